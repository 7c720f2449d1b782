"""The only integer semantics: how a real factor becomes a multiplier and a shift, and how products are rounded.

Follows the TFLite int8 specification as TFLite Micro computes it: Q31 multipliers and gemmlowp's double rounding.
Everything that computes with integers, in Python or in generated C, takes its constants from here.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

INT8_MIN, INT8_MAX = -128, 127
INT32_MIN, INT32_MAX = -(2**31), 2**31 - 1

Int32s = NDArray[np.int32]


def quantize_multiplier(real: float) -> tuple[int, int]:
    """Write a factor as multiplier * 2**(shift - 31).

    real >= 0, in double precision. Returns (multiplier, shift): multiplier in [2**30, 2**31), or 0 where the factor
    vanishes; shift in [-31, 30]. Raises ValueError outside that range. Source: TFLite, QuantizeMultiplier.
    """
    if not (math.isfinite(real) and real >= 0):
        raise ValueError(f"quantize_multiplier: got {real}; allowed: a finite factor >= 0")
    if real == 0:
        return 0, 0
    mantissa, shift = math.frexp(real)
    # Half away from zero, as C's round(); Python's round() would go to even.
    multiplier = math.floor(mantissa * 2**31 + 0.5)
    if multiplier == 2**31:
        multiplier, shift = multiplier // 2, shift + 1
    if shift < -31:
        return 0, 0
    if shift > 30:
        raise ValueError(f"quantize_multiplier: got {real}; allowed: below 2**30")
    return multiplier, shift


def quantize_multipliers(reals: NDArray[np.float64]) -> tuple[Int32s, Int32s]:
    """`quantize_multiplier` of every factor: two int32 arrays of the shape of `reals`."""
    pairs = [quantize_multiplier(float(real)) for real in reals.ravel()]
    multipliers, shifts = np.array(pairs, dtype=np.int32).reshape(-1, 2).T
    return multipliers.reshape(reals.shape), shifts.reshape(reals.shape)


def requantize(values: NDArray[np.integer], multiplier: Int32s | int, shift: Int32s | int) -> Int32s:
    """Multiply int32 values by multiplier * 2**(shift - 31), rounding twice as gemmlowp does.

    First the doubled high half of the 64-bit product, ties upward; then a division by a power of two, ties away from
    zero. Multiplier and shift broadcast against the last axis (the channel).
    A left shift that would leave int32 is undefined in C and raises OverflowError here.
    """
    shift = np.asarray(shift, dtype=np.int64)
    wide, left = values.astype(np.int64), np.maximum(shift, 0)
    shifted = wide << left
    if shifted.size and (shifted.min() < INT32_MIN or shifted.max() > INT32_MAX):
        raise OverflowError("requantize: a left-shifted value leaves int32")
    rounded: Int32s = round_twice(wide, np.asarray(multiplier, np.int64), left, np.maximum(-shift, 0)).astype(np.int32)
    return rounded


def round_twice(values: Any, multiplier: Any, left: Any, right: Any) -> Any:
    """values * multiplier * 2**(left - right - 31), rounded as `requantize` says, for int64 arrays of NumPy or torch.

    left and right are shifts from 0 on. The pair INT32_MIN * INT32_MIN, which saturates in gemmlowp, cannot occur, as
    multipliers are never negative; and its truncated division of a nudged product equals this shift.
    """
    high = ((values << left) * multiplier + (1 << 30)) >> 31
    mask = (1 << right) - 1
    return (high >> right) + ((high & mask) > (mask >> 1) + (high < 0))


def saturate_int8(values: NDArray[np.integer]) -> NDArray[np.int8]:
    """Clamp to [-128, 127]."""
    clamped: NDArray[np.int8] = np.clip(values, INT8_MIN, INT8_MAX).astype(np.int8)
    return clamped


def quantize(real: NDArray[np.floating], scale: float, zero_point: int) -> NDArray[np.int8]:
    """Real values to int8: real / scale rounded half to even, plus zero_point, clamped; undoes `dequantize`."""
    steps = np.rint(np.asarray(real, dtype=np.float64) / np.float64(np.float32(scale)))
    integers: NDArray[np.int8] = np.clip(steps + zero_point, INT8_MIN, INT8_MAX).astype(np.int8)
    return integers


def dequantize(values: NDArray[np.integer], scale: float, zero_point: int) -> NDArray[np.float32]:
    """int8 values to real ones: (value - zero_point) * scale, in float32."""
    return (values.astype(np.int32) - zero_point).astype(np.float32) * np.float32(scale)
