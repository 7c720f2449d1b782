"""A data set read whole, and what was found: `tinyclf data check`."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tinyclf.datasets.features import Progress
from tinyclf.datasets.reader import read_features
from tinyclf.datasets.table import Remark
from tinyclf.features import FeatureSpec


@dataclass(frozen=True)
class DataReport:
    """Usable clips, how many in each class, and every file that was repaired or rejected, with its reason.

    left_out holds what the task does not take, one remark a rule.
    """

    name: str
    clips: int
    labels: dict[str, int]
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
    features, _ = read_features(data, spec or FeatureSpec(), progress, task)
    counts = dict(zip(features.labels, features.counts().tolist(), strict=True))
    return DataReport(
        features.name, len(features), counts, features.repaired, features.set_aside, features.left_out
    )  # fmt: skip
