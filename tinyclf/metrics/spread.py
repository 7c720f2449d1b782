"""How far a figure spreads: over folds and runs, and over the groups of clips that happened to be drawn."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from tinyclf.metrics.decisions import Matrix, Vector

Indices = NDArray[np.int64]


def mean_and_deviation(values: Iterable[float]) -> dict[str, float]:
    """`mean`, `std` (of the sample: n - 1; 0 for a single value) and `n` of a figure over folds or runs."""
    array = np.array(list(values), dtype=np.float64)
    deviation = float(array.std(ddof=1)) if len(array) > 1 else 0.0
    return {"mean": float(array.mean()), "std": deviation, "n": len(array)}


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
    _, member = np.unique(np.asarray(group), return_inverse=True)
    cells = np.zeros((int(member.max()) + 1, n_classes**2), dtype=np.int64)
    np.add.at(cells, (member, label * n_classes + predicted), 1)
    draws = _draws(len(cells), resamples, seed)
    values = [metric(cells[draw].sum(axis=0).reshape(n_classes, n_classes)) for draw in draws]
    return _interval(np.array(values), level)


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
