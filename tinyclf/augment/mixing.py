"""Augmentation that mixes two samples: mixup, Freq-MixStyle, and a background at a signal-to-noise ratio."""

from dataclasses import dataclass

import torch

from tinyclf.augment.draw import Draw, require_shares, rows_changed
from tinyclf.errors import UsageError


@dataclass(frozen=True)
class Mixup:
    """A sample and its targets become lam of themselves and 1 - lam of another, lam from Beta(alpha, alpha).

    Source: Zhang et al., 2018. Raises UsageError where a value is out of its range.
    """

    probability: float = 0.5
    alpha: float = 0.4

    def __post_init__(self) -> None:
        _require_alpha("mixup", self.probability, self.alpha)

    def __call__(
        self, batch: torch.Tensor, targets: torch.Tensor, generator: torch.Generator
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Mix windows (batch, frames, mels) and targets (batch, classes)."""
        draw = Draw(len(batch), self.probability, generator)
        other, share = draw.partners(), draw.beta(self.alpha)

        def mixed(values: torch.Tensor) -> torch.Tensor:
            def change(own: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
                weight = share[places].to(values.device).reshape(-1, *(1,) * (values.ndim - 1))
                return torch.lerp(values[other[places].to(values.device)], own, weight)

            return rows_changed(values, share < 1, change)

        return mixed(batch), mixed(targets)


@dataclass(frozen=True)
class MixStyle:
    """Mean and deviation over time of each mel band are mixed with another sample's; the targets stay.

    It makes the classifier blind to microphones and rooms. Source: Kim et al., 2022 (Freq-MixStyle of Schmid et al.).
    Raises UsageError where a value is out of its range.
    """

    probability: float = 0.5
    alpha: float = 0.3

    def __post_init__(self) -> None:
        _require_alpha("mix_style", self.probability, self.alpha)

    def __call__(self, batch: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        """Transform (batch, frames, mels)."""
        draw = Draw(len(batch), self.probability, generator)
        other, share = draw.partners().to(batch.device), draw.beta(self.alpha).to(batch.device)[:, None, None]
        mean, deviation = batch.mean(dim=1, keepdim=True), batch.std(dim=1, keepdim=True) + 1e-6
        mixed_mean = mean[other] + share * (mean - mean[other])
        mixed_deviation = deviation[other] + share * (deviation - deviation[other])
        styled = (batch - mean) / deviation * mixed_deviation + mixed_mean
        return torch.where(share < 1, styled, batch)


@dataclass(frozen=True)
class Background:
    """Another training clip is added at a signal-to-noise ratio, in dB, drawn from the range; the targets stay.

    labels are those of the clips that may be backgrounds; none named: all of them. Raises UsageError where a value is
    out of its range.
    """

    probability: float = 0.3
    snr: tuple[float, float] = (0.0, 20.0)
    labels: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require_shares("background probability", self.probability)
        if len(self.snr) != 2 or not self.snr[0] <= self.snr[1]:
            raise UsageError(f"background snr: got {self.snr}; allowed: a lower and an upper end in dB")

    def __call__(self, db: torch.Tensor, background: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        """Mix windows (batch, frames, mels) in dB with as many backgrounds."""
        draw = Draw(len(db), self.probability, generator)
        snr = draw.between(*self.snr, otherwise=torch.inf).to(db.device)
        return torch.where(snr.isinf()[:, None, None], db, mix_at_snr(db, background, snr))


def mix_at_snr(db: torch.Tensor, background: torch.Tensor, snr: torch.Tensor) -> torch.Tensor:
    """Add the powers of two log-mels in dB, the background scaled so that mean powers differ by `snr` dB, (batch,)."""
    signal, noise = (10 ** (values / 10) for values in (db, background))
    level = [power.mean(dim=(1, 2), keepdim=True).clamp(min=1e-20) for power in (signal, noise)]
    gain = level[0] / level[1] * 10 ** (-snr[:, None, None] / 10)
    return 10 * torch.log10((signal + gain * noise).clamp(min=1e-20))


def _require_alpha(where: str, probability: float, alpha: float) -> None:
    require_shares(f"{where} probability", probability)
    if not 0 < alpha <= 100:
        raise UsageError(f"{where} alpha: got {alpha}; allowed: above 0, to 100")
