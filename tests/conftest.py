"""Fixtures that several test files share."""

import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

REPOSITORY = Path(__file__).resolve().parents[1]
# Helpers of the tests, such as models.py, are imported by name.
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of real recordings, from TINYCLF_DATA or ../shared/data; skips where it is absent."""
    folder = Path(os.environ.get("TINYCLF_DATA", REPOSITORY / ".." / "shared" / "data")).resolve()
    if not (folder / "scenes" / "scenes.csv").is_file():
        pytest.skip(f"real recordings not found in {folder}; set TINYCLF_DATA")
    return folder
