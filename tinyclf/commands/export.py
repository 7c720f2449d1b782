"""`tinyclf export`: a run becomes a bundle, int8 stands beside float, and the choices that were made are shown."""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.table import Table

from tinyclf import checkpoint
from tinyclf.budget import Budget, measured_bundle
from tinyclf.console import ERR, emit, progress, table
from tinyclf.evaluation import Classifier, torch_classifier
from tinyclf.export import bundle as bundles
from tinyclf.export import libraries
from tinyclf.export.executors import Reference, classifier, open_file
from tinyclf.export.kernels.choice import Limits
from tinyclf.export.metadata import info
from tinyclf.files import write_text
from tinyclf.graph import Graph
from tinyclf.lower import trace
from tinyclf.opinion import side_by_side
from tinyclf.policies import Policy
from tinyclf.predictors import POLICY, find_policy
from tinyclf.quantization.qat import TuningEpoch
from tinyclf.quantization.runs import describe, quantized_run, tuned_run
from tinyclf.report import COMPARED
from tinyclf.subject import find_run, load_split, provenance_of
from tinyclf.training.folder import load_samples


def export_run(
    run: str | None, to: str, out: Path | None, *, method: str | None, qat: int, data: Path | None, tensorflow: bool,
    limits: Limits, as_json: bool,
) -> bundles.Bundle:  # fmt: skip
    """`tinyclf export`; returns the bundle.

    What the run was asked to keep is kept where nothing else is asked for; where the bundle misses it, a line says so.
    """
    folder = find_run(run)
    budget = Budget.from_dict(checkpoint.load(folder).provenance.get("budget") or {})
    limits = replace(limits, flash=limits.flash or budget.flash, ram=limits.ram or budget.ram)
    formats = _formats(to)
    graph = quantized_run(folder, method)
    if qat:
        graph = tuned(folder, graph, data, qat)
    trained = checkpoint.load(folder)
    floats, windows = torch_classifier(trained.module()), load_samples(folder, "verification")
    with _kept_policy(out or folder / bundles.FOLDER):
        bundle = bundles.write(graph, windows, out or folder / bundles.FOLDER, formats, floats(windows), limits)
    beside = {"tinyclf int8": classifier(Reference(graph), info(graph))}
    if tensorflow:
        beside["TensorFlow int8"] = _second_opinion(folder, trained, bundle.folder / "tensorflow.tflite")
    compared = side_by_side(folder, floats, beside, len(trained.labels))
    write_text(bundle.folder / COMPARED, json.dumps(compared, indent=2) + "\n")
    kernels = bundle.description["kernels"] if "c" in formats else []
    costs = measured_bundle(bundle, budget) if "c" in formats and not budget.counted else {}
    values = {
        "bundle": str(bundle.folder),
        "digest": bundle.description["digest"],
        "files": bundle.files(),
        "quantization": dict(graph.provenance["quantization"]),
        "kernels": kernels,
        "costs": costs,
        "over_budget": _over(budget, costs),
    }
    for line in values["over_budget"]:
        ERR.print(f"{folder}: {line}", highlight=False, soft_wrap=True)
    lines = [f"{bundle.folder}: graph {values['digest'][:16]}", f"  {describe(graph)}"]
    text = "\n".join([*lines, *(f"  {name}" for name in bundle.files())])
    tables = [_compared_table(compared), *([_kernel_table(kernels)] if kernels else [])]
    emit({**values, **compared}, as_json, *tables, text=text)
    return bundle


def _formats(to: str) -> list[str]:
    """What was named; of libraries alone, they and all files, which other commands read."""
    named = [name.strip() for name in to.split(",") if name.strip()]
    return named if set(named) - set(libraries.LIBRARIES) or not named else [*bundles.FORMATS, *named]


@contextmanager
def _kept_policy(place: Path) -> Iterator[None]:
    """The tuned policy of the bundle that is replaced stays, in its libraries too, where the graph is the same."""
    before, tuned_policy = bundles.Bundle(place), place / POLICY.parent
    with TemporaryDirectory() as folder:
        aside, known = Path(folder) / "policy", (place / POLICY).is_file() and before.description["digest"]
        if known:
            shutil.copytree(tuned_policy, aside)
        yield
        after = bundles.Bundle(place)
        if known and after.description["digest"] == known:
            shutil.copytree(aside, tuned_policy)
            policy = find_policy(after)
            assert isinstance(policy, Policy), "the policy of labels is never tuned"
            libraries.replace_policy(place, after.graph, policy)


def _over(budget: Budget, costs: dict[str, int]) -> list[str]:
    """A line for each limit of the run that its bundle misses."""
    most = budget.limits()
    return [
        f"got {costs[name]:,} {name}; the run was asked for at most {most[name]:,}" for name in budget.exceeded(costs)
    ]


def tuned(folder: Path, graph: Graph, data: Path | None, epochs: int) -> Graph:
    """A run's graph after so many epochs of quantization-aware training on the run's data, or on other data."""
    trained = checkpoint.load(folder)
    with progress("reading sounds") as step:
        known = provenance_of(trained.provenance)
        features, parts = load_split(known, data, trained.features, lambda done, total: step(done, total, ""))
    with progress("tuning integers") as step:

        def on_epoch(epoch: TuningEpoch) -> None:
            step(epoch.epoch, epochs, f"divergence {epoch.validation_divergence:.4f}")

        return tuned_run(folder, graph, features, parts, epochs, known.seed, on_epoch)


def _second_opinion(folder: Path, trained: checkpoint.Checkpoint, path: Path) -> Classifier:
    from tinyclf.export import tensorflow_opinion

    ops = trace(trained.module(), trained.features.shape)
    tensorflow_opinion.write(ops, trained.features, trained.labels, load_samples(folder, "calibration"), path)
    return classifier(*open_file(path))


def _compared_table(compared: dict[str, Any]) -> Table:
    rows = [[name, *(f"{value:.4f}" for value in scores.values())] for name, scores in compared["models"].items()]
    columns = ["model", "macro-F1", "accuracy", "divergence", "same decision"]
    return table(f"{compared['windows']} windows of test clips", columns, rows)


def _kernel_table(kernels: Sequence[Mapping[str, Any]]) -> Table:
    columns = {"layer": "name", "kernel": "variant", "cycles": "cycles", "flash": "flash_bytes",
               "scratch": "scratch_bytes", "why": "reason"}  # fmt: skip
    rows = [[kernel[key] for key in columns.values()] for kernel in kernels]
    return table("kernels for a Cortex-M4: cycles modelled, bytes at most", list(columns), rows)
