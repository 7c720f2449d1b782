"""DenseNet-121 (Huang et al., 2017) on one channel; the layers have torchvision's names."""

from collections import OrderedDict
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from tinyclf.models.parts import count_trainable, initialise, require_whole

# Channels of the 1x1 convolution before each 3x3 one, as a multiple of the growth.
BOTTLENECK = 4


@dataclass(frozen=True)
class DenseNetConfig:
    """Layers in each dense block, channels that each layer adds, and channels of the stem.

    Raises UsageError where a value is out of its range.
    """

    layers: tuple[int, ...] = (6, 12, 24, 16)
    growth: int = 32
    stem: int = 64

    def __post_init__(self) -> None:
        require_whole("densenet layers", self.layers, 1, 64)
        require_whole("densenet growth, stem", (self.growth, self.stem), 1, 1024)

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return DenseNet(self, n_classes)


DENSENET121 = DenseNetConfig()


class DenseNet(nn.Module):
    """7x7 convolution stride 2 -> max pool -> dense blocks with transitions between them -> mean -> linear.

    Input (batch, frames, mels), standardised, from 32 x 32 on; output logits (batch, n_classes).
    """

    def __init__(self, config: DenseNetConfig, n_classes: int) -> None:
        super().__init__()
        parts: OrderedDict[str, nn.Module] = OrderedDict(
            conv0=nn.Conv2d(1, config.stem, 7, stride=2, padding=3, bias=False),
            norm0=nn.BatchNorm2d(config.stem),
            relu0=nn.ReLU(),
            pool0=nn.MaxPool2d(3, stride=2, padding=1),
        )
        channels = config.stem
        for number, layers in enumerate(config.layers, start=1):
            parts[f"denseblock{number}"] = _dense_block(channels, layers, config.growth)
            channels += layers * config.growth
            if number < len(config.layers):
                parts[f"transition{number}"] = _transition(channels)
                channels //= 2
        parts["norm5"] = nn.BatchNorm2d(channels)
        self.features = nn.Sequential(parts)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Linear(channels, n_classes)
        self.apply(initialise)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = functional.relu(self.features(x.unsqueeze(1)))
        logits: torch.Tensor = self.classifier(self.pool(x).flatten(1))
        return logits


class DenseLayer(nn.Module):
    """What it adds is joined to what it read, along the channels."""

    def __init__(self, inputs: int, growth: int) -> None:
        super().__init__()
        width = BOTTLENECK * growth
        self.norm1 = nn.BatchNorm2d(inputs)
        self.conv1 = nn.Conv2d(inputs, width, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, growth, 3, padding=1, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.conv1(functional.relu(self.norm1(x)))
        return torch.cat([x, self.conv2(functional.relu(self.norm2(y)))], 1)


def _dense_block(inputs: int, layers: int, growth: int) -> nn.Sequential:
    return nn.Sequential(
        OrderedDict(
            (f"denselayer{number + 1}", DenseLayer(inputs + number * growth, growth)) for number in range(layers)
        )
    )


def _transition(inputs: int) -> nn.Sequential:
    return nn.Sequential(
        OrderedDict(
            norm=nn.BatchNorm2d(inputs),
            relu=nn.ReLU(),
            conv=nn.Conv2d(inputs, inputs // 2, 1, bias=False),
            pool=nn.AvgPool2d(2, stride=2),
        )
    )
