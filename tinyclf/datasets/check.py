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
    """Usable clips, how many in each class, and every file that was repaired or rejected, with its reason."""

    name: str
    clips: int
    labels: dict[str, int]
    repaired: tuple[Remark, ...]
    rejected: tuple[Remark, ...]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)


def check(data: Path | None, spec: FeatureSpec | None = None, progress: Progress | None = None) -> DataReport:
    """Decode every clip, and report; a class of which nothing is left shows 0 clips and is no error here.

    Raises DataError where the path holds no data set.
    """
    features, _ = read_features(data, spec or FeatureSpec(), progress)
    counts = {label: int((features.label == index).sum()) for index, label in enumerate(features.labels)}
    return DataReport(features.name, len(features), counts, features.repaired, features.set_aside)
