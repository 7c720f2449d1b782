"""The clip statistics in integers: the device's, equal to `runtime/tc_statistics.h` to the bit.

Each is a whole number of steps of its own unit, the mean over the frames of a clip rounded down. From int16 PCM and
the spectrum of the integer log-mel; sums are exact, roots and quotients rounded down.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from tinyclf.arith import quantize_multipliers, requantize, saturate_int8
from tinyclf.errors import DataError
from tinyclf.features.extra import ALIASES
from tinyclf.features.integer import BLOCK_FRAMES, log_mel_rows, powers, to_pcm
from tinyclf.features.spec import FeatureSpec
from tinyclf.features.statistics import LOWEST_PITCH_HZ, MFCC_MELS, N_MFCC, NAMES, is_statistics
from tinyclf.features.tables import ROW_STEPS, tables_of

Int64s = NDArray[np.int64]
# Steps of a bin in centroid, bandwidth and roll-off; of an LSB of the RMS; of a share, as chroma and crossings are.
BIN_STEPS, LEVEL_STEPS, SHARE_STEPS = 256, 256, 1 << 16
COSINE_BITS, CEPSTRUM_BITS = 24, 8
# Magnitudes are shortened until their sum has so many bits: squares of distances times them then fit 64.
SUM_BITS, ENERGY_BITS = 24, 47
NO_PITCH = 12
# 85 % as a fraction.
ROLL_OFF = (17, 20)


def integer_statistics(pcm: NDArray[np.int16], spec: FeatureSpec) -> Int64s:
    """The 26 statistics of int16 PCM (n,), n >= 1, in steps of `units`; frames as in `clip_statistics`.

    Raises DataError where n_fft is no power of two.
    """
    padded = np.pad(pcm, (0, max(0, spec.n_fft - len(pcm))))
    frames = sliding_window_view(padded, spec.n_fft)[:: spec.hop_length]
    blocks = (frames[start : start + BLOCK_FRAMES] for start in range(0, len(frames), BLOCK_FRAMES))
    spectral = np.concatenate([_of_frames(block, spec) for block in blocks]).sum(axis=0)
    bands = log_mel_rows(padded, mel_spec(spec)).astype(np.int64).sum(axis=0)
    chroma, level, centroid, bandwidth, roll_off, crossings = (int(value) for value in spectral)
    cepstra = cosines().astype(np.int64) @ bands
    return np.array(
        [
            chroma // len(frames), level // len(frames), centroid // len(frames), bandwidth // len(frames),
            roll_off * BIN_STEPS // len(frames), crossings * SHARE_STEPS // (len(frames) * (spec.n_fft - 1)),
            *((cepstra // len(frames)) >> (COSINE_BITS - CEPSTRUM_BITS)),
        ],
        dtype=np.int64,
    )  # fmt: skip


def units(spec: FeatureSpec) -> NDArray[np.float64]:
    """What a step of each of the 26 statistics is: of a share, of full scale, Hz, of a sample, dB."""
    bin_step = spec.sample_rate / spec.n_fft / BIN_STEPS
    own = [1 / (12 * SHARE_STEPS), 1 / (32_768 * LEVEL_STEPS), bin_step, bin_step, bin_step, 1 / SHARE_STEPS]
    return np.array([*own, *[2.0**-CEPSTRUM_BITS / ROW_STEPS] * N_MFCC])


def device_statistics(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """What `clip_statistics` gives, float32 (1, 26) of samples (n,), n >= 1, as the device computes it."""
    return (integer_statistics(to_pcm(samples), spec) * units(spec))[np.newaxis].astype(np.float32)


@dataclass(frozen=True, eq=False)
class StatisticsQuantizer:
    """int8 = requantize(steps - mean, multiplier, shift) + zero_point, clamped, of some statistics.

    statistic says which ones, slot where each is written; all int32 or int8, of one length; shift <= 0.
    """

    statistic: NDArray[np.int32]
    slot: NDArray[np.int32]
    mean: NDArray[np.int32]
    multiplier: NDArray[np.int32]
    shift: NDArray[np.int8]
    zero_point: int

    @classmethod
    def of(cls, spec: FeatureSpec, scale: float, zero_point: int) -> "StatisticsQuantizer":
        """Of a fitted spec, whose model is given the statistics or has some as extra inputs; raises DataError."""
        names, means, stds = (NAMES, spec.mean, spec.std) if is_statistics(spec) else (
            tuple(ALIASES.get(name, name) for name in spec.extra), spec.extra_mean, spec.extra_std
        )  # fmt: skip
        slot = [index for index, name in enumerate(names) if name in NAMES]
        if not spec.is_fitted or not slot:
            raise DataError("FeatureSpec: got no fitted statistics; allowed: a model of clip statistics, or with some")
        statistic = np.array([NAMES.index(names[index]) for index in slot], np.int32)
        unit = units(spec)[statistic]
        ratio = unit / (np.asarray(stds)[slot] * np.float64(np.float32(scale)))
        mean = np.rint(np.asarray(means)[slot] / unit)
        if ratio.max() >= 1 or np.abs(mean).max() >= 2**30:
            name = names[slot[int(ratio.argmax())]]
            raise DataError(f"FeatureSpec.mean, std: {name}: got a step of the input below a step of the statistic, or "
                            f"a mean beyond 2**30 of these; allowed: a coarser one")  # fmt: skip
        multiplier, shift = quantize_multipliers(ratio)
        return cls(
            statistic, np.array(slot, np.int32), mean.astype(np.int32), multiplier, shift.astype(np.int8), zero_point
        )


def quantize_statistics(steps: Int64s, quantizer: StatisticsQuantizer, row: NDArray[np.int8]) -> NDArray[np.int8]:
    """A row of a graph's input (mels,) with the statistics written into their slots, from steps (26,)."""
    fine = steps[quantizer.statistic] - quantizer.mean
    values = requantize(fine, quantizer.multiplier, quantizer.shift.astype(np.int32)) + quantizer.zero_point
    written = row.copy()
    written[quantizer.slot] = saturate_int8(values)
    return written


def mel_spec(spec: FeatureSpec) -> FeatureSpec:
    """The front end whose rows the cepstra are made from."""
    return replace(
        spec, n_mels=MFCC_MELS, n_frames=1, mean=(), std=(), extra=(), extra_mean=(), extra_std=(), floor_db=-80.0
    )  # fmt: skip


def cosines() -> NDArray[np.int32]:
    """The orthonormal DCT-II (20, 40) in units of 2**-COSINE_BITS."""
    number, band = np.arange(N_MFCC)[:, None], np.arange(MFCC_MELS)
    norm = np.sqrt(np.where(number > 0, 2, 1) / MFCC_MELS)
    values = np.cos(np.pi * number * (2 * band + 1) / (2 * MFCC_MELS)) * norm
    return np.rint(values * 2.0**COSINE_BITS).astype(np.int32)


def pitches(spec: FeatureSpec) -> NDArray[np.uint8]:
    """Pitch class of each bin (n_fft / 2 + 1,), C is 0; NO_PITCH below the lowest one that counts."""
    hz = np.arange(spec.n_fft // 2 + 1) * spec.sample_rate / spec.n_fft
    pitched = hz >= LOWEST_PITCH_HZ
    pitch = np.rint(12 * np.log2(np.where(pitched, hz, 440) / 440) + 9).astype(np.int64) % 12
    return np.where(pitched, pitch, NO_PITCH).astype(np.uint8)


def isqrt(values: Int64s) -> Int64s:
    """The whole part of the root of values from 0 to below 2**60."""
    # The root of a double is off by one at most.
    root = np.sqrt(values.astype(np.float64)).astype(np.int64)
    root -= root * root > values
    root += (root + 1) * (root + 1) <= values
    return root


def _of_frames(frames: NDArray[np.int16], spec: FeatureSpec) -> Int64s:
    """chroma, level, centroid, bandwidth, roll-off in bins and crossings of frames (n, n_fft), int64 (n, 6)."""
    power = powers(frames, tables_of(mel_spec(spec)))
    magnitude = isqrt(power)
    bins = np.arange(len(magnitude), dtype=np.int64)[:, None]
    total, silent = magnitude.sum(axis=0), magnitude.sum(axis=0) == 0
    centroid = (magnitude * bins).sum(axis=0) * BIN_STEPS // np.maximum(1, total)
    wide = frames.astype(np.int64)
    negative = frames < 0
    return np.stack(
        [
            _chroma(power, pitches(spec)),
            isqrt((wide * wide).sum(axis=1) * LEVEL_STEPS**2 // spec.n_fft),
            centroid,
            _bandwidth(magnitude, bins * BIN_STEPS - centroid, total),
            np.where(silent, 0, (magnitude.cumsum(axis=0) * ROLL_OFF[1] >= total * ROLL_OFF[0]).argmax(axis=0)),
            (negative[:, 1:] != negative[:, :-1]).sum(axis=1),
        ],
        axis=1,
    )


def _bandwidth(magnitude: Int64s, distance: Int64s, total: Int64s) -> Int64s:
    shortened = magnitude >> np.maximum(0, _bits(total) - SUM_BITS)
    variance = (shortened * distance * distance).sum(axis=0) // np.maximum(1, shortened.sum(axis=0))
    return isqrt(variance)


def _chroma(power: Int64s, pitch: NDArray[np.uint8]) -> Int64s:
    energy = np.stack([power[pitch == tone].sum(axis=0) for tone in range(NO_PITCH)])
    total, strongest = energy.sum(axis=0), energy.max(axis=0)
    shift = np.maximum(0, _bits(total) - ENERGY_BITS)
    share: Int64s = ((total >> shift) * SHARE_STEPS) // np.maximum(1, strongest >> shift)
    return share


def _bits(values: Int64s) -> Int64s:
    """Bits of whole numbers from 0, below 2**60."""
    exponent = np.frexp(values.astype(np.float64))[1].astype(np.int64)
    # A double may round up to the next power of two.
    return exponent - ((np.int64(1) << np.maximum(0, exponent - 1)) > values)
