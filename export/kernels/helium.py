"""Layers for Cortex-M55 and other cores with Helium: tables and calls of the kernels in runtime/tc_kernels_mve.h."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from functools import lru_cache
from string import Template

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.candidates import largest_sums
from tinyclf.export.kernels.scale import find_scale
from tinyclf.export.kernels.stage import LARGEST_SHIFT, Stage
from tinyclf.export.kernels.window import Shape

from tinyclf import reference
from tinyclf.arith import INT8_MAX, INT8_MIN, INT32_MAX
from tinyclf.graph import Graph, Op
from tinyclf.graph.node import WEIGHTED
from tinyclf.output_stage import mean_multiplier
from tinyclf.plan import plan, with_scratch

# At -O0 compilers do not see that the number of vectors is constant.
GUARD = "defined(__ARM_FEATURE_MVE) && defined(__OPTIMIZE__) && !defined(__ARM_BIG_ENDIAN) && !defined(TC_PORTABLE)"
LANES, CHANNELS = 16, 4
# Windows of so many vectors are written out; longer ones are a loop over some of their vectors.
LONGEST_SHORT, LONGEST_UNROLL = 14, 16
# Instructions of one vector of two windows by four channels, and of one turn of a loop.
PER_VECTOR, PER_TURN = 14, 2
LARGEST_SCRATCH = 64 * 1024
# Strips of a depthwise convolution: eight channels at once, in about so many bytes.
STRIPS, STRIP_BYTES = 8, 4096
NO_TAP = 255

Tables = dict[str, NDArray[np.integer]]


@dataclass(frozen=True, eq=False)
class HeliumKernel:
    """One layer: its tables by name, and the lines that call it at $x, $y and $scratch.

    units: into how many the layer falls, of which a call computes those from `first` to `until`, variables of the C
    around it: rows of the output, pairs or blocks of them, or some channels. Calls come in order, and what one leaves
    in the scratch memory is there for the next.
    """

    variant: str
    lines: str
    units: int
    tables: Tables = field(default_factory=dict)
    scratch_bytes: int = 0

    def call(self, x: str, y: str, scratch: str) -> str:
        """The body of the layer's function."""
        return Template(self.lines).substitute(x=x, y=y, scratch=scratch)


@lru_cache(maxsize=4)
def helium_kernels(graph: Graph) -> Mapping[int, HeliumKernel]:
    """The kernels of all layers that have one, by op; the others are left to the portable kernels."""
    made = {index: _kernel(graph, index, op) for index, op in enumerate(graph.ops)}
    return {
        index: kernel
        for index, kernel in made.items()
        if kernel is not None and kernel.scratch_bytes <= LARGEST_SCRATCH
    }


def place_scratch(graph: Graph) -> tuple[dict[int, int], int]:
    """Where these kernels find their own memory in the arena, by op, and the bytes of an arena that holds all."""
    return with_scratch(graph, {index: kernel.scratch_bytes for index, kernel in helium_kernels(graph).items()})


def _kernel(graph: Graph, index: int, op: Op) -> HeliumKernel | None:
    if op.kind == "leaky_relu":
        return _map(graph, index, op)
    if op.kind == "mean":
        return _mean(graph, index, op)
    if op.kind not in WEIGHTED:
        return None
    stage = Stage.of(graph, op)
    if not stage.exact(largest_sums(graph, op)):
        return None
    if op.kind == "depthwise_conv":
        return _depthwise(graph, index, op, stage)
    return _fully_connected(graph, index, op, stage) if op.kind == "fully_connected" else _conv(graph, index, op, stage)


def _map(graph: Graph, index: int, op: Op) -> HeliumKernel:
    values = np.arange(256).astype(np.uint8).view(np.int8).reshape(1, 1, 256, 1)
    table = reference.compute(graph, op, [values]).reshape(-1)
    output = graph.tensor(op.output)
    units = output.shape[0] if len(output.shape) == 3 else 1
    start, size = f"first * {output.size // units}", f"(until - first) * {output.size // units}"
    lines = f"    tc_mve_map($x + {start}, mve_table_{index}, {size}, $y + {start});"
    return HeliumKernel("table of 256", lines, units, {f"mve_table_{index}": table})


def _mean(graph: Graph, index: int, op: Op) -> HeliumKernel | None:
    x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    multiplier, shift = mean_multiplier(x, output)
    positions, left = x.shape[0] * x.shape[1], max(shift, 0)
    if (255 * positions << left + 1) > INT32_MAX or -shift > LARGEST_SHIFT:
        return None
    every = np.full(CHANNELS, 1, np.int64)
    stage = Stage(0 * every, multiplier * every, left * every, max(-shift, 0) * every, output.zero_point, None, None)
    numbers = f"{positions}, {x.shape[2]}, {-positions * x.zero_point}"
    lines = f"    tc_mve_mean($x, {numbers}, mve_words_{index}, {_stage(stage)}, first, until, $y);"
    return HeliumKernel("four channels", lines, _quads(x.shape[2]), {f"mve_words_{index}": _words(stage)})


def _fully_connected(graph: Graph, index: int, op: Op, stage: Stage) -> HeliumKernel:
    weight, x = _data(graph, op), graph.tensor(op.inputs[0])
    vectors = -(-x.size // LANES)
    shape = Shape(1, 1, x.size, 1, 1, len(weight), 1, 1, 1, 1, 0, 0, x.zero_point)
    biases = _by_four(stage.bias // 2 - x.zero_point * weight.astype(np.int64).sum(axis=1))
    names: Tables = {
        f"mve_weights_{index}": _pack(weight, vectors),
        f"mve_biases_{index}": biases,
        f"mve_words_{index}": _words(stage),
    }
    arguments = f"$x, {', '.join(names)}, s, {vectors}, first, until, $scratch, $y"
    lines = f"{_shape(shape, stage)}    tc_mve_fully_connected({arguments});"
    return HeliumKernel("one window", lines, _quads(len(weight)), names, LANES * vectors if x.size % LANES else 0)


def _conv(graph: Graph, index: int, op: Op, stage: Stage) -> HeliumKernel:
    shape, weight = Shape.of(graph, op), _data(graph, op)
    # Columns outside, as a strip has them.
    taps = weight.transpose(0, 2, 1, 3).reshape(shape.out_channels, shape.kernel_width, -1)
    column = taps.shape[2]
    vectors = -(-taps[0].size // LANES)
    windows = _Windows.of(shape) if vectors > LONGEST_SHORT and column % LANES == 0 and shape.out_height > 1 else None
    unroll = _divisor(column // LANES) if windows else _unroll(vectors)
    vectors = -(-vectors // unroll) * unroll
    biases = [_biases(stage, shape, taps, span) for span in (windows.spans if windows else [(0, shape.kernel_width)])]
    names: Tables = {
        f"mve_weights_{index}": _pack(taps.reshape(len(taps), -1), vectors),
        f"mve_biases_{index}": np.concatenate(biases),
        f"mve_words_{index}": _words(stage),
    }
    head, tables = _shape(shape, stage), ", ".join(names)
    if _is_direct(graph, op, shape, vectors):
        half = (shape.height * shape.width + 1) // 2
        lines = f"{head}    tc_mve_pointwise($x, {tables}, s, {vectors}, {unroll}, first, until, $y);"
        return HeliumKernel("pointwise", lines, -(-half // shape.width), names)
    if windows:
        names[f"mve_windows_{index}"] = windows.table(column, unroll, len(biases[0]))
    order = f"mve_windows_{index}" if windows else "0"
    columns = (shape.out_width - 1) * shape.stride_width + shape.kernel_width
    beyond = vectors * LANES - taps[0].size
    return HeliumKernel(
        "two rows at once" if shape.out_height > 1 else "two halves of a row",
        f"{head}    tc_mve_conv($x, {tables}, {order}, s, {vectors}, {unroll}, first, until, $scratch, $y);",
        (shape.out_height + 1) // 2, names, min(2, shape.out_height) * columns * column + beyond,
    )  # fmt: skip


def _depthwise(graph: Graph, index: int, op: Op, stage: Stage) -> HeliumKernel | None:
    shape, weight = Shape.of(graph, op), _data(graph, op)
    if not _keeps_channels(graph, op):
        return None
    if (shape.kernel_height, shape.kernel_width) == (1, 1) and op.stride == (1, 1) and not any(op.padding):
        return _scale(index, shape, stage, weight.reshape(-1))
    rows = shape.stride_height + shape.kernel_height
    vectors = -(-rows * shape.kernel_width // LANES)
    if vectors > 2:
        return None
    taps = weight.reshape(-1, shape.channels).T
    columns = (shape.out_width - 1) * shape.stride_width + shape.kernel_width
    block = min(-(-shape.out_height // 4), max(1, STRIP_BYTES // (STRIPS * 2 * columns * rows))) * 4
    names: Tables = {
        f"mve_taps_{index}": np.ascontiguousarray(taps),
        f"mve_places_{index}": _places(shape, rows, vectors),
        f"mve_biases_{index}": _by_four(stage.bias // 2 - shape.zero_point * taps.astype(np.int64).sum(axis=1)),
        f"mve_words_{index}": _words(stage),
    }
    numbers = f"{shape.zero_point}, {vectors}, {rows}, {block}, {_word_count(stage)}"
    lines = (
        f"    const tc_mve_depthwise_shape s = {{{_numbers(shape)}, {numbers}, {_braces(stage)}}};\n"
        f"    tc_mve_depthwise_conv($x, {', '.join(names)}, s, first, until, $scratch, $y);"
    )
    scratch = STRIPS * block // 2 * columns * rows + vectors * LANES
    units = -(-shape.out_height // block) * -(-shape.channels // STRIPS)
    return HeliumKernel(f"{block} rows of eight channels", lines, units, names, scratch)


def _scale(index: int, shape: Shape, stage: Stage, weight: NDArray[np.int8]) -> HeliumKernel:
    """One rounding for all groups of four channels for which constants were found, two for the others."""
    scale, wide = find_scale(stage, weight, shape.zero_point), weight.astype(np.int64)
    single = np.array([scale.found[start : start + CHANNELS].all() for start in range(0, len(weight), CHANNELS)])
    by_channel = np.repeat(single, CHANNELS)[: len(weight)]
    names: Tables = {
        f"mve_factors_{index}": _by_four(np.where(by_channel, scale.factor, wide)),
        f"mve_biases_{index}": _by_four(
            np.where(by_channel, scale.offset, stage.bias // 2 - shape.zero_point * wide)
        ),
    }  # fmt: skip
    order, words = "0", "0"
    if not single.all():
        order = f"mve_single_{index}"
        names[order] = single.astype(np.uint8)
    if not single.all() or _ends(stage):
        words = f"mve_words_{index}"
        names[words] = _words(stage)
    tables = f"mve_factors_{index}, mve_biases_{index}, {order}, {words}"
    positions, start = f"(until - first) * {shape.width}", f"first * {shape.width * shape.channels}"
    numbers = f"{positions}, {shape.channels}, {-scale.shift}, {_word_count(stage)}, {_stage(stage)}"
    variant = "a factor per channel" + (
        "" if single.all() else f", {int((~single).sum())} of {len(single)} rounded twice"
    )
    lines = f"    tc_mve_scale($x + {start}, {tables}, {numbers}, $y + {start});"
    return HeliumKernel(variant, lines, shape.height, names)


@dataclass(frozen=True)
class _Windows:
    """Columns of the kernel that lie inside the input: of every column of output, and every such span, whole first."""

    columns: tuple[tuple[int, int], ...]
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, shape: Shape) -> "_Windows | None":
        """None where all windows are whole."""
        whole, columns = (0, shape.kernel_width), []
        for x in range(shape.out_width):
            left = x * shape.stride_width - shape.left
            span = max(0, -left), min(shape.kernel_width, shape.width - left)
            # A window of nothing but padding is computed from the padding.
            columns.append(span if span[0] < span[1] else whole)
        spans = tuple(dict.fromkeys([whole, *columns]))
        return cls(tuple(columns), spans) if len(spans) > 1 else None

    def table(self, column: int, unroll: int, channels: int) -> NDArray[np.int32]:
        """Four words a column of output; see TC_MVE_WINDOW."""
        rows = [
            (first * column, first * column * CHANNELS, (last - first) * column // LANES // unroll,
             self.spans.index((first, last)) * channels)
            for first, last in self.columns
        ]  # fmt: skip
        return np.array(rows, np.int32)


def _unroll(vectors: int) -> int:
    """How many vectors are written out, so that the fewest instructions are run; the last turn may be padded."""
    if vectors <= LONGEST_SHORT:
        return vectors

    def instructions(unroll: int) -> int:
        turns = -(-vectors // unroll)
        return turns * (PER_VECTOR * unroll + PER_TURN)

    return min(range(1, LONGEST_UNROLL + 1), key=instructions)


def _divisor(vectors: int) -> int:
    return max(number for number in range(1, LONGEST_UNROLL + 1) if vectors % number == 0)


def _is_direct(graph: Graph, op: Op, shape: Shape, vectors: int) -> bool:
    """Whether windows are the input's own positions, whole vectors, which no output overwrites."""
    pointwise = (shape.kernel_height, shape.kernel_width) == (1, 1) and op.stride == (1, 1) and not any(op.padding)
    return pointwise and vectors * LANES == shape.channels and _distance(graph, op) is None


def _keeps_channels(graph: Graph, op: Op) -> bool:
    """Whether an output in the place of its input only overwrites values of its own channel."""
    distance = _distance(graph, op)
    return distance is None or distance % graph.tensor(op.inputs[0]).shape[2] == 0


def _distance(graph: Graph, op: Op) -> int | None:
    """Bytes from the output's address up to the input's where both overlap."""
    x, y, offsets = graph.tensor(op.inputs[0]), graph.tensor(op.output), plan(graph).offsets
    start, out_start = offsets[x.name], offsets[y.name]
    apart = start + x.nbytes <= out_start or out_start + y.nbytes <= start
    return None if apart else start - out_start


def _biases(stage: Stage, shape: Shape, taps: NDArray[np.int8], span: tuple[int, int]) -> NDArray[np.int32]:
    """The biases of windows of these columns, less what the zero point adds."""
    inside = taps[:, span[0] : span[1]].astype(np.int64).sum(axis=(1, 2))
    return _by_four(stage.bias // 2 - shape.zero_point * inside)


def _places(shape: Shape, rows: int, vectors: int) -> NDArray[np.uint8]:
    """Which tap meets which byte of a window [column][row], for both rows of output of a pair."""
    places = np.full((2, vectors * LANES), NO_TAP, np.uint8)
    for tap in range(shape.kernel_height * shape.kernel_width):
        row, column = divmod(tap, shape.kernel_width)
        for second in range(2):
            places[second, column * rows + second * shape.stride_height + row] = tap
    return places


def _pack(weight: NDArray[np.int8], vectors: int) -> NDArray[np.int8]:
    """Weights (channels, inputs) as [four channels][vector][channel][input]."""
    padded = np.zeros((_quads(len(weight)) * CHANNELS, vectors * LANES), np.int8)
    padded[: len(weight), : weight.shape[1]] = weight
    return np.ascontiguousarray(padded.reshape(-1, CHANNELS, vectors, LANES).swapaxes(1, 2))


def _words(stage: Stage) -> NDArray[np.int32]:
    """The output stage as tc_kernels_mve.h describes it."""
    shifts = [-stage.right, *([stage.left] if stage.wide else [])]
    columns = [_by_four(stage.multiplier).reshape(-1, CHANNELS), *map(_bytes, [*shifts, *_ends(stage)])]
    return np.concatenate(columns, axis=1)


def _ends(stage: Stage) -> list[NDArray[np.int64]]:
    """Low and high of all channels, where they differ."""
    whole = np.zeros_like(stage.bias)
    low = whole + (INT8_MIN if stage.low is None else stage.low)
    high = whole + (INT8_MAX if stage.high is None else stage.high)
    return [] if _equal(low) and _equal(high) else [low, high]


def _equal(values: NDArray[np.int64]) -> bool:
    return bool((values == values[0]).all())


def _word_count(stage: Stage) -> int:
    return CHANNELS + 1 + stage.wide + len(_ends(stage))


def _quads(channels: int) -> int:
    """How many groups of four channels there are."""
    return -(-channels // CHANNELS)


def _by_four(values: NDArray[np.int64]) -> NDArray[np.int32]:
    """int32, with zeros up to a multiple of four channels."""
    padded = np.zeros(_quads(len(values)) * CHANNELS, np.int64)
    padded[: len(values)] = values
    return (padded & 0xFFFF_FFFF).astype(np.uint32).view(np.int32)


def _bytes(values: NDArray[np.int64]) -> NDArray[np.int32]:
    """One word of four channels' bytes each."""
    return _by_four(values).astype(np.int8).view("<i4").astype(np.int32).reshape(-1, 1)


def _shape(shape: Shape, stage: Stage) -> str:
    numbers = f"{_numbers(shape)}, {shape.zero_point}, {_word_count(stage)}, {_braces(stage)}"
    return f"    const tc_mve_conv_shape s = {{{numbers}}};\n"


def _numbers(shape: Shape) -> str:
    return f"{{{', '.join(map(str, astuple(shape)[:-1]))}}}"


def _braces(stage: Stage) -> str:
    low, high = (INT8_MIN if stage.low is None else stage.low[0], INT8_MAX if stage.high is None else stage.high[0])
    numbers = stage.zero_point, low, high, stage.wide, len(_ends(stage)) > 0, stage.rectified
    return f"{{{', '.join(str(int(number)) for number in numbers)}}}"


def _stage(stage: Stage) -> str:
    return f"(tc_mve_stage){_braces(stage)}"


def _data(graph: Graph, op: Op) -> NDArray[np.int8]:
    weight = graph.tensor(op.inputs[1]).data
    assert weight is not None
    return weight
