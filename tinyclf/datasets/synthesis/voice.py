"""Synthetic speech by source and filter: a glottal source with prosody, through formants that move."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from tinyclf.datasets.synthesis.signals import RATE, Rng, Samples, Source, band, drift, harmonics, unit

# First three formants in Hz of an adult male's vowels: Peterson & Barney, 1952.
VOWELS = np.array(
    [[270, 2290, 3010], [390, 1990, 2550], [530, 1840, 2480], [660, 1720, 2410], [730, 1090, 2440],
     [570, 840, 2410], [440, 1020, 2240], [300, 870, 2240], [640, 1190, 2390], [490, 1350, 1690]], dtype=float
)  # fmt: skip
NASAL = np.array([250.0, 1100.0, 2300.0])
# The fourth and fifth formant hardly move.
UPPER = np.array([3500.0, 4500.0])
HOP = RATE // 100
# Noise of consonants: s-like, sh-like, f-like.
HISSES = ((4200, 7500), (2200, 4500), (1200, 7000))
N_HARMONICS = 50


@dataclass(frozen=True)
class Speaker:
    """Mean pitch in Hz, vocal tract relative to an adult male's, syllables a second, breath and liveliness."""

    pitch: float
    tract: float
    pace: float
    breath: float
    lively: float


@dataclass(frozen=True)
class Segment:
    """Some frames of 10 ms with one target: formants, strength of the voice, strengths of the three hisses."""

    frames: int
    formants: Samples
    voice: float
    hiss: Samples


def speaker(low: float, high: float, tract: float) -> Callable[[Rng], Source]:
    """A kind of speaker: range of the mean pitch in Hz, and the length of formants relative to an adult male's."""

    def make(rng: Rng) -> Source:
        size = tract * rng.uniform(0.94, 1.06)
        breath, lively = rng.uniform(0.02, 0.12), rng.uniform(0.08, 0.25)
        who = Speaker(rng.uniform(low, high), size, rng.uniform(3.2, 6), breath, lively)
        return lambda rng, n: _utter(rng, n, who)

    return make


def babble(rng: Rng) -> Source:
    """Several speakers at once, as a background."""
    voices = [KINDS[name](rng) for name in rng.choice(list(KINDS), 3)]
    return lambda rng, n: np.sum([unit(voice(rng, n)) for voice in voices], axis=0)


def _utter(rng: Rng, n: int, who: Speaker) -> Samples:
    formants, voice, hiss = _tracks(rng, n // HOP + 2, who)
    pitch = _prosody(rng, n, who)
    time, frames = np.arange(n) / HOP, np.arange(len(voice))
    number = np.arange(1, N_HARMONICS + 1)[:, None]
    # A glottal source falls by 12 dB an octave; the lips' radiation gives 6 dB back.
    envelopes = _gain(number * pitch[np.minimum(frames * HOP, n - 1)], formants) * voice / number
    voiced = unit(harmonics(pitch, (np.interp(time, frames, envelope) for envelope in envelopes)))
    shimmer = 1 + 0.06 * drift(rng, n, 70)
    utterance = voiced * shimmer
    for strength, edges in zip(hiss.T, HISSES, strict=True):
        utterance += np.interp(time, frames, strength) * unit(band(rng.standard_normal(n), *edges))
    return np.asarray(utterance)


def _prosody(rng: Rng, n: int, who: Speaker) -> Samples:
    """Pitch in Hz (n,): accents, a fall over each phrase, and jitter."""
    length = rng.uniform(1.2, 2.5) * RATE
    fall = 0.5 - (np.arange(n) / length + rng.uniform()) % 1
    octaves = who.lively * drift(rng, n, 2.5) + 0.35 * fall + 0.008 * drift(rng, n, 80)
    return np.asarray(who.pitch * 2**octaves)


def _tracks(rng: Rng, frames: int, who: Speaker) -> tuple[Samples, Samples, Samples]:
    """Formants (5, frames) in Hz, voice (frames,) and hisses (frames, 3), as smooth as a tongue moves."""
    parts: list[Segment] = []
    while sum(part.frames for part in parts) < frames:
        parts += _syllable(rng, who)
    repeats = [part.frames for part in parts]
    formants = np.repeat([np.append(part.formants, UPPER) for part in parts], repeats, axis=0)[:frames] * who.tract
    voice = np.repeat([part.voice for part in parts], repeats)[:frames]
    hiss = np.repeat([part.hiss for part in parts], repeats, axis=0)[:frames]
    moving = np.stack([_smooth(track, 11) for track in formants.T])
    return moving, _smooth(voice, 5), np.stack([_smooth(track, 3) for track in hiss.T], axis=1) + _breath(voice, who)


def _breath(voice: Samples, who: Speaker) -> Samples:
    return np.asarray(voice[:, None] * np.array([0.2, 0.5, 1]) * who.breath)


def _syllable(rng: Rng, who: Speaker) -> Iterator[Segment]:
    """Sometimes a pause; then a consonant and a vowel, which may glide into another one."""
    first, second = VOWELS[rng.integers(len(VOWELS))], VOWELS[rng.integers(len(VOWELS))]
    silent, stress = np.zeros(3), rng.uniform(0.5, 1)
    if rng.random() < 0.1:
        yield Segment(int(rng.integers(12, 35)), first, 0, silent)
    onset = rng.choice(["fricative", "plosive", "nasal", "none"], p=[0.3, 0.3, 0.2, 0.2])
    noise = np.eye(3)[rng.integers(3)] * rng.uniform(0.2, 0.7)
    if onset == "fricative":
        yield Segment(int(rng.integers(6, 13)), first, float(rng.choice([0, 0.15])), noise)
    elif onset == "plosive":
        yield Segment(int(rng.integers(4, 9)), first, float(rng.choice([0, 0.06])), silent)
        yield Segment(int(rng.integers(1, 4)), first, 0.1, noise)
    elif onset == "nasal":
        yield Segment(int(rng.integers(5, 9)), NASAL, 0.35, silent)
    length = max(6, int(RATE / HOP / who.pace * rng.uniform(0.5, 1.2)))
    glide = length // 2 if rng.random() < 0.4 else 0
    yield Segment(length - glide, first, stress, silent)
    if glide:
        yield Segment(glide, second, 0.8 * stress, silent)


def _smooth(track: Samples, width: int) -> Samples:
    weights = np.hanning(width + 2)[1:-1]
    return np.convolve(np.pad(track, width // 2, mode="edge"), weights / weights.sum(), mode="valid")


def _gain(frequency: Samples, formants: Samples) -> Samples:
    """Formants (5, frames) in cascade at frequencies (harmonics, frames), each with unit gain at 0 Hz (Fant, 1960)."""
    centre = formants[:, None]
    width = 60 + 0.04 * centre
    gains = centre**2 / np.sqrt((centre**2 - frequency**2) ** 2 + (width * frequency) ** 2)
    return np.asarray(gains.prod(axis=0))


KINDS = {"male": speaker(85, 150, 1.0), "female": speaker(160, 250, 1.16), "child": speaker(240, 340, 1.35)}
