"""Distillation: the loss against its formula, teachers through their own standardisation, and what a student learns."""

import json
import re
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from clips import LABELS, SPEC, TINY, clips, parts
from torch.nn import functional

from tinyclf import checkpoint
from tinyclf.augment import Augmentation, Gain
from tinyclf.checkpoint import Checkpoint
from tinyclf.cli import main
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.errors import CheckpointError, UsageError
from tinyclf.evaluation import clip_posteriors, torch_classifier
from tinyclf.features import model_windows
from tinyclf.models import ModelSpec
from tinyclf.models.audiobot import AudioBotConfig
from tinyclf.training import Recipe, fit, recipe_of, train
from tinyclf.training.distillation import Distillation, Teachers
from tinyclf.training.fitting import Fitting
from tinyclf.training.loop import fit_standardisation
from tinyclf.training.optimisation import Cosine
from tinyclf.training.sampling import Sampling

pytestmark = pytest.mark.usefixtures("one_thread")

RECIPE = Recipe("test", 0.01, 6, 6, ((0, 8),), cosine=Cosine())
STUDENT = ModelSpec("audiobot", AudioBotConfig((16,), (5,), "relu", 0.0, (16,)), len(LABELS), SPEC.shape)
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def teacher_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    features, folder = clips(120), tmp_path_factory.mktemp("teacher")
    train(features, parts(features), TINY, RECIPE, SPEC, folder=folder, seed=1, device="cpu")
    return folder


def _drawn(seed: int, mean: float, std: float) -> Checkpoint:
    spec = SPEC.standardised(np.full(16, mean) + np.arange(16), np.full(16, std) + np.arange(16) / 10)
    return Checkpoint(TINY, TINY.build(seed).state_dict(), spec, LABELS)


def test_the_loss_is_a_divergence_at_a_temperature_and_the_labels() -> None:
    logits, wanted = torch.randn(7, 4, generator=torch.Generator().manual_seed(0)), torch.randn(7, 4)
    taught = (wanted / 3).softmax(dim=1)
    own = (logits / 3).softmax(dim=1)
    divergence = 9 * (taught * (taught / own).log()).sum(dim=1).mean()
    got = Distillation(3.0, 0.6).loss(logits, taught, torch.tensor(2.0))
    torch.testing.assert_close(got, 0.6 * divergence + 0.4 * 2)
    torch.testing.assert_close(Distillation(3.0, 1.0).loss(logits, taught, torch.tensor(torch.nan)), divergence)
    assert Distillation(3.0, 1.0).loss(wanted, taught, torch.tensor(0.0)).item() == pytest.approx(0, abs=1e-6)


def test_a_labels_sigmoid_is_taught_in_a_multi_label_set() -> None:
    logits, wanted = torch.randn(5, 3, generator=torch.Generator().manual_seed(0)), torch.rand(5, 3)
    taught = torch.stack([wanted, 1 - wanted], dim=-1)
    got = Distillation(1.0, 1.0).loss(logits, taught, torch.tensor(0.0))
    entropy = functional.binary_cross_entropy(wanted, wanted)
    torch.testing.assert_close(got, functional.binary_cross_entropy_with_logits(logits, wanted) - entropy)


def test_each_teacher_sees_the_window_through_its_own_standardisation() -> None:
    features, student = clips(6), _drawn(0, -50, 12).features
    teachers = [_drawn(1, -60, 8), _drawn(2, -40, 20)]
    windows = [torch.from_numpy(np.concatenate([model_windows(features.clip(i), spec) for i in range(6)]))
               for spec in (student, *(teacher.features for teacher in teachers))]  # fmt: skip
    each = [(t.module()(w) / 2).softmax(dim=1) for t, w in zip(teachers, windows[1:], strict=True)]
    got = Teachers(teachers, LABELS, student, CPU).posteriors(windows[0], 2.0)
    torch.testing.assert_close(got, torch.stack(each).mean(dim=0).detach(), atol=1e-5, rtol=1e-4)
    assert not torch.allclose(got, Teachers(teachers[:1], LABELS, student, CPU).posteriors(windows[0], 2.0), atol=1e-3)
    assert not got.requires_grad


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"labels": ("low", "high", "middle")}, "got labels low, high, middle; allowed: low, middle, high"),
        ({"reference": "fixed"}, "got features of reference fixed; allowed: clip_max, as the student has"),
        ({"hop_length": 320}, "got features of hop_length 320; allowed: 160"),
    ],
)
def test_a_teacher_of_another_front_end_is_refused(change: dict[str, Any], reason: str) -> None:
    teacher = _drawn(0, -50, 12)
    if "labels" in change:
        teacher = replace(teacher, **change)
    else:
        teacher = replace(teacher, features=replace(teacher.features, **change))
    with pytest.raises(UsageError, match=re.escape(f"teacher 1: {reason}")):
        Teachers([_drawn(0, -50, 12), teacher], LABELS, _drawn(0, -50, 12).features, CPU)


def test_a_student_without_labels_learns_the_teachers_decisions(teacher_run: Path, tmp_path: Path) -> None:
    features = clips(120)
    wrong = _wrongly_labelled(features, parts(features))
    longer = replace(RECIPE, epochs=15, patience=15)
    recipe = replace(longer, distillation=Distillation(2.0, 1.0))
    train(wrong, parts(wrong), STUDENT, recipe, SPEC, folder=tmp_path, seed=5, device="cpu", teachers=[teacher_run])
    taught, alone = checkpoint.load(tmp_path), fit(wrong, parts(wrong), STUDENT, longer, SPEC, seed=5, device="cpu")
    unseen = clips(120, seed=8)
    wanted = _decisions(checkpoint.load(teacher_run), unseen)
    assert np.mean(_decisions(taught, unseen) == wanted) > 0.95
    # What it would have learned from its labels.
    assert np.mean(_decisions(alone.checkpoint, unseen) == wanted) < 0.5
    assert np.bincount(wanted, minlength=3).min() > 30
    assert taught.provenance["teachers"] == [
        {"run": str(teacher_run.resolve()), "digest": checkpoint.load(teacher_run).digest()}
    ]
    assert recipe_of(taught.provenance["recipe"]) == recipe


def _wrongly_labelled(features: ClipFeatures, split: Split) -> ClipFeatures:
    """Training clips all have the next class's label; validation and test clips their own."""
    label = features.label.copy()
    label[split.train] = (label[split.train] + 1) % len(LABELS)
    return replace(features, label=label)


def _decisions(trained: Checkpoint, features: ClipFeatures) -> Any:
    classify = torch_classifier(trained.module())
    return clip_posteriors(classify, features, np.arange(len(features)), trained.features).argmax(axis=1)


def test_the_digest_is_that_of_the_weights_on_disk(teacher_run: Path) -> None:
    written = json.loads((teacher_run / checkpoint.DESCRIPTION).read_text())["weights_sha256"]
    assert checkpoint.load(teacher_run).digest() == written


def test_a_teacher_that_may_know_the_test_clips_is_refused(teacher_run: Path, tmp_path: Path) -> None:
    features = clips(120)
    other = Split(*(np.arange(120)[part] for part in (slice(24, None), slice(12), slice(12, 24))))
    with pytest.raises(UsageError, match=r"got a teacher of another split of this data \(test fold None, seed 1\)"):
        train(features, other, STUDENT, RECIPE, SPEC, folder=tmp_path, device="cpu", teachers=[teacher_run])
    assert not list(tmp_path.iterdir())


def test_a_distilled_training_goes_on_with_its_own_teacher_only(teacher_run: Path, tmp_path: Path) -> None:
    features, folder = clips(60), tmp_path / "student"
    recipe = replace(RECIPE, epochs=2, distillation=Distillation())

    def distil(*teachers: Path, resume: bool) -> Checkpoint:
        train(features, parts(features), STUDENT, recipe, SPEC, folder=folder, device="cpu", resume=resume,
              teachers=teachers)  # fmt: skip
        return checkpoint.load(folder)

    first, again = distil(teacher_run, resume=False), distil(teacher_run, resume=True)
    assert all(torch.equal(value, again.state[name]) for name, value in first.state.items())
    with pytest.raises(CheckpointError, match=r"teachers: got \[.*\]; allowed: \[.*\], with which the training began"):
        distil(teacher_run, teacher_run, resume=True)
    with pytest.raises(UsageError, match="got 0 teachers and a distillation in the recipe; allowed: both or none"):
        distil(resume=False)


def test_windows_that_come_again_are_heard_once(teacher_run: Path) -> None:
    features, teacher = clips(60), checkpoint.load(teacher_run)
    still = replace(
        RECIPE, augmentation=Augmentation(probability=0), sampling=Sampling(random_crop=False),
        distillation=Distillation(2.0, 1.0),
    )  # fmt: skip
    assert still.still
    assert not replace(still, gain=Gain()).still
    assert not replace(still, sampling=Sampling()).still
    fitted = fit_standardisation(features, parts(features).train, SPEC)
    fitting = Fitting(features, parts(features), STUDENT, still, fitted, 0, "cpu", None, [teacher])
    windows = torch.cat([batch for batch, _ in fitting.sampler.epoch(8)])
    heard = fitting.teachers.posteriors(windows, 2.0)
    anew = Teachers([teacher], LABELS, fitted, CPU)
    # Batches of other sizes sum in another order.
    torch.testing.assert_close(heard, anew.posteriors(windows, 2.0), atol=1e-6, rtol=1e-5)
    fitting.teachers.modules = []
    assert torch.equal(fitting.teachers.posteriors(windows[3:9], 2.0), heard[3:9])
    fitting.epoch()


def test_a_run_teaches_the_next_of_its_own_recipe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    def command(*arguments: object) -> dict[str, Any]:
        monkeypatch.setattr(sys, "argv", ["tinyclf", *map(str, arguments), "--json"])
        with suppress(SystemExit):
            main()
        out, error = capsys.readouterr()
        assert not error
        return dict(json.loads(out))

    command("data", "make", "sounds", "--clips", 8, "--seconds", 1.1)
    sized = ("--family", "separable", "--budget", "3k", "--data", "sounds", "--epochs", 1, "--device", "cpu")
    command("train", *sized, "--members", 2, "--generations", 2, "--out", "run")
    first, second, last = (
        checkpoint.load(tmp_path / "run" / place) for place in ("generations/1", "generations/2", "")
    )
    member = checkpoint.load(tmp_path / "run" / "members" / "1")
    assert [run.provenance["recipe"]["distillation"] for run in (first, member)] == [
        None, {"temperature": 2.0, "share": 0.7, "generations": 0}
    ]  # fmt: skip
    # The whole ensemble of a generation teaches each member of the next.
    assert [teacher["digest"] for teacher in member.provenance["teachers"]] == [second.digest()]
    before = checkpoint.load(tmp_path / "run" / "generations" / "2" / "members" / "1").provenance
    assert [teacher["digest"] for teacher in before["teachers"]] == [first.digest()]
    seeds = [run.provenance["members"][0]["seed"] for run in (first, second, last)]
    assert len(set(seeds)) == 3
    assert len({run.provenance["split"] for run in (first, second, last)}) == 1
    command("train", *sized, "--teacher", "run", "--generations", 2, "--out", "taught")
    for place, teacher in (("taught/generations/1", "run"), ("taught", "taught/generations/1")):
        told = checkpoint.load(tmp_path / place).provenance["teachers"]
        assert [entry["digest"] for entry in told] == [checkpoint.load(tmp_path / teacher).digest()]


@pytest.mark.parametrize("generations", [-1, 21])
def test_generations_out_of_range_are_refused(generations: int) -> None:
    with pytest.raises(UsageError, match=rf"distillation: got {generations} generations; allowed: from 0 to 20"):
        Distillation(generations=generations)


@pytest.mark.parametrize("values", [{"temperature": 0}, {"temperature": float("nan")}, {"share": 1.1}])
def test_values_out_of_range_are_refused(values: dict[str, float]) -> None:
    with pytest.raises(UsageError, match=r"distillation: got .*; allowed: a temperature above 0, to 100, a share from"):
        Distillation(**values)
