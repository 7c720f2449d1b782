"""What commands print: results on standard output, progress on standard error, one JSON object with --json."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

OUT = Console()
ERR = Console(stderr=True)
# A step of a progress bar: how much is done, of how much, and what there is to say of it.
Step = Callable[[int, int, str], None]


def emit(values: Mapping[str, Any], as_json: bool, *tables: Table, text: str = "") -> None:
    """The result of a command, as JSON or for people."""
    if as_json:
        sys.stdout.write(json.dumps(values) + "\n")
        return
    for table in tables:
        OUT.print(table)
    if text:
        OUT.print(text, highlight=False, soft_wrap=True)


def table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> Table:
    """A table; numbers are grouped and to the right."""
    drawn = Table(title=title, title_justify="left", header_style="bold")
    for index, name in enumerate(columns):
        numeric = all(isinstance(row[index], int | float) for row in rows)
        # Figures and the first column stay whole however narrow the terminal is; headers wrap instead.
        widest = max((len(_cell(row[index])) for row in rows), default=0) if numeric or index == 0 else None
        drawn.add_column(name, justify="right" if numeric else "left", min_width=widest)
    for row in rows:
        drawn.add_row(*(_cell(value) for value in row))
    return drawn


@contextmanager
def progress(what: str) -> Iterator[Step]:
    """A progress bar on standard error with the time that is left; quiet where that is no terminal."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=ERR, transient=True, disable=not ERR.is_terminal) as bar:
        task = bar.add_task(what, total=None)

        def step(done: int, total: int, note: str = "") -> None:
            bar.update(task, completed=done, total=total, description=f"{what} {note}".strip())

        yield step


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def scores_table(parts: dict[str, dict[str, Any]]) -> Table:
    """Each figure of each part of the clips with its interval."""
    columns = list(next(iter(parts.values()))["intervals"])
    rows = [
        [
            name,
            scores["n"],
            *(f"{scores[c]:.3f} [{scores['intervals'][c][0]:.3f}, {scores['intervals'][c][1]:.3f}]" for c in columns),
        ]
        for name, scores in parts.items()
    ]
    return table(
        "scores, with 95 % intervals by group", ["clips of", "n", *(c.replace("_", " ") for c in columns)], rows
    )
