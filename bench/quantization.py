"""Float, PTQ and QAT side by side: python -m tinyclf.bench.quantization --arch audiobot50 --seeds 3 --data DIR.

Trains each test fold and seed by the architecture's recipe, or takes it from --runs, quantizes it (`export --method
auto`), tunes it (`export --qat`), scores all three on the test clips, and writes bench/results/quantization-ARCH.json.
"""

import statistics
import sys
from functools import partial
from typing import Any

from tinyclf.bench.results import write_result
from tinyclf.bench.runs import Run, command, facts, trained
from tinyclf.bench.runs import parser as arguments_of

from tinyclf import checkpoint, metrics, reference
from tinyclf.evaluation import Classifier, score_clips, torch_classifier
from tinyclf.quantization.runs import quantized_run, tuned_run
from tinyclf.training.folder import load_samples

KINDS = ("float", "ptq", "qat")
KEPT = ("n", "accuracy", "balanced_accuracy", "macro_f1", "intervals")


def main() -> None:
    """Parse the arguments, quantize every seed, write the result."""
    parser = arguments_of(__doc__)
    parser.add_argument("--epochs", type=int, default=10, help="of tuning")
    arguments = parser.parse_args()
    runs = trained(arguments)
    scores = [one_run(run, arguments.epochs) for run in runs]
    values = {
        "arch": arguments.arch,
        "data": facts(runs, arguments),
        "tuning_epochs": arguments.epochs,
        "macro_f1": {kind: _mean([score[kind]["macro_f1"] for score in scores]) for kind in KINDS},
        "points_lost": {
            kind: _mean([100 * (score["float"]["macro_f1"] - score[kind]["macro_f1"]) for score in scores])
            for kind in KINDS[1:]
        },
        "runs": scores,
    }
    path = write_result(f"quantization-{arguments.arch}", command("tinyclf.bench.quantization", arguments), values)
    sys.stdout.write(f"{path}\n")


def one_run(run: Run, epochs: int) -> dict[str, Any]:
    """Scores of one trained run in float, after quantization and after tuning, and how far each lies from float."""
    model = checkpoint.load(run.folder)
    floats = torch_classifier(model.module())
    quantized = quantized_run(run.folder, "auto")
    tuned = tuned_run(run.folder, quantized, run.features, run.parts, epochs)
    ours: list[Classifier] = [partial(reference.real_logits, graph) for graph in (quantized, tuned)]
    windows = load_samples(run.folder, "verification")
    values: dict[str, Any] = {
        "fold": run.fold,
        "seed": run.seed,
        "quantization": tuned.provenance["quantization"],
    }
    for kind, classify in zip(KINDS, (floats, *ours), strict=True):
        scores = score_clips(classify, run.features, run.parts.test, model.features)
        wanted, got = floats(windows), classify(windows)
        values[kind] = {name: scores[name] for name in KEPT}
        values[kind]["divergence"] = metrics.divergence(wanted, got)
        values[kind]["same_decision"] = float((wanted.argmax(axis=1) == got.argmax(axis=1)).mean())
    return values


def _mean(values: list[float]) -> dict[str, float]:
    return {"mean": statistics.mean(values), "deviation": statistics.stdev(values) if len(values) > 1 else 0.0}


if __name__ == "__main__":
    main()
