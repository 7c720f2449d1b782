"""Rankings, thresholds and their spread: worked by hand, against scikit-learn, and the laws that they follow."""

import numpy as np
import pytest
from scipy import stats
from scipy.special import expit

from tinyclf import metrics

sklearn = pytest.importorskip("sklearn.metrics")


def _drawn(seed: int, clips: int = 120, labels: int = 6) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    targets = rng.random((clips, labels)) < np.linspace(0.05, 0.6, labels)
    targets[0], targets[1] = True, False
    # Two decimals: many scores are equal.
    return np.round(rng.random((clips, labels)) + 0.4 * targets, 2), targets


@pytest.mark.parametrize("seed", range(4))
def test_rankings_equal_scikit_learn(seed: int) -> None:
    scores, targets = _drawn(seed)
    for score, target in zip(scores.T, targets.T, strict=True):
        assert metrics.roc_auc(score, target) == pytest.approx(sklearn.roc_auc_score(target, score), rel=1e-12)
        wanted = sklearn.average_precision_score(target, score)
        assert metrics.average_precision(score, target) == pytest.approx(wanted, rel=1e-12)
        curve = sklearn.roc_curve(target, score, drop_intermediate=False)
        for ours, theirs in zip(metrics.roc_curve(score, target), curve, strict=True):
            np.testing.assert_allclose(ours, theirs)
    wanted = sklearn.average_precision_score(targets, scores, average="macro")
    assert metrics.mean_average_precision(scores, targets) == pytest.approx(wanted)
    assert metrics.mean_roc_auc(scores, targets) == pytest.approx(sklearn.roc_auc_score(targets, scores))


@pytest.mark.parametrize("seed", range(3))
def test_lwlrap_is_label_ranking_precision_weighted_by_labels(seed: int) -> None:
    scores, targets = _drawn(seed)
    some = targets.any(axis=1)
    wanted = sklearn.label_ranking_average_precision_score(
        targets[some], scores[some], sample_weight=targets[some].sum(axis=1)
    )
    assert metrics.lwlrap(scores, targets) == pytest.approx(wanted, rel=1e-12)


def test_lwlrap_by_hand() -> None:
    scores = np.array([[0.9, 0.5, 0.1], [0.2, 0.3, 0.8]])
    targets = np.array([[True, False, True], [False, True, False]])
    # First clip: ranks 1 and 3, precisions 1/1 and 2/3; second: rank 2, precision 1/2.
    assert metrics.lwlrap(scores, targets) == pytest.approx((1 + 2 / 3 + 1 / 2) / 3)


@pytest.mark.parametrize("distance", [0.0, 1.0, 2.309])
def test_d_prime_is_the_distance_of_two_normals(distance: float) -> None:
    rng = np.random.default_rng(0)
    score = np.concatenate([rng.normal(size=20_000), rng.normal(distance, size=20_000)])
    auc = metrics.roc_auc(score, np.arange(40_000) >= 20_000)
    assert auc == pytest.approx(stats.norm.cdf(distance / np.sqrt(2)), abs=0.01)
    assert metrics.d_prime(auc) == pytest.approx(distance, abs=0.04)


def test_a_label_without_clips_does_not_count() -> None:
    scores, targets = _drawn(0)
    with_empty = np.c_[targets, np.zeros(len(targets), dtype=bool)]
    padded = np.c_[scores, scores[:, 0]]
    assert np.isnan(metrics.average_precision(padded[:, -1], with_empty[:, -1]))
    assert np.isnan(metrics.roc_auc(padded[:, -1], with_empty[:, -1]))
    assert metrics.mean_average_precision(padded, with_empty) == metrics.mean_average_precision(scores, targets)


@pytest.mark.parametrize("seed", range(3))
def test_counts_equal_scikit_learn(seed: int) -> None:
    scores, targets = _drawn(seed)
    called = scores >= 0.7
    counts = metrics.label_counts(called, targets)
    for average in ("micro", "macro"):
        wanted = sklearn.precision_recall_fscore_support(targets, called, average=average, zero_division=0)[:3]
        got = counts.precision(average), counts.recall(average), counts.f1(average)
        np.testing.assert_allclose(got, wanted, rtol=1e-12)


def test_no_other_threshold_has_a_higher_f1() -> None:
    scores, targets = _drawn(5)
    thresholds = metrics.tuned_thresholds(scores, targets)
    for score, target, threshold in zip(scores.T, targets.T, thresholds, strict=True):
        best = sklearn.f1_score(target, score >= threshold)
        assert best == max(sklearn.f1_score(target, score >= other) for other in np.unique(score))
        assert threshold not in score or threshold == score.min()


def test_a_label_without_clips_is_never_called() -> None:
    assert metrics.tuned_thresholds(np.array([[0.2], [1.0]]), np.array([[False], [False]])).tolist() == [np.inf]


def test_macro_precision_and_recall_equal_scikit_learn() -> None:
    label, predicted = np.array([0, 0, 1, 1, 2, 2]), np.array([0, 1, 1, 1, 0, 3])
    matrix = metrics.confusion(label, predicted, 5)
    wanted = sklearn.precision_recall_fscore_support(label, predicted, average="macro", zero_division=0)
    np.testing.assert_allclose([metrics.macro_precision(matrix), metrics.macro_recall(matrix)], wanted[:2])
    micro = sklearn.f1_score(label, predicted, average="micro")
    assert metrics.accuracy(matrix) == pytest.approx(micro)


def test_mean_and_deviation_of_the_sample() -> None:
    assert metrics.mean_and_deviation([0.8, 0.9, 1.0]) == {
        "mean": pytest.approx(0.9),
        "std": pytest.approx(0.1),
        "n": 3,
    }
    assert metrics.mean_and_deviation([0.5]) == {"mean": 0.5, "std": 0.0, "n": 1}


def test_bootstrap_of_indices_is_that_of_the_matrix() -> None:
    rng = np.random.default_rng(2)
    label = rng.integers(0, 3, 90)
    predicted = np.where(rng.random(90) < 0.7, label, (label + 1) % 3)
    group = [f"g{index // 3}" for index in range(90)]

    def macro_f1(indices: np.ndarray) -> float:
        return metrics.macro_f1(metrics.confusion(label[indices], predicted[indices], 3))

    wanted = metrics.bootstrap_interval(label, predicted, group, 3, metrics.macro_f1, resamples=200)
    assert metrics.bootstrap(group, macro_f1, resamples=200) == pytest.approx(wanted)


def test_divergence_of_several_labels_is_that_of_each() -> None:
    rng = np.random.default_rng(4)
    wanted, got = (rng.normal(size=(30, 4)).astype(np.float32) for _ in range(2))
    p, q = expit(wanted), expit(got)
    each = stats.entropy(np.stack([p, 1 - p]), np.stack([q, 1 - q]), axis=0)
    assert metrics.divergence(wanted, got, multilabel=True) == pytest.approx(each.sum(axis=1).mean(), rel=1e-5)
    assert metrics.divergence(wanted, wanted + 1) == pytest.approx(0, abs=1e-6)
    assert metrics.divergence(wanted, wanted + 1, multilabel=True) > 0.1
