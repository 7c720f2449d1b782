"""ClipFeatures: what training, evaluation and calibration read, whatever the data set was."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets.analysis import Analysis, Progress, analyse
from tinyclf.datasets.table import Clip, ClipTable, Remark
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec

__all__ = ["ClipFeatures", "Progress", "Remark", "extract", "offsets_of", "repeated", "require_usable"]


@dataclass(frozen=True, eq=False)
class ClipFeatures:
    """Log-mel frames of all clips one after the other, with what is known of each clip.

    frames float32 (total frames, mels) in dB re full scale; clip i is frames[offsets[i]:offsets[i + 1]]; label and
    fold int64 (clips,), fold -1 where there is none; targets bool (clips, labels) in a multi-label set, where label is
    a clip's first; frontend names the arithmetic of the frames; digest is the SHA-256 of frames and labels.
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
    left_out: tuple[Remark, ...] = ()
    targets: NDArray[np.bool_] | None = None
    frontend: str = "float"

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
            targets=None if self.targets is None else self.targets[picked],
        )

    def counts(self) -> NDArray[np.int64]:
        """Clips of each label (labels,)."""
        if self.targets is not None:
            return np.asarray(self.targets.sum(axis=0), dtype=np.int64)
        return np.bincount(self.label, minlength=len(self.labels)).astype(np.int64)

    def with_labels(self, labels: Sequence[str]) -> "ClipFeatures":
        """The same clips numbered by a model's labels; raises DataError for a label that the model does not know."""
        unknown = [name for name in self.labels if name not in labels]
        if unknown:
            raise DataError(f"{self.name}: got label {unknown[0]!r}; allowed: {', '.join(labels)}")
        number = np.array([labels.index(name) for name in self.labels], dtype=np.int64)
        targets = None
        if self.targets is not None:
            targets = np.zeros((len(self), len(labels)), dtype=np.bool_)
            targets[:, number] = self.targets
        return replace(self, labels=tuple(labels), label=number[self.label], targets=targets)

    def digest(self) -> str:
        """SHA-256 over frames, offsets, labels and groups."""
        sha = hashlib.sha256("\n".join((*self.labels, *self.group)).encode())
        for array in (self.frames, self.offsets, self.label, self.targets):
            if array is not None:
                sha.update(np.ascontiguousarray(array).tobytes())
        return sha.hexdigest()


def offsets_of(clips: Sequence[NDArray[np.float32]]) -> NDArray[np.int64]:
    """Where each clip starts, and where the last one ends."""
    return np.concatenate([[0], np.cumsum([len(clip) for clip in clips])]).astype(np.int64)


def extract(
    table: ClipTable, spec: FeatureSpec, progress: Progress | None = None, frontend: str = "float"
) -> ClipFeatures:
    """Decode and analyse every clip; what cannot be used is set aside with its reason, up to all of it."""
    results = analyse([clip.path for clip in table.clips], spec, progress, frontend)
    reasons = _reasons(table, results)
    kept = [index for index in range(len(results)) if index not in reasons]
    clips = [table.clips[index] for index in kept]
    frames = [results[index].frames for index in kept]
    return ClipFeatures(
        name=table.name,
        labels=table.labels,
        frames=np.concatenate([np.empty((0, spec.n_mels), np.float32), *frames]),
        offsets=offsets_of(frames),
        label=np.array([clip.label for clip in clips], dtype=np.int64),
        fold=np.array([-1 if clip.fold is None else clip.fold for clip in clips], dtype=np.int64),
        group=tuple(clip.group for clip in clips),
        source=tuple(clip.source for clip in clips),
        file=tuple(clip.file for clip in clips),
        set_aside=table.set_aside + tuple(Remark(table.clips[index].file, reasons[index]) for index in sorted(reasons)),
        repaired=table.repaired
        + tuple(Remark(table.clips[index].file, repair) for index in kept for repair in results[index].repairs),
        left_out=table.left_out,
        targets=_targets(clips, len(table.labels)) if table.multilabel else None,
        frontend=frontend,
    )


def require_usable(features: ClipFeatures, present: Sequence[int], *, strict: bool) -> ClipFeatures:
    """The features; raises DataError where a label of `present` keeps no clip, or if strict and any was set aside."""
    first = f"{features.set_aside[0].file}: {features.set_aside[0].what}" if features.set_aside else ""
    if strict and first:
        raise DataError(f"{features.name}: {len(features.set_aside)} clips cannot be used, the first {first} (strict)")
    empty = sorted(set(present) - set(np.flatnonzero(features.counts()).tolist()))
    if empty or not len(features):
        what = f"class {features.labels[empty[0]]!r}: " if empty else ""
        why = f" (set aside: {len(features.set_aside)}, the first {first})" if first else ""
        raise DataError(f"{features.name}: {what}got no usable clip; allowed: at least one{why}")
    return features


def repeated(digests: Sequence[str], label: Sequence[str], file: Sequence[str]) -> dict[int, str]:
    """Index of each clip to set aside because it sounds the same as another one, and why; an empty digest is no clip.

    Of clips with one label (or the same labels, as one text) the first is kept; where labels contradict each other
    none is.
    """
    same: dict[str, list[int]] = defaultdict(list)
    for index, digest in enumerate(digests):
        if digest:
            same[digest].append(index)
    reasons = {}
    for first, *others in same.values():
        contrary = [index for index in others if label[index] != label[first]]
        for index in others:
            labelled = f", which is labelled {label[first]!r}" if contrary else ""
            reasons[index] = f"same sound as {file[first]}{labelled}"
        if contrary:
            reasons[first] = f"same sound as {file[contrary[0]]}, which is labelled {label[contrary[0]]!r}"
    return reasons


def _reasons(table: ClipTable, results: Sequence[Analysis]) -> dict[int, str]:
    refused = {index: result.refused for index, result in enumerate(results) if result.refused}
    digests, files = [result.digest for result in results], [clip.file for clip in table.clips]
    named = [", ".join(table.labels[label] for label in clip.labels or (clip.label,)) for clip in table.clips]
    return refused | repeated(digests, named, files)


def _targets(clips: Sequence[Clip], n_labels: int) -> NDArray[np.bool_]:
    targets = np.zeros((len(clips), n_labels), dtype=np.bool_)
    for row, clip in zip(targets, clips, strict=True):
        row[list(clip.labels)] = True
    return targets
