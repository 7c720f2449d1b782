"""`tinyclf report`: a run as one HTML file, or several side by side."""

from collections.abc import Sequence
from pathlib import Path

from tinyclf.console import emit, progress
from tinyclf.report import write_comparison, write_report
from tinyclf.subject import find_run

COMPARISON = "comparison.html"


def report_runs(subjects: Sequence[str], out: Path | None, *, sound: bool, as_json: bool) -> None:
    """`tinyclf report`."""
    folders = [find_run(subject) for subject in subjects] or [find_run(None)]
    if len(folders) > 1:
        path = write_comparison(folders, out or folders[0].resolve().parent / COMPARISON)
    else:
        with progress("reading sounds") as step:
            path = write_report(folders[0], out, sound=sound, progress=lambda done, total: step(done, total, ""))
    emit({"report": str(path)}, as_json, text=f"{path}")
