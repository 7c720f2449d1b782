"""The nets that comparison puts beside each other: python -m tinyclf.bench.scenes --data DIR --runs RUNS --folds 0 1.

For every fold, or without each --source, and every seed: AudioBot500 and AudioBot50 by their published recipes, and
ours: `streaming50`, of which TEACHERS teach `taught50` and `taught10`, and `joined`, the mean of the teachers' logits,
for 500,000 parameters. Runs are RUNS/NAME-foldF-SEED or RUNS/NAME-without-SOURCE-SEED; those that are done stay, one
that was broken off goes on, and several of these may work side by side on folds of their own.
"""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tinyclf import checkpoint
from tinyclf.datasets import Division, load_features
from tinyclf.models import named
from tinyclf.training import load_recipe, recipe_for
from tinyclf.training.joining import join_runs
from tinyclf.training.run import ensure_run

PUBLISHED = ("audiobot500", "audiobot50")
TEACHER, TEACHERS = "streaming50", 2
TAUGHT = {"taught50": "streaming50", "taught10": "streaming10"}
NAMES = (TEACHER, *TAUGHT, "joined", *PUBLISHED)


def main() -> None:
    """Parse the arguments and train what is not there yet, teachers first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--runs", type=Path, required=True)
    parser.add_argument("--folds", type=int, nargs="*", default=[])
    parser.add_argument("--source", action="append", default=[], help="a source to leave out")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=NAMES, default=NAMES, help="these nets alone")
    arguments = parser.parse_args()
    divisions = {f"fold{fold}": Division(test_fold=fold) for fold in arguments.folds}
    divisions |= {f"without-{source}": Division(left_out=source) for source in arguments.source}
    for part, division in divisions.items():
        for name in arguments.only:
            for seed in range(max(arguments.seeds, TEACHERS if name == TEACHER else 1)):
                folder = arguments.runs / f"{name}-{part}-{seed}"
                if not (folder / checkpoint.DESCRIPTION).is_file():
                    sys.stderr.write(f"{folder.name}\n")
                    teachers = [arguments.runs / f"{TEACHER}-{part}-{own}" for own in range(TEACHERS)]
                    making(name)(arguments.data, division, seed, folder, teachers)


Making = Callable[[Path, Division, int, Path, list[Path]], None]


def making(name: str) -> Making:
    """How a net of NAMES is made: from data, division, seed and teachers, into a folder."""
    return join if name == "joined" else partial(learn, name)


def learn(name: str, data: Path, division: Division, seed: int, folder: Path, teachers: list[Path]) -> None:
    """Train a net, by its teachers where it is one that is taught."""
    arch = TAUGHT.get(name, name)
    recipe = load_recipe("taught") if name in TAUGHT else recipe_for(named(arch))
    features = load_features(data, recipe.feature_spec())
    spec = recipe.feature_spec()
    ensure_run(
        features, recipe.built(len(features.labels), spec, arch), recipe, spec, division, folder=folder, seed=seed,
        device="cpu", data=data, teachers=teachers if name in TAUGHT else (),
    )  # fmt: skip


def join(data: Path, division: Division, seed: int, folder: Path, teachers: list[Path]) -> None:
    """The mean of the teachers' logits without the prior; the teachers that there are know no other seed."""
    if not seed:
        recipe = load_recipe("taught")
        features = load_features(data, recipe.feature_spec())
        join_runs(teachers, features, division.split(features), folder, recipe.prior)


if __name__ == "__main__":
    main()
