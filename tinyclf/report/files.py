"""What commands leave in a run and its bundle for the report."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tinyclf.files import write_text
from tinyclf.stream import Decision

# In the bundle: what `verify`, `bench`, `export` and `policy` found; in the run: decisions over a stream.
VERIFIED, MEASURED, COMPARED, STUDIED = "verify.json", "bench.json", "compare.json", "policy/study.json"
TIMELINE = "timeline.json"
Truth = Sequence[tuple[float, float, str]]


def save_timeline(folder: Path, decisions: Sequence[Decision], truth: Truth) -> None:
    """Keep decisions over a stream in the run, and the truth (start s, end s, label) of it, for its report."""
    write_text(
        folder / TIMELINE, json.dumps({"decisions": [asdict(d) for d in decisions], "truth": list(truth)}) + "\n"
    )


def read_timeline(folder: Path) -> tuple[list[Decision], Truth] | None:
    """What `save_timeline` kept in the run."""
    kept = read(folder / TIMELINE)
    if kept is None:
        return None
    return [Decision(**values) for values in kept["decisions"]], [
        (start, end, name) for start, end, name in kept["truth"]
    ]


def read(path: Path) -> dict[str, Any] | None:
    """A JSON object, None where there is no such file."""
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None
