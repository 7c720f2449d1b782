"""Where every computed tensor lives in one arena: offsets by lifetime, and the RAM that follows."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from tinyclf.graph import Graph
from tinyclf.in_place import distance

ALIGNMENT = 4
# How far the steps of an inference are: a slice, and a unit of it.
PROGRESS_BYTES = 8


@dataclass(frozen=True)
class Plan:
    """Byte offsets into one arena, by tensor name.

    No two tensors that live at once overlap, but for an output that replaces its input as it is read.
    """

    offsets: dict[str, int]
    arena_bytes: int


@dataclass(frozen=True)
class Lifetime:
    """A tensor is live from the op that writes it (-1: the caller) to the last op that reads it, both included."""

    name: str
    nbytes: int
    first: int
    last: int

    def meets(self, other: "Lifetime") -> bool:
        """Whether both are live at some op."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True)
class Chain:
    """Ops `first` to `last`, each reading the one before alone, that run as one: no map between them lies in the arena.

    below: how far below the chain's input its output must begin to take its place.
    """

    first: int
    last: int
    below: int


@lru_cache(maxsize=256)
def plan(graph: Graph, chains: tuple[Chain, ...] = ()) -> Plan:
    """Place the largest tensors first, each at the lowest offset that is free during its whole life.

    An output may take the place of an input that nothing else reads, as far below it as `in_place.distance` says, where
    that makes the arena smaller.
    """
    layouts = _place(graph, chains, {}), _place(graph, chains, _successors(graph, chains))
    return min(layouts, key=lambda layout: layout.arena_bytes)


def with_scratch(
    graph: Graph, sizes: Mapping[int, int], chains: tuple[Chain, ...] = ()
) -> tuple[dict[int, int], int]:  # fmt: skip
    """Where ops, by index, find so many bytes for themselves while they run, and the arena that holds all.

    A chain goes by its first op. Tensors stay where `plan` put them.
    """
    layout, offsets = plan(graph, chains), {}
    placed = [(layout.offsets[life.name], life) for life in lifetimes(graph, chains)]
    ends = {chain.first: chain.last for chain in chains}
    arena_bytes = layout.arena_bytes
    for index, nbytes in sizes.items():
        life = Lifetime(f"scratch {index}", nbytes, index, ends.get(index, index))
        offsets[index] = _lowest_free(life, placed, {}, 0)
        arena_bytes = max(arena_bytes, offsets[index] + aligned(nbytes))
    return offsets, arena_bytes


def lifetimes(graph: Graph, chains: tuple[Chain, ...] = ()) -> list[Lifetime]:
    """Lifetimes of the input and of every op's output, in order; the logits live to the end.

    While a chain runs its input and its output live, and what is between them does not.
    """
    written = {graph.input.name: -1} | {op.output: index for index, op in enumerate(graph.ops)}
    read = {name: index for index, op in enumerate(graph.ops) for name in op.sources}
    read[graph.output.name] = len(graph.ops)
    for chain in chains:
        for op in graph.ops[chain.first : chain.last]:
            del written[op.output]
        written[graph.ops[chain.last].output] = chain.first
        source = graph.ops[chain.first].sources[0]
        read[source] = max(read[source], chain.last)
    return [Lifetime(name, graph.tensor(name).nbytes, first, read.get(name, first)) for name, first in written.items()]


@dataclass(frozen=True)
class _Successor:
    """The tensor that may take an input's place, beginning at least `below` bytes before it."""

    name: str
    below: int


def _successors(graph: Graph, chains: tuple[Chain, ...]) -> dict[str, _Successor]:
    """By input; only inputs that die where they are read."""
    last = {life.name: life.last for life in lifetimes(graph, chains)}
    chained = {index for chain in chains for index in range(chain.first, chain.last + 1)}
    found = {}
    for index, op in enumerate(graph.ops):
        below = None if index in chained else distance(graph, op)
        if below is not None and last[op.sources[0]] == index:
            found[op.sources[0]] = _Successor(op.output, aligned(below))
    for chain in chains:
        source = graph.ops[chain.first].sources[0]
        if last[source] == chain.last:
            found[source] = _Successor(graph.ops[chain.last].output, aligned(chain.below))
    return found


def _place(graph: Graph, chains: tuple[Chain, ...], successors: Mapping[str, _Successor]) -> Plan:
    placed: list[tuple[int, Lifetime]] = []
    for life in sorted(lifetimes(graph, chains), key=lambda life: (-life.nbytes, life.first)):
        placed.append((_lowest_free(life, placed, successors, _room_below(life.name, successors)), life))
    return Plan(
        offsets={life.name: offset for offset, life in placed},
        arena_bytes=max(offset + aligned(life.nbytes) for offset, life in placed),
    )


def _room_below(name: str, successors: Mapping[str, _Successor]) -> int:
    """What the chain of successors moves down, one after the other."""
    room = 0
    while name in successors:
        room, name = room + successors[name].below, successors[name].name
    return room


def _lowest_free(
    life: Lifetime, placed: list[tuple[int, Lifetime]], successors: Mapping[str, _Successor], least: int
) -> int:
    offsets = {least} | {start + aligned(other.nbytes) for start, other in placed}
    for start, other in placed:
        if other.name in successors and successors[other.name].name == life.name:
            offsets.add(start - successors[other.name].below)
        if life.name in successors and successors[life.name].name == other.name:
            offsets.add(start + successors[life.name].below)
    return min(
        offset
        for offset in offsets
        if offset >= least and not any(_clash(life, offset, other, start, successors) for start, other in placed)
    )


def _clash(
    life: Lifetime, offset: int, other: Lifetime, start: int, successors: Mapping[str, _Successor]
) -> bool:  # fmt: skip
    if not life.meets(other) or offset + life.nbytes <= start or start + other.nbytes <= offset:
        return False
    for one, place, two, beside in ((life, offset, other, start), (other, start, life, offset)):
        if one.name in successors and successors[one.name].name == two.name:
            return beside + successors[one.name].below > place
    return True


def state_bytes(arena_bytes: int) -> int:
    """All the memory that a model writes: an arena, and before it how far the steps of an inference are."""
    return PROGRESS_BYTES + arena_bytes


def aligned(nbytes: int) -> int:
    """Bytes up to the next multiple of ALIGNMENT."""
    return -(-nbytes // ALIGNMENT) * ALIGNMENT
