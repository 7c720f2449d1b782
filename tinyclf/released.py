"""Models that come with the package: bundles trained on real sound scenes, by name."""

from importlib import resources
from pathlib import Path

from tinyclf.export.bundle import is_bundle

FOLDER = "models"


def released_root() -> Path:
    """The folder that holds them, one folder a model."""
    return Path(str(resources.files("tinyclf.firmware"))) / FOLDER


def released_names() -> tuple[str, ...]:
    """Their names, such as "scenes-50k", in order."""
    root = released_root()
    return tuple(sorted(path.name for path in root.iterdir() if is_bundle(path))) if root.is_dir() else ()


def is_released(folder: Path) -> bool:
    """Whether a bundle came with the package, and so is not to be written into."""
    return folder.resolve().is_relative_to(released_root().resolve())
