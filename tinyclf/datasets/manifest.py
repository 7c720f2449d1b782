"""A manifest CSV: file, label, and optionally group, fold, source and licence; other columns are ignored."""

from pathlib import Path

from tinyclf.datasets.metadata import MAX_DIGITS, columns_of, escapes, read_rows
from tinyclf.datasets.table import Clip, ClipTable, check_groups, ordered_labels
from tinyclf.errors import DataError

REQUIRED = ("file", "label")
NAMES = ("manifest.csv", "scenes.csv")


def find_manifest(folder: Path) -> Path | None:
    """The manifest in a folder: manifest.csv, scenes.csv, else the only CSV with the columns `file` and `label`.

    Raises DataError where several CSVs could be it.
    """
    for name in NAMES:
        if (folder / name).is_file():
            return folder / name
    fitting = [
        path for path in sorted(folder.glob("*.csv")) if path.is_file() and set(REQUIRED) <= set(columns_of(path))
    ]
    if len(fitting) > 1:
        found = ", ".join(path.name for path in fitting)
        raise DataError(f"{folder}: got {len(fitting)} manifests: {found}; allowed: one, or name it")
    return fitting[0] if fitting else None


def read_manifest(path: Path) -> ClipTable:
    """Files are relative to the manifest's folder and stay below it; without `group` each file is its own.

    Raises DataError on missing columns, a fold that is no number, a group that spans two folds, a file twice.
    """
    columns, rows = read_rows(path)
    missing = [column for column in REQUIRED if column not in columns]
    if missing:
        raise DataError(
            f"{path}: no column {missing[0]!r}; allowed: {', '.join(REQUIRED)}, group, fold, source, licence"
        )
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


def _cells(row: dict[str, str | None]) -> dict[str, str]:
    """The known columns of a row; absent and missing cells are empty."""
    return {column: (row.get(column) or "").strip() for column in (*REQUIRED, "group", "fold", "source", "licence")}


def _clip(root: Path, where: str, row: dict[str, str], labels: tuple[str, ...]) -> Clip:
    if escapes(row["file"]):
        raise DataError(f"{where}: file {row['file']!r} leaves the manifest's folder; allowed: files below it")
    fold = row["fold"]
    if fold and not (fold.isascii() and fold.isdecimal() and len(fold) <= MAX_DIGITS):
        raise DataError(f"{where}: got fold {fold!r}; allowed: a whole number from 0, or nothing")
    return Clip(
        file=row["file"],
        path=root / row["file"],
        label=labels.index(row["label"]),
        group=row["group"] or row["file"],
        fold=int(fold) if fold else None,
        source=row["source"],
        licence=row["licence"],
    )
