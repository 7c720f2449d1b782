"""What commands print: results on standard output, progress on standard error, one JSON object with --json."""

import json
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from tinyclf.metrics import FEW_GROUPS

OUT = Console()
ERR = Console(stderr=True)
# Characters of a column of text that has to give way to figures, and of a header that is cut.
WRAPPED, SHORTEST = 10, 4
FEW = (
    "The {} clips come from few groups (recordings or speakers): no interval says how another one would score. "
    "train --folds tests on each in turn."
)
# A step of a progress bar: how much is done, of how much, and what there is to say of it.
Step = Callable[[int, int, str], None]


def emit(values: Mapping[str, Any], as_json: bool, *tables: Table, text: str = "") -> None:
    """The result of a command, as JSON or for people."""
    if as_json:
        sys.stdout.write(json.dumps(values) + "\n")
        return
    for table in tables:
        _print_table(table)
    if text:
        OUT.print(text, highlight=False, soft_wrap=True)


def _print_table(table: Table) -> None:
    """Title and caption on lines of their own: as the table's they wrap at its width, and most tables are narrow."""
    title, caption = table.title, table.caption
    table.title = table.caption = None
    for part in (title, table, caption):
        if part:
            style = None if part is table else "italic"
            OUT.print(part, style=style, highlight=False, markup=False, soft_wrap=part is not table)


def table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> Table:
    """A table; numbers are grouped and to the right.

    Figures and the first column stay whole however narrow the terminal is; headers give way instead.
    """
    cells = [[_cell(value) for value in row] for row in rows]
    numeric = [all(isinstance(row[index], int | float) for row in rows) for index in range(len(columns))]
    whole = [index == 0 or figures for index, figures in enumerate(numeric)]
    widest = [_widest(column) for column in zip(*cells, strict=True)] or [0] * len(columns)
    drawn = Table(title=title, header_style="bold")
    for name, figures, kept in zip(_headers(columns, widest, whole), numeric, whole, strict=True):
        drawn.add_column(name, justify="right" if figures else "left", no_wrap=kept)
    for row in cells:
        drawn.add_row(*row)
    return drawn


def _headers(columns: Sequence[str], widest: Sequence[int], whole: Sequence[bool]) -> list[str]:
    """Headers of columns that stay whole: a line, or else a line a word, or else cut to the width of what is below."""
    lines: list[list[str]] = [[name] for name in columns]
    for cut in (lambda name, width: [name], lambda name, width: name.split(), _cut):
        lines = [cut(name, width) if kept else [name] for name, width, kept in zip(columns, widest, whole, strict=True)]
        room = (
            max(width, _widest(header)) if kept else min(width, WRAPPED)
            for header, width, kept in zip(lines, widest, whole, strict=True)
        )
        if sum(room) + 3 * len(columns) + 1 <= OUT.width:
            break
    return ["\n".join(header) for header in lines]


def _cut(name: str, width: int) -> list[str]:
    return textwrap.wrap(name, max(width, SHORTEST)) or [name]


def _widest(texts: Sequence[str]) -> int:
    return max((len(line) for text in texts for line in text.splitlines()), default=0)


@contextmanager
def progress(what: str, *, counted: bool = True) -> Iterator[Step]:
    """A progress bar on standard error with the time that is left, unless nobody can know how much there is to do.

    Quiet where standard error is no terminal.
    """
    columns = [TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn()]
    if counted:
        columns = [*columns[:2], MofNCompleteColumn(), columns[2], TimeRemainingColumn()]
    with Progress(*columns, console=ERR, transient=True, disable=not ERR.is_terminal) as bar:
        task = bar.add_task(what, total=None)

        def step(done: int, total: int, note: str = "") -> None:
            bar.update(
                task, completed=done, total=total if counted else None, description=f"{what} {note}".strip()
            )  # fmt: skip

        yield step


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def scores_table(parts: dict[str, dict[str, Any]]) -> Table:
    """A column each part of the clips, a row each figure with its interval."""
    names = list(next(iter(parts.values()))["intervals"])
    rows: list[list[Any]] = [
        ["clips", *(f"{scores['n']:,}" for scores in parts.values())],
        ["groups", *(f"{scores['groups']:,}" for scores in parts.values())],
        *([name.replace("_", " "), *(_figure(scores, name) for scores in parts.values())] for name in names),
    ]
    drawn = table("scores, with 95 % intervals", ["", *parts], rows)
    if few := [name for name, scores in parts.items() if scores["groups"] < FEW_GROUPS]:
        drawn.caption = FEW.format(" and ".join(few))
    return drawn


def _figure(scores: Mapping[str, Any], name: str) -> str:
    low, high = scores["intervals"][name]
    return f"{scores[name]:.3f} [{low:.3f}, {high:.3f}]"
