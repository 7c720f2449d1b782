"""Extra values of a clip beside its log-mel: statistics of the sound and what its metadata tell, in a row of a window.

They travel in the one input of a model, as a last row, so that every window, file and executor keeps one array.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import DataError
from tinyclf.features.spec import FeatureSpec
from tinyclf.features.statistics import NAMES

Floats = NDArray[np.float32]
# Short names of statistics.
ALIASES = {"zcr": "zero_crossing_rate", "centroid": "spectral_centroid"}
# What the metadata of a data set may tell: years, 1 for female and 0 for male, dB.
METADATA = ("age", "gender", "snr")


def extra_values(spec: FeatureSpec, statistics: Floats | None, metadata: Mapping[str, float]) -> Floats:
    """The spec's extra values (k,) of one clip, NaN where its metadata say nothing; statistics float32 (26,).

    Raises DataError for a name that is neither a statistic, as far as these are there, nor one of METADATA.
    """
    known = {} if statistics is None else dict(zip(NAMES, statistics.tolist(), strict=True))
    for name in spec.extra:
        if ALIASES.get(name, name) not in known and name not in METADATA:
            raise DataError(f"extra input {name!r}: not known of this data; allowed: {', '.join((*known, *METADATA))}")
    values = [known.get(ALIASES.get(name, name), metadata.get(name, np.nan)) for name in spec.extra]
    return np.array(values, dtype=np.float32)


def needs_statistics(spec: FeatureSpec) -> bool:
    """Whether a spec's extra values are computed from the sound."""
    return any(ALIASES.get(name, name) in NAMES for name in spec.extra)


def fit_extra(values: Floats) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and standard deviation of each of the values (clips, k), as far as they are known; 0 and 1 where never."""
    known = np.isfinite(values)
    count = np.maximum(1, known.sum(axis=0))
    mean = np.where(known, values, 0).sum(axis=0, dtype=np.float64) / count
    variance = (np.where(known, values - mean, 0) ** 2).sum(axis=0, dtype=np.float64) / count
    std = np.where(variance > 0, np.sqrt(variance), 1.0)
    return tuple(map(float, mean)), tuple(map(float, std))


def extra_rows(values: Floats | None, spec: FeatureSpec) -> Floats:
    """Standardised rows (n, 1, mels) of values (n, k); what is not known is the mean, 0, and so is the rest.

    Raises DataError where there are no values.
    """
    if values is None:
        raise DataError(f"extra inputs {', '.join(spec.extra)}: got clips without; allowed: sounds with their metadata")
    rows = np.zeros((len(values), 1, spec.n_mels), np.float32)
    standardised = (values - np.asarray(spec.extra_mean)) / np.asarray(spec.extra_std)
    rows[:, 0, : len(spec.extra)] = np.nan_to_num(standardised, nan=0.0)
    return rows


def with_extra(windows: Floats, values: Floats | None, spec: FeatureSpec) -> Floats:
    """One clip's windows (n, frames, mels) with its extra values (k,) as a last row, where the spec has any."""
    if not spec.extra:
        return windows
    row = extra_rows(None if values is None else values[np.newaxis], spec)
    return np.concatenate([windows, np.broadcast_to(row, (len(windows), 1, spec.n_mels))], axis=1)


def require_no_extra(spec: FeatureSpec, what: str) -> None:
    """Raise DataError where a model has extra inputs, and what would feed it knows only the sound."""
    if spec.extra:
        raise DataError(f"{what}: got a model with extra inputs {', '.join(spec.extra)}; allowed: none")
