"""Trained runs for benchmarks: one a seed, from a folder where they are kept, or trained there first."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from tinyclf.datasets import ClipFeatures, Division, Split, load_features
from tinyclf.features import FeatureSpec
from tinyclf.models import named
from tinyclf.training import recipe_for
from tinyclf.training.run import ensure_run


@dataclass(frozen=True)
class Run:
    """A trained run, with the clips that it was trained and is tested on."""

    folder: Path
    seed: int
    fold: int
    features: ClipFeatures
    parts: Split


def parser(description: str | None) -> argparse.ArgumentParser:
    """The arguments that all of these benchmarks take."""
    made = argparse.ArgumentParser(description=description)
    made.add_argument("--arch", required=True)
    made.add_argument("--data", type=Path, required=True)
    made.add_argument("--seeds", type=int, default=3)
    made.add_argument("--folds", type=int, nargs="+", default=[0], help="test folds; the one after validates")
    made.add_argument("--runs", type=Path, default=Path("runs/bench"), help="where runs are looked for, and kept")
    return made


def trained(arguments: argparse.Namespace) -> list[Run]:
    """A run for every fold and seed, RUNS/ARCH-foldF-SEED, trained by the architecture's recipe if not there."""
    features = load_features(arguments.data, FeatureSpec())
    return [
        _trained(arguments.runs, arguments.arch, fold, seed, features)
        for fold in arguments.folds
        for seed in range(arguments.seeds)
    ]


def facts(runs: list[Run], arguments: argparse.Namespace) -> dict[str, object]:
    """What a result says of its data."""
    features = runs[0].features
    named = {"name": features.name, "digest": features.digest(), "clips": len(features)}
    return {**named, "test_folds": arguments.folds, "test_clips": sum(len(run.parts.test) for run in runs)}


def command(module: str, arguments: argparse.Namespace) -> str:
    """The command line that makes a result."""
    folds = " ".join(map(str, arguments.folds))
    return f"python -m {module} --arch {arguments.arch} --seeds {arguments.seeds} --folds {folds} --data scenes"


def _trained(root: Path, arch: str, fold: int, seed: int, features: ClipFeatures) -> Run:
    folder, division = root / f"{arch}-fold{fold}-{seed}", Division(test_fold=fold)
    model = named(arch, len(features.labels))
    recipe = recipe_for(model)
    ensure_run(features, model, recipe, recipe.feature_spec(), division, folder=folder, seed=seed, device="cpu")
    return Run(folder, seed, fold, features, division.split(features))
