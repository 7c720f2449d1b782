"""Several nets on the same window as one net, whose logits are the mean of theirs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from tinyclf.errors import UsageError
from tinyclf.models.parts import last_linear

MOST_MEMBERS = 64


@dataclass(frozen=True)
class Member:
    """One of the nets: its family, and its configuration in it."""

    family: str
    config: Any


@dataclass(frozen=True)
class EnsembleConfig:
    """Two nets or more, each of any family whose last layer is linear; raises UsageError for another number."""

    members: tuple[Member, ...]

    def __post_init__(self) -> None:
        if not 2 <= len(self.members) <= MOST_MEMBERS:
            raise UsageError(f"ensemble: got {len(self.members)} members; allowed: from 2 to {MOST_MEMBERS}")

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters: those of the members, which share the bias of their last layer."""
        return sum(int(member.config.params(n_classes)) for member in self.members) - n_classes * (
            len(self.members) - 1
        )

    def build(self, n_classes: int) -> nn.Module:
        """The members, weights drawn from torch's global generator, as one net."""
        return Ensemble([member.config.build(n_classes) for member in self.members], n_classes)


class Ensemble(nn.Module):
    """What each net gives to its last layer, side by side, then one layer of theirs divided by their number.

    That is the mean of their logits up to the rounding of floats, and needs one sum in integers. Input (batch, frames,
    mels), standardised; output logits (batch, n_classes). The modules lose their last layers. Raises UsageError where
    one has no linear last layer.
    """

    def __init__(self, modules: Sequence[nn.Module], n_classes: int) -> None:
        super().__init__()
        heads = [_without_head(module, n_classes) for module in modules]
        self.members = nn.ModuleList(modules)
        self.head = nn.Linear(sum(head.in_features for head in heads), n_classes)
        with torch.no_grad():
            self.head.weight.copy_(torch.cat([head.weight for head in heads], dim=1) / len(heads))
            self.head.bias.copy_(torch.stack([head.bias for head in heads]).mean(dim=0))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.head(torch.cat([member(x) for member in self.members], dim=1))
        return logits


def _without_head(module: nn.Module, n_classes: int) -> nn.Linear:
    """Take the last linear layer out of a net, and return it."""
    name, head = last_linear(module, n_classes)
    parent, _, place = name.rpartition(".")
    setattr(module.get_submodule(parent), place, nn.Identity())
    return head
