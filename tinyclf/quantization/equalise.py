"""Cross-layer equalisation: moves the channels of a tensor to like ranges, so that one int8 scale suits them all."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tinyclf.graph.node import WEIGHTED
from tinyclf.lower import FloatOp

# f(a * x) = a * f(x) for a > 0, channel by channel.
HOMOGENEOUS = ("leaky_relu", "mean", "average_pool", "max_pool")
LARGEST = 64.0


def equalised(ops: Sequence[FloatOp], values: Mapping[str, NDArray[np.float32]]) -> list[FloatOp]:
    """The same function with other ranges between weighted ops.

    A channel is divided by s where it is written (weights, bias and clamp) and multiplied by s where it is read. Before
    a depthwise convolution, whose weights have a scale a channel, s makes all ranges equal; before others it shares the
    spread between activation and weights: Nagel et al., "Data-Free Quantization", 2019, equation 8. Ranges are the
    largest magnitudes in `values`, which holds every tensor over calibration windows.
    """
    changed = {op.name: op for op in ops}
    for op in ops:
        reader = _weighted_reader(ops, op)
        if op.kind in WEIGHTED and reader is not None:
            writer, reading = changed[op.name], changed[reader.name]
            scale = _scales(np.abs(values[op.name]).reshape(-1, op.shape[-1]).max(axis=0), reading)
            changed[op.name] = _divided(writer, scale)
            changed[reader.name] = replace(reading, weight=_by_input(reading, scale))
    return [changed[op.name] for op in ops]


def _weighted_reader(ops: Sequence[FloatOp], op: FloatOp) -> FloatOp | None:
    """The weighted op that alone reads what `op` writes, through homogeneous ops."""
    readers = [reader for reader in ops if op.name in reader.sources]
    if len(readers) != 1:
        return None
    if readers[0].kind in HOMOGENEOUS:
        return _weighted_reader(ops, readers[0])
    return readers[0] if readers[0].kind in WEIGHTED else None


def _scales(ranges: NDArray[np.float32], reader: FloatOp) -> NDArray[np.float64]:
    seen = np.maximum(ranges.astype(np.float64), 1e-3 * max(float(ranges.max()), 1e-12))
    if reader.kind == "depthwise_conv":
        scale = seen
    else:
        weights = np.abs(reader.scale).reshape(len(reader.scale), -1, len(ranges)).max(axis=(0, 1))
        scale = np.sqrt(seen / np.maximum(weights, 1e-3 * max(float(weights.max()), 1e-12)))
    scale = scale / np.exp(np.log(scale).mean())
    return np.asarray(np.clip(scale, 1 / LARGEST, LARGEST))


def _divided(op: FloatOp, scale: NDArray[np.float64]) -> FloatOp:
    shape = (1, 1, -1) if op.kind == "depthwise_conv" else (-1,) + (1,) * (op.scale.ndim - 1)
    return replace(
        op, weight=op.scale / scale.reshape(shape), bias=op.shift / scale, low=op.low / scale, high=op.high / scale
    )


def _by_input(op: FloatOp, scale: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights of an op, each multiplied by the factor of the channel that it reads; channels come last."""
    channels = len(scale)
    return np.asarray((op.scale.reshape(-1, channels) * scale).reshape(op.scale.shape))
