"""Tables of the kernels for x86 processors with AVX-512 VNNI (runtime/tc_kernels_x86.h)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.candidates import largest_sums
from tinyclf.export.kernels.stage import Stage
from tinyclf.export.kernels.window import Shape

from tinyclf.graph import Graph, Op
from tinyclf.graph.node import WEIGHTED

GUARD = "defined(__AVX512VNNI__) && defined(__AVX512BW__) && defined(__AVX512VL__) && !defined(TC_PORTABLE)"
LANES, VECTORS = 16, 4
# Rounding adds as much again.
LARGEST_SUM = 2**30 - 1
# What is added to an input to make it unsigned.
OFFSET = 128


@dataclass(frozen=True, eq=False)
class HostKernel:
    """One weighted layer: weights (bytes), stage (words); row, quads: see tc_x86_conv_shape; bytes of the copy."""

    shape: Shape
    weights: NDArray[np.int8]
    stage: NDArray[np.int32]
    row: int
    quads: int
    copy_bytes: int


def host_kernels(graph: Graph) -> dict[int, HostKernel]:
    """The tables of every weighted layer whose sums stay in int32 on their way, by op."""
    return {
        index: host_kernel(graph, op)
        for index, op in enumerate(graph.ops)
        if op.kind in WEIGHTED and int((largest_sums(graph, op) << Stage.of(graph, op).left).max()) <= LARGEST_SUM
    }


def host_kernel(graph: Graph, op: Op) -> HostKernel:
    """The tables of one layer; a fully connected one is a conv of one position."""
    weight = graph.tensor(op.inputs[1]).data
    assert weight is not None
    if op.kind == "fully_connected":
        x, channels = graph.tensor(op.inputs[0]), len(weight)
        shape = Shape(1, 1, x.size, 1, 1, channels, 1, 1, 1, 1, 0, 0, x.zero_point)
    else:
        shape = Shape.of(graph, op)
    row = ((shape.out_width - 1) * shape.stride_width + shape.kernel_width) * shape.channels
    rows = (shape.out_height - 1) * shape.stride_height + shape.kernel_height
    if op.kind == "depthwise_conv":
        columns = weight.reshape(-1, shape.channels).T
        return HostKernel(shape, _columns(columns), _stage(graph, op, columns), row, 0, rows * row)
    taps = weight.reshape(shape.out_channels, shape.kernel_height, -1)
    quads = -(-taps.shape[2] // 4)
    # The last window's last four bytes may reach beyond it.
    return HostKernel(shape, _weights(taps, quads), _stage(graph, op, taps), row, quads, rows * row + 3)


def _columns(taps: NDArray[np.int8]) -> NDArray[np.int8]:
    """Weights (channels, taps) as [16 channels][tap][channel]."""
    padded = np.zeros((-(-len(taps) // LANES) * LANES, taps.shape[1]), np.int8)
    padded[: len(taps)] = taps
    return np.ascontiguousarray(padded.reshape(-1, LANES, taps.shape[1]).swapaxes(1, 2)).reshape(-1)


def _weights(taps: NDArray[np.int8], quads: int) -> NDArray[np.int8]:
    channels, rows, inputs = taps.shape
    padded = np.zeros((-(-channels // LANES) * LANES, rows, 4 * quads), np.int8)
    padded[:channels, :, :inputs] = taps
    vectors = padded.reshape(-1, LANES, rows, quads, 4)
    groups = [vectors[start : start + VECTORS] for start in range(0, len(vectors), VECTORS)]
    return np.concatenate([group.transpose(2, 3, 0, 1, 4).reshape(-1) for group in groups])


def _stage(graph: Graph, op: Op, weight: NDArray[np.int8]) -> NDArray[np.int32]:
    stage, zero_point = Stage.of(graph, op), graph.tensor(op.inputs[0]).zero_point
    share = (zero_point + OFFSET) * weight.reshape(len(weight), -1).astype(np.int64).sum(axis=1)
    rounding = np.where(stage.right > 0, 1 << np.maximum(stage.right - 1, 0), 0)
    low, high = (np.full_like(share, end) if bound is None else bound
                 for bound, end in ((stage.low, -128), (stage.high, 127)))  # fmt: skip
    sign = np.where(stage.right > 0, -1, 0)
    rows = [stage.bias // 2 - share, stage.multiplier, stage.left, stage.right, rounding, sign, low, high]
    padded = np.zeros((len(rows), -(-len(share) // LANES) * LANES), np.int64)
    padded[:, : len(share)] = np.stack(rows)
    wrapped = (padded & 0xFFFF_FFFF).astype(np.uint32).view(np.int32)
    return np.ascontiguousarray(wrapped.reshape(len(rows), -1, LANES).swapaxes(0, 1))
