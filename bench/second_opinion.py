"""Our int8 beside TensorFlow's: python -m tinyclf.bench.second_opinion --arch audiobot50 --seeds 3 --data DIR.

The same float weights (from --runs, or trained first) and the same calibration windows through `export --method auto`
and through TFLiteConverter (extra tensorflow), both run by TFLite Micro or its equal on the test clips; writes
bench/results/second-opinion-ARCH.json.
"""

import statistics
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.bench import runs
from tinyclf.bench.results import write_result
from tinyclf.export import tensorflow_opinion
from tinyclf.export.executors import classifier, open_file

from tinyclf import checkpoint, metrics, reference
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.evaluation import score_clips, torch_classifier
from tinyclf.integers import quantized_run
from tinyclf.lower import trace
from tinyclf.training.run import load_samples

KINDS = ("float", "tinyclf", "tensorflow")
KEPT = ("n", "accuracy", "balanced_accuracy", "macro_f1", "intervals")


def main() -> None:
    """Parse the arguments, convert every seed twice, write the result."""
    arguments = runs.parser(__doc__).parse_args()
    features, parts = runs.read(arguments.data)
    seeds = [
        one_run(runs.trained(arguments.runs, arguments.arch, seed, features, parts), features, parts)
        for seed in range(arguments.seeds)
    ]
    means = {
        kind: {name: statistics.mean(seed[kind][name] for seed in seeds) for name in ("macro_f1", "divergence")}
        for kind in KINDS
    }
    values = {"arch": arguments.arch, "data": runs.facts(features), "means": means, "seeds": seeds}
    command = f"python -m tinyclf.bench.second_opinion --arch {arguments.arch} --seeds {arguments.seeds} --data scenes"
    sys.stdout.write(f"{write_result(f'second-opinion-{arguments.arch}', command, values)}\n")


def one_run(folder: Path, features: ClipFeatures, parts: Split) -> dict[str, Any]:
    """Scores of one trained run in float and by both converters, and how far each lies from float."""
    trained, windows = checkpoint.load(folder), load_samples(folder, "verification")
    graph, floats = quantized_run(folder, "auto"), torch_classifier(trained.module())
    with TemporaryDirectory() as place:
        path = Path(place) / "tensorflow.tflite"
        ops = trace(trained.module(), trained.features.shape)
        calibration = load_samples(folder, "calibration")
        tensorflow_opinion.write(ops, trained.features, trained.labels, calibration, path)
        theirs = classifier(*open_file(path))
    ours = lambda batch: reference.real_logits(graph, batch)  # noqa: E731
    values: dict[str, Any] = {"seed": trained.provenance["seed"]}
    for kind, classify in zip(KINDS, (floats, ours, theirs), strict=True):
        scores = score_clips(classify, features, parts.test, trained.features)
        values[kind] = {name: scores[name] for name in KEPT}
        values[kind]["divergence"] = metrics.divergence(floats(windows), classify(windows))
    return values


if __name__ == "__main__":
    main()
