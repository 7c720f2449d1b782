"""The whole path on built-in sounds, in a few minutes: train, export, verify, measure, stream, report."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from tinyclf import checkpoint
from tinyclf.audio import load_audio
from tinyclf.bench.measure import measure_targets
from tinyclf.console import ERR, emit, progress
from tinyclf.datasets import load_features, split
from tinyclf.datasets.reader import synthetic_corpus
from tinyclf.evaluation import score_clips, torch_classifier
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import Reference, classifier
from tinyclf.export.metadata import info
from tinyclf.export.verify import verify
from tinyclf.features import FeatureSpec
from tinyclf.files import write_text
from tinyclf.models import named
from tinyclf.quantization.runs import quantized_run
from tinyclf.report import MEASURED, VERIFIED, save_timeline, write_report
from tinyclf.stream import SlidingWindowPredictor, default_policy
from tinyclf.subject import RUNS
from tinyclf.training import Epoch, load_recipe, new_folder, train
from tinyclf.training.folder import load_samples

ARCHITECTURE = "audiobot50"
STREAM_CLIPS = 8


def run_quickstart(out: Path | None, epochs: int | None, *, as_json: bool) -> dict[str, Any]:
    """Take every step, say what it gave, and return the keys run, bundle, report, accuracy, verified."""
    spec, recipe, model = FeatureSpec(), load_recipe("quickstart"), named(ARCHITECTURE)
    recipe = replace(recipe, epochs=epochs or recipe.epochs)
    with _step("synthesising sounds", as_json), progress("reading sounds") as step:
        corpus = synthetic_corpus()
        features = load_features(None, spec, progress=lambda done, total: step(done, total, ""))
        parts = split(features)
    folder = out or new_folder(RUNS, "quickstart")
    with _step(f"training {ARCHITECTURE} on {len(parts.train)} clips", as_json), progress("training") as step:

        def on_epoch(epoch: Epoch) -> None:
            step(epoch.epoch + 1, recipe.epochs, f"F1 {epoch.validation_macro_f1:.3f}")

        train(features, parts, model, recipe, spec, folder=folder, on_epoch=on_epoch)
    with _step("exporting ONNX, TFLite and C", as_json):
        verification = load_samples(folder, "verification")
        float_logits = torch_classifier(checkpoint.load(folder).module())(verification)
        bundle = bundles.write(
            quantized_run(folder, "percentile"), verification, folder / bundles.FOLDER, float_logits=float_logits
        )
        scores = score_clips(
            classifier(Reference(bundle.graph), info(bundle.graph)),
            features,
            parts.test,
            checkpoint.load(folder).features,
        )
    with _step("verifying every executor", as_json), progress("verifying") as step:
        certificate = verify(bundle, progress=lambda name: step(0, 1, name))
        write_text(bundle.folder / VERIFIED, json.dumps(certificate, indent=2) + "\n")
    with _step("measuring on this machine and an emulated Cortex-M4", as_json):
        write_text(
            bundle.folder / MEASURED, json.dumps(measure_targets(bundle, ["host", "cortex-m4"]), indent=2) + "\n"
        )
    with _step("streaming and reporting", as_json):
        files = [
            (corpus / features.file[int(i)], features.labels[features.label[int(i)]])
            for i in parts.test[:: max(1, len(parts.test) // STREAM_CLIPS)]
        ]
        samples, truth = compose(files, spec.sample_rate)
        soundfile.write(folder / "stream.wav", samples, spec.sample_rate)
        graph = bundle.graph
        policy = default_policy(len(graph.labels), graph.output.scale)
        predictor = SlidingWindowPredictor(
            Reference(graph).logits, graph.features, graph.input.quant, graph.labels, policy
        )
        save_timeline(folder, predictor.push(samples), truth)
        report = write_report(folder)
    values = {
        "run": str(folder),
        "bundle": str(bundle.folder),
        "report": str(report),
        "accuracy": scores["accuracy"],
        "verified": certificate["ok"],
    }
    agreed = "every executor agrees" if certificate["ok"] else "an executor differs: see the report"
    emit(
        values, as_json, text=f"int8 accuracy {scores['accuracy']:.3f} on synthetic test clips; {agreed}\nopen {report}"
    )
    return values


def compose(
    files: list[tuple[Path, str]], sample_rate: int
) -> tuple[np.ndarray[Any, np.dtype[np.float32]], list[tuple[float, float, str]]]:
    """One sound after the other, each twice: samples float32 (n,), and the truth as (start s, end s, label)."""
    pieces, truth, position = [], [], 0
    for path, label in files:
        piece = np.tile(load_audio(path, sample_rate).samples, 2)
        truth.append((position / sample_rate, (position + len(piece)) / sample_rate, label))
        pieces.append(piece)
        position += len(piece)
    return np.concatenate(pieces), truth


@contextmanager
def _step(what: str, quiet: bool) -> Iterator[None]:
    if not quiet:
        ERR.print(what, highlight=False)
    yield
