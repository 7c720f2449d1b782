"""VGG-like and CRNN, after the baselines of FSD50K (Fonseca et al., 2022), sized to what the paper reports."""

from dataclasses import dataclass, replace
from itertools import pairwise

import torch
from torch import nn

from tinyclf.errors import UsageError
from tinyclf.models.parts import count_trainable, initialise, require_share, require_whole


@dataclass(frozen=True)
class VggLikeConfig:
    """Channels of the blocks, each of two 3x3 convolutions; raises UsageError where a value is out of its range.

    The paper reports 0.27 million parameters with 200 labels; the default has 265,080.
    """

    channels: tuple[int, ...] = (32, 64, 104)
    dropout: float = 0.2

    def __post_init__(self) -> None:
        require_whole("vgg-like channels", self.channels, 1, 4096)
        require_share("vgg-like dropout", self.dropout)

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return VggLike(self, n_classes)


class VggLike(nn.Module):
    """Blocks of two 3x3 convolutions and a max pool; the mean and the maximum of each last map; linear.

    Input (batch, frames, mels), standardised, from 8 x 8 on; output logits (batch, n_classes).
    """

    def __init__(self, config: VggLikeConfig, n_classes: int) -> None:
        super().__init__()
        self.blocks = nn.Sequential(*(_double_block(*sizes) for sizes in pairwise((1, *config.channels))))
        self.head = nn.Sequential(nn.Dropout(config.dropout), nn.Linear(2 * config.channels[-1], n_classes))
        self.apply(initialise)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.blocks(x.unsqueeze(1))
        logits: torch.Tensor = self.head(torch.cat([x.mean(dim=(2, 3)), x.amax(dim=(2, 3))], 1))
        return logits


def _double_block(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(*_normalised(inputs, outputs, 3), *_normalised(outputs, outputs, 3), nn.MaxPool2d(2))


def _normalised(inputs: int, outputs: int, kernel: int) -> tuple[nn.Module, ...]:
    return nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2), nn.BatchNorm2d(outputs), nn.ReLU()


@dataclass(frozen=True)
class CrnnConfig:
    """Channels of the three 5x5 convolutions, their pools over bands, and width of the recurrent layer's directions.

    n_mels must be a multiple of the pools' product. The paper reports 0.96 million parameters with 200 labels on 96
    bands. Raises UsageError where a value is out of its range.
    """

    channels: int = 128
    pools: tuple[int, ...] = (4, 4, 3)
    n_mels: int = 96
    width: int = 64
    dropout: float = 0.2

    def __post_init__(self) -> None:
        require_whole("crnn channels, pools, n_mels, width", (self.channels, *self.pools, self.n_mels, self.width), 1,
                      8192)  # fmt: skip
        require_share("crnn dropout", self.dropout)
        if self.bands < 1:
            raise UsageError(f"crnn pools: got {self.pools} for {self.n_mels} bands; allowed: at most one to one")

    @property
    def bands(self) -> int:
        """Bands that the pools leave."""
        left = self.n_mels
        for pool in self.pools:
            left //= pool
        return left

    def for_input(self, _frames: int, mels: int) -> "CrnnConfig":
        """The same body for `mels` bands, with smaller pools where there are few."""
        pools, left = [], mels
        for pool in self.pools:
            pools.append(min(pool, max(1, left // 2)))
            left //= pools[-1]
        return replace(self, n_mels=mels, pools=tuple(pools))

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return Crnn(self, n_classes)


class Crnn(nn.Module):
    """Convolutions that pool bands alone, a bidirectional GRU over the frames, its mean over time, linear.

    Input (batch, frames, mels), standardised; output logits (batch, n_classes).
    """

    def __init__(self, config: CrnnConfig, n_classes: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for number, pool in enumerate(config.pools):
            inputs = config.channels if number else 1
            layers += [*_normalised(inputs, config.channels, 5), nn.MaxPool2d((1, pool)), nn.Dropout(config.dropout)]
        self.convolutions = nn.Sequential(*layers)
        self.recurrent = nn.GRU(config.channels * config.bands, config.width, batch_first=True, bidirectional=True)
        self.head = nn.Linear(2 * config.width, n_classes)
        self.apply(initialise)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        maps = self.convolutions(x.unsqueeze(1))
        states, _ = self.recurrent(maps.transpose(1, 2).flatten(2))
        logits: torch.Tensor = self.head(states.mean(dim=1))
        return logits


VGG_LIKE, CRNN = VggLikeConfig(), CrnnConfig()
