"""Ways to divide a data set for testing: one split, each fold in turn, or a source that is left out."""

from dataclasses import dataclass, replace
from urllib.parse import quote

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets.features import ClipFeatures
from tinyclf.datasets.splits import PARTS, Split, group_order, split
from tinyclf.errors import DataError, UsageError

# Of the clips that are not tested on; more would be missed in training.
LARGEST_SHARE = 0.5
# Of all clips, where one test serves all folds of the rest.
NESTED_SHARE = 0.1


@dataclass(frozen=True)
class Division:
    """Which split of a data set a training uses.

    `test_fold` is one of the data's own folds or, where it has none, of `folds` that are dealt by group and class from
    `seed`; `left_out` is the source whose clips are the test, the others being divided by group from `seed`. Without
    any, the data's first fold or 80/10/10. `validation_fold` validates instead of the fold after the tested one. A
    `nested` division tests on `test_fold`, or on a tenth dealt by group and class, as all others of its folds do, and
    of the rest `validation_fold` validates. `validation` is the share of the clips that are not tested on which
    validates, dealt by group and class from `seed`, instead of a fold or a tenth: small data sets have no fold to
    spare. Clips of the sources `without` are in no part: a licence that a model must not depend on, for instance.
    Raises UsageError where the share is not above 0 and at most a half, or where a share and a fold are to validate.
    """

    seed: int = 0
    test_fold: int | None = None
    folds: int | None = None
    left_out: str = ""
    without: tuple[str, ...] = ()
    validation: float | None = None
    validation_fold: int | None = None
    nested: bool = False

    def __post_init__(self) -> None:
        if self.validation is not None and not 0 < self.validation <= LARGEST_SHARE:
            raise UsageError(f"validation: got a share of {self.validation}; allowed: above 0, at most {LARGEST_SHARE}")
        if self.validation is not None and self.validation_fold is not None:
            raise UsageError(f"validation: got a share and fold {self.validation_fold}; allowed: one of them")

    @property
    def name(self) -> str:
        """Short, for folders and tables."""
        if self.nested:
            return f"validation-{self.validation_fold}"
        return f"without-{quote(self.left_out, safe='')}" if self.left_out else f"fold-{self.test_fold}"

    def split(self, features: ClipFeatures) -> Split:
        """The split of these clips; raises DataError where they do not have it, or lack a source to be without."""
        parts = self._whole(features)
        if self.validation is not None:
            parts = _validated(features, parts.test, self.validation, self.seed)
        if not self.without:
            return parts
        for source in self.without:
            _require_source(features, source)
        kept = ~np.isin(np.asarray(features.source), self.without)
        train, validation, test = (indices[kept[indices]] for indices in (parts.train, parts.validation, parts.test))
        if not min(len(train), len(validation), len(test)):
            raise DataError(f"{features.name}: got no clips in a part without {', '.join(self.without)}; allowed: some")
        return Split(train, validation, test)

    def _whole(self, features: ClipFeatures) -> Split:
        if self.left_out:
            return _without(features, self.left_out, self.seed)
        if self.folds and not np.any(features.fold >= 0):
            if self.nested:
                return _nested(features, self.folds, self.seed, self.validation_fold)
            features = _dealt(features, self.folds, self.seed)
        return split(features, self.seed, self.test_fold, self.validation_fold)


def each_fold(features: ClipFeatures, folds: int, seed: int = 0, *, nested: bool = False) -> list[Division]:
    """Every fold as the test once, or `nested`: one test, beside which each fold of the rest validates once.

    Of folds that the data has the first is that test. Raises DataError where it has another number of them, or too few
    groups to be dealt so many.
    """
    own = [int(fold) for fold in np.unique(features.fold) if fold >= 0]
    if own and len(own) != folds:
        raise DataError(f"{features.name}: got {folds} folds; allowed: {len(own)}, as the data has")
    if own and nested:
        return [Division(seed, own[0], validation_fold=fold, nested=True) for fold in own[1:]]
    if own:
        return [Division(seed, fold) for fold in own]
    if nested:
        divisions = [Division(seed, folds=folds, validation_fold=fold, nested=True) for fold in range(folds)]
    else:
        divisions = [Division(seed, fold, folds) for fold in range(folds)]
    for division in divisions[:1]:
        division.split(features)
    return divisions


def each_source(features: ClipFeatures, source: str = "all", seed: int = 0) -> list[Division]:
    """Every source left out once, or one of them; raises DataError where it is unknown or the only one."""
    sources = sorted(set(features.source))
    if len(sources) < 2 or source not in ("all", *sources):
        got = f"source {source!r} of {len(sources)}"
        raise DataError(f"{features.name}: got {got}; allowed: all, or one of two or more: {', '.join(sources)}")
    return [Division(seed, left_out=name) for name in sources if source in ("all", name)]


def _dealt(features: ClipFeatures, folds: int, seed: int) -> ClipFeatures:
    """The clips with folds: class by class, rarest first, a group goes to the fold with fewest clips of the class."""
    if folds < len(PARTS):
        raise DataError(f"{features.name}: got {folds} folds; allowed: at least {len(PARTS)}")
    group, fold_of = np.asarray(features.group), dict[str, int]()
    by_class = {int(name): np.unique(group[features.label == name]) for name in np.unique(features.label)}
    for name, groups in sorted(by_class.items(), key=lambda item: (len(item[1]), item[0])):
        if len(groups) < folds:
            got = f"class {features.labels[name]!r} in {len(groups)} groups"
            raise DataError(f"{features.name}: got {got}; allowed: at least {folds} groups for {folds} folds")
        names, counts = np.unique(group[features.label == name], return_counts=True)
        sizes, filled = dict(zip(names.tolist(), counts.tolist(), strict=True)), [0] * folds
        for member in sizes.keys() & fold_of.keys():
            filled[fold_of[member]] += sizes[member]
        for member in group_order(sizes.keys() - fold_of.keys(), seed):
            fold_of[member] = filled.index(min(filled))
            filled[fold_of[member]] += sizes[member]
    return replace(features, fold=np.array([fold_of[member] for member in features.group], dtype=np.int64))


def _without(features: ClipFeatures, source: str, seed: int) -> Split:
    _require_source(features, source)
    test = np.asarray(features.source) == source
    group = np.asarray(features.group)
    rest = np.flatnonzero(~test & ~np.isin(group, group[test]))
    if not len(rest):
        raise DataError(f"{features.name}: got no clip without source {source!r} and its groups; allowed: some")
    others = replace(features.subset(rest), fold=np.full(len(rest), -1, dtype=np.int64))
    parts = split(others, seed)
    train = np.sort(np.concatenate([parts.train, parts.test]))
    return Split(rest[train], rest[parts.validation], np.flatnonzero(test))


def _nested(features: ClipFeatures, folds: int, seed: int, validation_fold: int | None) -> Split:
    """A tenth is the test of all folds, which are dealt of the rest; one of them validates."""
    tested = _share(features, np.ones(len(features), dtype=bool), NESTED_SHARE, seed)
    rest = np.flatnonzero(~tested)
    dealt = _dealt(features.subset(rest), folds, seed).fold
    if validation_fold not in range(folds):
        raise DataError(f"{features.name}: got validation fold {validation_fold}; allowed: 0 to {folds - 1}")
    return Split(rest[dealt != validation_fold], rest[dealt == validation_fold], np.flatnonzero(tested))


def _validated(features: ClipFeatures, test: NDArray[np.int64], share: float, seed: int) -> Split:
    """Of the groups that are not tested on, `share` of each class's clips validate, a group at least of two or more."""
    group = np.asarray(features.group)
    rest = ~np.isin(group, group[test])
    validates = _share(features, rest, share, seed)
    return Split(np.flatnonzero(rest & ~validates), np.flatnonzero(rest & validates), test)


def _share(features: ClipFeatures, of: NDArray[np.bool_], share: float, seed: int) -> NDArray[np.bool_]:
    """Groups that hold `share` of each class's clips among those of `of`, but not all of its groups: (clips,)."""
    group, chosen = np.asarray(features.group), set[str]()
    for name in np.argsort(np.bincount(features.label[of]), kind="stable"):
        names, counts = np.unique(group[of & (features.label == name)], return_counts=True)
        sizes = dict(zip(names.tolist(), counts.tolist(), strict=True))
        wanted = share * sum(sizes.values())
        for member in group_order(sizes, seed)[1:]:
            if sum(sizes[known] for known in chosen & sizes.keys()) >= wanted:
                break
            chosen.add(member)
    return np.isin(group, sorted(chosen))


def _require_source(features: ClipFeatures, source: str) -> None:
    if source not in features.source:
        allowed = ", ".join(sorted(set(features.source)))
        raise DataError(f"{features.name}: got source {source!r}; allowed: {allowed}")
