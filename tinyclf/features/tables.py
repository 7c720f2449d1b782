"""The numbers of the integer front end, from which `tinyclf.features.integer` computes and its C is written.

Units: PCM int16; window 1 / 32767; twiddles of the stages 2**-30, of the split 2**-31; mel weights 2**-16; rows
1 / ROW_STEPS dB. The spectrum that they lead to is the FFT of samples times window, divided by n_fft.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import DataError
from tinyclf.features.logmel import LOWEST_DB, hann, hz_to_mel, mel_filterbank, mel_to_hz
from tinyclf.features.spec import FeatureSpec

# A row's value is this many steps a dB; what the logarithm carries before it is rounded has 256 times as many.
ROW_STEPS = 128
FINE_STEPS = 256 * ROW_STEPS
LOWEST_ROW = round(LOWEST_DB * ROW_STEPS)
WINDOW_ONE = 32_767
LOG2_BITS = 5
# What 2**-25 of an octave of power is in fine steps, as the high half of a product.
DB_PER_LOG2 = round(10 * math.log10(2) * FINE_STEPS * 2 ** (32 - 25))
SIZES = (64, 4096)


@dataclass(frozen=True, eq=False)
class FrontEndTables:
    """Constants of one front end, from its rate, FFT, bands and range alone.

    With m = n_fft // 2, the points of the complex FFT:
    window int16 (m + 1,): the first half of the periodic Hann window, w[n] = w[n_fft - n];
    order uint16: first input of each butterfly of the first stage, whose others lie m / radix apart;
    twiddle int32 (m // 4, 6): cosine and sine of j, 2j and 3j steps of 2 pi / m; earlier stages take every fourth,
    sixteenth, ...;
    split int32 (m // 2, 2): cosine and sine of k = 1 to m / 2 steps of 2 pi / n_fft;
    first_bin, and bins uint16 (mels + 1,): how many bins lie between two adjacent edges of the bands;
    weight uint16 (sum of bins,): rising weight of each bin; falling, for the band below, it is 1 - weight;
    offset int32 (mels,): in fine steps, what turns the logarithm into dB re full scale, with half a step of a row;
    log2 uint16 (33,): 2**15 * log2(1 + i / 32).
    """

    n_fft: int
    hop_length: int
    n_mels: int
    radix: int
    window: NDArray[np.int16]
    order: NDArray[np.uint16]
    twiddle: NDArray[np.int32]
    split: NDArray[np.int32]
    first_bin: int
    bins: NDArray[np.uint16]
    weight: NDArray[np.uint16]
    offset: NDArray[np.int32]
    log2: NDArray[np.uint16]


@lru_cache(maxsize=8)
def tables_of(spec: FeatureSpec) -> FrontEndTables:
    """The constants of a front end; raises DataError where n_fft is no power of two from 64 to 4096."""
    low, high = SIZES
    if spec.n_fft & (spec.n_fft - 1) or not low <= spec.n_fft <= high:
        raise DataError(
            f"FeatureSpec.n_fft: got {spec.n_fft}; allowed in integers: a power of two from {low} to {high}"
        )
    points = spec.n_fft // 2
    radix = 4 if (points.bit_length() - 1) % 2 == 0 else 2
    half_window = hann(spec.n_fft)[: points + 1]
    first_bin, bins, weight = _bands(spec)
    return FrontEndTables(
        n_fft=spec.n_fft,
        hop_length=spec.hop_length,
        n_mels=spec.n_mels,
        radix=radix,
        window=np.rint(half_window * WINDOW_ONE).astype(np.int16),
        order=_order(points, radix)[::radix].astype(np.uint16),
        twiddle=_circle(np.arange(points // 4)[:, None] * [1, 2, 3] / points, 30).reshape(-1, 6),
        split=_circle(np.arange(1, points // 2 + 1) / spec.n_fft, 31),
        first_bin=first_bin,
        bins=bins,
        weight=weight,
        offset=_offset(spec),
        log2=np.rint(2**15 * np.log2(1 + np.arange(2**LOG2_BITS + 1) / 2**LOG2_BITS)).astype(np.uint16),
    )


def _order(points: int, radix: int) -> NDArray[np.int64]:
    """Which input goes where, so that butterflies in place leave the output in its natural order."""
    if points == radix:
        return np.arange(radix)
    quarter = _order(points // 4, radix)
    return np.concatenate([residue + 4 * quarter for residue in range(4)])


def _circle(turns: NDArray[np.float64], bits: int) -> NDArray[np.int32]:
    """Cosine and sine (..., 2) of angles in turns, in units of 2**-bits; 1 itself may not fit."""
    pair = np.stack([np.cos(2 * np.pi * turns), np.sin(2 * np.pi * turns)], axis=-1)
    return np.minimum(np.rint(pair * 2.0**bits), 2**31 - 1).astype(np.int32)


def _edges(spec: FeatureSpec) -> NDArray[np.float64]:
    mels = np.linspace(hz_to_mel(spec.f_min), hz_to_mel(spec.f_max), spec.n_mels + 2)
    return np.array([mel_to_hz(mel) for mel in mels])


def _bands(spec: FeatureSpec) -> tuple[int, NDArray[np.uint16], NDArray[np.uint16]]:
    """Each bin lies between two edges: it rises in one band and falls in the one below. Bin 0 has no weight in any."""
    edges = _edges(spec)
    frequency = np.arange(1, spec.n_fft // 2) * spec.sample_rate / spec.n_fft
    place = np.interp(frequency, edges, np.arange(len(edges)), left=-1)
    # The next edge and a weight of 0 say the same as a weight of 1, which has no place in 16 bits.
    segment, weight = np.divmod(np.rint(place * 2**16).astype(np.int64), 2**16)
    inside = (segment >= 0) & (segment <= spec.n_mels)
    bins = np.bincount(segment[inside], minlength=spec.n_mels + 1)
    return 1 + int(inside.argmax()), bins.astype(np.uint16), weight[inside].astype(np.uint16)


def _offset(spec: FeatureSpec) -> NDArray[np.int32]:
    edges = _edges(spec)
    # The weights are 1 at a band's peak, where the filters of the float front end have unit area.
    area = (edges[2:] - edges[:-2]) / 2
    amplitude = 32_768 * WINDOW_ONE / spec.n_fft
    full_scale = (spec.n_fft / 4) ** 2 * mel_filterbank(spec).max()
    db = 10 * np.log10(amplitude**2 * area * full_scale)
    offset: NDArray[np.int32] = (np.rint(-FINE_STEPS * db) + FINE_STEPS // ROW_STEPS // 2).astype(np.int32)
    return offset
