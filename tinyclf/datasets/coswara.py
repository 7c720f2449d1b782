"""Coswara: combined_data.csv and a folder for each participant with nine recordings (Sharma et al., 2020)."""

from pathlib import Path

from tinyclf.datasets.metadata import is_sound, read_json, read_table_rows
from tinyclf.datasets.table import Clip, ClipTable, Remark
from tinyclf.errors import DataError

METADATA = "combined_data.csv"
COLUMNS = ("id", "covid_status")
RECORDINGS = (
    "cough-heavy", "cough-shallow", "breathing-deep", "breathing-shallow", "counting-normal", "counting-fast",
    "vowel-a", "vowel-e", "vowel-o",
)  # fmt: skip
TASKS = tuple(f"coswara-{name}" for name in RECORDINGS)
LABELS = ("negative", "positive")
POSITIVE = ("positive_mild", "positive_moderate", "positive_asymp")
NEGATIVE = ("healthy", "no_resp_illness_exposed", "resp_illness_not_identified")


def read_coswara(root: Path, task: str = TASKS[0]) -> ClipTable:
    """One kind of recording of every participant, who is its group; the task names the kind.

    A participant's health status stands in combined_data.csv, else in the metadata.json beside the recordings.
    Recovered participants and those whose test is pending are neither positive nor negative, and left out. Raises
    DataError where no participant's folder holds the recording.
    """
    kind = task.removeprefix("coswara-")
    status = {row["id"]: row["covid_status"] for _, row in read_table_rows(root / METADATA, COLUMNS)}
    paths = [path for path in sorted(root.rglob(f"{kind}.*")) if is_sound(path)]
    if not paths:
        raise DataError(f"{root}: got no recording {kind}.wav; allowed: <date>/<participant>/{kind}.wav")
    clips, aside, others = [], [], 0
    for path in paths:
        participant, file = path.parent.name, path.relative_to(root).as_posix()
        found = status.get(participant) or _status(path.parent / "metadata.json")
        if not found:
            aside.append(Remark(file, f"no label: participant not in {METADATA}"))
        elif found in POSITIVE + NEGATIVE:
            clips.append(Clip(file, path, int(found in POSITIVE), participant))
        else:
            others += 1
    what = f"{others} recordings of participants neither positive nor negative"
    left_out = (Remark(METADATA, what),) if others else ()
    return ClipTable(task, LABELS, tuple(clips), tuple(aside), left_out=left_out)


def _status(path: Path) -> str:
    if not path.is_file():
        return ""
    values = read_json(path)
    return str(values.get("covid_status") or "") if isinstance(values, dict) else ""
