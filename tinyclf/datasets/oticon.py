"""The Oticon challenge's arrays: training.npy (N, mels, frames) in dB and training_labels.npy (N,)."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets.features import ClipFeatures
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec

FILES = ("training.npy", "training_labels.npy")


def read_oticon(folder: Path, spec: FeatureSpec) -> ClipFeatures:
    """Each spectrogram, in dB below its clip's maximum, is a clip of spec.n_frames frames and a group of its own.

    Raises DataError on other shapes, types, values or labels. The data set is not public.
    """
    spectrograms, labels = (_array(folder / file) for file in FILES)
    wanted = (len(labels), spec.n_mels, spec.n_frames)
    if spectrograms.shape != wanted or labels.ndim != 1 or not len(labels):
        raise DataError(f"{folder}: got shapes {spectrograms.shape} and {labels.shape}; allowed: {wanted} and (N,)")
    if spectrograms.dtype.kind not in "fi" or labels.dtype.kind not in "iu":
        raise DataError(f"{folder}: got {spectrograms.dtype} and {labels.dtype}; allowed: decibels and whole numbers")
    if labels.min() < 0 or labels.max() >= len(SCENE_LABELS):
        raise DataError(f"{folder}: got labels {labels.min()} to {labels.max()}; allowed: 0 to {len(SCENE_LABELS) - 1}")
    frames = np.ascontiguousarray(spectrograms.transpose(0, 2, 1), dtype=np.float32).reshape(-1, spec.n_mels)
    if not np.all(np.isfinite(frames)):
        raise DataError(f"{folder / FILES[0]}: got NaN or infinite values; allowed: decibels")
    names = tuple(f"{index:06d}" for index in range(len(labels)))
    return ClipFeatures(
        name=folder.resolve().name,
        labels=SCENE_LABELS,
        frames=frames,
        offsets=np.arange(len(labels) + 1, dtype=np.int64) * spec.n_frames,
        label=labels.astype(np.int64),
        fold=np.full(len(labels), -1, dtype=np.int64),
        group=names,
        source=("",) * len(labels),
        file=names,
    )


def _array(path: Path) -> NDArray[np.generic]:
    try:
        array: NDArray[np.generic] = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise DataError(f"{path}: cannot be read as an array: {error}") from error
    return array
