"""Fully connected networks on a vector of features, such as the 26 clip statistics."""

from dataclasses import dataclass, replace
from itertools import pairwise

import torch
from torch import nn

from tinyclf.models.parts import count_trainable, require_share, require_whole


@dataclass(frozen=True)
class MlpConfig:
    """Number of inputs, widths of the hidden layers, dropout after each, and whether the inputs are batch-normed.

    Raises UsageError where a value is out of its range.
    """

    inputs: int = 26
    widths: tuple[int, ...] = (16, 8, 4)
    dropout: float = 0.0
    batch_norm: bool = False

    def __post_init__(self) -> None:
        require_whole("mlp inputs, widths", (self.inputs, *self.widths), 1, 65_536)
        require_share("mlp dropout", self.dropout)

    def for_input(self, frames: int, mels: int) -> "MlpConfig":
        """The same hidden layers on another number of features."""
        return replace(self, inputs=frames * mels)

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return Mlp(self, n_classes)


# 26-16-8-4-2, on the 26 clip statistics of the Coswara study.
COSWARA_MLP = MlpConfig()
# What the Category Embedding model of pytorch-tabular is for features that are all numbers.
CATEGORY_EMBEDDING = MlpConfig(26, (128, 64, 32), 0.0, batch_norm=True)


class Mlp(nn.Module):
    """Linear layers with ReLU between them; input (batch, frames, mels), output logits (batch, n_classes)."""

    def __init__(self, config: MlpConfig, n_classes: int) -> None:
        super().__init__()
        widths = (config.inputs, *config.widths)
        layers: list[nn.Module] = [nn.BatchNorm1d(config.inputs)] if config.batch_norm else []
        for inputs, outputs in pairwise(widths):
            layers += [nn.Linear(inputs, outputs), nn.ReLU(), nn.Dropout(config.dropout)]
        self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], n_classes))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.layers(x.unsqueeze(1).flatten(1))
        return logits
