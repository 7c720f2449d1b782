"""Float log-mel spectrograms, the windows cut from them, and their reference level and standardisation."""

from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy import fft, sparse

from tinyclf.errors import DataError
from tinyclf.features.spec import FeatureSpec

Floats = NDArray[np.float32]
LOWEST_DB = -200.0
# Below every floor that a FeatureSpec can have in practice, so that padding becomes the floor.
PADDING_DB = -400.0
EVALUATION_HOP = 24
# Small enough that the arrays of a block stay in the cache of a core.
BLOCK_FRAMES = 128


def log_mel(samples: Floats, spec: FeatureSpec) -> Floats:
    """Mel power in dB re a full-scale sine, (frames, mels) from samples (n,), n >= 1.

    Frames are not centred: frame i spans samples [i * hop, i * hop + n_fft), and a sound shorter than one frame is
    padded with zeros to one; a frame's values do not depend on its neighbours. Periodic Hann window, power spectrum,
    Slaney filters. 0 dB is a full-scale sine in the middle of the band whose filter is highest (its leakage into
    neighbouring bins not counted); digital silence is LOWEST_DB. Neither floored nor standardised yet.
    """
    padded = np.pad(samples, (0, max(0, spec.n_fft - len(samples))))
    frames = sliding_window_view(padded, spec.n_fft)[:: spec.hop_length]
    blocks = range(0, len(frames), BLOCK_FRAMES)
    return np.concatenate([_mel_db(frames[start : start + BLOCK_FRAMES], spec) for start in blocks])


def _mel_db(frames: Floats, spec: FeatureSpec) -> Floats:
    window, filters, full_scale = _tables(spec)
    spectrum = fft.rfft(frames * window, axis=1)
    # A sparse product sums in one order on every machine, and leaves the cores to the clips that are decoded beside it.
    mel = (filters @ (spectrum.real**2 + spectrum.imag**2).T).T / full_scale
    db: Floats = (10 * np.log10(np.maximum(mel, 10 ** (LOWEST_DB / 10)))).astype(np.float32, order="C")
    return db


@lru_cache(maxsize=8)
def _tables(spec: FeatureSpec) -> tuple[NDArray[np.float64], sparse.csr_array, float]:
    window = hann(spec.n_fft)
    filters = mel_filterbank(spec)
    return window, sparse.csr_array(filters), float((window.sum() / 2) ** 2 * filters.max())


@lru_cache(maxsize=8)
def mel_filterbank(spec: FeatureSpec) -> NDArray[np.float64]:
    """Triangular filters (mels, n_fft // 2 + 1) on Slaney's mel scale, each of unit area in Hz; read-only.

    Equal to librosa.filters.mel. Raises DataError where a band is so narrow that no FFT bin lies in it.
    Source: M. Slaney, Auditory Toolbox, 1998.
    """
    frequencies = np.linspace(0, spec.sample_rate / 2, spec.n_fft // 2 + 1)
    mels = np.linspace(hz_to_mel(spec.f_min), hz_to_mel(spec.f_max), spec.n_mels + 2)
    edges = np.array([mel_to_hz(mel) for mel in mels])
    rising = (frequencies - edges[:-2, None]) / np.diff(edges)[:-1, None]
    falling = (edges[2:, None] - frequencies) / np.diff(edges)[1:, None]
    area = (edges[2:] - edges[:-2]) / 2
    filters: NDArray[np.float64] = np.maximum(0, np.minimum(rising, falling)) / area[:, None]
    if not filters.any(axis=1).all():
        band = int(filters.any(axis=1).argmin())
        raise DataError(
            f"FeatureSpec.n_mels, n_fft: got {spec.n_mels}, {spec.n_fft}: no FFT bin in band {band}; "
            "allowed: fewer bands or a longer FFT"
        )
    filters.flags.writeable = False
    return filters


def hann(length: int) -> NDArray[np.float64]:
    """The periodic Hann window, to the bit as scipy.signal.windows computes it, whose import takes a second."""
    window: NDArray[np.float64] = 0.5 + 0.5 * np.cos(np.linspace(-np.pi, np.pi, length + 1))[:-1]
    return window


def hz_to_mel(hz: float) -> float:
    """Slaney's scale: linear below 1 kHz (15 mel), logarithmic above (27 mel per factor of 6.4)."""
    return hz * 3 / 200 if hz < 1000 else 15 + 27 * float(np.log(hz / 1000) / np.log(6.4))


def mel_to_hz(mel: float) -> float:
    """The inverse of `hz_to_mel`."""
    return mel * 200 / 3 if mel < 15 else 1000 * float(6.4 ** ((mel - 15) / 27))


def window_starts(n_frames: int, spec: FeatureSpec, hop_frames: int = EVALUATION_HOP) -> list[int]:
    """First frames of the windows of a clip: every hop, and one that ends where the clip ends."""
    last = max(0, n_frames - spec.n_frames)
    return sorted({*range(0, last + 1, hop_frames), last})


def windows(db: Floats, spec: FeatureSpec, hop_frames: int = EVALUATION_HOP) -> Floats:
    """Windows (n, n_frames, mels) of one clip's log-mel (frames, mels) in dB; a short clip is padded with the floor."""
    missing = max(0, spec.n_frames - len(db))
    padded = np.pad(db, ((0, missing), (0, 0)), constant_values=PADDING_DB)
    return np.stack([padded[start : start + spec.n_frames] for start in window_starts(len(db), spec, hop_frames)])


def referenced(db: Floats, spec: FeatureSpec) -> Floats:
    """Apply reference level and floor to windows (..., frames, mels) in dB re full scale.

    A window of digital silence has no maximum to refer to: it is the floor everywhere.
    """
    if spec.reference == "clip_max":
        loudest = db.max(axis=(-2, -1), keepdims=True)
        db = np.where(loudest > LOWEST_DB, db - loudest, LOWEST_DB)
    return np.maximum(db, np.float32(spec.floor_db), dtype=np.float32)


def standardise(db: Floats, spec: FeatureSpec) -> Floats:
    """(db - mean) / std per band, or the floor's own value on the floor; the spec must be fitted."""
    standardised: Floats = np.divide(db - np.asarray(spec.mean, np.float32), np.asarray(spec.std, np.float32))
    if spec.floor_value is not None:
        standardised = np.where(db <= np.float32(spec.floor_db), np.float32(spec.floor_value), standardised)
    return standardised


def model_windows(db: Floats, spec: FeatureSpec, hop_frames: int = EVALUATION_HOP) -> Floats:
    """What a model sees of one clip: referenced, standardised windows (n, n_frames, mels)."""
    return standardise(referenced(windows(db, spec, hop_frames), spec), spec)
