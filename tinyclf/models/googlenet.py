"""GoogLeNet (Szegedy et al., 2015) with batch norm, on one channel, without auxiliary heads; torchvision's names."""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from tinyclf.errors import UsageError
from tinyclf.models.parts import count_trainable, initialise, require_share

# Channels of 1x1; 1x1 before 3x3, 3x3; 1x1 before 3x3, 3x3; 1x1 after the pool. The second tower has 3x3 where the
# paper has 5x5: so it is in torchvision, whose published weights are of that shape.
INCEPTIONS = {
    "3a": (64, 96, 128, 16, 32, 32),
    "3b": (128, 128, 192, 32, 96, 64),
    "4a": (192, 96, 208, 16, 48, 64),
    "4b": (160, 112, 224, 24, 64, 64),
    "4c": (128, 128, 256, 24, 64, 64),
    "4d": (112, 144, 288, 32, 64, 64),
    "4e": (256, 160, 320, 32, 128, 128),
    "5a": (256, 160, 320, 32, 128, 128),
    "5b": (384, 192, 384, 48, 128, 128),
}
STEM = (64, 64, 192)
# Halves the map before these modules.
POOLED = {"3a": 3, "4a": 3, "5a": 2}


@dataclass(frozen=True)
class GoogLeNetConfig:
    """A factor on all widths, which are kept multiples of 8, and the dropout before the last layer.

    Raises UsageError where a value is out of its range.
    """

    width: float = 1.0
    dropout: float = 0.2

    def __post_init__(self) -> None:
        require_share("googlenet dropout", self.dropout)
        if not 0 < self.width <= 16:
            raise UsageError(f"googlenet width: got {self.width}; allowed: above 0, to 16")

    def scaled(self, channels: tuple[int, ...]) -> tuple[int, ...]:
        """Widths of this member from those of the published one."""
        return tuple(max(8, round(value * self.width / 8) * 8) for value in channels)

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return GoogLeNet(self, n_classes)


GOOGLENET = GoogLeNetConfig()


class GoogLeNet(nn.Module):
    """Stem of three convolutions, nine inception modules, mean, linear.

    Input (batch, frames, mels), standardised, of any size; output logits (batch, n_classes).
    """

    def __init__(self, config: GoogLeNetConfig, n_classes: int) -> None:
        super().__init__()
        first, second, inputs = config.scaled(STEM)
        self.conv1 = ConvNorm(1, first, 7, stride=2, padding=3)
        self.maxpool1 = _halving(3)
        self.conv2 = ConvNorm(first, second, 1)
        self.conv3 = ConvNorm(second, inputs, 3, padding=1)
        self.modules_in_order: list[str] = []
        for name, published in INCEPTIONS.items():
            if name in POOLED:
                self._append(f"maxpool{int(name[0]) - 1}", _halving(POOLED[name]))
            self._append(f"inception{name}", Inception(inputs, widths := config.scaled(published)))
            inputs = widths[0] + widths[2] + widths[4] + widths[5]
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.dropout = nn.Dropout(config.dropout)
        self.fc = nn.Linear(inputs, n_classes)
        self.apply(initialise)

    def _append(self, name: str, module: nn.Module) -> None:
        self.add_module(name, module)
        self.modules_in_order.append(name)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.conv3(self.conv2(self.maxpool1(self.conv1(x.unsqueeze(1)))))
        for name in self.modules_in_order:
            x = self.get_submodule(name)(x)
        logits: torch.Tensor = self.fc(self.dropout(self.avgpool(x).flatten(1)))
        return logits


def _halving(kernel: int) -> nn.MaxPool2d:
    return nn.MaxPool2d(kernel, stride=2, ceil_mode=True)


class Inception(nn.Module):
    """Four towers side by side, joined along the channels; widths as in INCEPTIONS."""

    def __init__(self, inputs: int, widths: tuple[int, ...]) -> None:
        super().__init__()
        ones, before_three, three, before_five, five, pooled = widths
        self.branch1 = ConvNorm(inputs, ones, 1)
        self.branch2 = nn.Sequential(ConvNorm(inputs, before_three, 1), ConvNorm(before_three, three, 3, padding=1))
        self.branch3 = nn.Sequential(ConvNorm(inputs, before_five, 1), ConvNorm(before_five, five, 3, padding=1))
        self.branch4 = nn.Sequential(nn.MaxPool2d(3, stride=1, padding=1), ConvNorm(inputs, pooled, 1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([self.branch1(x), self.branch2(x), self.branch3(x), self.branch4(x)], 1)


class ConvNorm(nn.Module):
    """Convolution, batch norm, ReLU."""

    def __init__(self, inputs: int, outputs: int, kernel: int, *, stride: int = 1, padding: int = 0) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride=stride, padding=padding, bias=False)
        self.bn = nn.BatchNorm2d(outputs, eps=0.001)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.relu(self.bn(self.conv(x)))
