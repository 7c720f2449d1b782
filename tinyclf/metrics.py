"""Classification metrics, all from the confusion matrix, and bootstrap intervals by group."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_softmax

Matrix = NDArray[np.int64]
Vector = NDArray[np.float64]


def confusion(label: NDArray[np.int64], predicted: NDArray[np.int64], n_classes: int) -> Matrix:
    """Counts (n_classes, n_classes); rows are the truth, columns the prediction."""
    return np.bincount(label * n_classes + predicted, minlength=n_classes**2).reshape(n_classes, n_classes)


def accuracy(matrix: Matrix) -> float:
    """Share of clips on the diagonal."""
    return float(np.trace(matrix) / matrix.sum())


def recall(matrix: Matrix) -> Vector:
    """Per class: found among those there are; NaN where a class has no clip."""
    return _ratio(np.diag(matrix), matrix.sum(axis=1))


def precision(matrix: Matrix) -> Vector:
    """Per class: right among those called so; NaN where a class was never called."""
    return _ratio(np.diag(matrix), matrix.sum(axis=0))


def f1(matrix: Matrix) -> Vector:
    """Per class: harmonic mean of precision and recall; NaN where a class neither is there nor was called."""
    return _ratio(2 * np.diag(matrix), matrix.sum(axis=0) + matrix.sum(axis=1))


def divergence(wanted: NDArray[np.float32], got: NDArray[np.float32]) -> float:
    """Mean Kullback-Leibler divergence in nats of logits `got` from logits `wanted`, each (n, classes)."""
    first, second = (log_softmax(logits.astype(np.float64), axis=1) for logits in (wanted, got))
    return float((np.exp(first) * (first - second)).sum(axis=1).mean())


def balanced_accuracy(matrix: Matrix) -> float:
    """Mean recall over the classes that have clips."""
    return float(np.nanmean(recall(matrix)))


def macro_f1(matrix: Matrix) -> float:
    """Mean F1 over the classes that are there or were called."""
    return float(np.nanmean(f1(matrix)))


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
    """Percentile interval of a metric when whole groups are drawn with replacement (Efron & Tibshirani, 1993)."""
    _, member = np.unique(np.asarray(group), return_inverse=True)
    cells = np.zeros((int(member.max()) + 1, n_classes**2), dtype=np.int64)
    np.add.at(cells, (member, label * n_classes + predicted), 1)
    rng = np.random.default_rng(seed)
    draws = rng.integers(len(cells), size=(resamples, len(cells)))
    values = [metric(cells[draw].sum(axis=0).reshape(n_classes, n_classes)) for draw in draws]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def _ratio(part: Matrix, whole: Matrix) -> Vector:
    ratio: Vector = np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
    return ratio
