"""Folds and sources as tests: every clip once, no group on both sides, and sums that are those of the runs."""

import json
import multiprocessing
import os
import re
import shutil
import statistics
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from clips import LABELS, SPEC, TINY, clips

from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Division, each_fold, each_source
from tinyclf.datasets.synthetic import write_corpus
from tinyclf.errors import DataError, UsageError
from tinyclf.metrics import macro_f1
from tinyclf.training import Recipe, Run, train
from tinyclf.training.folds import SUMMARY, begin, gpus, summary, train_divisions, workers

RECIPE = Recipe("test", 0.01, 2, 2, ((0, 8),))


def _sourced(count: int = 120) -> ClipFeatures:
    """Three sources, one of which shares a group with another."""
    features = clips(count)
    source = [("city", "farm", "ship")[int(name.removeprefix("group").split("-")[0]) % 3] for name in features.group]
    source[0] = "ship"
    return replace(features, source=tuple(source))


@pytest.mark.parametrize("count", [3, 5])
def test_each_clip_is_tested_once_and_no_group_is_on_two_sides(count: int) -> None:
    features = clips(120)
    group, tested = np.asarray(features.group), []
    divisions = each_fold(features, count, seed=2)
    for division in divisions:
        parts = division.split(features)
        sides = [set(group[part]) for part in (parts.train, parts.validation, parts.test)]
        assert sum(map(len, sides)) == len(set(group))
        assert len(parts.train) + len(parts.validation) + len(parts.test) == 120
        assert set(features.label[parts.test]) == {0, 1, 2}
        tested.extend(parts.test.tolist())
    assert sorted(tested) == list(range(120))
    sizes = [len(division.split(features).test) for division in divisions]
    # Two clips a group and class: folds differ by a group of each class at most.
    assert max(sizes) - min(sizes) <= 2 * len(LABELS)
    again = [Division(2, fold, count).split(features).digest() for fold in range(count)]
    assert [division.split(features).digest() for division in divisions] == again
    assert again != [division.split(features).digest() for division in each_fold(features, count, seed=3)]


@pytest.mark.parametrize("share", [0.05, 0.3])
@pytest.mark.parametrize("division", [Division(1, 4), Division(1), Division(1, 0, 4), Division(1, left_out="ship")])
def test_a_share_of_what_is_not_tested_on_validates_by_group_and_class(division: Division, share: float) -> None:
    features = _sourced()
    features = replace(features, fold=np.arange(120) // 20 + 4) if division.test_fold == 4 else features
    group = np.asarray(features.group)
    parts, whole = replace(division, validation=share).split(features), division.split(features)
    assert parts.test.tolist() == whole.test.tolist()
    sides = [set(group[part]) for part in (parts.train, parts.validation, parts.test)]
    assert sum(map(len, sides)) == len(set(group))
    rest = np.flatnonzero(~np.isin(group, group[parts.test]))
    assert sorted(np.concatenate([parts.train, parts.validation])) == rest.tolist()
    for name in range(len(LABELS)):
        part, of = (int(np.sum(features.label[clips] == name)) for clips in (parts.validation, rest))
        # A group more at most than the share asks for.
        assert share * of <= part <= share * of + np.bincount(np.unique(group, return_inverse=True)[1]).max()
    assert parts.digest() == replace(division, validation=share).split(features).digest()
    assert parts.digest() != replace(division, seed=2, validation=share).split(features).digest()


def test_no_share_or_more_than_half_is_refused() -> None:
    for share in (0.0, -0.1, 0.6, float("nan")):
        with pytest.raises(UsageError, match="got a share of"):
            Division(validation=share)


def test_a_share_and_a_fold_that_validate_are_one_too_many() -> None:
    with pytest.raises(UsageError, match="validation: got a share and fold 2; allowed: one of them"):
        Division(test_fold=0, validation=0.1, validation_fold=2)


def test_folds_that_the_data_has_are_the_folds() -> None:
    features = replace(clips(60), fold=np.arange(60) // 20 + 4)
    divisions = each_fold(features, 3)
    assert [division.test_fold for division in divisions] == [4, 5, 6]
    for division in divisions:
        assert set(features.fold[division.split(features).test]) == {division.test_fold}
    with pytest.raises(DataError, match="bands: got 10 folds; allowed: 3, as the data has"):
        each_fold(features, 10)


@pytest.mark.parametrize("own", [False, True])
def test_nested_folds_share_one_test_and_each_of_the_rest_validates_once(own: bool) -> None:
    features = clips(120)
    features = replace(features, fold=np.arange(120) // 24) if own else features
    group, divisions = np.asarray(features.group), each_fold(features, 5, 2, nested=True)
    assert [division.name for division in divisions] == [f"validation-{fold}" for fold in range(own, 5)]
    parts = [division.split(features) for division in divisions]
    test = parts[0].test
    assert all(part.test.tolist() == test.tolist() for part in parts)
    validated = np.concatenate([part.validation for part in parts])
    assert sorted([*validated, *test]) == list(range(120))
    for part in parts:
        sides = [set(group[indices]) for indices in (part.train, part.validation, part.test)]
        assert sum(map(len, sides)) == len(set(group))
        assert set(features.label[part.validation]) == set(features.label[test]) == {0, 1, 2}
    for label in range(3):
        # A tenth of each class, or a group of two clips more; the first fold where the data has folds.
        assert 4 <= np.sum(features.label[test] == label) <= 6 or own
    again = [replace(division) for division in divisions]
    assert [division.split(features).digest() for division in again] == [part.digest() for part in parts]
    with pytest.raises(DataError, match="got validation fold"):
        replace(divisions[0], validation_fold=5).split(features)


def test_a_source_that_is_left_out_is_the_test_and_its_groups_are_nowhere_else() -> None:
    features = _sourced()
    source, group = np.asarray(features.source), np.asarray(features.group)
    for division in each_source(features):
        parts = division.split(features)
        assert set(parts.test) == set(np.flatnonzero(source == division.left_out))
        seen = set(group[parts.train]), set(group[parts.validation]), set(group[parts.test])
        assert sum(map(len, seen)) == len(set.union(*seen))
        assert len(parts.train) > 5 * len(parts.validation) > 0
    assert [division.left_out for division in each_source(features)] == ["city", "farm", "ship"]
    assert [division.left_out for division in each_source(features, "farm")] == ["farm"]


def test_sources_that_are_not_used_are_in_no_part_and_move_no_other_clip() -> None:
    features = _sourced()
    source = np.asarray(features.source)
    for division in (Division(), Division(3, folds=3, test_fold=1), Division(left_out="city")):
        whole, kept = division.split(features), replace(division, without=("farm",)).split(features)
        for part in ("train", "validation", "test"):
            indices = getattr(whole, part)
            np.testing.assert_array_equal(getattr(kept, part), indices[source[indices] != "farm"])
    with pytest.raises(DataError, match="bands: got source 'moon'; allowed: city, farm, ship"):
        Division(without=("moon",)).split(features)
    with pytest.raises(DataError, match="no clips in a part without farm; allowed: some"):
        Division(left_out="farm", without=("farm",)).split(features)


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda: each_fold(clips(60), 2), "bands: got 2 folds; allowed: at least 3"),
        (lambda: each_fold(clips(60), 11), "class 'low' in 10 groups; allowed: at least 11 groups for 11 folds"),
        (lambda: each_source(clips(60)), "got source 'all' of 1; allowed: all, or one of two or more: made"),
        (lambda: each_source(_sourced(), "lake"), "got source 'lake' of 3; allowed: .*city, farm, ship"),
        (lambda: Division(left_out="lake").split(_sourced()), "got source 'lake'; allowed: city, farm, ship"),
    ],
)
def test_divisions_that_the_data_does_not_have_are_refused(ask: Callable[[], Any], message: str) -> None:
    with pytest.raises(DataError, match=message):
        ask()


def test_the_summary_is_that_of_the_runs(tmp_path: Path) -> None:
    features = clips(90)

    def train_one(division: Division, folder: Path) -> Run:
        return train(features, division.split(features), TINY, RECIPE, SPEC, folder=folder, device="cpu",
                     division=division)  # fmt: skip

    values = train_divisions(each_fold(features, 3), train_one, tmp_path)
    tests = [json.loads((tmp_path / f"fold-{k}" / "metrics.json").read_text())["test"] for k in range(3)]
    assert values["test"]["macro_f1"] == {
        "mean": pytest.approx(statistics.fmean(test["macro_f1"] for test in tests)),
        "std": pytest.approx(statistics.stdev(test["macro_f1"] for test in tests)), "n": 3,
    }  # fmt: skip
    matrix = sum(np.array(test["confusion"]) for test in tests)
    assert values["pooled"]["confusion"] == matrix.tolist()
    assert matrix.sum() == values["pooled"]["n"] == 90
    assert values["pooled"]["macro_f1"] == macro_f1(matrix)
    assert values["pooled"]["recall"]["low"] == pytest.approx(matrix[0, 0] / 30)
    written = json.loads((tmp_path / SUMMARY).read_text())
    assert {**written, "run": str(tmp_path)} == values
    provenance = checkpoint.load(tmp_path / "fold-1").provenance
    assert (provenance["test_fold"], provenance["folds"], provenance["left_out"]) == (1, 3, "")


def test_a_class_without_a_test_clip_has_no_recall() -> None:
    test = {"n": 4, "accuracy": 0.5, "labels": ["a", "b"], "confusion": [[2, 2], [0, 0]]}
    pooled = summary({"one": test})["pooled"]
    assert pooled["recall"] == {"a": 0.5, "b": None}
    assert summary({"one": {**test, "confusion": [[[1, 0], [0, 1]]] * 2}})["pooled"] == {}


@pytest.fixture
def tinyclf(tinyclf: Callable[..., tuple[int, str, str]]) -> Callable[..., Any]:
    """Run a command with --json: its object, or its error."""

    def run(*arguments: object) -> Any:
        code, out, err = tinyclf(*arguments, "--json")
        return err if code else json.loads(out)

    return run


def _manifest(folder: Path) -> Path:
    """Synthetic sounds of two places."""
    write_corpus(folder, 0, 6, 1.0)
    lines = ["file,label,source"]
    for place, path in enumerate(sorted(folder.rglob("*.flac"))):
        lines.append(f"{path.relative_to(folder)},{path.parent.name},{('city', 'farm')[place % 2]}")
    (folder / "places.csv").write_text("\n".join(lines) + "\n")
    return folder / "places.csv"


def test_each_process_sees_one_gpu_dealt_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3,5")
    begun, seen, threads = multiprocessing.get_context("spawn").Value("i", 0), [], torch.get_num_threads()
    for _ in range(3):
        begin(begun, ("3", "5"))
        seen.append(os.environ["CUDA_VISIBLE_DEVICES"])
    torch.set_num_threads(threads)
    assert seen == ["3", "5", "3"]
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3,5")
    assert gpus() == ["3", "5"][: torch.cuda.device_count()]
    with workers(2, ["7"]) as mapped:
        assert list(mapped(os.getenv, ["CUDA_VISIBLE_DEVICES"] * 3)) == ["7"] * 3
    with workers(1, ["7"]) as mapped:
        assert list(mapped(os.getenv, ["CUDA_VISIBLE_DEVICES"])) == ["3,5"]


def test_the_command_trains_each_fold_or_leaves_out_a_source(tmp_path: Path, tinyclf: Callable[..., Any]) -> None:
    data = _manifest(tmp_path / "sounds")
    asked = ("train", "--arch", "separable10", "--epochs", 1, "--data", data, "--device", "cpu", "--out")
    folds = tinyclf(*asked, tmp_path / "folds", "--folds", 3)
    assert list(folds["folds"]) == ["fold-0", "fold-1", "fold-2"]
    assert folds["pooled"]["n"] == 30
    # Side by side in processes: the same weights, as nets so small have one thread wherever they are trained.
    beside = tinyclf(*asked, tmp_path / "beside", "--folds", 3, "--jobs", 2)
    assert {**beside, "run": ""} == {**folds, "run": ""}
    weights = [checkpoint.load(tmp_path / name / "fold-2").digest() for name in ("folds", "beside")]
    assert weights[0] == weights[1]
    assert re.search(r"got --jobs; allowed: with --folds or", tinyclf(*asked, tmp_path / "one", "--jobs", 2))
    # A run of dealt folds is judged on its own test clips again.
    scores = tinyclf("evaluate", tmp_path / "folds" / "fold-1")
    assert (scores["n"], scores["macro_f1"]) == (folds["folds"]["fold-1"]["n"], folds["folds"]["fold-1"]["macro_f1"])
    student = tinyclf(*asked, tmp_path / "students", "--folds", 3, "--teacher", tmp_path / "folds")
    taught = checkpoint.load(Path(student["run"]) / "fold-2").provenance["teachers"]
    assert [teacher["digest"] for teacher in taught] == [checkpoint.load(tmp_path / "folds" / "fold-2").digest()]
    nested = tinyclf(*asked, tmp_path / "nested", "--folds", 3, "--nested")
    assert list(nested["folds"]) == [f"validation-{fold}" for fold in range(3)]
    assert {fold["n"] for fold in nested["folds"].values()} == {5}
    assert nested["pooled"]["n"] == 15
    scores = tinyclf("evaluate", tmp_path / "nested" / "validation-1")
    assert (scores["n"], scores["macro_f1"]) == (5, nested["folds"]["validation-1"]["macro_f1"])
    assert re.search(r"got --nested; allowed: with --folds\n$", tinyclf(*asked, tmp_path / "no", "--nested"))
    left = tinyclf(*asked, tmp_path / "left", "--leave-source-out", "farm")
    assert left["folds"]["without-farm"]["n"] == 15
    assert tinyclf("evaluate", tmp_path / "left" / "without-farm")["n"] == 15
    city = tinyclf(*asked, tmp_path / "city", "--without-source", "farm")
    assert city["test"]["n"] < 6
    assert tinyclf("evaluate", tmp_path / "city")["n"] == city["test"]["n"]
    assert checkpoint.load(tmp_path / "city").provenance["without"] == ["farm"]
    # The same data in another place has the run's own split.
    shutil.copytree(tmp_path / "sounds", tmp_path / "moved")
    assert tinyclf("evaluate", tmp_path / "city", "--data", tmp_path / "moved" / "places.csv")["n"] == city["test"]["n"]
    lines = data.read_text().splitlines()
    (tmp_path / "moved" / "places.csv").write_text("\n".join(lines[:1] + lines[7:]) + "\n")
    assert tinyclf("evaluate", tmp_path / "city", "--data", tmp_path / "moved" / "places.csv")["n"] != city["test"]["n"]
    error = tinyclf(*asked, tmp_path / "both", "--folds", 3, "--leave-source-out", "farm")
    assert re.search(r"got --folds and --leave-source-out; allowed: one of them\n$", error)
