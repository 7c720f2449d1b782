"""A data set read whole, and what was found: `tinyclf data check`."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets.features import ClipFeatures, Progress
from tinyclf.datasets.reader import read_features
from tinyclf.datasets.table import Remark
from tinyclf.features import FeatureSpec


@dataclass(frozen=True)
class DataReport:
    """Usable clips, and every file that was repaired or rejected, with its reason.

    labels, groups and seconds hold of each class the clips, the groups that they come from, and how long they are in
    all; left_out what the task does not take, one remark a rule.
    """

    name: str
    clips: int
    labels: dict[str, int]
    groups: dict[str, int]
    seconds: dict[str, float]
    repaired: tuple[Remark, ...]
    rejected: tuple[Remark, ...]
    left_out: tuple[Remark, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)


def check(
    data: Path | None, spec: FeatureSpec | None = None, progress: Progress | None = None, task: str = ""
) -> DataReport:
    """Decode every clip, and report; a class of which nothing is left shows 0 clips and is no error here.

    Raises DataError where the path holds no data set.
    """
    used = spec or FeatureSpec()
    features, _ = read_features(data, used, progress, task)
    members = {name: _clips_of(features, index) for index, name in enumerate(features.labels)}
    # A clip ends with its last frame, which is longer than a hop.
    hop, more = used.hop_length / used.sample_rate, (used.n_fft - used.hop_length) / used.sample_rate
    return DataReport(
        features.name,
        len(features),
        labels={name: len(clips) for name, clips in members.items()},
        groups={name: len({features.group[int(clip)] for clip in clips}) for name, clips in members.items()},
        seconds={name: hop * int(features.lengths[clips].sum()) + more * len(clips) for name, clips in members.items()},
        repaired=features.repaired,
        rejected=features.set_aside,
        left_out=features.left_out,
    )


def _clips_of(features: ClipFeatures, index: int) -> NDArray[np.int64]:
    if features.targets is None:
        return np.flatnonzero(features.label == index)
    return np.flatnonzero(features.targets[:, index])
