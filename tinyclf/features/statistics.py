"""The 26 statistics of a clip that tabular models read: what librosa's users average over the frames of a recording."""

from dataclasses import replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy import fft

from tinyclf.features.logmel import hann, log_mel
from tinyclf.features.spec import FeatureSpec

N_MFCC = 20
# Bands of the log-mel that the MFCCs are computed from.
MFCC_MELS = 40
ROLL_OFF = 0.85
# Pitch classes are counted from this frequency up: C2, below which FFT bins are wider than semitones.
LOWEST_PITCH_HZ = 65.406
# Below every statistic.
NO_FLOOR = -1e9
NAMES = (
    "chroma", "rms", "spectral_centroid", "spectral_bandwidth", "spectral_roll_off", "zero_crossing_rate",
    *(f"mfcc_{number}" for number in range(N_MFCC)),
)  # fmt: skip

Floats = NDArray[np.float64]


def clip_statistics(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """The means over a sound's frames, float32 (1, 26) in the order of NAMES, from samples (n,), n >= 1.

    chroma: energy of each of the twelve pitch classes over that of the strongest one in the frame, mean of all twelve;
    RMS re full scale; centroid, bandwidth (standard deviation) and roll-off (85 % of the magnitude lies below) of the
    magnitude spectrum in Hz; sign changes per sample; MFCCs: orthonormal DCT-II of the log-mel in dB of 40 bands.
    Frames, rate and window are the spec's. Zero-magnitude frames count with 0.
    """
    padded = np.pad(samples.astype(np.float64), (0, max(0, spec.n_fft - len(samples))))
    frames = sliding_window_view(padded, spec.n_fft)[:: spec.hop_length]
    magnitude = np.abs(fft.rfft(frames * hann(spec.n_fft), axis=1))
    hz = np.arange(magnitude.shape[1]) * spec.sample_rate / spec.n_fft
    centroid, bandwidth = _moments(magnitude, hz)
    values = [
        _chroma(magnitude**2, hz).mean(),
        np.sqrt((frames**2).mean(axis=1)).mean(),
        centroid.mean(),
        bandwidth.mean(),
        _roll_off(magnitude, hz).mean(),
        (np.signbit(frames[:, 1:]) != np.signbit(frames[:, :-1])).mean(),
        *_mfcc(samples, spec).mean(axis=0),
    ]
    return np.array([values], dtype=np.float32)


def statistics_spec(spec: FeatureSpec) -> FeatureSpec:
    """The spec of a model on the statistics: one frame of 26 values that no reference level and no floor changes."""
    return replace(spec, n_mels=len(NAMES), n_frames=1, reference="fixed", floor_db=NO_FLOOR)


def is_statistics(spec: FeatureSpec) -> bool:
    """Whether a model of this spec is given the statistics."""
    return (*spec.shape, spec.reference, spec.floor_db) == (1, len(NAMES), "fixed", NO_FLOOR)


def _moments(magnitude: Floats, hz: Floats) -> tuple[Floats, Floats]:
    share = _over(magnitude, magnitude.sum(axis=1, keepdims=True))
    centroid: Floats = share @ hz
    bandwidth: Floats = np.sqrt((share * (hz - centroid[:, None]) ** 2).sum(axis=1))
    return centroid, bandwidth


def _roll_off(magnitude: Floats, hz: Floats) -> Floats:
    cumulated = magnitude.cumsum(axis=1)
    frequencies: Floats = hz[(cumulated >= ROLL_OFF * cumulated[:, -1:]).argmax(axis=1)]
    return frequencies


def _chroma(power: Floats, hz: Floats) -> Floats:
    pitched = hz >= LOWEST_PITCH_HZ
    # C is 0; 440 Hz is A, which is 9.
    pitch = np.rint(12 * np.log2(hz[pitched] / 440) + 9).astype(np.int64) % 12
    energy = power[:, pitched] @ np.eye(12)[pitch]
    return _over(energy, energy.max(axis=1, keepdims=True))


def _mfcc(samples: NDArray[np.float32], spec: FeatureSpec) -> Floats:
    db = log_mel(samples, replace(spec, n_mels=MFCC_MELS, mean=(), std=())).astype(np.float64)
    coefficients: Floats = fft.dct(db, type=2, norm="ortho", axis=1)[:, :N_MFCC]
    return coefficients


def _over(part: Floats, whole: Floats) -> Floats:
    ratio: Floats = np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
    return ratio
