"""How well it does on clips that it never saw: scores, classes with intervals, and who is taken for whom."""

from typing import Any

import numpy as np

from tinyclf import metrics
from tinyclf.report.html import Bar, interval
from tinyclf.report.subject import Heard, Subject


def score_values(subject: Subject, heard: Heard | str) -> dict[str, Any]:
    """Scores with their intervals; per class the recall's interval, by group where the clips are at hand."""
    scores = subject.scores
    names = list(scores["intervals"])[::-1]
    values = {
        "scores": [[name.replace("_", " "), scores[name], interval(scores["intervals"][name])] for name in names],
        "test_clips": scores["n"],
        "class_columns": ["class", "recall", "95 % interval", "precision", "clips"],
        "confusion": None,
        "interval_note": "",
    }
    if subject.multilabel:
        return values | {
            "class_columns": ["label", "average precision", "recall", "precision"],
            "classes": _labels(scores),
        }
    groups = len(set(heard.group)) if isinstance(heard, Heard) else None
    many = groups is not None and groups >= metrics.FEW_GROUPS
    recall = _by_group(heard) if isinstance(heard, Heard) and many else _by_count(scores)
    rows = [
        [name, Bar(scores["recall"][name] or 0, f"{scores['recall'][name] or 0:.3f}"), interval(bounds),
         scores["precision"][name], sum(row)]
        for name, bounds, row in zip(scores["labels"], recall, scores["confusion"], strict=True)
    ]  # fmt: skip
    return values | {"classes": rows, "interval_note": _note(groups), "confusion": _confusion(scores)}


def _note(groups: int | None) -> str:
    """How the classes' intervals were made, from how many groups of test clips; None where that is not known."""
    if groups is not None and groups >= metrics.FEW_GROUPS:
        return "Intervals by resampling whole groups of clips."
    if groups is None:
        return "Intervals of the classes by Wilson's formula, as if no two clips were related."
    return (
        "Intervals as if no two clips were related, those of the classes by Wilson's formula. "
        f"The test clips come from {groups} group{'s' if groups > 1 else ''} (recordings or speakers): no "
        "interval here says how another one would score. Train with --folds to test on each in turn."
    )


def _labels(scores: dict[str, Any]) -> list[list[Any]]:
    return [
        [name, Bar(scores["average_precision"][name] or 0, f"{scores['average_precision'][name] or 0:.3f}"),
         scores["recall"][name], scores["precision"][name]]
        for name in scores["labels"]
    ]  # fmt: skip


def _by_group(heard: Heard) -> list[tuple[float, float]]:
    predicted, classes = heard.posteriors.argmax(axis=1).astype(np.int64), len(heard.features.labels)

    def bounds(index: int) -> tuple[float, float]:
        if not np.any(heard.label == index):
            return 0.0, 1.0

        def recall(matrix: metrics.Matrix) -> float:
            return float(metrics.recall(matrix)[index])

        return metrics.bootstrap_interval(heard.label, predicted, heard.group, classes, recall)

    return [bounds(index) for index in range(classes)]


def _by_count(scores: dict[str, Any]) -> list[tuple[float, float]]:
    return [metrics.wilson_interval(row[index], sum(row)) for index, row in enumerate(scores["confusion"])]


def _confusion(scores: dict[str, Any]) -> list[tuple[str, list[tuple[int, int]]]]:
    """A row a class: its name, and of each decision the count and its share of the row in percent."""
    return [
        (name, [(count, round(100 * count / max(1, sum(row)))) for count in row])
        for name, row in zip(scores["labels"], scores["confusion"], strict=True)
    ]
