"""Random graphs: the NumPy reference, TFLite Micro and the C kernels agree to the bit, on every one."""

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from random_graphs import random_graph, random_windows
from tflite_micro.python.tflite_micro import runtime as micro
from tinyclf.export import tflite_int8
from tinyclf.firmware.toolchain import compile_shared

from tinyclf import reference
from tinyclf.graph import Graph, Op
from tinyclf.output_stage import (
    add_multipliers,
    leaky_multipliers,
    mean_multiplier,
    mul_multiplier,
    output_multipliers,
)

Int8s = NDArray[np.int8]
SEEDS = st.integers(0, 2**32 - 1)


class Stage(ctypes.Structure):
    """tc_output_stage."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("bias", "multiplier", "shift", "low", "high")),
        ("zero_point", ctypes.c_int32),
    )


class AddStage(ctypes.Structure):
    """tc_add_stage."""

    _fields_ = (
        *((name, ctypes.c_int32) for name in ("first_zero_point", "second_zero_point")),
        *((name, ctypes.c_int32 * 3) for name in ("multiplier", "shift")),
        ("zero_point", ctypes.c_int32),
        *((name, ctypes.c_void_p) for name in ("low", "high")),
    )


class MulStage(ctypes.Structure):
    """tc_mul_stage."""

    _fields_ = (
        *((name, ctypes.c_int32) for name in ("first_zero_point", "second_zero_point", "multiplier", "shift")),
        ("zero_point", ctypes.c_int32),
        *((name, ctypes.c_void_p) for name in ("low", "high")),
    )


@pytest.fixture(scope="module")
def kernels(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    path = compile_shared([Path(__file__).parent / "kernels.c"], tmp_path_factory.mktemp("kernels") / "kernels.so")
    return ctypes.CDLL(str(path))


@settings(max_examples=2000, deadline=None)
@given(SEEDS)
def test_reference_equals_tflite_micro(seed: int) -> None:
    rng = np.random.default_rng(seed)
    graph = random_graph(rng)
    windows = random_windows(rng, graph, 3)
    interpreter = micro.Interpreter.from_bytes(tflite_int8.serialise(graph), arena_size=1 << 20)
    for window, wanted in zip(windows, reference.run(graph, windows), strict=True):
        interpreter.set_input(window[np.newaxis, ..., np.newaxis], 0)
        interpreter.invoke()
        np.testing.assert_array_equal(np.array(interpreter.get_output(0))[0], wanted)


@settings(max_examples=2000, deadline=None)
@given(SEEDS)
def test_reference_equals_the_c_kernels(kernels: ctypes.CDLL, seed: int) -> None:
    rng = np.random.default_rng(seed)
    graph = random_graph(rng)
    windows = random_windows(rng, graph, 3)
    wanted = reference.layers(graph, windows)
    for index, window in enumerate(windows):
        values = {graph.input.name: np.ascontiguousarray(window)}
        for op in graph.ops:
            values[op.output] = _run(kernels, graph, op, [values[name] for name in op.sources])
            np.testing.assert_array_equal(values[op.output], wanted[op.output][index], err_msg=f"{op}")


def _run(kernels: ctypes.CDLL, graph: Graph, op: Op, inputs: list[Int8s]) -> Int8s:
    y = np.empty(graph.tensor(op.output).shape, np.int8)
    RUNNERS[op.kind](kernels, graph, op, *(_pointer(x) for x in inputs), _pointer(y))
    return y


def _run_conv(kernels: ctypes.CDLL, graph: Graph, op: Op, x: Any, y: Any) -> None:
    source, weight = graph.tensor(op.inputs[0]), graph.tensor(op.inputs[1])
    shape = _window(graph, op, weight.shape[1:3] if op.kind == "conv" else weight.shape[:2])
    stage, _kept = _stage(graph, op)
    getattr(kernels, f"run_{op.kind}")(x, _pointer(weight.data), source.zero_point, ctypes.byref(stage), shape, y)


def _run_pool(kernels: ctypes.CDLL, graph: Graph, op: Op, x: Any, y: Any) -> None:
    fill = [graph.tensor(op.output).zero_point] if op.kind == "average_pool" else []
    getattr(kernels, f"run_{op.kind}")(x, *fill, _window(graph, op, op.kernel), y)


def _window(graph: Graph, op: Op, kernel: tuple[int, ...]) -> Any:
    """tc_conv_shape."""
    shapes = (*graph.tensor(op.inputs[0]).shape, *graph.tensor(op.output).shape)
    numbers = (*shapes, *kernel, *op.stride, op.padding[0], op.padding[2])
    return (ctypes.c_int32 * len(numbers))(*numbers)


def _run_fully_connected(kernels: ctypes.CDLL, graph: Graph, op: Op, x: Any, y: Any) -> None:
    source, weight = graph.tensor(op.inputs[0]), graph.tensor(op.inputs[1])
    stage, _kept = _stage(graph, op)
    sizes = source.size, graph.tensor(op.output).size
    kernels.run_fully_connected(x, _pointer(weight.data), source.zero_point, ctypes.byref(stage), *sizes, y)


def _run_mean(kernels: ctypes.CDLL, graph: Graph, op: Op, x: Any, y: Any) -> None:
    source, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    positions, channels = source.shape[0] * source.shape[1], source.shape[2]
    kernels.run_mean(x, positions, channels, source.zero_point, *mean_multiplier(source, output), output.zero_point, y)


def _run_leaky_relu(kernels: ctypes.CDLL, graph: Graph, op: Op, x: Any, y: Any) -> None:
    source, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    multipliers, shifts = leaky_multipliers(source, output, op.alpha)
    factors = [int(number) for pair in zip(multipliers, shifts, strict=True) for number in pair]
    kernels.run_leaky_relu(x, source.size, source.zero_point, *factors, output.zero_point, y)


def _run_add(kernels: ctypes.CDLL, graph: Graph, op: Op, a: Any, b: Any, y: Any) -> None:
    first, second, output = (graph.tensor(name) for name in (*op.inputs, op.output))
    multipliers, shifts = add_multipliers(first, second, output)
    bounds, _kept = _bounds(graph, op)
    points = first.zero_point, second.zero_point
    stage = AddStage(*points, (*multipliers.tolist(),), (*shifts.tolist(),), output.zero_point, *bounds)
    kernels.run_add(a, b, ctypes.byref(stage), output.size, output.shape[-1], y)


def _run_mul(kernels: ctypes.CDLL, graph: Graph, op: Op, a: Any, b: Any, y: Any) -> None:
    first, second, output = (graph.tensor(name) for name in (*op.inputs, op.output))
    bounds, _kept = _bounds(graph, op)
    points = first.zero_point, second.zero_point
    stage = MulStage(*points, *mul_multiplier(first, second, output), output.zero_point, *bounds)
    kernels.run_mul(a, b, ctypes.byref(stage), output.size, second.size, output.shape[-1], y)


def _run_concat(kernels: ctypes.CDLL, graph: Graph, op: Op, *pointers: Any) -> None:
    *inputs, y = pointers
    output, place = graph.tensor(op.output), 0
    for name, x in zip(op.inputs, inputs, strict=True):
        channels = graph.tensor(name).shape[-1]
        target = ctypes.c_void_p(y.value + place)
        kernels.run_concat(x, output.size // output.shape[-1], channels, output.shape[-1], target)
        place += channels


def _run_crop(kernels: ctypes.CDLL, graph: Graph, op: Op, x: Any, y: Any) -> None:
    (_, columns, channels), (rows, kept, _) = graph.tensor(op.inputs[0]).shape, graph.tensor(op.output).shape
    start = ctypes.c_void_p(x.value + (op.padding[0] * columns + op.padding[2]) * channels)
    kernels.run_crop(start, rows, kept * channels, columns * channels, y)


RUNNERS: dict[str, Callable[..., None]] = {
    "conv": _run_conv,
    "depthwise_conv": _run_conv,
    "fully_connected": _run_fully_connected,
    "mean": _run_mean,
    "average_pool": _run_pool,
    "max_pool": _run_pool,
    "leaky_relu": _run_leaky_relu,
    "add": _run_add,
    "mul": _run_mul,
    "concat": _run_concat,
    "crop": _run_crop,
}


def _stage(graph: Graph, op: Op) -> tuple[Stage, list[Any]]:
    """The output stage, and the arrays that its pointers need alive."""
    multipliers, shifts = output_multipliers(graph, op)
    arrays = [graph.tensor(op.inputs[2]).data, multipliers, shifts.astype(np.int8)]
    arrays += [graph.tensor(name).data if name else None for name in (op.low, op.high)]
    kept = [None if array is None else np.ascontiguousarray(array) for array in arrays]
    return Stage(*(_pointer(array) for array in kept), graph.tensor(op.output).zero_point), kept


def _bounds(graph: Graph, op: Op) -> tuple[list[Any], list[Any]]:
    """Pointers to low and high, and the arrays that they need alive."""
    arrays = [graph.tensor(name).data if name else None for name in (op.low, op.high)]
    kept = [None if array is None else np.ascontiguousarray(array) for array in arrays]
    return [_pointer(array) for array in kept], kept


def _pointer(array: Any) -> Any:
    return None if array is None else array.ctypes.data_as(ctypes.c_void_p)
