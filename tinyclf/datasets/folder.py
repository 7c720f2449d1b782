"""A folder of class folders: the folder's name is the label."""

from pathlib import Path

from tinyclf.datasets.metadata import is_sound
from tinyclf.datasets.table import Clip, ClipTable, Remark, ordered_labels
from tinyclf.errors import DataError

FORMS = "a folder for each class, or a manifest.csv with the columns file, label and, best of all, group"


def read_folder(root: Path) -> ClipTable:
    """Every sound file below root/<label>/ (any depth) is a clip and a group of its own.

    A sound is told by its extension, else by how it begins; other files and hidden ones are no clips. Sounds beside
    the class folders are set aside. Raises DataError where fewer than two classes hold a sound.
    """
    entries = [path for path in sorted(root.iterdir()) if not path.name.startswith(".")]
    found = [
        (folder.name, path)
        for folder in entries
        if folder.is_dir()
        for path in sorted(folder.rglob("*"))
        if is_sound(path)
    ]  # fmt: skip
    beside = [Remark(path.name, "not in a class folder") for path in entries if path.is_file() and is_sound(path)]
    if beside and not found:
        raise DataError(f"{root}: got {len(beside)} sound files in no class folder; allowed: {FORMS}")
    if len({label for label, _ in found}) == 1:
        raise DataError(f"{root}: got one class, {found[0][0]!r}; allowed: at least two; {FORMS}")
    labels = ordered_labels([label for label, _ in found], root)
    clips = [
        Clip(file=path.relative_to(root).as_posix(), path=path, label=labels.index(label),
             group=path.relative_to(root).as_posix())
        for label, path in found
    ]  # fmt: skip
    return ClipTable(root.resolve().name, labels, tuple(clips), tuple(beside))
