"""Changes of level: their statistics against the distributions they are drawn from, and what they leave alone."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from clips import SPEC, clips

from tinyclf.augment import Equaliser, Gain, levelled
from tinyclf.errors import UsageError
from tinyclf.features import FeatureSpec
from tinyclf.features.logmel import LOWEST_DB
from tinyclf.training import Recipe, load_recipe
from tinyclf.training.batches import WindowSampler


def _generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _windows(reference: str, *levels: Gain | Equaliser, quiet: float = 0.0) -> torch.Tensor:
    """The same 500 windows of a set, in dB, whatever the levels draw."""
    features = clips(500)
    features = replace(features, frames=features.frames + np.float32(quiet))
    spec = replace(SPEC, reference=reference, floor_db=-150.0).standardised(np.zeros(16), np.ones(16))
    sampler = WindowSampler(features, np.arange(500), spec, torch.device("cpu"), _generator(), levels=levels)
    return sampler.windows(torch.arange(500))


def test_a_gain_is_uniform_in_its_range_and_one_for_a_sample() -> None:
    change = Gain(limit=10.0).change(20_000, 32, _generator())
    assert change.shape == (20_000, 1)
    # Quantiles of 20,000 uniform draws are known to 0.2 dB (four standard deviations at 0.5: 0.28).
    wanted = torch.tensor([-9.0, -5.0, 0.0, 5.0, 9.0])
    np.testing.assert_allclose(change[:, 0].quantile(torch.tensor([0.05, 0.25, 0.5, 0.75, 0.95])), wanted, atol=0.28)
    assert float(change.abs().max()) <= 10


def test_knots_have_their_deviation_and_bands_between_them_less() -> None:
    curves = Equaliser(1.0, knots=6, deviation=3.0, tilt=0.0).change(20_000, 31, _generator()).numpy()
    at_knots, between = curves[:, ::6], curves[:, 3::6]
    # 20,000 draws give a deviation to 0.5 %; a midpoint is the mean of two independent knots.
    np.testing.assert_allclose(at_knots.std(axis=0), 3.0, rtol=0.025)
    np.testing.assert_allclose(between.std(axis=0), 3 / np.sqrt(2), rtol=0.025)
    np.testing.assert_allclose(curves.mean(axis=0), 0.0, atol=0.1)


def test_a_curve_is_linear_between_its_knots() -> None:
    curves = Equaliser(1.0, knots=6, tilt=0.0).change(50, 32, _generator()).numpy()
    knots = np.linspace(0, 31, 6)
    # The tilt is drawn before the knots, by two draws a sample, after the one that says whether it happens.
    generator = _generator()
    for _ in range(3):
        torch.rand(50, generator=generator)
    heights = 3.0 * torch.randn(50, 6, generator=generator).numpy()
    for curve, height in zip(curves, heights, strict=True):
        np.testing.assert_allclose(curve, np.interp(np.arange(32), knots, height), atol=1e-4)


def test_a_tilt_is_a_line_through_the_middle() -> None:
    curves = Equaliser(1.0, deviation=0.0, tilt=4.0).change(5000, 33, _generator()).numpy()
    np.testing.assert_allclose(np.diff(curves, n=2, axis=1), 0, atol=1e-5)
    np.testing.assert_allclose(curves[:, 16], 0, atol=1e-5)
    np.testing.assert_allclose(np.quantile(curves[:, -1], [0, 0.25, 0.75, 1]), [-4, -2, 2, 4], atol=0.15)


@pytest.mark.parametrize("build", [Gain, Equaliser])
@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_each_happens_to_its_share_of_samples(build: type[Gain | Equaliser], share: float) -> None:
    changed = (build(share).change(4000, 32, _generator()) != 0).any(dim=1)
    assert float(changed.float().mean()) == pytest.approx(share, abs=0.03)


def test_a_fixed_reference_sees_the_gain_and_a_clips_maximum_does_not() -> None:
    gain = Gain(limit=10.0)
    change = _windows("fixed", gain) - _windows("fixed")
    heard = change[_windows("fixed") > -120]
    assert 9.5 < float(heard.max()) <= 10.001
    assert -10.001 <= float(heard.min()) < -9.5
    np.testing.assert_allclose(_windows("clip_max", gain), _windows("clip_max"), atol=1e-4)


def test_the_floor_stays_where_it_is() -> None:
    loud, soft = (_windows("fixed", Gain(limit=30.0), Equaliser(1.0), quiet=quiet) for quiet in (0.0, -80.0))
    assert float(soft.min()) == float(loud.min()) == -150
    assert float((soft == -150).float().mean()) > float((loud == -150).float().mean())


@pytest.mark.parametrize("reference", ["fixed", "clip_max"])
def test_digital_silence_stays_silent(reference: str) -> None:
    features = clips(8)
    features = replace(features, frames=np.full_like(features.frames, LOWEST_DB))
    spec = replace(SPEC, reference=reference).standardised(np.zeros(16), np.ones(16))
    levels = (Gain(limit=20.0), Equaliser(1.0))
    sampler = WindowSampler(features, np.arange(8), spec, torch.device("cpu"), _generator(), levels=levels)
    assert torch.equal(sampler.windows(torch.arange(8)), torch.full((8, 32, 16), spec.floor_db))


def test_all_draws_come_from_the_generator() -> None:
    batch, state = torch.randn(64, 96, 32, generator=_generator(1)) - 50, torch.random.get_rng_state()
    levels = (Gain(), Equaliser())
    first, again, other = (levelled(batch, levels, LOWEST_DB, _generator(seed)) for seed in (5, 5, 6))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert torch.equal(torch.random.get_rng_state(), state)


def test_the_streaming_recipe_streams() -> None:
    recipe = load_recipe("streaming")
    assert (recipe.gain, recipe.equaliser) == (Gain(1.0, 10.0), Equaliser(0.5, 6, 3.0, 4.0))
    assert recipe.feature_spec() == FeatureSpec(reference="fixed", floor_db=-110.0)
    assert recipe.spec_augment is not None
    batch = torch.ones(3000, 96, 32)
    masked = recipe.spec_augment(batch, _generator()) == 0
    rows, columns = masked.all(dim=2).sum(dim=1), masked.all(dim=1).sum(dim=1)
    assert (int(rows.max()), int(columns.max())) == (20, 6)
    # Half of the samples have a mask along an axis, of which 1 in 21 and 1 in 7 have no width; each axis by itself.
    shares = [float((count > 0).float().mean()) for count in (rows, columns, rows * columns)]
    assert shares == pytest.approx([10 / 21, 3 / 7, 10 / 21 * 3 / 7], abs=0.04)


@pytest.mark.parametrize(
    ("build", "reason"),
    [
        (lambda: Gain(limit=-1), "gain limit: got -1; allowed: from 0 to 100 dB"),
        (lambda: Gain(probability=2), "gain probability: got"),
        (lambda: Equaliser(knots=1), "equaliser: got knots 1, .*allowed: knots from 2"),
        (lambda: Equaliser(deviation=float("nan")), "equaliser: got .*deviation nan"),
        (
            lambda: Recipe("x", 1e-3, 1, 1, ((0, 8),), gain=Gain(), frontend="statistics"),
            "got gain or equaliser on clip statistics; allowed: on a log-mel",
        ),
    ],
)
def test_values_out_of_range_are_refused(build: Any, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        build()
