"""A trained model and calibration data become a Graph: the one place where floats are rounded to integers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from tinyclf import arith
from tinyclf.errors import DataError, UsageError
from tinyclf.features.spec import FeatureSpec
from tinyclf.graph import Graph, Op, Quant, Tensor
from tinyclf.graph.node import WEIGHTED
from tinyclf.lower import INPUT, FloatOp, execute, lower
from tinyclf.quantization.bias_correction import corrected
from tinyclf.quantization.calibration import METHODS, quants_of
from tinyclf.quantization.equalise import equalised


@dataclass(frozen=True)
class Scheme:
    """How a model is quantized after training: the ranges' method, and what is done to weights and biases.

    method is one of percentile, mse, minmax. Raises UsageError for another.
    """

    method: str = "percentile"
    equalise: bool = False
    correct_bias: bool = False

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise UsageError(f"method {self.method!r}: not known; allowed: {', '.join(METHODS)}")

    def __str__(self) -> str:
        return self.method + ", equalised" * self.equalise + ", bias-corrected" * self.correct_bias


def quantize(
    model: nn.Module,
    features: FeatureSpec,
    labels: Sequence[str],
    calibration: NDArray[np.float32],
    provenance: Mapping[str, Any] | None = None,
    scheme: Scheme | None = None,
) -> Graph:
    """Post-training quantization of a model in eval mode.

    calibration: standardised windows, float32 (n, frames, mels), n >= 1. Weights are symmetric per output channel,
    activations asymmetric per tensor. Raises UnsupportedOp or DataError.
    """
    if calibration.ndim != 3 or calibration.shape[1:] != features.shape or not len(calibration):
        raise DataError(
            f"calibration: got shape {calibration.shape}; allowed: (n, {features.n_frames}, {features.n_mels})"
        )
    scheme = scheme or Scheme()
    ops = lower(model, features.shape)
    values = execute(ops, calibration)
    if scheme.equalise:
        ops = equalised(ops, values)
        values = execute(ops, calibration)
    builder = _Builder(quants_of(ops, values, scheme.method))
    builder.computed(INPUT, (*features.shape, 1))
    for op in ops:
        builder.add(op)
    facts = {**(provenance or {}), "quantization": {"scheme": str(scheme)}}
    graph = Graph(features, tuple(labels), tuple(builder.tensors), tuple(builder.ops), facts)
    return corrected(graph, ops, values) if scheme.correct_bias else graph


class _Builder:
    """Collects the graph's tensors and ops; every integer constant is made in here."""

    def __init__(self, quants: Mapping[str, Quant]) -> None:
        self.quants = quants
        self.tensors: list[Tensor] = []
        self.ops: list[Op] = []

    def computed(self, name: str, shape: tuple[int, ...]) -> None:
        self.tensors.append(Tensor(name, shape, "int8", self.quants[name]))

    def add(self, op: FloatOp) -> None:
        inputs = (*op.sources, *(self._weights(op) if op.kind in WEIGHTED else ()))
        low, high = self._clamp(op, "low", op.low), self._clamp(op, "high", op.high)
        self.computed(op.name, op.shape)
        kind: Any = op.kind
        self.ops.append(
            Op(
                kind, inputs, op.name, stride=op.stride, padding=op.padding, kernel=op.kernel, alpha=op.alpha, low=low,
                high=high,
            )
        )  # fmt: skip

    def _weights(self, op: FloatOp) -> tuple[str, str]:
        source_scale = self.quants[op.sources[0]].scale[0]
        axes = (0, 1) if op.kind == "depthwise_conv" else tuple(range(1, op.scale.ndim))
        scale = _weight_scales(np.abs(op.scale).max(axis=axes), op.shift, source_scale)
        aligned = scale if op.kind == "depthwise_conv" else scale.reshape(-1, *(1,) * (op.scale.ndim - 1))
        weight = np.clip(np.rint(op.scale / aligned), -127, 127).astype(np.int8)
        bias_scale = np.float32(source_scale) * scale.astype(np.float32)
        bias = np.rint(op.shift / bias_scale.astype(np.float64)).astype(np.int32)
        names = f"{op.name}.weight", f"{op.name}.bias"
        self._constant(names[0], weight, Quant(tuple(map(float, scale))))
        self._constant(names[1], bias, Quant(tuple(map(float, bias_scale))))
        return names

    def _clamp(self, op: FloatOp, end: str, bound: NDArray[np.float64] | float) -> str | None:
        if not np.any(np.isfinite(bound)):
            return None
        quant = self.quants[op.name]
        steps = np.broadcast_to(np.asarray(bound, dtype=np.float64), op.shape[-1:]) / quant.scale[0]
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
