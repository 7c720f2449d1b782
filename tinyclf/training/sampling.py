"""Which clips an epoch holds, and how often: as they are, or so that rare classes come as often as frequent ones."""

from dataclasses import dataclass

import torch

from tinyclf.errors import UsageError

KINDS = ("all", "weighted", "oversample", "undersample")


@dataclass(frozen=True)
class Sampling:
    """How windows are drawn for an epoch.

    "all": every clip once for each window it holds; "weighted": as many windows, each of a clip drawn with replacement
    in inverse proportion to its class; "oversample": windows of smaller classes are repeated until each class has as
    many as the largest, at most `limit` times; "undersample": of each class as many as the smallest has, others every
    epoch. In a multi-label set a clip's rarest label counts as its class. random_crop takes each window at a random
    place of its clip, else from the clip's beginning. Raises UsageError where a value is out of its range.
    """

    kind: str = "all"
    limit: int = 20
    random_crop: bool = True

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise UsageError(f"sampling kind: got {self.kind!r}; allowed: {', '.join(KINDS)}")
        if self.limit < 1:
            raise UsageError(f"sampling limit: got {self.limit}; allowed: from 1")

    def order(self, windows: torch.Tensor, targets: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        """Clip of each window of one epoch, in random order; windows int64 (clips,), targets (clips, classes)."""
        clips = torch.repeat_interleave(torch.arange(len(windows)), windows)
        label = _rarest(targets, windows)[clips]
        counts = torch.bincount(label)
        if self.kind == "weighted":
            return clips[torch.multinomial(1 / counts[label], len(clips), replacement=True, generator=generator)]
        order = torch.randperm(len(clips), generator=generator)
        if self.kind == "oversample":
            order = self._repeated(order, label, counts)
            order = order[torch.randperm(len(order), generator=generator)]
        elif self.kind == "undersample":
            order = order[_place_within(label[order]) < counts[counts > 0].min()]
        return clips[order]

    def _repeated(self, order: torch.Tensor, label: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
        """Each class cycled through in its random order until it has the largest one's size."""
        wanted = torch.minimum(counts.max().expand_as(counts), counts * self.limit)
        members = [order[label[order] == kind] for kind in range(len(counts))]
        return torch.cat([part.repeat(self.limit)[: wanted[kind]] for kind, part in enumerate(members)])


def _rarest(targets: torch.Tensor, windows: torch.Tensor) -> torch.Tensor:
    """The label of each clip that has the fewest windows, (clips,)."""
    counts = (targets * windows[:, None]).sum(dim=0)
    return torch.where(targets > 0, counts, torch.inf).argmin(dim=1)


def _place_within(label: torch.Tensor) -> torch.Tensor:
    """For each entry how many of its own label stand before it."""
    hot = torch.nn.functional.one_hot(label)
    return (hot.cumsum(dim=0) - hot).gather(1, label[:, None])[:, 0]
