"""Training: what the loop sees, learns, keeps and writes; the same seed gives the same weights to the bit."""

import json
import platform
import re
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from clips import LABELS, SPEC, TINY, clips, parts

from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Split, load_features, split
from tinyclf.errors import CheckpointError, UsageError
from tinyclf.evaluation import score_clips, torch_classifier
from tinyclf.features import FeatureSpec, model_windows, referenced, windows
from tinyclf.features.logmel import LOWEST_DB
from tinyclf.models import for_budget, named
from tinyclf.training import Epoch, Recipe, fit, latest_run, load_recipe, new_folder, recipe_for, recipe_names, train
from tinyclf.training.batches import WindowSampler
from tinyclf.training.folder import environment, read_history
from tinyclf.training.loop import Trained, fit_standardisation
from tinyclf.training.recipe import KEYS, Plateau

pytestmark = pytest.mark.usefixtures("one_thread")

RECIPE = Recipe("test", learning_rate=0.01, epochs=5, patience=5, batch_sizes=((0, 8), (2, 16)))
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def trained() -> Trained:
    features = clips(120)
    return fit(features, parts(features), TINY, RECIPE, SPEC, seed=1, device="cpu")


def _sampler(features: ClipFeatures, spec: FeatureSpec, seed: int = 0) -> WindowSampler:
    return WindowSampler(features, np.arange(len(features)), spec, CPU, torch.Generator().manual_seed(seed))


def _of_length(length: int, count: int = 1) -> ClipFeatures:
    frames = np.random.default_rng(length).normal(-50, 15, (count * length, SPEC.n_mels)).astype(np.float32)
    return replace(
        clips(count), frames=frames, starts=np.arange(count) * length, lengths=np.full(count, length),
    )  # fmt: skip


def test_a_loss_that_is_not_finite_stops_training_with_its_reason() -> None:
    features = clips(30)
    with pytest.raises(
        UsageError, match=r"recipe 'test': the loss became (nan|inf) in epoch \d+ at learning rate 1e\+20"
    ):
        fit(features, parts(features), TINY, replace(RECIPE, learning_rate=1e20), SPEC, device="cpu")


@pytest.mark.parametrize("length", [1, 20, SPEC.n_frames])
@pytest.mark.parametrize("spec", [SPEC, replace(SPEC, reference="fixed", floor_db=-60.0)])
def test_a_window_is_what_evaluation_sees(length: int, spec: FeatureSpec) -> None:
    features = _of_length(length)
    fitted = fit_standardisation(features, np.array([0]), spec)
    window = _sampler(features, fitted).windows(torch.tensor([0])).numpy()
    # Division by the deviation may round differently: two units in the last place of values up to 8.
    np.testing.assert_allclose(window, model_windows(features.clip(0), fitted), atol=2e-6)


@pytest.mark.parametrize("reference", ["clip_max", "fixed"])
def test_a_window_of_silence_is_the_floor_in_training_too(reference: str) -> None:
    features = _of_length(SPEC.n_frames, count=2)
    frames = features.frames.copy()
    frames[: SPEC.n_frames] = LOWEST_DB
    silent = replace(features, frames=frames)
    spec = replace(SPEC, reference=reference).standardised(np.zeros(SPEC.n_mels), np.ones(SPEC.n_mels))
    drawn = _sampler(silent, spec).windows(torch.tensor([0, 1])).numpy()
    assert np.all(drawn[0] == spec.floor_db)
    for clip in (0, 1):
        np.testing.assert_array_equal(drawn[clip], model_windows(silent.clip(clip), spec)[0])


def test_windows_start_everywhere_in_a_clip_and_stay_in_it() -> None:
    features = _of_length(SPEC.n_frames + 4, count=3)
    spec = replace(SPEC, reference="fixed", floor_db=-1000.0).standardised(np.zeros(SPEC.n_mels), np.ones(SPEC.n_mels))
    drawn = _sampler(features, spec).windows(torch.full((200,), 1)).numpy()
    places = windows(features.clip(1), spec, hop_frames=1)
    starts = [int(np.flatnonzero((places == window).all(axis=(1, 2)))[0]) for window in drawn]
    counts = np.bincount(starts, minlength=5)
    # 40 each are expected; four standard deviations are 23.
    assert len(counts) == 5
    assert counts.min() > 16


def test_an_epoch_draws_a_window_for_each_that_a_clip_holds() -> None:
    features = clips()
    sampler = _sampler(features, SPEC.standardised(np.zeros(SPEC.n_mels), np.ones(SPEC.n_mels)))
    draws = np.maximum(1, np.round(features.lengths / SPEC.n_frames)).astype(int)
    batches = list(sampler.epoch(13))
    label = torch.cat([targets.argmax(dim=1) for _, targets in batches]).numpy()
    assert len(sampler) == draws.sum() == len(label)
    np.testing.assert_array_equal(np.bincount(label), [draws[features.label == kind].sum() for kind in range(3)])
    assert [len(batch) for batch, _ in batches[:-1]] == [13] * (len(batches) - 1)
    assert not torch.equal(label_of(sampler), label_of(sampler))


def label_of(sampler: WindowSampler) -> torch.Tensor:
    """Labels in the order of one epoch."""
    return torch.cat([targets.argmax(dim=1) for _, targets in sampler.epoch(8)])


def test_a_single_window_is_never_a_batch() -> None:
    sampler = _sampler(_of_length(20, count=9), SPEC.standardised(np.zeros(SPEC.n_mels), np.ones(SPEC.n_mels)))
    assert [len(batch) for batch, _ in sampler.epoch(8)] == [8]


@pytest.mark.parametrize("spec", [SPEC, replace(SPEC, reference="fixed", floor_db=-70.0)])
def test_standardisation_is_that_of_the_training_windows(spec: FeatureSpec) -> None:
    features, indices = clips(), np.arange(10)
    values = np.concatenate(
        [referenced(windows(features.clip(int(i)), spec), spec).reshape(-1, SPEC.n_mels) for i in indices]
    )
    fitted = fit_standardisation(features, indices, spec)
    np.testing.assert_allclose(fitted.mean, values.mean(axis=0, dtype=np.float64), rtol=1e-6)
    np.testing.assert_allclose(fitted.std, values.std(axis=0, dtype=np.float64), rtol=1e-6)


def test_a_silent_band_keeps_a_deviation() -> None:
    features = clips()
    silent = replace(features, frames=np.where(np.arange(SPEC.n_mels) == 3, np.float32(-400), features.frames))
    assert fit_standardisation(silent, np.arange(60), SPEC).std[3] == 1


def test_the_classes_are_learned(trained: Trained) -> None:
    features = clips(120, seed=9)
    scores = score_clips(
        torch_classifier(trained.checkpoint.module()), features, np.arange(120), trained.checkpoint.features
    )
    assert scores["macro_f1"] > 0.95


def test_the_epoch_of_the_lowest_validation_loss_is_kept(trained: Trained) -> None:
    losses = [epoch.validation_loss for epoch in trained.history]
    assert trained.best_epoch == int(np.argmin(losses))
    stopped = replace(RECIPE, epochs=trained.best_epoch + 1)
    features = clips(120)
    shorter = fit(features, parts(features), TINY, stopped, SPEC, seed=1, device="cpu")
    assert _same(shorter.checkpoint.state, trained.checkpoint.state)


def test_the_last_epoch_is_kept_where_the_recipe_says_so() -> None:
    """What a recipe keeps changes no step of the training."""
    features = clips(120)
    validation = np.isin(np.arange(120), parts(features).validation)
    # What validates has wrong labels: the longer the training, the worse.
    features = replace(features, label=(features.label + validation) % len(LABELS))
    best, last = (
        fit(features, parts(features), TINY, recipe, SPEC, seed=1, device="cpu")
        for recipe in (replace(RECIPE, patience=9), replace(RECIPE, patience=9, keep="last"))
    )
    assert last.best_epoch == len(best.history) - 1 > best.best_epoch
    assert [epoch.train_loss for epoch in last.history] == [epoch.train_loss for epoch in best.history]
    assert not _same(last.checkpoint.state, best.checkpoint.state)
    with pytest.raises(UsageError, match="keep: got 'first'; allowed: best, last"):
        replace(RECIPE, keep="first")


def test_the_seed_gives_the_weights_to_the_bit(trained: Trained) -> None:
    features, state = clips(120), torch.random.get_rng_state()
    again = fit(features, parts(features), TINY, RECIPE, SPEC, seed=1, device="cpu")
    assert _same(again.checkpoint.state, trained.checkpoint.state)
    other = fit(features, parts(features), TINY, replace(RECIPE, epochs=1), SPEC, seed=2, device="cpu")
    assert other.history[0].train_loss != trained.history[0].train_loss
    assert torch.equal(torch.random.get_rng_state(), state)


@pytest.mark.parametrize(
    ("precision", "dtype"), [("auto", torch.float32), ("32", torch.float32), ("bf16", torch.bfloat16)]
)
def test_the_precision_is_that_of_the_passes_alone(precision: str, dtype: torch.dtype) -> None:
    features, seen = clips(120), set[torch.dtype]()

    def watch(module: torch.nn.Module) -> None:
        convolution = next(layer for layer in module.modules() if isinstance(layer, torch.nn.Conv2d))
        convolution.register_forward_hook(lambda *passed: seen.add(passed[-1].dtype))

    recipe = replace(RECIPE, precision=precision)
    found = fit(features, parts(features), TINY, recipe, SPEC, seed=1, device="cpu", initial=watch)
    assert seen == {dtype}
    assert {value.dtype for value in found.checkpoint.state.values() if value.is_floating_point()} == {torch.float32}
    assert max(epoch.validation_macro_f1 for epoch in found.history) > 0.8


def test_the_test_clips_are_not_looked_at(trained: Trained) -> None:
    features = clips(120)
    chosen = parts(features)
    blinded = features.frames.copy()
    blinded[features.starts[chosen.test[0]] :] = 0
    again = fit(replace(features, frames=blinded), chosen, TINY, RECIPE, SPEC, seed=1, device="cpu")
    assert _same(again.checkpoint.state, trained.checkpoint.state)


def _same(one: object, other: object) -> bool:
    assert isinstance(one, dict)
    assert isinstance(other, dict)
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


def test_validation_loss_is_the_cross_entropy_over_windows(trained: Trained) -> None:
    features = clips(120)
    module, spec = trained.checkpoint.module(), trained.checkpoint.features
    losses = []
    for index in parts(features).validation:
        logits = module(torch.from_numpy(model_windows(features.clip(index), spec))).detach()
        losses += (logits.logsumexp(dim=1) - logits[:, features.label[index]]).tolist()
    assert trained.history[trained.best_epoch].validation_loss == pytest.approx(np.mean(losses), rel=1e-5)


def test_the_batch_size_and_the_rate_follow_the_recipe() -> None:
    features = clips()
    # With a rate this high the validation loss cannot fall for long, so the plateau must come.
    recipe = replace(RECIPE, learning_rate=1.0, epochs=12, patience=12, plateau=Plateau(0.5, 1, 0.3))
    history = fit(features, parts(features), TINY, recipe, SPEC, device="cpu").history
    assert [epoch.batch_size for epoch in history] == [8, 8] + [16] * (len(history) - 2)
    scheduler = _Halving(recipe)
    for epoch in history:
        assert epoch.learning_rate == scheduler.rate
        scheduler.step(epoch.validation_loss)
    assert history[-1].learning_rate < 1


class _Halving:
    """ReduceLROnPlateau in a few lines: relative threshold 1e-4, halved after more than `patience` bad epochs."""

    def __init__(self, recipe: Recipe) -> None:
        self.recipe, self.rate, self.best, self.bad = recipe, recipe.learning_rate, np.inf, 0

    def step(self, loss: float) -> None:
        better = loss < self.best * (1 - 1e-4)
        self.best, self.bad = (loss, 0) if better else (self.best, self.bad + 1)
        if self.bad > self.recipe.plateau.patience:
            self.rate, self.bad = max(self.rate * self.recipe.plateau.factor, self.recipe.plateau.minimum), 0


def test_training_stops_when_patience_ends() -> None:
    features = clips(48)
    recipe = replace(RECIPE, learning_rate=1.0, epochs=40, patience=2)
    result = fit(features, parts(features), TINY, recipe, SPEC, device="cpu")
    assert len(result.history) == result.best_epoch + 3 < 40


def test_progress_is_told_every_epoch() -> None:
    features, told = clips(48), list[Epoch]()
    result = fit(features, parts(features), TINY, replace(RECIPE, epochs=2), SPEC, device="cpu", on_epoch=told.append)
    assert tuple(told) == result.history


@pytest.mark.parametrize(
    ("device", "text"),
    [
        ("gpu7", "device 'gpu7': not known; allowed: auto, cpu, cuda, mps"),
        ("mps", "device 'mps': not there on this machine; allowed: auto, cpu"),
    ],
)
def test_a_device_that_is_not_there_is_refused(device: str, text: str) -> None:
    if device == "mps" and torch.backends.mps.is_available():
        pytest.skip("this machine has the device")
    with pytest.raises(UsageError, match=re.escape(text)):
        fit(clips(48), parts(clips(48)), TINY, RECIPE, SPEC, device=device)


@pytest.mark.parametrize(("name", "rate"), [("audiobot500", 6.5e-4), ("audiobot50", 2.1e-3)])
def test_published_recipes(name: str, rate: float) -> None:
    recipe = load_recipe(name)
    assert recipe_for(named(name)) == recipe
    assert (recipe.learning_rate, recipe.epochs, recipe.patience, recipe.plateau) == (
        rate,
        150,
        30,
        Plateau(0.5, 5, 1e-6),
    )
    published = {0: 8, 3: 8, 4: 16, 7: 16, 8: 24, 13: 24, 14: 32, 20: 48, 28: 64, 36: 96, 47: 96, 48: 128, 149: 128}
    assert {epoch: recipe.batch_size(epoch) for epoch in published} == published
    augmentation = asdict(recipe.augmentation)
    assert augmentation == {
        "probability": 0.2,
        "time_roll": 0.1,
        "mel_roll": 0.1,
        "stretch": (0.8, 1.2),
        "noise": (0.01, 0.1),
    }


def test_bodies_train_by_their_own_recipe() -> None:
    assert recipe_for(for_budget(20_000)).name == "audiobot50"
    assert recipe_for(for_budget(1_000_000)).name == "audiobot500"
    assert all(load_recipe(name).name == name for name in recipe_names())


def test_unknown_recipe_is_refused() -> None:
    with pytest.raises(
        UsageError,
        match=r"'audiobot': not known \(did you mean audiobot50\?\); allowed: audiobot50, .*or a TOML file",
    ):
        load_recipe("audiobot")


VALID = "learning_rate = 1e-3\nepochs = 3\npatience = 2\nbatch_sizes = [[0, 8]]\n"
ALLOWED = f"allowed keys: {', '.join(KEYS)}"


def test_a_recipe_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(VALID + "[plateau]\npatience = 9\n")
    recipe = load_recipe(str(tmp_path / "mine.toml"))
    assert recipe == Recipe("mine", 1e-3, 3, 2, ((0, 8),), Plateau(patience=9))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (VALID + "colour = 3", "unknown key 'colour'"),
        (VALID + 'name = "x"', "unknown key 'name'"),
        (VALID + "[plateau]\ncolour = 3", "got an unexpected keyword argument 'colour'"),
        ("epochs = 3", "missing 3 required positional arguments"),
        ("epochs = ", "Invalid value"),
        (VALID.replace("[[0, 8]]", "[[2, 8]]"), "got ((2, 8),); allowed: [epoch, size] from epoch 0 on, sizes from 2"),
        (VALID.replace("[[0, 8]]", "[[0, 1]]"), r"batch_sizes: got ((0, 1),)"),
        (VALID.replace("[[0, 8]]", "[]"), r"batch_sizes: got ()"),
        (VALID.replace("[[0, 8]]", "8"), "not iterable"),
        (VALID.replace("epochs = 3", "epochs = 0"), "epochs 0, patience 2; allowed: a rate above 0, epochs and"),
        (VALID.replace("1e-3", '"fast"'), "not supported"),
        (VALID + "[augmentation]\nprobability = 2", "got a value out of range"),
        (VALID + "plateau = 3", "not iterable"),
    ],
)  # fmt: skip
def test_a_damaged_recipe_is_refused_in_one_line(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "bad.toml").write_text(text)
    with pytest.raises(UsageError, match=re.escape(reason)) as error:
        load_recipe(str(tmp_path / "bad.toml"))
    assert str(error.value).startswith(f"recipe '{tmp_path / 'bad.toml'}': ")
    assert str(error.value).endswith(ALLOWED)
    assert "\n" not in str(error.value)


def test_a_run_holds_what_repeats_it(tmp_path: Path) -> None:
    features = clips(90)
    recipe = replace(RECIPE, epochs=2)
    run = train(features, parts(features), TINY, recipe, SPEC, folder=tmp_path / "runs" / "x-1", seed=4, device="cpu")
    loaded = checkpoint.load(run.folder)
    assert json.loads((run.folder / "metrics.json").read_text()) == {"validation": run.validation, "test": run.test}
    again = score_clips(torch_classifier(loaded.module()), features, parts(features).test, loaded.features)
    assert again == run.test
    assert loaded.labels == LABELS
    facts = loaded.provenance
    assert facts["data"]["digest"] == features.digest()
    assert (facts["seed"], facts["clips"]) == (4, {"train": 66, "validation": 12, "test": 12})
    assert facts["recipe"] == json.loads(json.dumps(asdict(recipe)))
    history = read_history(run.folder)
    assert [row["epoch"] for row in history] == [0, 1]
    assert list(history[0]) == list(Epoch.__dataclass_fields__)
    assert latest_run(tmp_path / "runs") == run.folder
    assert not list(run.folder.glob(".*"))


def test_environment_names_versions_but_no_machine() -> None:
    text = json.dumps(environment())
    assert torch.__version__ in text
    assert platform.node() not in text
    assert str(Path.home()) not in text


def test_folders_are_numbered(tmp_path: Path) -> None:
    assert new_folder(tmp_path / "none", "a") == tmp_path / "none" / "a-1"
    for name in ("a-1", "a-10", "a-b", "b-20"):
        (tmp_path / name).mkdir()
    assert new_folder(tmp_path, "a").name == "a-11"


def test_no_run_is_said(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"no run in it; run `tinyclf train` first, or name a run"):
        latest_run(tmp_path)


def test_a_few_epochs_on_recordings_beat_guessing(data_dir: Path) -> None:
    features = load_features(data_dir / "scenes", FeatureSpec())
    chosen = split(features)
    some = Split(chosen.train[::10], chosen.validation[::4], chosen.test)
    recipe = replace(load_recipe("audiobot50"), epochs=3, batch_sizes=((0, 32),))
    result = fit(features, some, named("audiobot50"), recipe, FeatureSpec(), device="cpu")
    scores = score_clips(
        torch_classifier(result.checkpoint.module()), features, some.test[::4], result.checkpoint.features
    )
    # Always naming the most frequent class gives 0.2.
    assert scores["balanced_accuracy"] > 0.3
