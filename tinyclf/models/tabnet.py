"""TabNet (Arik & Pfister, 2021): a tabular teacher that looks at a few features in each of several steps."""

import math
from dataclasses import dataclass, replace

import torch
from torch import nn
from torch.nn import functional

from tinyclf.errors import UsageError
from tinyclf.models.parts import count_trainable, require_whole

# Keeps the variance of a residual sum of two.
HALF = math.sqrt(0.5)


@dataclass(frozen=True)
class TabNetConfig:
    """Number of features; width of decision and of attention; steps; blocks that steps share, and of their own.

    relaxation (gamma in the paper) from 1 on: how often a feature may be looked at. Raises UsageError where a value is
    out of its range.
    """

    inputs: int = 26
    width: int = 8
    steps: int = 3
    shared: int = 2
    own: int = 2
    relaxation: float = 1.3

    def __post_init__(self) -> None:
        require_whole("tabnet inputs, width, steps, shared, own",
                      (self.inputs, self.width, self.steps, self.shared, self.own), 1, 65_536)  # fmt: skip
        if not 1 <= self.relaxation <= 10:
            raise UsageError(f"tabnet relaxation: got {self.relaxation}; allowed: from 1 to 10")

    def for_input(self, frames: int, mels: int) -> "TabNetConfig":
        """The same steps on another number of features."""
        return replace(self, inputs=frames * mels)

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return TabNet(self, n_classes)


TABNET = TabNetConfig()


class TabNet(nn.Module):
    """Masks choose features step by step; each step's decision is added up; linear.

    Input (batch, frames, mels), flattened; output logits (batch, n_classes). Batches are small, so that batch norm
    needs no ghost batches.
    """

    def __init__(self, config: TabNetConfig, n_classes: int) -> None:
        super().__init__()
        self.width, self.relaxation = config.width, config.relaxation
        self.norm = nn.BatchNorm1d(config.inputs)
        both = 2 * config.width
        widths = [config.inputs, *[both] * (config.shared - 1)]
        self.shared = nn.ModuleList(nn.Linear(inputs, 2 * both, bias=False) for inputs in widths)
        self.transformers = nn.ModuleList(FeatureTransformer(both, config) for _ in range(config.steps + 1))
        self.attention = nn.ModuleList(
            nn.Sequential(nn.Linear(config.width, config.inputs, bias=False), nn.BatchNorm1d(config.inputs))
            for _ in range(config.steps)
        )
        self.head = nn.Linear(config.width, n_classes)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        decided, _ = self._steps(self.norm(x.flatten(1)))
        logits: torch.Tensor = self.head(decided)
        return logits

    def masks(self, x: torch.Tensor) -> torch.Tensor:
        """What each step looks at: shares of the features that add up to 1, (steps, batch, inputs)."""
        return torch.stack(self._steps(self.norm(x.flatten(1)))[1])

    def _steps(self, x: torch.Tensor) -> tuple[torch.Tensor, list[torch.Tensor]]:
        first, *others = self.transformers
        state = first(x, self.shared)[:, self.width :]
        allowed, decided, masks = torch.ones_like(x), x.new_zeros(len(x), self.width), []
        for attention, transformer in zip(self.attention, others, strict=True):
            masks.append(sparsemax(attention(state) * allowed))
            allowed = allowed * (self.relaxation - masks[-1])
            features = transformer(x * masks[-1], self.shared)
            decided = decided + functional.relu(features[:, : self.width])
            state = features[:, self.width :]
        return decided, masks


class FeatureTransformer(nn.Module):
    """Gated blocks, first those whose linear layers all steps share, then its own, with residual sums between them."""

    def __init__(self, both: int, config: TabNetConfig) -> None:
        super().__init__()
        self.norms = nn.ModuleList(nn.BatchNorm1d(2 * both) for _ in range(config.shared + config.own))
        self.own = nn.ModuleList(nn.Linear(both, 2 * both, bias=False) for _ in range(config.own))

    def forward(self, x: torch.Tensor, shared: nn.ModuleList) -> torch.Tensor:
        for number, (linear, norm) in enumerate(zip([*shared, *self.own], self.norms, strict=True)):
            gated = functional.glu(norm(linear(x)), dim=1)
            # The first block changes the width, so that nothing can be added.
            x = (x + gated) * HALF if number else gated
        return x


def sparsemax(logits: torch.Tensor) -> torch.Tensor:
    """The nearest point of the probability simplex, (batch, n): a softmax with zeros (Martins & Astudillo, 2016)."""
    falling = logits.sort(dim=1, descending=True).values
    places = torch.arange(1, logits.shape[1] + 1, device=logits.device)
    surplus = falling.cumsum(dim=1) - 1
    kept = (falling * places > surplus).sum(dim=1, keepdim=True)
    return (logits - surplus.gather(1, kept - 1) / kept).clamp(min=0)
