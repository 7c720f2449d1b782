"""Plain CNNs: blocks of convolutions and max pools, pooled to a grid, and a head of linear layers."""

from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import nn

from tinyclf.errors import UsageError
from tinyclf.models.parts import count_trainable, initialise, require_share, require_whole


@dataclass(frozen=True)
class CnnConfig:
    """Channels of the blocks and how their maps become logits.

    Each block has `convolutions` square convolutions (padded to keep the size, with bias), batch norm after each where
    batch_norm is set, ReLU, a 2x2 max pool and dropout; pool_first halves the input before them. The last map is
    averaged to grid (rows, columns), flattened, and goes through linear layers of the widths `head`, each with ReLU,
    head_dropout after the first and dropout after the rest. Raises UsageError where a value is out of its range.
    """

    channels: tuple[int, ...]
    grid: tuple[int, ...]
    kernel: int = 3
    convolutions: int = 1
    batch_norm: bool = True
    pool_first: bool = False
    head: tuple[int, ...] = ()
    block_dropout: float = 0.0
    head_dropout: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        require_whole("cnn channels, grid", (*self.channels, *self.grid), 1, 8192)
        require_whole("cnn kernel, convolutions", (self.kernel, self.convolutions), 1, 31)
        require_share("cnn dropout", self.block_dropout, *self.head_dropout)
        if self.head:
            require_whole("cnn head", self.head, 1, 65_536)
        if len(self.grid) != 2 or not self.channels or self.kernel % 2 == 0:
            got = f"grid {self.grid}, channels {self.channels}, kernel {self.kernel}"
            raise UsageError(f"cnn: got {got}; allowed: two sizes, at least one block, an odd kernel")
        if len(self.head_dropout) != len(self.head):
            raise UsageError(f"cnn head_dropout: got {self.head_dropout}; allowed: one for each of {self.head}")

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return Cnn(self, n_classes)


# The multi-label network on FSD50K: 1,472,776 parameters with its 200 labels, on 516 frames of 128 bands.
FSD50K_CNN4 = CnnConfig((32, 64, 128, 128), (4, 4), head=(512, 256), head_dropout=(0.3, 0.2))
# The single-label one: "over 7 million parameters" is all that is known of its convolutions. On 216 frames of 64 bands.
FSD50K_CNN3 = CnnConfig((32, 64, 128), (3, 8), head=(2048, 512, 256), head_dropout=(0.2, 0.2, 0.2))
# The two-block network on Coswara.
COSWARA_CNN = CnnConfig((16, 32), (4, 4), 5, 2, batch_norm=False, pool_first=True, block_dropout=0.15)


class Cnn(nn.Module):
    """Blocks -> mean over each cell of a grid -> linear layers.

    Input (batch, frames, mels), standardised; the grid must divide the last map for the integer graph. Output logits
    (batch, n_classes).
    """

    def __init__(self, config: CnnConfig, n_classes: int) -> None:
        super().__init__()
        first: list[nn.Module] = [nn.MaxPool2d(2)] if config.pool_first else []
        self.blocks = nn.Sequential(*first, *(_block(*sizes, config) for sizes in pairwise((1, *config.channels))))
        self.pool = nn.AdaptiveAvgPool2d(config.grid)
        widths = (config.channels[-1] * config.grid[0] * config.grid[1], *config.head)
        layers: list[nn.Module] = []
        for (inputs, outputs), dropout in zip(pairwise(widths), config.head_dropout, strict=True):
            layers += [nn.Linear(inputs, outputs), nn.ReLU(), nn.Dropout(dropout)]
        self.head = nn.Sequential(*layers, nn.Linear(widths[-1], n_classes))
        self.apply(initialise)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.head(self.pool(self.blocks(x.unsqueeze(1))).flatten(1))
        return logits


def _block(inputs: int, outputs: int, config: CnnConfig) -> nn.Sequential:
    layers: list[nn.Module] = []
    for sizes in pairwise((inputs, *(outputs,) * config.convolutions)):
        layers.append(nn.Conv2d(*sizes, config.kernel, padding=config.kernel // 2))
        layers += [nn.BatchNorm2d(outputs)] if config.batch_norm else []
        layers.append(nn.ReLU())
    return nn.Sequential(*layers, nn.MaxPool2d(2), nn.Dropout(config.block_dropout))
