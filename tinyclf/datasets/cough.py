"""Induced coughs with COVID-19 labels: metadata.json (or metadata.csv) and raw/ (github.com/covid19-cough/dataset)."""

from pathlib import Path
from typing import Any

from tinyclf.datasets.metadata import SoundFolder, columns_of, read_json, read_table_rows
from tinyclf.datasets.table import Clip, ClipTable, Remark
from tinyclf.errors import DataError

JSON, CSV = "metadata.json", "metadata.csv"
LABELS = ("negative", "positive")


def is_cough(root: Path) -> bool:
    """Whether a folder holds the recordings with their metadata."""
    return (root / "raw").is_dir() and (
        {"filename", "covid19"} <= set(columns_of(root / CSV)) or (root / JSON).is_file()
    )


def read_cough(root: Path, task: str = "cough") -> ClipTable:
    """Each recording is a group of its own, as there is no person's name; `source` is the channel it came through.

    The channels differ in bandwidth (8 kHz by telephone, 48 kHz else), and with it in what a model may cheat by. The
    JSON is read where both are there. Raises DataError where the metadata has another form.
    """
    name = JSON if (root / JSON).is_file() else CSV
    sounds, where = SoundFolder(root, "raw"), root / name
    clips, aside = [], []
    for place, row in _rows(where):
        file, path = sounds.take(str(row.get("filename") or ""), place)
        label = _label(row.get("covid19"), place)
        if label is None:
            aside.append(Remark(file, f"no label in {name}"))
        else:
            clips.append(Clip(file, path, label, file, source=str(row.get("source") or "")))
    return ClipTable(task, LABELS, tuple(clips), (*aside, *sounds.unlisted(name)), tuple(sounds.repaired))


def _rows(where: Path) -> list[tuple[str, dict[str, Any]]]:
    if where.name == CSV:
        return [(place, dict(row)) for place, row in read_table_rows(where, ("filename", "covid19"))]
    values = read_json(where)
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        raise DataError(f"{where}: got another form; allowed: a list of objects with filename and covid19")
    return [(f"{where} entry {index}", value) for index, value in enumerate(values)]


def _label(value: Any, place: str) -> int | None:
    known = {"true": 1, "false": 0, "": None, "none": None}
    text = "" if value is None else str(value).strip().lower()
    if text not in known:
        raise DataError(f"{place}: got covid19 {value!r}; allowed: true, false or nothing")
    return known[text]
