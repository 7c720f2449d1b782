"""SpecAugment (Park et al., 2019): time warp, and masks over frames and mel bands."""

from dataclasses import dataclass

import torch

from tinyclf.augment.draw import Draw, require_shares, rows_changed
from tinyclf.augment.geometry import at_times
from tinyclf.errors import UsageError


@dataclass(frozen=True)
class SpecAugment:
    """Each sample is warped and masked with `probability`, or the warp and each mask by a draw of their own.

    time_warp is the largest move of a point as a share of the frames; time_masks and mel_masks are how many masks,
    time_width and mel_width the largest width of each as a share of the axis. A mask sets what it covers to the mean,
    which is 0 in standardised windows. Raises UsageError where a value is out of its range.
    """

    probability: float = 1.0
    time_warp: float = 0.05
    time_masks: int = 2
    time_width: float = 0.1
    mel_masks: int = 2
    mel_width: float = 0.15
    separately: bool = False

    def __post_init__(self) -> None:
        require_shares("spec_augment", self.probability, self.time_warp, self.time_width, self.mel_width)
        if min(self.time_masks, self.mel_masks) < 0 or self.time_warp >= 0.5:
            got = f"time_masks {self.time_masks}, mel_masks {self.mel_masks}, time_warp {self.time_warp}"
            raise UsageError(f"spec_augment: got {got}; allowed: masks from 0, time_warp below 0.5")

    def __call__(self, batch: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        """Transform (batch, frames, mels)."""
        draw, frames = Draw(len(batch), self.probability if self.separately else 1.0, generator), batch.shape[1]
        together = Draw(len(batch), 1.0 if self.separately else self.probability, generator)
        happens = together.chosen().to(batch.device)
        limit = self.time_warp * frames
        centre = limit + draw.uniform() * (frames - 1 - 2 * limit)
        changed = warp(batch, centre, draw.within(limit))
        for axis, count, share in ((1, self.time_masks, self.time_width), (2, self.mel_masks, self.mel_width)):
            for _ in range(count):
                width = (draw.uniform() * (int(share * batch.shape[axis]) + 1)).floor()
                width = width * draw.chosen() if self.separately else width
                changed = mask(changed, draw.uniform() * (batch.shape[axis] - width + 1), width, axis)
        return torch.where(happens[:, None, None], changed, batch)


def warp(batch: torch.Tensor, centre: torch.Tensor, move: torch.Tensor) -> torch.Tensor:
    """Move the frame at `centre` by `move` frames, each (samples,), and stretch linearly on both sides of it.

    The first and the last frame stay where they are.
    """
    last = batch.shape[1] - 1
    time, target = torch.arange(batch.shape[1])[None], (centre + move).clamp(1e-3, last - 1e-3)

    def warped(samples: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
        begin, end = centre[places, None], target[places, None]
        source = torch.where(
            time < end, time * (begin / end), last - (last - time) * ((last - begin) / (last - end))
        )  # fmt: skip
        return at_times(samples, source.clamp(0, last))

    return rows_changed(batch, move != 0, warped)


def mask(batch: torch.Tensor, start: torch.Tensor, width: torch.Tensor, axis: int) -> torch.Tensor:
    """Set `width` steps from `start` (both rounded down) along frames (1) or mels (2) to 0, for each sample."""
    step, first = torch.arange(batch.shape[axis])[None], start.floor()[:, None]
    covered = (step >= first) & (step < first + width[:, None])
    shape = (len(batch), -1, 1) if axis == 1 else (len(batch), 1, -1)
    return batch.masked_fill(covered.reshape(shape).to(batch.device), 0.0)
