"""Where every computed tensor lives in one arena: offsets by lifetime, and the RAM that follows."""

from collections.abc import Mapping
from dataclasses import dataclass

from tinyclf.graph import Graph

ALIGNMENT = 4


@dataclass(frozen=True)
class Plan:
    """Byte offsets into one arena, by tensor name; no two tensors that live at once overlap."""

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


def plan(graph: Graph) -> Plan:
    """Place the largest tensors first, each at the lowest offset that is free during its whole life."""
    placed: list[tuple[int, Lifetime]] = []
    for life in sorted(lifetimes(graph), key=lambda life: (-life.nbytes, life.first)):
        placed.append((_lowest_free(life, placed), life))
    return Plan(
        offsets={life.name: offset for offset, life in placed},
        arena_bytes=max(offset + _aligned(life.nbytes) for offset, life in placed),
    )


def with_scratch(graph: Graph, sizes: Mapping[int, int]) -> tuple[dict[int, int], int]:
    """Where ops, by index, find so many bytes for themselves while they run, and the arena that holds all.

    Tensors stay where `plan` put them.
    """
    layout, offsets = plan(graph), {}
    placed = [(layout.offsets[life.name], life) for life in lifetimes(graph)]
    arena_bytes = layout.arena_bytes
    for index, nbytes in sizes.items():
        life = Lifetime(f"scratch {index}", nbytes, index, index)
        offsets[index] = _lowest_free(life, placed)
        arena_bytes = max(arena_bytes, offsets[index] + _aligned(nbytes))
    return offsets, arena_bytes


def lifetimes(graph: Graph) -> list[Lifetime]:
    """Lifetimes of the input and of every op's output, in order; the logits live to the end."""
    written = {graph.input.name: -1} | {op.output: index for index, op in enumerate(graph.ops)}
    read = {name: index for index, op in enumerate(graph.ops) for name in op.sources}
    read[graph.output.name] = len(graph.ops)
    return [Lifetime(name, graph.tensor(name).nbytes, first, read.get(name, first)) for name, first in written.items()]


def _lowest_free(life: Lifetime, placed: list[tuple[int, Lifetime]]) -> int:
    offset = 0
    for start, other in sorted(placed, key=lambda entry: entry[0]):
        if life.meets(other) and offset + life.nbytes > start:
            offset = max(offset, start + _aligned(other.nbytes))
    return offset


def _aligned(nbytes: int) -> int:
    return -(-nbytes // ALIGNMENT) * ALIGNMENT
