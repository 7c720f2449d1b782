"""The built-in corpus: five synthetic sound scenes, the same for the same seed, for trying every tool without data.

It is synthetic: figures on it say that the tools work, and nothing about real sounds.
"""

import csv
import io
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import soundfile
from numpy.typing import NDArray

from tinyclf.datasets.synthesis import alarm, engine, music, other, voice
from tinyclf.datasets.synthesis.room import in_room, levelled, mixed
from tinyclf.datasets.synthesis.signals import RATE, Rng, Samples, Source, coloured_noise
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.errors import DataError
from tinyclf.files import write_text

KINDS: dict[str, dict[str, Callable[[Rng], Source]]] = {
    "other": other.KINDS,
    "music": music.KINDS,
    "human_voice": voice.KINDS,
    "engine": engine.KINDS,
    "alarm": alarm.KINDS,
}
CLIPS_PER_GROUP = 4
Progress = Callable[[int, int], None]
FOLDS = 10
VERSION = 1
DESCRIPTION = "corpus.json"


@dataclass(frozen=True, eq=False)
class SyntheticClip:
    """One clip: int16 samples (n,) at 16 kHz; a group is one speaker, engine, player or device."""

    file: str
    label: str
    group: str
    source: str
    fold: int
    samples: NDArray[np.int16]


def synthesise(seed: int = 0, clips_per_class: int = 120, seconds: float = 2.0) -> Iterator[SyntheticClip]:
    """All clips in order; a clip depends on the seed, its class and its number alone."""
    for label in SCENE_LABELS:
        for number in range(clips_per_class):
            yield _clip(seed, label, number, int(seconds * RATE))


def write_corpus(
    folder: Path, seed: int = 0, clips_per_class: int = 120, seconds: float = 2.0,
    progress: Progress | None = None,
) -> Path:  # fmt: skip
    """Write the corpus as FLAC files with a manifest, whole or not at all; one that is there already is kept.

    Raises DataError where the folder holds anything else.
    """
    description = json.dumps({"version": VERSION, "seed": seed, "clips_per_class": clips_per_class, "seconds": seconds})
    if _holds(folder, description):
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent) as place:
        beside = Path(place) / folder.name
        _write_clips(beside, synthesise(seed, clips_per_class, seconds), clips_per_class * len(SCENE_LABELS), progress)
        write_text(beside / DESCRIPTION, description)
        try:
            if not _holds(folder, description):
                shutil.rmtree(folder, ignore_errors=True)
                beside.replace(folder)
        except OSError:
            # Another process may have written the same corpus in the meantime.
            if not _holds(folder, description):
                raise
    return folder


def _holds(folder: Path, description: str) -> bool:
    """Whether the very corpus is there; raises DataError where files of something else are."""
    found = folder / DESCRIPTION
    if not found.is_file() and folder.is_dir() and any(folder.iterdir()):
        raise DataError(f"{folder}: got a folder with other files; allowed: an empty or new folder")
    return found.is_file() and found.read_text(encoding="utf-8") == description


def _write_clips(folder: Path, clips: Iterator[SyntheticClip], total: int, progress: Progress | None) -> None:
    rows = []
    for done, clip in enumerate(clips, start=1):
        (folder / clip.label).mkdir(parents=True, exist_ok=True)
        soundfile.write(folder / clip.file, clip.samples, RATE, format="FLAC")
        rows.append((clip.file, clip.label, clip.source, clip.group, clip.fold, f"{len(clip.samples) / RATE:.3f}"))
        if progress:
            progress(done, total)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([("file", "label", "source", "group", "fold", "duration_s"), *rows])
    write_text(folder / "manifest.csv", text.getvalue())


def _clip(seed: int, label: str, number: int, n: int) -> SyntheticClip:
    group, place = divmod(number, CLIPS_PER_GROUP)
    index = SCENE_LABELS.index(label)
    kinds = list(KINDS[label])
    kind = kinds[group % len(kinds)]
    source = KINDS[label][kind](np.random.default_rng((seed, index, group)))
    rng = np.random.default_rng((seed, index, group, 1 + place))
    foreground = in_room(rng, source(rng, n))
    samples = levelled(rng, mixed(rng, foreground, _background(rng, label, n)))
    name = f"{label}/{kind}_{group:03d}_{place}.flac"
    return SyntheticClip(
        name, label, f"{label}_{group:03d}", kind, group % FOLDS, np.rint(samples * 32767).astype(np.int16)
    )


def _background(rng: Rng, label: str, n: int) -> Samples:
    """Noise, a texture, or people in the distance (but none behind a voice, which would be one itself)."""
    choice = rng.choice(["noise", "texture", "babble"])
    if choice == "babble" and label != "human_voice":
        return voice.babble(rng)(rng, n)
    if choice == "texture":
        return other.KINDS[str(rng.choice(["rain", "wind", "water", "crackle"]))](rng)(rng, n)
    return coloured_noise(rng, n, rng.uniform(-6, 0))
