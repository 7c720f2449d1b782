"""The table that every reader of sound files yields: which clip, which label, which group."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tinyclf.errors import DataError

SCENE_LABELS = ("other", "music", "human_voice", "engine", "alarm")


@dataclass(frozen=True)
class Clip:
    """One sound file; `group` is the recording, speaker or session that no split may cut through."""

    file: str
    path: Path
    label: int
    group: str
    fold: int | None = None
    source: str = ""


@dataclass(frozen=True)
class ClipTable:
    """A data set of sound files; labels[clip.label] is a clip's class."""

    name: str
    labels: tuple[str, ...]
    clips: tuple[Clip, ...]


def ordered_labels(found: Sequence[str], where: Path) -> tuple[str, ...]:
    """Labels sorted by name, the five scenes in the challenge's order; raises DataError for fewer than two."""
    labels = sorted(set(found))
    if len(labels) < 2:
        raise DataError(f"{where}: got one class, {labels[0]!r}; allowed: at least two" if labels
                        else f"{where}: got no sound file; allowed: class folders with {', '.join(READ_AS)} files")  # fmt: skip
    return SCENE_LABELS if set(labels) == set(SCENE_LABELS) else tuple(labels)


def check_groups(table: ClipTable, where: Path) -> None:
    """Raise DataError where a group spans two folds or a file is listed twice."""
    folds: dict[str, int | None] = {}
    for clip in table.clips:
        if folds.setdefault(clip.group, clip.fold) != clip.fold:
            raise DataError(f"{where}: group {clip.group!r}: got folds {folds[clip.group]} and {clip.fold}; allowed: one")
    twice = [file for file, times in Counter(clip.file for clip in table.clips).items() if times > 1]
    if twice:
        raise DataError(f"{where}: file {twice[0]!r}: listed twice; allowed: once")


READ_AS = ("WAV", "FLAC", "Ogg", "MP3")
