"""A model with extra inputs: values of the clip, given in the last row of its window, joined before the head."""

from dataclasses import dataclass

import torch
from torch import nn

from tinyclf.errors import UsageError
from tinyclf.models.parts import require_whole

# What families call the layers that follow the mean over time and bands.
HEADS = ("head", "fc", "classifier")


@dataclass(frozen=True)
class ExtraConfig:
    """How many values the last row holds, and how many channels a layer makes of them. Raises UsageError."""

    inputs: int
    width: int = 8

    def __post_init__(self) -> None:
        require_whole("extra inputs, width", (self.inputs, self.width), 1, 4096)


class WithExtra(nn.Module):
    """A model whose pooled channels are joined by channels of the extra values before its head, as wide as it takes.

    Input (batch, frames + 1, mels), the last row beginning with the values; output logits (batch, n_classes). Raises
    UsageError for a model whose head does not follow a mean over time and bands.
    """

    def __init__(self, body: nn.Module, config: ExtraConfig, frames: int) -> None:
        super().__init__()
        self.frames, self.inputs = frames, config.inputs
        self.extra = nn.Sequential(nn.Linear(config.inputs, config.width), nn.ReLU())
        name = next((name for name in HEADS if hasattr(body, name)), None)
        if name is None or not _is_pooled(body):
            kind = type(body).__name__
            raise UsageError(f"extra inputs: got a {kind}; allowed: a mean over time and bands, then a head")
        self.head = _widened(getattr(body, name), config.width)
        setattr(body, name, nn.Identity())
        self.body = body

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        # The extra values first: the frames then are the input's last reader, and stay where they are.
        extra = self.extra(x[:, self.frames :, : self.inputs].flatten(1))
        pooled = self.body(x[:, : self.frames])
        logits: torch.Tensor = self.head(torch.cat([pooled, extra], dim=1))
        return logits


def _is_pooled(body: nn.Module) -> bool:
    """Whether what the head reads has been averaged to one position."""
    pools = [module for module in body.modules() if isinstance(module, nn.AdaptiveAvgPool2d)]
    return len(pools) == 1 and pools[0].output_size in (1, (1, 1))


def _widened(head: nn.Module, more: int) -> nn.Sequential:
    """The head with so many more inputs, drawn anew in its first linear layer."""
    layers = [*head] if isinstance(head, nn.Sequential) else [head]
    first = next(index for index, layer in enumerate(layers) if isinstance(layer, nn.Linear))
    linear = layers[first]
    assert isinstance(linear, nn.Linear)
    layers[first] = nn.Linear(linear.in_features + more, linear.out_features)
    return nn.Sequential(*layers)
