"""Small data sets of noise in files, for tests of readers."""

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tinyclf.datasets import load_features
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec

RATE = 16_000
SPEC = FeatureSpec()


def noise(seed: int, seconds: float = 0.3) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return 0.1 * np.random.default_rng(seed).standard_normal(int(seconds * RATE)).clip(-5, 5)


def write_sound(
    path: Path, seed: int, container: str = "WAV", rate: int = RATE, subtype: str = "PCM_16", seconds: float = 0.3
) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, noise(seed, seconds), rate, format=container, subtype=subtype)
    return path


def two_classes(root: Path, clips: int = 3, seconds: float = 0.3) -> Path:
    for number in range(clips):
        write_sound(root / "cat" / f"{number}.wav", number, seconds=seconds)
        write_sound(root / "dog" / f"{number}.wav", 100 + number, seconds=seconds)
    return root


def write_manifest(path: Path, rows: Sequence[Sequence[object]], header: Sequence[str] = ("file", "label")) -> Path:
    with path.open("w", newline="", encoding="utf-8") as lines:
        csv.writer(lines).writerows([header, *rows])
    return path


def refusal(data: Path, *, strict: bool = False) -> str:
    with pytest.raises(DataError) as caught:
        load_features(data, SPEC, strict=strict)
    message = str(caught.value)
    assert "\n" not in message
    return message
