"""Accuracy on real scenes: python -m tinyclf.bench.accuracy --arch audiobot50 --seeds 3 --data DIR.

Trains each seed by the architecture's recipe (test fold 0, validation fold 1), scores the float model and the int8
graph on the test clips once, verifies and measures the last seed's bundle on an emulated Cortex-M4, and writes
bench/results/accuracy-ARCH.json.
"""

import argparse
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.bench.cores import measure_core
from tinyclf.bench.results import write_result
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import Reference, classifier
from tinyclf.export.metadata import info
from tinyclf.export.verify import verify

from tinyclf.checkpoint import load
from tinyclf.datasets import ClipFeatures, Split, load_features, split
from tinyclf.evaluation import score_clips
from tinyclf.features import FeatureSpec
from tinyclf.models import named
from tinyclf.quantize import quantize
from tinyclf.training import recipe_for, train
from tinyclf.training.run import load_samples, read_history

KEPT = ("n", "accuracy", "balanced_accuracy", "macro_f1", "intervals", "recall", "confusion")


def main() -> None:
    """Parse the arguments, train and score every seed, write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--arch", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seeds", type=int, default=1)
    arguments = parser.parse_args()
    spec = FeatureSpec()
    features = load_features(arguments.data, spec)
    parts = split(features, test_fold=0)
    with TemporaryDirectory() as folder:
        runs = [one_seed(arguments.arch, seed, features, parts, spec, Path(folder)) for seed in range(arguments.seeds)]
        bundle = bundles.Bundle(Path(folder) / str(arguments.seeds - 1) / bundles.FOLDER)
        device = {"verify": verify(bundle), "cortex-m4": measure_core(bundle, "cortex-m4")}
    values = {
        "arch": arguments.arch,
        "data": {"name": features.name, "digest": features.digest(), "clips": len(features), "test_fold": 0},
        "macro_f1": {kind: _mean([run[kind]["macro_f1"] for run in runs]) for kind in ("float", "int8")},
        "seeds": runs,
        **device,
    }
    print(
        write_result(
            f"accuracy-{arguments.arch}", " ".join(["python -m tinyclf.bench.accuracy", *public(sys.argv[1:])]), values
        )
    )


def one_seed(
    arch: str, seed: int, features: ClipFeatures, parts: Split, spec: FeatureSpec, folder: Path
) -> dict[str, Any]:
    """Train one seed and score it in float and in int8."""
    started = time.perf_counter()
    model = named(arch, len(features.labels))
    run = train(features, parts, model, recipe_for(model), spec, folder=folder / str(seed), seed=seed, device="cpu")
    seconds = time.perf_counter() - started
    trained = load(run.folder)
    graph = quantize(trained.module(), trained.features, trained.labels, load_samples(run.folder, "calibration"))
    bundles.write(graph, load_samples(run.folder, "verification"), run.folder / bundles.FOLDER)
    int8 = score_clips(classifier(Reference(graph), info(graph)), features, parts.test, trained.features)
    epochs = len(read_history(run.folder))
    return {"seed": seed, "epochs": epochs, "seconds": seconds, "float": _kept(run.test), "int8": _kept(int8)}


def _kept(scores: dict[str, Any]) -> dict[str, Any]:
    return {name: scores[name] for name in KEPT}


def _mean(values: list[float]) -> dict[str, float]:
    return {"mean": statistics.fmean(values), "deviation": statistics.stdev(values) if len(values) > 1 else 0.0}


def public(arguments: list[str]) -> list[str]:
    """The arguments with folders by their last name: where data lies on one machine concerns nobody else."""
    return [Path(argument).name if "/" in argument else argument for argument in arguments]


if __name__ == "__main__":
    main()
