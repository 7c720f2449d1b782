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
        found = _weighted_reader(ops, op)
        if op.kind in WEIGHTED and found is not None:
            reader, first = found
            writer, reading = changed[op.name], changed[reader.name]
            ranges = np.abs(values[op.name]).reshape(-1, op.shape[-1]).max(axis=0)
            columns = reading.scale[..., first : first + len(ranges)] if first is not None else reading.scale
            scale = _scales(ranges, replace(reading, weight=columns), alone=first is None)
            changed[op.name] = _divided(writer, scale)
            changed[reader.name] = replace(reading, weight=_by_input(reading, scale, first))
    return [changed[op.name] for op in ops]


def _weighted_reader(ops: Sequence[FloatOp], op: FloatOp) -> tuple[FloatOp, int | None] | None:
    """The weighted op that alone reads what `op` writes, through homogeneous ops.

    With the place of its first channel where vectors were joined on the way, and None where not.
    """
    readers = [reader for reader in ops if op.name in reader.sources]
    if len(readers) != 1:
        return None
    (reader,) = readers
    if reader.kind == "concat" and len(reader.shape) == 1:
        widths = [next(source for source in ops if source.name == name).shape[-1] for name in reader.sources]
        found = _weighted_reader(ops, reader)
        first = sum(widths[: reader.sources.index(op.name)])
        return (found[0], first) if found and found[1] is None and reader.sources.count(op.name) == 1 else None
    if reader.kind in HOMOGENEOUS:
        return _weighted_reader(ops, reader)
    return (reader, None) if reader.kind in WEIGHTED else None


def _scales(ranges: NDArray[np.float32], reader: FloatOp, *, alone: bool) -> NDArray[np.float64]:
    seen = np.maximum(ranges.astype(np.float64), 1e-3 * max(float(ranges.max()), 1e-12))
    if reader.kind == "depthwise_conv":
        scale = seen
    else:
        weights = np.abs(reader.scale).reshape(len(reader.scale), -1, len(ranges)).max(axis=(0, 1))
        scale = np.sqrt(seen / np.maximum(weights, 1e-3 * max(float(weights.max()), 1e-12)))
    # What is joined shares one scale: there the tensors' own sizes are evened out, too.
    scale = scale / np.exp(np.log(scale).mean()) if alone else scale
    return np.asarray(np.clip(scale, 1 / LARGEST, LARGEST))


def _divided(op: FloatOp, scale: NDArray[np.float64]) -> FloatOp:
    shape = (1, 1, -1) if op.kind == "depthwise_conv" else (-1,) + (1,) * (op.scale.ndim - 1)
    return replace(
        op, weight=op.scale / scale.reshape(shape), bias=op.shift / scale, low=op.low / scale, high=op.high / scale
    )


def _by_input(op: FloatOp, scale: NDArray[np.float64], first: int | None) -> NDArray[np.float64]:
    """The weights of an op, each multiplied by the factor of the channel that it reads; channels come last.

    The channels are all that there are, or so many from `first` on.
    """
    if first is not None:
        every = np.ones(op.scale.shape[-1])
        every[first : first + len(scale)] = scale
        return op.scale * every
    channels = len(scale)
    return np.asarray((op.scale.reshape(-1, channels) * scale).reshape(op.scale.shape))
