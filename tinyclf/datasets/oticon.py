"""The Oticon challenge's arrays: training.npy (N, mels, frames) in dB and training_labels.npy (N,)."""

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets.features import ClipFeatures, repeated
from tinyclf.datasets.table import SCENE_LABELS, Remark
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec

FILES = ("training.npy", "training_labels.npy")
# dB below the clip's maximum; the last bit of a float32 may lie outside.
RANGE = (-80.001, 0.001)


def read_oticon(folder: Path, spec: FeatureSpec) -> ClipFeatures:
    """Each spectrogram is a clip of spec.n_frames frames and a group of its own; labels are those of the five scenes.

    Values lie from -80 to 0 dB below the clip's maximum, not re full scale: the reference "clip_max" leaves them as
    they are. A spectrogram outside that range or not finite is set aside, and so is one that comes twice. Raises
    DataError on other shapes, types or labels. The data set is not public.
    """
    spectrograms, label = _arrays(folder, spec)
    frames = np.ascontiguousarray(spectrograms.transpose(0, 2, 1), dtype=np.float32)
    names = tuple(f"{FILES[0]}[{index}]" for index in range(len(label)))
    reasons = _reasons(frames, label, names)
    features = ClipFeatures(
        name=folder.resolve().name,
        labels=SCENE_LABELS,
        frames=frames.reshape(-1, spec.n_mels),
        starts=np.arange(len(label), dtype=np.int64) * spec.n_frames,
        lengths=np.full(len(label), spec.n_frames, dtype=np.int64),
        label=label,
        fold=np.full(len(label), -1, dtype=np.int64),
        group=names,
        source=("",) * len(label),
        file=names,
        set_aside=tuple(Remark(names[index], reasons[index]) for index in sorted(reasons)),
    )
    return features.subset([index for index in range(len(label)) if index not in reasons]) if reasons else features


def _arrays(folder: Path, spec: FeatureSpec) -> tuple[NDArray[np.generic], NDArray[np.int64]]:
    spectrograms, label = (_array(folder / file) for file in FILES)
    wanted = (*label.shape, spec.n_mels, spec.n_frames)
    if spectrograms.shape != wanted or label.ndim != 1 or not len(label):
        raise DataError(
            f"{folder}: got shapes {spectrograms.shape} and {label.shape}; "
            f"allowed: (N, {spec.n_mels}, {spec.n_frames}) and (N,), N from 1"
        )
    if spectrograms.dtype.kind not in "fi" or label.dtype.kind not in "iu":
        raise DataError(f"{folder}: got {spectrograms.dtype} and {label.dtype}; allowed: decibels and whole numbers")
    if label.min() < 0 or label.max() >= len(SCENE_LABELS):
        raise DataError(f"{folder}: got labels {label.min()} to {label.max()}; allowed: 0 to {len(SCENE_LABELS) - 1}")
    return spectrograms, label.astype(np.int64)


def _array(path: Path) -> NDArray[np.generic]:
    try:
        # Mapped, so that a header which promises more than the file holds is refused and not allocated.
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise DataError(f"{path}: cannot be read as an array: {error}") from error
    if not isinstance(array, np.ndarray):
        array.close()
        raise DataError(f"{path}: got an archive of arrays; allowed: one array (.npy)")
    return array


def _reasons(frames: NDArray[np.float32], label: NDArray[np.int64], names: tuple[str, ...]) -> dict[int, str]:
    low, high = frames.min(axis=(1, 2)), frames.max(axis=(1, 2))
    # NaN fails every comparison, so it counts as outside.
    outside = {
        int(index): f"got values from {low[index]} to {high[index]} dB; allowed: -80 to 0"
        for index in np.flatnonzero(~((low >= RANGE[0]) & (high <= RANGE[1])))
    }
    digests = ["" if index in outside else hashlib.sha256(clip).hexdigest() for index, clip in enumerate(frames)]
    return outside | repeated(digests, [SCENE_LABELS[index] for index in label], names)
