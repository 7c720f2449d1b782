"""What lies between a source and a microphone: a room, a background, a colour and a level."""

import numpy as np
from scipy import signal

from tinyclf.datasets.synthesis.signals import RATE, Rng, Samples, unit


def in_room(rng: Rng, samples: Samples) -> Samples:
    """Convolve with a random response: direct sound, a few early reflections, a decaying tail of 0.1 to 0.8 s."""
    decay = rng.uniform(0.1, 0.8)
    time = np.arange(int(decay * RATE)) / RATE
    tail = rng.standard_normal(len(time)) * 10 ** (-3 * time / decay)
    response = unit(tail) * 10 ** (-rng.uniform(4, 18) / 20) / np.sqrt(len(tail))
    for delay in rng.uniform(0.002, 0.03, 5):
        response[int(delay * RATE)] += rng.uniform(-0.4, 0.4)
    response[0] += 1
    return np.asarray(signal.fftconvolve(samples, response)[: len(samples)])


def mixed(rng: Rng, foreground: Samples, background: Samples) -> Samples:
    """The background 0 to 25 dB below the foreground, and a tilt of up to 3 dB an octave over both."""
    mix = unit(foreground) + 10 ** (-rng.uniform(0, 25) / 20) * unit(background)
    spectrum = np.fft.rfft(mix)
    octaves = np.log2(np.maximum(np.arange(len(spectrum)), 8) / len(spectrum)) + 3
    return np.asarray(np.fft.irfft(spectrum * 10 ** (rng.uniform(-3, 3) * octaves / 20), len(mix)))


def levelled(rng: Rng, samples: Samples) -> Samples:
    """Active frames (20 ms, within 30 dB of the loudest) at -44 to -30 dBFS, peaks under -1 dBFS."""
    frames = samples[: len(samples) // 320 * 320].reshape(-1, 320)
    power = np.mean(frames**2, axis=1)
    active = np.sqrt(power[power > power.max() / 1000].mean())
    scaled = samples / active * 10 ** (rng.uniform(-44, -30) / 20)
    return np.asarray(scaled * min(1.0, 10 ** (-1 / 20) / np.abs(scaled).max()))
