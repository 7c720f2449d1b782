"""A manifest CSV: file, label, and optionally group, fold and source; other columns are ignored."""

import csv
import posixpath
from pathlib import Path, PureWindowsPath

from tinyclf.datasets.table import Clip, ClipTable, check_groups, ordered_labels
from tinyclf.errors import DataError

REQUIRED = ("file", "label")
NAMES = ("manifest.csv", "scenes.csv")
# What an int64 holds with room to spare.
MAX_FOLD_DIGITS = 9


def find_manifest(folder: Path) -> Path | None:
    """The manifest in a folder: manifest.csv, scenes.csv, else the only CSV with the columns `file` and `label`.

    Raises DataError where several CSVs could be it.
    """
    for name in NAMES:
        if (folder / name).is_file():
            return folder / name
    fitting = [path for path in sorted(folder.glob("*.csv")) if path.is_file() and set(REQUIRED) <= set(_columns(path))]
    if len(fitting) > 1:
        found = ", ".join(path.name for path in fitting)
        raise DataError(f"{folder}: got {len(fitting)} manifests: {found}; allowed: one, or name it")
    return fitting[0] if fitting else None


def read_manifest(path: Path) -> ClipTable:
    """Files are relative to the manifest's folder and stay below it; without `group` each file is its own.

    Raises DataError on missing columns, a fold that is no number, a group that spans two folds, a file twice.
    """
    columns, rows = _rows(path)
    missing = [column for column in REQUIRED if column not in columns]
    if missing:
        raise DataError(f"{path}: no column {missing[0]!r}; allowed: {', '.join(REQUIRED)}, group, fold, source")
    if not rows:
        raise DataError(f"{path}: got no rows; allowed: a row for each sound file")
    cells = [(f"{path} line {line}", _cells(row)) for line, row in rows]
    for where, row in cells:
        if not row["file"] or not row["label"]:
            raise DataError(f"{where}: got an empty file or label; allowed: both")
    labels = ordered_labels([row["label"] for _, row in cells], path)
    table = ClipTable(
        path.parent.resolve().name, labels, tuple(_clip(path.parent, where, row, labels) for where, row in cells)
    )
    check_groups(table, path)
    return table


def _rows(path: Path) -> tuple[list[str], list[tuple[int, dict[str, str | None]]]]:
    """The header's columns, and each row with its line in the file."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as lines:
            reader = csv.DictReader(lines, strict=True)
            reader.fieldnames = [name.strip() for name in reader.fieldnames or ()]
            return list(reader.fieldnames), [(reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path}: cannot be read as CSV: {error}") from error


def _cells(row: dict[str, str | None]) -> dict[str, str]:
    """The known columns of a row; absent and missing cells are empty."""
    return {column: (row.get(column) or "").strip() for column in (*REQUIRED, "group", "fold", "source")}


def _clip(root: Path, where: str, row: dict[str, str], labels: tuple[str, ...]) -> Clip:
    if _escapes(row["file"]):
        raise DataError(f"{where}: file {row['file']!r} leaves the manifest's folder; allowed: files below it")
    fold = row["fold"]
    if fold and not (fold.isascii() and fold.isdecimal() and len(fold) <= MAX_FOLD_DIGITS):
        raise DataError(f"{where}: got fold {fold!r}; allowed: a whole number from 0, or nothing")
    return Clip(
        file=row["file"],
        path=root / row["file"],
        label=labels.index(row["label"]),
        group=row["group"] or row["file"],
        fold=int(fold) if fold else None,
        source=row["source"],
    )


def _escapes(file: str) -> bool:
    """Whether a relative name leads out of its folder, on any system; links inside the folder are the user's own."""
    plain = posixpath.normpath(file.replace("\\", "/"))
    return plain == ".." or plain.startswith(("/", "../")) or bool(PureWindowsPath(file).drive) or "\0" in file


def _columns(path: Path) -> list[str]:
    try:
        with path.open(newline="", encoding="utf-8-sig", errors="replace") as lines:
            return [name.strip() for name in next(csv.reader(lines), [])]
    except (OSError, csv.Error):
        return []
