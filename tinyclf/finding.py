"""Where runs lie, and the bundle that a command is about; without torch, so that a stream starts at once."""

from pathlib import Path

from tinyclf.export import bundle as bundles
from tinyclf.export.bundle import Bundle

RUNS = Path("runs")


def find_bundle(text: str | None) -> Bundle:
    """A bundle by its folder or its run's, the latest one for None; raises BundleError."""
    if text is None:
        return bundles.latest_bundle(RUNS)
    inside = Path(text) / bundles.FOLDER
    return Bundle(inside if bundles.is_bundle(inside) else Path(text))
