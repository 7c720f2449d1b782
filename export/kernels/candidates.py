"""Every kernel that could compute a layer: what is generated for its shape and proven for its weights."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import get_args

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels import convolution, depthwise, elementwise, fully_connected, scheme, weights
from tinyclf.export.kernels.assembly import Function
from tinyclf.export.kernels.kernel import Kernel
from tinyclf.export.kernels.stage import Stage, Steps
from tinyclf.export.kernels.window import Shape, Weights, Window

from tinyclf import reference
from tinyclf.arith import INT8_MIN
from tinyclf.graph import Graph, Op
from tinyclf.graph.node import WEIGHTED

# Values of a column, kernel's width by channels, up to which it pays to copy windows instead of reading a shared strip.
LARGEST_FOLD = 16
# Offsets within larger tensors would not fit the instructions.
LARGEST_TENSOR = 1 << 18
# No block of rows is larger than that, and no scratch memory.
LARGEST_BLOCK = 16
LARGEST_SCRATCH = 64 * 1024
NOTHING = np.zeros(1, np.int8), np.zeros(1, np.int32)


def candidates(
    graph: Graph, op: Op, body: int = convolution.LONGEST_BODY, *, streamed: bool = False, expanded: bool = True
) -> Iterator[Kernel]:  # fmt: skip
    """Kernels of one op, none where only the portable one fits; body: length of the inner loops (see convolution).

    streamed: those whose scratch memory others may use between two blocks, but for weights that are resident there;
    expanded: also those whose weights take more than a byte each in flash.
    """
    if max(graph.tensor(name).size for name in (*op.sources, op.output)) > LARGEST_TENSOR:
        return
    if op.kind == "leaky_relu":
        yield _map(graph, op)
    if op.kind not in WEIGHTED:
        return
    stage = Stage.of(graph, op)
    if not stage.exact(largest_sums(graph, op)):
        return
    if op.kind == "depthwise_conv":
        yield from _depthwise(graph, op, stage)
        return
    if op.kind == "fully_connected":
        yield from _fully_connected(graph, op, stage)
    for window in _windows(graph, op):
        if window.weights == "in flash" and not expanded:
            continue
        kept = not streamed or window.weights == "resident"
        yield _convolution(graph, op, stage, replace(window, kept=kept), body)


def _map(graph: Graph, op: Op) -> Kernel:
    source = graph.tensor(op.inputs[0])
    values = np.arange(INT8_MIN, -INT8_MIN, dtype=np.int64).astype(np.int8).reshape(1, 1, 256, 1)
    table = reference.compute(graph, op, [values]).reshape(-1)
    rows = source.shape[0] if len(source.shape) == 3 else 1
    row_bytes = source.size // rows
    kernel = _kernel("table of 256", elementwise.emit_map(rows, row_bytes).finished(), table, NOTHING[1], 0, rows)
    return replace(kernel, fixed=_cost(elementwise.emit_map(0, row_bytes).finished()))


def _depthwise(graph: Graph, op: Op, stage: Stage) -> Iterator[Kernel]:
    shape, weight = Shape.of(graph, op), graph.tensor(op.inputs[1]).data
    assert weight is not None
    if (shape.kernel_height, shape.kernel_width) == (1, 1) and op.stride == (1, 1) and not any(op.padding):
        if not stage.wide and shape.channels <= 4000:
            words = elementwise.scale_constants(stage, weight, shape.zero_point)
            code = elementwise.emit_scale(shape.height, shape.width, shape.channels, stage).finished()
            kernel = _kernel("a factor per channel", code, NOTHING[0], words, 0, shape.height, grain=shape.channels)
            fixed = elementwise.emit_scale(0, shape.width, shape.channels, stage).finished()
            yield replace(kernel, fixed=_cost(fixed))
    elif depthwise.supports(shape, stage):
        words = depthwise.constants(shape, stage, weight)
        code = depthwise.emit(shape, stage).finished()
        yield _kernel("strip of one channel, rows in pairs", code, NOTHING[0], words,
                      depthwise.scratch_bytes(shape), shape.channels, grain=shape.channels)  # fmt: skip


def _fully_connected(graph: Graph, op: Op, stage: Stage) -> Iterator[Kernel]:
    weight = graph.tensor(op.inputs[1]).data
    assert weight is not None
    if fully_connected.exact(weight):
        words = fully_connected.constants(stage, weight, graph.tensor(op.inputs[0]).zero_point)
        code, packed = fully_connected.emit(graph, op, stage.steps).finished(), fully_connected.pack(weight)
        scratch = fully_connected.scratch_bytes(weight.shape[1])
        yield _kernel("four channels, two a word", code, packed, words, scratch, -(-len(weight) // 4))


def _windows(graph: Graph, op: Op) -> Iterator[Window]:
    """Every way to walk a convolution; a fully connected layer is one of a single position."""
    for shape in _shapes(graph, op):
        fold = shape.kernel_width * shape.channels <= LARGEST_FOLD and shape.kernel_width > 1
        schemes = [scheme.plain(shape.kernel_height, shape.stride_height)]
        if scheme.saves(shape.kernel_height, shape.stride_height):
            schemes.append(scheme.minimal(shape.kernel_height, shape.stride_height))
        for plan in schemes:
            for passes in _passes(shape.out_height, plan.rows):
                for place in get_args(Weights):
                    window = Window(shape, plan, passes, fold, place)
                    if window.scratch_bytes <= LARGEST_SCRATCH:
                        yield window


def _passes(out_height: int, rows: int) -> Iterator[int]:
    """How many passes a block may have: the fewest for each number of blocks."""
    blocks = 0
    for passes in range(1, min(LARGEST_BLOCK, out_height) // rows + 1):
        if -(-out_height // (passes * rows)) != blocks:
            blocks = -(-out_height // (passes * rows))
            yield passes


def _shapes(graph: Graph, op: Op) -> Iterator[Shape]:
    if op.kind == "fully_connected":
        x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
        yield Shape(1, 1, x.size, 1, 1, output.size, 1, 1, 1, 1, 0, 0, x.zero_point)
        return
    shape = Shape.of(graph, op)
    if (shape.kernel_height, shape.kernel_width) != (1, 1) or op.stride != (1, 1) or any(op.padding):
        yield shape
        return
    # Where no position sees another, rows may be as long as it suits.
    positions = shape.height * shape.width
    for rows in range(1, positions + 1):
        if positions % rows == 0:
            width = positions // rows
            yield replace(shape, height=rows, out_height=rows, width=width, out_width=width)


def _convolution(graph: Graph, op: Op, stage: Stage, window: Window, body: int) -> Kernel:
    weight = graph.tensor(op.inputs[1]).data
    assert weight is not None
    shape = window.shape
    name = "minimal filtering" if window.scheme.rows == 2 else "pointwise" if shape.kernel_width == 1 else "plain"
    expanded = window.weights == "in flash"
    details = f"{window.block} rows at once" + (", folded" if window.folded else "")
    details += {"by pair": "", "resident": ", weights resident", "in flash": ", weights expanded"}[window.weights]
    taps = weight.reshape(shape.out_channels, shape.kernel_height, shape.kernel_width, shape.channels)
    packed = weights.unpacked(window, taps) if expanded else weights.pack(window, taps)
    code, below = _emitted(window, stage.steps, body), max(0, window.below)
    kernel = _kernel(
        f"{name}, {details}", code, packed, stage.pack(window.pairs), window.scratch_bytes, window.units, below
    )
    return replace(kernel, expanded=expanded, starts=window.starts, kept=window.kept)


def _kernel(
    variant: str, code: Function, packed: NDArray[np.int8], words: NDArray[np.int32], scratch: int, units: int,
    below: int = 0, grain: int = 1,
) -> Kernel:  # fmt: skip
    return Kernel(variant, code.text, packed, words, scratch, *_cost(code), below, grain, units=units)


@lru_cache(maxsize=4096)
def _emitted(window: Window, steps: Steps, body: int) -> Function:
    """Equal layers of all graphs share their code, whatever their weights are."""
    return convolution.emit(window, steps, body).finished()


def _cost(code: Function) -> tuple[int, int]:
    return code.instructions, code.cycles


def largest_sums(graph: Graph, op: Op) -> NDArray[np.int64]:
    """The largest magnitude of each channel's sum with its bias."""
    weight, bias = graph.tensor(op.inputs[1]).data, graph.tensor(op.inputs[2]).data
    assert weight is not None
    assert bias is not None
    axes = (0, 1) if op.kind == "depthwise_conv" else tuple(range(1, weight.ndim))
    total: NDArray[np.int64] = 255 * np.abs(weight.astype(np.int64)).sum(axis=axes) + np.abs(bias.astype(np.int64))
    return total
