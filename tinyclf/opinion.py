"""Int8 beside float: several classifiers on the held-out windows that a run keeps."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tinyclf import metrics
from tinyclf.evaluation import Classifier
from tinyclf.training.folder import load_samples


def side_by_side(folder: Path, floats: Classifier, others: Mapping[str, Classifier], n_classes: int) -> dict[str, Any]:
    """Windows, and of each classifier macro_f1, accuracy, divergence in nats and share of the same decisions as float.

    The windows are those of test clips that the run keeps, one a clip; `float` stands first.
    """
    windows, label = load_samples(folder, "verification"), load_samples(folder, "verification_label")
    wanted = floats(windows)
    rows: dict[str, Any] = {}
    for name, classify in {"float": floats, **others}.items():
        got = classify(windows)
        matrix = metrics.confusion(label, got.argmax(axis=1), n_classes)
        rows[name] = {
            "macro_f1": metrics.macro_f1(matrix),
            "accuracy": metrics.accuracy(matrix),
            "divergence": metrics.divergence(wanted, got),
            "same_decision": float((got.argmax(axis=1) == wanted.argmax(axis=1)).mean()),
        }
    return {"windows": len(windows), "models": rows}
