"""Depthwise-separable networks: one convolution, blocks of depthwise and 1x1 convolution, a global mean, one layer."""

from dataclasses import dataclass, replace
from itertools import pairwise

import torch
from torch import nn

from tinyclf.errors import UsageError


@dataclass(frozen=True)
class SeparableConfig:
    """Channels and stride of the blocks after a stem; every convolution is followed by batch norm and ReLU.

    channels holds the stem's and each block's, strides one for each block; stem_kernel is (rows, columns), its stride
    2, its padding (top, bottom, left, right); depthwise kernels have 3 columns and as many rows as depthwise_rows says,
    3 where it is empty. Without padded_time the blocks pad bands alone, so that no row is computed from what lies
    outside the window. Raises UsageError where a value is out of its range.
    """

    channels: tuple[int, ...]
    strides: tuple[int, ...]
    dropout: float = 0.1
    stem_kernel: tuple[int, int] = (5, 5)
    stem_padding: tuple[int, int, int, int] = (2, 2, 2, 2)
    depthwise_rows: tuple[int, ...] = ()
    padded_time: bool = True

    def __post_init__(self) -> None:
        for field, allowed in (("channels", range(1, 65_537)), ("strides", range(1, 9)), ("stem_kernel", range(1, 32)),
                               ("stem_padding", range(32)), ("depthwise_rows", range(1, 32))):  # fmt: skip
            values = getattr(self, field)
            if not all(isinstance(value, int) and value in allowed for value in values):
                raise UsageError(
                    f"separable {field}: got {values}; allowed: whole numbers from {allowed[0]} to {allowed[-1]}"
                )
        if len(self.channels) != len(self.strides) + 1 or len(self.stem_kernel) != 2 or len(self.stem_padding) != 4:
            raise UsageError(f"separable strides: got {self.strides}; allowed: one for each block of {self.channels}")
        if self.depthwise_rows and len(self.depthwise_rows) != len(self.strides):
            raise UsageError(f"separable depthwise_rows: got {self.depthwise_rows}; allowed: one for each block")
        if not 0 <= self.dropout < 1:
            raise UsageError(f"separable dropout: got {self.dropout}; allowed: from 0 to below 1")

    @property
    def rows(self) -> tuple[int, ...]:
        """Rows of each block's depthwise kernel."""
        return self.depthwise_rows or (3,) * len(self.strides)

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters, without building the model."""
        stem = self.channels[0] * (self.stem_kernel[0] * self.stem_kernel[1] + 2)
        # Each of the two batch norms of a block has a scale and a shift.
        sizes = zip(pairwise(self.channels), self.rows, strict=True)
        blocks = sum(i * (3 * rows + 2) + i * o + 2 * o for (i, o), rows in sizes)
        return stem + blocks + (self.channels[-1] + 1) * n_classes

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""
        return Separable(self, n_classes)

    def scaled(self, width: float) -> "SeparableConfig":
        """The same body with every number of channels times `width`, in multiples of 4 and at least 4."""
        return replace(self, channels=tuple(max(4, round(value * width / 4) * 4) for value in self.channels))


# 49,717 and 9,917 parameters with five classes; 3.45 and 0.93 million MACs on 96 x 32.
SEPARABLE50 = SeparableConfig((24, 48, 72, 96, 128, 152), (2, 1, 2, 1, 1))
# 130,482 parameters with fifty classes, 19.9 million MACs on 128 x 64.
SEPARABLE130 = SeparableConfig((32, 64, 96, 128, 160, 176, 228), (2, 1, 2, 1, 1, 1))
SEPARABLE10 = SeparableConfig((16, 24, 32, 40, 48, 56), (2, 1, 2, 1, 1))
# The same without padding in time, the last two blocks' kernels along the bands alone: 9 of 96 frames' rows are left at
# the end instead of the 5 that 3x3 kernels would leave, and a hop of 16 frames computes 2 of them.
STREAMING50 = SeparableConfig(
    (24, 48, 72, 96, 128, 164), (2, 1, 2, 1, 1), stem_padding=(0, 0, 2, 2), depthwise_rows=(3, 3, 3, 1, 1),
    padded_time=False,
)  # fmt: skip
STREAMING10 = replace(STREAMING50, channels=(16, 24, 32, 40, 48, 64))
# The keyword spotting network of MLPerf Tiny (Zhang et al., "Hello Edge", 2017), on 49 x 10 with 12 classes.
DSCNN = SeparableConfig((64,) * 5, (1,) * 4, 0.2, (10, 4), (4, 5, 1, 1))


class Separable(nn.Module):
    """Stem -> blocks -> mean over time and bands -> dropout -> linear.

    Input (batch, frames, mels), standardised; output logits (batch, n_classes).
    """

    def __init__(self, config: SeparableConfig, n_classes: int) -> None:
        super().__init__()
        top, bottom, left, right = config.stem_padding
        self.stem = nn.Sequential(
            nn.ZeroPad2d((left, right, top, bottom)),
            nn.Conv2d(1, config.channels[0], config.stem_kernel, stride=2, bias=False),
            *_normalised(config.channels[0]),
        )
        self.blocks = nn.Sequential(
            *(
                _block(*sizes, stride, rows, (rows // 2) * config.padded_time)
                for sizes, stride, rows in zip(pairwise(config.channels), config.strides, config.rows, strict=True)
            )
        )
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.head = nn.Sequential(nn.Dropout(config.dropout), nn.Linear(config.channels[-1], n_classes))
        self.apply(_initialise)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        features = self.blocks(self.stem(x.unsqueeze(1)))
        logits: torch.Tensor = self.head(self.pool(features).flatten(1))
        return logits


def _block(inputs: int, outputs: int, stride: int, rows: int, padding: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, inputs, (rows, 3), stride=stride, padding=(padding, 1), groups=inputs, bias=False),
        *_normalised(inputs),
        nn.Conv2d(inputs, outputs, 1, bias=False),
        *_normalised(outputs),
    )


def _normalised(channels: int) -> tuple[nn.Module, nn.Module]:
    # In place: what a batch norm gives is needed nowhere else, and a step moves less memory.
    return nn.BatchNorm2d(channels), nn.ReLU(inplace=True)


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Conv2d):
        nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
