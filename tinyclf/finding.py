"""Where runs lie, and the bundle that a command is about; without torch, so that a stream starts at once."""

from pathlib import Path

from tinyclf.export import bundle as bundles
from tinyclf.export.bundle import Bundle
from tinyclf.released import released_names, released_root

RUNS = Path("runs")


def find_bundle(text: str | None) -> Bundle:
    """A bundle by its folder or its run's or a released model's name, the latest one for None; raises BundleError."""
    if text is None:
        return bundles.latest_bundle(RUNS)
    if text in released_names() and not Path(text).exists():
        return Bundle(released_root() / text)
    inside = Path(text) / bundles.FOLDER
    return Bundle(inside if bundles.is_bundle(inside) else Path(text))
