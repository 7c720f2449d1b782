"""The AudioBots: strided convolutions with batch norm after the activation, a global mean and a small head."""

from dataclasses import dataclass, replace

import torch
from torch import nn

ACTIVATIONS: dict[str, type[nn.Module]] = {"relu": nn.ReLU, "leaky_relu": nn.LeakyReLU}


@dataclass(frozen=True)
class AudioBotConfig:
    """channels and kernels (square, odd) of the blocks, their activation and dropout, and the widths of the head."""

    channels: tuple[int, ...]
    kernels: tuple[int, ...]
    activation: str
    dropout: float
    head: tuple[int, ...]

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
    for inputs, outputs in zip(widths, widths[1:], strict=False):
        layers += [nn.Linear(inputs, outputs), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(widths[-1], n_classes))


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Conv2d):
        nn.init.kaiming_normal_(module.weight)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
