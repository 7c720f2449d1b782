"""How far below its input an op's output must begin to take its place: nothing is overwritten before it is read."""

from tinyclf.graph import Graph, Op
from tinyclf.graph.node import POOLS

WINDOWED = ("conv", "depthwise_conv", *POOLS)


def distance(graph: Graph, op: Op) -> int | None:
    """Bytes from the output's address up to the input's, at least; None where the op needs memory of its own.

    Kernels write rows of output in order, and read no row of the input above the window of the row that they write;
    where no position sees another, the same holds for positions.
    """
    if len(op.sources) != 1:
        return None
    if op.kind in ("leaky_relu", "crop"):
        return 0
    if op.kind not in WINDOWED:
        return None
    x, y = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    if _pointwise(graph, op):
        if op.kind == "depthwise_conv":
            return 0
        positions, step = x.shape[0] * x.shape[1], y.shape[2] - x.shape[2]
        return y.shape[2] + max(0, (positions - 1) * step)
    row, out_row = x.shape[1] * x.shape[2], y.shape[1] * y.shape[2]
    first_read = [min(max(0, number * op.stride[0] - op.padding[0]), x.shape[0]) for number in range(y.shape[0])]
    return max((number + 1) * out_row - first * row for number, first in enumerate(first_read))


def _pointwise(graph: Graph, op: Op) -> bool:
    if op.kind in POOLS:
        return False
    shape = graph.tensor(op.inputs[1]).shape
    kernel = shape[1:3] if op.kind == "conv" else shape[:2]
    return kernel == (1, 1) and op.stride == (1, 1) and not any(op.padding)
