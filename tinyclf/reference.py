"""NumPy executor of a Graph, equal to the bit to the device: the oracle of every other executor."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from tinyclf.arith import INT8_MIN, dequantize, quantize, requantize, saturate_int8
from tinyclf.graph import Graph, Op, Tensor
from tinyclf.output_stage import (
    ADD_LEFT_SHIFT,
    add_multipliers,
    leaky_multipliers,
    mean_multiplier,
    mul_multiplier,
    output_multipliers,
)

Int8s = NDArray[np.int8]


def run(graph: Graph, inputs: Int8s, batch_size: int = 32) -> Int8s:
    """Logits of a batch: int8 (n, frames, mels) or (n, frames, mels, 1) -> int8 (n, labels)."""
    batches = range(0, len(inputs), batch_size)
    outputs = [layers(graph, inputs[start : start + batch_size])[graph.output.name] for start in batches]
    return np.concatenate(outputs) if outputs else np.empty((0, *graph.output.shape), np.int8)


def real_logits(graph: Graph, windows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Real logits (n, labels), in float32, of standardised windows (n, frames, mels)."""
    inputs = quantize(windows, graph.input.scale, graph.input.zero_point)
    return dequantize(run(graph, inputs), graph.output.scale, graph.output.zero_point)


def layers(graph: Graph, inputs: Int8s) -> dict[str, Int8s]:
    """Every computed tensor of a batch, by name, each (n, *shape) int8."""
    values = {graph.input.name: inputs.reshape(len(inputs), *graph.input.shape)}
    for name, value in _steps(graph, values):
        values[name] = value
    return values


def compute(graph: Graph, op: Op, inputs: Sequence[Int8s]) -> Int8s:
    """What one op makes of its computed inputs, each (n, *shape) int8."""
    return KERNELS[op.kind](graph, op, *inputs)


def _steps(graph: Graph, values: dict[str, Int8s]) -> Iterator[tuple[str, Int8s]]:
    for op in graph.ops:
        yield op.output, compute(graph, op, [values[name] for name in op.sources])


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


def _average_pool(graph: Graph, op: Op, x: Int8s) -> Int8s:
    sums = _fields(op, x.astype(np.int32), op.kernel, graph.tensor(op.output).zero_point).sum(axis=(-2, -1))
    count = op.kernel[0] * op.kernel[1]
    # Half away from zero; NumPy would divide towards minus infinity.
    return saturate_int8(np.sign(sums) * ((np.abs(sums) + count // 2) // count))


def _max_pool(graph: Graph, op: Op, x: Int8s) -> Int8s:
    largest: Int8s = _fields(op, x, op.kernel, INT8_MIN).max(axis=(-2, -1))
    return largest


def _add(graph: Graph, op: Op, first: Int8s, second: Int8s) -> Int8s:
    tensors = [graph.tensor(name) for name in op.sources]
    multipliers, shifts = add_multipliers(tensors[0], tensors[1], graph.tensor(op.output))
    terms = [
        requantize((value.astype(np.int64) - tensor.zero_point) << ADD_LEFT_SHIFT, multiplier, shift)
        for value, tensor, multiplier, shift in zip((first, second), tensors, multipliers[:2], shifts[:2], strict=True)
    ]
    return _clamped(graph, op, requantize(terms[0] + terms[1], multipliers[2], shifts[2]))


def _mul(graph: Graph, op: Op, first: Int8s, second: Int8s) -> Int8s:
    tensors = [graph.tensor(name) for name in op.sources]
    centred = [
        value.astype(np.int64) - tensor.zero_point for value, tensor in zip((first, second), tensors, strict=True)
    ]
    if second.ndim < first.ndim:
        centred[1] = centred[1][:, np.newaxis, np.newaxis]
    multiplier = mul_multiplier(tensors[0], tensors[1], graph.tensor(op.output))
    return _clamped(graph, op, requantize(centred[0] * centred[1], *multiplier))


def _concat(graph: Graph, op: Op, *inputs: Int8s) -> Int8s:
    return np.concatenate(inputs, axis=-1)


def _crop(graph: Graph, op: Op, x: Int8s) -> Int8s:
    top, bottom, left, right = op.padding
    return x[:, top : x.shape[1] - bottom, left : x.shape[2] - right]


def _windows(graph: Graph, op: Op, x: Int8s, kernel: tuple[int, ...]) -> NDArray[np.int32]:
    """Receptive fields less the zero point: (n, rows, columns, channels, kh, kw)."""
    return _fields(op, x.astype(np.int32) - graph.tensor(op.inputs[0]).zero_point, kernel, 0)


def _fields(op: Op, x: NDArray[Any], kernel: tuple[int, ...], fill: int) -> NDArray[Any]:
    top, bottom, left, right = op.padding
    padded = np.pad(x, ((0, 0), (top, bottom), (left, right), (0, 0)), constant_values=fill)
    return sliding_window_view(padded, kernel, axis=(1, 2))[:, :: op.stride[0], :: op.stride[1]]


def _output_stage(graph: Graph, op: Op, sums: NDArray[np.int64]) -> Int8s:
    sums = sums + _data(graph.tensor(op.inputs[2]))
    return _clamped(graph, op, requantize(sums, *output_multipliers(graph, op)))


def _clamped(graph: Graph, op: Op, scaled: NDArray[np.int32]) -> Int8s:
    values = saturate_int8(scaled + graph.tensor(op.output).zero_point)
    if op.low:
        values = np.maximum(values, _data(graph.tensor(op.low)))
    if op.high:
        values = np.minimum(values, _data(graph.tensor(op.high)))
    return values


def _data(tensor: Tensor) -> NDArray[np.int8] | NDArray[np.int32]:
    assert tensor.data is not None
    return tensor.data


KERNELS: dict[str, Callable[..., Int8s]] = {
    "conv": _conv,
    "depthwise_conv": _depthwise_conv,
    "fully_connected": _fully_connected,
    "mean": _mean,
    "average_pool": _average_pool,
    "max_pool": _max_pool,
    "leaky_relu": _leaky_relu,
    "add": _add,
    "mul": _mul,
    "concat": _concat,
    "crop": _crop,
}
