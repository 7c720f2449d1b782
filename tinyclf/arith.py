"""The only integer semantics: how a real factor becomes a multiplier and a shift, and how products are rounded.

Follows the TFLite int8 specification as TFLite Micro computes it: Q31 multipliers and gemmlowp's double rounding.
Everything that computes with integers, in Python or in generated C, takes its constants from here.
"""

import math

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
    shifted = values.astype(np.int64) << np.maximum(shift, 0)
    if shifted.size and (shifted.min() < INT32_MIN or shifted.max() > INT32_MAX):
        raise OverflowError("requantize: a left-shifted value leaves int32")
    return _divide_by_power_of_two(_doubling_high_multiply(shifted, multiplier), np.maximum(-shift, 0))


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


def _doubling_high_multiply(values: NDArray[np.int64], multiplier: Int32s | int) -> NDArray[np.int64]:
    # The pair INT32_MIN * INT32_MIN, which saturates in gemmlowp, cannot occur: multipliers are never negative.
    product = values * np.asarray(multiplier, dtype=np.int64)
    nudged = product + np.where(product >= 0, 1 << 30, 1 - (1 << 30))
    # C divides towards zero where a shift of a negative number would go to minus infinity.
    return np.where(nudged >= 0, nudged >> 31, -(-nudged >> 31))


def _divide_by_power_of_two(values: NDArray[np.int64], exponent: NDArray[np.int64]) -> Int32s:
    mask = (np.int64(1) << exponent) - 1
    threshold = (mask >> 1) + (values < 0)
    return ((values >> exponent) + ((values & mask) > threshold)).astype(np.int32)
