"""Speech-like voices by source and filter: a glottal source with prosody through formants that move."""

from collections.abc import Callable

import numpy as np

from tinyclf.datasets.synthesis.signals import (
    RATE,
    Rng,
    Samples,
    Source,
    add_at,
    band,
    coloured_noise,
    drift,
    fade,
    harmonics,
    resonance,
    unit,
)  # fmt: skip

# First three formants in Hz of an adult male's vowels: Peterson & Barney, 1952.
VOWELS = np.array(
    [[270, 2290, 3010], [390, 1990, 2550], [530, 1840, 2480], [660, 1720, 2410], [730, 1090, 2440],
     [570, 840, 2410], [440, 1020, 2240], [300, 870, 2240], [640, 1190, 2390], [490, 1350, 1690]], dtype=float
)  # fmt: skip


def speaker(low: float, high: float, tract: float) -> Callable[[Rng], Source]:
    """A kind of speaker: range of the mean pitch in Hz, and formants relative to an adult male's."""

    def make(rng: Rng) -> Source:
        pitch, size = rng.uniform(low, high), tract * rng.uniform(0.94, 1.06)
        pace, breath = rng.uniform(3.2, 6), rng.uniform(0.02, 0.15)
        return lambda rng, n: _utter(rng, n, pitch, size, pace, breath)

    return make


def _utter(rng: Rng, n: int, pitch: float, size: float, pace: float, breath: float) -> Samples:
    contour = pitch * 2 ** (0.18 * drift(rng, n, 2.5) + np.linspace(0.1, -0.15, n) + 0.01 * drift(rng, n, 60))
    glottis = unit(harmonics(contour, 1 / np.arange(1, 50) ** 1.4)) + breath * rng.standard_normal(n)
    total, position, vowel = np.zeros(n), int(rng.uniform(0, 0.2) * RATE), rng.integers(len(VOWELS))
    while position < n:
        length = int(RATE / pace * rng.uniform(0.6, 1.4))
        following = rng.integers(len(VOWELS))
        piece = _glide(glottis[position : position + length], VOWELS[vowel] * size, VOWELS[following] * size)
        add_at(total, piece * rng.uniform(0.5, 1), position)
        position, vowel = position + length, following
        if rng.random() < 0.5:
            position += _consonant(rng, total, position)
        if rng.random() < 0.12:
            position += int(rng.uniform(0.1, 0.35) * RATE)
    return total


def _glide(source: Samples, first: Samples, second: Samples) -> Samples:
    """From one vowel to the next: both filters run, and the sound crosses over between them."""
    if len(source) < 2:
        return source
    share = np.linspace(0, 1, len(source)) ** 2
    return unit((1 - share) * _vowel(source, first) + share * _vowel(source, second)) * fade(len(source), 0.02, 0.04)


def _vowel(source: Samples, formants: Samples) -> Samples:
    gains = (1.0, 0.5, 0.25)
    filtered = [gain * resonance(source, f, 60 + 0.05 * f) for gain, f in zip(gains, formants, strict=True)]
    return np.asarray(np.sum(filtered, axis=0))


def _consonant(rng: Rng, total: Samples, position: int) -> int:
    length = int(rng.uniform(0.03, 0.12) * RATE)
    low = rng.uniform(1500, 4500)
    noise = unit(band(coloured_noise(rng, length, 0), low, low * 1.7)) * fade(length, 0.01, 0.02)
    add_at(total, rng.uniform(0.15, 0.5) * noise, position)
    return length


def babble(rng: Rng) -> Source:
    """Several speakers at once, as a background."""
    voices = [KINDS[name](rng) for name in rng.choice(list(KINDS), 4)]
    return lambda rng, n: np.sum([voice(rng, n) for voice in voices], axis=0)


KINDS = {"male": speaker(85, 150, 1.0), "female": speaker(160, 250, 1.16), "child": speaker(240, 340, 1.35)}
