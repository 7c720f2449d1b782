"""Accuracy of a recipe over folds: python -m tinyclf.bench.folds --recipe esc10 --data DIR.

Trains the recipe's model once for each official fold (or once for each of --seeds splits, where the data has no folds),
scores float and int8 on the fold's test clips, verifies the last bundle, and writes bench/results/folds-RECIPE.json
with means and standard deviations. With --float nothing is quantized: for teachers, which stay on the host.
With --runs the trainings are kept as RUNS/RECIPE-FOLD: those that are done stay, one that was broken off goes on, and
with --only several of these may train folds side by side, of which a last one without it writes the result.
"""

import argparse
import sys
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from tinyclf.bench.results import public, write_result
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import Reference, classifier
from tinyclf.export.metadata import info
from tinyclf.export.verify import verify

from tinyclf import checkpoint
from tinyclf.count import count_layers
from tinyclf.datasets import ClipFeatures, Division, Split, load_features
from tinyclf.evaluation import score_clips
from tinyclf.metrics import kept_thresholds, mean_and_deviation
from tinyclf.models import ModelSpec
from tinyclf.quantization.runs import quantized_run
from tinyclf.training import Recipe, load_recipe
from tinyclf.training.folder import load_samples, read_history
from tinyclf.training.run import ensure_run
from tinyclf.training.start import start_from

KEPT = ("accuracy", "balanced_accuracy", "macro_f1", "micro_f1", "map", "lwlrap", "d_prime")


def main() -> None:
    """Parse the arguments, train and score every fold, write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recipe", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--float", action="store_true", help="no integer graph: teachers")
    parser.add_argument("--validation", type=float, help="share that validates, instead of a fold or a tenth")
    parser.add_argument("--runs", type=Path, help="where the trainings are kept; not at all without it")
    parser.add_argument("--weights", help="start from RUNS/WEIGHTS-FOLD, runs of another recipe")
    parser.add_argument("--only", type=int, nargs="+", help="train these folds or seeds alone, and write no result")
    arguments = parser.parse_args()
    if arguments.weights and not arguments.runs:
        parser.error("--weights: got no --runs; allowed: beside --runs, where they lie")
    recipe = load_recipe(arguments.recipe)
    features = load_features(arguments.data, recipe.feature_spec(), task=recipe.task, frontend=recipe.frontend)
    model = recipe.built(len(features.labels), recipe.feature_spec())
    folds = sorted(int(fold) for fold in np.unique(features.fold) if fold >= 0)
    share = arguments.validation
    every = [Division(test_fold=fold, validation=share) for fold in folds]
    every = every or [Division(seed, validation=share) for seed in range(arguments.seeds)]
    turns = [turn for turn in every if not arguments.only or number(turn) in arguments.only]
    where = {"device": arguments.device, "data": arguments.data}
    with nullcontext(arguments.runs) if arguments.runs else TemporaryDirectory() as root:
        places = [Path(root) / f"{recipe.name}-{number(turn)}" for turn in turns]
        runs = []
        for turn, place in zip(turns, places, strict=True):
            weights = place.with_name(f"{arguments.weights}-{number(turn)}") if arguments.weights else None
            runs.append(one_fold(features, model, recipe, turn, place, weights=weights, **where))
            if not arguments.float and not arguments.only:
                runs[-1]["int8"] = integers(features, turn.split(features), place)
            sys.stderr.write(f"{recipe.name}: {runs[-1]}\n")
        if arguments.only:
            return
        certificate = {} if arguments.float else verified(places[-1])
    layers = count_layers(model.build(seed=0), model.input_shape)
    values: dict[str, Any] = {
        "recipe": recipe.name,
        "model": recipe.model,
        "params": sum(layer.params for layer in layers),
        "macs": sum(layer.macs for layer in layers),
        "data": {"name": features.name, "digest": features.digest(), "clips": len(features), "folds": folds},
        "validation": share,
        "weights": arguments.weights,
        **{kind: spread([run[kind] for run in runs]) for kind in ("float", "int8") if kind in runs[0]},
        "runs": runs,
        **certificate,
    }
    command = " ".join(["python -m tinyclf.bench.folds", *public(sys.argv[1:])])
    sys.stdout.write(f"{write_result(f'folds-{recipe.name}', command, values)}\n")


def number(division: Division) -> int:
    """The fold, or the seed where the data has no folds."""
    return division.seed if division.test_fold is None else division.test_fold


def one_fold(
    features: ClipFeatures, model: ModelSpec, recipe: Recipe, division: Division, folder: Path, *, device: str,
    data: Path, weights: Path | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Train one fold or seed where that is not done yet; its scores in float, its seconds those of its epochs."""
    spec = recipe.feature_spec()
    start = start_from(weights, spec, features, division.split(features), division, data) if weights else None
    run = ensure_run(
        features, model, recipe, spec, division, folder=folder, seed=division.seed, device=device, data=data,
        task=recipe.task, initial=start.load if start else None, origin=start.facts if start else None,
    )  # fmt: skip
    history = read_history(folder)
    spent = round(sum(epoch["seconds"] for epoch in history))
    facts = {"seed": division.seed, "fold": division.test_fold, "epochs": len(history), "seconds": spent}
    return {**facts, "n": run.test["n"], "float": _kept(run.test)}


def integers(features: ClipFeatures, parts: Split, folder: Path) -> dict[str, float]:
    """Scores of a run's integer graph on its test clips; its bundle is left in the run."""
    graph = quantized_run(folder)
    bundles.write(graph, load_samples(folder, "verification"), folder / bundles.FOLDER)
    trained = checkpoint.load(folder)
    thresholds = kept_thresholds(trained.provenance)
    classify = classifier(Reference(graph), info(graph))
    return _kept(score_clips(classify, features, parts.test, trained.features, thresholds))


def verified(folder: Path) -> dict[str, Any]:
    """What the certificate of a run's bundle says."""
    certificate = verify(bundles.Bundle(folder / bundles.FOLDER))
    equal = {name: entry["equal"] for name, entry in certificate["executors"].items()}
    return {"verified": certificate["ok"], "equal": equal}


def spread(scores: list[dict[str, float]]) -> dict[str, dict[str, float]]:
    """Mean and standard deviation over the folds of each figure that is finite in all of them."""
    names = [name for name in KEPT if all(name in score for score in scores)]
    return {name: mean_and_deviation(score[name] for score in scores) for name in names}


def _kept(scores: dict[str, Any]) -> dict[str, float]:
    return {name: scores[name] for name in KEPT if scores.get(name) is not None}


if __name__ == "__main__":
    main()
