"""Ways to lay a model out: every layer by itself, or with a chain of layers that stream rows; what each takes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import product

from tinyclf.export.kernels.arrangement import Span, Stream, row_bytes, stages_of, walk
from tinyclf.export.kernels.options import SLICE_BYTES, Choice, Options, kernels

from tinyclf.bands import Move
from tinyclf.graph import Graph
from tinyclf.graph.node import WEIGHTED
from tinyclf.plan import Chain, aligned, lifetimes, plan

# Rows of the blocks that the layers of a chain are tried with, by how many layers have windows.
BLOCKS = {2: (1, 2, 4), 3: (1, 2), 4: (1, 2)}
# Modelled, of a byte that moves to the front of its band.
CYCLES_PER_MOVED_BYTE = 1.2


@dataclass(frozen=True, eq=False)
class Form:
    """One way: no chain, or one whose stages walk in blocks of certain rows. `options` are those of all forms."""

    options: Options
    stream: Stream | None = None

    @property
    def chains(self) -> tuple[Chain, ...]:
        """As the plan wants them."""
        return (self.stream.chain,) if self.stream else ()

    @cached_property
    def least(self) -> int:
        """The smallest arena that it can have."""
        smallest = plan(self.options.graph, self.chains).arena_bytes
        if self.stream:
            # The scratch memory's own size follows from the room that there is.
            while self.fitting(smallest) is None:
                smallest += 64
        return smallest

    def cycles(self, most: int) -> float:
        """Of all layers with the fastest kernels in an arena of at most so many bytes; infinite where none fit."""
        chosen = self.fitting(most)
        return float("inf") if chosen is None else sum(layer[0].cycles for layer in chosen) + self._moving

    def fitting(self, most: int) -> list[Sequence[Choice]] | None:
        """For every layer what fits an arena of at most so many bytes, the fastest first; None where nothing does."""
        graph, stream = self.options.graph, self.stream
        if plan(graph, self.chains).arena_bytes > most:
            return None
        found: list[Sequence[Choice]] = []
        for index in range(len(graph.ops)):
            if stream is None or not stream.chain.first <= index <= stream.chain.last:
                found.append(self._single(index, most))
            elif index == stream.chain.first:
                chosen = self._streamed(stream, self._room(index, stream.chain.last, most))
                if chosen is None:
                    return None
                found += [(choice,) for choice in chosen]
        return found

    @cached_property
    def _moving(self) -> float:
        """Modelled cycles of the rows that move."""
        if self.stream is None:
            return 0
        graph, steps = self.options.graph, self.stream.order.steps
        names = [graph.ops[head].output for head, *_ in self.stream.stages]
        moved = sum(step.rows * row_bytes(graph, names[step.layer]) for step in steps if isinstance(step, Move))
        return CYCLES_PER_MOVED_BYTE * moved

    def _single(self, index: int, most: int) -> Sequence[Choice]:
        graph, op = self.options.graph, self.options.graph.ops[index]
        room, offsets = self._room(index, index, most), plan(graph, self.chains).offsets
        x, y = graph.tensor(op.sources[0]), graph.tensor(op.output)
        start, out_start = offsets[x.name], offsets[y.name]
        apart = start + x.nbytes <= out_start or out_start + y.nbytes <= start
        return _fitting(self.options, index, room, None if apart else start - out_start)

    def _room(self, first: int, last: int, most: int) -> int:
        """The largest piece of an arena of so many bytes that is free while ops `first` to `last` run."""
        gap, end = _free(self.options.graph, self.chains, first, last)
        return max(gap, most - end)

    def _streamed(self, stream: Stream, room: int) -> list[Choice] | None:
        """The fastest kernels of a chain in so much memory; the first layer may keep its weights there."""
        heads = [self._walking(stage[0], walk.starts) for stage, walk in zip(stream.stages, stream.walks, strict=True)]
        best: list[Choice] | None = None
        for first in heads[0]:
            spare = room - stream.band_bytes - (aligned(first.scratch_bytes) if _kept(first) else 0)
            if spare < 0 or (not _kept(first) and aligned(first.scratch_bytes) > spare):
                continue
            others = [_fastest_shared(choices, spare) for choices in heads[1:]]
            chosen = [first, *(choice for choice in others if choice)]
            if len(chosen) == len(heads) and (best is None or _cycles(chosen) < _cycles(best)):
                best = chosen
        if best is None:
            return None
        behind = [
            self.options.behind(index, len(walk.starts), len(walk.starts) * walk.block)
            for stage, walk in zip(stream.stages, stream.walks, strict=True)
            for index in stage[1:]
        ]
        every, slices = sorted([*best, *behind], key=lambda choice: choice.layer), stream.slice_counts()
        memory = stream.nbytes(kernels(every))
        return [
            replace(choice, flash_bytes=choice.flash_bytes + SLICE_BYTES * slices[choice.layer], scratch_bytes=memory)
            for choice in every
        ]

    def _walking(self, index: int, starts: tuple[int, ...]) -> list[Choice]:
        return [choice for choice in self.options.streamed(index) if choice.kernel and choice.kernel.starts == starts]


def forms(options: Options) -> list[Form]:
    """The plain one, and one for every chain and every choice of its blocks."""
    found = [Form(options)]
    for span in _spans(options):
        heads = [stage[0] for stage in stages_of(options.graph, span)]
        for starts in product(*(_starts(options, head, BLOCKS[len(heads)]) for head in heads)):
            ops = [options.graph.ops[head] for head in heads]
            walks = [walk(options.graph, op, rows) for op, rows in zip(ops, starts, strict=True)]
            found.append(Form(options, Stream.walking(options.graph, span, walks)))
    return found


def _starts(options: Options, index: int, blocks: Sequence[int]) -> list[tuple[int, ...]]:
    """Where blocks of these numbers of rows begin, of those for which there are kernels."""
    height = options.graph.tensor(options.graph.ops[index].output).shape[0]
    found = [choice.kernel for choice in options.streamed(index) if choice.kernel]
    return sorted({kernel.starts for kernel in found if height - kernel.starts[-1] in blocks})


def _spans(options: Options) -> Iterator[Span]:
    """First and last op of every chain: convolutions, and behind each what sees no other position."""
    graph = options.graph
    for first, op in enumerate(graph.ops):
        if op.kind != "conv":
            continue
        heads = 0
        for last in range(first, len(graph.ops)):
            if not _streams(options, last) or (last > first and not _follows(graph, last)):
                break
            heads += graph.ops[last].kind == "conv"
            if heads > max(BLOCKS):
                break
            behind = last + 1 < len(graph.ops) and _follows(graph, last + 1) and _streams(options, last + 1)
            if heads > 1 and not (behind and graph.ops[last + 1].kind != "conv"):
                yield first, last


def _follows(graph: Graph, index: int) -> bool:
    """Whether an op reads the one before alone, and nothing else reads that."""
    before = graph.ops[index - 1].output
    readers = [op for op in graph.ops if before in op.sources]
    return graph.ops[index].sources == (before,) and len(readers) == 1


def _streams(options: Options, index: int) -> bool:
    """Whether a layer has generated kernels for its rows: a convolution, or one that sees no other position."""
    graph, op = options.graph, options.graph.ops[index]
    x, y = graph.tensor(op.sources[0]), graph.tensor(op.output)
    if len(x.shape) != 3 or len(y.shape) != 3:
        return False
    if op.kind == "depthwise_conv" and (graph.tensor(op.inputs[1]).shape[:2] != (1, 1) or x.shape != y.shape):
        return False
    return op.kind in (*WEIGHTED, "leaky_relu") and options.streams(index)


@lru_cache(maxsize=4096)
def _free(graph: Graph, chains: tuple[Chain, ...], first: int, last: int) -> tuple[int, int]:
    """The largest gap between what lives while ops `first` to `last` run, and where the last of that ends."""
    offsets, gap, end = plan(graph, chains).offsets, 0, 0
    lives = (life for life in lifetimes(graph, chains) if life.first <= last and first <= life.last)
    for start, stop in sorted((offsets[life.name], offsets[life.name] + aligned(life.nbytes)) for life in lives):
        gap, end = max(gap, start - end), max(end, stop)
    return gap, end


@lru_cache(maxsize=4096)
def _fitting(options: Options, index: int, room: int, distance: int | None) -> tuple[Choice, ...]:
    """What fits the room and, where the output begins `distance` below the input, overwrites nothing too early."""
    found = [
        choice
        for choice in options.of(index)
        if aligned(choice.scratch_bytes) <= room and _keeps_input(choice, distance)
    ]
    return tuple(sorted(found, key=_rank))


def _keeps_input(choice: Choice, distance: int | None) -> bool:
    kernel = choice.kernel
    return kernel is None or distance is None or (distance >= kernel.below and distance % kernel.grain == 0)


def _fastest_shared(choices: Sequence[Choice], room: int) -> Choice | None:
    fitting = [choice for choice in choices if not _kept(choice) and aligned(choice.scratch_bytes) <= room]
    return min(fitting, key=_rank, default=None)


def _rank(choice: Choice) -> tuple[int, int]:
    return choice.cycles, choice.scratch_bytes


def _kept(choice: Choice) -> bool:
    return choice.kernel is not None and choice.kernel.kept


def _cycles(choices: Sequence[Choice]) -> int:
    return sum(choice.cycles for choice in choices)
