"""Small sets of clips whose classes a model can learn in seconds, for tests of training and evaluation."""

import numpy as np

from tinyclf.datasets import ClipFeatures, Split
from tinyclf.features import FeatureSpec
from tinyclf.models import ModelSpec
from tinyclf.models.audiobot import AudioBotConfig

SPEC = FeatureSpec(n_mels=16, n_frames=32)
LABELS = ("low", "middle", "high")
TINY = ModelSpec("audiobot", AudioBotConfig((8, 8), (3, 3), "relu", 0.05, (8,)), len(LABELS), SPEC.shape)


def clips(count: int = 60, seed: int = 0) -> ClipFeatures:
    """Noise around -60 dB with one loud third of the bands, which is the class; 10 to 100 frames, two clips a group."""
    rng = np.random.default_rng(seed)
    label = np.arange(count) % len(LABELS)
    frames = [
        _clip(int(kind), int(length), rng) for kind, length in zip(label, rng.integers(10, 101, count), strict=True)
    ]
    lengths = np.array([len(clip) for clip in frames])
    group = tuple(f"group{index // (2 * len(LABELS))}-{kind}" for index, kind in enumerate(label))
    return ClipFeatures(
        name="bands", labels=LABELS, frames=np.concatenate(frames), starts=np.cumsum(lengths) - lengths,
        lengths=lengths, label=label.astype(np.int64), fold=np.full(count, -1, dtype=np.int64), group=group,
        source=("made",) * count,
        file=tuple(f"{LABELS[kind]}/{index}.wav" for index, kind in enumerate(label)),
    )  # fmt: skip


def parts(features: ClipFeatures) -> Split:
    """The last 12 clips are test, the 12 before them validation."""
    index = np.arange(len(features))
    return Split(index[:-24], index[-24:-12], index[-12:])


def _clip(kind: int, length: int, rng: np.random.Generator) -> np.ndarray:
    frames = rng.normal(-60, 6, (length, SPEC.n_mels)).astype(np.float32)
    frames[:, 5 * kind : 5 * kind + 5] += 25
    return frames
