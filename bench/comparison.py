"""Recipes beside each other over all folds: python -m tinyclf.bench.comparison NAME... --data DIR --runs RUNS.

Judges the runs RUNS/NAME-foldF-SEED of each name, float and int8, on the test clips of each fold, keeps what they
decided beside what earlier runs of that name did (bench/results/decisions/NAME.json; weights that stand there are not
judged again), and compares each name with the first one: the difference of macro-F1 over the clips of all folds, its
interval by drawing groups of clips with replacement, the same groups for both. Without --runs what is kept is compared
alone. --folds takes those folds alone; --without SOURCE is about RUNS/NAME-without-SOURCE-SEED instead. Writes
bench/results/comparison.json, or comparison-without-SOURCE.json.
"""

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tinyclf.bench.decisions import KINDS, Judged, keep, kept, merged
from tinyclf.bench.results import commit, public, write_result
from tinyclf.export.executors import Reference, classifier
from tinyclf.export.metadata import info

from tinyclf import checkpoint, metrics
from tinyclf.count import count_layers
from tinyclf.datasets import ClipFeatures, load_features
from tinyclf.errors import UsageError
from tinyclf.evaluation import clip_posteriors, torch_classifier
from tinyclf.features import FeatureSpec
from tinyclf.quantization.runs import quantized_run
from tinyclf.subject import provenance_of
from tinyclf.training import recipe_of
from tinyclf.training.folder import read_history

SCORES = {"macro_f1": metrics.macro_f1, "balanced_accuracy": metrics.balanced_accuracy, "accuracy": metrics.accuracy}


def main() -> None:
    """Parse the arguments, judge every run, write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+", help="of runs; the first is what the others are compared with")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--runs", type=Path, help="where runs are looked for that are not kept yet")
    parser.add_argument("--folds", type=int, nargs="*", help="these alone")
    parser.add_argument("--without", default="", help="the source that was left out, instead of folds")
    parser.add_argument("--jobs", type=int, default=1, help="runs that are judged at the same time")
    arguments = parser.parse_args()
    clips = load_features(arguments.data, FeatureSpec())
    found = {name: _decisions(name, arguments, clips) for name in arguments.names}
    values = {
        "data": {"name": clips.name, "digest": clips.digest(), "clips": len(clips), "left_out": arguments.without},
        "models": {name: _summary(runs, clips) for name, runs in found.items()},
        "differences": {
            name: {kind: difference(runs, found[arguments.names[0]], kind, clips) for kind in KINDS}
            for name, runs in found.items() if name != arguments.names[0]
        },
    }  # fmt: skip
    name = f"comparison-without-{arguments.without}" if arguments.without else "comparison"
    command = " ".join(["python -m tinyclf.bench.comparison", *public(sys.argv[1:])])
    sys.stdout.write(f"{write_result(name, command, values)}\n")


def _decisions(name: str, arguments: argparse.Namespace, clips: ClipFeatures) -> list[Judged]:
    """What the asked runs of a name decided, new ones judged and kept first; raises UsageError where there is none."""
    runs = kept(name, clips)
    if arguments.runs:
        known = {run.digest for run in runs}
        folders = runs_of(arguments.runs, name, arguments.folds, arguments.without)
        new = [folder for folder in folders if checkpoint.load(folder).digest() not in known]
        runs = merged(name, runs, _all(new, arguments.data, arguments.jobs))
        keep(name, runs, clips)
    chosen = [run for run in runs if _asked(run, arguments.folds, arguments.without)]
    if not chosen:
        raise UsageError(f"{name}: got no decisions of these folds or sources; allowed: --runs, where its runs lie")
    return chosen


def _asked(run: Judged, folds: Sequence[int] | None, without: str) -> bool:
    division = run.division
    return division.left_out == without and (bool(without) or not folds or division.test_fold in folds)


def difference(ours: list[Judged], theirs: list[Judged], kind: str, clips: ClipFeatures) -> dict[str, Any]:
    """Points of macro-F1 that ours lie above theirs over the clips of all folds, mean over seeds, with its interval.

    Only folds that both have count; raises UsageError where there are none.
    """
    shared = {run.division.name for run in ours} & {run.division.name for run in theirs}
    if not shared:
        raise UsageError("comparison: got runs without a fold in common; allowed: at least one")
    sides = [_over_folds(runs, kind, shared) for runs in (ours, theirs)]
    seen = np.flatnonzero(sides[0].min(axis=0) >= 0)
    of = metrics.Paired(clips.label[seen], tuple(clips.group[int(clip)] for clip in seen), len(clips.labels))
    values = of.difference(sides[0][:, seen], sides[1][:, seen], metrics.macro_f1)
    points, low, high = (100 * value for value in values)
    return {"points": points, "interval": [low, high], "folds": sorted(shared), "seeds": [len(side) for side in sides]}


def _over_folds(runs: list[Judged], kind: str, divisions: set[str]) -> NDArray[np.int64]:
    """Decisions (seeds, clips of the data), -1 where there is none; seeds that have all divisions."""
    seeds = sorted({run.seed for run in runs})
    chosen = {seed: [run for run in runs if run.seed == seed and run.division.name in divisions] for seed in seeds}
    whole = [found for found in chosen.values() if len(found) == len(divisions)]
    if not whole:
        raise UsageError("comparison: got no seed with all folds; allowed: at least one")
    decided = np.full((len(whole), 1 + max(int(run.clips.max()) for run in runs)), -1)
    for row, found in zip(decided, whole, strict=True):
        for run in found:
            row[run.clips] = run.predicted[kind]
    return decided


def _summary(runs: list[Judged], clips: ClipFeatures) -> dict[str, Any]:
    model = runs[0].model
    layers = count_layers(model.build(seed=0), model.input_shape)
    return {
        "params": sum(layer.params for layer in layers),
        "macs": sum(layer.macs for layer in layers),
        "seeds": sorted({run.seed for run in runs}),
        "divisions": sorted({run.division.name for run in runs}),
        "epochs": metrics.mean_and_deviation(run.epochs for run in runs),
        "seconds": metrics.mean_and_deviation(run.seconds for run in runs),
        **{kind: _spread(runs, kind, clips) for kind in KINDS},
    }


def _spread(runs: list[Judged], kind: str, clips: ClipFeatures) -> dict[str, dict[str, float]]:
    """Mean and standard deviation of each score over the runs."""
    scores = [scores_of(clips.label[run.clips], run.predicted[kind], len(clips.labels)) for run in runs]
    return {name: metrics.mean_and_deviation(score[name] for score in scores) for name in SCORES}


def scores_of(label: NDArray[np.int64], predicted: NDArray[np.int64], n_classes: int) -> dict[str, float]:
    """Macro-F1, balanced accuracy and accuracy of decisions (clips,)."""
    matrix = metrics.confusion(label, predicted, n_classes)
    return {name: score(matrix) for name, score in SCORES.items()}


def runs_of(root: Path, name: str, folds: Sequence[int] | None = None, without: str = "") -> list[Path]:
    """All runs of a name, by fold or without a source; raises UsageError where there is none."""
    patterns = [f"{name}-fold{fold}-*" for fold in folds] if folds else [f"{name}-fold[0-9]*-[0-9]*"]
    patterns = [f"{name}-without-{without}-*"] if without else patterns
    folders = sorted(path.parent for one in patterns for path in root.glob(f"{one}/{checkpoint.DESCRIPTION}"))
    if not folders:
        raise UsageError(f"{root}: got no run {', '.join(patterns)}; allowed: at least one")
    return folders


def _all(folders: Sequence[Path], data: Path, jobs: int) -> list[Judged]:
    if jobs == 1:
        return [judged(data, folder) for folder in folders]
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        return list(pool.map(partial(judged, data), folders))


def judged(data: Path, folder: Path) -> Judged:
    """What a run decides on its own test clips; raises UsageError where its split is not one of the data."""
    trained = checkpoint.load(folder)
    facts = trained.provenance
    features = _features(data, replace(trained.features, mean=(), std=()))
    division = provenance_of(facts).division
    parts = division.split(features)
    if facts.get("split", parts.digest()) != parts.digest():
        raise UsageError(f"{folder}: got a split of other clips; allowed: one of {data}")
    graph = quantized_run(folder)
    by = {"float": torch_classifier(trained.module()), "int8": classifier(Reference(graph), info(graph))}
    predicted = {
        kind: clip_posteriors(classify, features, parts.test, trained.features).argmax(axis=1)
        for kind, classify in by.items()
    }
    # By the folder's name: a joined run has its members' seeds, and remembers that of its split.
    seed = int(folder.name.rpartition("-")[2])
    return Judged(
        trained.model, recipe_of(facts["recipe"]), division, seed, parts.test, predicted, *spent(folder),
        trained.digest(), commit(),
    )  # fmt: skip


def spent(folder: Path) -> tuple[int, float]:
    """Epochs of a run, or of its first member, and the seconds of all epochs: its own or its members', its teachers'.

    Those of earlier runs count, each once, as far as they are still where they were.
    """
    runs = [folder, *_earlier(folder)]
    histories = [read_history(run) for run in dict.fromkeys(runs)]
    epochs = next((len(history) for history in histories if history), 0)
    return epochs, sum(epoch["seconds"] for history in histories for epoch in history)


def _earlier(folder: Path) -> list[Path]:
    """The runs that one was made of, and those of these: members, where it has no epochs of its own, and teachers."""
    facts = checkpoint.load(folder).provenance
    before = [*(() if read_history(folder) else facts.get("members", ())), *facts.get("teachers", ())]
    found = [Path(run["run"]) for run in before if (Path(run["run"]) / checkpoint.DESCRIPTION).is_file()]
    return [run for one in found for run in (one, *_earlier(one))]


@cache
def _features(data: Path, spec: FeatureSpec) -> ClipFeatures:
    return load_features(data, spec)


if __name__ == "__main__":
    main()
