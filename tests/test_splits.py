"""Splits by fold and by group: laws over examples, and pinned results that hold on every machine."""

import hashlib
from collections.abc import Sequence
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinyclf.datasets import ClipFeatures, split
from tinyclf.errors import DataError


def features(label: Sequence[int], group: Sequence[str], fold: Sequence[int] | None = None) -> ClipFeatures:
    n = len(label)
    return ClipFeatures(
        name="data",
        labels=tuple("abcde"[: max(label) + 1]),
        frames=np.zeros((n, 32), np.float32),
        starts=np.arange(n, dtype=np.int64),
        lengths=np.ones(n, dtype=np.int64),
        label=np.array(label, np.int64),
        fold=np.full(n, -1, np.int64) if fold is None else np.array(fold, np.int64),
        group=tuple(group),
        source=("",) * n,
        file=tuple(map(str, range(n))),
    )


@st.composite
def clips_in_groups(draw: st.DrawFn) -> ClipFeatures:
    """Up to five classes of three to twelve groups of one to nine clips."""
    label: list[int] = []
    group: list[str] = []
    for name in range(draw(st.integers(1, 5))):
        for number, size in enumerate(draw(st.lists(st.integers(1, 9), min_size=3, max_size=12))):
            label += [name] * size
            group += [f"{name}-{number}"] * size
    order = draw(st.permutations(range(len(label))))
    return features([label[i] for i in order], [group[i] for i in order])


@given(data=clips_in_groups(), seed=st.integers(0, 5))
def test_every_clip_is_used_once_and_no_group_is_cut(data: ClipFeatures, seed: int) -> None:
    parts = split(data, seed)
    indices = np.concatenate([parts.train, parts.validation, parts.test])
    assert sorted(indices.tolist()) == list(range(len(data)))
    groups = [{data.group[i] for i in part} for part in (parts.train, parts.validation, parts.test)]
    assert sum(map(len, groups)) == len(set(data.group))
    for part in (parts.train, parts.validation, parts.test):
        assert part.dtype == np.int64
        assert np.all(np.diff(part) > 0)
        assert set(data.label[part]) == set(data.label)


@given(data=clips_in_groups(), seed=st.integers(0, 5), order=st.randoms(use_true_random=False))
def test_neither_repetition_nor_the_order_of_clips_changes_the_split(
    data: ClipFeatures, seed: int, order: Random
) -> None:
    shuffled = list(range(len(data)))
    order.shuffle(shuffled)
    again = data.subset(shuffled)
    for name in ("train", "validation", "test"):
        first, second = getattr(split(data, seed), name), getattr(split(again, seed), name)
        assert {data.group[i] for i in first} == {again.group[i] for i in second}
        assert sorted(shuffled[i] for i in second) == first.tolist()


def test_groups_of_one_clip_are_split_80_10_10_within_each_class() -> None:
    label = [0] * 1000 + [1] * 300 + [2] * 50
    data = features(label, [f"g{i}" for i in range(1350)])
    parts = split(data)
    for part, shares in ((parts.train, (800, 240, 40)), (parts.validation, (100, 30, 5)), (parts.test, (100, 30, 5))):
        np.testing.assert_allclose(np.bincount(data.label[part]), shares, atol=1)


def test_one_huge_group_goes_to_training() -> None:
    """Wherever in the order it comes: validation and test stay near their shares."""
    data = features([0] * 120, ["huge"] * 100 + [f"g{i}" for i in range(20)])
    for seed in range(20):
        assert set(range(100)) <= set(split(data, seed).train.tolist())


def test_seeds_differ_and_the_split_is_the_same_on_every_machine() -> None:
    data = features([0] * 30 + [1] * 30, [f"recording {i}" for i in range(60)])
    digests = {
        seed: hashlib.sha256(b"|".join(getattr(split(data, seed), name).astype("<i8").tobytes()
                                       for name in ("train", "validation", "test"))).hexdigest()[:16]
        for seed in (0, 1, 2)
    }  # fmt: skip
    assert digests == {0: "89c9e5c174c935e8", 1: "86aea45f81f5f980", 2: "a07b251f050bf057"}


def test_groups_that_hold_several_classes_stay_whole_and_every_part_has_every_class() -> None:
    data = features([0, 1] * 40 + [2] * 6, [f"g{i // 4}" for i in range(80)] + [f"g{i % 5}" for i in range(6)])
    parts = split(data)
    for part in (parts.train, parts.validation, parts.test):
        assert set(data.label[part]) == {0, 1, 2}
    assert len({data.group[i] for i in parts.train} & {data.group[i] for i in parts.test}) == 0


@pytest.mark.parametrize(("groups", "got"), [(["p", "p", "p"], "1 group"), (["p", "q", "q"], "2 groups")])
def test_a_class_of_fewer_than_three_groups_is_refused(groups: list[str], got: str) -> None:
    with pytest.raises(DataError) as caught:
        split(features([0] * 5 + [1] * 3, [*"uvwxy", *groups]))
    assert str(caught.value) == f"data: class 'b': {got}; allowed: at least 3 groups"


@pytest.mark.parametrize("test_fold", [None, 0, 1, 2, 3])
def test_fold_k_is_test_and_the_next_validation(test_fold: int | None) -> None:
    fold = [3, 0, 1, 2, 0, 1, 2, 3]
    data = features([0, 1] * 4, [str(f) for f in fold], fold)
    parts = split(data, test_fold=test_fold)
    expected = test_fold or 0
    assert set(data.fold[parts.test]) == {expected}
    assert set(data.fold[parts.validation]) == {(expected + 1) % 4}
    assert set(data.fold[parts.train]) == {(expected + 2) % 4, (expected + 3) % 4}


def test_folds_need_not_start_at_zero() -> None:
    data = features([0, 1] * 3, list("ppqqrr"), [1, 1, 2, 2, 5, 5])
    assert split(data).test.tolist() == [0, 1]
    parts = split(data, test_fold=5)
    assert (parts.test.tolist(), parts.validation.tolist(), parts.train.tolist()) == ([4, 5], [0, 1], [2, 3])


def test_another_fold_may_validate() -> None:
    data = features([0, 1] * 4, [str(fold) for fold in range(8)], [0, 0, 1, 1, 2, 2, 3, 3])
    parts, other = split(data, test_fold=1, validation_fold=0), split(data, test_fold=0, validation_fold=1)
    assert (parts.test.tolist(), parts.validation.tolist()) == ([2, 3], [0, 1])
    assert parts.train.tolist() == other.train.tolist() == [4, 5, 6, 7]
    assert other.digest() == split(data, test_fold=0).digest()
    for fold in (1, 4):
        with pytest.raises(DataError, match=f"^data: got validation fold {fold}, test fold 1; allowed: 0, 2, 3$"):
            split(data, test_fold=1, validation_fold=fold)
    with pytest.raises(DataError, match="got validation fold 1; allowed: none, as the data has no folds"):
        split(features([0] * 3, list("pqr")), validation_fold=1)


def test_folds_that_cannot_be_used_are_refused() -> None:
    folded = features([0, 1] * 3, list("ppqqrr"), [0, 0, 1, 1, 2, 2])
    cases = [
        (folded, 3, "data: got test fold 3; allowed: 0, 1, 2"),
        (features([0] * 3, list("pqr")), 0, "data: got test fold 0; allowed: none, as the data has no folds"),
        (features([0] * 3, list("pqr"), [0, 0, 1]), None, "data: got folds 0, 1; allowed: at least 3 from 0, or none"),
        (
            features([0] * 3, list("pqr"), [-1, 0, 1]),
            None,
            "data: got folds -1, 0, 1; allowed: at least 3 from 0, or none",
        ),
    ]
    for data, test_fold, message in cases:
        with pytest.raises(DataError) as caught:
            split(data, test_fold=test_fold)
        assert str(caught.value) == message
