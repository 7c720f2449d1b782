"""Trained runs for benchmarks: one a seed, from a folder where they are kept, or trained there first."""

import argparse
from pathlib import Path

from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Split, load_features, split
from tinyclf.features import FeatureSpec
from tinyclf.models import named
from tinyclf.training import recipe_for, train

TEST_FOLD = 0


def parser(description: str | None) -> argparse.ArgumentParser:
    """The arguments that all of these benchmarks take."""
    made = argparse.ArgumentParser(description=description)
    made.add_argument("--arch", required=True)
    made.add_argument("--data", type=Path, required=True)
    made.add_argument("--seeds", type=int, default=3)
    made.add_argument("--runs", type=Path, default=Path("runs/bench"), help="where runs are looked for, and kept")
    return made


def read(data: Path) -> tuple[ClipFeatures, Split]:
    """All clips, and their split: test fold 0, validation fold 1."""
    features = load_features(data, FeatureSpec())
    return features, split(features, test_fold=TEST_FOLD)


def facts(features: ClipFeatures) -> dict[str, object]:
    """What a result says of its data."""
    return {"name": features.name, "digest": features.digest(), "clips": len(features), "test_fold": TEST_FOLD}


def trained(root: Path, arch: str, seed: int, features: ClipFeatures, parts: Split) -> Path:
    """The run ROOT/ARCH-SEED, trained by the architecture's recipe where it is not there."""
    folder = root / f"{arch}-{seed}"
    if not (folder / checkpoint.DESCRIPTION).is_file():
        model = named(arch, len(features.labels))
        train(features, parts, model, recipe_for(model), FeatureSpec(), folder=folder, seed=seed, device="cpu")
    return folder
