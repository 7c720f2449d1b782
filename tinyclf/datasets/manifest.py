"""A manifest CSV: file, label, and optionally group, fold and source; other columns are ignored."""

import csv
from pathlib import Path

from tinyclf.datasets.table import Clip, ClipTable, check_groups, ordered_labels
from tinyclf.errors import DataError

REQUIRED = ("file", "label")


def find_manifest(folder: Path) -> Path | None:
    """The manifest in a folder: manifest.csv, else the only CSV with the columns `file` and `label`."""
    if (folder / "manifest.csv").is_file():
        return folder / "manifest.csv"
    fitting = [path for path in sorted(folder.glob("*.csv")) if set(REQUIRED) <= set(_columns(path))]
    return fitting[0] if len(fitting) == 1 else None


def read_manifest(path: Path) -> ClipTable:
    """Files are relative to the manifest's folder and stay below it; without `group` each file is its own.

    Raises DataError on missing columns, a fold that is no number, a group that spans two folds, a file twice.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as lines:
            rows = list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path}: cannot be read as CSV: {error}") from error
    missing = [column for column in REQUIRED if not rows or column not in rows[0]]
    if missing:
        raise DataError(f"{path}: no column {missing[0]!r}; allowed: {', '.join(REQUIRED)}, group, fold, source")
    labels = ordered_labels([row["label"] or "" for row in rows], path)
    clips = [_clip(path, number, row, labels) for number, row in enumerate(rows, start=2)]
    table = ClipTable(path.parent.resolve().name, labels, tuple(clips))
    check_groups(table, path)
    return table


def _clip(manifest: Path, line: int, row: dict[str, str], labels: tuple[str, ...]) -> Clip:
    where = f"{manifest} line {line}"
    if not row["file"] or not row["label"]:
        raise DataError(f"{where}: got an empty file or label; allowed: both")
    target = manifest.parent / row["file"]
    if not target.resolve().is_relative_to(manifest.parent.resolve()):
        raise DataError(f"{where}: file {row['file']!r} leaves the manifest's folder; allowed: files below it")
    fold = row.get("fold") or None
    if fold is not None and not fold.isdecimal():
        raise DataError(f"{where}: got fold {fold!r}; allowed: a whole number from 0, or nothing")
    return Clip(
        file=row["file"],
        path=target,
        label=labels.index(row["label"]),
        group=row.get("group") or row["file"],
        fold=None if fold is None else int(fold),
        source=row.get("source") or "",
    )


def _columns(path: Path) -> list[str]:
    with path.open(newline="", encoding="utf-8-sig", errors="replace") as lines:
        return next(csv.reader(lines), [])
