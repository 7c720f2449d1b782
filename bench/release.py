"""Make a released model of a run: python -m tinyclf.bench.release RUN scenes-50k --data DIR.

Writes firmware_models/models/NAME: the int8 graph as ONNX, TFLite and C with golden vectors, a policy tuned on streams
of its held-out clips, the certificates of verify and bench, and CARD.md. No path of this machine is in any of them.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from tinyclf.bench.card import card, sources_of, with_recipe
from tinyclf.bench.measure import measure_targets
from tinyclf.bench.results import read_results
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import Reference, classifier
from tinyclf.export.metadata import info
from tinyclf.export.verify import verify

from tinyclf import checkpoint, metrics
from tinyclf.commands.policy import study_policies
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.errors import UsageError
from tinyclf.evaluation import Classifier, clip_posteriors, score, torch_classifier
from tinyclf.features import FeatureSpec
from tinyclf.files import write_text
from tinyclf.quantization.runs import quantized_run
from tinyclf.released import released_root
from tinyclf.report import MEASURED, VERIFIED
from tinyclf.subject import load_split, provenance_of
from tinyclf.training.folder import load_samples

GOLDEN_WINDOWS = 64
# Streams that the policy is tuned on, and what it has to keep.
HOURS, LIMITS, FAMILY = 8.0, ("delay_p50_s=4", "delay_p95_s=12"), "hmm"
CORE = "cortex-m4"


def main() -> None:
    """Parse the arguments, make the model's folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("name")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--recipe", required=True, help="the command that trains the run, for the card")
    parser.add_argument("--hours", type=float, default=HOURS)
    parser.add_argument("--compared", default="", help="the recipe's name in results of tinyclf.bench.comparison")
    arguments = parser.parse_args()
    folder = release(
        arguments.run, released_root() / arguments.name, arguments.data, arguments.recipe, arguments.hours,
        arguments.compared,
    )  # fmt: skip
    sys.stdout.write(f"{folder}\n")


def release(
    run: Path, folder: Path, data: Path, recipe: str, hours: float = HOURS, compared: str = ""
) -> Path:  # fmt: skip
    """Write the released model of a run; raises UsageError where an executor does not keep its promise."""
    trained = checkpoint.load(run)
    floats, windows = torch_classifier(trained.module()), load_samples(run, "verification")[:GOLDEN_WINDOWS]
    kept = quantized_run(run)
    graph = replace(kept, provenance=public_facts(kept.provenance))
    shutil.rmtree(folder, ignore_errors=True)
    bundle = bundles.write(graph, windows, folder, float_logits=floats(windows))
    certificate, measured = verify(bundle), measure_targets(bundle, [CORE])
    if not certificate["ok"]:
        raise UsageError(f"{run}: got executors that differ; allowed: all promises kept, see `tinyclf verify`")
    for name, values in ((VERIFIED, certificate), (MEASURED, measured)):
        write_text(folder / name, json.dumps(values, indent=2) + "\n")
    study_policies(str(folder), data, hours, ["new"], LIMITS, FAMILY, None, 0, None, as_json=True)
    features, parts = load_split(replace(provenance_of(trained.provenance), data=data), None, trained.features)
    held_out = {
        "int8": judged(classifier(Reference(graph), info(graph)), features, parts, trained.features),
        "float": judged(floats, features, parts, trained.features),
    }
    text = card(bundle, measured["targets"][CORE], held_out, sources_of(data, features, parts), recipe, compared)
    write_text(folder / "CARD.md", with_recipe(text, read_results()))
    return folder


def public_facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Provenance without what concerns one machine: where data, teachers and members lay on it."""
    without = {**facts, "data": {**facts["data"], "path": None}, "set_aside": [], "repaired": []}
    for name in ("teachers", "members"):
        if name in facts:
            without[name] = [{key: value for key, value in one.items() if key != "run"} for one in facts[name]]
    return without


def judged(classify: Classifier, features: ClipFeatures, parts: Split, spec: FeatureSpec) -> dict[str, Any]:
    """Scores of the test clips, and each class's recall with its 95 % interval by group."""
    posteriors, label = clip_posteriors(classify, features, parts.test, spec), features.label[parts.test]
    group = [features.group[int(index)] for index in parts.test]
    predicted, scores = posteriors.argmax(axis=1), score(posteriors, label, group, features.labels)
    scores["recall_interval"] = {
        name: metrics.bootstrap_interval(label, predicted, group, len(features.labels), partial(_recall, number))
        for number, name in enumerate(features.labels)
    }
    return scores


def _recall(number: int, matrix: metrics.Matrix) -> float:
    return float(metrics.recall(matrix)[number])


if __name__ == "__main__":
    main()
