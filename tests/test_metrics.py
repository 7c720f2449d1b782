"""Metrics: worked by hand, against scikit-learn and scipy, and the laws of the bootstrap."""

import numpy as np
import pytest
from scipy import stats

from tinyclf import metrics

# Ten clips: class 0 has five (4 right), class 1 three (1 right), class 2 two (2 right).
LABEL = np.array([0, 0, 0, 0, 0, 1, 1, 1, 2, 2])
PREDICTED = np.array([0, 0, 0, 0, 1, 1, 0, 2, 2, 2])
BY_HAND = np.array([[4, 1, 0], [1, 1, 1], [0, 0, 2]])


def test_worked_by_hand() -> None:
    matrix = metrics.confusion(LABEL, PREDICTED, 3)
    np.testing.assert_array_equal(matrix, BY_HAND)
    assert metrics.accuracy(matrix) == 0.7
    np.testing.assert_allclose(metrics.recall(matrix), [4 / 5, 1 / 3, 1])
    np.testing.assert_allclose(metrics.precision(matrix), [4 / 5, 1 / 2, 2 / 3])
    np.testing.assert_allclose(metrics.f1(matrix), [4 / 5, 2 / 5, 4 / 5])
    assert metrics.balanced_accuracy(matrix) == pytest.approx((4 / 5 + 1 / 3 + 1) / 3)
    assert metrics.macro_f1(matrix) == pytest.approx(2 / 3)


@pytest.mark.parametrize("seed", range(5))
def test_equal_to_scikit_learn(seed: int) -> None:
    sklearn = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 5, 300)
    predicted = np.where(rng.random(300) < 0.6, label, rng.integers(0, 5, 300))
    matrix = metrics.confusion(label, predicted, 5)
    np.testing.assert_array_equal(matrix, sklearn.confusion_matrix(label, predicted))
    precision, recall, f1, _ = sklearn.precision_recall_fscore_support(label, predicted)
    for ours, theirs in ((metrics.precision, precision), (metrics.recall, recall), (metrics.f1, f1)):
        np.testing.assert_allclose(ours(matrix), theirs, rtol=1e-12)
    assert metrics.balanced_accuracy(matrix) == pytest.approx(sklearn.balanced_accuracy_score(label, predicted))
    assert metrics.macro_f1(matrix) == pytest.approx(sklearn.f1_score(label, predicted, average="macro"))


def test_a_class_without_clips_has_no_recall_and_does_not_count() -> None:
    matrix = metrics.confusion(np.array([0, 0, 1, 1]), np.array([0, 0, 1, 0]), 3)
    assert np.isnan(metrics.recall(matrix)[2])
    assert np.isnan(metrics.precision(matrix)[2])
    assert metrics.balanced_accuracy(matrix) == 0.75


def test_a_class_that_is_never_called_has_f1_of_zero() -> None:
    matrix = metrics.confusion(np.array([0, 0, 1, 1]), np.array([0, 0, 0, 0]), 2)
    assert metrics.f1(matrix)[1] == 0
    assert metrics.macro_f1(matrix) == pytest.approx(1 / 3)


def test_interval_of_single_clips_is_that_of_scipy() -> None:
    rng = np.random.default_rng(1)
    label = rng.integers(0, 3, 200)
    predicted = np.where(rng.random(200) < 0.7, label, (label + 1) % 3)
    groups = [str(index) for index in range(200)]
    ours = metrics.bootstrap_interval(label, predicted, groups, 3, metrics.accuracy, resamples=4000)
    right = (label == predicted).astype(float)
    theirs = stats.bootstrap((right,), np.mean, n_resamples=4000, method="percentile", rng=2).confidence_interval
    # Quantiles of 4,000 draws of a mean of 200: a step is 0.005.
    np.testing.assert_allclose(ours, (theirs.low, theirs.high), atol=0.01)


def test_copies_within_a_group_do_not_narrow_the_interval() -> None:
    rng = np.random.default_rng(3)
    label = rng.integers(0, 2, 50)
    predicted = np.where(rng.random(50) < 0.8, label, 1 - label)
    groups = [f"g{index:02}" for index in range(50)]
    labels, decisions = np.repeat(label, 4), np.repeat(predicted, 4)
    once = metrics.bootstrap_interval(label, predicted, groups, 2, metrics.macro_f1)
    assert metrics.bootstrap_interval(labels, decisions, np.repeat(groups, 4).tolist(), 2, metrics.macro_f1) == once
    alone = metrics.bootstrap_interval(labels, decisions, [str(index) for index in range(200)], 2, metrics.macro_f1)
    assert alone[1] - alone[0] < 0.7 * (once[1] - once[0])


def test_a_difference_is_that_of_the_means_over_runs() -> None:
    label, group = np.array([0, 0, 1, 1]), ["a", "b", "c", "d"]
    right, half, wrong = label, np.array([0, 1, 1, 0]), 1 - label
    pair = metrics.Paired(label, group, 2)
    points, low, high = pair.difference(np.stack([right, half]), np.stack([wrong]), metrics.accuracy)
    assert points == pytest.approx(0.75)
    assert low <= points <= high
    assert pair.difference(np.stack([half]), np.stack([half]), metrics.macro_f1) == (0, 0, 0)


def test_the_same_groups_are_drawn_for_both() -> None:
    rng = np.random.default_rng(5)
    label = rng.integers(0, 3, 300)
    theirs = np.where(rng.random(300) < 0.6, label, (label + 1) % 3)
    # Ours mends ten of their mistakes: a difference that unpaired intervals would drown.
    mended = np.flatnonzero(theirs != label)[:10]
    ours = theirs.copy()
    ours[mended] = label[mended]
    groups = [str(index) for index in range(300)]
    points, low, high = metrics.Paired(label, groups, 3).difference(ours[None], theirs[None], metrics.accuracy)
    assert points == pytest.approx(10 / 300)
    # Ten of 300 by a Poisson law: 4.8 to 18.4 of them.
    assert 3 / 300 < low < 7 / 300
    assert 14 / 300 < high < 19 / 300
