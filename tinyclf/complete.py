"""What the shell completes: runs, bundles and recipes, found without importing anything heavy."""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path

RUNS = Path("runs")


def complete_run(incomplete: str) -> list[str]:
    """Folders under runs/ that hold a finished training."""
    return _starting(incomplete, (str(path.parent) for path in RUNS.glob("*/checkpoint.json")))


def complete_bundle(incomplete: str) -> list[str]:
    """Folders under runs/ that were exported."""
    return _starting(incomplete, (str(path.parent.parent) for path in RUNS.glob("*/bundle/graph.safetensors")))


def complete_recipe(incomplete: str) -> list[str]:
    """Recipes that come with the package."""
    folder = resources.files("tinyclf") / "recipes"
    names = (entry.name for entry in folder.iterdir())
    return _starting(incomplete, (name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def _starting(incomplete: str, names: Iterator[str]) -> list[str]:
    return sorted(name for name in names if name.startswith(incomplete))
