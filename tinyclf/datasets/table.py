"""The table that every reader of sound files yields: which clip, which label, which group."""

import posixpath
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tinyclf.errors import DataError

SCENE_LABELS = ("other", "music", "human_voice", "engine", "alarm")
READ_AS = ("WAV", "FLAC", "Ogg", "MP3", "AIFF")


@dataclass(frozen=True)
class Remark:
    """A file that was set aside or repaired, and why."""

    file: str
    what: str


@dataclass(frozen=True)
class Clip:
    """One sound file; `group` is the recording, speaker or session that no split may cut through.

    `labels` are all labels of a clip of a multi-label data set, `label` the first of them; else it is empty. metadata
    are numbers that are known of it, by the names of `tinyclf.features.extra`. `licence` is that of the clip, where its
    data set says.
    """

    file: str
    path: Path
    label: int
    group: str
    fold: int | None = None
    source: str = ""
    labels: tuple[int, ...] = ()
    metadata: Mapping[str, float] = field(default_factory=dict)
    licence: str = ""


@dataclass(frozen=True)
class ClipTable:
    """A data set of sound files; labels[clip.label] is a clip's class.

    set_aside holds the files that cannot be used, repaired those whose name or metadata was mended, left_out what the
    task does not take, one remark a rule. In a multi-label set every clip has its labels in `Clip.labels`.
    """

    name: str
    labels: tuple[str, ...]
    clips: tuple[Clip, ...]
    set_aside: tuple[Remark, ...] = ()
    repaired: tuple[Remark, ...] = ()
    left_out: tuple[Remark, ...] = ()
    multilabel: bool = False


def ordered_labels(found: Sequence[str], where: Path) -> tuple[str, ...]:
    """Labels sorted by name, the five scenes in the challenge's order; raises DataError for fewer than two."""
    labels = sorted(set(found))
    if len(labels) < 2:
        if labels:
            raise DataError(f"{where}: got one class, {labels[0]!r}; allowed: at least two")
        raise DataError(f"{where}: got no sound file; allowed: class folders with {', '.join(READ_AS)} files")
    return SCENE_LABELS if set(labels) == set(SCENE_LABELS) else tuple(labels)


def check_groups(table: ClipTable, where: Path) -> None:
    """Raise DataError where a group spans two folds, only some clips have a fold, or a file is listed twice."""
    unfolded = [clip.file for clip in table.clips if clip.fold is None]
    if 0 < len(unfolded) < len(table.clips):
        raise DataError(f"{where}: file {unfolded[0]!r}: got no fold; allowed: a fold for every file, or for none")
    folds: dict[str, int | None] = {}
    for clip in table.clips:
        fold = folds.setdefault(clip.group, clip.fold)
        if fold != clip.fold:
            raise DataError(f"{where}: group {clip.group!r}: got folds {fold} and {clip.fold}; allowed: one")
    counts = Counter(posixpath.normpath(clip.file) for clip in table.clips)
    twice = [file for file, times in counts.items() if times > 1]
    if twice:
        raise DataError(f"{where}: file {twice[0]!r}: listed twice; allowed: once")
