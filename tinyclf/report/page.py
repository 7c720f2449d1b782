"""The page about one run."""

from pathlib import Path

from tinyclf.datasets.features import Progress
from tinyclf.files import write_text
from tinyclf.report import pictures
from tinyclf.report.asked import asked_values
from tinyclf.report.decisions import decision_values
from tinyclf.report.device import device_values
from tinyclf.report.heading import heading
from tinyclf.report.heard import heard_values
from tinyclf.report.html import render
from tinyclf.report.integers import integer_values
from tinyclf.report.mistakes import mistake_values
from tinyclf.report.scores import score_values
from tinyclf.report.subject import Subject, hear
from tinyclf.training.folder import read_history

NAME = "report.html"


def write_report(
    folder: Path, out: Path | None = None, *, sound: bool = True, progress: Progress | None = None
) -> Path:
    """Write RUN/report.html, or `out`, from the run, its bundle, its data, and what was verified, measured, tuned.

    sound: whether recordings that were mistaken go into the page. Returns the path. Raises CheckpointError where it is
    no run.
    """
    subject = Subject.load(folder)
    heard = hear(subject, progress)
    values = {
        **heading(subject),
        **asked_values(subject),
        **heard_values(subject, heard),
        **score_values(subject, heard),
        **mistake_values(subject, heard, sound=sound),
        **integer_values(subject),
        **device_values(subject),
        **decision_values(subject, heard),
        "curves": pictures.curves(history) if (history := read_history(folder)) else "",
    }
    path = out or folder / NAME
    write_text(path, render("run.html", values))
    return path
