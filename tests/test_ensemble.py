"""Ensembles: one net gives the mean of its members' logits, in floats and as one verified graph; runs are joined."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from clips import LABELS, SPEC, TINY, clips, parts
from models import LABELS as SCENES
from models import fitted_spec, unruly, windows
from tinyclf.export import bundle as bundles
from tinyclf.export.verify import verify

from tinyclf import checkpoint, metrics, reference
from tinyclf.budget import Budget, largest
from tinyclf.checkpoint import Checkpoint
from tinyclf.count import count_layers
from tinyclf.errors import CheckpointError, UsageError
from tinyclf.evaluation import clip_posteriors, torch_classifier
from tinyclf.lower import execute, lower
from tinyclf.models import ModelSpec, bodies, ensemble_of, for_budget, members_of, named, repeated
from tinyclf.models.ensemble import Ensemble, EnsembleConfig
from tinyclf.quantization.equalise import equalised
from tinyclf.quantization.ptq import Scheme, quantize
from tinyclf.training import Recipe, Run, train
from tinyclf.training.distillation import Distillation
from tinyclf.training.joining import join_runs
from tinyclf.training.loop import fit
from tinyclf.training.resume import FolderKeeper
from tinyclf.training.together import joined

RECIPE = Recipe("test", 0.01, 2, 2, ((0, 8),))
# Two families, so that heads and widths differ.
ARCHITECTURES = ("separable10", "audiobot50", "separable10")


def _checkpoints(*architectures: str) -> list[Checkpoint]:
    return [
        Checkpoint(named(name), unruly(name, seed).state_dict(), fitted_spec(), SCENES)
        for seed, name in enumerate(architectures)
    ]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    features, folder = clips(60), tmp_path_factory.mktemp("members")
    for seed in (0, 1):
        train(features, parts(features), TINY, RECIPE, SPEC, folder=folder / str(seed), seed=seed, device="cpu")
    return [folder / "0", folder / "1"]


def test_the_logits_are_the_mean_of_the_members() -> None:
    members, batch = _checkpoints(*ARCHITECTURES), windows(32)
    wanted = np.mean([torch_classifier(member.module())(batch) for member in members], axis=0)
    got = torch_classifier(joined(members).module())(batch)
    # One sum over all features in float32 instead of three.
    np.testing.assert_allclose(got, wanted, rtol=1e-5, atol=1e-5)
    assert np.abs(wanted - torch_classifier(members[0].module())(batch)).max() > 0.1


def test_the_whole_is_counted_and_described() -> None:
    model = ensemble_of([named(name) for name in ARCHITECTURES])
    layers = count_layers(model.build(0), model.input_shape)
    assert model.params() == sum(layer.params for layer in layers)
    each = [count_layers(named(name).build(0), model.input_shape) for name in ARCHITECTURES]
    assert sum(layer.macs for layer in layers) == sum(layer.macs for member in each for layer in member)
    assert ModelSpec.from_dict(json.loads(json.dumps(model.to_dict()))) == model
    assert members_of(model) == tuple(named(name) for name in ARCHITECTURES)
    assert members_of(named("separable10")) == ()
    nested = ensemble_of([model, named("separable10")])
    assert ModelSpec.from_dict(json.loads(json.dumps(nested.to_dict()))) == nested
    assert named("ensemble50").params() == 49_565


def test_an_ensemble_is_one_graph_and_every_executor_gives_its_integers(tmp_path: Path) -> None:
    model = ensemble_of([next(m for m in body if m.params() > 1_500) for body in bodies("separable")])
    torch.manual_seed(0)
    module = model.build(0).eval()
    graph = quantize(module, fitted_spec(), SCENES, windows(32), scheme=Scheme(equalise=True))
    assert [op.kind for op in graph.ops[-2:]] == ["concat", "fully_connected"]
    golden = windows(2, seed=1)
    bundle = bundles.write(graph, golden, tmp_path / "bundle", float_logits=torch_classifier(module)(golden))
    certificate = verify(bundle)
    assert certificate["ok"]
    assert certificate["executors"]["tflite-micro"]["equal"]
    assert certificate["executors"]["c-cortex-m4"]["equal"]


def test_members_of_other_sizes_share_a_scale_after_equalising() -> None:
    module = joined(_checkpoints("separable10", "separable10")).module()
    assert isinstance(module, Ensemble)
    norm = [layer for layer in module.members[0].modules() if isinstance(layer, torch.nn.BatchNorm2d)][-1]
    with torch.no_grad():
        # The same function, one member's features being 20 times as large.
        norm.weight *= 20
        norm.bias *= 20
        module.head.weight[:, : norm.num_features] /= 20
    batch = windows(32)
    ops = lower(module, fitted_spec().shape)
    values = execute(ops, batch)
    changed = execute(equalised(ops, values), batch)
    np.testing.assert_allclose(changed[ops[-1].name], values[ops[-1].name], rtol=1e-3, atol=1e-4)
    wanted, held_out = torch_classifier(module), windows(32, seed=2)
    plain, even = (
        metrics.divergence(
            wanted(held_out),
            reference.real_logits(quantize(module, fitted_spec(), SCENES, batch, {}, scheme), held_out),
        )
        for scheme in (Scheme("mse"), Scheme("mse", equalise=True))
    )
    assert even < plain / 2


def test_a_budget_holds_for_the_whole() -> None:
    five = for_budget(50_000, family="separable", count=5)
    assert len(members_of(five)) == 5
    assert len(set(members_of(five))) == 1
    body = next(body for body in bodies("separable", count=5) if five in body)
    assert five.params() <= 50_000 < body[body.index(five) + 1].params()
    found, costs = largest(Budget(20_000, 1_000_000), "separable", count=3)
    assert len(members_of(found)) == 3
    assert costs == {"params": found.params(), "macs": costs["macs"]}
    assert costs["macs"] <= 1_000_000
    assert repeated(TINY, 1) is TINY


def test_joined_runs_are_a_run(runs: list[Path], tmp_path: Path) -> None:
    features = clips(60)
    run = join_runs(runs, features, parts(features), tmp_path / "both")
    whole, members = checkpoint.load(run.folder), [checkpoint.load(folder) for folder in runs]
    batch = np.random.default_rng(0).standard_normal((16, *SPEC.shape), dtype=np.float32)
    wanted = np.mean([torch_classifier(member.module())(batch) for member in members], axis=0)
    np.testing.assert_allclose(torch_classifier(whole.module())(batch), wanted, rtol=1e-5, atol=1e-5)
    assert whole.provenance["members"] == [
        {"run": str(folder.resolve()), "digest": member.digest(), "seed": seed}
        for seed, (folder, member) in enumerate(zip(runs, members, strict=True))
    ]
    assert run.test["n"] == 12
    assert json.loads((run.folder / "metrics.json").read_text())["test"] == run.test


def test_several_labels_a_clip_get_thresholds_of_their_own(tmp_path: Path) -> None:
    features = clips(60)
    several = replace(features, targets=np.eye(3, dtype=bool)[features.label] | (np.arange(60) % 4 == 0)[:, None])
    folders = [tmp_path / name for name in ("0", "1")]
    for seed, folder in enumerate(folders):
        train(several, parts(several), TINY, RECIPE, SPEC, folder=folder, seed=seed, device="cpu")
    run = join_runs(folders, several, parts(several), tmp_path / "both")
    whole = checkpoint.load(run.folder)
    kept = metrics.kept_thresholds(whole.provenance)
    posteriors = clip_posteriors(
        torch_classifier(whole.module()), several, parts(several).validation, whole.features, multilabel=True
    )
    assert several.targets is not None
    tuned = metrics.tuned_thresholds(posteriors, several.targets[parts(several).validation])
    assert kept is not None
    assert metrics.plain_thresholds(kept) == metrics.plain_thresholds(tuned)
    assert metrics.plain_thresholds(kept) != checkpoint.load(folders[0]).provenance["thresholds"]
    assert 0 < run.test["map"] <= 1


def test_members_that_do_not_belong_together_are_refused(runs: list[Path], tmp_path: Path) -> None:
    features = clips(60)
    other = parts(features)
    moved = replace(other, train=other.train[:-1], validation=np.append(other.train[-1:], other.validation))
    train(features, moved, TINY, RECIPE, SPEC, folder=tmp_path / "moved", device="cpu")
    with pytest.raises(UsageError, match=rf"{re.escape(str(tmp_path / 'moved'))}: got split [0-9a-f]+; allowed: "):
        join_runs([runs[0], tmp_path / "moved"], features, other, tmp_path / "x")
    with pytest.raises(UsageError, match=r"got split [0-9a-f]+; allowed: that of the data given"):
        join_runs(runs, features, moved, tmp_path / "x")
    pcen = replace(SPEC, floor_db=-70.0)
    train(features, other, TINY, RECIPE, pcen, folder=tmp_path / "floor", device="cpu")
    with pytest.raises(UsageError, match=r"got features of floor_db -70.0; allowed: -80.0, as .*0 has"):
        join_runs([runs[0], tmp_path / "floor"], features, other, tmp_path / "x")
    with pytest.raises(UsageError, match="ensemble: got 1 members; allowed: from 2 to 64"):
        EnsembleConfig(members_of(ensemble_of([TINY, TINY]))[:1])  # type: ignore[arg-type]
    narrow = replace(TINY, n_classes=len(LABELS) + 1)
    with pytest.raises(UsageError, match=r"ensemble: got classes and inputs .*; allowed: one of each"):
        ensemble_of([TINY, narrow])
    assert not (tmp_path / "x").exists()


def test_nets_trained_on_the_same_batches_learn_as_they_would_alone(runs: list[Path]) -> None:
    features, still = clips(60), replace(TINY, config=replace(TINY.config, dropout=0.0))
    recipe = replace(RECIPE, epochs=1, distillation=Distillation(share=0.5))
    teachers = [checkpoint.load(run) for run in runs]
    both = fit(
        features, parts(features), ensemble_of([still, still]), replace(recipe, together=True), SPEC, device="cpu",
        teachers=teachers,
    )  # fmt: skip
    alone = fit(features, parts(features), still, recipe, SPEC, device="cpu", teachers=teachers)
    first, second = both.checkpoint.module().get_submodule("members")
    # The first one has the seed of the net alone, and sees its batches; dropout would draw for the other one too.
    for name, value in first.state_dict().items():
        assert torch.equal(value, alone.checkpoint.state[name]), name
        assert not torch.equal(value, second.state_dict()[name]) or "num_batches" in name
    assert both.history[0].train_loss == pytest.approx(alone.history[0].train_loss, rel=0.2)
    with pytest.raises(UsageError, match="got together with a single audiobot; allowed: an ensemble's members"):
        fit(features, parts(features), still, replace(RECIPE, together=True), SPEC, device="cpu")


def test_members_trained_together_are_runs_that_join_to_the_same(tmp_path: Path) -> None:
    features, recipe = clips(60), replace(RECIPE, together=True)
    run = train(
        features, parts(features), repeated(TINY, 2), recipe, SPEC, folder=tmp_path / "both", seed=3, device="cpu"
    )
    whole = checkpoint.load(run.folder)
    folders = [run.folder / "members" / name for name in ("1", "2")]
    members = [checkpoint.load(folder) for folder in folders]
    assert [(member.provenance["seed"], member.model) for member in members] == [(6, TINY), (7, TINY)]
    assert [member["digest"] for member in whole.provenance["members"]] == [member.digest() for member in members]
    again = join_runs(folders, features, parts(features), tmp_path / "again")
    assert checkpoint.load(again.folder).digest() == whole.digest()
    assert again.test == run.test


Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(tinyclf: Command) -> Command:
    """Run a command with --json: exit code, standard output, standard error."""
    return lambda *arguments: tinyclf(*arguments, "--json")


def _result(outcome: tuple[int, str, str]) -> dict[str, Any]:
    assert outcome[0] == 0, outcome[2]
    return dict(json.loads(outcome[1]))


SOUNDS = ("--clips", 10, "--seconds", 1.1)
ASKED = ("--family", "separable", "--budget", "4k", "--data", "sounds", "--epochs", 1, "--device", "cpu")


def test_an_ensemble_is_trained_joined_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    _result(command("data", "make", "sounds", *SOUNDS))
    trained = _result(command("train", *ASKED, "--members", 2, "--seed", 3))
    assert trained["run"] == "runs/separable-4k-x2-sounds-1"
    assert trained["params"] <= 4_000
    assert _result(command("count", trained["run"]))["params"] == trained["params"]
    members = [Path(trained["run"]) / "members" / name for name in ("1", "2")]
    facts = [checkpoint.load(member).provenance for member in members]
    # Six and seven: seed 4 would give eight and nine; the split is that of seed 3.
    assert [(fact["seed"], fact["split_seed"]) for fact in facts] == [(6, 3), (7, 3)]
    together = _result(command("join", *members, "--out", "joined"))
    assert together["test"] == trained["test"]
    assert _result(command("evaluate", "joined"))["confusion"] == trained["test"]["confusion"]
    assert _result(command("report", "joined"))["report"] == "joined/report.html"
    one = _result(command("train", *ASKED, "--test-fold", 3))
    code, _, error = command("join", members[0], one["run"])
    assert (code, error.count("\n")) == (2, 1)
    assert "allowed: " in error
    assert "from 2 to 64" in command("join", members[0])[2]
    single = _result(command("join", members[0], "--prior", 0.5, "--out", "single"))
    assert single["params"] == _result(command("count", members[0]))["params"]
    single_facts, own = checkpoint.load(Path("single")).provenance, facts[0]
    assert single_facts["prior"]["strength"] == 0.5
    assert {**single_facts, "recipe": 0, "prior": 0} == {**own, "recipe": 0, "prior": 0}
    # Once: what was taken out before is put back first.
    _result(command("join", "single", "--prior", 0.5, "--out", "again"))
    again = checkpoint.load(Path("again"))
    assert again.provenance["prior"] == single_facts["prior"]
    torch.testing.assert_close(again.state, dict(checkpoint.load(Path("single")).state))
    assert "prior strength: got 'much'" in command("join", members[0], "--prior", "much")[2]


@pytest.mark.parametrize("several", [("--folds", 4), ("--members", 3)])
def test_several_runs_go_on_where_they_were_broken_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command, several: tuple[Any, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    _result(command("data", "make", "sounds", *SOUNDS))
    whole = _result(command("train", *ASKED, *several, "--out", "whole"))
    keep, kept = FolderKeeper.keep, list[Path]()

    def killed(self: FolderKeeper, fitting: Any, identity: Any) -> None:
        keep(self, fitting, identity)
        kept.append(self.folder)
        # In the second run, after its only epoch and before it is finished.
        if len(set(kept)) == 2 and len(fitting.history) == 1:
            raise UsageError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(FolderKeeper, "keep", killed)
        assert command("train", *ASKED, *several, "--out", "killed")[0] == 2
    first = checkpoint.DESCRIPTION
    done = {path: path.stat().st_mtime_ns for path in Path("killed").rglob(first)}
    assert len(done) == 1
    code, _, error = command("train", "--resume", "killed", "--recipe", "audiobot50")
    assert (code, error) == (2, "tinyclf: recipe 'audiobot50': got another one; allowed: 'separable', with which it "
                                "began\n")  # fmt: skip
    resumed = _result(command("train", "--resume", "killed", "--device", "cpu"))
    assert all(path.stat().st_mtime_ns == time for path, time in done.items())
    assert resumed["test"] == whole["test"]
    for path in Path("whole").rglob("best.safetensors"):
        assert path.read_bytes() == (Path("killed") / path.relative_to("whole")).read_bytes()
    Path("killed/asked.json").write_text("{}")
    code, _, error = command("train", "--resume", "killed")
    assert (code, error) == (2, "tinyclf: killed/asked.json: damaged: KeyError: 'format'\n")


def test_a_finished_run_of_other_data_is_refused(runs: list[Path]) -> None:
    from tinyclf.training.run import finished_run

    features, other = clips(60), clips(60, seed=1)
    found = finished_run(runs[0], features, parts(features))
    assert isinstance(found, Run)
    assert found.test["n"] == 12
    assert finished_run(runs[0] / "none", features, parts(features)) is None
    with pytest.raises(UsageError, match="got a finished run of other data or another split; allowed"):
        finished_run(runs[0], other, parts(other))


def test_a_damaged_description_is_refused() -> None:
    described = ensemble_of([TINY, TINY]).to_dict()
    described["config"]["members"][0]["family"] = "forest"
    with pytest.raises(CheckpointError, match="model description: got family 'forest'; allowed: "):
        ModelSpec.from_dict(described)
