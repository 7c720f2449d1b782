"""Metrics of one decision a clip, all from the confusion matrix."""

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_softmax

Matrix = NDArray[np.int64]
Vector = NDArray[np.float64]


def confusion(label: NDArray[np.int64], predicted: NDArray[np.int64], n_classes: int) -> Matrix:
    """Counts (n_classes, n_classes); rows are the truth, columns the prediction."""
    return np.bincount(label * n_classes + predicted, minlength=n_classes**2).reshape(n_classes, n_classes)


def accuracy(matrix: Matrix) -> float:
    """Share of clips on the diagonal; with one decision a clip also precision, recall and F1 averaged micro."""
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


def divergence(wanted: NDArray[np.float32], got: NDArray[np.float32], *, multilabel: bool = False) -> float:
    """Mean Kullback-Leibler divergence in nats of logits `got` from logits `wanted`, each (n, classes).

    Of the softmax, or in a multi-label set of each label's sigmoid, added up over the labels.
    """
    first, second = (_log_posteriors(logits.astype(np.float64), multilabel) for logits in (wanted, got))
    return float((np.exp(first) * (first - second)).sum(axis=1).mean())


def _log_posteriors(logits: Vector, multilabel: bool) -> Vector:
    if not multilabel:
        return np.asarray(log_softmax(logits, axis=1))
    # A sigmoid is the softmax of a logit and zero.
    pairs: Vector = log_softmax(np.stack([logits, np.zeros_like(logits)], axis=2), axis=2)
    return pairs.reshape(len(logits), -1)


def balanced_accuracy(matrix: Matrix) -> float:
    """Mean recall over the classes that have clips."""
    return float(np.nanmean(recall(matrix)))


def macro_f1(matrix: Matrix) -> float:
    """Mean F1 over the classes that are there or were called."""
    return float(np.nanmean(f1(matrix)))


def macro_precision(matrix: Matrix) -> float:
    """Mean precision over the classes that are there or were called; one that was never called counts as 0."""
    return _mean_of_known(precision(matrix), matrix)


def macro_recall(matrix: Matrix) -> float:
    """Mean recall over the classes that are there or were called; one without clips counts as 0."""
    return _mean_of_known(recall(matrix), matrix)


def _mean_of_known(values: Vector, matrix: Matrix) -> float:
    known = matrix.sum(axis=0) + matrix.sum(axis=1) > 0
    return float(np.nan_to_num(values[known]).mean())


def _ratio(part: Matrix, whole: Matrix) -> Vector:
    ratio: Vector = np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
    return ratio
