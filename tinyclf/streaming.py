"""Incremental inference: each hop computes the rows that are new, and the logits are those of the full window.

A graph streams where its maps form one chain without padding in time: a row then depends on the frames alone that it
was computed from, and stays right while the window moves on. Each op keeps the last rows of its input; the mean is an
op over all rows of the window, of which most were there a hop ago.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tinyclf import reference
from tinyclf.errors import UsageError
from tinyclf.graph import Graph, Op, Tensor
from tinyclf.graph.node import POOLS
from tinyclf.reference import Int8s

WINDOWED = ("conv", "depthwise_conv", *POOLS)
ROWWISE = ("leaky_relu",)


@dataclass(frozen=True)
class Step:
    """What one op does in a hop: `new` input rows come after `kept` ones, and give `written` rows.

    An op on vectors, after the mean, has kept 0, new 0, written 0.
    """

    op: Op
    kept: int
    new: int
    written: int

    def share(self, graph: Graph, whole: int) -> int:
        """Of a number that the op takes for the whole window, what it takes for a hop: written rows of all rows."""
        shape = graph.tensor(self.op.output).shape
        return whole * self.written // shape[0] if self.written and len(shape) == 3 else whole

    @property
    def rows(self) -> int:
        """Input rows that the op is run over."""
        return self.kept + self.new


@dataclass(frozen=True)
class StreamPlan:
    """The steps of a hop, in order, and after how many hops the first window is complete."""

    hop_frames: int
    hops_to_fill: int
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class StepView:
    """A graph in which one op's tensors have the rows of a hop."""

    graph: Graph
    step: Step

    def tensor(self, name: str) -> Tensor:
        """A tensor by its name."""
        tensor, step = self.graph.tensor(name), self.step
        if not step.new:
            return tensor
        if name == step.op.sources[0]:
            return replace(tensor, shape=(step.rows, *tensor.shape[1:]))
        if name == step.op.output and len(tensor.shape) == 3:
            return replace(tensor, shape=(step.written, *tensor.shape[1:]))
        return tensor


def plan_stream(graph: Graph, hop_frames: int) -> StreamPlan:
    """How a graph streams; raises UsageError naming the op or the number that keeps it from that."""
    frames, rows, new = graph.features.n_frames, graph.features.n_frames, hop_frames
    if not 1 <= hop_frames <= frames:
        raise UsageError(f"hop of {hop_frames} frames: got a window of {frames}; allowed: 1 to {frames}")
    steps = []
    for op, source in zip(graph.ops, ("", *(op.output for op in graph.ops)), strict=False):
        if len(op.sources) != 1 or (source and op.sources[0] != source):
            raise UsageError(f"op {op.output!r}: reads more than the op before it; allowed in a stream: one chain")
        if len(graph.tensor(op.sources[0]).shape) == 1:
            steps.append(Step(op, 0, 0, 0))
            continue
        kernel, stride = _window(graph, op, new)
        written = new // stride
        if new % stride:
            raise UsageError(
                f"hop of {hop_frames} frames: got no whole number of rows at {op.output!r}; allowed: a multiple of "
                f"the product of all strides in time"
            )
        kept = kernel - stride + (rows - kernel) % stride
        if kept < 0:
            raise UsageError(f"op {op.output!r}: got stride {stride} over {kernel} rows; allowed in a stream: no gaps")
        steps.append(Step(op, kept, new, written))
        rows, new = (rows - kernel) // stride + 1, written
    total = hop_frames // max(1, _last_map(steps))
    if frames % total:
        raise UsageError(f"hop of {hop_frames} frames: got a window of {frames}; allowed: a multiple of {total}")
    return StreamPlan(hop_frames, -(-frames // hop_frames), tuple(steps))


def stream_cost(graph: Graph, hop_frames: int, layer_macs: Sequence[int]) -> dict[str, float]:
    """Of a graph's MACs by op: those of a decision and of a second, when a hop computes what is new alone."""
    plan = plan_stream(graph, hop_frames)
    macs = sum(step.share(graph, whole) for step, whole in zip(plan.steps, layer_macs, strict=True))
    seconds = hop_frames * graph.features.hop_length / graph.features.sample_rate
    return {"hop_frames": hop_frames, "macs_a_decision": macs, "macs_a_second": round(macs / seconds)}


def streams(graph: Graph, hop_frames: int) -> bool:
    """Whether `plan_stream` finds a way, and features are on a reference that does not change past rows."""
    try:
        plan_stream(graph, hop_frames)
    except UsageError:
        return False
    return graph.features.reference == "fixed"


def _last_map(steps: Sequence[Step]) -> int:
    """Rows that the mean is given in a hop."""
    return next((step.new for step in steps if step.op.kind == "mean"), 1)


def _window(graph: Graph, op: Op, new: int) -> tuple[int, int]:
    """Rows and row stride of an op's window; the mean's moves by all that is new."""
    if any(op.padding[:2]):
        raise UsageError(f"op {op.output!r}: got padding {op.padding[:2]} in time; allowed in a stream: none")
    if op.kind == "mean":
        return graph.tensor(op.sources[0]).shape[0], new
    if op.kind in ROWWISE:
        return 1, 1
    if op.kind not in WINDOWED:
        raise UsageError(
            f"op {op.output!r}: got {op.kind}; allowed in a stream: {', '.join((*WINDOWED, *ROWWISE))}, mean"
        )
    if op.kind in POOLS:
        return op.kernel[0], op.stride[0]
    shape = graph.tensor(op.inputs[1]).shape
    return (shape[1] if op.kind == "conv" else shape[0]), op.stride[0]


class IncrementalReference:
    """The NumPy reference of a stream: hears rows a hop at a time, gives the logits of the window that ends there."""

    def __init__(self, graph: Graph, hop_frames: int) -> None:
        self.graph, self.plan = graph, plan_stream(graph, hop_frames)
        self.kept: dict[str, Int8s] = {}
        for step in self.plan.steps:
            _, *rest = graph.tensor(step.op.sources[0]).shape
            self.kept[step.op.output] = np.zeros((step.kept, *rest), np.int8)
        self.missing = self.plan.hops_to_fill

    def push(self, rows: Int8s) -> Int8s | None:
        """int8 (hop frames, mels) -> int8 (labels,), None before the first window is complete."""
        value: NDArray[np.int8] = rows[..., np.newaxis]
        for step in self.plan.steps:
            if step.new:
                value = np.concatenate([self.kept[step.op.output], value])
                self.kept[step.op.output] = value[len(value) - step.kept :]
            value = reference.compute(self.graph, step.op, [value[np.newaxis]])[0]
        self.missing = max(0, self.missing - 1)
        return None if self.missing else value
