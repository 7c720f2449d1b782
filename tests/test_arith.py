"""The integer semantics, against exact rational arithmetic and published cases."""

from fractions import Fraction
from math import floor

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tinyclf import arith

FACTORS = st.floats(2**-30, 2**8, allow_nan=False)


@given(FACTORS)
def test_multiplier_is_within_half_a_step_of_the_factor(real: float) -> None:
    multiplier, shift = arith.quantize_multiplier(real)
    assert 2**30 <= multiplier < 2**31
    error = abs(Fraction(multiplier) * Fraction(2) ** (shift - 31) - Fraction(real))
    assert error <= Fraction(2) ** (shift - 32)


@pytest.mark.parametrize(
    ("real", "pair"), [(0.0, (0, 0)), (1.0, (2**30, 1)), (0.5, (2**30, 0)), (1 - 2**-40, (2**30, 1)), (2**-40, (0, 0))]
)
def test_multiplier_of_known_factors(real: float, pair: tuple[int, int]) -> None:
    assert arith.quantize_multiplier(real) == pair


@pytest.mark.parametrize("real", [-1.0, float("nan"), float("inf"), 2.0**31])
def test_multiplier_refuses_what_it_cannot_hold(real: float) -> None:
    with pytest.raises(ValueError, match="quantize_multiplier: got"):
        arith.quantize_multiplier(real)


@given(st.integers(-(2**31) + 1, 2**31 - 1), FACTORS.filter(lambda real: real < 1))
def test_requantize_rounds_twice(value: int, real: float) -> None:
    multiplier, shift = arith.quantize_multiplier(real)
    # A factor that rounds to 1 is 2**30 shifted left once, which the largest values do not bear.
    assume(abs(value) << max(0, shift) <= arith.INT32_MAX)
    high = floor(Fraction(value * 2 ** max(0, shift) * multiplier, 2**31) + Fraction(1, 2))
    scaled = Fraction(high, 2 ** max(0, -shift))
    away_from_zero = floor(abs(scaled) + Fraction(1, 2)) * (1 if scaled >= 0 else -1)
    assert arith.requantize(np.array([value]), multiplier, shift)[0] == away_from_zero


def test_double_rounding_differs_from_single() -> None:
    # 0.499999... rounds up to 0.5 in the high multiply, and from there to 1: the mark of gemmlowp.
    multiplier, shift = 2**31 - 1, -2
    assert arith.requantize(np.array([2]), multiplier, shift)[0] == 1


def test_requantize_refuses_an_overflowing_left_shift() -> None:
    with pytest.raises(OverflowError, match="leaves int32"):
        arith.requantize(np.array([2**30]), 2**30, 3)


@given(st.integers(-128, 127), st.floats(1e-6, 1e3).map(lambda x: float(np.float32(x))), st.integers(-128, 127))
def test_quantize_undoes_dequantize(value: int, scale: float, zero_point: int) -> None:
    values = np.array([value], np.int8)
    assert arith.quantize(arith.dequantize(values, scale, zero_point), scale, zero_point) == values
