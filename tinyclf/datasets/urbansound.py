"""UrbanSound8K: metadata/UrbanSound8K.csv and audio/foldN/ (Salamon, Jacoby and Bello, ACM Multimedia 2014)."""

from pathlib import Path

from tinyclf.datasets.metadata import SoundFolder, read_table_rows, whole_number
from tinyclf.datasets.table import Clip, ClipTable, Remark, check_groups
from tinyclf.errors import DataError

METADATA = "metadata/UrbanSound8K.csv"
COLUMNS = ("slice_file_name", "fsID", "fold", "classID", "class")


def read_urbansound(root: Path, task: str = "urbansound8k") -> ClipTable:
    """The slices with their official folds (1 to 10); a group is the Freesound recording, labels are in classID order.

    Raises DataError where a recording spans two folds.
    """
    sounds, where = SoundFolder(root, "audio"), root / METADATA
    listed = [
        (place, row, *sounds.take(f"fold{row['fold']}/{row['slice_file_name']}", place))
        for place, row in read_table_rows(where, COLUMNS)
    ]
    aside = [Remark(file, f"no label in {METADATA}") for _, row, file, _ in listed if not row["class"]]
    taken = [entry for entry in listed if entry[1]["class"]]
    if not taken:
        raise DataError(f"{where}: got no labelled clip; allowed: at least one")
    number = {row["class"]: whole_number(row["classID"], place, "classID") for place, row, *_ in taken}
    labels = tuple(sorted(number, key=lambda name: (number[name], name)))
    clips = tuple(
        Clip(file, path, labels.index(row["class"]), row["fsID"] or file, whole_number(row["fold"], place, "fold"))
        for place, row, file, path in taken
    )
    table = ClipTable(task, labels, clips, (*aside, *sounds.unlisted(METADATA)), tuple(sounds.repaired))
    check_groups(table, where)
    return table
