"""The integer graph of a run: quantized after training by one scheme or the best, tuned or not, kept or made anew."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from tinyclf import checkpoint
from tinyclf import graph as graph_file
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.errors import UsageError, not_known
from tinyclf.evaluation import torch_classifier
from tinyclf.graph import Graph
from tinyclf.quantization.best import AUTO, Trial, best_graph
from tinyclf.quantization.calibration import METHODS
from tinyclf.quantization.ptq import Scheme, quantize
from tinyclf.quantization.qat import Tuning, TuningEpoch, fine_tune, training_batches
from tinyclf.training import recipe_of
from tinyclf.training.folder import load_samples

KEPT = "graph.safetensors"
# One pass instead of a choice, where the cost of a graph matters and its decisions do not.
FASTEST = "minmax"


def quantized_run(folder: Path, method: str | None = None) -> Graph:
    """The graph that `train --qat` kept in the run where no method is named; else one by post-training quantization.

    method is percentile, mse, minmax, or auto, which is what None means for a run that keeps no graph. Calibrated on
    the training windows that the run keeps, chosen on its validation windows; raises UsageError for another method.
    """
    if method is None and (folder / KEPT).is_file():
        return graph_file.load(folder / KEPT)
    trained = checkpoint.load(folder)
    model, calibration = trained.module(), load_samples(folder, "calibration")

    def by(scheme: Scheme) -> Graph:
        return quantize(model, trained.features, trained.labels, calibration, trained.provenance, scheme)

    if method not in (None, AUTO, *METHODS):
        raise UsageError(not_known("method", str(method), [AUTO, *METHODS]))
    if method in METHODS:
        return by(Scheme(method))
    validation = load_samples(folder, "validation")
    graph, trials = best_graph(by, validation, torch_classifier(model)(validation))
    return _noted(graph, trials=_divergences(trials))


def tuned_run(
    folder: Path, graph: Graph, features: ClipFeatures, split: Split, epochs: int, seed: int = 0,
    on_epoch: Callable[[TuningEpoch], None] | None = None,
) -> Graph:  # fmt: skip
    """The run's graph after quantization-aware training on the clips of split.train; its provenance says how."""
    trained, tuning = checkpoint.load(folder), Tuning(epochs)
    recipe = recipe_of(trained.provenance["recipe"])
    batches = training_batches(features, split.train, trained.features, recipe, tuning, seed)
    validation = load_samples(folder, "validation")
    tuned, history = fine_tune(graph, trained.module(), batches, validation, tuning, on_epoch)
    best = min(history, key=lambda epoch: epoch.validation_divergence)
    facts = {**asdict(tuning), "best_epoch": best.epoch, "divergence": best.validation_divergence}
    return _noted(tuned, qat={**facts, "before": history[0].validation_divergence})


def keep(folder: Path, graph: Graph) -> None:
    """Keep a graph in its run, for `quantized_run`."""
    graph_file.save(graph, folder / KEPT)


def describe(graph: Graph) -> str:
    """One line on how a graph was quantized, from its provenance."""
    facts = graph.provenance.get("quantization", {})
    text = str(facts.get("scheme", "not told"))
    if trials := facts.get("trials"):
        text += f" (divergence {trials[text]:.4f}, best of {len(trials)})"
    if qat := facts.get("qat"):
        text += f", tuned {qat['best_epoch']} epochs ({qat['before']:.4f} -> {qat['divergence']:.4f})"
    return text


def _noted(graph: Graph, **facts: Any) -> Graph:
    noted: Mapping[str, Any] = {**graph.provenance["quantization"], **facts}
    return replace(graph, provenance={**graph.provenance, "quantization": noted})


def _divergences(trials: tuple[Trial, ...]) -> dict[str, float]:
    return {str(trial.scheme): trial.divergence for trial in trials}
