"""COUGHVID: UUID.webm / .ogg / .wav with metadata_compiled.csv or a UUID.json each (Orlandic et al., 2021)."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tinyclf.datasets.metadata import Row, SoundFolder, read_json, read_table_rows
from tinyclf.datasets.table import Clip, ClipTable, Remark
from tinyclf.errors import DataError

METADATA = "metadata_compiled.csv"
COLUMNS = ("uuid", "cough_detected", "age", "gender", "status")
LABELS = ("healthy", "symptomatic", "COVID-19")


@dataclass(frozen=True)
class CoughFilter:
    """Which recordings are taken: cough_detected is the least probability of a cough, from 0 to 1.

    An age that fewer than age_count of the remaining recordings have is dropped, and so is a gender outside genders.
    """

    cough_detected: float = 0.8
    age_count: int = 100
    genders: tuple[str, ...] = ("male", "female")


def read_coughvid(root: Path, task: str = "coughvid", keep: CoughFilter | None = None) -> ClipTable:
    """The labelled coughs that pass the filter; what each of its rules left out is in `left_out`.

    Metadata come from metadata_compiled.csv, else from a JSON beside each sound. There is no person's name: each
    recording is a group of its own. Raises DataError where nothing passes.
    """
    sounds = SoundFolder(root)
    rows, where = _rows(root), METADATA if (root / METADATA).is_file() else "UUID.json"
    passing, left_out = filtered(rows, keep or CoughFilter(), where)
    if not passing:
        rules = "; ".join(remark.what for remark in left_out)
        raise DataError(f"{root}: got no cough that passes the filter ({rules}); allowed: at least one")
    clips = []
    for place, row in passing:
        file, path = sounds.take(row["uuid"], place)
        clips.append(Clip(file, path, LABELS.index(row["status"]), row["uuid"], metadata=_metadata(row)))
    known = {row["uuid"] for _, row in rows}
    unlisted = tuple(remark for remark in sounds.unlisted(where) if Path(remark.file).stem not in known)
    return ClipTable(task, LABELS, tuple(clips), unlisted, tuple(sounds.repaired), left_out)


def filtered(
    rows: list[tuple[str, Row]], keep: CoughFilter, where: str
) -> tuple[list[tuple[str, Row]], tuple[Remark, ...]]:
    """The rows that pass one rule after the other, and how many each rule left out."""
    left_out = []

    def apply(what: str, passes: Callable[[Row], bool]) -> None:
        nonlocal rows
        passing = [entry for entry in rows if passes(entry[1])]
        if len(passing) < len(rows):
            left_out.append(Remark(where, f"{len(rows) - len(passing)} recordings {what}"))
        rows = passing

    apply(
        f"with cough_detected below {keep.cough_detected}",
        lambda row: _real(row["cough_detected"]) >= keep.cough_detected,
    )
    apply("without a label", lambda row: row["status"] in LABELS)
    apply(f"of a gender other than {', '.join(keep.genders)}", lambda row: row["gender"] in keep.genders)
    ages = Counter(_real(row["age"]) for _, row in rows)
    apply(f"of an age with fewer than {keep.age_count}", lambda row: ages[_real(row["age"])] >= keep.age_count)
    return rows, tuple(left_out)


def _rows(root: Path) -> list[tuple[str, Row]]:
    if (root / METADATA).is_file():
        return read_table_rows(root / METADATA, COLUMNS)
    return [(str(path), _one(path, read_json(path))) for path in sorted(root.glob("*.json"))]


def _one(path: Path, values: object) -> Row:
    if not isinstance(values, Mapping) or "cough_detected" not in values:
        raise DataError(f"{path}: got another form; allowed: an object with cough_detected, age, gender, status")
    read = {name: "" if values.get(name) is None else str(values[name]).strip() for name in (*COLUMNS, "SNR")}
    return {**read, "uuid": path.stem}


def _metadata(row: Row) -> dict[str, float]:
    """Age in years, gender (1 female, 0 male), SNR in dB, as far as they are told."""
    told = {name: row.get(column, "") for name, column in (("age", "age"), ("snr", "SNR"))}
    numbers = {name: float(text) for name, text in told.items() if _is_number(text)}
    return {**numbers, "gender": float(row["gender"] == "female")}


def _is_number(text: str) -> bool:
    return _real(text) != -1.0 or text.strip() in ("-1", "-1.0")


def _real(text: str) -> float:
    """A number, or -1 for an empty cell and for what is none."""
    try:
        return float(text)
    except ValueError:
        return -1.0
