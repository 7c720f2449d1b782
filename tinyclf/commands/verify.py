"""`tinyclf verify`: whether every executor of a bundle gives the same integers."""

import json
from collections.abc import Mapping
from typing import Any

from tinyclf.console import emit, progress, table
from tinyclf.export.verify import PROMISED_STEP, verify
from tinyclf.files import write_text
from tinyclf.released import is_released
from tinyclf.report import VERIFIED
from tinyclf.subject import find_bundle


def verify_bundle(subject: str | None, *, as_json: bool) -> bool:
    """`tinyclf verify`; writes the certificate into the bundle; returns whether every promise was kept."""
    bundle = find_bundle(subject)
    with progress("verifying") as step:
        names = list(PROMISED_STEP)
        result = verify(bundle, progress=lambda name: step(names.index(name), len(names), name))
    if not is_released(bundle.folder):
        write_text(bundle.folder / VERIFIED, json.dumps(result, indent=2) + "\n")
    rows = [
        [
            name,
            entry["equal"],
            entry["max_step"],
            entry["argmax_agreement"],
            _promise(entry["promised_step"]),
            entry["kept"],
            entry["first_difference"] or "",
        ]
        for name, entry in result["executors"].items()
    ]
    columns = ["executor", "equal", "step", "same decision", "promise", "kept", "differs first"]
    emit(
        result,
        as_json,
        table(f"{result['windows']} windows, graph {result['digest'][:16]}", columns, rows),
        text=_summary(result),
    )
    return bool(result["ok"])


def _summary(result: Mapping[str, Any]) -> str:
    broken = [name for name, entry in result["executors"].items() if not entry["kept"]]
    return f"A promise was broken: {', '.join(broken)}." if broken else "Every promise was kept."


def _promise(step: int | None) -> str:
    return "reported" if step is None else "equal" if step == 0 else f"{step} step"
