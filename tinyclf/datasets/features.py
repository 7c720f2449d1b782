"""ClipFeatures: what training, evaluation and calibration read, whatever the data set was."""

import hashlib
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tinyclf.audio import load_audio
from tinyclf.datasets.table import Clip, ClipTable
from tinyclf.errors import AudioError, DataError
from tinyclf.features import FeatureSpec, log_mel

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Remark:
    """A file that was set aside or repaired, and why."""

    file: str
    what: str


@dataclass(frozen=True, eq=False)
class ClipFeatures:
    """Log-mel frames of all clips one after the other, with what is known of each clip.

    frames float32 (total frames, mels) in dB re full scale; clip i is frames[offsets[i]:offsets[i + 1]]; label and
    fold int64 (clips,), fold -1 where there is none; digest is the SHA-256 of frames and labels.
    """

    name: str
    labels: tuple[str, ...]
    frames: NDArray[np.float32]
    offsets: NDArray[np.int64]
    label: NDArray[np.int64]
    fold: NDArray[np.int64]
    group: tuple[str, ...]
    source: tuple[str, ...]
    file: tuple[str, ...]
    set_aside: tuple[Remark, ...] = ()
    repaired: tuple[Remark, ...] = ()

    def __len__(self) -> int:
        return len(self.label)

    def clip(self, index: int) -> NDArray[np.float32]:
        """Log-mel (frames, mels) of one clip in dB."""
        return self.frames[self.offsets[index] : self.offsets[index + 1]]

    def subset(self, indices: Sequence[int] | NDArray[np.int64]) -> "ClipFeatures":
        """The clips at `indices`, in that order."""
        picked = [int(index) for index in indices]
        clips = [self.clip(index) for index in picked]
        return replace(
            self,
            frames=np.concatenate(clips) if clips else self.frames[:0],
            offsets=offsets_of(clips),
            label=self.label[picked],
            fold=self.fold[picked],
            group=tuple(self.group[index] for index in picked),
            source=tuple(self.source[index] for index in picked),
            file=tuple(self.file[index] for index in picked),
        )

    def digest(self) -> str:
        """SHA-256 over frames, offsets, labels and groups."""
        sha = hashlib.sha256("\n".join((*self.labels, *self.group)).encode())
        for array in (self.frames, self.offsets, self.label):
            sha.update(np.ascontiguousarray(array).tobytes())
        return sha.hexdigest()


def offsets_of(clips: Sequence[NDArray[np.float32]]) -> NDArray[np.int64]:
    """Where each clip starts, and where the last one ends."""
    return np.concatenate([[0], np.cumsum([len(clip) for clip in clips])]).astype(np.int64)


def extract(table: ClipTable, spec: FeatureSpec, *, strict: bool = False, progress: Progress | None = None) -> ClipFeatures:
    """Decode and analyse every clip in parallel; what cannot be used is set aside with its reason.

    strict raises the first AudioError instead. Raises DataError where a class keeps no clip.
    """
    kept: list[Clip] = []
    frames: list[NDArray[np.float32]] = []
    set_aside: list[Remark] = []
    repaired: list[Remark] = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done, (clip, outcome) in enumerate(pool.map(lambda clip: (clip, _analyse(clip, spec)), table.clips), start=1):
            if progress:
                progress(done, len(table.clips))
            if isinstance(outcome, AudioError):
                if strict:
                    raise outcome
                set_aside.append(Remark(clip.file, str(outcome).removeprefix(f"{clip.path}: ")))
                continue
            kept.append(clip)
            frames.append(outcome[0])
            repaired += [Remark(clip.file, repair) for repair in outcome[1]]
    _require_every_class(table, kept)
    return ClipFeatures(
        name=table.name,
        labels=table.labels,
        frames=np.concatenate(frames),
        offsets=offsets_of(frames),
        label=np.array([clip.label for clip in kept], dtype=np.int64),
        fold=np.array([-1 if clip.fold is None else clip.fold for clip in kept], dtype=np.int64),
        group=tuple(clip.group for clip in kept),
        source=tuple(clip.source for clip in kept),
        file=tuple(clip.file for clip in kept),
        set_aside=tuple(set_aside),
        repaired=tuple(repaired),
    )


def _analyse(clip: Clip, spec: FeatureSpec) -> tuple[NDArray[np.float32], tuple[str, ...]] | AudioError:
    try:
        audio = load_audio(clip.path, spec.sample_rate)
    except AudioError as error:
        return error
    return log_mel(audio.samples, spec), audio.repairs


def _require_every_class(table: ClipTable, kept: Sequence[Clip]) -> None:
    empty = set(range(len(table.labels))) - {clip.label for clip in kept}
    if empty:
        raise DataError(f"{table.name}: class {table.labels[min(empty)]!r}: got no usable clip; allowed: at least one")
