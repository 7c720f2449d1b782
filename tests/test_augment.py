"""Augmentation: against torch.roll and NumPy's interpolation, per sample, within its ranges, from one generator."""

import numpy as np
import pytest
import torch

from tinyclf.augment import Augmentation, roll, stretch
from tinyclf.errors import UsageError

NOTHING = Augmentation(probability=1, time_roll=0, mel_roll=0, stretch=(1, 1), noise=(0, 0))


def _generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _batch(samples: int, seed: int = 1) -> torch.Tensor:
    return torch.randn(samples, 96, 32, generator=_generator(seed))


@pytest.mark.parametrize("axis", [1, 2])
def test_each_sample_rolls_by_its_own_steps(axis: int) -> None:
    batch, shifts = _batch(6), torch.tensor([0.0, 1, -1, 3, -9, 9])
    wanted = [torch.roll(sample, int(shift), axis - 1) for sample, shift in zip(batch, shifts, strict=True)]
    assert torch.equal(roll(batch, shifts, axis), torch.stack(wanted))


def test_stretch_interpolates_along_time() -> None:
    batch, speeds = _batch(4), torch.tensor([1.0, 0.8, 1.2, 1.05])
    frames = np.arange(96)
    for sample, speed, ours in zip(batch.numpy(), speeds.tolist(), stretch(batch, speeds).numpy(), strict=True):
        wanted = np.stack([np.interp(frames * speed, frames, band) for band in sample.T], axis=1)
        # A position in float32 near frame 96 is known to 1e-5 of a frame.
        np.testing.assert_allclose(ours, wanted, atol=1e-4)


def test_at_speed_one_nothing_changes() -> None:
    batch = _batch(2)
    assert torch.equal(stretch(batch, torch.ones(2)), batch)


@pytest.mark.parametrize("augmentation", [NOTHING, Augmentation(probability=0)])
def test_no_transform_is_identity(augmentation: Augmentation) -> None:
    batch = _batch(8)
    assert torch.equal(augmentation(batch, _generator()), batch)


def test_rolls_reach_a_tenth_of_each_axis_and_no_more() -> None:
    batch = torch.zeros(2000, 96, 32)
    batch[:, 50, 16] = 1
    rolled = Augmentation(probability=1, time_roll=0.1, mel_roll=0.1, stretch=(1, 1), noise=(0, 0))(batch, _generator())
    place = rolled.flatten(1).argmax(dim=1)
    assert set((place // 32 - 50).tolist()) == set(range(-9, 10))
    assert set((place % 32 - 16).tolist()) == set(range(-3, 4))


def test_noise_has_its_own_amplitude_in_each_sample() -> None:
    noisy = Augmentation(probability=1, time_roll=0, mel_roll=0, stretch=(1, 1))(torch.zeros(500, 96, 32), _generator())
    amplitude = noisy.std(dim=(1, 2))
    # The deviation of 3,072 draws is known to 1.3 %.
    assert 0.0095 < amplitude.min() < 0.015
    assert 0.095 < amplitude.max() < 0.105


@pytest.mark.parametrize("alone", ["time_roll", "mel_roll", "stretch", "noise"])
def test_each_transform_happens_to_its_share_of_samples(alone: str) -> None:
    values = {"time_roll": 0.1, "mel_roll": 0.1, "stretch": (1.1, 1.2), "noise": (0.01, 0.1)}
    kept = {"time_roll": 0.0, "mel_roll": 0.0, "stretch": (1.0, 1.0), "noise": (0.0, 0.0), alone: values[alone]}
    batch = _batch(3000)
    changed = (Augmentation(probability=0.2, **kept)(batch, _generator()) != batch).flatten(1).any(dim=1)  # type: ignore[arg-type]
    # A roll of less than half a step is none: 1 of 18 in time, 1 of 6 in frequency.
    wanted = 0.2 * {"time_roll": 17 / 18, "mel_roll": 5 / 6}.get(alone, 1)
    assert float(changed.float().mean()) == pytest.approx(wanted, abs=0.03)


def test_all_draws_come_from_the_generator() -> None:
    batch, state = _batch(64), torch.random.get_rng_state()
    first, again, other = (Augmentation()(batch, _generator(seed)) for seed in (5, 5, 6))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert torch.equal(torch.random.get_rng_state(), state)


@pytest.mark.parametrize(
    "values", [{"probability": 1.1}, {"time_roll": -0.1}, {"stretch": (0, 1)}, {"noise": (0.2, 0.1)}]
)
def test_values_out_of_range_are_refused(values: dict[str, float]) -> None:
    with pytest.raises(
        UsageError, match=r"got a value out of range; allowed: shares from 0 to 1, ranges from low to high"
    ):
        Augmentation(**values)  # type: ignore[arg-type]
