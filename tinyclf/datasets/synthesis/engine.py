"""Synthetic engines: cylinders that fire under changing load, exhaust in their rhythm, blades, electric machines."""

from collections.abc import Callable

import numpy as np

from tinyclf.datasets.synthesis.signals import (
    NYQUIST_MARGIN,
    Rng,
    Samples,
    Source,
    band,
    coloured_noise,
    drift,
    harmonics,
    phase,
    resonance,
    unit,
)  # fmt: skip

TABLE = 2048


def combustion(low: float, high: float, firings: tuple[int, ...], sweep: float) -> Callable[[Rng], Source]:
    """A piston engine: speed in turns a minute, firings in two turns, how far the speed wanders in octaves."""

    def make(rng: Rng) -> Source:
        # A four-stroke cylinder fires every second turn, so that a cycle is two turns.
        cycle, count = rng.uniform(low, high) / 120, int(rng.choice(firings))
        table = _cycle_table(rng, count, int(NYQUIST_MARGIN / (cycle * 4**sweep)))
        pipes, rough = np.sort(rng.uniform(80, 1200, 4)), rng.uniform(0.25, 0.8)
        hiss = rng.uniform(-5, -2)

        def run(rng: Rng, n: int) -> Samples:
            ramp = rng.uniform(-1.5, 1.5) * np.linspace(-1, 1, n) + 0.6 * drift(rng, n, 1.2)
            # A turn is never quite as long as the one before.
            turns = phase(cycle * 2 ** (sweep * np.clip(ramp, -2, 2) + 0.006 * drift(rng, n, 30)), n) / (2 * np.pi)
            pulses = np.interp(turns % 1, np.linspace(0, 1, TABLE + 1), np.append(table, table[0]))
            exhaust = coloured_noise(rng, n, hiss) * np.clip(pulses / pulses.max(), 0, None) ** 0.7
            mix = unit(pulses) + rough * unit(exhaust)
            body = sum(unit(resonance(mix, f, f / 4)) for f in pipes)
            load = np.clip(1 + 0.25 * ramp + 0.1 * drift(rng, n, 6), 0.2, None)
            return np.asarray(load * (unit(mix) + 0.5 * body + 0.15 * rough * coloured_noise(rng, n, -1)))

        return run

    return make


def _cycle_table(rng: Rng, count: int, most: int) -> Samples:
    """Pressure over one cycle (TABLE,), of `count` firings that are not quite alike, with at most `most` harmonics."""
    order = np.arange(TABLE // 2 + 1)
    spectrum = np.zeros(len(order), dtype=np.complex128)
    for firing in range(count):
        place = firing / count + rng.normal(0, 0.008)
        spectrum += rng.uniform(0.6, 1.2) * np.exp(-2j * np.pi * order * place)
    # A sudden rise that dies down within a part of the time between two firings.
    width = rng.uniform(0.04, 0.15) / count
    spectrum /= (1 + 2j * np.pi * order * width) * np.sqrt(1 + (order * width) ** 2)
    spectrum[0] = 0
    spectrum[max(2, most) :] = 0
    return np.asarray(np.fft.irfft(spectrum, TABLE))


def boat(rng: Rng) -> Source:
    """An outboard engine in the wash of its propeller."""
    engine = combustion(1800, 5000, (2, 3), 0.12)(rng)

    def run(rng: Rng, n: int) -> Samples:
        wash = band(rng.standard_normal(n), 200, 3000) * np.exp(0.4 * drift(rng, n, 4))
        return unit(engine(rng, n)) + rng.uniform(0.2, 0.6) * unit(wash)

    return run


def propeller(rng: Rng) -> Source:
    """Blades that pass evenly, with the wash of air in their rhythm."""
    blades, falloff = rng.uniform(60, 110), rng.uniform(0.5, 0.9)
    partials = rng.uniform(0.3, 1, 40) / np.arange(1, 41) ** falloff

    def run(rng: Rng, n: int) -> Samples:
        rate = blades * 2 ** (0.06 * drift(rng, n, 0.7) + 0.15 * rng.uniform(-1, 1) * np.linspace(-1, 1, n))
        wash = coloured_noise(rng, n, -3) * (0.6 + 0.4 * np.sin(phase(rate, n)))
        swell = 1 + 0.2 * drift(rng, n, 3)
        return np.asarray(swell * (unit(harmonics(rate, partials)) + rng.uniform(0.3, 0.7) * unit(wash)))

    return run


def helicopter(rng: Rng) -> Source:
    """Blade slaps, ten to twenty a second, under a turbine's whine."""
    slaps, whine, low = rng.uniform(10, 22), rng.uniform(900, 2600), rng.uniform(80, 200)

    def run(rng: Rng, n: int) -> Samples:
        rate = slaps * 2 ** (0.03 * drift(rng, n, 0.5))
        beat = np.exp(-7 * (phase(rate, n) / (2 * np.pi) % 1))
        slap = band(rng.standard_normal(n), low, 6 * low) * beat
        turbine = harmonics(whine * (1 + 0.004 * drift(rng, n, 20)), (1.0, 0.4, 0.3))
        hiss = coloured_noise(rng, n, -3)
        return unit(slap) + 0.12 * unit(turbine) + 0.3 * hiss * (0.5 + beat) + 0.3 * unit(harmonics(rate * 4, [1, 1]))

    return run


def motor(rng: Rng) -> Source:
    """An electric machine: its turns, the commutator's whine with sidebands, brushes and a fan."""
    shaft, order = rng.uniform(70, 220), int(rng.integers(6, 16))
    partials = rng.uniform(0.1, 1, 3 * order) / np.arange(1, 3 * order + 1) ** 0.9
    # Wear and eccentricity modulate the whine once a turn, which puts lines beside it.
    for centre in (order, 2 * order):
        partials[centre - 3 : centre + 2] += np.array([0.2, 0.5, 1, 0.5, 0.2]) * rng.uniform(0.2, 0.7) * order / centre

    def run(rng: Rng, n: int) -> Samples:
        ramp = rng.uniform(-0.35, 0.35) * np.linspace(-1, 1, n)
        turns = shaft * 2 ** (ramp + 0.05 * drift(rng, n, 2) + 0.004 * drift(rng, n, 40))
        fan = coloured_noise(rng, n, -2) * (1 + 0.3 * np.sin(phase(turns, n)))
        return unit(harmonics(turns, partials)) + rng.uniform(0.4, 0.8) * unit(fan)

    return run


KINDS = {
    "car": combustion(1100, 3500, (4, 6), 0.35),
    "idling": combustion(600, 900, (3, 4, 6), 0.04),
    "truck": combustion(600, 1700, (6, 8), 0.25),
    "motorcycle": combustion(1800, 6000, (1, 2), 0.6),
    # One two-stroke cylinder fires every turn.
    "chainsaw": combustion(5000, 9500, (2,), 0.35),
    "boat": boat,
    "propeller": propeller,
    "helicopter": helicopter,
    "motor": motor,
}
