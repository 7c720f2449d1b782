"""What a sweep varies: parameters with their ranges, read from TOML, and what a drawn value makes of a recipe."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from importlib import resources
from pathlib import Path
from typing import Any

import optuna

from tinyclf.errors import UsageError
from tinyclf.training import Recipe, load_recipe, recipe_of
from tinyclf.training.recipe import KEYS, SECTIONS

SAMPLERS, PRUNERS = ("random", "tpe"), ("median", "none")
# What a sweep judges by, on validation clips.
METRICS = ("macro_f1", "balanced_accuracy", "accuracy", "map")
MODEL = "model"
# Decided before the data is read, so that one reading serves all trials.
FIXED = ("model", "data", "task", "features", "frontend")


@dataclass(frozen=True)
class Range:
    """Numbers from low to high, whole ones where both are; on a logarithmic scale, or in steps. Raises UsageError."""

    low: float
    high: float
    log: bool = False
    step: float | None = None

    def __post_init__(self) -> None:
        if not self.low < self.high or (self.log and (self.low <= 0 or self.step is not None)):
            raise UsageError(f"range: got {asdict(self)}; allowed: low < high, with log low above 0 and no step")

    def drawn(self, trial: optuna.Trial, name: str) -> Any:
        """A value for the trial."""
        if isinstance(self.low, int) and isinstance(self.high, int):
            return trial.suggest_int(name, self.low, self.high, step=int(self.step or 1), log=self.log)
        return trial.suggest_float(name, self.low, self.high, step=self.step, log=self.log)


@dataclass(frozen=True)
class Choice:
    """One of several values of any kind that TOML knows; raises UsageError for fewer than two."""

    values: tuple[Any, ...]

    def __post_init__(self) -> None:
        if len(self.values) < 2:
            raise UsageError(f"choice: got {list(self.values)}; allowed: two values or more")

    def drawn(self, trial: optuna.Trial, name: str) -> Any:
        """A value for the trial, which Optuna keeps as a number, a text or JSON."""
        plain: list[Any] = [
            value if isinstance(value, bool | int | float | str) else json.dumps(value) for value in self.values
        ]
        return self.values[plain.index(trial.suggest_categorical(name, plain))]


@dataclass(frozen=True)
class Sweep:
    """A search: the recipe that it starts from, how it draws and prunes, how many trials, and what varies.

    The names in `space` are a recipe's keys, with a point before those of a section ("loss.kind"; a section's own name
    with false turns it off), and "model." before what a model's configuration holds; "model.family" and "model.width"
    choose among the members within the budget, the width being a place from 0, the smallest, to 1, the largest. Raises
    UsageError for what is not known.
    """

    name: str
    recipe: str
    space: Mapping[str, Range | Choice]
    sampler: str = "tpe"
    pruner: str = "median"
    trials: int = 20
    metric: str = "macro_f1"

    def __post_init__(self) -> None:
        for field, allowed in (("sampler", SAMPLERS), ("pruner", PRUNERS), ("metric", METRICS)):
            if getattr(self, field) not in allowed:
                raise UsageError(f"{field}: got {getattr(self, field)!r}; allowed: {', '.join(allowed)}")
        if self.trials < 1 or not self.space:
            raise UsageError(f"got {self.trials} trials of {len(self.space)} parameters; allowed: from 1")
        for name in self.space:
            first, _, rest = name.partition(".")
            known = {entry.name for entry in fields(SECTIONS[first])} if first in SECTIONS else set()
            if not (first == MODEL and rest) and (first not in KEYS or first in FIXED or (rest and rest not in known)):
                varying = ", ".join(key for key in KEYS if key not in FIXED)
                raise UsageError(f"space: got {name!r}; allowed: {varying}, keys of a section, model.KEY")

    def drawn(self, trial: optuna.Trial) -> dict[str, Any]:
        """A value for each parameter."""
        return {name: kind.drawn(trial, name) for name, kind in self.space.items()}


def changed_recipe(recipe: Recipe, values: Mapping[str, Any]) -> Recipe:
    """The recipe with drawn values in their places; raises UsageError where they do not fit together."""
    plain = {key: value for key, value in asdict(recipe).items() if value is not None}
    for name, value in values.items():
        section, _, key = name.partition(".")
        if section == MODEL:
            continue
        if key:
            plain[section] = {**plain.get(section, {}), key: value}
        elif value is False:
            plain.pop(section, None)
        else:
            plain[section] = value
    return recipe_of(plain)


def sweep_names() -> tuple[str, ...]:
    """Sweeps that come with the package."""
    folder = resources.files("tinyclf") / "recipes" / "sweeps"
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def sweep_text(name: str) -> str:
    """The TOML of a sweep by its name, or of a file by its path; raises UsageError where there is none."""
    if name in sweep_names():
        return (resources.files("tinyclf") / "recipes" / "sweeps" / f"{name}.toml").read_text(encoding="utf-8")
    if Path(name).is_file():
        return Path(name).read_text(encoding="utf-8", errors="replace")
    raise UsageError(f"sweep {name!r}: not known and no file; allowed: {', '.join(sweep_names())}, or a TOML file")


def load_sweep(name: str) -> Sweep:
    """A sweep by its name or by the path of a TOML file; raises UsageError."""
    try:
        values = tomllib.loads(sweep_text(name))
        space = {key: _parameter(value) for key, value in dict(values.pop("space", {})).items()}
        sweep = Sweep(name=Path(name).stem, space=space, **values)
        load_recipe(sweep.recipe)
    except (tomllib.TOMLDecodeError, TypeError, ValueError, UsageError) as error:
        raise UsageError(f"sweep {name!r}: {str(error).split('__init__() ')[-1]}") from error
    return sweep


def _parameter(value: Any) -> Range | Choice:
    return Choice(tuple(value)) if isinstance(value, list) else Range(**value)
