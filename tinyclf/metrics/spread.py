"""How far a figure spreads: over folds and runs, and over the groups of clips that happened to be drawn."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tinyclf.metrics.decisions import Matrix, Vector

Indices = NDArray[np.int64]
# Fewer groups than this cannot be resampled to anything.
FEW_GROUPS = 5


def mean_and_deviation(values: Iterable[float]) -> dict[str, float]:
    """`mean`, `std` (of the sample: n - 1; 0 for a single value) and `n` of a figure over folds or runs."""
    array = np.array(list(values), dtype=np.float64)
    deviation = float(array.std(ddof=1)) if len(array) > 1 else 0.0
    return {"mean": float(array.mean()), "std": deviation, "n": len(array)}


def drawn_units(group: Sequence[str]) -> Sequence[str]:
    """What an interval draws of clips (clips,): their groups, or each clip by itself where there are few groups."""
    return group if len(set(group)) >= FEW_GROUPS else [str(index) for index in range(len(group))]


def bootstrap(
    group: Sequence[str], metric: Callable[[Indices], float], *, seed: int = 0, resamples: int = 1000,
    level: float = 0.95,
) -> tuple[float, float]:  # fmt: skip
    """Percentile interval of any metric of clip indices when whole groups are drawn with replacement.

    A draw for which the metric is NaN is left out. Source: Efron & Tibshirani, 1993.
    """
    _, member = np.unique(np.asarray(group), return_inverse=True)
    clips = [np.flatnonzero(member == index) for index in range(int(member.max()) + 1)]
    draws = _draws(len(clips), resamples, seed)
    return _interval(np.array([metric(np.concatenate([clips[index] for index in draw])) for draw in draws]), level)


def bootstrap_interval(
    label: NDArray[np.int64],
    predicted: NDArray[np.int64],
    group: Sequence[str],
    n_classes: int,
    metric: Callable[[Matrix], float],
    *,
    seed: int = 0,
    resamples: int = 1000,
    level: float = 0.95,
) -> tuple[float, float]:
    """`bootstrap` of a metric of the confusion matrix, which adds up group by group and so is fast."""
    cells = _cells(label, predicted, group, n_classes)
    values = [metric(cells[draw].sum(axis=0)) for draw in _draws(len(cells), resamples, seed)]
    return _interval(np.array(values), level)


@dataclass(frozen=True, eq=False)
class Paired:
    """Clips that two classifiers decide, to be compared: label int64 (clips,), the group of each, number of classes."""

    label: NDArray[np.int64]
    group: Sequence[str]
    n_classes: int

    def difference(
        self, ours: NDArray[np.int64], theirs: NDArray[np.int64], metric: Callable[[Matrix], float], *,
        seed: int = 0, resamples: int = 1000, level: float = 0.95,
    ) -> tuple[float, float, float]:  # fmt: skip
        """How far a metric of ours lies above theirs, and its percentile interval over the same draws of groups.

        ours and theirs: predictions (runs, clips), of which the mean over runs counts.
        """
        sides = [
            [_cells(self.label, predicted, self.group, self.n_classes) for predicted in runs] for runs in (ours, theirs)
        ]

        def value(groups: Indices) -> float:
            first, second = (np.mean([metric(cells[groups].sum(axis=0)) for cells in runs]) for runs in sides)
            return float(first - second)

        every = np.arange(len(sides[0][0]))
        draws = _draws(len(every), resamples, seed)
        return value(every), *_interval(np.array([value(draw) for draw in draws]), level)


def _cells(label: NDArray[np.int64], predicted: NDArray[np.int64], group: Sequence[str], n_classes: int) -> Indices:
    """The confusion matrix of each group, (groups, classes, classes)."""
    names, member = np.unique(np.asarray(group), return_inverse=True)
    cells = np.zeros((len(names), n_classes, n_classes), dtype=np.int64)
    np.add.at(cells, (member, label, predicted), 1)
    return cells


def wilson_interval(hits: int, count: int, z: float = 1.96) -> tuple[float, float]:
    """Interval of a share, for clips that have nothing to do with each other; (0, 1) of no clips.

    Source: Wilson, Journal of the American Statistical Association, 1927.
    """
    if not count:
        return 0.0, 1.0
    share, more = hits / count, z * z / count
    middle = (share + more / 2) / (1 + more)
    half = z * float(np.sqrt(share * (1 - share) / count + more / (4 * count))) / (1 + more)
    return max(0.0, middle - half), min(1.0, middle + half)


def _draws(groups: int, resamples: int, seed: int) -> Indices:
    return np.random.default_rng(seed).integers(groups, size=(resamples, groups))


def _interval(values: Vector, level: float) -> tuple[float, float]:
    low, high = np.nanquantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
