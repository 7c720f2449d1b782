"""Synthetic alarms: sirens, two tones, beeps, bells, telephones, smoke alarms, horns and buzzers."""

from collections.abc import Callable

import numpy as np
from scipy import signal

from tinyclf.datasets.synthesis.signals import RATE, Rng, Samples, Source, add_at, fade, harmonics, strike


def siren(rng: Rng) -> Source:
    """A sweep up and down, slow (wail) or fast (yelp)."""
    low, span, rate = rng.uniform(400, 800), rng.uniform(1.6, 2.6), rng.choice([0.25, 0.4, 2.5, 4.0])
    partials = rng.uniform(0.1, 1, 6) / np.arange(1, 7)

    def sound(rng: Rng, n: int) -> Samples:
        time = np.arange(n) / RATE + rng.uniform(0, 4)
        return harmonics(low * span ** (0.5 - 0.5 * np.cos(2 * np.pi * rate * time)), partials)

    return sound


def two_tones(rng: Rng) -> Source:
    """High and low in turn."""
    low, ratio, hold = rng.uniform(400, 900), rng.uniform(1.2, 1.5), rng.uniform(0.25, 0.7)
    partials = rng.uniform(0.2, 1, 8) / np.arange(1, 9)

    def sound(rng: Rng, n: int) -> Samples:
        turn = ((np.arange(n) / RATE + rng.uniform(0, 2)) / hold).astype(int) % 2
        return harmonics(low * ratio**turn, partials)

    return sound


def beeps(low: float, high: float, on: float, off: float, group: int, pause: float) -> Callable[[Rng], Source]:
    """Beeps of one pitch in Hz, in groups with a pause between them; on, off and pause in s."""

    def make(rng: Rng) -> Source:
        pitch, pace = rng.uniform(low, high), rng.uniform(0.8, 1.25)
        partials = np.array([1, rng.uniform(0, 0.4), rng.uniform(0, 0.4)])

        def sound(rng: Rng, n: int) -> Samples:
            total, length = np.zeros(n), int(on * pace * RATE)
            place, count = int(rng.uniform(0, off) * RATE), 0
            while place < n:
                add_at(total, harmonics(np.full(length, pitch), partials) * fade(length, 0.004, 0.004), place)
                count += 1
                place += int((on + (pause if count % group == 0 else off)) * pace * RATE)
            return total

        return sound

    return make


def bell(rng: Rng) -> Source:
    """A clapper on a bell, several times a second."""
    base, rate = rng.uniform(500, 1600), rng.uniform(6, 16)
    partials = base * np.array([1, 1.51, 2.0, 2.74, 3.76, 4.1]) * rng.uniform(0.98, 1.02, 6)

    def sound(rng: Rng, n: int) -> Samples:
        total = np.zeros(n)
        for place in np.arange(rng.uniform(0, 0.1), n / RATE, 1 / rate):
            add_at(total, strike(rng, int(0.5 * RATE), partials[partials < 7500], 0.25), int(place * RATE))
        return total

    return sound


def telephone(rng: Rng) -> Source:
    """Two pitches warbling in bursts."""
    low, ratio, warble = rng.uniform(500, 1200), rng.uniform(1.2, 1.35), rng.uniform(12, 25)

    def sound(rng: Rng, n: int) -> Samples:
        time = np.arange(n) / RATE + rng.uniform(0, 1)
        pitch = low * ratio ** (signal.square(2 * np.pi * warble * time) > 0)
        return harmonics(pitch, np.array([1, 0.3, 0.5, 0.1])) * ((time % 1.5) < 1.1)

    return sound


def horn(rng: Rng) -> Source:
    """A car's horn: two reeds at once, held or tapped."""
    low, ratio = rng.uniform(330, 480), rng.uniform(1.18, 1.28)
    partials = rng.uniform(0.4, 1, 16) / np.arange(1, 17) ** 0.4

    def sound(rng: Rng, n: int) -> Samples:
        total, place = np.zeros(n), int(rng.uniform(0, 0.3) * RATE)
        while place < n:
            length = int(rng.uniform(0.2, 1.4) * RATE)
            both = harmonics(np.full(length, low), partials) + harmonics(np.full(length, low * ratio), partials)
            add_at(total, both * fade(length, 0.02, 0.03), place)
            place += length + int(rng.uniform(0.1, 0.6) * RATE)
        return total

    return sound


def buzzer(rng: Rng) -> Source:
    """A vibrating plate: a low pitch with many strong harmonics, held or interrupted."""
    pitch, formant = rng.uniform(180, 420), rng.uniform(1200, 3500)
    number = np.arange(1, 41)
    partials = rng.uniform(0.5, 1, 40) * (0.15 + np.exp(-(np.log2(number * pitch / formant) ** 2)))
    period, share = rng.uniform(0.25, 1.2), float(rng.choice([0.5, 0.7, 1.0]))

    def sound(rng: Rng, n: int) -> Samples:
        on = (np.arange(n) / RATE / period + rng.uniform()) % 1 < share
        return np.asarray(harmonics(np.full(n, pitch), partials) * on)

    return sound


KINDS = {
    "siren": siren,
    "two_tones": two_tones,
    "beeps": beeps(900, 2800, 0.12, 0.12, 4, 0.36),
    "reversing": beeps(1000, 1400, 0.5, 0.5, 1, 0.5),
    # Three beeps and a pause of 1.5 s: the temporal pattern of ISO 8201.
    "smoke": beeps(2900, 3400, 0.5, 0.5, 3, 1.5),
    "bell": bell,
    "telephone": telephone,
    "horn": horn,
    "buzzer": buzzer,
}
