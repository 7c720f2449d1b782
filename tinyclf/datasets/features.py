"""ClipFeatures: what training, evaluation and calibration read, whatever the data set was."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets.analysis import Progress, analyse
from tinyclf.datasets.store import Analysis
from tinyclf.datasets.table import Clip, ClipTable, Remark
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec
from tinyclf.features.extra import extra_values

__all__ = ["ClipFeatures", "Progress", "Remark", "extract", "repeated", "require_usable"]


@dataclass(frozen=True, eq=False)
class ClipFeatures:
    """Log-mel frames of all clips, with what is known of each clip.

    frames float32 (rows, mels) in dB re full scale, in memory or mapped; clip i is frames[starts[i]:][:lengths[i]];
    starts, lengths, label and fold int64 (clips,), fold -1 where there is none; targets bool (clips, labels) in a
    multi-label set, where label is a clip's first; extra float32 (clips, k): the extra values that the spec names, NaN
    where one is not known; frontend names the arithmetic of the frames; digest is the SHA-256 of frames and labels.
    """

    name: str
    labels: tuple[str, ...]
    frames: NDArray[np.float32]
    starts: NDArray[np.int64]
    lengths: NDArray[np.int64]
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
    extra: NDArray[np.float32] | None = None

    def __len__(self) -> int:
        return len(self.label)

    def clip(self, index: int) -> NDArray[np.float32]:
        """Log-mel (frames, mels) of one clip in dB."""
        return self.frames[self.starts[index] : self.starts[index] + self.lengths[index]]

    def subset(self, indices: Sequence[int] | NDArray[np.int64]) -> "ClipFeatures":
        """The clips at `indices`, in that order; their frames stay where they are."""
        picked = [int(index) for index in indices]
        return replace(
            self,
            starts=self.starts[picked],
            lengths=self.lengths[picked],
            label=self.label[picked],
            fold=self.fold[picked],
            group=tuple(self.group[index] for index in picked),
            source=tuple(self.source[index] for index in picked),
            file=tuple(self.file[index] for index in picked),
            targets=None if self.targets is None else self.targets[picked],
            extra=None if self.extra is None else self.extra[picked],
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
        """SHA-256 over frames, their places, labels, groups and extra values."""
        sha = hashlib.sha256("\n".join((*self.labels, *self.group)).encode())
        for index in range(len(self)):
            sha.update(np.ascontiguousarray(self.clip(index)).tobytes())
        ends = np.cumsum([0, *self.lengths], dtype=np.int64)
        for array in (ends, self.label, self.targets, self.extra):
            if array is not None:
                sha.update(np.ascontiguousarray(array).tobytes())
        return sha.hexdigest()


def extract(
    table: ClipTable, spec: FeatureSpec, progress: Progress | None = None, frontend: str = "float"
) -> ClipFeatures:
    """Decode and analyse every clip; what cannot be used is set aside with its reason, up to all of it."""
    analysed = analyse([clip.path for clip in table.clips], spec, progress, frontend)
    results = analysed.clips
    reasons = _reasons(table, results)
    kept = [index for index in range(len(results)) if index not in reasons]
    clips = [table.clips[index] for index in kept]
    return ClipFeatures(
        name=table.name,
        labels=table.labels,
        frames=analysed.frames,
        starts=np.array([results[index].start for index in kept], dtype=np.int64),
        lengths=np.array([results[index].length for index in kept], dtype=np.int64),
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
        extra=_extra(clips, [results[index] for index in kept], spec),
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


def _extra(clips: Sequence[Clip], results: Sequence[Analysis], spec: FeatureSpec) -> NDArray[np.float32] | None:
    if not spec.extra:
        return None
    values = [
        extra_values(spec, np.array(result.statistics, np.float32) if result.statistics else None, clip.metadata)
        for clip, result in zip(clips, results, strict=True)
    ]
    return np.stack([*values, np.empty(len(spec.extra), np.float32)])[:-1]


def _targets(clips: Sequence[Clip], n_labels: int) -> NDArray[np.bool_]:
    targets = np.zeros((len(clips), n_labels), dtype=np.bool_)
    for row, clip in zip(targets, clips, strict=True):
        row[list(clip.labels)] = True
    return targets
