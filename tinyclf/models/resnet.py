"""ResNet-18, -34 and -50 (He et al., 2016) on one channel; the layers have torchvision's names."""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from tinyclf.errors import UsageError
from tinyclf.models.parts import count_trainable, initialise, require_whole

STAGES = 4
# A bottleneck block gives four times the channels that its 3x3 convolution has.
EXPANSION = 4


@dataclass(frozen=True)
class ResNetConfig:
    """Blocks in each of the four stages, and whether they are bottlenecks of three convolutions or pairs of 3x3.

    width is that of the stem and the first stage; each further stage has twice the width of the one before. Raises
    UsageError where a value is out of its range.
    """

    blocks: tuple[int, ...]
    bottleneck: bool = False
    width: int = 64

    def __post_init__(self) -> None:
        require_whole("resnet blocks", self.blocks, 1, 64)
        require_whole("resnet width", [self.width], 1, 4096)
        if len(self.blocks) != STAGES:
            raise UsageError(f"resnet blocks: got {self.blocks}; allowed: a number for each of {STAGES} stages")

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return ResNet(self, n_classes)


RESNET18 = ResNetConfig((2, 2, 2, 2))
RESNET34 = ResNetConfig((3, 4, 6, 3))
RESNET50 = ResNetConfig((3, 4, 6, 3), bottleneck=True)


class ResNet(nn.Module):
    """7x7 convolution stride 2 -> max pool -> four stages of residual blocks -> mean -> linear.

    Input (batch, frames, mels), standardised, of any size; output logits (batch, n_classes).
    """

    def __init__(self, config: ResNetConfig, n_classes: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, config.width, 7, stride=2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(config.width)
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)
        inputs, stages = config.width, []
        for number, blocks in enumerate(config.blocks):
            # The first stage keeps the resolution that the stem's pool left.
            stages.append(_stage(inputs, config.width << number, blocks, 2 if number else 1, config.bottleneck))
            inputs = (config.width << number) * (EXPANSION if config.bottleneck else 1)
        self.layer1, self.layer2, self.layer3, self.layer4 = stages
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(inputs, n_classes)
        self.apply(initialise)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.maxpool(functional.relu(self.bn1(self.conv1(x.unsqueeze(1)))))
        x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
        logits: torch.Tensor = self.fc(self.avgpool(x).flatten(1))
        return logits


def _stage(inputs: int, width: int, blocks: int, stride: int, bottleneck: bool) -> nn.Sequential:
    kind, outputs = (Bottleneck, width * EXPANSION) if bottleneck else (BasicBlock, width)
    return nn.Sequential(kind(inputs, width, stride), *(kind(outputs, width, 1) for _ in range(blocks - 1)))


class BasicBlock(nn.Module):
    """Two 3x3 convolutions beside a shortcut."""

    def __init__(self, inputs: int, width: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, width, 3, stride=stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.downsample = _shortcut(inputs, width, stride)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = functional.relu(self.bn1(self.conv1(x)))
        return functional.relu(self.bn2(self.conv2(y)) + self.downsample(x))


class Bottleneck(nn.Module):
    """1x1, 3x3 (which carries the stride) and 1x1 convolution beside a shortcut."""

    def __init__(self, inputs: int, width: int, stride: int) -> None:
        super().__init__()
        outputs = width * EXPANSION
        self.conv1 = nn.Conv2d(inputs, width, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride=stride, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, outputs, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(outputs)
        self.downsample = _shortcut(inputs, outputs, stride)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = functional.relu(self.bn1(self.conv1(x)))
        y = functional.relu(self.bn2(self.conv2(y)))
        return functional.relu(self.bn3(self.conv3(y)) + self.downsample(x))


def _shortcut(inputs: int, outputs: int, stride: int) -> nn.Module:
    if inputs == outputs and stride == 1:
        return nn.Identity()
    return nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride=stride, bias=False), nn.BatchNorm2d(outputs))
