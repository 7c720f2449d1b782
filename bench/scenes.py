"""The nets that comparison puts beside each other: python -m tinyclf.bench.scenes --data DIR --runs RUNS --folds 0 1.

For every fold, or without each --source, and every seed: AudioBot500 and AudioBot50 by their published recipes, and
ours, whose names end in -2s where a window is 1.92 s long instead of 0.96 s: `streaming50`, of which TEACHERS teach
`taught50`, which teaches `taught10`, and for 500,000 parameters `joined`, the mean logits of the teachers and of the
net of 50,000 parameters that they taught, and `joined6`, of those of two seeds. Runs are RUNS/NAME-foldF-SEED or
RUNS/NAME-without-SOURCE-SEED; those that are done stay, one that was broken off goes on, what a net needs is trained
before it, and several of these may work side by side on folds of their own.

AudioBots and the nets of 1.92 s keep the epoch that does best on the validation fold, and are trained once for each
fold. The others keep their last epoch, so that validation decides nothing: one training leaves a fold and its neighbour
out (0 and 1, 2 and 3, and so on), and is tested on both.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from tinyclf import checkpoint
from tinyclf.datasets import Division, load_features
from tinyclf.models import named
from tinyclf.training import Recipe, load_recipe, recipe_for
from tinyclf.training.joining import join_runs
from tinyclf.training.run import ensure_run
from tinyclf.training.swapping import swap_run

TEACHERS = 2


@dataclass(frozen=True)
class Net:
    """A net: `arch` by `recipe` (its own where that is empty), taught by runs of the net `teacher`.

    They are TEACHERS of one that learned by labels alone, else the one of the same seed. Without an arch the net is the
    mean logits of runs of `members`, as many as teach, of `joined_seeds` seeds, the recipe's prior out. `paired`
    trainings keep their last epoch and leave two folds out.
    """

    arch: str = ""
    recipe: str = ""
    teacher: str = ""
    members: tuple[str, ...] = ()
    joined_seeds: int = 1
    paired: bool = False


NETS = {
    "streaming50": Net("streaming50", "streaming", paired=True),
    "taught50": Net("streaming50", "taught", "streaming50", paired=True),
    "taught10": Net("streaming10", "taught-small", "taught50", paired=True),
    "joined": Net(recipe="taught", members=("streaming50", "taught50"), paired=True),
    "joined6": Net(recipe="taught", members=("streaming50", "taught50"), joined_seeds=2, paired=True),
    "streaming50-2s": Net("streaming50", "streaming-2s"),
    "taught50-2s": Net("streaming50", "taught-2s", "streaming50-2s"),
    "taught10-2s": Net("streaming10", "taught-2s", "taught50-2s"),
    "joined-2s": Net(recipe="taught-2s", members=("streaming50-2s", "taught50-2s")),
    "audiobot500": Net("audiobot500"),
    "audiobot50": Net("audiobot50"),
}


def main() -> None:
    """Parse the arguments and train what is not there yet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--runs", type=Path, required=True)
    parser.add_argument("--folds", type=int, nargs="*", default=[])
    parser.add_argument("--source", action="append", default=[], help="a source to leave out")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0], help="each with teachers of its own")
    parser.add_argument("--only", nargs="+", choices=NETS, default=list(NETS), help="these, and what they need")
    arguments = parser.parse_args()
    divisions = [Division(test_fold=fold) for fold in arguments.folds]
    divisions += [Division(left_out=source) for source in arguments.source]
    for division, seed, name in product(divisions, arguments.seeds, NETS):
        if name in arguments.only:
            for own in seeds_of(name, seed):
                ensure(name, arguments.data, division, own, arguments.runs)


def seeds_of(name: str, seed: int) -> Sequence[int]:
    """The seeds of a net's runs for nets of a seed: TEACHERS, who teach no other one, where it teaches untaught."""
    teaches = any(net.teacher == name for net in NETS.values()) and not NETS[name].teacher
    return range(seed * TEACHERS, (seed + 1) * TEACHERS) if teaches else (seed,)


def learned_from(name: str, seed: int) -> list[tuple[str, int]]:
    """Names and seeds of the runs that a run needs: its teachers or members."""
    net = NETS[name]
    seeds = range(seed * net.joined_seeds, (seed + 1) * net.joined_seeds)
    nets = net.members or ((net.teacher,) if net.teacher else ())
    return [(other, own) for each in seeds for other in nets for own in seeds_of(other, each)]


def folder_of(runs: Path, division: Division, name: str, seed: int) -> Path:
    """Where the run of a net lies."""
    part = division.name if division.left_out else f"fold{division.test_fold}"
    return runs / f"{name}-{part}-{seed}"


def ensure(name: str, data: Path, division: Division, seed: int, runs: Path) -> Path:
    """The folder of a net's run, which is trained, joined or swapped unless it is there, what it needs first."""
    place, net, swapped = folder_of(runs, division, name, seed), NETS[name], _swapped_from(name, division)
    if (place / checkpoint.DESCRIPTION).is_file():
        return place
    needed = [(name, seed)] if swapped else learned_from(name, seed)
    others = [ensure(other, data, swapped or division, own, runs) for other, own in needed]
    sys.stderr.write(f"{place.name}\n")
    recipe = recipe_of_net(name)
    spec = recipe.feature_spec()
    features = load_features(data, spec)
    if swapped:
        swap_run(others[0], features, swapped, place)
    elif net.members:
        join_runs(others, features, division.split(features), place, recipe.prior)
    else:
        ensure_run(
            features, recipe.built(len(features.labels), spec, net.arch), recipe, spec, division,
            folder=place, seed=seed, device="cpu", data=data, teachers=others,
        )  # fmt: skip
    return place


def _swapped_from(name: str, division: Division) -> Division | None:
    """The division of the even fold before an odd one, whose training leaves the odd one out too, where it does."""
    fold = division.test_fold
    return replace(division, test_fold=fold - 1) if NETS[name].paired and fold is not None and fold % 2 else None


def recipe_of_net(name: str) -> Recipe:
    """By which a net is trained."""
    net = NETS[name]
    recipe = load_recipe(net.recipe) if net.recipe else recipe_for(named(net.arch))
    return replace(recipe, keep="last") if net.paired else recipe


if __name__ == "__main__":
    main()
