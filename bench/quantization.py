"""Float, PTQ and QAT side by side: python -m tinyclf.bench.quantization --arch audiobot50 --seeds 3 --data DIR.

Trains each seed by the architecture's recipe (test fold 0, validation fold 1), or takes it from --runs DIR, where a
seed is the folder ARCH-SEED that `tinyclf train` wrote. Quantizes it (`export --method auto`), tunes it (`export
--qat`), scores all three on the test clips, and writes bench/results/quantization-ARCH.json.
"""

import argparse
import statistics
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.bench.results import write_result

from tinyclf import checkpoint, metrics, reference
from tinyclf.datasets import ClipFeatures, Split, load_features, split
from tinyclf.evaluation import Classifier, score_clips, torch_classifier
from tinyclf.features import FeatureSpec
from tinyclf.graph import Graph
from tinyclf.integers import quantized_run, tuned_run
from tinyclf.models import named
from tinyclf.training import recipe_for, train
from tinyclf.training.run import load_samples

KINDS = ("float", "ptq", "qat")
KEPT = ("n", "accuracy", "balanced_accuracy", "macro_f1", "intervals")


def main() -> None:
    """Parse the arguments, quantize every seed, write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--arch", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=10, help="of tuning")
    parser.add_argument("--runs", type=Path, help="where runs are looked for, and kept")
    arguments = parser.parse_args()
    features = load_features(arguments.data, FeatureSpec())
    parts = split(features, test_fold=0)
    with TemporaryDirectory() as folder:
        root = arguments.runs or Path(folder)
        folders = [_trained(root, arguments.arch, seed, features, parts) for seed in range(arguments.seeds)]
        seeds = [one_run(folder, features, parts, arguments.epochs) for folder in folders]
    values = {
        "arch": arguments.arch,
        "data": {"name": features.name, "digest": features.digest(), "clips": len(features), "test_fold": 0},
        "tuning_epochs": arguments.epochs,
        "macro_f1": {kind: _mean([seed[kind]["macro_f1"] for seed in seeds]) for kind in KINDS},
        "points_lost": {
            kind: _mean([100 * (seed["float"]["macro_f1"] - seed[kind]["macro_f1"]) for seed in seeds])
            for kind in KINDS[1:]
        },
        "seeds": seeds,
    }
    command = f"python -m tinyclf.bench.quantization --arch {arguments.arch} --seeds {arguments.seeds} --data scenes"
    sys.stdout.write(f"{write_result(f'quantization-{arguments.arch}', command, values)}\n")


def one_run(folder: Path, features: ClipFeatures, parts: Split, epochs: int) -> dict[str, Any]:
    """Scores of one trained run in float, after quantization and after tuning, and how far each lies from float."""
    trained = checkpoint.load(folder)
    floats = torch_classifier(trained.module())
    quantized = quantized_run(folder, "auto")
    tuned = tuned_run(folder, quantized, features, parts, epochs)
    windows = load_samples(folder, "verification")
    values: dict[str, Any] = {"seed": trained.provenance["seed"], "quantization": tuned.provenance["quantization"]}
    for kind, classify in zip(KINDS, (floats, _classifier(quantized), _classifier(tuned)), strict=True):
        scores = score_clips(classify, features, parts.test, trained.features)
        wanted, got = floats(windows), classify(windows)
        values[kind] = {name: scores[name] for name in KEPT}
        values[kind]["divergence"] = metrics.divergence(wanted, got)
        values[kind]["same_decision"] = float((wanted.argmax(axis=1) == got.argmax(axis=1)).mean())
    return values


def _trained(root: Path, arch: str, seed: int, features: ClipFeatures, parts: Split) -> Path:
    folder = root / f"{arch}-{seed}"
    if not (folder / checkpoint.DESCRIPTION).is_file():
        model = named(arch, len(features.labels))
        train(features, parts, model, recipe_for(model), FeatureSpec(), folder=folder, seed=seed, device="cpu")
    return folder


def _classifier(graph: Graph) -> Classifier:
    return lambda windows: reference.real_logits(graph, windows)


def _mean(values: list[float]) -> dict[str, float]:
    return {"mean": statistics.mean(values), "deviation": statistics.stdev(values) if len(values) > 1 else 0.0}


if __name__ == "__main__":
    main()
