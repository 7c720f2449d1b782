"""What a graph is made of: quantized tensors and the ops between them."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Dtype = Literal["int8", "int32"]
Kind = Literal[
    "conv", "depthwise_conv", "fully_connected", "mean", "average_pool", "max_pool", "leaky_relu", "add", "mul",
    "concat", "crop",
]  # fmt: skip
WEIGHTED = ("conv", "depthwise_conv", "fully_connected")
CLAMPED = (*WEIGHTED, "add", "mul")
POOLS = ("average_pool", "max_pool")
# Integers pass through unchanged in scale, so that inputs and output must be quantized alike.
SAME_QUANT = (*POOLS, "concat", "crop")


@dataclass(frozen=True)
class Quant:
    """Real value = scale * (integer - zero_point); scales are float32: one, or one per output channel of a weight."""

    scale: tuple[float, ...]
    zero_point: int = 0


@dataclass(frozen=True, eq=False)
class Tensor:
    """A named array without a batch axis, channels last: (height, width, channels) or (channels,).

    Height is time (frames), width is frequency (mels). `data` holds the values of a constant and is None for what an
    op computes.
    """

    name: str
    shape: tuple[int, ...]
    dtype: Dtype
    quant: Quant
    data: NDArray[Any] | None = None

    @property
    def size(self) -> int:
        """Number of elements."""
        return int(np.prod(self.shape))

    @property
    def nbytes(self) -> int:
        """Bytes on the device."""
        return self.size * (1 if self.dtype == "int8" else 4)

    @property
    def scale(self) -> float:
        """The scale of a tensor that is quantized as a whole."""
        return self.quant.scale[0]

    @property
    def zero_point(self) -> int:
        """The integer that stands for zero."""
        return self.quant.zero_point


@dataclass(frozen=True)
class Op:
    """One step, known by the name of the tensor that it writes.

    inputs: conv, depthwise_conv: x (H, W, C), weight, bias; fully_connected: x of any shape, weight, bias; mean (over
    H and W), pools, leaky_relu: x; add: two of one shape; mul: two of one shape, or x and a vector (C,); concat: two
    or more, joined along the channels; crop: x. Weights are (out, kh, kw, in), (kh, kw, channels) and (out, in).
    stride and the pools' kernel are (rows, columns); padding (top, bottom, left, right) is filled with the input's
    zero point, which counts in an average, or in max_pool with -128, and of crop it is what is left away; alpha is the
    slope of leaky_relu below zero.
    `low` and `high` name int8 constants of shape (out,) that clamp each output channel of weighted ops, add and mul:
    an activation, and what batch norm after an activation leaves over.
    """

    kind: Kind
    inputs: tuple[str, ...]
    output: str
    stride: tuple[int, int] = (1, 1)
    padding: tuple[int, int, int, int] = (0, 0, 0, 0)
    kernel: tuple[int, int] = (1, 1)
    alpha: float = 0.0
    low: str | None = None
    high: str | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        """Names of the computed tensors that the op reads."""
        return self.inputs[:1] if self.kind in WEIGHTED else self.inputs

    @property
    def constants(self) -> tuple[str, ...]:
        """Names of the constants that the op reads."""
        weights = self.inputs[1:] if self.kind in WEIGHTED else ()
        return weights + tuple(name for name in (self.low, self.high) if name)
