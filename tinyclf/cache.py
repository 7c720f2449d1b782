"""Where what can be made again is kept between runs."""

import os
from pathlib import Path


def cache_folder() -> Path:
    """$TINYCLF_CACHE, else tinyclf in the user's cache folder; created when missing."""
    base = os.environ.get("TINYCLF_CACHE")
    user = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = Path(base) if base else user / "tinyclf"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
