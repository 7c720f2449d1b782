"""Synthetic music with harmony and rhythm: chords of a key in one of several timbres, a bass, a melody, drums."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from tinyclf.datasets.synthesis.signals import RATE, Rng, Samples, Source, add_at, band, fade, harmonics, unit

MAJOR, MINOR = (0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10)
PROGRESSIONS = ((0, 4, 5, 3), (0, 5, 3, 4), (0, 3, 4, 0), (5, 3, 0, 4), (1, 4, 0, 0), (0, 6, 5, 4))
# Steps of the chord, in half beats: all at once, broken, off the beat.
PATTERNS = (((0, 2, 4), (), (), ()), ((0,), (2,), (4,), (2,)), ((0, 2, 4), (), (0, 2, 4), ()), ((), (0, 2, 4)))


@dataclass(frozen=True)
class Timbre:
    """Harmonic fall-off; attack, decay and share of the beats held in s, s, 1; vibrato; relative to the fundamental."""

    falloff: float
    attack: float
    decay: float
    held: float
    vibrato: float = 0.0
    even: float = 1.0


TIMBRES = {
    "plucked": Timbre(1.1, 0.003, 0.35, 1.5),
    "keys": Timbre(1.5, 0.006, 0.8, 1.2),
    "strings": Timbre(1.2, 0.12, 6.0, 1.05, 0.004),
    "organ": Timbre(0.9, 0.03, 20.0, 0.95),
    "flute": Timbre(2.4, 0.07, 8.0, 0.95, 0.004),
    "reed": Timbre(1.0, 0.04, 8.0, 0.9, 0.002, 0.15),
    "brass": Timbre(0.9, 0.06, 6.0, 0.85, 0.001),
}


@dataclass(frozen=True)
class Piece:
    """Who plays what: tuning in Hz, scale, chords, the chord's pattern, seconds a beat, how busy the melody is."""

    timbre: Timbre
    amplitudes: Samples
    tonic: float
    scale: tuple[int, ...]
    chords: tuple[int, ...]
    pattern: tuple[tuple[int, ...], ...]
    beat: float
    busy: float


def ensemble(timbre: str, with_drums: bool) -> Callable[[Rng], Source]:
    """A kind of music: who plays, and whether there are drums."""

    def make(rng: Rng) -> Source:
        piece = Piece(
            timbre=TIMBRES[timbre],
            amplitudes=rng.uniform(0.4, 1, 14) / np.arange(1, 15) ** TIMBRES[timbre].falloff,
            tonic=130 * 2 ** rng.uniform(0, 1),
            scale=MAJOR if rng.random() < 0.6 else MINOR,
            chords=PROGRESSIONS[rng.integers(len(PROGRESSIONS))],
            pattern=PATTERNS[rng.integers(len(PATTERNS))],
            beat=60 / rng.uniform(75, 150),
            busy=rng.uniform(0.4, 0.8),
        )
        kit, loud = (rng.random((3, 8)) < np.array([[0.3], [0.15], [0.7]])), rng.uniform(0.3, 0.8)
        kit[0, 0] = kit[1, 4] = True

        def play(rng: Rng, n: int) -> Samples:
            music = unit(_play(rng, n, piece))
            return music + loud * unit(_drums(rng, n, piece.beat, kit)) if with_drums else music

        return play

    return make


def _play(rng: Rng, n: int, piece: Piece) -> Samples:
    """Half beat by half beat; the chord changes every four beats, and the melody walks along the scale."""
    total, half, walk = np.zeros(n), piece.beat / 2, int(rng.integers(0, 8))
    # Where a chord sounds, so that no rendering begins with a long rest.
    offset = 4 * int(rng.integers(2 * len(piece.chords)))
    for count in range(int(n / RATE / half) + 1):
        place, step = int(count * half * RATE), count + offset
        chord = piece.chords[step // 8 % len(piece.chords)]
        notes = piece.pattern[step % len(piece.pattern)]
        for degree in notes:
            length = 2 * piece.beat if len(piece.pattern) == 4 and len(notes) > 1 else piece.beat
            add_at(total, 0.5 * _note(piece, chord + degree, length), place)
        if step % 4 == 0:
            add_at(total, 0.9 * _note(piece, chord - 7, 2 * piece.beat), place)
        if rng.random() < piece.busy:
            # The strong beats fall on notes of the chord.
            walk = chord + int(rng.choice([0, 2, 4])) if step % 4 == 0 else walk + int(rng.choice([-2, -1, 1, 2]))
            walk = int(np.clip(walk, 0, 12))
            add_at(total, 0.7 * _note(piece, walk + 7, piece.beat * rng.choice([0.5, 0.5, 1])), place)
    return total


def _note(piece: Piece, degree: int, seconds: float) -> Samples:
    octave, place = divmod(degree, 7)
    timbre, n = piece.timbre, max(64, int(seconds * piece.timbre.held * RATE))
    time = np.arange(n) / RATE
    pitch = piece.tonic * 2 ** (piece.scale[place] / 12 + octave)
    # Vibrato sets in once the note stands.
    frequency = pitch * (1 + timbre.vibrato * np.sin(2 * np.pi * 5.5 * time) * np.clip(4 * time, 0, 1))
    return harmonics(frequency, _partials(piece, time)) * fade(n, timbre.attack, 0.03)


def _partials(piece: Piece, time: Samples) -> Iterator[Samples]:
    """Amplitudes of the harmonics; higher ones die away sooner."""
    envelope, faster = np.exp(-time / piece.timbre.decay), np.exp(-0.2 * time / piece.timbre.decay)
    for number, amplitude in enumerate(piece.amplitudes, start=1):
        yield amplitude * (piece.timbre.even if number % 2 == 0 else 1.0) * envelope
        envelope = envelope * faster


def _drums(rng: Rng, n: int, beat: float, kit: np.ndarray[tuple[int, int], np.dtype[np.bool_]]) -> Samples:
    """A bar of eight half beats, again and again: kick, snare and hi-hat where `kit` (3, 8) says so."""
    total, time, offset = np.zeros(n), np.arange(int(0.25 * RATE)) / RATE, int(rng.integers(8))
    kick = np.sin(2 * np.pi * (50 * time + 3 * (1 - np.exp(-time * 30)))) * np.exp(-time * 18)
    snare = 0.5 * band(rng.standard_normal(len(time)), 300, 6000) * np.exp(-time * 22)
    hat = 0.2 * band(rng.standard_normal(len(time)), 5000, 7800) * np.exp(-time * 70)
    for count in range(int(2 * n / RATE / beat) + 1):
        for played, drum in zip(kit[:, (count + offset) % 8], (kick, snare, hat), strict=True):
            if played:
                add_at(total, rng.uniform(0.7, 1) * drum, int(count * beat * RATE / 2))
    return total


KINDS = {
    **{name: ensemble(name, False) for name in TIMBRES},
    "band": ensemble("keys", True),
    "folk": ensemble("plucked", True),
}
