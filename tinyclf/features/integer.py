"""The integer log-mel: the device's front end in NumPy, equal to `runtime/tc_frontend.h` to the bit.

From int16 PCM to rows in 1 / 128 dB re full scale. No value depends on another frame, on the block size or on the
machine. All arithmetic fits the 32-bit words of the C (and 64-bit sums of powers); here it is done in int64.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from tinyclf.features.spec import FeatureSpec
from tinyclf.features.tables import DB_PER_LOG2, LOG2_BITS, LOWEST_ROW, ROW_STEPS, FrontEndTables, tables_of

Int64s = NDArray[np.int64]
# The arrays of a block stay in the cache of a core, and its rows are long enough for NumPy.
BLOCK_FRAMES = 64
LOW_WORD = 0xFFFF_FFFF


def to_pcm(samples: NDArray[np.floating]) -> NDArray[np.int16]:
    """int16 PCM of float samples, nominally -1 to 1: times 32,768, rounded half to even, clamped."""
    pcm: NDArray[np.int16] = np.clip(np.rint(samples * np.float32(32_768)), -32_768, 32_767).astype(np.int16)
    return pcm


def integer_log_mel(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """What `log_mel` gives, dB float32 (frames, mels) of samples (n,), n >= 1, as the device computes it."""
    return log_mel_rows(to_pcm(samples), spec).astype(np.float32) / np.float32(ROW_STEPS)


def log_mel_rows(pcm: NDArray[np.int16], spec: FeatureSpec) -> NDArray[np.int16]:
    """Mel power of int16 PCM (n,), n >= 1, as int16 rows (frames, mels) in 1 / ROW_STEPS dB re a full-scale sine.

    Frames as in `log_mel`; a band without power is LOWEST_ROW. Raises DataError where n_fft is no power of two.
    """
    tables = tables_of(spec)
    padded = np.pad(pcm, (0, max(0, spec.n_fft - len(pcm))))
    frames = sliding_window_view(padded, spec.n_fft)[:: spec.hop_length]
    blocks = range(0, len(frames), BLOCK_FRAMES)
    return np.concatenate([_rows(frames[start : start + BLOCK_FRAMES], tables) for start in blocks])


def _rows(frames: NDArray[np.int16], tables: FrontEndTables) -> NDArray[np.int16]:
    return _decibel(_mel(_power(*_points(frames, tables), tables), tables), tables).T


def powers(frames: NDArray[np.int16], tables: FrontEndTables) -> Int64s:
    """Squared magnitude of all bins (n_fft / 2 + 1, frames) of int16 frames (frames, n_fft), below 2**59."""
    real, imaginary = _points(frames, tables)
    power = _power(real, imaginary, tables)
    power[0] = (real[0] + imaginary[0]) ** 2
    return np.concatenate([power, (real[:1] - imaginary[:1]) ** 2])


def _points(frames: NDArray[np.int16], tables: FrontEndTables) -> tuple[Int64s, Int64s]:
    """The complex FFT; the frames are the last axis, so that every operation runs over adjacent memory."""
    real, imaginary = _first_stage(frames.T, tables)
    length = 4 * tables.radix
    while length <= tables.n_fft // 2:
        real, imaginary = _stage(real, imaginary, length, tables)
        length *= 4
    return real, imaginary


def _first_stage(frames: NDArray[np.int16], tables: FrontEndTables) -> tuple[Int64s, Int64s]:
    """Window the samples and combine the first `radix` legs; even samples are real parts, odd ones imaginary."""
    points = tables.n_fft // 2
    window = np.concatenate([tables.window, tables.window[-2:0:-1]]).astype(np.int64)
    windowed = (frames * window[:, None]).reshape(points, 2, -1)
    legs = (tables.order[:, None] + np.arange(tables.radix) * (points // tables.radix)).astype(np.int64)
    parts = windowed[legs]
    half = tables.radix // 2
    # The DFT is divided by twice the radix: sums of spectra in the split then fit 32 bits.
    divide = 2 if tables.radix == 2 else 3
    pairs = np.stack([parts[:, :half] + parts[:, half:], parts[:, :half] - parts[:, half:]], axis=1) >> divide
    if tables.radix == 2:
        return pairs[:, :, 0, 0].reshape(points, -1), pairs[:, :, 0, 1].reshape(points, -1)
    return _butterflies(pairs[:, :, :, 0], pairs[:, :, :, 1], points)


def _stage(real: Int64s, imaginary: Int64s, length: int, tables: FrontEndTables) -> tuple[Int64s, Int64s]:
    """Radix-4 butterflies, decimation in time, on groups of `length` points; the DFT is divided by 4."""
    points = tables.n_fft // 2
    shape = (points // length, 4, length // 4, real.shape[-1])
    real, imaginary = real.reshape(shape), imaginary.reshape(shape)
    legs = np.empty((2, *shape), np.int64)
    legs[0, :, 0], legs[1, :, 0] = real[:, 0] >> 2, imaginary[:, 0] >> 2
    circle = tables.twiddle[:: points // length].astype(np.int64).reshape(-1, 3, 2)[:, :, :, None]
    for leg in (1, 2, 3):
        cosine, sine = circle[:, leg - 1, 0], circle[:, leg - 1, 1]
        legs[0, :, leg] = _high(real[:, leg] * cosine) + _high(imaginary[:, leg] * sine)
        legs[1, :, leg] = _high(imaginary[:, leg] * cosine) + _high(-real[:, leg] * sine)
    # An angle of 0 takes no multiplication.
    legs[0, :, 1:, 0], legs[1, :, 1:, 0] = real[:, 1:, 0] >> 2, imaginary[:, 1:, 0] >> 2
    pairs = np.stack([legs[:, :, :2] + legs[:, :, 2:], legs[:, :, :2] - legs[:, :, 2:]], axis=2)
    return _butterflies(pairs[0], pairs[1], points)


def _butterflies(real: Int64s, imaginary: Int64s, points: int) -> tuple[Int64s, Int64s]:
    """The second half of DFTs of four points, from (groups, 2, 2, ..., frames): [:, sum or difference, even or odd]."""
    even, odd, far, turn = real[:, 0, 0], real[:, 0, 1], real[:, 1, 0], imaginary[:, 1, 1]
    out_real = np.stack([even + odd, far + turn, even - odd, far - turn], axis=1)
    even, odd, far, turn = imaginary[:, 0, 0], imaginary[:, 0, 1], imaginary[:, 1, 0], real[:, 1, 1]
    out_imaginary = np.stack([even + odd, far - turn, even - odd, far + turn], axis=1)
    return out_real.reshape(points, -1), out_imaginary.reshape(points, -1)


def _power(real: Int64s, imaginary: Int64s, tables: FrontEndTables) -> Int64s:
    """Squared magnitude (m, frames) of the real signal's bins 0 to m - 1, below 2**58; bin 0, unused, is left 0.

    The spectrum of the even samples plus a turn of that of the odd ones is bin k, minus it is bin m - k.
    """
    points = tables.n_fft // 2
    k = np.arange(1, points // 2 + 1)
    cosine, sine = (tables.split.astype(np.int64)[:, part, None] for part in (0, 1))
    mirror_real, mirror_imaginary = real[points - k], imaginary[points - k]
    even_real, even_imaginary = (real[k] + mirror_real) >> 1, (imaginary[k] - mirror_imaginary) >> 1
    odd_real, odd_imaginary = real[k] - mirror_real, imaginary[k] + mirror_imaginary
    turned_real = _high(odd_imaginary * cosine) + _high(-odd_real * sine)
    turned_imaginary = _high(odd_real * cosine) + _high(odd_imaginary * sine)
    power = np.zeros_like(real)
    power[k] = (even_real + turned_real) ** 2 + (even_imaginary - turned_imaginary) ** 2
    power[points - k] = (even_real - turned_real) ** 2 + (even_imaginary + turned_imaginary) ** 2
    return power


def _mel(power: Int64s, tables: FrontEndTables) -> Int64s:
    """Power (mels, frames) under triangles of height 1: what rises in a band's lower half, falls in its upper one."""
    used = power[tables.first_bin : tables.first_bin + len(tables.weight)]
    weight = tables.weight.astype(np.int64)[:, None]
    whole = _segment_sums(used, tables)
    high, low = _segment_sums((used >> 32) * weight, tables), _segment_sums((used & LOW_WORD) * weight, tables)
    rising = (high << 16) + (low >> 16)
    return rising[:-1] + (whole - rising)[1:]


def _segment_sums(values: Int64s, tables: FrontEndTables) -> Int64s:
    ends = np.cumsum(tables.bins.astype(np.int64))
    sums = np.concatenate([np.zeros_like(values[:1]), np.cumsum(values, axis=0)])
    segments: Int64s = sums[ends] - sums[ends - tables.bins]
    return segments


def _decibel(mel: Int64s, tables: FrontEndTables) -> NDArray[np.int16]:
    # frexp is exact to 53 bits and may round up to the next octave; an integer comparison mends it.
    exponent = np.frexp(np.maximum(mel, 1).astype(np.float64))[1].astype(np.int64) - 1
    exponent -= (np.int64(1) << exponent) > np.maximum(mel, 1)
    mantissa = np.where(exponent > 31, mel >> np.maximum(exponent - 31, 0), mel << np.maximum(31 - exponent, 0))
    index = (mantissa >> (31 - LOG2_BITS)) & (2**LOG2_BITS - 1)
    fraction = (mantissa >> (15 - LOG2_BITS)) & 0xFFFF
    log2 = tables.log2.astype(np.int64)
    octaves = (exponent << 25) + (log2[index] << 10) + (((log2[index + 1] - log2[index]) * fraction) >> 6)
    rows = (_high(octaves * DB_PER_LOG2) + tables.offset[:, None]) >> 8
    lowest = np.where(mel > 0, np.maximum(rows, LOWEST_ROW), LOWEST_ROW)
    return np.minimum(lowest, 32_767).astype(np.int16)


def _high(product: Int64s) -> Int64s:
    """The high word of a 64-bit product, rounded down: SMMUL."""
    return product >> 32
