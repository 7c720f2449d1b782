"""The spike at the floor: python -m tinyclf.bench.spike --arch separable10 --folds 0 5 --seeds 3 --data DIR.

Trains each test fold and seed by the architecture's recipe with plain standardisation and with each of --values, where
what lies on the floor becomes that value and the rest is standardised alone (FeatureSpec.floor_value). The same splits,
seeds and epochs; scores on the test clips in float and in int8, and the difference between treatments paired by fold
and seed. Writes bench/results/spike-ARCH.json.
"""

import json
import statistics
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from tinyclf.bench.results import write_result
from tinyclf.bench.runs import command
from tinyclf.bench.runs import parser as arguments_of

from tinyclf import checkpoint, reference
from tinyclf.datasets import ClipFeatures, Division, load_features
from tinyclf.evaluation import score_clips
from tinyclf.features import FeatureSpec, referenced, windows
from tinyclf.models import named
from tinyclf.quantization.runs import quantized_run
from tinyclf.training import load_recipe, recipe_for
from tinyclf.training.folder import SCORES
from tinyclf.training.run import ensure_run

PLAIN = "plain"
KEPT = ("n", "accuracy", "balanced_accuracy", "macro_f1")


def main() -> None:
    """Parse the arguments, train and score every treatment, write the result."""
    parser = arguments_of(__doc__)
    parser.add_argument("--values", type=float, nargs="+", default=[0.0, -3.0], help="of the floor, in deviations")
    parser.add_argument("--recipe", help="the architecture's own when left out")
    parser.add_argument("--epochs", type=int, help="fewer than the recipe's")
    arguments = parser.parse_args()
    features, values = measured(arguments)
    values = {
        "arch": arguments.arch,
        "data": {"name": features.name, "digest": features.digest(), "clips": len(features)},
        **values,
    }
    written = f"{command('tinyclf.bench.spike', arguments)} --values {' '.join(map(str, arguments.values))}"
    written += "".join(f" --{name} {value}" for name in ("recipe", "epochs") if (value := getattr(arguments, name)))
    path = write_result(f"spike-{arguments.arch}", written, values)
    sys.stdout.write(f"{path}\n")


def measured(arguments: Namespace) -> tuple[ClipFeatures, dict[str, Any]]:
    """The clips, and what every treatment makes of them."""
    model = named(arguments.arch)
    recipe = load_recipe(arguments.recipe) if arguments.recipe else recipe_for(model, arguments.arch)
    recipe = replace(recipe, epochs=min(arguments.epochs or recipe.epochs, recipe.epochs))
    plain = recipe.feature_spec()
    features = load_features(arguments.data, plain, frontend=recipe.frontend)
    model = named(arguments.arch, len(features.labels), plain.shape)
    treatments = {PLAIN: plain, **{f"{value:g}": replace(plain, floor_value=value) for value in arguments.values}}
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in treatments}
    for fold in arguments.folds:
        division = Division(test_fold=fold)
        test = division.split(features).test
        for seed in range(arguments.seeds):
            for name, spec in treatments.items():
                folder = arguments.runs / f"spike-{arguments.arch}-{name}-fold{fold}-{seed}"
                ensure_run(features, model, recipe, spec, division, folder=folder, seed=seed, device="cpu")
                runs[name].append({"fold": fold, "seed": seed, **_scores(folder, features, test)})
    return features, {
        "recipe": recipe.name,
        "epochs": recipe.epochs,
        "on_the_floor": _on_the_floor(features, plain),
        "points": {name: _points(runs[name], runs[PLAIN]) for name in treatments},
        "runs": runs,
    }


def _scores(folder: Path, features: ClipFeatures, indices: Any) -> dict[str, Any]:
    trained = checkpoint.load(folder)
    kinds = {
        "float": json.loads((folder / SCORES).read_text(encoding="utf-8"))["test"],
        "int8": score_clips(
            partial(reference.real_logits, quantized_run(folder, "auto")), features, indices, trained.features
        ),
    }
    return {kind: {name: scores[name] for name in KEPT} for kind, scores in kinds.items()}


def _on_the_floor(features: ClipFeatures, spec: FeatureSpec) -> float:
    """Share of all values that lie on the floor."""
    shares = [np.mean(referenced(windows(features.clip(i), spec), spec) <= spec.floor_db) for i in range(len(features))]
    return float(np.mean(shares))


def _points(runs: Sequence[Mapping[str, Any]], plain: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Points of macro-F1, and above plain standardisation, mean and deviation over folds and seeds."""
    found = {}
    for kind in ("float", "int8"):
        scores, before = ([100 * run[kind]["macro_f1"] for run in each] for each in (runs, plain))
        gains = [one - other for one, other in zip(scores, before, strict=True)]
        found[kind] = {
            "macro_f1": statistics.mean(scores),
            "gain": statistics.mean(gains),
            "deviation": statistics.stdev(gains) if len(gains) > 1 else 0.0,
        }
    return found


if __name__ == "__main__":
    main()
