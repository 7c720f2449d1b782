"""Augmentation of batches of windows: drawn per sample from one generator, computed where the batch lives."""

from tinyclf.augment.geometry import Augmentation, roll, stretch
from tinyclf.augment.level import Equaliser, Gain, Level, levelled
from tinyclf.augment.masks import SpecAugment, mask, warp
from tinyclf.augment.mixing import Background, MixStyle, Mixup, mix_at_snr

__all__ = [
    "Augmentation",
    "Background",
    "Equaliser",
    "Gain",
    "Level",
    "MixStyle",
    "Mixup",
    "SpecAugment",
    "levelled",
    "mask",
    "mix_at_snr",
    "roll",
    "stretch",
    "warp",
]
