"""The integer log-mel beside the float one: closeness, extremes, independence of frames; and its int8 rows."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from tinyclf.arith import quantize
from tinyclf.datasets.synthetic import synthesise
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec, log_mel, referenced, standardise
from tinyclf.features.integer import BLOCK_FRAMES, integer_log_mel, log_mel_rows, to_pcm
from tinyclf.features.quantizer import SILENT_LEVEL, RowQuantizer, quantize_rows, window_level
from tinyclf.features.tables import LOWEST_ROW, ROW_STEPS, tables_of

SPEC = FeatureSpec()
# Both radices of the first stage, other rates and numbers of bands.
SPECS = {
    "default": SPEC,
    "22k": FeatureSpec(22_050, 1_024, 512, 64, 20, 11_025, 128),
    "8k": FeatureSpec(8_000, 256, 80, 20, 50, 4_000, 96),
    "whole": FeatureSpec(16_000, 4_096, 1_000, 100, 0, 8_000, 10),
    "least": FeatureSpec(16_000, 64, 16, 8, 100, 7_000, 10),
}
FITTED = SPEC.standardised(np.linspace(-60, -40, 32) + 0.123, np.linspace(8, 16, 32))


def tone(hz: float, count: int = 8_000) -> NDArray[np.float64]:
    return np.sin(2 * np.pi * hz * np.arange(count) / SPEC.sample_rate + 0.3)


def signals() -> dict[str, NDArray[np.float64]]:
    """Tones on and between bins, a sweep, noises, and synthetic speech, music, engines, alarms; peak 1."""
    rng = np.random.default_rng(0)
    n = np.arange(8_000)
    found = {f"tone-{hz}": tone(hz) for hz in (62.5, 100, 437.7, 1_000, 3_333, 7_812.5)}
    found["sweep"] = np.sin(2 * np.pi * (0.003 * n + 0.48 * n**2 / 16_000))
    found["noise"] = rng.standard_normal(8_000)
    found["rumble"] = np.cumsum(rng.standard_normal(8_000))
    for index, clip in enumerate(synthesise(seed=3, clips_per_class=2, seconds=0.5)):
        found[f"{clip.label}-{index}"] = clip.samples.astype(np.float64)
    return {name: samples / np.abs(samples).max() for name, samples in found.items()}


@pytest.mark.parametrize("name", SPECS)
def test_rows_are_within_half_a_db_of_the_float_front_end(name: str) -> None:
    """Required: 0.5 dB in every band above -75 dB re full scale; in a short FFT less hides the window's 16 bits."""
    spec, limit = SPECS[name], 0.4 if name == "least" else 0.1
    compared = 0
    for kind, samples in signals().items():
        for level in (0, -20, -40, -60):
            pcm = to_pcm(samples * 10 ** (level / 20))
            expected = log_mel((pcm / np.float32(32_768)).astype(np.float32), spec)
            heard = expected > -75
            compared += int(heard.sum())
            worst = np.abs(log_mel_rows(pcm, spec) / ROW_STEPS - expected)[heard].max(initial=0)
            assert worst < limit, f"{kind} at {level} dBFS: {worst:.3f} dB"
    assert compared > 3_000


@pytest.mark.parametrize("spec", [SPEC, SPECS["8k"]], ids=["default", "8k"])
@pytest.mark.parametrize("value", [32_767, -32_768, 1, -1])
def test_constant_and_alternating_extremes(spec: FeatureSpec, value: int) -> None:
    other = -value - 1 if abs(value) > 1 else -value
    for period in (0, 2, 3, 64, spec.n_fft):
        pcm = np.full(3_000, value, np.int16)
        if period:
            pcm[np.arange(3_000) % period < period // 2] = other
        expected = log_mel((pcm / np.float32(32_768)).astype(np.float32), spec)
        heard = expected > -75
        np.testing.assert_allclose((log_mel_rows(pcm, spec) / ROW_STEPS)[heard], expected[heard], atol=0.1)


def test_silence_is_the_lowest_row_everywhere() -> None:
    assert np.all(log_mel_rows(np.zeros(2_000, np.int16), SPEC) == LOWEST_ROW)
    assert np.all(integer_log_mel(np.zeros(2_000, np.float32), SPEC) == log_mel(np.zeros(2_000, np.float32), SPEC))


def test_a_single_count_is_above_the_lowest_row() -> None:
    pcm = np.zeros(512, np.int16)
    pcm[256] = 1
    assert np.all(log_mel_rows(pcm, SPEC) > LOWEST_ROW + 64 * ROW_STEPS)


@pytest.mark.parametrize(("count", "frames"), [(1, 1), (511, 1), (671, 1), (672, 2)])
def test_shape_is_that_of_log_mel(count: int, frames: int) -> None:
    rows = log_mel_rows(np.ones(count, np.int16), SPEC)
    assert rows.shape == (frames, 32)
    assert rows.dtype == np.int16
    as_db = integer_log_mel(np.ones(count, np.float32), SPEC)
    assert as_db.shape == log_mel(np.ones(count, np.float32), SPEC).shape
    assert as_db.dtype == np.float32


@settings(max_examples=20, deadline=None)
@given(first=st.integers(0, 150), count=st.integers(1, 2 * BLOCK_FRAMES))
def test_a_row_depends_on_its_own_samples_alone(first: int, count: int) -> None:
    pcm = np.random.default_rng(1).integers(-3_000, 3_000, 512 + 160 * 299).astype(np.int16)
    part = pcm[160 * first : 160 * (first + count - 1) + 512]
    np.testing.assert_array_equal(log_mel_rows(part, SPEC), log_mel_rows(pcm, SPEC)[first : first + count])


def test_pcm_is_rounded_and_clamped() -> None:
    samples = np.array([-1.5, -1, -0.5, 0, 1.4 / 32_768, 0.99999, 1, 2], np.float32)
    np.testing.assert_array_equal(to_pcm(samples), [-32_768, -32_768, -16_384, 0, 1, 32_767, 32_767, 32_767])


@pytest.mark.parametrize("n_fft", [400, 32, 8_192])
def test_other_lengths_are_refused(n_fft: int) -> None:
    with pytest.raises(DataError) as caught:
        tables_of(replace(SPEC, n_fft=n_fft, n_mels=1))
    assert str(caught.value) == (f"FeatureSpec.n_fft: got {n_fft}; allowed in integers: a power of two from 64 to 4096")


def test_the_window_is_symmetric_and_the_weights_are_the_filterbank() -> None:
    tables = tables_of(SPEC)
    np.testing.assert_array_equal(tables.window, np.rint(32_767 * np.hanning(513)[:257]))
    assert tables.bins.sum() == len(tables.weight) == 254
    assert sorted((tables.order[:, None] + 64 * np.arange(4)).ravel().tolist()) == list(range(256))


@pytest.mark.parametrize("reference", ["fixed", "clip_max"])
def test_int8_rows_are_those_of_the_float_path_but_for_ties(reference: str) -> None:
    spec = replace(FITTED, reference=reference)
    quantizer = RowQuantizer.of(spec, 0.0312, -17)
    rows = np.random.default_rng(2).integers(LOWEST_ROW, 300, (5, 96, 32)).astype(np.int16)
    db = rows.astype(np.float32) / ROW_STEPS
    expected = quantize(standardise(referenced(db, spec), spec), 0.0312, -17)
    found = quantize_rows(rows, quantizer)
    step = np.abs(found.astype(int) - expected)
    assert step.max() <= 1
    # A step is 0.25 dB and more; the mean is rounded to 1/65536 dB.
    assert (step > 0).mean() < 0.001
    assert len(np.unique(found)) > 50


def test_fixed_rows_do_not_depend_on_each_other() -> None:
    quantizer = RowQuantizer.of(replace(FITTED, reference="fixed"), 0.03, 3)
    rows = np.random.default_rng(3).integers(-12_000, 300, (96, 32)).astype(np.int16)
    whole = quantize_rows(rows, quantizer)
    np.testing.assert_array_equal(np.concatenate([quantize_rows(row[None], quantizer) for row in rows]), whole)


def test_clip_max_refers_a_window_to_its_maximum() -> None:
    rows = np.random.default_rng(4).integers(-9_000, -4_000, (3, 96, 32)).astype(np.int16)
    quantizer = RowQuantizer.of(FITTED, 0.03, 3)
    np.testing.assert_array_equal(window_level(rows)[:, 0, 0], rows.max(axis=(1, 2)))
    # The same scene at another level is the same to the model.
    np.testing.assert_array_equal(quantize_rows(rows, quantizer), quantize_rows(rows + np.int16(777), quantizer))


def test_a_silent_window_is_the_floor_everywhere() -> None:
    silent = np.full((1, 96, 32), LOWEST_ROW, np.int16)
    assert window_level(silent) == SILENT_LEVEL
    floor = quantize(standardise(np.full((1, 96, 32), -80, np.float32), FITTED), 0.0312, -17)
    np.testing.assert_array_equal(quantize_rows(silent, RowQuantizer.of(FITTED, 0.0312, -17)), floor)


@pytest.mark.parametrize(
    ("spec", "scale", "message"),
    [
        (SPEC, 0.03, "FeatureSpec.mean, std: got none; allowed in integers: one of each per band"),
        (
            SPEC.standardised(np.full(32, 50_000.0), np.ones(32)), 0.5,
            "FeatureSpec.mean, std: got a mean of 50000 dB and an input step of 0.5 dB; "
            "allowed in integers: at most 30000 dB, at least 1/32768 dB",
        ),
        (
            SPEC.standardised(np.zeros(32), np.full(32, 1e-6)), 0.5,
            "FeatureSpec.mean, std: got a mean of 0 dB and an input step of 5e-07 dB; "
            "allowed in integers: at most 30000 dB, at least 1/32768 dB",
        ),
    ],
)  # fmt: skip
def test_what_has_no_integer_form_is_refused(spec: FeatureSpec, scale: float, message: str) -> None:
    with pytest.raises(DataError) as caught:
        RowQuantizer.of(spec, scale, 0)
    assert str(caught.value) == message
