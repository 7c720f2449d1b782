"""What a graph is made of: quantized tensors and the ops between them."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Dtype = Literal["int8", "int32"]
Kind = Literal["conv", "depthwise_conv", "fully_connected", "mean", "leaky_relu"]


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

    inputs: conv, depthwise_conv: x (H, W, C), weight, bias; fully_connected: x (C,), weight, bias; mean (over H and
    W) and leaky_relu: x. Weights are (out, kh, kw, in), (kh, kw, channels) and (out, in).
    stride is (rows, columns); padding (top, bottom, left, right) is filled with the input's zero point; alpha is the
    slope of leaky_relu below zero. `low` and `high` name int8 constants of shape (out,) that clamp each output
    channel: an activation, and what batch norm after an activation leaves over.
    """

    kind: Kind
    inputs: tuple[str, ...]
    output: str
    stride: tuple[int, int] = (1, 1)
    padding: tuple[int, int, int, int] = (0, 0, 0, 0)
    alpha: float = 0.0
    low: str | None = None
    high: str | None = None

    @property
    def constants(self) -> tuple[str, ...]:
        """Names of the constants that the op reads."""
        return self.inputs[1:] + tuple(name for name in (self.low, self.high) if name)
