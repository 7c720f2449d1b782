"""A folder of class folders: the folder's name is the label."""

from pathlib import Path

from tinyclf.audio import EXTENSIONS
from tinyclf.datasets.table import Clip, ClipTable, ordered_labels


def read_folder(root: Path) -> ClipTable:
    """Every sound file below root/<label>/ (any depth) is a clip and a group of its own.

    Raises DataError where fewer than two classes hold a file.
    """
    found = [
        (folder.name, path)
        for folder in sorted(root.iterdir())
        if folder.is_dir() and not folder.name.startswith(".")
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in EXTENSIONS
    ]
    labels = ordered_labels([label for label, _ in found], root)
    clips = [
        Clip(file=path.relative_to(root).as_posix(), path=path, label=labels.index(label),
             group=path.relative_to(root).as_posix())
        for label, path in found
    ]  # fmt: skip
    return ClipTable(root.resolve().name, labels, tuple(clips))
