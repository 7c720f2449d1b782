"""The built-in corpus: five synthetic sound scenes, the same for the same seed, for trying every tool without data.

It is synthetic: figures on it say that the tools work, and nothing about real sounds.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import soundfile
from numpy.typing import NDArray

from tinyclf.datasets.synthesis import alarm, engine, music, other, voice
from tinyclf.datasets.synthesis.room import excerpt, in_room, levelled, mixed
from tinyclf.datasets.synthesis.signals import RATE, Rng, Samples, Source, coloured_noise
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.errors import DataError, UsageError
from tinyclf.files import write_text

KINDS: dict[str, dict[str, Callable[[Rng], Source]]] = {
    "other": other.KINDS,
    "music": music.KINDS,
    "human_voice": voice.KINDS,
    "engine": engine.KINDS,
    "alarm": alarm.KINDS,
}
CLIPS_PER_GROUP = 3
Progress = Callable[[int, int], None]
FOLDS = 10
VERSION = 2
MANIFEST, DESCRIPTION = "manifest.csv", "corpus.json"
SHORTEST, LONGEST = 0.5, 60.0
# Rendered beyond a clip's length, so that it begins in the middle of a sound and of its reverberation.
LEAD = RATE // 2
TEXTURES = ("rain", "wind", "water", "crackle")


@dataclass(frozen=True, eq=False)
class SyntheticClip:
    """One clip: int16 samples (n,) at 16 kHz; source is the kind, a group one speaker, engine, player or device."""

    file: str
    label: str
    group: str
    source: str
    fold: int
    samples: NDArray[np.int16]


def synthesise(seed: int = 0, clips_per_class: int = 120, seconds: float = 2.0) -> Iterator[SyntheticClip]:
    """All synthetic clips in order; a clip depends on the seed, its class, its number and its length alone.

    Raises UsageError for a negative seed, no clips, or seconds outside 0.5 to 60.
    """
    _require(seed >= 0, "seed", seed, "0 or more")
    _require(clips_per_class >= 1, "clips_per_class", clips_per_class, "1 or more")
    _require(SHORTEST <= seconds <= LONGEST, "seconds", seconds, f"{SHORTEST} to {LONGEST:g}")
    n = round(seconds * RATE)
    return (_clip(seed, label, number, n) for label in SCENE_LABELS for number in range(clips_per_class))


def write_corpus(
    folder: Path, seed: int = 0, clips_per_class: int = 120, seconds: float = 2.0,
    progress: Progress | None = None,
) -> Path:  # fmt: skip
    """Write the synthetic corpus as FLAC files with a manifest, whole or not at all; one that is there is kept.

    A corpus made with other arguments is replaced. Raises DataError where the folder holds anything else, or where it
    cannot be written; UsageError as `synthesise`.
    """
    clips = synthesise(seed, clips_per_class, seconds)
    description = {"version": VERSION, "seed": seed, "clips_per_class": clips_per_class, "seconds": float(seconds)}
    place = folder.resolve()
    try:
        if not _holds(place, description):
            place.parent.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(prefix=f".{place.name}.", dir=place.parent, ignore_cleanup_errors=True) as beside:
                _write_clips(Path(beside) / "new", clips, clips_per_class * len(SCENE_LABELS), progress)
                write_text(Path(beside) / "new" / DESCRIPTION, json.dumps(description))
                _put(Path(beside), place, description)
    except (OSError, soundfile.SoundFileError) as error:
        raise DataError(f"{folder}: cannot be written: {getattr(error, 'strerror', None) or error}") from error
    return folder


def _require(fits: bool, name: str, got: float, allowed: str) -> None:
    if not fits:
        raise UsageError(f"{name}: got {got}; allowed: {allowed}")


def _holds(folder: Path, description: dict[str, float]) -> bool:
    """Whether this very corpus is there, whole; raises DataError where files of anything else are."""
    if folder.exists() and not folder.is_dir():
        raise DataError(f"{folder}: got a file; allowed: an empty or new folder")
    if folder == Path.cwd():
        raise DataError(f"{folder}: got the current folder; allowed: another one, which can be replaced as a whole")
    if not folder.exists():
        return False
    written = _read_description(folder / DESCRIPTION)
    if written.keys() == description.keys():
        found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
        known = {DESCRIPTION, MANIFEST, *_listed(folder / MANIFEST)}
    else:
        found, known = {path.name for path in folder.iterdir()}, set()
    foreign = sorted(found - known)
    if foreign:
        raise DataError(f"{folder}: got a folder with other files ({foreign[0]}); allowed: an empty or new folder")
    return written == description and found == known


def _read_description(path: Path) -> dict[str, object]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _listed(manifest: Path) -> set[str]:
    try:
        with manifest.open(encoding="utf-8", newline="") as lines:
            return {row.get("file") or "" for row in csv.DictReader(lines)}
    except (OSError, ValueError, csv.Error):
        return set()


def _put(beside: Path, place: Path, description: dict[str, float]) -> None:
    """Move beside/new to its place, and what was there out of the way."""
    try:
        # Looked at again: another process may have written the same corpus, or anything else, in the meantime.
        if not _holds(place, description):
            if place.exists():
                place.rename(beside / "old")
            (beside / "new").rename(place)
    except OSError:
        if not _holds(place, description):
            raise


def _write_clips(folder: Path, clips: Iterator[SyntheticClip], total: int, progress: Progress | None) -> None:
    rows = []
    for done, clip in enumerate(clips, start=1):
        (folder / clip.label).mkdir(parents=True, exist_ok=True)
        soundfile.write(folder / clip.file, clip.samples, RATE, format="FLAC", subtype="PCM_16")
        rows.append((clip.file, clip.label, clip.source, clip.group, clip.fold, f"{len(clip.samples) / RATE:.3f}"))
        if progress:
            progress(done, total)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([("file", "label", "source", "group", "fold", "duration_s"), *rows])
    write_text(folder / MANIFEST, text.getvalue())


def _clip(seed: int, label: str, number: int, n: int) -> SyntheticClip:
    group, place = divmod(number, CLIPS_PER_GROUP)
    index, kinds = SCENE_LABELS.index(label), list(KINDS[label])
    kind = kinds[group % len(kinds)]
    source = KINDS[label][kind](_generator(seed, index, group))
    rng = _generator(seed, index, group, place)
    foreground = excerpt(rng, in_room(rng, source(rng, n + LEAD)), n)
    samples = levelled(rng, _with_background(rng, label, foreground))
    return SyntheticClip(
        file=f"{label}/{kind}_{group:03d}_{place}.flac",
        label=label,
        group=f"{label}_{group:03d}",
        source=kind,
        # With nine kinds a class, consecutive groups of a kind are not in neighbouring folds, which are often test
        # and validation: what is tested has been heard in training from another group, where there is one.
        fold=3 * group % FOLDS,
        samples=np.rint(samples * 32767).astype(np.int16),
    )


def _generator(seed: int, *key: int) -> Rng:
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=key))


def _with_background(rng: Rng, label: str, foreground: Samples) -> Samples:
    """Noise, a texture, or people in the distance, 2 to 25 dB below, more often far below than near."""
    n, choice, ratio = len(foreground), rng.choice(["noise", "texture", "babble"]), 2 + 23 * rng.uniform() ** 0.5
    # Nobody talks behind a voice, which would be one itself; people as loud as the rest would be the scene.
    if choice == "babble" and label != "human_voice":
        return mixed(rng, foreground, voice.babble(rng)(rng, n), max(6.0, ratio))
    if choice == "texture":
        texture = other.KINDS[str(rng.choice(TEXTURES))](rng)
        return mixed(rng, foreground, texture(rng, n), ratio)
    return mixed(rng, foreground, coloured_noise(rng, n, rng.uniform(-6, 0)), ratio)
