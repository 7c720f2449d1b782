"""Shift, stretch and noise of standardised windows."""

from dataclasses import dataclass

import torch

from tinyclf.augment.draw import Draw, rows_changed
from tinyclf.errors import UsageError

Batch = torch.Tensor


@dataclass(frozen=True)
class Augmentation:
    """Each transform happens to a sample with `probability`.

    time_roll and mel_roll are shares of the axis; stretch is the range of speeds; noise the range of amplitudes in
    standard deviations of the standardised features. Source: the AudioBots, who drew once a batch. Raises UsageError
    where a value is out of its range.
    """

    probability: float = 0.2
    time_roll: float = 0.1
    mel_roll: float = 0.1
    stretch: tuple[float, float] = (0.8, 1.2)
    noise: tuple[float, float] = (0.01, 0.1)

    def __post_init__(self) -> None:
        shares = (self.probability, self.time_roll, self.mel_roll)
        ranges = (0 < self.stretch[0] <= self.stretch[1]) and (0 <= self.noise[0] <= self.noise[1])
        if not all(0 <= share <= 1 for share in shares) or not ranges:
            raise UsageError(f"{self}: got a value out of range; allowed: shares from 0 to 1, ranges from low to high")

    def __call__(self, batch: Batch, generator: torch.Generator) -> Batch:
        """Transform (batch, frames, mels); all draws come from the generator."""
        draw = Draw(len(batch), self.probability, generator)
        batch = roll(batch, draw.within(int(self.time_roll * batch.shape[1])), axis=1)
        batch = roll(batch, draw.within(int(self.mel_roll * batch.shape[2])), axis=2)
        batch = stretch(batch, draw.between(*self.stretch, otherwise=1.0))
        amplitude = draw.between(*self.noise, otherwise=0.0)

        def noisy(samples: Batch, places: torch.Tensor) -> Batch:
            noise = torch.randn(samples.shape, generator=generator)
            return samples + (amplitude[places, None, None] * noise).to(batch.device)

        return rows_changed(batch, amplitude > 0, noisy)


def roll(batch: Batch, shifts: torch.Tensor, axis: int) -> Batch:
    """Roll each sample by its own whole number of steps along frames (1) or mels (2)."""
    size, steps = batch.shape[axis], shifts.round().long()

    def rolled(samples: Batch, places: torch.Tensor) -> Batch:
        index = (torch.arange(size)[None] - steps[places, None]) % size
        shape = (len(samples), size, 1) if axis == 1 else (len(samples), 1, size)
        return samples.gather(axis, index.reshape(shape).to(batch.device).expand_as(samples))

    return rows_changed(batch, steps != 0, rolled)


def stretch(batch: Batch, speeds: torch.Tensor) -> Batch:
    """Play each sample at its own speed from its first frame, linearly interpolated; the last frame is held."""
    time = torch.arange(batch.shape[1])[None]
    return rows_changed(
        batch, speeds != 1, lambda samples, places: at_times(samples, time * speeds[places, None])
    )  # fmt: skip


def at_times(batch: Batch, position: torch.Tensor) -> Batch:
    """Each sample at its own positions, in frames (samples, frames), linearly interpolated; the last frame is held."""
    last = batch.shape[1] - 1
    position = position.clamp(max=last)
    before = position.floor().long()
    share = (position - before)[..., None].to(batch.device)
    lower, upper = (
        batch.gather(1, index[..., None].to(batch.device).expand_as(batch))
        for index in (before, (before + 1).clamp(max=last))
    )
    return lower + share * (upper - lower)
