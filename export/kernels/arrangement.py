"""Where everything of a model with generated kernels lies, and the slices in which it runs, chains of layers included.

In a chain (see tinyclf.bands) the maps between its layers are bands of rows; they lie with the kernels' scratch memory
in one piece: bands, then memory that kernels keep from block to block, then what they share.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tinyclf.export.kernels.kernel import Kernel

from tinyclf import bands
from tinyclf.graph import Graph, Op
from tinyclf.plan import ALIGNMENT, Chain, aligned, plan, with_scratch

Span = tuple[int, int]


@dataclass(frozen=True)
class Slice:
    """Units of a layer from one of its rows on; units None: all that it has.

    source, target: where row 0 of its input and of its output would lie in the arena; tables of portable layers hold 0,
    which nothing reads. A slice of no layer (layer == number of layers) moves so many words from source to target.
    """

    layer: int
    row: int = 0
    units: int | None = None
    source: int = 0
    target: int = 0


@dataclass(frozen=True)
class Arrangement:
    """offsets: of the tensors that the arena holds whole; scratch: of the layers' own memory, by index; moves: whether
    rows of some band move."""

    offsets: dict[str, int]
    scratch: dict[int, int]
    arena_bytes: int
    slices: tuple[Slice, ...]
    chains: tuple[Chain, ...]
    moves: bool


def arrange(graph: Graph, kernels: Mapping[int, Kernel], spans: Sequence[Span] = ()) -> Arrangement:
    """Arrange a model; spans: first and last op of each chain, whose layers all have generated kernels."""
    streams = {span[0]: Stream.of(graph, span, kernels) for span in spans}
    chains = tuple(stream.chain for stream in streams.values())
    chained = {index for first, last in spans for index in range(first, last + 1)}
    sizes = {index: kernel.scratch_bytes for index, kernel in kernels.items() if index not in chained}
    sizes |= {first: stream.nbytes(kernels) for first, stream in streams.items()}
    offsets, slices = plan(graph, chains).offsets, list[Slice]()
    scratch, arena_bytes = with_scratch(graph, sizes, chains)
    for index, op in enumerate(graph.ops):
        if index in streams:
            start = scratch.pop(index)
            scratch |= streams[index].scratch(kernels, start)
            slices += streams[index].slices(kernels, offsets, start)
        elif index not in chained:
            slices.append(Slice(index, source=offsets[op.sources[0]], target=offsets[op.output]))
    moves = any(isinstance(step, bands.Move) for stream in streams.values() for step in stream.order.steps)
    return Arrangement(offsets, scratch, arena_bytes, tuple(slices), chains, moves)


@dataclass(frozen=True)
class Stream:
    """One chain: its stages, each a layer of windows and the layers that work on the rows in place behind it."""

    graph: Graph
    chain: Chain
    stages: tuple[tuple[int, ...], ...]
    walks: tuple[bands.Walk, ...]
    order: bands.Order

    @classmethod
    def of(cls, graph: Graph, span: Span, kernels: Mapping[int, Kernel]) -> "Stream":
        """The chain of a span of ops with these kernels."""
        stages = stages_of(graph, span)
        return cls.walking(graph, span, [walk(graph, graph.ops[head], kernels[head].starts) for head, *_ in stages])

    @classmethod
    def walking(cls, graph: Graph, span: Span, walks: Sequence[bands.Walk]) -> "Stream":
        """The chain of a span of ops whose stages walk so."""
        order = bands.order(walks)
        source, target = graph.ops[span[0]].sources[0], graph.ops[span[1]].output
        below = order.below(walks, row_bytes(graph, source), row_bytes(graph, target))
        return cls(graph, Chain(*span, below), stages_of(graph, span), tuple(walks), order)

    @property
    def band_bytes(self) -> int:
        """What all bands take."""
        return sum(self._bands())

    def slice_counts(self) -> dict[int, int]:
        """How many slices each layer has; those that move rows are the first layer's."""
        counts = {
            index: len(walk.starts) for stage, walk in zip(self.stages, self.walks, strict=True) for index in stage
        }
        counts[self.chain.first] += sum(isinstance(step, bands.Move) for step in self.order.steps)
        return counts

    def nbytes(self, kernels: Mapping[int, Kernel]) -> int:
        """Bands, and the kernels' scratch memory."""
        return self.band_bytes + scratch_bytes([kernels[head] for head, *_ in self.stages])

    def scratch(self, kernels: Mapping[int, Kernel], start: int) -> dict[int, int]:
        """Where each layer's own memory lies; `start` is where the chain's does."""
        places, at = {}, start + self.band_bytes
        for head in sorted((stage[0] for stage in self.stages), key=lambda head: not kernels[head].kept):
            places[head] = at
            at += aligned(kernels[head].scratch_bytes) if kernels[head].kept else 0
        return {index: places[stage[0]] for stage in self.stages for index in stage}

    def slices(self, kernels: Mapping[int, Kernel], offsets: Mapping[str, int], start: int) -> Iterator[Slice]:
        """All slices, in order; tensors lie at `offsets`, the chain's own memory at `start`."""
        graph, first, last = self.graph, self.chain.first, self.chain.last
        places = [offsets[graph.ops[first].sources[0]]]
        places += [start + sum(self._bands()[:number]) for number in range(len(self.stages) - 1)]
        places.append(offsets[graph.ops[last].output])
        rows = [row_bytes(graph, graph.ops[first].sources[0])]
        rows += [row_bytes(graph, graph.ops[head].output) for head, *_ in self.stages]
        for step in self.order.steps:
            place, size = places[step.layer + 1], rows[step.layer + 1]
            if isinstance(step, bands.Move):
                words = aligned(step.rows * size) // ALIGNMENT
                yield Slice(len(graph.ops), 0, words, place + (step.row - step.front) * size, place)
                continue
            head, *others = self.stages[step.layer]
            target = place - step.target * size
            source = places[step.layer] - step.source * rows[step.layer]
            yield Slice(head, step.row, kernels[head].units, source, target)
            yield from (Slice(other, step.row, self.walks[step.layer].block, target, target) for other in others)

    def _bands(self) -> list[int]:
        heads = [self.graph.ops[head].output for head, *_ in self.stages]
        return [
            aligned(rows * row_bytes(self.graph, name)) for rows, name in zip(self.order.bands, heads, strict=False)
        ]


def scratch_bytes(kernels: Sequence[Kernel]) -> int:
    """What kernels of one chain need: each its own where it keeps it, one piece for all others."""
    kept = sum(aligned(kernel.scratch_bytes) for kernel in kernels if kernel.kept)
    return kept + max((aligned(kernel.scratch_bytes) for kernel in kernels if not kernel.kept), default=0)


def walk(graph: Graph, op: Op, starts: tuple[int, ...]) -> bands.Walk:
    """How a convolution walks its output in blocks that begin at `starts`."""
    x, y, weight = (graph.tensor(name).shape for name in (op.inputs[0], op.output, op.inputs[1]))
    return bands.Walk(starts, y[0] - starts[-1], weight[1], op.stride[0], op.padding[0], x[0])


def stages_of(graph: Graph, span: Span) -> tuple[tuple[int, ...], ...]:
    """The ops of a span, each convolution with the ones behind it that see no other position."""
    stages: list[list[int]] = []
    for index in range(span[0], span[1] + 1):
        if graph.ops[index].kind == "conv":
            stages.append([])
        stages[-1].append(index)
    return tuple(map(tuple, stages))


def row_bytes(graph: Graph, name: str) -> int:
    """Bytes of one row of a map."""
    tensor = graph.tensor(name)
    return tensor.nbytes // tensor.shape[0]
