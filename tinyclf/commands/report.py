"""`tinyclf report`: a run as one HTML file."""

from tinyclf.console import emit
from tinyclf.report import write_report
from tinyclf.subject import (
    find_run,
)  # fmt: skip


def report_run(subject: str | None, *, as_json: bool) -> None:
    """`tinyclf report`."""
    folder = find_run(subject)
    path = write_report(folder)
    emit({"report": str(path)}, as_json, text=f"{path}")
