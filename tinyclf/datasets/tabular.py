"""Any data set of sounds as a table: one row of 26 statistics for each clip."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

from tinyclf.audio import load_audio
from tinyclf.datasets.features import ClipFeatures, Progress
from tinyclf.datasets.reader import is_oticon, load_features, read_table, synthetic_corpus
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec
from tinyclf.features.statistics import clip_statistics


def load_statistics(
    data: Path | None, spec: FeatureSpec, *, task: str = "", strict: bool = False, progress: Progress | None = None
) -> ClipFeatures:
    """As `load_features`, but each clip is one frame: its statistics, in units of their own instead of dB.

    spec is one of `statistics_spec`. Raises DataError for arrays of spectrograms, which hold no sound.
    """
    if data is not None and is_oticon(data):
        raise DataError(f"{data}: got spectrograms; allowed for statistics: sounds")
    # The log-mel decides which clips can be used, as for every other model.
    plain = FeatureSpec(sample_rate=spec.sample_rate, f_max=min(8_000.0, spec.sample_rate / 2))
    clips = load_features(data, plain, task=task, strict=strict, progress=progress)
    paths = {clip.file: clip.path for clip in read_table(data or synthetic_corpus(), task).clips}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        rows = pool.map(
            lambda file: clip_statistics(load_audio(paths[file], spec.sample_rate).samples, spec), clips.file
        )
        return replace(clips, frames=np.concatenate([*rows]), offsets=np.arange(len(clips) + 1, dtype=np.int64))
