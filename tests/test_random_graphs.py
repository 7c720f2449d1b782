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
from tinyclf.output_stage import leaky_multipliers, mean_multiplier, output_multipliers

Int8s = NDArray[np.int8]
SEEDS = st.integers(0, 2**32 - 1)


class Stage(ctypes.Structure):
    """tc_output_stage."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("bias", "multiplier", "shift", "low", "high")),
        ("zero_point", ctypes.c_int32),
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
    for index, window in enumerate(windows):
        wanted = reference.layers(graph, windows)
        values = {graph.input.name: np.ascontiguousarray(window)}
        for op in graph.ops:
            values[op.output] = _run(kernels, graph, op, values[op.inputs[0]])
            np.testing.assert_array_equal(values[op.output], wanted[op.output][index], err_msg=f"{op}")


def _run(kernels: ctypes.CDLL, graph: Graph, op: Op, x: Int8s) -> Int8s:
    output = graph.tensor(op.output)
    y = np.empty(output.shape, np.int8)
    RUNNERS[op.kind](kernels, graph, op, _pointer(x), _pointer(y))
    return y


def _run_conv(kernels: ctypes.CDLL, graph: Graph, op: Op, x: Any, y: Any) -> None:
    source, weight, output = graph.tensor(op.inputs[0]), graph.tensor(op.inputs[1]), graph.tensor(op.output)
    kernel = weight.shape[1:3] if op.kind == "conv" else weight.shape[:2]
    numbers = (*source.shape, *output.shape, *kernel, *op.stride, op.padding[0], op.padding[2])
    shape = (ctypes.c_int32 * len(numbers))(*numbers)
    stage, _kept = _stage(graph, op)
    getattr(kernels, f"run_{op.kind}")(x, _pointer(weight.data), source.zero_point, ctypes.byref(stage), shape, y)


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


RUNNERS: dict[str, Callable[[ctypes.CDLL, Graph, Op, Any, Any], None]] = {
    "conv": _run_conv,
    "depthwise_conv": _run_conv,
    "fully_connected": _run_fully_connected,
    "mean": _run_mean,
    "leaky_relu": _run_leaky_relu,
}


def _stage(graph: Graph, op: Op) -> tuple[Stage, list[Any]]:
    """The output stage, and the arrays that its pointers need alive."""
    multipliers, shifts = output_multipliers(graph, op)
    arrays = [graph.tensor(op.inputs[2]).data, multipliers, shifts.astype(np.int8)]
    arrays += [graph.tensor(name).data if name else None for name in (op.low, op.high)]
    kept = [None if array is None else np.ascontiguousarray(array) for array in arrays]
    return Stage(*(_pointer(array) for array in kept), graph.tensor(op.output).zero_point), kept


def _pointer(array: Any) -> Any:
    return None if array is None else array.ctypes.data_as(ctypes.c_void_p)
