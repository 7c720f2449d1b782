"""A channel's factor and bias in the fewest operations: (x * factor + offset) >> shift, proven for every int8 x."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.stage import Stage

from tinyclf.arith import INT8_MAX, INT8_MIN, round_twice

# How far a factor may be from the nearest one: a step of the output over the whole range of inputs, and more.
FARTHEST = 2.0**-6
# No product is larger, and no offset twice as large, so that sums stay in int32.
LARGEST_PRODUCT = 1 << 29


@dataclass(frozen=True, eq=False)
class Scale:
    """factor and offset: int64 (channels,), within int32 with all products; shift: of all channels.

    found: for which channels there are such constants; the others' are zero.
    """

    factor: NDArray[np.int64]
    offset: NDArray[np.int64]
    shift: int
    found: NDArray[np.bool_]


def find_scale(stage: Stage, weight: NDArray[np.int8], zero_point: int) -> Scale:
    """Constants whose outputs equal the double rounding's for every x, once clamped, where there are such.

    weight: (channels,); zero_point: the input's.
    """
    x = np.arange(INT8_MIN, INT8_MAX + 1)
    wanted = _outputs(stage, weight, zero_point, x)
    slope = weight * stage.multiplier / 2.0 ** (31 + stage.right - stage.left)
    shift = _shift(float(np.abs(slope).max()))
    found = [_channel(x, wanted[:, channel], slope[channel], *_ends(stage, channel), shift)
             for channel in range(len(weight))]  # fmt: skip
    factor, offset = np.array([pair or (0, 0) for pair in found], np.int64).T
    return Scale(factor, offset, shift, np.array([pair is not None for pair in found]))


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
    """The factor that leaves the offset the widest interval; clamped outputs bind it from one side only.

    The interval's width is concave in the factor, as the least of linear functions is.
    """
    above, below = wanted > low, wanted < high

    def interval(factor: int) -> tuple[int, int]:
        least = int(((wanted << shift) - x * factor)[above].max(initial=-2 * LARGEST_PRODUCT))
        most = int((((wanted + 1) << shift) - 1 - x * factor)[below].min(initial=2 * LARGEST_PRODUCT))
        return least, most

    def width(factor: int) -> int:
        least, most = interval(factor)
        return most - least

    limit = LARGEST_PRODUCT // -INT8_MIN
    nearest, reach = round(slope * 2.0**shift), int(FARTHEST * 2.0**shift) + 1
    first, last = max(nearest - reach, -limit), min(nearest + reach, limit)
    while last - first > 2:
        third = (last - first) // 3
        if width(first + third) < width(last - third):
            first += third
        else:
            last -= third
    factor = max(range(first, last + 1), key=width)
    least, most = interval(factor)
    return (factor, (least + most) // 2) if least <= most else None


def _ends(stage: Stage, channel: int) -> tuple[int, int]:
    low = INT8_MIN if stage.low is None else int(stage.low[channel])
    high = INT8_MAX if stage.high is None else int(stage.high[channel])
    return low, max(low, high)
