"""A trained model and calibration data become a Graph: the one place where floats are rounded to integers."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from tinyclf import arith
from tinyclf.errors import DataError
from tinyclf.features.spec import FeatureSpec
from tinyclf.graph import Graph, Op, Quant, Tensor
from tinyclf.graph.rules import WEIGHTED
from tinyclf.lower import INPUT, FloatOp, execute, lower

Range = tuple[float, float]
# Of min-max, 99.9 to 99.99 % and least square or cubed error, this kept posteriors closest to the float model's.
PERCENTILE = 99.99


def quantize(
    model: nn.Module,
    features: FeatureSpec,
    labels: Sequence[str],
    calibration: NDArray[np.float32],
    provenance: Mapping[str, Any] | None = None,
) -> Graph:
    """Post-training quantization of a model in eval mode.

    calibration: standardised windows, float32 (n, frames, mels), n >= 1. Weights are symmetric per output channel,
    activations asymmetric per tensor over 99.99 % of the values seen. Raises UnsupportedOp or DataError.
    """
    if calibration.ndim != 3 or calibration.shape[1:] != features.shape or not len(calibration):
        raise DataError(
            f"calibration: got shape {calibration.shape}; allowed: (n, {features.n_frames}, {features.n_mels})"
        )
    ops = lower(model, features.shape)
    values = execute(ops, calibration)
    quants = {name: quant_of(bounds) for name, bounds in _ranges(ops, values).items()}
    builder = _Builder(quants)
    builder.computed(INPUT, (*features.shape, 1))
    for op in ops:
        builder.add(op, values[op.name].shape[1:])
    return Graph(features, tuple(labels), tuple(builder.tensors), tuple(builder.ops), dict(provenance or {}))


def quant_of(bounds: Range) -> Quant:
    """Scale and zero point of int8 over a range of real values, widened to hold zero."""
    low, high = min(bounds[0], 0.0), max(bounds[1], 0.0)
    scale = float(np.float32(max(high - low, 1e-6) / (arith.INT8_MAX - arith.INT8_MIN)))
    zero_point = int(np.clip(np.rint(arith.INT8_MIN - low / scale), arith.INT8_MIN, arith.INT8_MAX))
    return Quant((scale,), zero_point)


def _ranges(ops: Sequence[FloatOp], values: Mapping[str, NDArray[np.float32]]) -> dict[str, Range]:
    """The range of every tensor: all but the rarest values, which cost less saturated than they cost all others."""
    ranges = {}
    for name, value in values.items():
        low, high = np.percentile(value, [100 - PERCENTILE, PERCENTILE])
        ranges[name] = float(low), float(high)
    for op in ops:
        readers = [reader for reader in ops if reader.source == op.name]
        if len(readers) == 1 and readers[0].kind == "leaky_relu":
            ranges[op.name] = _range_before_leaky(values[op.name], readers[0].alpha, ranges[op.name])
    return ranges


def _range_before_leaky(values: NDArray[np.float32], alpha: float, seen: Range, candidates: int = 48) -> Range:
    """The lower bound that loses least after the leaky ReLU.

    Values far below zero come out multiplied by a small slope, so that spending half of the int8 range on them costs
    the positive half more than their saturation does. Compared by mean squared error of the leaky ReLU's output.
    """
    sample = values.ravel()[:: max(1, values.size // 100_000)].astype(np.float64)
    wanted = np.where(sample > 0, sample, alpha * sample)

    def error(low: float) -> float:
        quant = quant_of((low, seen[1]))
        rounded = arith.dequantize(
            arith.quantize(sample, quant.scale[0], quant.zero_point), quant.scale[0], quant.zero_point
        )
        return float(np.mean((np.where(rounded > 0, rounded, alpha * rounded) - wanted) ** 2))

    lows = [seen[0] * fraction for fraction in np.linspace(1 / candidates, 1, candidates)]
    return min(lows, key=error), seen[1]


class _Builder:
    """Collects the graph's tensors and ops; every integer constant is made in here."""

    def __init__(self, quants: Mapping[str, Quant]) -> None:
        self.quants = quants
        self.tensors: list[Tensor] = []
        self.ops: list[Op] = []

    def computed(self, name: str, shape: tuple[int, ...]) -> None:
        self.tensors.append(Tensor(name, shape, "int8", self.quants[name]))

    def add(self, op: FloatOp, shape: tuple[int, ...]) -> None:
        inputs = (op.source, *self._weights(op)) if op.kind in WEIGHTED else (op.source,)
        low, high = self._clamp(op, "low", op.low), self._clamp(op, "high", op.high)
        self.computed(op.name, shape)
        kind: Any = op.kind
        self.ops.append(Op(kind, inputs, op.name, op.stride, op.padding, op.alpha, low, high))

    def _weights(self, op: FloatOp) -> tuple[str, str]:
        assert op.weight is not None
        assert op.bias is not None
        source_scale = self.quants[op.source].scale[0]
        axes = (0, 1) if op.kind == "depthwise_conv" else tuple(range(1, op.weight.ndim))
        scale = _weight_scales(np.abs(op.weight).max(axis=axes), op.bias, source_scale)
        aligned = scale if op.kind == "depthwise_conv" else scale.reshape(-1, *(1,) * (op.weight.ndim - 1))
        weight = np.clip(np.rint(op.weight / aligned), -127, 127).astype(np.int8)
        bias_scale = np.float32(source_scale) * scale.astype(np.float32)
        bias = np.rint(op.bias / bias_scale.astype(np.float64)).astype(np.int32)
        names = f"{op.name}.weight", f"{op.name}.bias"
        self._constant(names[0], weight, Quant(tuple(map(float, scale))))
        self._constant(names[1], bias, Quant(tuple(map(float, bias_scale))))
        return names

    def _clamp(self, op: FloatOp, end: str, bound: NDArray[np.float64] | float) -> str | None:
        if not np.any(np.isfinite(bound)):
            return None
        assert op.bias is not None
        quant = self.quants[op.name]
        steps = np.broadcast_to(np.asarray(bound, dtype=np.float64), op.bias.shape) / quant.scale[0]
        integers = np.clip(np.rint(steps) + quant.zero_point, arith.INT8_MIN, arith.INT8_MAX).astype(np.int8)
        if np.all(integers == (arith.INT8_MIN if end == "low" else arith.INT8_MAX)):
            return None  # saturation clamps there anyway
        self._constant(f"{op.name}.{end}", integers, quant)
        return f"{op.name}.{end}"

    def _constant(self, name: str, data: NDArray[Any], quant: Quant) -> None:
        dtype: Any = data.dtype.name
        self.tensors.append(Tensor(name, data.shape, dtype, quant, data))


def _weight_scales(largest: NDArray[np.float64], bias: NDArray[np.float64], source_scale: float) -> NDArray[np.float64]:
    """float32 scales, in double, such that weights fit [-127, 127] and the bias fits 30 bits."""
    scale = np.maximum(np.maximum(largest / 127, np.abs(bias) / (source_scale * 2**30)), 1e-12)
    return scale.astype(np.float32).astype(np.float64)
