"""From integer rows to the int8 input of a graph: reference level, floor, standardisation and scale in one factor."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tinyclf.arith import quantize, quantize_multipliers, requantize, saturate_int8
from tinyclf.errors import DataError
from tinyclf.features.spec import FeatureSpec
from tinyclf.features.tables import FINE_STEPS, LOWEST_ROW, ROW_STEPS

# Below every row, and above every row less another one.
SILENT_LEVEL = 1 << 20
FLOORS = (-(1 << 16), 0)
MEAN_LIMIT = 30_000
NO_SILENCE = 256


@dataclass(frozen=True, eq=False)
class RowQuantizer:
    """int8 = requantize(256 * max(row - level, floor) - mean, multiplier, shift) + zero_point, clamped, per band.

    level is 0 for the reference "fixed"; for "clip_max" the window's maximum (`window_level`). floor in 1 / ROW_STEPS
    dB; mean int32 (mels,) in 1 / FINE_STEPS dB; multiplier int32 and shift int8 (mels,), shift <= 0. What lies on the
    floor becomes `silence` instead, unless that is NO_SILENCE, which no int8 is.
    """

    reference: str
    floor: int
    mean: NDArray[np.int32]
    multiplier: NDArray[np.int32]
    shift: NDArray[np.int8]
    zero_point: int
    silence: int = NO_SILENCE

    @classmethod
    def of(cls, spec: FeatureSpec, scale: float, zero_point: int) -> "RowQuantizer":
        """That of a fitted spec and of the scale and zero point of the graph's input; raises DataError."""
        if not spec.is_fitted:
            raise DataError("FeatureSpec.mean, std: got none; allowed in integers: one of each per band")
        step = np.asarray(spec.std) * np.float64(np.float32(scale))
        if np.abs(spec.mean).max() > MEAN_LIMIT or step.min() < 1 / FINE_STEPS:
            raise DataError(
                f"FeatureSpec.mean, std: got a mean of {np.abs(spec.mean).max():g} dB and an input step of "
                f"{step.min():g} dB; allowed in integers: at most {MEAN_LIMIT} dB, at least 1/{FINE_STEPS} dB"
            )
        multiplier, shift = quantize_multipliers(1 / (FINE_STEPS * step))
        mean = np.rint(np.asarray(spec.mean) * FINE_STEPS).astype(np.int32)
        floor = int(np.clip(np.rint(spec.floor_db * ROW_STEPS), *FLOORS))
        silence = NO_SILENCE
        if spec.floor_value is not None:
            silence = int(quantize(np.array(spec.floor_value), float(np.float32(scale)), zero_point))
        return cls(spec.reference, floor, mean, multiplier, shift.astype(np.int8), zero_point, silence)


def window_level(rows: NDArray[np.int16]) -> NDArray[np.int32]:
    """What is subtracted from windows (..., frames, mels) under the reference "clip_max", shape (..., 1, 1).

    A window's maximum; of a window without any power SILENT_LEVEL, so that it becomes the floor and not 0 dB.
    """
    loudest = rows.max(axis=(-2, -1), keepdims=True).astype(np.int32)
    return np.where(loudest > LOWEST_ROW, loudest, SILENT_LEVEL).astype(np.int32)


def quantize_rows(rows: NDArray[np.int16], quantizer: RowQuantizer) -> NDArray[np.int8]:
    """int8 input of a graph from int16 windows (..., frames, mels); under "fixed" each row depends on itself alone."""
    level = window_level(rows) if quantizer.reference == "clip_max" else np.int32(0)
    below = rows.astype(np.int32) - level
    fine = np.maximum(below, quantizer.floor) * 256 - quantizer.mean
    values = saturate_int8(
        requantize(fine, quantizer.multiplier, quantizer.shift.astype(np.int32)) + quantizer.zero_point
    )
    if quantizer.silence == NO_SILENCE:
        return values
    return np.where(below <= quantizer.floor, np.int8(quantizer.silence), values)
