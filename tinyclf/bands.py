"""Rows that stream from layer to layer: the order of their blocks in which a band of each map between them suffices.

A chain's last layer asks for its blocks of rows, each layer asks the one before for the rows of its windows, and rows
that no window wants again make room. What is left of a band moves to its front when the next block would not fit.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Walk:
    """How a layer of a chain walks its output: blocks of so many rows, and the windows of these over its input."""

    starts: tuple[int, ...]
    block: int
    kernel: int
    stride: int
    top: int
    height: int

    def reads(self, number: int) -> tuple[int, int]:
        """First and last + 1 of the input's rows that a block reads, padding left out."""
        first = self.starts[number] * self.stride - self.top
        return max(0, min(first, self.height)), min(self.height, first + (self.block - 1) * self.stride + self.kernel)


@dataclass(frozen=True)
class Block:
    """A layer of the chain computes the block of its output that begins at `row`.

    source, target: the rows that lie at the front of the bands which it reads and writes.
    """

    layer: int
    row: int
    source: int
    target: int


@dataclass(frozen=True)
class Move:
    """`rows` rows from `row` on go to the front of the band that a layer writes, where row `front` lay."""

    layer: int
    row: int
    rows: int
    front: int


@dataclass(frozen=True)
class Order:
    """All that a chain does, in order; bands: rows that each map between its layers takes in memory."""

    steps: tuple[Block | Move, ...]
    bands: tuple[int, ...]

    def below(self, walks: Sequence[Walk], row_bytes: int, out_row_bytes: int) -> int:
        """How far below its input the chain's output must begin, so that no row is overwritten before it is read."""
        first, last, wanted, most = walks[0], walks[-1], walks[0].height, 0
        numbers = {row: number for number, row in enumerate(first.starts)}
        for step in reversed([step for step in self.steps if isinstance(step, Block)]):
            if step.layer == len(walks) - 1 and wanted < first.height:
                most = max(most, (step.row + last.block) * out_row_bytes - wanted * row_bytes)
            if step.layer == 0:
                wanted = min(wanted, first.reads(numbers[step.row])[0])
        return most


def order(walks: Sequence[Walk]) -> Order:
    """The order in which a chain of layers computes its blocks, and the least rows that its bands can have."""
    blocks = _blocks(walks)
    bands = [0] * (len(walks) - 1)
    for layer, number, keep in blocks:
        if layer < len(bands):
            bands[layer] = max(bands[layer], walks[layer].starts[number] + walks[layer].block - keep)
    steps: list[Block | Move] = []
    fronts, made = [0] * len(walks), [0] * len(walks)
    for layer, number, keep in blocks:
        row, end = walks[layer].starts[number], walks[layer].starts[number] + walks[layer].block
        if layer < len(bands) and end - fronts[layer] > bands[layer]:
            steps.append(Move(layer, keep, made[layer] - keep, fronts[layer]))
            fronts[layer] = keep
        steps.append(Block(layer, row, fronts[layer - 1] if layer else 0, fronts[layer]))
        made[layer] = end
    return Order(tuple(steps), tuple(bands))


def _blocks(walks: Sequence[Walk]) -> list[tuple[int, int, int]]:
    """Layer and number of each block, and the lowest row of the layer's output that is still wanted before it."""
    found: list[tuple[int, int, int]] = []
    following, made = [0] * len(walks), [0] * len(walks)

    def compute(layer: int) -> None:
        number = following[layer]
        if layer:
            while made[layer - 1] < walks[layer].reads(number)[1]:
                compute(layer - 1)
        keep = walks[layer].starts[number]
        if layer + 1 < len(walks):
            keep = min(keep, walks[layer + 1].reads(following[layer + 1])[0])
        found.append((layer, number, keep))
        made[layer] = walks[layer].starts[number] + walks[layer].block
        following[layer] += 1

    for _ in walks[-1].starts:
        compute(len(walks) - 1)
    return found
