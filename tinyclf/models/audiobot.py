"""The AudioBots: strided convolutions with batch norm after the activation, a global mean and a small head."""

from dataclasses import dataclass, replace
from itertools import pairwise

import torch
from torch import nn

from tinyclf.errors import UsageError

ACTIVATIONS: dict[str, type[nn.Module]] = {"relu": nn.ReLU, "leaky_relu": nn.LeakyReLU, "elu": nn.ELU}
LARGEST_WIDTH, LARGEST_KERNEL = 65_536, 31


@dataclass(frozen=True)
class AudioBotConfig:
    """channels and kernels (square, odd) of the blocks, their activation and dropout, and the widths of the head.

    Raises UsageError where a value is out of its range.
    """

    channels: tuple[int, ...]
    kernels: tuple[int, ...]
    activation: str
    dropout: float
    head: tuple[int, ...]

    def __post_init__(self) -> None:
        for field, largest in (("channels", LARGEST_WIDTH), ("kernels", LARGEST_KERNEL), ("head", LARGEST_WIDTH)):
            values = getattr(self, field)
            if not all(isinstance(value, int) and 1 <= value <= largest for value in values):
                raise UsageError(f"AudioBot {field}: got {values}; allowed: whole numbers from 1 to {largest}")
        if len(self.channels) != len(self.kernels) or not self.channels or not all(size % 2 for size in self.kernels):
            raise UsageError(f"AudioBot kernels: got {self.kernels}; allowed: one odd size for each of {self.channels}")
        if self.activation not in ACTIVATIONS:
            raise UsageError(f"AudioBot activation: got {self.activation!r}; allowed: {', '.join(ACTIVATIONS)}")
        if not 0 <= self.dropout < 1:
            raise UsageError(f"AudioBot dropout: got {self.dropout}; allowed: from 0 to below 1")

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters, without building the model."""
        inputs, widths = (1, *self.channels), (self.channels[-1], *self.head, n_classes)
        blocks = zip(inputs, self.channels, self.kernels, strict=False)
        # A convolution has one bias a channel, its batch norm a scale and a shift.
        convolutions = sum((i * k * k + 3) * o for i, o, k in blocks)
        return convolutions + sum((i + 1) * o for i, o in pairwise(widths))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return AudioBot(self, n_classes)

    def scaled(self, width: float) -> "AudioBotConfig":
        """The same body with every width times `width`, in multiples of 8 and at least 8."""

        def scale(values: tuple[int, ...]) -> tuple[int, ...]:
            return tuple(max(8, round(value * width / 8) * 8) for value in values)

        return replace(self, channels=scale(self.channels), head=scale(self.head))


# Oticon Audio Explorers 2023, the "AudioBots" entry: 499,853 and 49,733 parameters with five classes.
AUDIOBOT500 = AudioBotConfig((32, 64, 128, 256), (5, 5, 3, 3), "relu", 0.08, (200, 128))
AUDIOBOT50 = AudioBotConfig((24, 48, 64), (5, 3, 3), "leaky_relu", 0.026, (80, 64))


class AudioBot(nn.Module):
    """Blocks of [conv stride 2 -> activation -> batch norm -> 2-D dropout], mean over time and bands, linear head.

    Input (batch, frames, mels), standardised; output logits (batch, n_classes).
    """

    def __init__(self, config: AudioBotConfig, n_classes: int) -> None:
        super().__init__()
        inputs = (1, *config.channels)
        self.blocks = nn.Sequential(
            *(_block(*sizes, config) for sizes in zip(inputs, config.channels, config.kernels, strict=False))
        )
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.head = _head((config.channels[-1], *config.head), n_classes)
        self.apply(_initialise)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        features = self.blocks(x.unsqueeze(1))
        logits: torch.Tensor = self.head(self.pool(features).flatten(1))
        return logits


def _block(inputs: int, outputs: int, kernel: int, config: AudioBotConfig) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride=2, padding=kernel // 2),
        ACTIVATIONS[config.activation](),
        nn.BatchNorm2d(outputs),
        nn.Dropout2d(config.dropout),
    )


def _head(widths: tuple[int, ...], n_classes: int) -> nn.Sequential:
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(widths):
        layers += [nn.Linear(inputs, outputs), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(widths[-1], n_classes))


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Conv2d):
        nn.init.kaiming_normal_(module.weight)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
