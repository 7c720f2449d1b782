"""How a kernel's rows are combined, so that sums of products take as few multiplications as possible.

Two rows of outputs are computed at once, y0 and y1. The kernel's rows (taps g) that fall on rows of the input of one
phase (d, a stride apart) are cut into runs of three, two and one, and each run takes 4 instead of 6, 3 instead of 4, or
2 products (Winograd's minimal filtering, F(2,3) and F(2,2): Lavin and Gray, arXiv:1509.09308). Everything is doubled,
so that only integers occur:

    three   2 y0 = 2(d0-d2) g0 + (d1+d2)(g0+g1+g2) + (d2-d1)(g0-g1+g2)
            2 y1 = (d1+d2)(g0+g1+g2) - (d2-d1)(g0-g1+g2) + 2(d3-d1) g2
    two     2 y0 = 2(d0-d1) g0 + 2 d1 (g0+g1)            2 y1 = 2 d1 (g0+g1) + 2(d2-d1) g1
    one     2 y0 = 2 d0 g0                                2 y1 = 2 d1 g0

Products are summed by where they go: `difference` (+ y0, - y1), `both`, `first` (y0), `second` (y1).
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["plain", "one", "two", "three"]


@dataclass(frozen=True)
class Chunk:
    """Neighbouring taps: rows of the input (d), rows of the kernel (g), and the segments that they make.

    `inputs` and `weights` number the segments in the order in which the kernel makes them: of `three` first, second,
    both, difference; of `two` first, second, both; of `one` first, second; of `plain` one.
    """

    kind: Kind
    rows: tuple[int, ...]
    taps: tuple[int, ...]
    inputs: tuple[int, ...]
    weights: tuple[int, ...]


@dataclass(frozen=True)
class Run:
    """Consecutive segments whose products are summed together."""

    name: str
    inputs: int
    weights: int
    segments: int


@dataclass(frozen=True)
class Scheme:
    """rows: of output in one pass; step: rows of input from one pass to the next; window: rows that a pass reads."""

    rows: int
    step: int
    window: int
    chunks: tuple[Chunk, ...]
    runs: tuple[Run, ...]
    input_segments: int
    weight_segments: int


def plain(kernel: int, stride: int) -> Scheme:
    """One row of output at a time, each tap by itself."""
    chunks = tuple(Chunk("plain", (tap,), (tap,), (tap,), (tap,)) for tap in range(kernel))
    return Scheme(1, stride, kernel, chunks, (Run("plain", 0, 0, kernel),), 1, kernel)


def minimal(kernel: int, stride: int) -> Scheme:
    """Two rows of output at a time, with fewer products; for kernels where that wins (`saves`)."""
    pieces = _pieces(kernel, stride)
    threes, twos, ones = (sum(len(taps) == length for taps in pieces) for length in (3, 2, 1))
    inputs, weights = _starts(threes, twos, ones), _starts(threes, twos, ones, shared=True)
    next_input, next_weight = dict(inputs), dict(weights)
    chunks = []
    for taps in pieces:
        places = {3: ("first", "second", "both", "difference"), 2: ("first", "second", "both"),
                  1: ("first one", "second one")}[len(taps)]  # fmt: skip
        rows = (*taps, taps[-1] + stride)
        kind: Kind = {3: "three", 2: "two", 1: "one"}[len(taps)]  # type: ignore[assignment]
        made = [tuple(_take(table, place) for place in places) for table in (next_input, next_weight)]
        chunks.append(Chunk(kind, rows, taps, made[0], made[1]))
    counts = {"difference": threes, "both": threes + twos, "first": threes + twos + ones,
              "second": threes + twos + ones}  # fmt: skip
    firsts = {"second": "second one"}
    runs = tuple(
        Run(name, inputs[firsts.get(name, name)], weights[firsts.get(name, name)], count)
        for name, count in counts.items()
        if count
    )
    total = 4 * threes + 3 * twos + 2 * ones
    return Scheme(2, 2 * stride, kernel + stride, tuple(chunks), runs, total, total - ones)


def saves(kernel: int, stride: int) -> bool:
    """Whether `minimal` multiplies less than `plain`."""
    return kernel > stride


def _pieces(kernel: int, stride: int) -> list[tuple[int, ...]]:
    pieces = []
    for phase in range(min(stride, kernel)):
        taps = tuple(range(phase, kernel, stride))
        while taps:
            # Four taps are cheaper as two and two (6) than as three and one (6 with more sums).
            size = 2 if len(taps) in (2, 4) else min(3, len(taps))
            pieces.append(taps[:size])
            taps = taps[size:]
    return pieces


def _starts(threes: int, twos: int, ones: int, shared: bool = False) -> dict[str, int]:
    """Where the segments of each sum begin; `shared`: single taps stand once, between first and second."""
    order = (("difference", threes), ("both", threes + twos), ("first", threes + twos), ("first one", ones),
             ("second one", ones), ("second", threes + twos))  # fmt: skip
    starts: dict[str, int] = {}
    place = 0
    for name, count in order:
        if shared and name == "second one":
            starts[name] = starts["first one"]
            continue
        starts[name] = place
        place += count
    return starts


def _take(table: dict[str, int], place: str) -> int:
    table[place] += 1
    return table[place] - 1
