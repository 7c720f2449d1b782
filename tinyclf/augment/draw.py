"""Draws for each sample of a batch, of which all but a share are replaced by what changes nothing."""

from collections.abc import Callable

import torch
from scipy.special import betaincinv

from tinyclf.errors import UsageError


class Draw:
    """Draws for `samples` samples from a generator on the CPU; a transform happens to a share `probability` of them."""

    def __init__(self, samples: int, probability: float, generator: torch.Generator) -> None:
        self.samples, self.probability, self.generator = samples, probability, generator

    def between(self, low: float, high: float, otherwise: float) -> torch.Tensor:
        """Uniform within the range where the transform happens, `otherwise` elsewhere, (samples,)."""
        value = low + (high - low) * self.uniform()
        return torch.where(self.chosen(), value, torch.tensor(otherwise))

    def within(self, limit: float) -> torch.Tensor:
        """Uniform from -limit to limit, 0 where the transform does not happen."""
        return self.between(-limit, limit, otherwise=0.0)

    def beta(self, alpha: float, otherwise: float = 1.0) -> torch.Tensor:
        """Beta(alpha, alpha), by the inverse of its distribution, so that one generator gives all draws."""
        value = torch.from_numpy(betaincinv(alpha, alpha, self.uniform().double().numpy())).float()
        return torch.where(self.chosen(), value, torch.tensor(otherwise))

    def uniform(self) -> torch.Tensor:
        """Uniform from 0 to 1, (samples,)."""
        return torch.rand(self.samples, generator=self.generator)

    def chosen(self) -> torch.Tensor:
        """Whether the transform happens, bool (samples,)."""
        return torch.rand(self.samples, generator=self.generator) < self.probability

    def partners(self) -> torch.Tensor:
        """Another sample of the batch for each one, drawn as a permutation."""
        return torch.randperm(self.samples, generator=self.generator)


def rows_changed(
    batch: torch.Tensor, rows: torch.Tensor, change: Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
) -> torch.Tensor:  # fmt: skip
    """The batch in which `change` made something else of the samples where `rows`, bool (samples,) on the CPU, is true.

    `change` is given those samples and their places, int64 on the CPU; it costs nothing for the others.
    """
    places = rows.nonzero()[:, 0]
    if not len(places):
        return batch
    index = places.to(batch.device)
    return batch.index_copy(0, index, change(batch[index], places))


def require_shares(where: str, *values: float) -> None:
    """Raise UsageError unless all values are from 0 to 1."""
    if not all(0 <= value <= 1 for value in values):
        raise UsageError(f"{where}: got {values}; allowed: shares from 0 to 1")
