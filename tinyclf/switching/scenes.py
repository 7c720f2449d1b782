"""Long labelled streams of sound scenes, composed from the clips of a data set; the same for the same seed.

Scenes of 5 to 90 s follow each other through cross-fades, always into another class. A scene is filled with its class's
clips, end to end, with pauses; under a third of the scenes lies a bed of background clips, 0 to 20 dB below.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import DataError, UsageError

Floats = NDArray[np.float32]
FILLS = ("new", "persistent")
SCENE_SECONDS = (5.0, 90.0)
FADE_SECONDS = 1.0  # between scenes; a scene begins in its middle
JOIN_SECONDS = 0.05  # between clips
PAUSE_SHARE, PAUSE_SECONDS = 0.1, (0.5, 2.0)
LEVEL_DBFS = (-40.0, -20.0)
BED_SHARE, BED_DB = 1 / 3, (0.0, 20.0)
NOISE_DBFS = -80.0  # of the microphone, under everything
TRIM_DB = 45.0
PEAK = 0.9


@dataclass(frozen=True, eq=False)
class Recording:
    """One clip: samples float32 (n,), its label, and the group that it was recorded with."""

    samples: Floats
    label: int
    group: str


@dataclass(frozen=True, eq=False)
class SceneStream:
    """Sound with its truth: samples float32 (n,) at sample_rate in Hz; scene i has labels[i] from starts[i] on.

    starts int64 (scenes,), in samples, from 0, is the middle of each cross-fade.
    """

    samples: Floats
    sample_rate: int
    starts: NDArray[np.int64]
    labels: NDArray[np.int64]

    @property
    def seconds(self) -> float:
        """How long the stream is."""
        return len(self.samples) / self.sample_rate


def compose(
    recordings: Sequence[Recording], seconds: float, *, sample_rate: int, fill: str = "new", bed: int | None = None,
    seed: int = 0,
) -> SceneStream:  # fmt: skip
    """A stream of the classes that the recordings have.

    fill "new": a recording of another group every clip; "persistent": one group a scene, its clips over and over.
    bed: the label of the background clips, None for no beds. Raises UsageError for another fill or fewer seconds than
    two of the longest scenes, DataError for fewer than two classes.
    """
    if fill not in FILLS:
        raise UsageError(f"fill {fill!r}: not known; allowed: {', '.join(FILLS)}")
    if seconds < 2 * SCENE_SECONDS[1]:
        raise UsageError(f"stream: got {seconds:g} s; allowed: at least {2 * SCENE_SECONDS[1]:g} s")
    classes = sorted({recording.label for recording in recordings})
    if len(classes) < 2:
        raise DataError(f"stream: got recordings of {len(classes)} classes; allowed: at least 2")
    rng = np.random.default_rng(seed)
    decks = {label: _Deck([r for r in recordings if r.label == label], sample_rate, rng) for label in classes}
    starts, labels = _timeline(round(seconds * sample_rate), classes, sample_rate, rng)
    samples = _noise(round(seconds * sample_rate), rng)
    fade = round(FADE_SECONDS * sample_rate)
    for start, end, label in zip(starts, [*starts[1:], len(samples)], labels, strict=True):
        scene = _scene(int(end - start) + fade, decks[int(label)], decks.get(-1 if bed is None else bed), fill, rng)
        _mix(samples, _faded(scene, fade), int(start) - fade // 2)
    return SceneStream(np.clip(samples, -1, 1), sample_rate, starts, labels)


def _timeline(
    length: int, classes: Sequence[int], rate: int, rng: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Starts and labels; the last scene ends with the stream and is no shorter than the others."""
    shortest, longest = (round(limit * rate) for limit in SCENE_SECONDS)
    starts, labels = [0], [int(rng.choice(classes))]
    while length - starts[-1] > longest:
        duration = int(rng.integers(shortest, longest))
        starts.append(min(starts[-1] + duration, length - shortest))
        labels.append(int(rng.choice([label for label in classes if label != labels[-1]])))
    return np.array(starts, np.int64), np.array(labels, np.int64)


class _Deck:
    """The trimmed clips of one class, dealt without repetition until all were dealt."""

    def __init__(self, recordings: Sequence[Recording], rate: int, rng: np.random.Generator) -> None:
        self.clips = [_trimmed(recording.samples, rate) for recording in recordings]
        self.groups = [recording.group for recording in recordings]
        self.rate, self.rng, self.last = rate, rng, ""
        self.left: list[int] = []

    def new(self) -> Floats:
        """A clip of another group than the last one, where there is one."""
        if not any(self.groups[index] != self.last for index in self.left):
            self.left = list(map(int, self.rng.permutation(len(self.clips))))
        chosen = next((index for index in self.left if self.groups[index] != self.last), self.left[0])
        self.left.remove(chosen)
        self.last = self.groups[chosen]
        return self.clips[chosen]

    def persistent(self) -> Callable[[], Floats]:
        """Clips of one group, another one than the last, over and over."""
        self.new()
        clips = [clip for clip, group in zip(self.clips, self.groups, strict=True) if group == self.last]
        order = _cycle(clips)
        return lambda: next(order)

    def filled(self, length: int, fill: str) -> Floats:
        """`length` samples of clips, joined by short cross-fades or pauses, each at the same level."""
        draw, join = self.new if fill == "new" else self.persistent(), round(JOIN_SECONDS * self.rate)
        samples, at = np.zeros(length, np.float32), 0
        while at < length:
            clip = draw()
            _mix(samples, _faded(clip, min(join, len(clip) // 2)), at)
            at += len(clip) - min(join, len(clip) // 2)
            if self.rng.random() < PAUSE_SHARE:
                at += round(self.rng.uniform(*PAUSE_SECONDS) * self.rate)
        return samples


def _scene(length: int, deck: _Deck, bed: _Deck | None, fill: str, rng: np.random.Generator) -> Floats:
    level = rng.uniform(*LEVEL_DBFS)
    below, has_bed = rng.uniform(*BED_DB), rng.random() < BED_SHARE
    samples = _gain(level) * deck.filled(length, fill)
    if bed and has_bed:
        samples += _gain(level - below) * bed.filled(length, "new")
    loudest = float(np.abs(samples).max())
    return np.asarray(samples * min(1.0, PEAK / max(loudest, 1e-9)), np.float32)


def _trimmed(samples: Floats, rate: int) -> Floats:
    """Without silence at both ends, at an RMS of 1."""
    block = rate // 100
    peaks = np.abs(np.pad(samples, (0, -len(samples) % block))).reshape(-1, block).max(axis=1)
    active = np.flatnonzero(peaks >= peaks.max() * _gain(-TRIM_DB))
    kept = samples[active[0] * block : (active[-1] + 1) * block]
    return np.asarray(kept / max(float(np.sqrt(np.mean(kept.astype(np.float64) ** 2))), 1e-9), np.float32)


def _faded(samples: Floats, fade: int) -> Floats:
    """Faded in and out over `fade` samples, at constant power where two such ends overlap."""
    faded, ramp = samples.copy(), np.sin(np.linspace(0, np.pi / 2, fade, dtype=np.float32))
    faded[:fade] *= ramp
    faded[len(faded) - fade :] *= ramp[::-1]
    return faded


def _mix(samples: Floats, part: Floats, at: int) -> None:
    """Add a part at a position; what lies outside is dropped."""
    start, end = max(at, 0), min(at + len(part), len(samples))
    samples[start:end] += part[start - at : end - at]


def _noise(length: int, rng: np.random.Generator) -> Floats:
    return np.float32(_gain(NOISE_DBFS)) * rng.standard_normal(length, dtype=np.float32)


def _gain(decibel: float) -> float:
    return float(10 ** (decibel / 20))


def _cycle(clips: Sequence[Floats]) -> Iterator[Floats]:
    while True:
        yield from clips
