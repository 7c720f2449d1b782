"""An op before quantization."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
INPUT = "features"


@dataclass(frozen=True, eq=False)
class FloatOp:
    """One step in real numbers, channels last as in `tinyclf.graph.Op`; shape is that of what it writes.

    kind is one of the graph's, or one that folding removes: `affine` (scale `weight` and shift `bias` per channel),
    `clamp`, `pad`. sources are the names of the ops that it reads, or INPUT. low and high, numbers or of shape
    (out,), clamp the output per channel.
    """

    kind: str
    name: str
    sources: tuple[str, ...]
    shape: tuple[int, ...]
    weight: Floats | None = None
    bias: Floats | None = None
    stride: tuple[int, int] = (1, 1)
    padding: tuple[int, int, int, int] = (0, 0, 0, 0)
    kernel: tuple[int, int] = (1, 1)
    alpha: float = 0.0
    low: Floats | float = -np.inf
    high: Floats | float = np.inf

    @property
    def scale(self) -> Floats:
        """The weight of an op that has one."""
        assert self.weight is not None
        return self.weight

    @property
    def shift(self) -> Floats:
        """The bias of an op that has one."""
        assert self.bias is not None
        return self.bias

    @property
    def bounded(self) -> bool:
        """Whether it clamps its output."""
        return bool(np.any(np.isfinite(self.low)) or np.any(np.isfinite(self.high)))
