"""Training, validation and test clips; a group is never in two of them."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets.features import ClipFeatures
from tinyclf.errors import DataError

Indices = NDArray[np.int64]
PARTS = ("train", "validation", "test")
# Clips of training for one of validation and one of test.
SHARES = (8, 1, 1)


@dataclass(frozen=True, eq=False)
class Split:
    """Clip indices, each ascending."""

    train: Indices
    validation: Indices
    test: Indices

    def digest(self) -> str:
        """SHA-256 of the indices of all parts, as 64 hexadecimal digits."""
        parts = (self.train, self.validation, self.test)
        return hashlib.sha256(b"|".join(part.astype("<i8").tobytes() for part in parts)).hexdigest()


def split(
    features: ClipFeatures, seed: int = 0, test_fold: int | None = None, validation_fold: int | None = None
) -> Split:
    """Fold k (the first unless given) is test, the next one validation unless another is given, the rest training.

    A group of which a clip is in test leaves validation and training, one of validation leaves training.
    Without folds: 80/10/10 by group and class, the same for the same seed everywhere. Raises DataError where a fold
    is unknown or both, where there are one or two folds, or where a class has fewer than three groups.
    """
    if np.any(features.fold >= 0):
        return _by_fold(features, test_fold, validation_fold)
    for kind, fold in (("test", test_fold), ("validation", validation_fold)):
        if fold is not None:
            raise DataError(f"{features.name}: got {kind} fold {fold}; allowed: none, as the data has no folds")
    return _by_group(features, seed)


def group_order(groups: Iterable[str], seed: int) -> list[str]:
    """The groups in a random order that only the seed and their names decide."""
    return sorted(groups, key=lambda group: hashlib.sha256(f"{seed}:{group}".encode()).digest())


def _by_fold(features: ClipFeatures, test_fold: int | None, validation_fold: int | None) -> Split:
    folds = [int(fold) for fold in np.unique(features.fold)]
    if folds[0] < 0 or len(folds) < len(PARTS):
        raise DataError(f"{features.name}: got folds {', '.join(map(str, folds))}; allowed: at least 3 from 0, or none")
    test = folds[0] if test_fold is None else test_fold
    if test not in folds:
        raise DataError(f"{features.name}: got test fold {test}; allowed: {', '.join(map(str, folds))}")
    validation = folds[(folds.index(test) + 1) % len(folds)] if validation_fold is None else validation_fold
    if validation not in folds or validation == test:
        others = ", ".join(str(fold) for fold in folds if fold != test)
        raise DataError(f"{features.name}: got validation fold {validation}, test fold {test}; allowed: {others}")
    parts = [features.fold == part for part in (test, validation)]
    parts.append(~(parts[0] | parts[1]))
    # An official fold may cut through a group: its clips then leave the part that is not judged.
    group, seen = np.asarray(features.group), np.empty(0, dtype=str)
    for index, mask in enumerate(parts):
        parts[index] = mask & ~np.isin(group, seen)
        seen = np.concatenate([seen, group[parts[index]]])
    return Split(*(np.flatnonzero(mask) for mask in reversed(parts)))


def _by_group(features: ClipFeatures, seed: int) -> Split:
    """Class by class, rarest first, groups are dealt in an order that only the seed and their names decide."""
    members: dict[str, list[int]] = {}
    for index, group in enumerate(features.group):
        members.setdefault(group, []).append(index)
    by_class = _groups_by_class(features, members, seed)
    label = features.label.tolist()
    part_of: dict[str, int] = {}
    for name in sorted(by_class, key=lambda name: (len(by_class[name]), name)):
        sizes = {group: sum(label[index] == name for index in members[group]) for group in by_class[name]}
        _deal(features, name, sizes, part_of)
    parts: tuple[list[int], ...] = ([], [], [])
    for group, indices in members.items():
        parts[part_of[group]].extend(indices)
    return Split(*(np.array(sorted(indices), dtype=np.int64) for indices in parts))


def _groups_by_class(features: ClipFeatures, members: dict[str, list[int]], seed: int) -> dict[int, list[str]]:
    by_class: dict[int, list[str]] = {}
    for group in group_order(members, seed):
        for name in sorted({int(features.label[index]) for index in members[group]}):
            by_class.setdefault(name, []).append(group)
    for name, groups in sorted(by_class.items()):
        if len(groups) < len(PARTS):
            raise _too_few(features, name, f"{len(groups)} group{'s' * (len(groups) != 1)}")
    return by_class


def _deal(features: ClipFeatures, name: int, sizes: dict[str, int], part_of: dict[str, int]) -> None:
    """Give each group that is not dealt yet to the part that stays closest to its share of this class's clips."""
    dealt = [0, 0, 0]
    for group, size in sizes.items():
        if group in part_of:
            dealt[part_of[group]] += size
    waiting = [group for group in sizes if group not in part_of]
    if len(waiting) < dealt.count(0):
        raise _too_few(features, name, "groups that other classes share")
    for left, group in zip(range(len(waiting), 0, -1), waiting, strict=True):
        part_of[group] = _poorest(dealt, sizes[group], only_empty=left <= dealt.count(0))
        dealt[part_of[group]] += sizes[group]


def _poorest(dealt: Sequence[int], size: int, *, only_empty: bool) -> int:
    open_to = [part for part in range(len(PARTS)) if not (only_empty and dealt[part])]
    # Whole numbers: (dealt + size) / share, compared without rounding, is the same on every machine.
    return min(open_to, key=lambda part: ((dealt[part] + size) * (SHARES[0] // SHARES[part]), part))


def _too_few(features: ClipFeatures, name: int, got: str) -> DataError:
    return DataError(f"{features.name}: class {features.labels[name]!r}: {got}; allowed: at least 3 groups")
