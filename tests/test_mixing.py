"""SpecAugment, mixup, Freq-MixStyle and backgrounds: what each does to a sample, and how often."""

from typing import Any

import numpy as np
import pytest
import torch

from tinyclf.augment import Background, MixStyle, Mixup, SpecAugment, mask, mix_at_snr, warp
from tinyclf.augment.draw import Draw
from tinyclf.errors import UsageError


def _generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _batch(samples: int, seed: int = 1) -> torch.Tensor:
    return torch.randn(samples, 96, 32, generator=_generator(seed))


@pytest.mark.parametrize("axis", [1, 2])
def test_a_mask_covers_its_steps_alone(axis: int) -> None:
    batch = _batch(3)
    masked = mask(batch, torch.tensor([0.0, 5.7, 20.0]), torch.tensor([0.0, 4.0, 12.0]), axis)
    wanted = batch.clone().movedim(axis, 1)
    wanted[1, 5:9], wanted[2, 20:32] = 0, 0
    assert torch.equal(masked.movedim(axis, 1), wanted)


def test_masks_are_as_many_and_as_wide_as_asked() -> None:
    masked = SpecAugment(1.0, 0.0, 1, 0.1, 1, 0.25)(torch.ones(4000, 96, 32), _generator())
    rows = (masked == 0).all(dim=2).sum(dim=1)
    columns = (masked == 0).all(dim=1).sum(dim=1)
    # Widths from 0 to 9 of 96 frames and 0 to 8 of 32 bands, all equally likely.
    assert (int(rows.max()), int(columns.max())) == (9, 8)
    assert float(rows.float().mean()) == pytest.approx(4.5, abs=0.15)
    assert float(columns.float().mean()) == pytest.approx(4, abs=0.15)


def test_masks_lie_anywhere() -> None:
    masked = SpecAugment(1.0, 0.0, 1, 0.1, 0, 0)(torch.ones(6000, 96, 32), _generator())
    covered = (masked[:, :, 0] == 0).float().mean(dim=0)
    # In the middle every frame is covered as often; at the ends less, but it is.
    assert float(covered[12:-12].std() / covered[12:-12].mean()) < 0.15
    assert min(float(covered[0]), float(covered[-1])) > 0


def test_a_warp_moves_its_centre_and_keeps_the_ends() -> None:
    ramp = torch.arange(96.0)[None, :, None].expand(3, 96, 4)
    warped = warp(ramp, torch.tensor([40.0, 40.0, 60.0]), torch.tensor([5.0, 0.0, -8.0]))
    assert warped[0, 45].tolist() == pytest.approx([40.0] * 4)
    assert torch.equal(warped[1], ramp[1])
    assert warped[2, 52].tolist() == pytest.approx([60.0] * 4)
    for sample in warped:
        np.testing.assert_allclose(sample[[0, -1], 0], [0, 95], atol=1e-4)
        assert bool((sample.diff(dim=0) > 0).all())
    # On each side of the centre time runs evenly.
    np.testing.assert_allclose(warped[0, :46, 0], np.interp(np.arange(46), [0, 45], [0, 40]), rtol=1e-4, atol=1e-4)


def test_only_the_share_asked_for_is_changed() -> None:
    batch = _batch(3000)
    for transform in (SpecAugment(0.3, time_masks=3, time_width=0.2), MixStyle(0.3)):
        changed = (transform(batch, _generator()) != batch).flatten(1).any(dim=1)
        assert float(changed.float().mean()) == pytest.approx(0.3, abs=0.04)


def test_mixup_mixes_windows_and_targets_by_one_share() -> None:
    windows = torch.eye(64)[:, None, :].repeat(1, 3, 1)
    mixed, targets = Mixup(0.6, 0.4)(windows, torch.eye(64), _generator(2))
    np.testing.assert_allclose(mixed, targets[:, None, :].expand(-1, 3, -1), atol=1e-6)
    np.testing.assert_allclose(targets.sum(dim=1), np.ones(64), atol=1e-6)
    assert 0.4 < float((targets.diagonal() < 1).float().mean()) < 0.8


@pytest.mark.parametrize("alpha", [0.3, 1.0, 5.0])
def test_shares_are_beta_distributed(alpha: float) -> None:
    share = Draw(20_000, 1.0, _generator()).beta(alpha).numpy()
    # Mean 1/2 and variance 1 / (4 (2 alpha + 1)).
    assert share.mean() == pytest.approx(0.5, abs=0.01)
    assert share.var() == pytest.approx(1 / (4 * (2 * alpha + 1)), rel=0.03)


def test_mix_style_gives_bands_statistics_between_two_samples() -> None:
    batch = _batch(40) * torch.linspace(0.5, 2, 40)[:, None, None] + torch.linspace(-3, 3, 40)[:, None, None]
    styled = MixStyle(1.0, 0.5)(batch, _generator(3))
    own, got = batch.mean(dim=1), styled.mean(dim=1)
    assert float((got - own).abs().max()) > 1
    assert bool((got >= own.min(dim=0).values - 1e-4).all())
    assert bool((got <= own.max(dim=0).values + 1e-4).all())
    # What is not style stays: each band's shape over time.
    for before, after in zip(batch, styled, strict=True):
        correlation = np.corrcoef(before[:, 5].numpy(), after[:, 5].numpy())[0, 1]
        assert correlation == pytest.approx(1, abs=1e-4)


def test_a_background_adds_its_power_at_the_ratio() -> None:
    rng = np.random.default_rng(0)
    first, second = (torch.from_numpy(rng.normal(-50, 8, (3, 20, 6))) for _ in range(2))
    snr = torch.tensor([0.0, 10.0, -6.0])
    added = 10 ** (mix_at_snr(first, second, snr) / 10) - 10 ** (first / 10)
    ratio = 10 * torch.log10((10 ** (first / 10)).mean(dim=(1, 2)) / added.mean(dim=(1, 2)))
    np.testing.assert_allclose(ratio, snr, atol=1e-6)
    # The background keeps its own shape.
    np.testing.assert_allclose(10 * torch.log10(added).diff(dim=1), second.diff(dim=1), atol=1e-5)


def test_a_sample_without_background_is_left_as_it_is() -> None:
    batch = _batch(2000) * 10 - 50
    mixed = Background(0.25, (5, 15))(batch, _batch(2000, seed=2), _generator())
    same = (mixed == batch).flatten(1).all(dim=1)
    assert float(same.float().mean()) == pytest.approx(0.75, abs=0.04)


@pytest.mark.parametrize("transform", [SpecAugment(), MixStyle()])
def test_all_draws_come_from_the_generator(transform: Any) -> None:
    batch, state = _batch(64), torch.random.get_rng_state()
    first, again, other = (transform(batch, _generator(seed)) for seed in (5, 5, 6))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert torch.equal(torch.random.get_rng_state(), state)


@pytest.mark.parametrize(
    ("build", "reason"),
    [
        (lambda: SpecAugment(time_warp=0.5), "spec_augment: got .*time_warp below 0.5"),
        (lambda: SpecAugment(probability=2), "spec_augment: got .*allowed: shares from 0 to 1"),
        (lambda: Mixup(alpha=0), "mixup alpha: got 0; allowed: above 0"),
        (lambda: MixStyle(probability=-1), "mix_style probability: got"),
        (lambda: Background(snr=(5, 0)), r"background snr: got \(5, 0\); allowed: a lower and an upper end in dB"),
    ],
)
def test_values_out_of_range_are_refused(build: Any, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        build()
