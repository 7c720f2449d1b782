"""Evaluation: a clip's posterior is the mean over its windows; scores agree with the metrics."""

import json

import numpy as np
import pytest
import torch
from clips import LABELS, SPEC, TINY, clips
from numpy.typing import NDArray

from tinyclf import metrics
from tinyclf.evaluation import clip_posteriors, clip_windows, score, score_clips, torch_classifier
from tinyclf.features import model_windows

FITTED = SPEC.standardised(np.full(SPEC.n_mels, -25.0), np.full(SPEC.n_mels, 12.0))


def _loudest_third(windows: NDArray[np.float32]) -> NDArray[np.float32]:
    """A classifier that needs no training: the mean level of each class's bands."""
    return np.stack([windows[:, :, 5 * kind : 5 * kind + 5].mean(axis=(1, 2)) for kind in range(3)], axis=1)


def test_posterior_is_the_mean_over_windows() -> None:
    features, indices = clips(), np.array([7, 3, 30])
    posteriors = clip_posteriors(_loudest_third, features, indices, FITTED)
    for index, posterior in zip(indices, posteriors, strict=True):
        logits = _loudest_third(model_windows(features.clip(index), FITTED)).astype(np.float64)
        each = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
        np.testing.assert_allclose(posterior, each.mean(axis=0), rtol=1e-12)


@pytest.mark.parametrize("batch_size", [1, 7, 1000])
def test_batches_change_nothing(batch_size: int) -> None:
    features, indices = clips(), np.arange(20)
    whole = clip_posteriors(_loudest_third, features, indices, FITTED)
    np.testing.assert_allclose(
        clip_posteriors(_loudest_third, features, indices, FITTED, batch_size), whole, rtol=1e-12
    )


def test_windows_know_their_clip() -> None:
    features, indices = clips(), np.array([4, 9])
    windows, owner = clip_windows(features, indices, FITTED)
    for position, index in enumerate(indices):
        np.testing.assert_array_equal(windows[owner == position], model_windows(features.clip(index), FITTED))


def test_scores_are_those_of_the_decisions() -> None:
    features, rng = clips(), np.random.default_rng(0)
    posteriors = rng.dirichlet(np.ones(3), len(features)) + 0.5 * np.eye(3)[features.label]
    scores = score(posteriors, features.label, features.group, LABELS)
    matrix = metrics.confusion(features.label, posteriors.argmax(axis=1), 3)
    assert scores["confusion"] == matrix.tolist()
    assert (scores["n"], scores["labels"]) == (60, list(LABELS))
    for name in ("accuracy", "balanced_accuracy", "macro_f1"):
        assert scores[name] == getattr(metrics, name)(matrix)
        low, high = scores["intervals"][name]
        assert low <= scores[name] <= high
    for name in ("macro_precision", "macro_recall"):
        assert scores[name] == getattr(metrics, name)(matrix)
    assert list(scores["recall"].values()) == pytest.approx(metrics.recall(matrix))
    assert list(scores["precision"].values()) == pytest.approx(metrics.precision(matrix))
    assert json.loads(json.dumps(scores, allow_nan=False)) == scores


@pytest.mark.parametrize("groups", [1, 4])
def test_few_groups_are_not_resampled(groups: int) -> None:
    label, rng = np.repeat([0, 1], 40), np.random.default_rng(0)
    posteriors = np.eye(2)[np.where(rng.random(80) < 0.7, label, 1 - label)]
    group = [f"speaker{index % groups}" for index in range(80)]
    few = score(posteriors, label, group, ("a", "b"))
    alone = score(posteriors, label, [str(index) for index in range(80)], ("a", "b"))
    assert (few["groups"], alone["groups"]) == (groups, 80)
    # One group drawn over and over would have an interval of no width.
    assert few["intervals"] == alone["intervals"]
    low, high = few["intervals"]["accuracy"]
    assert 0.1 < high - low < 0.3


def test_a_class_without_clips_has_no_recall() -> None:
    scores = score(np.eye(3)[[0, 1, 1]], np.array([0, 1, 1]), ["a", "b", "c"], LABELS)
    assert scores["recall"] == {"low": 1, "middle": 1, "high": None}


def test_score_clips_reads_the_clips_at_the_indices() -> None:
    features, indices = clips(), np.arange(5, 45)
    scores = score_clips(_loudest_third, features, indices, FITTED)
    assert scores["n"] == 40
    assert scores["accuracy"] == 1


def test_torch_model_as_classifier() -> None:
    model = TINY.build(0).eval()
    windows = np.random.default_rng(0).standard_normal((5, *SPEC.shape), dtype=np.float32)
    logits = torch_classifier(model)(windows)
    assert logits.dtype == np.float32
    assert logits.shape == (5, 3)
    np.testing.assert_array_equal(logits, model(torch.from_numpy(windows)).detach().numpy())
