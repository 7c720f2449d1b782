"""The 26 clip statistics: of tones and noise, whose values are known, and by other formulas."""

from dataclasses import replace

import numpy as np
import pytest

from tinyclf.features import FeatureSpec, log_mel
from tinyclf.features.statistics import NAMES, clip_statistics, statistics_spec

SPEC = FeatureSpec(n_fft=1024)
RATE = SPEC.sample_rate


def _of(samples: np.ndarray) -> dict[str, float]:
    values = clip_statistics(samples.astype(np.float32), SPEC)
    assert values.shape == (1, 26)
    assert values.dtype == np.float32
    return dict(zip(NAMES, values[0].tolist(), strict=True))


@pytest.mark.parametrize("hz", [440.0, 1000.0, 3000.0])
def test_a_tone(hz: float) -> None:
    found = _of(0.5 * np.sin(2 * np.pi * hz * np.arange(2 * RATE) / RATE + 0.3))
    assert found["rms"] == pytest.approx(0.5 / np.sqrt(2), rel=1e-3)
    assert found["zero_crossing_rate"] == pytest.approx(2 * hz / RATE, rel=0.02)
    # The window spreads a tone over three bins of 15.6 Hz.
    assert found["spectral_centroid"] == pytest.approx(hz, abs=10)
    assert found["spectral_bandwidth"] < 40
    assert found["spectral_roll_off"] == pytest.approx(hz, abs=24)
    # One pitch class of twelve, with little beside it.
    assert 1 / 12 - 1e-6 <= found["chroma"] < 0.15


def test_white_noise() -> None:
    found = _of(0.1 * np.random.default_rng(0).standard_normal(4 * RATE))
    assert found["rms"] == pytest.approx(0.1, rel=0.01)
    assert found["zero_crossing_rate"] == pytest.approx(0.5, abs=0.01)
    assert found["spectral_centroid"] == pytest.approx(RATE / 4, rel=0.02)
    # A flat spectrum up to 8 kHz: deviation 8000 / sqrt(12).
    assert found["spectral_bandwidth"] == pytest.approx(RATE / 2 / np.sqrt(12), rel=0.02)
    assert found["spectral_roll_off"] == pytest.approx(0.85 * RATE / 2, rel=0.02)


def test_cepstra_are_sums_of_cosines_over_the_bands() -> None:
    samples = np.random.default_rng(1).standard_normal(RATE).astype(np.float32) * 0.1
    db = log_mel(samples, replace(SPEC, n_mels=40)).astype(np.float64).mean(axis=0)
    found = clip_statistics(samples, SPEC)[0, 6:]
    for number in range(20):
        cosine = np.cos(np.pi * number * (np.arange(40) + 0.5) / 40) * np.sqrt((2 if number else 1) / 40)
        assert found[number] == pytest.approx(db @ cosine, rel=1e-4, abs=1e-3)


def test_level_moves_rms_and_the_first_cepstrum_alone() -> None:
    samples = np.random.default_rng(2).standard_normal(RATE) * 0.2
    loud, quiet = _of(samples), _of(samples / 10)
    assert loud["rms"] == pytest.approx(10 * quiet["rms"], rel=1e-5)
    # 20 dB in each of 40 bands.
    assert loud["mfcc_0"] - quiet["mfcc_0"] == pytest.approx(20 * np.sqrt(40), rel=1e-4)
    for name in set(NAMES) - {"rms", "mfcc_0"}:
        assert loud[name] == pytest.approx(quiet[name], rel=1e-3, abs=2e-3), name


@pytest.mark.parametrize("samples", [np.zeros(5000), np.ones(1), np.zeros(1)])
def test_silence_and_single_samples_have_finite_statistics(samples: np.ndarray) -> None:
    assert all(np.isfinite(value) for value in _of(samples).values())


def test_the_models_window_is_one_frame_of_them() -> None:
    spec = statistics_spec(SPEC)
    assert spec.shape == (1, 26)
    values = clip_statistics(np.random.default_rng(3).standard_normal(RATE).astype(np.float32), SPEC)
    from tinyclf.features import referenced, windows

    np.testing.assert_array_equal(referenced(windows(values, spec), spec)[0], values)
