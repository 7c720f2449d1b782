"""Result files: figures with the machine, versions, commit and command that made them."""

import json
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from tinyclf.files import write_text
from tinyclf.training.folder import environment

FOLDER = Path(__file__).parent / "results"


def write_result(name: str, command: str, values: dict[str, Any]) -> Path:
    """Write bench/results/NAME.json of this checkout."""
    facts = {
        "command": command,
        "commit": commit(),
        "date": datetime.now(UTC).date().isoformat(),
        "environment": environment(),
    }
    path = FOLDER / f"{name}.json"
    write_text(path, json.dumps({**facts, **values}, indent=2) + "\n")
    return path


def read_results() -> dict[str, dict[str, Any]]:
    """All result files by name."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))}


def public(arguments: Sequence[str]) -> list[str]:
    """Arguments with folders by their last name: where data lies on one machine concerns nobody else."""
    return [Path(argument).name if "/" in argument else argument for argument in arguments]


@cache
def commit() -> str:
    """The checkout's commit, with a plus sign where files differ from it; "none" outside a checkout.

    As it is when first asked: a benchmark that writes its result again and again still ran what was committed.
    """
    described = subprocess.run(
        ["git", "describe", "--always", "--abbrev=12", "--dirty=+", "--exclude=*"],
        cwd=Path(__file__).parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return described.stdout.strip() or "none"
