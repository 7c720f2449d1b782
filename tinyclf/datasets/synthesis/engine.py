"""Engines: harmonics of the firing rate under changing load, exhaust in the same rhythm, propellers, motors."""

from collections.abc import Callable

import numpy as np

from tinyclf.datasets.synthesis.signals import (
    Rng,
    Samples,
    Source,
    coloured_noise,
    drift,
    harmonics,
    phase,
    resonance,
    unit,
)


def combustion(low: float, high: float, cylinders: tuple[int, ...], sweep: float) -> Callable[[Rng], Source]:
    """A piston engine: range of speed in turns a minute, numbers of cylinders, how far the speed wanders (octaves)."""

    def make(rng: Rng) -> Source:
        rpm, count = rng.uniform(low, high), int(rng.choice(cylinders))
        partials = rng.uniform(0.1, 1, 60) / np.arange(1, 61) ** rng.uniform(0.5, 1.0)
        # A four-stroke cylinder fires every second turn, so that half orders sound too, the firing order loudest.
        partials[count - 1 :: count] *= 3
        body, roughness = rng.uniform(90, 500, 3), rng.uniform(0.2, 0.8)

        def run(rng: Rng, n: int) -> Samples:
            speed = rpm * 2 ** (sweep * drift(rng, n, 0.8) + rng.uniform(-0.5, 1) * sweep * np.linspace(-1, 1, n))
            cycle = speed / 120 * (1 + 0.004 * drift(rng, n, 40))
            tone = harmonics(cycle, partials)
            pulses = (0.5 + 0.5 * np.sin(phase(cycle * count, n))) ** 3
            exhaust = coloured_noise(rng, n, -4) * (0.3 + pulses)
            load = 1 + 0.3 * drift(rng, n, 1.5)
            mix = unit(tone) + roughness * unit(exhaust)
            return np.asarray(load * (unit(mix) + np.sum([unit(resonance(mix, f, f / 3)) for f in body], axis=0)))

        return run

    return make


def propeller(rng: Rng) -> Source:
    """Blades that pass, with the wash of air in their rhythm."""
    blades = rng.uniform(12, 90)
    partials = rng.uniform(0.2, 1, 20) / np.arange(1, 21) ** 0.8

    def run(rng: Rng, n: int) -> Samples:
        rate = blades * 2 ** (0.05 * drift(rng, n, 0.7))
        wash = coloured_noise(rng, n, -3) * (0.6 + 0.4 * np.sin(phase(rate, n)))
        return unit(harmonics(rate, partials)) + rng.uniform(0.4, 1.2) * unit(wash)

    return run


def motor(rng: Rng) -> Source:
    """An electric machine: a whine with gear harmonics over a hum."""
    whine, hum = rng.uniform(250, 1400), rng.choice([50.0, 60.0, 100.0])
    partials = rng.uniform(0.1, 1, 8) / np.arange(1, 9)

    def run(rng: Rng, n: int) -> Samples:
        pitch = whine * 2 ** (0.3 * np.linspace(0, rng.uniform(-1, 1), n) + 0.02 * drift(rng, n, 3))
        low = harmonics(np.full(n, hum), np.array([1, 0.6, 0.3, 0.2]))
        return unit(harmonics(pitch, partials)) + 0.7 * unit(low) + 0.5 * coloured_noise(rng, n, -3)

    return run


KINDS = {
    "car": combustion(900, 3500, (4, 6), 0.25),
    "idling": combustion(550, 900, (2, 4, 6), 0.04),
    "truck": combustion(500, 1600, (6, 8), 0.15),
    "motorcycle": combustion(1500, 6000, (1, 2), 0.5),
    "chainsaw": combustion(5000, 9500, (1,), 0.3),
    "propeller": propeller,
    "motor": motor,
}
