"""NumPy executor of a Graph, equal to the bit to the device: the oracle of every other executor."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from tinyclf.arith import requantize, saturate_int8
from tinyclf.graph import Graph, Op, Tensor
from tinyclf.output_stage import leaky_multipliers, mean_multiplier, output_multipliers

Int8s = NDArray[np.int8]


def run(graph: Graph, inputs: Int8s, batch_size: int = 32) -> Int8s:
    """Logits of a batch: int8 (n, frames, mels) or (n, frames, mels, 1) -> int8 (n, labels)."""
    batches = range(0, len(inputs), batch_size)
    outputs = [layers(graph, inputs[start : start + batch_size])[graph.output.name] for start in batches]
    return np.concatenate(outputs) if outputs else np.empty((0, *graph.output.shape), np.int8)


def layers(graph: Graph, inputs: Int8s) -> dict[str, Int8s]:
    """Every computed tensor of a batch, by name, each (n, *shape) int8."""
    values = {graph.input.name: inputs.reshape(len(inputs), *graph.input.shape)}
    for name, value in _steps(graph, values):
        values[name] = value
    return values


def _steps(graph: Graph, values: dict[str, Int8s]) -> Iterator[tuple[str, Int8s]]:
    for op in graph.ops:
        yield op.output, KERNELS[op.kind](graph, op, values[op.inputs[0]])


def _conv(graph: Graph, op: Op, x: Int8s) -> Int8s:
    weight = _data(graph.tensor(op.inputs[1]))
    windows = _windows(graph, op, x, weight.shape[1:3])
    # float64 holds every int32 sum exactly (the graph's rules bound them), and matmul on it is fast.
    columns = np.moveaxis(windows, 3, -1).reshape(*windows.shape[:3], -1).astype(np.float64)
    sums = columns @ weight.reshape(len(weight), -1).T.astype(np.float64)
    return _output_stage(graph, op, sums.astype(np.int64))


def _depthwise_conv(graph: Graph, op: Op, x: Int8s) -> Int8s:
    weight = _data(graph.tensor(op.inputs[1])).astype(np.int32)
    windows = _windows(graph, op, x, weight.shape[:2])
    return _output_stage(graph, op, np.einsum("nhwcij,ijc->nhwc", windows, weight).astype(np.int64))


def _fully_connected(graph: Graph, op: Op, x: Int8s) -> Int8s:
    weight = _data(graph.tensor(op.inputs[1])).astype(np.int64)
    centred = x.reshape(len(x), -1).astype(np.int64) - graph.tensor(op.inputs[0]).zero_point
    return _output_stage(graph, op, centred @ weight.T)


def _mean(graph: Graph, op: Op, x: Int8s) -> Int8s:
    source, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    sums = (x.astype(np.int64) - source.zero_point).sum(axis=(1, 2))
    return saturate_int8(requantize(sums, *mean_multiplier(source, output)) + output.zero_point)


def _leaky_relu(graph: Graph, op: Op, x: Int8s) -> Int8s:
    source, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    centred = x.astype(np.int64) - source.zero_point
    multipliers, shifts = leaky_multipliers(source, output, op.alpha)
    straight, sloped = (requantize(centred, multipliers[i], shifts[i]) for i in range(2))
    return saturate_int8(np.where(centred >= 0, straight, sloped) + output.zero_point)


def _windows(graph: Graph, op: Op, x: Int8s, kernel: tuple[int, ...]) -> NDArray[np.int32]:
    """Receptive fields less the zero point: (n, rows, columns, channels, kh, kw)."""
    top, bottom, left, right = op.padding
    centred = x.astype(np.int32) - graph.tensor(op.inputs[0]).zero_point
    padded = np.pad(centred, ((0, 0), (top, bottom), (left, right), (0, 0)))
    return sliding_window_view(padded, kernel, axis=(1, 2))[:, :: op.stride[0], :: op.stride[1]]


def _output_stage(graph: Graph, op: Op, sums: NDArray[np.int64]) -> Int8s:
    output = graph.tensor(op.output)
    sums = sums + _data(graph.tensor(op.inputs[2]))
    values = saturate_int8(requantize(sums, *output_multipliers(graph, op)) + output.zero_point)
    if op.low:
        values = np.maximum(values, _data(graph.tensor(op.low)))
    if op.high:
        values = np.minimum(values, _data(graph.tensor(op.high)))
    return values


def _data(tensor: Tensor) -> NDArray[np.int8] | NDArray[np.int32]:
    assert tensor.data is not None
    return tensor.data


KERNELS: dict[str, Callable[[Graph, Op, Int8s], Int8s]] = {
    "conv": _conv,
    "depthwise_conv": _depthwise_conv,
    "fully_connected": _fully_connected,
    "mean": _mean,
    "leaky_relu": _leaky_relu,
}
