"""Scores of any classifier on clips: a clip's posterior is the mean over its windows."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import expit, softmax
from torch import nn

from tinyclf import metrics
from tinyclf.datasets import ClipFeatures
from tinyclf.features import FeatureSpec, model_windows, with_extra
from tinyclf.features.logmel import EVALUATION_HOP

# Clips whose windows lie in memory at a time.
CHUNK = 128
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
    windows = [windows_of(features, int(index), spec, evaluation_hop(spec)) for index in indices]
    owner = np.repeat(np.arange(len(windows)), [len(clip) for clip in windows])
    return np.concatenate(windows), owner


def windows_of(features: ClipFeatures, index: int, spec: FeatureSpec, hop_frames: int) -> NDArray[np.float32]:
    """What a model is given of one clip: standardised windows (n, rows, mels), extra values as their last row."""
    windows = model_windows(features.clip(index), spec, hop_frames)
    return with_extra(windows, None if features.extra is None else features.extra[index], spec)


def evaluation_hop(spec: FeatureSpec) -> int:
    """Frames between the windows of a clip: a quarter of a window, 24 for the default of 96."""
    return max(EVALUATION_HOP, spec.n_frames // 4)


def clip_posteriors(
    classify: Classifier,
    features: ClipFeatures,
    indices: Sequence[int] | NDArray[np.int64],
    spec: FeatureSpec,
    batch_size: int = 256,
    *,
    multilabel: bool = False,
) -> NDArray[np.float64]:
    """Posteriors (len(indices), classes): the mean over a clip's windows of the softmax of its logits.

    In a multi-label set of the sigmoid of each.
    """
    chunks = [indices[start : start + CHUNK] for start in range(0, len(indices), CHUNK)]
    return np.concatenate([_posteriors(classify, *clip_windows(features, chunk, spec), batch_size, multilabel)
                           for chunk in chunks])  # fmt: skip


def _posteriors(
    classify: Classifier, windows: NDArray[np.float32], owner: NDArray[np.int64], batch_size: int, multilabel: bool
) -> NDArray[np.float64]:  # fmt: skip
    batches = (windows[start : start + batch_size] for start in range(0, len(windows), batch_size))
    logits = np.concatenate([classify(batch) for batch in batches]).astype(np.float64)
    posteriors = expit(logits) if multilabel else softmax(logits, axis=1)
    sums = np.zeros((int(owner[-1]) + 1, posteriors.shape[1]))
    np.add.at(sums, owner, posteriors)
    return sums / np.bincount(owner)[:, None]


def score(
    posteriors: NDArray[np.float64], label: NDArray[np.int64], group: Sequence[str], labels: Sequence[str]
) -> dict[str, Any]:
    """Plain values: accuracy, balanced_accuracy, macro_f1 with 95 % intervals; n, groups, averages, confusion.

    Intervals draw whole groups of clips; of fewer than metrics.FEW_GROUPS groups single clips, which tells nothing of
    how another group would score.
    """
    predicted, classes = posteriors.argmax(axis=1).astype(np.int64), len(labels)
    matrix = metrics.confusion(label, predicted, classes)
    scores = {
        "accuracy": metrics.accuracy,
        "balanced_accuracy": metrics.balanced_accuracy,
        "macro_f1": metrics.macro_f1,
    }
    units = metrics.drawn_units(group)
    intervals = {
        name: metrics.bootstrap_interval(label, predicted, units, classes, metric) for name, metric in scores.items()
    }
    return {
        "n": len(label),
        "groups": len(set(group)),
        **{name: metric(matrix) for name, metric in scores.items()},
        "intervals": {name: list(interval) for name, interval in intervals.items()},
        "macro_precision": metrics.macro_precision(matrix),
        "macro_recall": metrics.macro_recall(matrix),
        "recall": dict(zip(labels, _plain(metrics.recall(matrix)), strict=True)),
        "precision": dict(zip(labels, _plain(metrics.precision(matrix)), strict=True)),
        "labels": list(labels),
        "confusion": matrix.tolist(),
    }


def score_labels(
    posteriors: NDArray[np.float64], targets: NDArray[np.bool_], group: Sequence[str], labels: Sequence[str],
    thresholds: NDArray[np.float64],
) -> dict[str, Any]:  # fmt: skip
    """Plain values of a multi-label set, by clip and label (clips, labels); thresholds (labels,) decide what is called.

    accuracy is the share of clips with exactly their labels, balanced_accuracy the mean over labels of the mean of
    recall and specificity, confusion a 2 x 2 matrix (rows: truth no, yes) for each label; mean average precision, d',
    lwlrap and ROC AUC need no threshold.
    """
    called = posteriors >= thresholds
    scores: dict[str, Callable[[NDArray[np.int64]], float]] = {
        "accuracy": lambda clips: float((called[clips] == targets[clips]).all(axis=1).mean()),
        "balanced_accuracy": lambda clips: _balanced(called[clips], targets[clips]),
        "macro_f1": lambda clips: metrics.label_counts(called[clips], targets[clips]).f1("macro"),
        "map": lambda clips: metrics.mean_average_precision(posteriors[clips], targets[clips]),
    }
    auc = metrics.mean_roc_auc(posteriors, targets)
    ranked = {"lwlrap": metrics.lwlrap(posteriors, targets), "roc_auc": auc, "d_prime": metrics.d_prime(auc)}
    counts, units = metrics.label_counts(called, targets), metrics.drawn_units(group)
    return {
        "n": len(targets),
        "groups": len(set(group)),
        **{name: metric(np.arange(len(targets))) for name, metric in scores.items()},
        "intervals": {name: list(metrics.bootstrap(units, m, resamples=100)) for name, m in scores.items()},
        "micro_f1": counts.f1("micro"),
        **dict(zip(ranked, _plain(np.array([*ranked.values()])), strict=True)),
        **_by_label(posteriors, targets, labels, thresholds, counts),
        "labels": list(labels),
    }


def _by_label(
    posteriors: NDArray[np.float64], targets: NDArray[np.bool_], labels: Sequence[str], thresholds: NDArray[np.float64],
    counts: metrics.LabelCounts,
) -> dict[str, Any]:  # fmt: skip
    columns = zip(posteriors.T, targets.T, strict=True)
    values = {
        "average_precision": np.array([metrics.average_precision(*column) for column in columns]),
        "threshold": thresholds,
        "recall": counts.found / np.maximum(1, counts.found + counts.missed),
        "precision": counts.found / np.maximum(1, counts.found + counts.false),
    }
    negatives = len(targets) - counts.found - counts.missed - counts.false
    cells = np.stack([negatives, counts.false, counts.missed, counts.found], axis=1).reshape(-1, 2, 2)
    found = {name: dict(zip(labels, _plain(value), strict=True)) for name, value in values.items()}
    return {**found, "confusion": cells.tolist()}


def _balanced(called: NDArray[np.bool_], targets: NDArray[np.bool_]) -> float:
    """Mean over the labels that have clips with and without them of the mean of recall and specificity."""
    positive, negative = targets.sum(axis=0), (~targets).sum(axis=0)
    known = (positive > 0) & (negative > 0)
    recall = (called & targets).sum(axis=0)[known] / positive[known]
    specificity = (~called & ~targets).sum(axis=0)[known] / negative[known]
    return float(((recall + specificity) / 2).mean()) if known.any() else float("nan")


def score_clips(
    classify: Classifier, features: ClipFeatures, indices: NDArray[np.int64], spec: FeatureSpec,
    thresholds: NDArray[np.float64] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """`score` of a classifier on the clips at `indices`; of a multi-label set `score_labels`, at 0.5 if not tuned."""
    group = [features.group[int(index)] for index in indices]
    if features.targets is None:
        posteriors = clip_posteriors(classify, features, indices, spec)
        return score(posteriors, features.label[indices], group, features.labels)
    posteriors = clip_posteriors(classify, features, indices, spec, multilabel=True)
    limits = np.full(len(features.labels), 0.5) if thresholds is None else thresholds
    return score_labels(posteriors, features.targets[indices], group, features.labels, limits)


def _plain(values: NDArray[np.float64]) -> list[float | None]:
    """For JSON, which knows neither NaN nor infinity."""
    return [float(value) if np.isfinite(value) else None for value in values]
