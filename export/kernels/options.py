"""What a layer could be computed with: the portable kernel, and every generated one; each with what it costs."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from tinyclf.export.kernels.arrangement import Span
from tinyclf.export.kernels.candidates import candidates
from tinyclf.export.kernels.kernel import Kernel

from tinyclf.graph import Graph, Op
from tinyclf.graph.node import WEIGHTED

# What the compiled C of tc_kernels.h takes on a Cortex-M4: measured with zig's clang at -O3, to within a third.
CYCLES_PER_MAC = {"conv": 7.5, "depthwise_conv": 15.0, "fully_connected": 7.0}
CYCLES_PER_OUTPUT = 25
CYCLES_PER_INSTRUCTION = 1.35
PORTABLE_CODE_BYTES = 700
# Of a generated kernel's call: what leads to it, in instructions and cycles, and its entries in tables.
CALL = 70, 100
CALL_BYTES = 120
SLICE_BYTES = 16
PORTABLE = "portable C"


@dataclass(frozen=True)
class Choice:
    """One layer's kernel (None: the portable one) and why; instructions and cycles are modelled, bytes at most.

    streams: first and last op of the chain that the layer streams rows in; scratch_bytes are then the chain's, bands of
    rows included.
    """

    layer: int
    name: str
    kind: str
    variant: str
    instructions: int
    cycles: int
    flash_bytes: int
    scratch_bytes: int
    reason: str
    kernel: Kernel | None
    streams: Span | None = None

    def summary(self) -> dict[str, Any]:
        """The fields that can be printed."""
        values = asdict(replace(self, kernel=None))
        del values["kernel"]
        return values


class Options:
    """All choices for the layers of a graph, made when they are asked for; body: length of inner loops.

    expanded: with kernels whose weights take more than a byte each in flash.
    """

    def __init__(self, graph: Graph, body: int, *, expanded: bool) -> None:
        self.graph, self.body, self.expanded = graph, body, expanded
        self._made: dict[tuple[int, bool], tuple[Choice, ...]] = {}
        self._wider: Options | None = None

    def narrowed(self) -> "Options":
        """Those without expanded weights; what both have is made once."""
        narrow = Options(self.graph, self.body, expanded=False)
        narrow._wider = self
        return narrow

    def of(self, index: int) -> tuple[Choice, ...]:
        """The portable kernel and all that are generated."""
        return self._get(index, streamed=False)

    def streamed(self, index: int) -> tuple[Choice, ...]:
        """The generated ones for a layer of a chain."""
        return self._get(index, streamed=True)

    def streams(self, index: int) -> bool:
        """Whether there are any generated ones for a layer of a chain; makes no more than one."""
        return next(self._generated(index, streamed=True), None) is not None

    def behind(self, index: int, calls: int, rows: int) -> Choice:
        """The generated one of a layer whose units are rows, called so often for so many in all."""
        choice = self.streamed(index)[0]
        assert choice.kernel is not None
        whole, cost = choice.kernel, []
        for total, fixed, call in zip((whole.instructions, whole.cycles), whole.fixed, CALL, strict=True):
            cost.append(calls * (fixed + call) + (total - fixed) * rows // whole.units)
        return replace(choice, instructions=cost[0], cycles=cost[1])

    def _get(self, index: int, *, streamed: bool) -> tuple[Choice, ...]:
        key = index, streamed
        if self._wider:
            every = self._wider._get(index, streamed=streamed)
            return tuple(choice for choice in every if not (choice.kernel and choice.kernel.expanded))
        if key not in self._made:
            portable = [] if streamed else [_portable(self.graph, index, self.graph.ops[index])]
            self._made[key] = (*portable, *self._generated(index, streamed=streamed))
        return self._made[key]

    def _generated(self, index: int, *, streamed: bool) -> Iterator[Choice]:
        op = self.graph.ops[index]
        for kernel in candidates(self.graph, op, self.body, streamed=streamed, expanded=self.expanded):
            instructions, cycles = (len(kernel.starts) * part for part in CALL)
            yield Choice(index, op.output, op.kind, kernel.variant, kernel.instructions + instructions,
                         kernel.cycles + cycles, kernel.flash_bytes + CALL_BYTES, kernel.scratch_bytes, "",
                         kernel)  # fmt: skip


def kernels(choices: Sequence[Choice]) -> dict[int, Kernel]:
    """The generated kernels among the choices, by layer."""
    return {choice.layer: choice.kernel for choice in choices if choice.kernel is not None}


def _portable(graph: Graph, index: int, op: Op) -> Choice:
    output, weighted = graph.tensor(op.output), op.kind in WEIGHTED
    positions = output.size // output.shape[-1]
    macs = graph.tensor(op.inputs[1]).size * positions if weighted else 0
    cycles = int(CYCLES_PER_MAC.get(op.kind, 0) * macs + CYCLES_PER_OUTPUT * output.size)
    tables = sum(graph.tensor(name).nbytes for name in op.constants) + (5 * output.shape[-1] if weighted else 0)
    return Choice(index, op.output, op.kind, PORTABLE, int(cycles / CYCLES_PER_INSTRUCTION), cycles,
                  PORTABLE_CODE_BYTES + tables, 0, "", None)  # fmt: skip
