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


@dataclass(frozen=True)
class Plateau:
    """The learning rate is multiplied by `factor` after `patience` epochs without a better validation loss."""

    factor: float = 0.5
    patience: int = 5
    minimum: float = 1e-6


@dataclass(frozen=True)
class Recipe:
    """Adam with cross-entropy; the lowest validation loss is kept, training stops `patience` epochs after it.

    batch_sizes holds (first epoch, batch size) pairs, the first for epoch 0.
    """

    name: str
    learning_rate: float
    epochs: int
    patience: int
    batch_sizes: tuple[tuple[int, int], ...]
    plateau: Plateau = field(default_factory=Plateau)
    augmentation: Augmentation = field(default_factory=Augmentation)

    def batch_size(self, epoch: int) -> int:
        """Batch size of an epoch counted from 0."""
        return [size for first, size in self.batch_sizes if first <= epoch][-1]


def recipe_names() -> tuple[str, ...]:
    """Recipes that come with the package."""
    folder = resources.files("tinyclf") / "recipes"
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def load_recipe(name: str) -> Recipe:
    """A recipe by its name or by the path of a TOML file; raises UsageError on unknown names and keys."""
    if name in recipe_names():
        text = (resources.files("tinyclf") / "recipes" / f"{name}.toml").read_text(encoding="utf-8")
    elif Path(name).is_file():
        text = Path(name).read_text(encoding="utf-8")
    else:
        raise UsageError(f"recipe {name!r}: not known and no file; allowed: {', '.join(recipe_names())}, or a TOML file")
    try:
        values = tomllib.loads(text)
        for key, kind in (("plateau", Plateau), ("augmentation", Augmentation)):
            if key in values:
                values[key] = kind(**_tuples(values[key]))
        recipe = Recipe(name=Path(name).stem, **_tuples(values))
    except (tomllib.TOMLDecodeError, TypeError) as error:
        allowed = ", ".join(f.name for f in dataclasses.fields(Recipe) if f.name != "name")
        raise UsageError(f"recipe {name!r}: {str(error).split('.__init__() ')[-1]}; allowed: {allowed}") from error
    if not recipe.batch_sizes or recipe.batch_sizes[0][0] != 0 or recipe.epochs < 1:
        raise UsageError(f"recipe {name!r}: got batch_sizes {recipe.batch_sizes}; allowed: the first for epoch 0")
    return recipe


def recipe_for(model: ModelSpec) -> Recipe:
    """The published recipe of the model's body: four blocks train as AudioBot500, three as AudioBot50."""
    return load_recipe("audiobot500" if len(model.config.channels) == 4 else "audiobot50")


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    def freeze(value: Any) -> Any:
        return tuple(freeze(item) for item in value) if isinstance(value, list) else value

    return {key: freeze(value) for key, value in values.items()}
