"""The nets that comparison puts beside each other: python -m tinyclf.bench.scenes --data DIR --runs RUNS --folds 0 1.

For every fold, or without each --source, and every seed: AudioBot500 and AudioBot50 by their published recipes, and
ours, whose names end in -2s where a window is 1.92 s long instead of 0.96 s: `streaming50`, of which TEACHERS teach
`taught50` and `taught10` (`taught10-2s` is taught by `taught50-2s`), and for 500,000 parameters the mean logits of
several, `joined` of the teachers, `joined-2s` of the teachers and the net of 50,000 parameters that they taught. Runs
are RUNS/NAME-foldF-SEED or RUNS/NAME-without-SOURCE-SEED; those that are done stay, one that was broken off goes on,
and several of these may work side by side on folds of their own.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

from tinyclf import checkpoint
from tinyclf.datasets import Division, load_features
from tinyclf.models import named
from tinyclf.training import load_recipe, recipe_for
from tinyclf.training.joining import join_runs
from tinyclf.training.run import ensure_run

TEACHERS = 2


@dataclass(frozen=True)
class Net:
    """A net: `arch` by `recipe` (its own where that is empty), taught by runs of the net `teacher`.

    They are TEACHERS of one that learned by labels alone, else the one of the same seed. Without an arch the net is the
    mean of those runs' logits, and of the net `beside`, the recipe's prior out.
    """

    arch: str = ""
    recipe: str = ""
    teacher: str = ""
    beside: str = ""


# Teachers before those whom they teach, members before what is joined of them.
NETS = {
    "streaming50": Net("streaming50", "streaming"),
    "taught50": Net("streaming50", "taught", "streaming50"),
    "taught10": Net("streaming10", "taught", "streaming50"),
    "joined": Net("", "taught", "streaming50"),
    "streaming50-2s": Net("streaming50", "streaming-2s"),
    "taught50-2s": Net("streaming50", "taught-2s", "streaming50-2s"),
    "taught10-2s": Net("streaming10", "taught-2s", "taught50-2s"),
    "joined-2s": Net("", "taught-2s", "streaming50-2s", "taught50-2s"),
    "audiobot500": Net("audiobot500"),
    "audiobot50": Net("audiobot50"),
}


def main() -> None:
    """Parse the arguments and train what is not there yet, teachers first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--runs", type=Path, required=True)
    parser.add_argument("--folds", type=int, nargs="*", default=[])
    parser.add_argument("--source", action="append", default=[], help="a source to leave out")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0], help="each with teachers of its own")
    parser.add_argument("--only", nargs="+", choices=NETS, default=list(NETS), help="these nets alone")
    arguments = parser.parse_args()
    divisions = {f"fold{fold}": Division(test_fold=fold) for fold in arguments.folds}
    divisions |= {f"without-{source}": Division(left_out=source) for source in arguments.source}
    for (part, division), seed in product(divisions.items(), arguments.seeds):
        folder = partial(folder_of, arguments.runs, part)
        for name in (name for name in NETS if name in arguments.only):
            for own in seeds_of(name, seed):
                place = folder(name, own)
                if not (place / checkpoint.DESCRIPTION).is_file():
                    sys.stderr.write(f"{place.name}\n")
                    make(name, arguments.data, division, own, folder)


def seeds_of(name: str, seed: int) -> Sequence[int]:
    """The seeds of a net's runs for nets of a seed: TEACHERS, who teach no other one, where it teaches untaught."""
    teaches = any(net.teacher == name for net in NETS.values()) and not NETS[name].teacher
    return range(seed * TEACHERS, (seed + 1) * TEACHERS) if teaches else (seed,)


def folder_of(runs: Path, part: str, name: str, seed: int) -> Path:
    """Where the run of a net lies."""
    return runs / f"{name}-{part}-{seed}"


def make(name: str, data: Path, division: Division, seed: int, folder: Callable[[str, int], Path]) -> None:
    """Train or join a net into its folder; those of its teachers and members are there."""
    net = NETS[name]
    recipe = load_recipe(net.recipe) if net.recipe else recipe_for(named(net.arch))
    spec = recipe.feature_spec()
    features = load_features(data, spec)
    teachers = [folder(net.teacher, own) for own in seeds_of(net.teacher, seed)] if net.teacher else []
    if not net.arch:
        members = [*teachers, *([folder(net.beside, seed)] if net.beside else [])]
        join_runs(members, features, division.split(features), folder(name, seed), recipe.prior)
        return
    ensure_run(
        features, recipe.built(len(features.labels), spec, net.arch), recipe, spec, division,
        folder=folder(name, seed), seed=seed, device="cpu", data=data, teachers=teachers,
    )  # fmt: skip


if __name__ == "__main__":
    main()
