"""What all synthetic sounds are made of: oscillators, noise, resonances and envelopes, at 16 kHz."""

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray
from scipy import interpolate, signal

RATE = 16_000
NYQUIST_MARGIN = 0.47 * RATE
# Below this no front end listens; power there would make levels and signal-to-noise ratios meaningless.
LOWEST = 50.0
Samples = NDArray[np.float64]
Rng = np.random.Generator
# One synthetic thing (a speaker, an engine, a siren): renders as many samples as it is asked for.
Source = Callable[[Rng, int], Samples]


def phase(frequency: Samples | float, n: int) -> Samples:
    """Running phase in radians of a frequency in Hz, constant or (n,)."""
    return 2 * np.pi * np.cumsum(np.broadcast_to(np.asarray(frequency, dtype=np.float64), (n,))) / RATE


def harmonics(frequency: Samples, amplitudes: Iterable[Samples | float]) -> Samples:
    """Sum of sines at 1, 2, 3, ... times a frequency (n,), each with a constant amplitude or one of shape (n,).

    What would alias is left out; amplitudes are drawn one by one, so that they may be generated.
    """
    running = phase(frequency, len(frequency))
    twice_cosine, before, sine = 2 * np.cos(running), np.zeros(len(frequency)), np.sin(running)
    lowest, highest, total = frequency.min(), frequency.max(), np.zeros(len(frequency))
    for number, amplitude in enumerate(amplitudes, start=1):
        if number * lowest >= NYQUIST_MARGIN:
            break
        if number * highest >= NYQUIST_MARGIN:
            amplitude = amplitude * np.clip((NYQUIST_MARGIN - number * frequency) / 300, 0, 1)
        total += amplitude * sine
        # sin((k + 1) x) = 2 cos(x) sin(k x) - sin((k - 1) x)
        before, sine = sine, twice_cosine * sine - before
    return total


def coloured_noise(rng: Rng, n: int, slope_db_per_octave: float) -> Samples:
    """Gaussian noise of unit power with a spectrum that rises or falls by so many dB an octave above LOWEST."""
    spectrum = np.fft.rfft(rng.standard_normal(n))
    octaves = np.log2(np.maximum(np.fft.rfftfreq(n, 1 / RATE), LOWEST) / RATE)
    return heard(np.fft.irfft(spectrum * 10 ** (slope_db_per_octave * octaves / 20), n))


def heard(samples: Samples) -> Samples:
    """Scaled to unit power after a microphone's high-pass: 12 dB an octave below LOWEST, no direct current."""
    spectrum = np.fft.rfft(samples)
    ratio = (np.fft.rfftfreq(len(samples), 1 / RATE) / LOWEST) ** 2
    return unit(np.fft.irfft(spectrum * ratio / (1 + ratio), len(samples)))


def band(samples: Samples, low: float, high: float) -> Samples:
    """Second-order Butterworth band-pass, edges in Hz."""
    edges = (max(20.0, low), min(0.48 * RATE, high))
    filtered: Samples = signal.sosfilt(signal.butter(2, edges, "bandpass", fs=RATE, output="sos"), samples)
    return filtered


def resonance(samples: Samples, frequency: float, bandwidth: float) -> Samples:
    """A two-pole resonator with unit gain at its peak; frequency and bandwidth in Hz."""
    b, a = signal.iirpeak(min(frequency, 0.45 * RATE), max(0.5, frequency / bandwidth), fs=RATE)
    filtered: Samples = signal.lfilter(b, a, samples)
    return filtered


def drift(rng: Rng, n: int, rate: float) -> Samples:
    """A smooth random curve of about unit deviation that changes `rate` times a second."""
    knots = rng.standard_normal(int(np.ceil(n / RATE * rate)) + 4)
    places = rng.uniform(0, 1) + np.arange(n) * rate / RATE
    return np.asarray(interpolate.CubicSpline(np.arange(len(knots)), knots)(places))


def strike(rng: Rng, n: int, frequencies: Samples, decay: float) -> Samples:
    """A struck body: decaying partials at `frequencies` in Hz; decay is the lowest partial's time constant in s."""
    time = np.arange(n) / RATE
    amplitudes = rng.uniform(0.3, 1, len(frequencies))
    decays = decay * (frequencies.min() / frequencies) ** 0.5
    return np.asarray(
        (amplitudes * np.exp(-time[:, None] / decays) * np.sin(2 * np.pi * time[:, None] * frequencies)).sum(axis=1)
    )


def add_at(total: Samples, piece: Samples, start: int) -> None:
    """Add a piece where it fits; what lies beyond the end is lost."""
    end = min(len(total), start + len(piece))
    if start < end:
        total[start:end] += piece[: end - start]


def fade(n: int, attack: float, release: float) -> Samples:
    """An envelope of ones with linear edges, in seconds."""
    time = np.arange(n) / RATE
    return np.asarray(np.clip(np.minimum(time / attack, (n / RATE - time) / release), 0, 1))


def unit(samples: Samples) -> Samples:
    """Scaled to a root mean square of 1."""
    return samples / max(1e-9, float(np.sqrt(np.mean(samples**2))))
