"""The bench that trains the nets of the comparison: what each needs, in its order, and a training for two folds."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tinyclf.bench import comparison, scenes
from tinyclf.bench.made_sets import write_speech_commands
from tinyclf.bench.scenes import NETS, learned_from, seeds_of

from tinyclf import checkpoint


@dataclass(frozen=True)
class Trained:
    """Runs on made words in folds, by recipes of a single epoch."""

    data: Path
    runs: Path
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def by(self, options: str) -> list[str]:
        """Names of the runs that the bench makes with these options, in its order."""
        arguments = ["scenes", "--data", str(self.data), "--runs", str(self.runs), *options.split()]
        self.monkeypatch.setattr(sys, "argv", arguments)
        scenes.main()
        return self.capsys.readouterr().err.split()


@pytest.fixture
def trained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Trained:
    whole = scenes.load_recipe
    monkeypatch.setattr(scenes, "load_recipe", lambda name: replace(whole(name), epochs=1))
    return Trained(write_speech_commands(tmp_path / "words"), tmp_path / "runs", monkeypatch, capsys)


def test_the_nets_of_the_comparison_are_trained_teachers_first(trained: Trained) -> None:
    options = "--folds 0 1 --only streaming50 taught50 taught10 joined"
    names = [f"{name}-fold0-{seed}" for name, seed in
             (("streaming50", 0), ("streaming50", 1), ("taught50", 0), ("taught10", 0), ("joined", 0))]  # fmt: skip
    swapped = [name.replace("fold0", "fold1") for name in names]
    assert trained.by(options) == [*names, *swapped]
    nets = [checkpoint.load(trained.runs / name) for name in names]
    facts, digests = [net.provenance for net in nets], [net.digest() for net in nets]
    assert [teacher["digest"] for teacher in facts[2]["teachers"]] == digests[:2]
    assert [teacher["digest"] for teacher in facts[3]["teachers"]] == digests[2:3]
    assert [member["digest"] for member in facts[4]["members"]] == digests[:3]
    assert [fact.get("prior", {}).get("strength") for fact in facts] == [None, None, 0.5, 0.5, 0.5]
    # Weights that no validation clip chose are tested on the fold that validated, too.
    others = [checkpoint.load(trained.runs / name) for name in swapped]
    assert [net.digest() for net in others] == digests
    assert {(net.provenance["test_fold"], net.provenance["validation_fold"]) for net in others} == {(1, 0)}
    assert trained.by(options) == []


def test_a_fold_alone_is_the_swapped_run_of_its_pair(trained: Trained) -> None:
    names = ["streaming50-fold0-0", "streaming50-fold1-0", "streaming50-fold0-1", "streaming50-fold1-1"]
    assert trained.by("--folds 1 --only streaming50") == names
    assert comparison.judged(trained.data, trained.runs / names[1]).division.validation_fold == 0


def test_what_a_net_needs_is_trained_before_it(trained: Trained) -> None:
    members = [f"{name}-fold0-{seed}" for name, seed in learned_from("joined6", 0)]
    assert trained.by("--folds 1 --only joined6") == [*members, "joined6-fold0-0", "joined6-fold1-0"]
    facts = checkpoint.load(trained.runs / "joined6-fold0-0").provenance
    assert [Path(member["run"]).name for member in facts["members"]] == members
    assert comparison.judged(trained.data, trained.runs / "joined6-fold1-0").division.validation_fold == 0


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
