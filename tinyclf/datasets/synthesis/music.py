"""Music with harmony and rhythm: chords of a key in one of several timbres, a bass, sometimes drums or a melody."""

from collections.abc import Callable

import numpy as np

from tinyclf.datasets.synthesis.signals import RATE, Rng, Samples, Source, add_at, band, fade, harmonics, unit

MAJOR, MINOR = (0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10)
PROGRESSIONS = ((0, 4, 5, 3), (0, 5, 3, 4), (0, 3, 4, 0), (5, 3, 0, 4), (1, 4, 0, 0))
# Harmonic fall-off, attack and decay in s.
TIMBRES = {
    "plucked": (1.1, 0.004, 0.5),
    "keys": (1.6, 0.008, 0.9),
    "strings": (1.2, 0.12, 4.0),
    "organ": (0.8, 0.03, 9.0),
    "flute": (2.6, 0.07, 5.0),
}


def ensemble(timbre: str, with_drums: bool) -> Callable[[Rng], Source]:
    """A kind of music: who plays, and whether there are drums."""

    def make(rng: Rng) -> Source:
        tonic = 110 * 2 ** (rng.uniform(0, 1.5))
        scale = MAJOR if rng.random() < 0.6 else MINOR
        progression = PROGRESSIONS[rng.integers(len(PROGRESSIONS))]
        beat = 60 / rng.uniform(70, 150)
        falloff, attack, decay = TIMBRES[timbre]
        amplitudes = rng.uniform(0.4, 1, 14) / np.arange(1, 15) ** falloff

        def note(degree: int, octave: float, seconds: float) -> Samples:
            semitone = scale[degree % 7] + 12 * (degree // 7)
            n = max(64, int(seconds * RATE))
            frequency = np.full(n, tonic * 2 ** (semitone / 12 + octave)) * (
                1 + 0.003 * np.sin(np.arange(n) * 5.5 * 2 * np.pi / RATE)
            )
            return harmonics(frequency, amplitudes) * np.exp(-np.arange(n) / RATE / decay) * fade(n, attack, 0.03)

        def play(rng: Rng, n: int) -> Samples:
            total = np.zeros(n + RATE)
            offset = rng.integers(len(progression) * 4)
            for count in range(int(n / RATE / beat) + 2):
                place, chord = int(count * beat * RATE), progression[((count + offset) // 4) % len(progression)]
                if (count + offset) % 2 == 0:
                    for step in (0, 2, 4):
                        add_at(total, 0.5 * note(chord + step, 0, 2 * beat), place)
                    add_at(total, 0.8 * note(chord, -1, beat), place)
                if rng.random() < 0.7:
                    half = int(rng.integers(2) * beat * RATE / 2)
                    add_at(
                        total,
                        0.6 * note(chord + int(rng.choice([0, 2, 4, 6, 7])), 1, beat * rng.uniform(0.5, 1.2)),
                        place + half,
                    )
            music = unit(total[:n])
            return music + rng.uniform(0.3, 0.8) * unit(_drums(rng, n, beat)) if with_drums else music

        return play

    return make


def _drums(rng: Rng, n: int, beat: float) -> Samples:
    total = np.zeros(n)
    for count in range(int(2 * n / RATE / beat) + 1):
        place = int(count * beat * RATE / 2)
        time = np.arange(int(0.25 * RATE)) / RATE
        if count % 4 == 0:
            add_at(total, np.sin(2 * np.pi * (50 * time + 3 * (1 - np.exp(-time * 30)))) * np.exp(-time * 18), place)
        if count % 4 == 2:
            add_at(total, 0.5 * band(rng.standard_normal(len(time)), 300, 6000) * np.exp(-time * 22), place)
        add_at(total, 0.15 * band(rng.standard_normal(len(time)), 5000, 7800) * np.exp(-time * 70), place)
    return total


KINDS = {
    **{name: ensemble(name, False) for name in TIMBRES},
    "band": ensemble("keys", True),
    "folk": ensemble("plucked", True),
}
