"""One training for each division of a data set, and what they say together."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tinyclf.datasets import Division
from tinyclf.files import write_text
from tinyclf.metrics import balanced_accuracy, macro_f1, mean_and_deviation
from tinyclf.training.run import Run

SUMMARY = "folds.json"
FIGURES = ("accuracy", "balanced_accuracy", "macro_f1", "micro_f1", "map", "lwlrap", "d_prime")


def train_divisions(
    divisions: Sequence[Division], train_one: Callable[[Division, Path], Run], folder: Path
) -> dict[str, Any]:
    """Train each division in a folder of its name under `folder`; returns the summary, which is in folds.json too."""
    runs = {division.name: train_one(division, folder / division.name) for division in divisions}
    values = {"run": str(folder), **summary({name: run.test for name, run in runs.items()})}
    write_text(folder / SUMMARY, json.dumps({**values, "run": folder.name}, indent=2) + "\n")
    return values


def summary(tests: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Scores of the test clips of each division, their mean and standard deviation, and all clips pooled.

    `pooled` holds the sum of the confusion matrices (rows: truth), which is that of all clips where each was tested
    once, and the figures of it; it is empty in a multi-label set.
    """
    figures = [name for name in FIGURES if all(test.get(name) is not None for test in tests.values())]
    each = {name: {"n": test["n"], **{key: test[key] for key in figures}} for name, test in tests.items()}
    spread = {key: mean_and_deviation(test[key] for test in tests.values()) for key in figures}
    return {"folds": each, "test": spread, "pooled": _pooled(list(tests.values()))}


def _pooled(tests: list[dict[str, Any]]) -> dict[str, Any]:
    if not all(np.ndim(test["confusion"]) == 2 for test in tests):
        return {}
    matrix = np.sum([np.array(test["confusion"], dtype=np.int64) for test in tests], axis=0)
    truth = matrix.sum(axis=1)
    recall = {label: float(matrix[i, i] / truth[i]) if truth[i] else None for i, label in enumerate(tests[0]["labels"])}
    return {
        "n": int(matrix.sum()), "accuracy": float(np.trace(matrix) / matrix.sum()),
        "balanced_accuracy": balanced_accuracy(matrix), "macro_f1": macro_f1(matrix), "recall": recall,
        "labels": list(tests[0]["labels"]), "confusion": matrix.tolist(),
    }  # fmt: skip
