"""`tinyclf evaluate`: the scores of a run in float, of a bundle or one of its files in int8."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from tinyclf import checkpoint
from tinyclf.console import emit, progress, scores_table, table
from tinyclf.evaluation import Classifier, score_clips, torch_classifier
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import classifier, open_executor, open_file
from tinyclf.export.metadata import info
from tinyclf.features import FeatureSpec
from tinyclf.metrics import kept_thresholds
from tinyclf.subject import (
    find_bundle,
    find_run,
    load_split,
    part_of,
    provenance_of,
)  # fmt: skip


def evaluate_subject(
    subject: str | None,
    data: Path | None,
    split: str,
    executor: str | None,
    *,
    frontend: str | None = None,
    as_json: bool,
) -> None:
    """`tinyclf evaluate`: a run in float, a bundle or one of its files in int8."""
    judged = _judged(Path(subject) if subject else find_run(None), executor)
    facts = judged.provenance or ({"data": {"path": str(data.resolve())}} if data else {})
    with progress("reading sounds") as step:
        known = provenance_of(facts)
        features, parts = load_split(
            known, data, judged.spec, lambda done, total: step(done, total, ""), frontend=frontend
        )
    features = features.with_labels(judged.labels)
    indices = part_of(parts, split, features)
    scores = score_clips(judged.classify, features, indices, judged.spec, kept_thresholds(judged.provenance))
    emit({**scores, "split": split}, as_json, scores_table({split: scores}), _detail_table(scores))


def _detail_table(scores: dict[str, Any]) -> Table:
    labels = scores["labels"]
    if "average_precision" in scores:
        columns = ["average_precision", "threshold", "precision", "recall"]
        rows = [[label, *(_plain(scores[column][label]) for column in columns)] for label in labels]
        return table("labels", ["label", *(column.replace("_", " ") for column in columns)], rows)
    rows = [[label, *row] for label, row in zip(labels, scores["confusion"], strict=True)]
    return table("confusion (rows: truth)", ["", *labels], rows)


def _plain(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


@dataclass(frozen=True)
class _Judged:
    """A classifier with what it takes to feed it and to read its answers."""

    classify: Classifier
    spec: FeatureSpec
    labels: tuple[str, ...]
    provenance: Mapping[str, Any]


def _judged(path: Path, executor: str | None) -> _Judged:
    if path.suffix in (".tflite", ".onnx"):
        alone, described = open_file(path)
        beside = bundles.Bundle(path.parent).graph.provenance if bundles.is_bundle(path.parent) else {}
        return _Judged(classifier(alone, described), described.features, described.labels, beside)
    if executor or bundles.is_bundle(path):
        bundle = find_bundle(str(path))
        classify = classifier(open_executor(executor or "reference", bundle), info(bundle.graph))
        return _Judged(classify, bundle.graph.features, bundle.graph.labels, bundle.graph.provenance)
    trained = checkpoint.load(find_run(str(path)))
    return _Judged(torch_classifier(trained.module()), trained.features, trained.labels, trained.provenance)
