"""What lies between a synthetic source and its samples: where it is cut, a room, a background, a colour and a level."""

import numpy as np
from scipy import signal

from tinyclf.datasets.synthesis.signals import RATE, Rng, Samples, heard, unit

FRAME = RATE // 50


def excerpt(rng: Rng, samples: Samples, n: int) -> Samples:
    """A random stretch of n samples that is not a pause: it has a quarter of the mean power or more."""
    power = np.concatenate([[0.0], np.cumsum(samples**2)])
    starts = np.arange(0, len(samples) - n + 1, FRAME)
    loud = starts[(power[starts + n] - power[starts]) >= 0.25 * n * power[-1] / len(samples)]
    start = int(rng.choice(loud if len(loud) else starts))
    return samples[start : start + n]


def in_room(rng: Rng, samples: Samples) -> Samples:
    """Convolve with a random response: direct sound, a few early reflections, a decaying tail of 0.1 to 0.8 s.

    The tail's power is 4 to 18 dB below the direct sound's.
    """
    decay = rng.uniform(0.1, 0.8)
    time = np.arange(int(decay * RATE)) / RATE
    tail = rng.standard_normal(len(time)) * 10 ** (-3 * time / decay)
    response = unit(tail) * 10 ** (-rng.uniform(4, 18) / 20) / np.sqrt(len(tail))
    for delay in rng.uniform(0.002, 0.03, 5):
        response[int(delay * RATE)] += rng.uniform(-0.4, 0.4)
    response[0] += 1
    return np.asarray(signal.fftconvolve(samples, response)[: len(samples)])


def mixed(rng: Rng, foreground: Samples, background: Samples, ratio: float) -> Samples:
    """The background `ratio` dB below the foreground, and a tilt of up to 3 dB an octave over both."""
    mix = heard(foreground) + 10 ** (-ratio / 20) * heard(background)
    spectrum = np.fft.rfft(mix)
    octaves = np.log2(np.maximum(np.fft.rfftfreq(len(mix), 1 / RATE), 100) / 1000)
    return np.asarray(np.fft.irfft(spectrum * 10 ** (rng.uniform(-3, 3) * octaves / 20), len(mix)))


def levelled(rng: Rng, samples: Samples) -> Samples:
    """Active frames (20 ms, within 30 dB of the loudest) at -44 to -30 dBFS, peaks under -1 dBFS."""
    power = np.mean(samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME) ** 2, axis=1)
    active = np.sqrt(power[power > power.max() / 1000].mean())
    scaled = samples / active * 10 ** (rng.uniform(-44, -30) / 20)
    return np.asarray(scaled * min(1.0, 10 ** (-1 / 20) / np.abs(scaled).max()))
