"""What runs decided on their test clips, kept in bench/results/decisions/NAME.json.

Nets of one name that were trained on several days or machines stand there together, so that folds and seeds can be
added without training the others again.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tinyclf.bench import results

from tinyclf.datasets import ClipFeatures, Division
from tinyclf.errors import UsageError
from tinyclf.files import write_text
from tinyclf.models import ModelSpec
from tinyclf.training import Recipe, recipe_of

KINDS = ("float", "int8")
# A class is a letter of this alphabet, so that the decisions of a run are a line.
ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, eq=False)
class Judged:
    """A run's decisions on its test clips: `clips` and `predicted[kind]` int64 (clips,), and what it took to train.

    `digest` is that of its weights, `commit` that of the checkout which judged them.
    """

    model: ModelSpec
    recipe: Recipe
    division: Division
    seed: int
    clips: NDArray[np.int64]
    predicted: Mapping[str, NDArray[np.int64]]
    epochs: int
    seconds: float
    digest: str = ""
    commit: str = ""

    @property
    def place(self) -> tuple[str, int]:
        """What a net is trained once for: the name of the division, and the seed."""
        return self.division.name, self.seed


def merged(name: str, kept: Iterable[Judged], new: Iterable[Judged]) -> list[Judged]:
    """Decisions of one net by division and seed, the newer ones where both have them.

    Raises UsageError where they are of different models or recipes.
    """
    found = {run.place: run for run in (*kept, *new)}
    runs = [found[place] for place in sorted(found)]
    for run in runs[1:]:
        if (run.model, run.recipe) != (runs[0].model, runs[0].recipe):
            raise UsageError(
                f"{path_of(name)}: got {name} of two models or recipes, {runs[0].place} and {run.place}; "
                f"allowed: one, so name the net anew or remove the file"
            )
    return runs


def keep(name: str, runs: list[Judged], clips: ClipFeatures) -> Path:
    """Write the decisions of one net, whole or not at all."""
    values = {
        "data": {"name": clips.name, "digest": clips.digest(), "labels": list(clips.labels)},
        "model": runs[0].model.to_dict(),
        "recipe": asdict(runs[0].recipe),
        "runs": [
            {
                "division": asdict(run.division), "seed": run.seed, "run": run.digest, "commit": run.commit,
                "epochs": run.epochs, "seconds": run.seconds,
                **{kind: "".join(ALPHABET[decided] for decided in run.predicted[kind]) for kind in KINDS},
            }
            for run in runs
        ],
    }  # fmt: skip
    path = path_of(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, json.dumps(values, indent=1) + "\n")
    return path


def kept(name: str, clips: ClipFeatures) -> list[Judged]:
    """The decisions of one net that were kept, none where there is no file.

    Raises UsageError where they are about other clips.
    """
    path = path_of(name)
    if not path.is_file():
        return []
    values = json.loads(path.read_text(encoding="utf-8"))
    if values["data"]["digest"] != clips.digest():
        raise UsageError(f"{path}: got decisions about other clips; allowed: those of {clips.name}")
    model, recipe = ModelSpec.from_dict(values["model"]), recipe_of(values["recipe"])
    return [_judged(model, recipe, run, clips) for run in values["runs"]]


def path_of(name: str) -> Path:
    """Where the decisions of a net are kept."""
    return results.FOLDER / "decisions" / f"{name}.json"


def _judged(model: ModelSpec, recipe: Recipe, run: Mapping[str, Any], clips: ClipFeatures) -> Judged:
    division = Division(**{**run["division"], "without": tuple(run["division"]["without"])})
    predicted = {kind: np.array([ALPHABET.index(letter) for letter in run[kind]]) for kind in KINDS}
    return Judged(
        model, recipe, division, run["seed"], division.split(clips).test, predicted, run["epochs"], run["seconds"],
        run["run"], run["commit"],
    )  # fmt: skip
