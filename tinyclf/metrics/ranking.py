"""Metrics of scores without a threshold; equal scores are one step, so that the order of the clips never counts.

A score column is (clips,), targets bool (clips,); for several labels both are (clips, labels). A label whose clips are
all positive or all negative has no ranking: NaN, and left out of means.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from tinyclf.metrics.decisions import Vector

Scores = NDArray[np.floating[Any]]
Targets = NDArray[np.bool_]


def roc_curve(score: Scores, target: Targets) -> tuple[Vector, Vector, Vector]:
    """False and true positive rates when a clip is positive from each score on, and those scores, falling.

    The first point is (0, 0) at infinity.
    """
    found, false, steps = falling_steps(score, target)
    rates = [np.concatenate([[0.0], counts / counts[-1]]) for counts in (false, found)]
    return rates[0], rates[1], np.concatenate([[np.inf], steps])


def roc_auc(score: Scores, target: Targets) -> float:
    """Probability that a positive clip scores above a negative one, ties counted half (Mann-Whitney)."""
    positive = int(target.sum())
    negative = len(target) - positive
    if not positive or not negative:
        return float("nan")
    ranks = stats.rankdata(score)[target].sum()
    return float((ranks - positive * (positive + 1) / 2) / (positive * negative))


def average_precision(score: Scores, target: Targets) -> float:
    """Precision at each step of recall, weighted by the step; NaN without a positive clip."""
    if not target.any():
        return float("nan")
    found, false, _ = falling_steps(score, target)
    gained = np.diff(found, prepend=0) / found[-1]
    return float(np.sum(gained * found / (found + false)))


def mean_average_precision(scores: Scores, targets: Targets) -> float:
    """mAP: the mean of average precision over the labels (macro), as in AudioSet and FSD50K."""
    return _mean_of_known(average_precision, scores, targets)


def mean_roc_auc(scores: Scores, targets: Targets) -> float:
    """Mean area under the ROC curve over the labels."""
    return _mean_of_known(roc_auc, scores, targets)


def d_prime(auc: float) -> float:
    """Distance in standard deviations between two unit normals that have this AUC (Hershey et al., 2017)."""
    return float(np.sqrt(2) * stats.norm.ppf(auc))


def lwlrap(scores: Scores, targets: Targets) -> float:
    """Label-weighted label-ranking average precision (Fonseca et al., DCASE 2019 task 2).

    For each label of each clip: the share of true labels among those that score at least as high; the mean over all of
    them.
    """
    rank = stats.rankdata(-scores, method="max", axis=1)
    true_rank = np.stack([_ranks_among(row, target) for row, target in zip(scores, targets, strict=True)])
    return float((true_rank / rank)[targets].mean())


def _mean_of_known(metric: Callable[[Scores, Targets], float], scores: Scores, targets: Targets) -> float:
    values = np.array([metric(*column) for column in zip(scores.T, targets.T, strict=True)])
    known = values[~np.isnan(values)]
    return float(known.mean()) if len(known) else float("nan")


def _ranks_among(row: Scores, target: Targets) -> Vector:
    ranks = np.zeros(len(row))
    ranks[target] = stats.rankdata(-row[target], method="max")
    return ranks


def falling_steps(score: Scores, target: Targets) -> tuple[Vector, Vector, Vector]:
    """At each distinct score, falling: positives and negatives that score at least as much, and the score."""
    order = np.argsort(-score, kind="stable")
    ranked, last = score[order].astype(np.float64), np.append(np.diff(score[order]) != 0, True)
    found, false = np.cumsum(target[order]), np.cumsum(~target[order])
    return found[last].astype(np.float64), false[last].astype(np.float64), ranked[last]
