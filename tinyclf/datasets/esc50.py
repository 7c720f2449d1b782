"""ESC-50 and its subset ESC-10: meta/esc50.csv and audio/ (Piczak, ACM Multimedia 2015)."""

from pathlib import Path

from tinyclf.datasets.metadata import SoundFolder, read_table_rows, whole_number
from tinyclf.datasets.table import Clip, ClipTable, Remark
from tinyclf.errors import DataError

METADATA = "meta/esc50.csv"
COLUMNS = ("filename", "fold", "target", "category", "esc10", "src_file")
TASKS = ("esc50", "esc10")


def read_esc50(root: Path, task: str = "esc50") -> ClipTable:
    """The clips with their official folds (1 to 5); a group is the recording `src_file`, labels are in target order.

    Task "esc10" takes the ten classes marked so. Four recordings of ESC-50 lie in two of the official folds, under two
    labels: the folds stay as published, and `split` keeps such clips out of training where another is held out.
    """
    sounds, where = SoundFolder(root, "audio"), root / METADATA
    rows = read_table_rows(where, COLUMNS)
    listed = [(place, row, *sounds.take(row["filename"], place)) for place, row in rows]
    aside = [Remark(file, f"no label in {METADATA}") for _, row, file, _ in listed if not row["category"]]
    labelled = [entry for entry in listed if entry[1]["category"]]
    taken = [entry for entry in labelled if task == "esc50" or entry[1]["esc10"].lower() == "true"]
    if not taken:
        raise DataError(f"{where}: got no clip of {task}; allowed: at least one")
    number = {row["category"]: whole_number(row["target"], place, "target") for place, row, *_ in taken}
    labels = tuple(sorted(number, key=lambda name: (number[name], name)))
    clips = tuple(
        Clip(file, path, labels.index(row["category"]), row["src_file"], whole_number(row["fold"], place, "fold"))
        for place, row, file, path in taken
    )
    rest = len(labelled) - len(taken)
    left_out = (Remark(METADATA, f"{rest} clips outside {task}"),) if rest else ()
    return ClipTable(task, labels, clips, (*aside, *sounds.unlisted(METADATA)), tuple(sounds.repaired), left_out)
