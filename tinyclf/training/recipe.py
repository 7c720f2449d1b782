"""A recipe: the hyperparameters of one training, as a TOML file."""

import dataclasses
import tomllib
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

from tinyclf.augment import Augmentation
from tinyclf.errors import UsageError
from tinyclf.models import ModelSpec
from tinyclf.models.audiobot import AudioBotConfig


@dataclass(frozen=True)
class Plateau:
    """The learning rate is multiplied by `factor` after `patience` epochs without a better validation loss."""

    factor: float = 0.5
    patience: int = 5
    minimum: float = 1e-6


@dataclass(frozen=True)
class Recipe:
    """Adam with cross-entropy; the lowest validation loss is kept, training stops `patience` epochs after it.

    batch_sizes holds (first epoch, batch size) pairs, the first for epoch 0, epochs ascending, sizes from 2. Raises
    UsageError where a value is out of its range.
    """

    name: str
    learning_rate: float
    epochs: int
    patience: int
    batch_sizes: tuple[tuple[int, int], ...]
    plateau: Plateau = field(default_factory=Plateau)
    augmentation: Augmentation = field(default_factory=Augmentation)

    def __post_init__(self) -> None:
        starts, sizes = [first for first, _ in self.batch_sizes], [size for _, size in self.batch_sizes]
        if starts[:1] != [0] or starts != sorted(set(starts)) or min(sizes) < 2:
            raise UsageError(
                f"batch_sizes: got {self.batch_sizes}; allowed: [epoch, size] from epoch 0 on, sizes from 2"
            )
        if not self.learning_rate > 0 or self.epochs < 1 or self.patience < 1:
            got = f"learning_rate {self.learning_rate}, epochs {self.epochs}, patience {self.patience}"
            raise UsageError(f"{got}; allowed: a rate above 0, epochs and patience from 1")

    def batch_size(self, epoch: int) -> int:
        """Batch size of an epoch counted from 0."""
        return [size for first, size in self.batch_sizes if first <= epoch][-1]


KEYS = tuple(entry.name for entry in dataclasses.fields(Recipe) if entry.name != "name")


def recipe_names() -> tuple[str, ...]:
    """Recipes that come with the package."""
    folder = resources.files("tinyclf") / "recipes"
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def load_recipe(name: str) -> Recipe:
    """A recipe by its name or by the path of a TOML file; raises UsageError on unknown names and keys."""
    if name in recipe_names():
        text = (resources.files("tinyclf") / "recipes" / f"{name}.toml").read_text(encoding="utf-8")
    elif Path(name).is_file():
        text = Path(name).read_text(encoding="utf-8", errors="replace")
    else:
        raise UsageError(
            f"recipe {name!r}: not known and no file; allowed: {', '.join(recipe_names())}, or a TOML file"
        )
    try:
        return _recipe(Path(name).stem, tomllib.loads(text))
    except (tomllib.TOMLDecodeError, TypeError, ValueError, UsageError) as error:
        reason = str(error).split("__init__() ")[-1]
        raise UsageError(f"recipe {name!r}: {reason}; allowed keys: {', '.join(KEYS)}") from error


def recipe_for(model: ModelSpec) -> Recipe:
    """The recipe of the model's family: AudioBots of four blocks train as AudioBot500, of three as AudioBot50."""
    if isinstance(model.config, AudioBotConfig):
        return load_recipe("audiobot500" if len(model.config.channels) == 4 else "audiobot50")
    return load_recipe(model.family)


def _recipe(name: str, values: dict[str, Any]) -> Recipe:
    unknown = sorted(values.keys() - set(KEYS))
    if unknown:
        raise UsageError(f"unknown key {unknown[0]!r}")
    for key, kind in (("plateau", Plateau), ("augmentation", Augmentation)):
        if key in values:
            values = {**values, key: kind(**_tuples(dict(values[key])))}
    return Recipe(name=name, **_tuples(values))


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    def freeze(value: Any) -> Any:
        return tuple(freeze(item) for item in value) if isinstance(value, list) else value

    return {key: freeze(value) for key, value in values.items()}
