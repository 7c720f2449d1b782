"""Training, validation and test clips; a group is never in two of them."""

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets.features import ClipFeatures
from tinyclf.errors import DataError

Indices = NDArray[np.int64]
SHARES = {"train": 0.8, "validation": 0.1, "test": 0.1}


@dataclass(frozen=True, eq=False)
class Split:
    """Clip indices, each ascending."""

    train: Indices
    validation: Indices
    test: Indices


def split(features: ClipFeatures, seed: int = 0, test_fold: int | None = None) -> Split:
    """Fold k (the first unless given) is test, the next one validation, the rest training.

    Without folds: 80/10/10 by group and class, the same for the same seed everywhere. Raises DataError where a fold
    is unknown or a class has fewer than three groups.
    """
    if np.all(features.fold >= 0) and len(np.unique(features.fold)) >= 3:
        return _by_fold(features, test_fold)
    if test_fold is not None:
        raise DataError(f"{features.name}: got test fold {test_fold}; allowed: none, as the data has no folds")
    parts: dict[str, list[int]] = {name: [] for name in SHARES}
    for label in range(len(features.labels)):
        _deal(features, label, seed, parts)
    return Split(**{name: np.array(sorted(indices), dtype=np.int64) for name, indices in parts.items()})


def _by_fold(features: ClipFeatures, test_fold: int | None) -> Split:
    folds = [int(fold) for fold in np.unique(features.fold)]
    test = folds[0] if test_fold is None else test_fold
    if test not in folds:
        raise DataError(f"{features.name}: got test fold {test}; allowed: {', '.join(map(str, folds))}")
    validation = folds[(folds.index(test) + 1) % len(folds)]
    held_out = np.isin(features.fold, (test, validation))
    return Split(*(np.flatnonzero(mask) for mask in (~held_out, features.fold == validation, features.fold == test)))


def _deal(features: ClipFeatures, label: int, seed: int, parts: dict[str, list[int]]) -> None:
    """Deal the groups whose first clip has this label, in an order that only seed and names decide."""
    members: dict[str, list[int]] = {}
    first_label: dict[str, int] = {}
    for index, group in enumerate(features.group):
        members.setdefault(group, []).append(index)
        first_label.setdefault(group, int(features.label[index]))
    groups = [group for group in members if first_label[group] == label]
    if len(groups) < len(SHARES):
        raise DataError(f"{features.name}: class {features.labels[label]!r}: got {len(groups)} groups; allowed: at least 3")
    groups.sort(key=lambda group: hashlib.sha256(f"{seed}:{group}".encode()).digest())
    total = sum(len(members[group]) for group in groups)
    dealt = dict.fromkeys(SHARES, 0)
    # Test and validation are served first, so that each holds every class however few groups there are.
    for group in groups:
        poorest = min(("test", "validation", "train"), key=lambda name: dealt[name] / (SHARES[name] * total))
        parts[poorest] += members[group]
        dealt[poorest] += len(members[group])
