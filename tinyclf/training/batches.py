"""Training windows: random crops of clips whose frames lie on the training device, or mapped in a file."""

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from tinyclf.augment import Background, Level, levelled
from tinyclf.datasets import ClipFeatures
from tinyclf.errors import UsageError
from tinyclf.features import FeatureSpec
from tinyclf.features.extra import extra_rows
from tinyclf.features.logmel import LOWEST_DB, PADDING_DB
from tinyclf.training.sampling import Sampling


class WindowSampler:
    """Draws standardised windows (batch, rows, mels) and targets float32 (batch, labels) on the device.

    In an epoch every clip comes once for each window length that it holds (rounded, at least once), each time at a
    random place; clips come in random order, and as often as `sampling` says. `background` mixes other clips in, then
    `levels` change the level in dB; extra values, where the spec has them, are the last row. All
    draws are from the generator.
    """

    def __init__(
        self, features: ClipFeatures, indices: NDArray[np.int64], spec: FeatureSpec, device: torch.device,
        generator: torch.Generator, sampling: Sampling | None = None, background: Background | None = None,
        levels: tuple[Level, ...] = (),
    ) -> None:  # fmt: skip
        chosen = features.subset(indices)
        # Mapped frames stay where they are, and windows of them go to the device.
        self.frames = torch.from_numpy(chosen.frames)
        if not isinstance(chosen.frames, np.memmap):
            self.frames = self.frames.to(device)
        self.starts, lengths = torch.from_numpy(chosen.starts), torch.from_numpy(chosen.lengths)
        self.lengths, self.targets = lengths, torch.from_numpy(targets_of(chosen))
        self.sampling, self.background, self.levels = sampling or Sampling(), background, levels
        self.backgrounds = _clips_with(chosen, background.labels) if background else torch.empty(0)
        self.draws = (lengths / spec.n_frames).round().long().clamp(min=1)
        self.spec, self.device, self.generator = spec, device, generator
        self.mean = torch.tensor(spec.mean, device=device)
        self.std = torch.tensor(spec.std, device=device)
        self.extra = torch.from_numpy(extra_rows(chosen.extra, spec)).to(device) if spec.extra else None

    def __len__(self) -> int:
        """Windows an epoch where sampling draws all."""
        return int(self.draws.sum())

    def epoch(self, batch_size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        """Batches of one epoch; the last may be smaller, but never holds a single window."""
        order = self.sampling.order(self.draws, self.targets, self.generator)
        for batch in torch.split(order, batch_size):
            # Batch norm has no statistics over one window.
            if len(batch) > 1:
                yield self.windows(batch), self.targets[batch].to(self.device)

    def windows(self, clips: torch.Tensor) -> torch.Tensor:
        """One random window of each clip."""
        db = self._decibels(clips)
        if self.background:
            drawn = torch.randint(len(self.backgrounds), (len(clips),), generator=self.generator)
            db = self.background(db, self._decibels(self.backgrounds[drawn]), self.generator)
        if self.levels:
            db = levelled(db, self.levels, LOWEST_DB, self.generator)
        if self.spec.reference == "clip_max":
            loudest = db.amax(dim=(1, 2), keepdim=True)
            # As `referenced` does: a window of digital silence is the floor everywhere.
            db = torch.where(loudest > LOWEST_DB, db - loudest, self.spec.floor_db)
        standardised = (db.clamp(min=self.spec.floor_db) - self.mean) / self.std
        if self.spec.floor_value is not None:
            standardised = standardised.masked_fill(db <= self.spec.floor_db, self.spec.floor_value)
        if self.extra is None:
            return standardised
        return torch.cat([standardised, self.extra[clips.to(self.device)]], dim=1)

    def _decibels(self, clips: torch.Tensor) -> torch.Tensor:
        room = (self.lengths[clips] - self.spec.n_frames).clamp(min=0)
        place = torch.zeros(len(clips), dtype=torch.int64)
        if self.sampling.random_crop:
            place = (torch.rand(len(clips), generator=self.generator) * (room + 1)).long()
        frame = place[:, None] + torch.arange(self.spec.n_frames)
        inside = frame < self.lengths[clips, None]
        index = torch.where(inside, self.starts[clips, None] + frame, 0)
        rows = self.frames[index.to(self.frames.device)].to(self.device)
        return rows.masked_fill(~inside[..., None].to(self.device), PADDING_DB)


def targets_of(features: ClipFeatures) -> NDArray[np.float32]:
    """1 for each label of each clip, else 0, (clips, labels)."""
    if features.targets is not None:
        return features.targets.astype(np.float32)
    return np.eye(len(features.labels), dtype=np.float32)[features.label]


def _clips_with(features: ClipFeatures, labels: Sequence[str]) -> torch.Tensor:
    """Indices of the clips that have one of the labels, of all clips for none; raises UsageError for unknown labels."""
    unknown = [name for name in labels if name not in features.labels]
    if unknown:
        raise UsageError(f"background labels: got {unknown[0]!r}; allowed: {', '.join(features.labels)}")
    chosen = [features.labels.index(name) for name in labels] or list(range(len(features.labels)))
    found = np.flatnonzero(targets_of(features)[:, chosen].any(axis=1))
    if not len(found):
        raise UsageError(f"background labels: got {', '.join(labels)}, without a training clip; allowed: at least one")
    return torch.from_numpy(found)
