"""Metrics of decisions, rankings and thresholds, and how far they spread; NumPy in, plain values out."""

from tinyclf.metrics.decisions import (
    Matrix,
    Vector,
    accuracy,
    balanced_accuracy,
    confusion,
    divergence,
    f1,
    macro_f1,
    macro_precision,
    macro_recall,
    precision,
    recall,
)
from tinyclf.metrics.ranking import (
    average_precision,
    d_prime,
    lwlrap,
    mean_average_precision,
    mean_roc_auc,
    roc_auc,
    roc_curve,
)
from tinyclf.metrics.spread import Paired, bootstrap, bootstrap_interval, mean_and_deviation, wilson_interval
from tinyclf.metrics.thresholds import LabelCounts, kept_thresholds, label_counts, plain_thresholds, tuned_thresholds

__all__ = [
    "LabelCounts",
    "Matrix",
    "Paired",
    "Vector",
    "accuracy",
    "average_precision",
    "balanced_accuracy",
    "bootstrap",
    "bootstrap_interval",
    "confusion",
    "d_prime",
    "divergence",
    "f1",
    "kept_thresholds",
    "label_counts",
    "lwlrap",
    "macro_f1",
    "macro_precision",
    "macro_recall",
    "mean_and_deviation",
    "mean_average_precision",
    "mean_roc_auc",
    "plain_thresholds",
    "precision",
    "recall",
    "roc_auc",
    "roc_curve",
    "tuned_thresholds",
    "wilson_interval",
]
