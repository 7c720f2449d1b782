"""The log-mel front end beside librosa's published values and scipy's spectrogram."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import signal

from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec, log_mel, mel_filterbank, model_windows, referenced, standardise, windows
from tinyclf.features.logmel import LOWEST_DB, PADDING_DB, hann, hz_to_mel, mel_to_hz, window_starts

SPEC = FeatureSpec()


def full_scale_db(spec: FeatureSpec) -> float:
    """The definition: a full-scale sine's power in its FFT bin, times the largest gain of a filter."""
    window = signal.windows.hann(spec.n_fft, sym=False)
    return float(10 * np.log10((window.sum() / 2) ** 2 * mel_filterbank(spec).max()))


def chirp_with_tone() -> NDArray[np.float32]:
    n = np.arange(16_000)
    chirp = 0.01 * np.sin(2 * np.pi * (200 * n / 16_000 + 0.5 * 7_000 * (n / 16_000) ** 2))
    return (0.5 * np.sin(2 * np.pi * 440 * n / 16_000) + chirp).astype(np.float32)


@pytest.mark.parametrize(("hz", "mel"), [(0, 0), (60, 0.9), (1_000, 15), (4_000, 35.163_760_31), (6_400, 42)])
def test_slaneys_scale_has_the_published_points(hz: float, mel: float) -> None:
    """librosa's documentation gives 60 Hz = 0.9; 1 kHz = 15 and 6.4 kHz = 42 define the scale."""
    assert hz_to_mel(hz) == pytest.approx(mel, rel=1e-9)
    assert mel_to_hz(mel) == pytest.approx(hz, rel=1e-9)


def test_filterbank_equals_librosa() -> None:
    """librosa 0.11.0: filters.mel(sr=16000, n_fft=512, n_mels=32, fmin=50, fmax=8000, norm="slaney", dtype=float64)."""
    filters = mel_filterbank(SPEC)
    assert filters.shape == (32, 257)
    assert filters.max() == pytest.approx(0.011056731211241257, rel=1e-12)
    assert filters.sum() == pytest.approx(1.0239613572423, rel=1e-12)
    golden = {
        (0, 2): 0.0015469828036008722, (0, 3): 0.005414439812603053, (5, 15): 0.0, (10, 29): 0.0,
        (20, 77): 0.00015838766032662285, (31, 240): 0.0010428635860934687, (31, 250): 0.0003910738447850484,
    }  # fmt: skip
    for place, value in golden.items():
        assert filters[place] == pytest.approx(value, rel=1e-9, abs=1e-15)


def test_filterbank_cannot_be_changed_by_a_caller() -> None:
    with pytest.raises(ValueError, match="read-only"):
        mel_filterbank(SPEC)[0, 0] = 1


def test_a_band_without_an_fft_bin_is_refused() -> None:
    with pytest.raises(DataError) as caught:
        mel_filterbank(replace(SPEC, n_mels=256))
    assert str(caught.value) == (
        "FeatureSpec.n_mels, n_fft: got 256, 512: no FFT bin in band 4; allowed: fewer bands or a longer FFT"
    )


def test_log_mel_equals_librosa() -> None:
    """librosa 0.11.0: 10 * log10 of feature.melspectrogram(center=False, power=2) of the same samples."""
    db = log_mel(chirp_with_tone(), SPEC) + full_scale_db(SPEC)
    assert db.shape == (97, 32)
    golden = {
        (0, 0): -40.65701337796499, (5, 10): -34.39068014708212, (6, 50): -51.28150683837419,
        (12, 30): -84.80601272374872, (20, 60): -109.35428355598944, (31, 96): -26.635568981411875,
    }  # fmt: skip
    for (band, frame), value in golden.items():
        # float32 holds values near -130 dB to 1e-5.
        assert db[frame, band] == pytest.approx(value, abs=3e-5)


@pytest.mark.parametrize("spec", [SPEC, FeatureSpec(22_050, 1_024, 512, 64, 20, 11_025, 128)], ids=["default", "22k"])
def test_log_mel_is_scipys_spectrogram_through_the_filterbank(spec: FeatureSpec) -> None:
    samples = np.random.default_rng(0).standard_normal(30_000).astype(np.float32)
    window = signal.windows.hann(spec.n_fft, sym=False)
    transform = signal.ShortTimeFFT(window, spec.hop_length, spec.sample_rate, phase_shift=None)
    # ShortTimeFFT centres slice p on p * hop; a frame from sample i * hop is centred on i * hop + n_fft / 2.
    count = (len(samples) - spec.n_fft) // spec.hop_length + 1
    power = np.abs(transform.stft(samples[spec.n_fft // 2 :], p0=0, p1=count)) ** 2
    # Before these the shifted samples lack what lies left of the centre.
    inside = slice(-(-spec.n_fft // 2 // spec.hop_length), None)
    expected = 10 * np.log10(mel_filterbank(spec) @ power).T - full_scale_db(spec)
    np.testing.assert_allclose(log_mel(samples, spec)[inside], expected[inside], atol=1e-4)


def test_zero_db_is_a_full_scale_sine_in_the_highest_band() -> None:
    band, place = np.unravel_index(mel_filterbank(SPEC).argmax(), (32, 257))
    frequency = place * SPEC.sample_rate / SPEC.n_fft
    sine = np.sin(2 * np.pi * frequency * np.arange(16_000) / SPEC.sample_rate)
    db = log_mel(sine.astype(np.float32), SPEC)
    # The sine's leakage into the two neighbouring bins, at most half its power together, adds up to 1.8 dB.
    assert np.all((db[:, band] >= 0) & (db[:, band] < 1.8))
    assert np.all(db.argmax(axis=1) == band)


def test_ten_times_the_amplitude_is_twenty_db() -> None:
    noise = np.random.default_rng(1).standard_normal(4_000).astype(np.float32)
    np.testing.assert_allclose(np.subtract(log_mel(noise, SPEC), log_mel(np.float32(0.1) * noise, SPEC)), 20, atol=1e-4)


def test_digital_silence_is_the_lowest_value_and_becomes_the_floor() -> None:
    half = np.concatenate([np.zeros(8_000), 0.1 * np.random.default_rng(2).standard_normal(8_000)]).astype(np.float32)
    db = log_mel(half, SPEC)
    assert np.all(db[:40] == LOWEST_DB)
    assert np.all(referenced(db[None, :96], SPEC)[0, :40] == SPEC.floor_db)


@pytest.mark.parametrize(("samples", "frames"), [(1, 1), (511, 1), (512, 1), (671, 1), (672, 2), (15_712, 96)])
def test_frame_count(samples: int, frames: int) -> None:
    db = log_mel(np.ones(samples, np.float32), SPEC)
    assert db.shape == (frames, 32)
    assert db.dtype == np.float32
    assert np.all(np.isfinite(db))


def test_a_whole_window_of_samples_gives_a_window_of_frames() -> None:
    assert len(log_mel(np.ones(SPEC.window_samples, np.float32), SPEC)) == SPEC.n_frames


@settings(max_examples=25, deadline=None)
@given(first=st.integers(1, 180), count=st.integers(1, 200))
def test_frames_of_a_part_equal_those_of_the_whole_to_the_bit(first: int, count: int) -> None:
    """What streams: a frame depends on its own samples alone, however many are analysed beside it."""
    samples = np.random.default_rng(3).standard_normal(512 + 160 * 399).astype(np.float32)
    part = samples[160 * first : 160 * (first + count - 1) + 512]
    np.testing.assert_array_equal(log_mel(part, SPEC), log_mel(samples, SPEC)[first : first + count])


@given(frames=st.integers(1, 500), hop=st.integers(1, 120))
def test_windows_cover_every_frame_and_start_each_hop(frames: int, hop: int) -> None:
    starts = window_starts(frames, SPEC, hop)
    last = max(0, frames - SPEC.n_frames)
    assert starts[0] == 0
    assert starts[-1] == last
    assert all(start % hop == 0 for start in starts[:-1])
    assert all(0 < b - a <= hop for a, b in pairwise(starts))


def test_windows_of_a_long_clip_are_its_frames() -> None:
    db = np.random.default_rng(4).uniform(-90, 0, (150, 32)).astype(np.float32)
    cut = windows(db, SPEC)
    assert cut.shape == (4, 96, 32)
    for window, start in zip(cut, (0, 24, 48, 54), strict=True):
        np.testing.assert_array_equal(window, db[start : start + 96])


def test_a_short_clip_is_padded_at_its_end_with_the_floor() -> None:
    db = np.random.default_rng(5).uniform(-60, -20, (30, 32)).astype(np.float32)
    (window,) = windows(db, SPEC)
    assert np.all(window[30:] == PADDING_DB)
    assert np.all(referenced(window, SPEC)[30:] == SPEC.floor_db)
    assert np.all(referenced(window, replace(SPEC, reference="fixed"))[30:] == SPEC.floor_db)


def test_clip_max_refers_each_window_to_its_own_maximum() -> None:
    db = np.random.default_rng(6).uniform(-120, -20, (5, 96, 32)).astype(np.float32)
    out = referenced(db, SPEC)
    np.testing.assert_array_equal(out.max(axis=(1, 2)), 0)
    assert out.min() == SPEC.floor_db
    for one, window in zip(out, db, strict=True):
        np.testing.assert_allclose(one, np.maximum(window - window.max(), -80), atol=1e-5)
    # What is referred already, as the challenge's values are, stays as it is.
    np.testing.assert_array_equal(referenced(out, SPEC), out)


@pytest.mark.parametrize("reference", ["clip_max", "fixed"])
@pytest.mark.parametrize("silence", [LOWEST_DB, PADDING_DB])
def test_a_window_of_silence_is_the_floor_everywhere(reference: str, silence: float) -> None:
    spec = FeatureSpec(reference=reference)
    loud = np.random.default_rng(9).uniform(-120, -20, (96, 32)).astype(np.float32)
    windows_of_both = np.stack([np.full((96, 32), silence, np.float32), loud])
    out = referenced(windows_of_both, spec)
    assert out.dtype == np.float32
    assert np.all(out[0] == spec.floor_db)
    np.testing.assert_array_equal(out[1], referenced(loud, spec))


def test_fixed_reference_only_floors() -> None:
    spec = replace(SPEC, reference="fixed", floor_db=-70.0)
    db = np.random.default_rng(7).uniform(-120, -20, (2, 96, 32)).astype(np.float32)
    np.testing.assert_array_equal(referenced(db, spec), np.maximum(db, -70))


def test_standardised_windows_have_mean_0_and_std_1_per_band() -> None:
    db = np.random.default_rng(8).uniform(-90, -20, (400, 32)).astype(np.float32)
    seen = referenced(windows(db, SPEC), SPEC).reshape(-1, 32)
    spec = SPEC.standardised(seen.mean(axis=0), seen.std(axis=0))
    out = model_windows(db, spec)
    assert out.dtype == np.float32
    np.testing.assert_allclose(out.mean(axis=(0, 1)), 0, atol=1e-4)
    np.testing.assert_allclose(out.std(axis=(0, 1)), 1, atol=1e-4)
    np.testing.assert_array_equal(out, standardise(referenced(windows(db, spec), spec), spec))


@pytest.mark.parametrize("length", [64, 512, 1024, 4096])
def test_the_window_is_scipy_s(length: int) -> None:
    assert hann(length).tolist() == signal.windows.hann(length, sym=False).tolist()
