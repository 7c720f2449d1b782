"""A channel's factor and bias in the fewest operations: (x * factor + offset) >> shift, proven for every int8 x."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.stage import Stage

from tinyclf.arith import INT8_MAX, INT8_MIN, round_twice

# Neighbours of the nearest factor that are tried, too.
NEIGHBOURS = 4
# No product is larger, and no offset twice as large, so that sums stay in int32.
LARGEST_PRODUCT = 1 << 29


@dataclass(frozen=True, eq=False)
class Scale:
    """factor and offset: int64 (channels,), within int32 with all products; shift: of all channels."""

    factor: NDArray[np.int64]
    offset: NDArray[np.int64]
    shift: int


def find_scale(stage: Stage, weight: NDArray[np.int8], zero_point: int) -> Scale | None:
    """Constants whose outputs equal the double rounding's for every x, once clamped; None where there are none.

    weight: (channels,); zero_point: the input's.
    """
    x = np.arange(INT8_MIN, INT8_MAX + 1)
    wanted = _outputs(stage, weight, zero_point, x)
    slope = weight * stage.multiplier / 2.0 ** (31 + stage.right - stage.left)
    shift = _shift(float(np.abs(slope).max()))
    found = [_channel(x, wanted[:, channel], slope[channel], *_ends(stage, channel), shift)
             for channel in range(len(weight))]  # fmt: skip
    pairs = [pair for pair in found if pair is not None]
    if len(pairs) < len(found):
        return None
    factor, offset = np.array(pairs, np.int64).T
    return Scale(factor, offset, shift)


def _outputs(stage: Stage, weight: NDArray[np.int8], zero_point: int, x: NDArray[np.int64]) -> NDArray[np.int64]:
    """Clamped outputs (256, channels)."""
    sums = (x[:, None] - zero_point) * weight.astype(np.int64) + stage.bias // 2
    outputs = round_twice(sums, stage.multiplier, stage.left, stage.right) + stage.zero_point
    low, high = np.array([_ends(stage, channel) for channel in range(len(weight))]).T
    clamped: NDArray[np.int64] = np.maximum(low, np.minimum(high, outputs))
    return clamped


def _shift(slope: float) -> int:
    """The largest with which products of all channels stay below LARGEST_PRODUCT."""
    shift = 20
    while shift < 30 and slope * 2.0 ** (shift + 1) * 128 < LARGEST_PRODUCT:
        shift += 1
    while shift > 0 and slope * 2.0**shift * 128 >= LARGEST_PRODUCT:
        shift -= 1
    return shift


def _channel(
    x: NDArray[np.int64], wanted: NDArray[np.int64], slope: float, low: int, high: int, shift: int
) -> tuple[int, int] | None:  # fmt: skip
    """Any offset of an interval does: clamped outputs bind it from one side only."""
    nearest = round(slope * 2.0**shift)
    for factor in sorted(range(nearest - NEIGHBOURS, nearest + NEIGHBOURS + 1), key=lambda one: abs(one - nearest)):
        products = x * factor
        above, below = wanted > low, wanted < high
        least = int(((wanted << shift) - products)[above].max(initial=-2 * LARGEST_PRODUCT))
        most = int((((wanted + 1) << shift) - 1 - products)[below].min(initial=2 * LARGEST_PRODUCT))
        offset = (least + most) // 2
        if least <= most and max(map(abs, (int(products.min()), int(products.max())))) <= LARGEST_PRODUCT:
            return factor, offset
    return None


def _ends(stage: Stage, channel: int) -> tuple[int, int]:
    low = INT8_MIN if stage.low is None else int(stage.low[channel])
    high = INT8_MAX if stage.high is None else int(stage.high[channel])
    return low, max(low, high)
