"""Fixtures that several test files share."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch

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


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """Sums in one order: what tests that compare weights to the bit need."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def tinyclf(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command line in this process: exit code, standard output, standard error."""
    from tinyclf.cli import main

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["tinyclf", *map(str, arguments)])
        code = 0
        try:
            main()
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture(scope="session")
def elves(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The programs of known length, by the name of the emulated core."""
    from programs import build

    return build(tmp_path_factory.mktemp("firmware"))
