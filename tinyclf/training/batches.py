"""Training windows: random crops of clips whose frames all lie on the training device."""

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray

from tinyclf.datasets import ClipFeatures
from tinyclf.features import FeatureSpec
from tinyclf.features.logmel import LOWEST_DB, PADDING_DB


class WindowSampler:
    """Draws standardised windows (batch, frames, mels) and labels (batch,) on the device.

    In an epoch every clip comes once for each window length that it holds (rounded, at least once), each time at a
    random place; clips come in random order. All draws are from the generator.
    """

    def __init__(
        self, features: ClipFeatures, indices: NDArray[np.int64], spec: FeatureSpec, device: torch.device,
        generator: torch.Generator,
    ) -> None:  # fmt: skip
        chosen = features.subset(indices)
        silence = torch.full((1, spec.n_mels), PADDING_DB)
        # The last row is what frames beyond a clip's end are read from.
        self.frames = torch.cat([torch.from_numpy(chosen.frames), silence]).to(device)
        self.starts, lengths = torch.from_numpy(chosen.offsets[:-1]), torch.from_numpy(np.diff(chosen.offsets))
        self.lengths, self.label = lengths, torch.from_numpy(chosen.label)
        self.draws = (lengths / spec.n_frames).round().long().clamp(min=1)
        self.spec, self.device, self.generator = spec, device, generator
        self.mean = torch.tensor(spec.mean, device=device)
        self.std = torch.tensor(spec.std, device=device)

    def __len__(self) -> int:
        """Windows an epoch."""
        return int(self.draws.sum())

    def epoch(self, batch_size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        """Batches of one epoch; the last may be smaller, but never holds a single window."""
        clips = torch.repeat_interleave(torch.arange(len(self.draws)), self.draws)
        order = clips[torch.randperm(len(clips), generator=self.generator)]
        for batch in torch.split(order, batch_size):
            # Batch norm has no statistics over one window.
            if len(batch) > 1:
                yield self.windows(batch), self.label[batch].to(self.device)

    def windows(self, clips: torch.Tensor) -> torch.Tensor:
        """One random window of each clip."""
        room = (self.lengths[clips] - self.spec.n_frames).clamp(min=0)
        place = (torch.rand(len(clips), generator=self.generator) * (room + 1)).long()
        frame = place[:, None] + torch.arange(self.spec.n_frames)
        index = torch.where(frame < self.lengths[clips, None], self.starts[clips, None] + frame, len(self.frames) - 1)
        db = self.frames[index.to(self.device)]
        if self.spec.reference == "clip_max":
            loudest = db.amax(dim=(1, 2), keepdim=True)
            # As `referenced` does: a window of digital silence is the floor everywhere.
            db = torch.where(loudest > LOWEST_DB, db - loudest, self.spec.floor_db)
        return (db.clamp(min=self.spec.floor_db) - self.mean) / self.std
