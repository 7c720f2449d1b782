"""Changes of level in dB, before reference and floor: a gain, and an equaliser as another microphone would be."""

from dataclasses import dataclass

import torch

from tinyclf.augment.draw import Draw, require_shares
from tinyclf.errors import UsageError


@dataclass(frozen=True)
class Gain:
    """A sample is made louder or softer by a number of dB that is uniform from -limit to limit.

    It has no effect where the reference is the window's maximum. Raises UsageError where a value is out of its range.
    """

    probability: float = 1.0
    limit: float = 10.0

    def __post_init__(self) -> None:
        require_shares("gain probability", self.probability)
        if not 0 <= self.limit <= 100:
            raise UsageError(f"gain limit: got {self.limit}; allowed: from 0 to 100 dB")

    def change(self, samples: int, _mels: int, generator: torch.Generator) -> torch.Tensor:
        """What is added to each sample, in dB, (samples, 1)."""
        return Draw(samples, self.probability, generator).within(self.limit)[:, None]


@dataclass(frozen=True)
class Equaliser:
    """A sample's bands are changed by a smooth curve in dB, the same in all frames.

    The curve runs linearly between `knots` points, spread evenly over the bands and drawn from a normal distribution of
    `deviation` dB, plus a tilt: a line from -t at the lowest band to t at the highest, t uniform from -tilt to tilt dB.
    Raises UsageError where a value is out of its range.
    """

    probability: float = 0.5
    knots: int = 6
    deviation: float = 3.0
    tilt: float = 4.0

    def __post_init__(self) -> None:
        require_shares("equaliser probability", self.probability)
        if self.knots < 2 or not 0 <= self.deviation <= 100 or not 0 <= self.tilt <= 100:
            got = f"knots {self.knots}, deviation {self.deviation}, tilt {self.tilt}"
            raise UsageError(f"equaliser: got {got}; allowed: knots from 2, deviation and tilt from 0 to 100 dB")

    def change(self, samples: int, mels: int, generator: torch.Generator) -> torch.Tensor:
        """What is added to each band of each sample, in dB, (samples, mels)."""
        draw = Draw(samples, self.probability, generator)
        happens, slope = draw.chosen(), Draw(samples, 1.0, generator).within(self.tilt)
        heights = self.deviation * torch.randn(samples, self.knots, generator=generator)
        curve = heights @ _between(self.knots, mels) + slope[:, None] * torch.linspace(-1, 1, mels)
        return torch.where(happens[:, None], curve, 0.0)


Level = Gain | Equaliser


def levelled(
    db: torch.Tensor, levels: tuple[Level, ...], silence: float, generator: torch.Generator
) -> torch.Tensor:  # fmt: skip
    """Windows (batch, frames, mels) in dB with all changes; what is not above `silence` in dB stays as it is."""
    change = sum((level.change(len(db), db.shape[2], generator) for level in levels), torch.zeros(1, 1))
    return torch.where(db > silence, db + change[:, None].to(db.device), db)


def _between(knots: int, mels: int) -> torch.Tensor:
    """Weight of each knot at each band, linear between knots, (knots, mels)."""
    position = torch.linspace(0, knots - 1, mels)
    return (1 - (position - torch.arange(knots)[:, None]).abs()).clamp(min=0)
