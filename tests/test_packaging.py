"""What a user installs and reads: the packages, their data, and a README that is true."""

import importlib
import itertools
import re
import tomllib
from importlib import resources
from pathlib import Path

import pytest
from tinyclf.bench.results import read_results
from tinyclf.bench.tables import filled
from typer.main import get_command

from tinyclf.cli import app

REPOSITORY = Path(__file__).resolve().parents[1]
README = (REPOSITORY / "README.md").read_text()
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())


def test_every_package_is_listed_and_imports() -> None:
    tree = {
        "tinyclf": "tinyclf",
        "export": "tinyclf.export",
        "bench": "tinyclf.bench",
        "firmware_models": "tinyclf.firmware",
    }
    found = {
        ".".join([package, *path.parent.relative_to(REPOSITORY / folder).parts])
        for folder, package in tree.items()
        for path in (REPOSITORY / folder).rglob("__init__.py")
    }
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == found
    for name in found:
        importlib.import_module(name)


@pytest.mark.parametrize(
    ("package", "file"),
    [
        ("tinyclf", "recipes/audiobot500.toml"),
        ("tinyclf", "templates/report/run.html"),
        ("tinyclf", "py.typed"),
        ("tinyclf.export", "templates/cmake/CMakeLists.txt"),
        ("tinyclf.export", "templates/web/page.js"),
        ("tinyclf.bench", "parts.toml"),
        ("tinyclf.firmware", "runtime/tc_kernels.h"),
        ("tinyclf.firmware", "runtime/cortex-m.ld"),
        ("tinyclf.firmware", "runtime/mps3-an547.S"),
    ],
)
def test_data_files_are_packaged(package: str, file: str) -> None:
    assert (resources.files(package) / file).is_file()
    patterns = PROJECT["tool"]["setuptools"]["package-data"][package]
    assert any(Path(file).match(pattern) for pattern in patterns)


def test_the_readme_names_only_commands_that_exist() -> None:
    commands = set(re.findall(r"^    tinyclf (\w+)", README, flags=re.MULTILINE))
    known = set(get_command(app).commands)  # type: ignore[attr-defined]
    assert len(commands) >= 6
    assert commands <= known


def test_the_readme_example_imports() -> None:
    block = re.search(r"```python\n(.*?)```", README, flags=re.DOTALL)
    assert block
    exec("\n".join(line for line in block[1].splitlines() if line.startswith(("from ", "import ", "spec"))), {})


def test_the_readme_tables_are_those_of_the_results() -> None:
    assert filled(README, read_results()) == README, "run `make tables`"


def test_every_dependency_is_pinned_by_the_constraints() -> None:
    pinned = {
        line.split("==")[0].lower().replace("_", "-") for line in (REPOSITORY / "constraints.txt").read_text().split()
    }
    extras = PROJECT["project"]["optional-dependencies"]
    wanted = [*PROJECT["project"]["dependencies"], *itertools.chain(*extras.values())]
    assert {re.split(r"[<>=\[]", name)[0].lower() for name in wanted} <= {name.replace("_", "-") for name in pinned}
    assert "torch==2.13.0" in (REPOSITORY / "constraints.txt").read_text().split()
