"""Our int8 beside TensorFlow's: python -m tinyclf.bench.second_opinion --arch audiobot50 --seeds 3 --data DIR.

The same float weights (from --runs, or trained first) and the same calibration windows through `export --method auto`
and through TFLiteConverter (extra tensorflow), both run by TFLite Micro or its equal on the test clips; writes
bench/results/second-opinion-ARCH.json.
"""

import statistics
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.bench.results import write_result
from tinyclf.bench.runs import Run, command, facts, parser, trained
from tinyclf.export import tensorflow_opinion
from tinyclf.export.executors import classifier, open_file

from tinyclf import checkpoint, metrics, reference
from tinyclf.evaluation import Classifier, score_clips, torch_classifier
from tinyclf.lower import trace
from tinyclf.quantization.runs import quantized_run
from tinyclf.training.folder import load_samples

KINDS = ("float", "tinyclf", "tensorflow")
KEPT = ("n", "accuracy", "balanced_accuracy", "macro_f1", "intervals")


def main() -> None:
    """Parse the arguments, convert every seed twice, write the result."""
    arguments = parser(__doc__).parse_args()
    runs = trained(arguments)
    scores = [one_run(run) for run in runs]
    means = {
        kind: {name: statistics.mean(score[kind][name] for score in scores) for name in ("macro_f1", "divergence")}
        for kind in KINDS
    }
    values = {"arch": arguments.arch, "data": facts(runs, arguments), "means": means, "runs": scores}
    path = write_result(f"second-opinion-{arguments.arch}", command("tinyclf.bench.second_opinion", arguments), values)
    sys.stdout.write(f"{path}\n")


def one_run(run: Run) -> dict[str, Any]:
    """Scores of one trained run in float and by both converters, and how far each lies from float."""
    folder, model = run.folder, checkpoint.load(run.folder)
    windows, floats = load_samples(folder, "verification"), torch_classifier(model.module())
    graph = quantized_run(folder, "auto")
    with TemporaryDirectory() as place:
        path = Path(place) / "tensorflow.tflite"
        ops = trace(model.module(), model.features.shape)
        calibration = load_samples(folder, "calibration")
        tensorflow_opinion.write(ops, model.features, model.labels, calibration, path)
        theirs = classifier(*open_file(path))
    ours: Classifier = partial(reference.real_logits, graph)
    values: dict[str, Any] = {"fold": run.fold, "seed": run.seed}
    for kind, classify in zip(KINDS, (floats, ours, theirs), strict=True):
        scores = score_clips(classify, run.features, run.parts.test, model.features)
        values[kind] = {name: scores[name] for name in KEPT}
        values[kind]["divergence"] = metrics.divergence(floats(windows), classify(windows))
    return values


if __name__ == "__main__":
    main()
