"""The training loop and what it is made of."""

from tinyclf.training.fitting import Epoch
from tinyclf.training.folder import latest_run, new_folder
from tinyclf.training.loop import fit
from tinyclf.training.recipe import Recipe, load_recipe, recipe_for, recipe_names, recipe_of
from tinyclf.training.run import Run, train

__all__ = [
    "Epoch",
    "Recipe",
    "Run",
    "fit",
    "latest_run",
    "load_recipe",
    "new_folder",
    "recipe_for",
    "recipe_names",
    "recipe_of",
    "train",
]
