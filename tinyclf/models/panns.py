"""CNN6 of the PANNs (Kong et al., 2020); the layers have the names of its published weights."""

from dataclasses import dataclass, replace
from itertools import pairwise

import torch
from torch import nn
from torch.nn import functional

from tinyclf.models.parts import count_trainable, require_share, require_whole


@dataclass(frozen=True)
class Cnn6Config:
    """Channels of the four 5x5 convolutions, mel bands, and the dropout after each block and in the head.

    The published weights are for 64 bands. Raises UsageError where a value is out of its range.
    """

    channels: tuple[int, ...] = (64, 128, 256, 512)
    n_mels: int = 64
    dropout: float = 0.2
    head_dropout: float = 0.5

    def __post_init__(self) -> None:
        require_whole("cnn6 channels, n_mels", (*self.channels, self.n_mels), 1, 4096)
        require_share("cnn6 dropout", self.dropout, self.head_dropout)

    def for_input(self, _frames: int, mels: int) -> "Cnn6Config":
        """The same body with batch norm for `mels` bands."""
        return replace(self, n_mels=mels)

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return Cnn6(self, n_classes)


CNN6 = Cnn6Config()


class Cnn6(nn.Module):
    """Batch norm per band -> blocks of [5x5 convolution -> batch norm -> ReLU -> average pool] -> two linear layers.

    Bands are averaged, frames give their maximum plus their mean. Input (batch, frames, mels), from 16 x 16 on; output
    logits (batch, n_classes), of which PANNs take the sigmoid.
    """

    def __init__(self, config: Cnn6Config, n_classes: int) -> None:
        super().__init__()
        self.bn0 = nn.BatchNorm2d(config.n_mels)
        blocks = [ConvBlock(*sizes, config.dropout) for sizes in pairwise((1, *config.channels))]
        for number, block in enumerate(blocks, start=1):
            self.add_module(f"conv_block{number}", block)
        width = config.channels[-1]
        self.fc1 = nn.Linear(width, width)
        self.fc_audioset = nn.Linear(width, n_classes)
        self.dropout = nn.Dropout(config.head_dropout)
        self.apply(_xavier)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.bn0(x.unsqueeze(1).transpose(1, 3)).transpose(1, 3)
        for name, block in self.named_children():
            if name.startswith("conv_block"):
                x = block(x)
        x = x.mean(dim=3)
        x = x.amax(dim=2) + x.mean(dim=2)
        x = functional.relu(self.fc1(self.dropout(x)))
        logits: torch.Tensor = self.fc_audioset(self.dropout(x))
        return logits


class ConvBlock(nn.Module):
    """5x5 convolution, batch norm, ReLU, 2x2 average pool, dropout."""

    def __init__(self, inputs: int, outputs: int, dropout: float) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 5, padding=2, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.pool = nn.AvgPool2d(2)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        output: torch.Tensor = self.dropout(self.pool(functional.relu(self.bn1(self.conv1(x)))))
        return output


def _xavier(module: nn.Module) -> None:
    if isinstance(module, nn.Conv2d | nn.Linear):
        nn.init.xavier_uniform_(module.weight)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
