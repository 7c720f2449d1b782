"""The bench that trains the nets of the comparison: what each needs, in its order, and a training for two folds."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tinyclf.bench import comparison, scenes
from tinyclf.bench.made_sets import write_speech_commands
from tinyclf.bench.scenes import NETS, learned_from, seeds_of

from tinyclf import checkpoint


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Words in two folds or more, on which all recipes take a single epoch."""
    whole = scenes.load_recipe
    monkeypatch.setattr(scenes, "load_recipe", lambda name: replace(whole(name), epochs=1))
    return write_speech_commands(tmp_path / "words")


def test_the_nets_of_the_comparison_are_trained_teachers_first(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = tmp_path / "runs"
    options = f"--data {data} --runs {runs} --folds 0 1 --only streaming50 taught50 taught10 joined"
    monkeypatch.setattr(sys, "argv", ["scenes", *options.split()])
    scenes.main()
    names = [f"{name}-fold0-{seed}" for name, seed in
             (("streaming50", 0), ("streaming50", 1), ("taught50", 0), ("taught10", 0), ("joined", 0))]  # fmt: skip
    swapped = [name.replace("fold0", "fold1") for name in names]
    assert capsys.readouterr().err.split() == [*names, *swapped]
    nets = [checkpoint.load(runs / name) for name in names]
    facts, digests = [net.provenance for net in nets], [net.digest() for net in nets]
    assert [teacher["digest"] for teacher in facts[2]["teachers"]] == digests[:2]
    assert [teacher["digest"] for teacher in facts[3]["teachers"]] == digests[2:3]
    assert [member["digest"] for member in facts[4]["members"]] == digests[:3]
    assert [fact.get("prior", {}).get("strength") for fact in facts] == [None, None, 0.5, 0.5, 0.5]
    # Weights that no validation clip chose are tested on the fold that validated, too.
    others = [checkpoint.load(runs / name) for name in swapped]
    assert [net.digest() for net in others] == digests
    assert {(net.provenance["test_fold"], net.provenance["validation_fold"]) for net in others} == {(1, 0)}
    scenes.main()
    assert capsys.readouterr().err == ""


def test_a_fold_alone_is_the_swapped_run_of_its_pair(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = tmp_path / "runs"
    options = f"--data {data} --runs {runs} --folds 1 --only joined6"
    monkeypatch.setattr(sys, "argv", ["scenes", *options.split()])
    scenes.main()
    members = [f"{name}-fold0-{seed}" for name, seed in learned_from("joined6", 0)]
    assert capsys.readouterr().err.split() == [*members, "joined6-fold0-0", "joined6-fold1-0"]
    facts = checkpoint.load(runs / "joined6-fold0-0").provenance
    assert [Path(member["run"]).name for member in facts["members"]] == members
    assert comparison.judged(data, runs / "joined6-fold1-0").division.validation_fold == 0


def test_a_mean_of_two_seeds_has_all_their_runs() -> None:
    assert learned_from("joined", 3) == [("streaming50", 6), ("streaming50", 7), ("taught50", 3)]
    assert learned_from("joined6", 1) == learned_from("joined", 2) + learned_from("joined", 3)


def test_no_two_seeds_share_a_run() -> None:
    for name in NETS:
        own = [{(name, each) for each in seeds_of(name, seed)} | set(learned_from(name, seed)) for seed in range(3)]
        assert len(set().union(*own)) == sum(map(len, own)), name


def test_who_teaches_and_who_is_joined_tests_on_the_same_folds() -> None:
    for name, net in NETS.items():
        assert all(NETS[other].paired == net.paired for other, _ in learned_from(name, 0)), name
