"""The floor as a component of its own: the same in training, evaluation, the device's integers and C."""

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from clips import LABELS, SPEC, TINY, clips, parts
from test_frontend_source import SCALE, ZERO_POINT, Host

from tinyclf import arith, checkpoint
from tinyclf.checkpoint import Checkpoint
from tinyclf.errors import DataError, UsageError
from tinyclf.features import FeatureSpec, model_windows, referenced, windows
from tinyclf.features.quantizer import NO_SILENCE, RowQuantizer, quantize_rows, window_level
from tinyclf.features.tables import ROW_STEPS
from tinyclf.training import Recipe, load_recipe, train
from tinyclf.training.batches import WindowSampler
from tinyclf.training.distillation import Teachers
from tinyclf.training.loop import fit_standardisation

# A floor that many values of the clips lie on.
APART = replace(SPEC, floor_db=-30.0, floor_value=-1.5)


def _rows(spec: FeatureSpec, seed: int = 0) -> np.ndarray:
    """int16 windows (8, frames, mels) a third of which lies on the floor or below."""
    rng = np.random.default_rng(seed)
    return rng.integers(-60 * ROW_STEPS, 0, (8, spec.n_frames, spec.n_mels)).astype(np.int16)


@pytest.mark.parametrize("reference", ["clip_max", "fixed"])
def test_what_lies_above_the_floor_is_standardised_alone(reference: str) -> None:
    features, indices = clips(), np.arange(10)
    spec = replace(APART, reference=reference, floor_db=-30.0 if reference == "clip_max" else -60.0)
    heard = np.concatenate([referenced(windows(features.clip(int(i)), spec), spec) for i in indices])
    values = heard.reshape(-1, SPEC.n_mels).astype(np.float64)
    above = np.where(values > spec.floor_db, values, np.nan)
    assert 0.2 < np.isnan(above).mean() < 0.9
    fitted = fit_standardisation(features, indices, spec)
    np.testing.assert_allclose(fitted.mean, np.nanmean(above, axis=0), rtol=1e-6)
    np.testing.assert_allclose(fitted.std, np.nanstd(above, axis=0), rtol=1e-5)
    seen = np.concatenate([model_windows(features.clip(int(i)), fitted) for i in indices]).reshape(values.shape)
    assert np.all(seen[np.isnan(above)] == -1.5)
    wanted = (above - fitted.mean) / np.array(fitted.std)
    np.testing.assert_allclose(seen[~np.isnan(above)], wanted[~np.isnan(above)], atol=1e-5)


def test_training_sees_what_evaluation_sees() -> None:
    features = clips(6)
    fitted = fit_standardisation(features, np.arange(6), APART)
    short = [index for index in range(6) if len(features.clip(index)) <= SPEC.n_frames]
    assert short
    sampler = WindowSampler(features, np.arange(6), fitted, torch.device("cpu"), torch.Generator())
    drawn = sampler.windows(torch.tensor(short)).numpy()
    for index, window in zip(short, drawn, strict=True):
        np.testing.assert_allclose(window, model_windows(features.clip(index), fitted)[0], atol=2e-6)
    assert np.any(drawn == -1.5)


def test_a_band_that_is_never_heard_has_a_deviation() -> None:
    features = clips(12)
    silent = replace(features, frames=np.where(np.arange(16) == 3, np.float32(-400), features.frames))
    fitted = fit_standardisation(silent, np.arange(12), APART)
    assert (fitted.mean[3], fitted.std[3]) == (-30.0, 1.0)


@pytest.mark.parametrize("reference", ["clip_max", "fixed"])
def test_the_integers_are_those_of_the_floats(reference: str) -> None:
    spec = replace(APART, reference=reference).standardised(np.linspace(-25, -15, 16), np.linspace(5, 9, 16))
    rows, quantizer = _rows(spec), RowQuantizer.of(spec, SCALE, ZERO_POINT)
    got = quantize_rows(rows, quantizer)
    db = rows.astype(np.float32) / np.float32(ROW_STEPS)
    floats = np.concatenate([model_windows(window, spec) for window in db])
    wanted = arith.quantize(floats, SCALE, ZERO_POINT)
    on_floor = referenced(db, spec) == np.float32(spec.floor_db)
    assert 0.2 < on_floor.mean() < 0.8
    assert np.all(got[on_floor] == quantizer.silence)
    assert np.all(got[on_floor] == wanted[on_floor])
    # One rounding in fine steps, one to the scale.
    assert np.abs(got.astype(int) - wanted).max() <= 1
    plain = RowQuantizer.of(replace(spec, floor_value=None), SCALE, ZERO_POINT)
    assert plain.silence == NO_SILENCE
    assert np.array_equal(quantize_rows(rows, plain)[~on_floor], got[~on_floor])
    assert not np.array_equal(quantize_rows(rows, plain)[on_floor], got[on_floor])


@pytest.mark.parametrize("reference", ["clip_max", "fixed"])
@pytest.mark.parametrize("floor_value", [None, 0.0, -9.0])
def test_c_gives_the_same_integers(reference: str, floor_value: float | None, tmp_path: Path) -> None:
    spec = replace(APART, reference=reference, floor_value=floor_value, n_fft=512, n_mels=32)
    spec = spec.standardised(np.linspace(-25, -15, 32), np.linspace(5, 9, 32))
    built, rows = Host.built(spec, tmp_path), _rows(spec)
    quantizer = RowQuantizer.of(spec, SCALE, ZERO_POINT)
    for window in rows:
        level = int(window_level(window)[0, 0]) if reference == "clip_max" else 0
        np.testing.assert_array_equal(built.quantized(window, level), quantize_rows(window[None], quantizer)[0])


def test_a_spec_without_keeps_its_digest() -> None:
    assert "floor_value" not in SPEC.to_dict()
    assert FeatureSpec.from_dict(SPEC.to_dict()) == SPEC
    assert FeatureSpec.from_dict(json.loads(APART.to_json())) == APART
    assert APART.digest() != replace(APART, floor_value=None).digest()
    for value in (11.0, float("nan")):
        reason = f"FeatureSpec.floor_value: got {value}; allowed: none, or from -10 to 10 standard deviations"
        with pytest.raises(DataError, match=re.escape(reason)):
            replace(SPEC, floor_value=value)


def test_a_recipe_switches_it_on(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(
        "learning_rate = 1e-2\nepochs = 2\npatience = 2\nbatch_sizes = [[0, 8]]\n[features]\nfloor_value = 0.0\n"
    )
    assert load_recipe(str(tmp_path / "mine.toml")).feature_spec().floor_value == 0.0
    features = clips(60)
    recipe = Recipe("test", 0.01, 1, 1, ((0, 8),))
    train(features, parts(features), TINY, recipe, APART, folder=tmp_path / "run", device="cpu")
    trained = checkpoint.load(tmp_path / "run")
    assert trained.features.floor_value == -1.5


def test_teachers_of_another_treatment_or_mean_are_refused() -> None:
    fitted = APART.standardised(np.full(16, -20.0), np.full(16, 6.0))
    state = TINY.build(0).state_dict()
    for teacher, reason in (
        (replace(fitted, floor_value=None), "got features of floor_value None; allowed: -1.5, as the student has"),
        (fitted.standardised(np.full(16, -21.0), np.full(16, 6.0)), "another mean with a floor_value"),
    ):
        with pytest.raises(UsageError, match=re.escape(reason)):
            Teachers([Checkpoint(TINY, state, teacher, LABELS)], LABELS, fitted, torch.device("cpu"))
    plain = replace(fitted, floor_value=None)
    with pytest.raises(UsageError, match=r"got features of floor_value -1\.5; allowed: None"):
        Teachers([Checkpoint(TINY, state, fitted, LABELS)], LABELS, plain, torch.device("cpu"))
