"""Scores of any classifier on clips: a clip's posterior is the mean over its windows."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import softmax
from torch import nn

from tinyclf import metrics
from tinyclf.datasets import ClipFeatures
from tinyclf.features import FeatureSpec, model_windows

# Standardised windows (n, frames, mels) -> logits (n, classes), both float32.
Classifier = Callable[[NDArray[np.float32]], NDArray[np.float32]]


def torch_classifier(model: nn.Module) -> Classifier:
    """A torch model, in eval mode and on whatever device it is, as a classifier."""
    device = next(model.parameters()).device

    def classify(windows: NDArray[np.float32]) -> NDArray[np.float32]:
        with torch.inference_mode():
            logits: NDArray[np.float32] = model(torch.from_numpy(windows).to(device)).float().cpu().numpy()
        return logits

    return classify


def clip_windows(features: ClipFeatures, indices: Sequence[int] | NDArray[np.int64], spec: FeatureSpec) -> tuple[
    NDArray[np.float32], NDArray[np.int64]
]:  # fmt: skip
    """All windows of the clips, (n, frames, mels), and for each the position of its clip in `indices`."""
    windows = [model_windows(features.clip(int(index)), spec) for index in indices]
    owner = np.repeat(np.arange(len(windows)), [len(clip) for clip in windows])
    return np.concatenate(windows), owner


def clip_posteriors(
    classify: Classifier,
    features: ClipFeatures,
    indices: Sequence[int] | NDArray[np.int64],
    spec: FeatureSpec,
    batch_size: int = 256,
) -> NDArray[np.float64]:
    """Posteriors (len(indices), classes): the mean over a clip's windows of the softmax of its logits."""
    windows, owner = clip_windows(features, indices, spec)
    batches = (windows[start : start + batch_size] for start in range(0, len(windows), batch_size))
    posteriors = softmax(np.concatenate([classify(batch) for batch in batches]).astype(np.float64), axis=1)
    sums = np.zeros((len(indices), posteriors.shape[1]))
    np.add.at(sums, owner, posteriors)
    return sums / np.bincount(owner)[:, None]


def score(
    posteriors: NDArray[np.float64], label: NDArray[np.int64], group: Sequence[str], labels: Sequence[str]
) -> dict[str, Any]:
    """Plain values: n, accuracy, balanced_accuracy, macro_f1, their 95 % intervals by group, recall, confusion."""
    predicted, classes = posteriors.argmax(axis=1).astype(np.int64), len(labels)
    matrix = metrics.confusion(label, predicted, classes)
    scores = {
        "accuracy": metrics.accuracy,
        "balanced_accuracy": metrics.balanced_accuracy,
        "macro_f1": metrics.macro_f1,
    }
    intervals = {
        name: metrics.bootstrap_interval(label, predicted, group, classes, metric) for name, metric in scores.items()
    }
    return {
        "n": len(label),
        **{name: metric(matrix) for name, metric in scores.items()},
        "intervals": {name: list(interval) for name, interval in intervals.items()},
        "recall": dict(zip(labels, _plain(metrics.recall(matrix)), strict=True)),
        "precision": dict(zip(labels, _plain(metrics.precision(matrix)), strict=True)),
        "labels": list(labels),
        "confusion": matrix.tolist(),
    }


def score_clips(
    classify: Classifier, features: ClipFeatures, indices: NDArray[np.int64], spec: FeatureSpec
) -> dict[str, Any]:
    """`score` of a classifier on the clips at `indices`."""
    posteriors = clip_posteriors(classify, features, indices, spec)
    return score(posteriors, features.label[indices], [features.group[int(i)] for i in indices], features.labels)


def _plain(values: NDArray[np.float64]) -> list[float | None]:
    return [None if np.isnan(value) else float(value) for value in values]
