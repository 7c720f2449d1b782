"""Synthetic sounds of everything else, from rain to clatter: no music, voice, engine or alarm."""

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
    strike,
    unit,
)  # fmt: skip


def rain(rng: Rng) -> Source:
    """A hiss of drops with single ones over it."""
    density, slope = rng.uniform(50, 900), rng.uniform(-2, 2)

    def sound(rng: Rng, n: int) -> Samples:
        drops = np.where(rng.random(n) < density / RATE, rng.exponential(1, n), 0)
        return unit(resonance(drops, rng.uniform(1500, 5000), 3000)) + rng.uniform(0.3, 1) * coloured_noise(
            rng, n, slope
        )

    return sound


def wind(rng: Rng) -> Source:
    """Gusts of low noise with a whistle that moves."""
    centre = rng.uniform(150, 700)

    def sound(rng: Rng, n: int) -> Samples:
        gusts = np.exp(0.8 * drift(rng, n, 1.2))
        return gusts * (coloured_noise(rng, n, -6) + 0.6 * unit(band(rng.standard_normal(n), centre, 1.5 * centre)))

    return sound


def impacts(low: float, high: float, decay: float, rate: tuple[float, float], regular: bool) -> Callable[[Rng], Source]:
    """Struck bodies: lowest partial in Hz, decay in s, strikes a second, in rhythm or not."""

    def make(rng: Rng) -> Source:
        bodies = [rng.uniform(low, high) * np.append(1, rng.uniform(1, 6, 6)) for _ in range(1 if regular else 5)]
        pace, noisy = rng.uniform(*rate), rng.uniform(0.2, 1)

        def sound(rng: Rng, n: int) -> Samples:
            total, place = np.zeros(n), rng.uniform(0, 1 / pace)
            while place * RATE < n:
                body = bodies[rng.integers(len(bodies))]
                hit = strike(rng, int(4 * decay * RATE), body[body < 7500], decay)
                burst = band(rng.standard_normal(len(hit)), low, min(7500, 6 * high)) * np.exp(
                    -np.arange(len(hit)) / RATE / (decay / 3)
                )
                add_at(total, rng.uniform(0.3, 1) * (unit(hit) + noisy * unit(burst)), int(place * RATE))
                place += (rng.normal(1, 0.06) if regular else rng.exponential(1)) / pace
            return total

        return sound

    return make


def bark(rng: Rng) -> Source:
    """Short rough cries of an animal, a pitch that rises and falls."""
    pitch, throat = rng.uniform(250, 900), rng.uniform(700, 1800)

    def sound(rng: Rng, n: int) -> Samples:
        total, place = np.zeros(n), int(rng.uniform(0, 0.4) * RATE)
        while place < n:
            length = int(rng.uniform(0.08, 0.28) * RATE)
            curve = (
                pitch * (0.7 + 0.6 * np.sin(np.linspace(0.2, np.pi, length))) * (1 + 0.08 * rng.standard_normal(length))
            )
            cry = harmonics(curve, 1 / np.arange(1, 12) ** 0.7) + 0.6 * rng.standard_normal(length)
            add_at(total, unit(resonance(cry, throat, throat / 2)) * fade(length, 0.015, 0.06), place)
            place += length + int(rng.uniform(0.1, 0.7) * RATE)
        return total

    return sound


def water(rng: Rng) -> Source:
    """Bubbles: short chirps that rise, over a soft hiss."""
    density, middle = rng.uniform(15, 60), rng.uniform(500, 1600)

    def sound(rng: Rng, n: int) -> Samples:
        total = 0.15 * band(coloured_noise(rng, n, -3), 300, 5000)
        for place in rng.uniform(0, n, int(density * n / RATE)).astype(int):
            length = int(rng.uniform(0.01, 0.05) * RATE)
            pitch = middle * rng.lognormal(0, 0.4) * np.linspace(1, 1.4, length)
            add_at(
                total,
                rng.uniform(0.1, 1) * harmonics(pitch, np.ones(1)) * np.exp(-4 * np.linspace(0, 1, length)),
                place,
            )
        return total

    return sound


def crackle(rng: Rng) -> Source:
    """A fire: sparse clicks of all sizes over a low roar."""
    density = rng.uniform(8, 60)

    def sound(rng: Rng, n: int) -> Samples:
        clicks = np.where(rng.random(n) < density / RATE, rng.pareto(1.5, n).clip(0, 12), 0)
        return unit(band(clicks, 800, 7000)) + 0.4 * coloured_noise(rng, n, -6)

    return sound


KINDS: dict[str, Callable[[Rng], Source]] = {
    "rain": rain,
    "wind": wind,
    "footsteps": impacts(90, 260, 0.03, (1.4, 2.4), True),
    "clatter": impacts(700, 2500, 0.08, (3, 9), False),
    "typing": impacts(1200, 3000, 0.012, (4, 9), False),
    "knocking": impacts(120, 400, 0.05, (2.5, 5), True),
    "bark": bark,
    "water": water,
    "crackle": crackle,
}
