"""Float log-mel spectrograms, the windows cut from them, and their reference level and standardisation."""

from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy import fft, signal

from tinyclf.features.spec import FeatureSpec

Floats = NDArray[np.float32]
LOWEST_POWER = 1e-10
# Below every floor that a FeatureSpec can have in practice, so that padding becomes the floor.
PADDING_DB = -400.0
EVALUATION_HOP = 24


def log_mel(samples: Floats, spec: FeatureSpec) -> Floats:
    """Mel power in dB re a full-scale sine, (frames, mels) from samples (n,), n >= 1.

    Frames are not centred: frame i spans samples [i * hop, i * hop + n_fft), and a sound shorter than one frame is
    padded with zeros to one. Periodic Hann window, power spectrum, Slaney filters. 0 dB is a full-scale sine in the
    middle of the band whose filter is highest. Neither floored nor standardised yet.
    """
    padded = np.pad(samples, (0, max(0, spec.n_fft - len(samples)))).astype(np.float64)
    frames = sliding_window_view(padded, spec.n_fft)[:: spec.hop_length]
    window = signal.windows.hann(spec.n_fft, sym=False)
    power = np.abs(fft.rfft(frames * window, axis=1)) ** 2
    mel = power @ mel_filterbank(spec).T
    full_scale = (window.sum() / 2) ** 2 * mel_filterbank(spec).max()
    return (10 * np.log10(np.maximum(mel, LOWEST_POWER) / full_scale)).astype(np.float32)


@lru_cache(maxsize=8)
def mel_filterbank(spec: FeatureSpec) -> NDArray[np.float64]:
    """Triangular filters (mels, n_fft // 2 + 1) on Slaney's mel scale, each of unit area in Hz.

    Equal to librosa.filters.mel. Source: M. Slaney, Auditory Toolbox, 1998.
    """
    frequencies = np.linspace(0, spec.sample_rate / 2, spec.n_fft // 2 + 1)
    mels = np.linspace(hz_to_mel(spec.f_min), hz_to_mel(spec.f_max), spec.n_mels + 2)
    edges = np.array([mel_to_hz(mel) for mel in mels])
    rising = (frequencies - edges[:-2, None]) / np.diff(edges)[:-1, None]
    falling = (edges[2:, None] - frequencies) / np.diff(edges)[1:, None]
    area = (edges[2:] - edges[:-2]) / 2
    return np.maximum(0, np.minimum(rising, falling)) / area[:, None]


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
    """Apply reference level and floor to windows (..., frames, mels) in dB re full scale."""
    if spec.reference == "clip_max":
        db = db - db.max(axis=(-2, -1), keepdims=True)
    return np.maximum(db, np.float32(spec.floor_db))


def standardise(db: Floats, spec: FeatureSpec) -> Floats:
    """(db - mean) / std per band; the spec must be fitted."""
    return (db - np.float32(spec.mean)) / np.float32(spec.std)


def model_windows(db: Floats, spec: FeatureSpec, hop_frames: int = EVALUATION_HOP) -> Floats:
    """What a model sees of one clip: referenced, standardised windows (n, n_frames, mels)."""
    return standardise(referenced(windows(db, spec, hop_frames), spec), spec)
