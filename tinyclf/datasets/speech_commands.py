"""Speech Commands v2: a folder for each word, validation_list.txt and testing_list.txt (Warden, 2018)."""

from pathlib import Path

from tinyclf.datasets.metadata import is_sound
from tinyclf.datasets.table import Clip, ClipTable, Remark, check_groups
from tinyclf.errors import DataError

LISTS = {"testing_list.txt": 0, "validation_list.txt": 1}
TRAINING = 2
NOISE = "_background_noise_"
TASKS = ("speech-commands", "speech-commands-12")
WORDS = ("yes", "no", "up", "down", "left", "right", "on", "off", "stop", "go")
UNKNOWN, SILENCE = "_unknown_", "_silence_"


def read_speech_commands(root: Path, task: str = "speech-commands") -> ClipTable:
    """The words with their official split as folds: 0 testing, 1 validation, 2 the rest; a group is a speaker.

    "speech-commands" has a label for each word. "speech-commands-12" has ten words, all others as "_unknown_", and as
    "_silence_" the recordings of background noise, which are dealt to the folds in the order of their names. Raises
    DataError where a list names a file that is not there.
    """
    fold = _folds(root)
    noise = sorted(path for path in (root / NOISE).glob("*") if is_sound(path))
    words = {
        folder.name: sorted(path for path in folder.iterdir() if is_sound(path))
        for folder in sorted(root.iterdir())
        if folder.is_dir() and folder.name != NOISE and not folder.name.startswith((".", "_"))
    }
    labels = tuple(words) if task == "speech-commands" else (*WORDS, UNKNOWN, SILENCE)
    clips = [
        Clip(file, path, labels.index(word if word in labels else UNKNOWN), _speaker(path), fold.pop(file, TRAINING))
        for word, paths in words.items()
        for path in paths
        for file in [path.relative_to(root).as_posix()]
    ]
    if fold:
        raise DataError(f"{root}: file {next(iter(fold))!r} is in a list and not there; allowed: files that are there")
    if task != "speech-commands":
        clips += [
            Clip(f"{NOISE}/{path.name}", path, labels.index(SILENCE), path.name, index % 3)
            for index, path in enumerate(noise)
        ]
        noise = []
    left_out = (Remark(NOISE, f"{len(noise)} recordings of background noise"),) if noise else ()
    table = ClipTable(task, labels, tuple(clips), left_out=left_out)
    check_groups(table, root)
    return table


def is_speech_commands(root: Path) -> bool:
    """Whether a folder holds both lists of the official split."""
    return all((root / name).is_file() for name in LISTS)


def _folds(root: Path) -> dict[str, int]:
    return {
        line.strip(): fold
        for name, fold in LISTS.items()
        for line in (root / name).read_text(encoding="utf-8").splitlines()
        if line.strip()
    }


def _speaker(path: Path) -> str:
    """The hash of the speaker before "_nohash_"; a file named otherwise is its own group."""
    speaker, marker, _ = path.stem.partition("_nohash_")
    return speaker if marker else f"{path.parent.name}/{path.name}"
