"""From int8 logits to what one window says of the classes, in integers; equal to `runtime/tc_policy.h`.

Likelihoods are counted in octaves (powers of two): a class whose calibrated logit lies one octave below the best one is
half as likely. Formats: octaves Q16, likelihoods and posteriors Q15 (ONE is certainty).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import UsageError

ONE = 1 << 15
OCTAVE = 1 << 16
STEPS = 64
# Likelihoods within one octave, the last one half of the first.
POWERS: tuple[int, ...] = tuple(math.floor(ONE * 2.0 ** (-step / STEPS) + 0.5) for step in range(STEPS + 1))
MAX_CLASSES = 16
MAX_GAIN, MAX_BIAS = 1 << 22, 1 << 28


@dataclass(frozen=True)
class Calibration:
    """octaves = gain * logit + bias[class], in 1 / OCTAVE; gain 1 to 2**22, bias within 2**28.

    For 2 to 16 classes. A gain of rows, one a class, mixes the logits: gain[class] @ logits; the magnitudes of a row
    sum to 2**22 at most. Raises UsageError for anything else.
    """

    gain: int | tuple[tuple[int, ...], ...]
    bias: tuple[int, ...]

    def __post_init__(self) -> None:
        if not 2 <= len(self.bias) <= MAX_CLASSES:
            raise UsageError(f"calibration: got {len(self.bias)} classes; allowed: 2 to {MAX_CLASSES}")
        if isinstance(self.gain, int):
            if not 1 <= self.gain <= MAX_GAIN:
                raise UsageError(f"calibration: got gain {self.gain}; allowed: 1 to {MAX_GAIN}")
        elif {len(self.gain), *map(len, self.gain)} != {len(self.bias)}:
            raise UsageError(f"calibration: got {len(self.gain)} rows of gains for {len(self.bias)}; allowed: a square")
        elif any(sum(map(abs, row)) > MAX_GAIN for row in self.gain):
            raise UsageError(f"calibration: got gains {self.gain}; allowed: rows whose magnitudes sum to {MAX_GAIN}")
        if any(abs(bias) > MAX_BIAS for bias in self.bias):
            raise UsageError(f"calibration: got biases {list(self.bias)}; allowed: within {MAX_BIAS}")

    @property
    def classes(self) -> int:
        """How many classes there are."""
        return len(self.bias)

    @classmethod
    def of(cls, scale: float, temperature: float, bias: Sequence[float]) -> "Calibration":
        """For logits of `scale` a step: divided by the temperature, then a bias a class in nats is added."""
        gain = round(scale / temperature / math.log(2) * OCTAVE)
        octaves = [round(value / math.log(2) * OCTAVE) for value in bias]
        return cls(min(max(gain, 1), MAX_GAIN), tuple(min(max(value, -MAX_BIAS), MAX_BIAS) for value in octaves))

    @classmethod
    def mixed(cls, scale: float, matrix: Sequence[Sequence[float]], bias: Sequence[float]) -> "Calibration":
        """For logits of `scale` a step: matrix @ logits, to which a bias a class in nats is added."""
        most = MAX_GAIN // len(bias)
        gains = np.clip(np.rint(np.array(matrix) * scale / math.log(2) * OCTAVE), -most, most).astype(int).tolist()
        return cls(tuple(map(tuple, gains)), cls.of(scale, 1.0, bias).bias)

    def distances(self, logits: NDArray[np.int8] | Sequence[int]) -> list[int]:
        """How far every class lies below the best one, in 1 / OCTAVE: from 0 to below 2**31."""
        if isinstance(self.gain, int):
            values = [self.gain * int(logit) + bias for logit, bias in zip(logits, self.bias, strict=True)]
        else:
            sums = (sum(gain * int(logit) for gain, logit in zip(row, logits, strict=True)) for row in self.gain)
            values = [total + bias for total, bias in zip(sums, self.bias, strict=True)]
        best = max(values)
        return [best - value for value in values]


def likelihood(distance: int) -> int:
    """2**-distance in Q15, at least 1; distance in 1 / OCTAVE, from 0."""
    octaves, rest = distance >> 16, distance & (OCTAVE - 1)
    if octaves >= 15:
        return 1
    step, part = rest >> 10, rest & 1023
    return (POWERS[step] - ((POWERS[step] - POWERS[step + 1]) * part >> 10)) >> octaves


def shares(values: Sequence[int]) -> list[int]:
    """Q15 shares of values whose sum is from 1 to 2**20, each at most ONE, rounded; they may sum to ONE within 8."""
    total = sum(values)
    return [((value << 15) + (total >> 1)) // total for value in values]
