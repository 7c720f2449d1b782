"""The recipes of the documents: each fits its data set and its model, and leads from files to firmware."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, replace
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tinyclf.bench.made_sets import coughvid_rows, write_coswara, write_coughvid, write_fsd50k, write_speech_commands

from tinyclf import checkpoint
from tinyclf.audio import load_audio
from tinyclf.datasets import Division, load_features, split
from tinyclf.datasets.fetch import ARCHIVES
from tinyclf.datasets.known import KNOWN
from tinyclf.errors import CheckpointError, UsageError
from tinyclf.evaluation import clip_posteriors, score_labels, torch_classifier
from tinyclf.features import mel_filterbank
from tinyclf.features.statistics import clip_statistics
from tinyclf.metrics import kept_thresholds, mean_average_precision
from tinyclf.models import named
from tinyclf.models.panns import Cnn6Config
from tinyclf.predictors import decide
from tinyclf.subject import find_bundle
from tinyclf.training import load_recipe, recipe_names, train
from tinyclf.training.distillation import Distillation
from tinyclf.training.recipe import recipe_of
from tinyclf.training.start import start_from

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
SETS = {known.name: known for known in KNOWN}
FOR_DATA = [name for name in recipe_names() if load_recipe(name).data]


@pytest.fixture
def tinyclf(tinyclf: Callable[..., tuple[int, str, str]]) -> Callable[..., dict[str, Any]]:
    """Run a command with --json and expect success."""

    def run(*arguments: object) -> dict[str, Any]:
        code, out, err = tinyclf(*arguments, "--json")
        assert code == 0, err
        return dict(json.loads(out))

    return run


@pytest.mark.parametrize("name", FOR_DATA)
def test_a_recipe_fits_its_data_and_its_model(name: str) -> None:
    recipe = load_recipe(name)
    assert recipe.data == "Oticon" or recipe.task in (*SETS[recipe.data].tasks, "")
    spec = recipe.feature_spec()
    assert recipe.frontend == "statistics" or mel_filterbank(spec).shape[0] == spec.n_mels
    if recipe.model == "ast":
        pytest.importorskip("transformers")
    with torch.device("meta"):
        model = named(recipe.model, 7, spec.shape).build().eval()
        assert model(torch.zeros(2, *spec.shape)).shape == (2, 7)


def test_a_recipe_changes_its_models_configuration_and_no_other(tmp_path: Path) -> None:
    text = 'model = "cnn6"\nlearning_rate = 1e-3\nepochs = 1\npatience = 1\nbatch_sizes = [[0, 8]]\n[config]\n'
    (tmp_path / "own.toml").write_text(text + "dropout = 0.1\nchannels = [8, 16, 24, 32]\n")
    recipe = load_recipe(str(tmp_path / "own.toml"))
    built = recipe.built(3, recipe.feature_spec())
    assert built.config == Cnn6Config((8, 16, 24, 32), 32, 0.1)
    assert recipe.built(3, recipe.feature_spec(), "cnn6") == built
    assert recipe.built(3, recipe.feature_spec(), "dscnn") == named("dscnn", 3, (96, 32))
    assert recipe_of(asdict(recipe)) == recipe
    (tmp_path / "bad.toml").write_text(text + "dropuot = 0.1\n")
    recipe = load_recipe(str(tmp_path / "bad.toml"))
    with pytest.raises(UsageError, match=r"cnn6 configuration 'dropuot': not known .*; allowed: channels, n_mels"):
        recipe.built(3, recipe.feature_spec())


def test_a_recipe_that_names_a_base_holds_what_is_other_than_there(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('base = "streaming"\nepochs = 7\n[features]\nn_mels = 40\n[distillation]\nshare = 0.5\n')
    recipe, base = load_recipe(str(own)), load_recipe("streaming")
    assert recipe.features == {**base.features, "n_mels": 40}
    assert recipe.distillation == Distillation(share=0.5)
    others = {"name": base.name, "epochs": base.epochs, "features": base.features, "distillation": None}
    assert replace(recipe, **others) == base
    # Through two of them: the taught recipe of long windows is that of short ones, and that the plain one.
    assert load_recipe("taught-2s").mixup == base.mixup
    assert replace(load_recipe("taught"), name=base.name, distillation=None, prior=None) == base
    for text in ('base = "mine"\n', f'base = "{own}"\n', "base = 3\n"):
        own.write_text(text)
        with pytest.raises(UsageError, match=r"recipe '.*': recipe '.*': not known.*; allowed: ") as caught:
            load_recipe(str(own))
        assert "\n" not in str(caught.value)


def test_every_document_has_its_recipe() -> None:
    assert {load_recipe(name).data for name in FOR_DATA} == {"Oticon", *SETS}


@pytest.mark.parametrize(
    ("name", "values"),
    [
        # Batch 32 and a cosine from 1e-3 for six seconds of 128 bands, 516 frames.
        ("fsd50k-multi", {"learning_rate": 1e-3, "batch_sizes": ((0, 32),), "model": "fsd50k-cnn4"}),
        # The best of twelve runs: ResNet-18, batch 16, 1e-4.
        ("coughvid", {"learning_rate": 1e-4, "batch_sizes": ((0, 16),), "model": "resnet18"}),
        ("urbansound", {"learning_rate": 1e-4, "batch_sizes": ((0, 64),), "weight_decay": 1e-4, "epochs": 65}),
        ("urbansound-resnet", {"learning_rate": 1e-3, "batch_sizes": ((0, 64),), "weight_decay": 1e-4, "epochs": 65}),
        ("coswara", {"learning_rate": 1e-3, "epochs": 100, "model": "coswara-cnn", "optimizer": "adam"}),
    ],
)
def test_values_of_the_documents(name: str, values: dict[str, Any]) -> None:
    recipe = load_recipe(name)
    assert {key: getattr(recipe, key) for key in values} == values


def test_mel_images_of_urban_sounds_are_square_and_four_seconds_long() -> None:
    spec = load_recipe("urbansound").feature_spec()
    assert spec.shape == (224, 224)
    assert 224 * spec.hop_length / spec.sample_rate == pytest.approx(4, abs=0.01)
    steps = load_recipe("urbansound").steps
    assert steps is not None
    assert [steps.rate(epoch, 65, 1.0) for epoch in (44, 45)] == pytest.approx([1, 0.1])


def test_the_list_names_the_recipes_of_each_set(tinyclf: Callable[..., dict[str, Any]]) -> None:
    sets = tinyclf("data", "list")["sets"]
    assert {entry["name"] for entry in sets if entry["fetch"] != "by hand"} == set(ARCHIVES)
    listed = {entry["name"]: entry["recipes"] for entry in sets}
    assert set(listed) == set(SETS)
    assert all(listed.values())
    assert "fsd50k-multi" in listed["FSD50K"]


def test_a_recipes_features_are_those_of_the_run(tmp_path: Path, tinyclf: Callable[..., dict[str, Any]]) -> None:
    data = write_speech_commands(tmp_path / "words")
    run = tinyclf("train", "--recipe", "speech-commands", "--data", data, "--epochs", 1, "--out", tmp_path / "run")
    trained = checkpoint.load(tmp_path / "run")
    assert trained.features.shape == trained.model.input_shape == (49, 10)
    assert trained.model.family == "separable"
    assert run["test"]["n"] == 3
    fixed = tmp_path / "fixed"
    tinyclf(
        "train", "--recipe", "speech-commands", "--data", data, "--epochs", 1, "--reference", "fixed", "--out", fixed
    )
    assert (checkpoint.load(fixed).features.reference, checkpoint.load(fixed).features.floor_db) == ("fixed", -110)


def test_a_recipe_of_one_set_reads_another_by_its_own_task(
    tmp_path: Path, tinyclf: Callable[..., dict[str, Any]]
) -> None:
    data = write_speech_commands(tmp_path / "words")
    run = tinyclf("train", "--recipe", "cough", "--data", data, "--epochs", 1, "--out", tmp_path / "run")
    assert run["test"]["labels"] == ["bed", "no", "yes"]


@pytest.mark.parametrize(
    ("recipe", "write", "labels"),
    [
        ("coswara", write_coswara, 2),
        ("coughvid", lambda root: write_coughvid(root, coughvid_rows(102)), 3),
        ("fsd50k-single", write_fsd50k, 0),
    ],
)
def test_from_files_to_scores(
    tmp_path: Path, recipe: str, write: Callable[[Path], Path], labels: int, tinyclf: Callable[..., dict[str, Any]]
) -> None:
    small = _smaller(recipe, tmp_path)
    data = write(tmp_path / "data")
    run = tinyclf("train", "--recipe", small, "--data", data, "--epochs", 1, "--out", tmp_path / "run")
    assert run["params"] == checkpoint.load(tmp_path / "run").model.params()
    assert labels in (0, len(run["test"]["labels"]))
    assert checkpoint.load(tmp_path / "run").provenance["data"]["task"] == load_recipe(recipe).task


def test_urban_sounds_from_real_recordings_to_scores(
    data_dir: Path, tmp_path: Path, tinyclf: Callable[..., dict[str, Any]]
) -> None:
    small = _smaller("urbansound", tmp_path, 4)
    data = data_dir / "urbansound"
    run = tinyclf("train", "--recipe", small, "--data", data, "--epochs", 1, "--out", tmp_path / "run")
    assert len(run["test"]["labels"]) == 10
    # Fold 1 of the folds 1, 2, 3 and 10.
    assert run["test"]["n"] == int((load_features(data, checkpoint.load(tmp_path / "run").features).fold == 1).sum())


def test_statistics_of_clips_from_files_to_firmware(tmp_path: Path, tinyclf: Callable[..., dict[str, Any]]) -> None:
    # Words are bands of their own. More and larger steps than for the thousands of clips that the recipe is for.
    data = write_speech_commands(tmp_path / "words", speakers=12)
    text = _text("coswara-mlp").replace("[[0, 32]]", "[[0, 6]]").replace("0.01", "0.05")
    (tmp_path / "few.toml").write_text(text)
    run = tinyclf("train", "--recipe", tmp_path / "few.toml", "--data", data, "--out", tmp_path / "run")
    trained = checkpoint.load(tmp_path / "run")
    assert trained.features.shape == (1, 26)
    # The standardisation is that of the statistics, in their own units: RMS re full scale, centroid in Hz.
    table = load_features(data, trained.features, frontend="statistics")
    rows = table.frames[split(table).train]
    np.testing.assert_allclose(trained.features.mean, rows.mean(axis=0), rtol=1e-4)
    np.testing.assert_allclose(trained.features.std, rows.std(axis=0), rtol=1e-3)
    assert trained.features.std[1] < 0.1 < 100 < trained.features.std[2]
    assert run["validation"]["accuracy"] == 1
    bundle = tinyclf("export", tmp_path / "run")["bundle"]
    assert tinyclf("verify", bundle)["ok"]
    assert tinyclf("evaluate", bundle, "--split", "all")["accuracy"] > 0.9
    with pytest.raises(UsageError, match="stream: got a model on clip statistics; allowed: one on a log-mel"):
        decide(find_bundle(bundle), data / "yes" / "00000003_nohash_0.wav")
    assert "No stream" in Path(tinyclf("report", tmp_path / "run")["report"]).read_text()


def test_a_table_of_statistics_has_a_row_for_each_usable_clip(tmp_path: Path) -> None:
    data = write_speech_commands(tmp_path / "words")
    (data / "yes" / "0000000b_nohash_0.wav").write_text("no sound")
    spec = load_recipe("coswara-mlp").feature_spec()
    table = load_features(data, spec, frontend="statistics")
    assert table.frames.shape == (18, 26)
    for index in (0, 7, 17):
        samples = load_audio(data / table.file[index], spec.sample_rate).samples
        np.testing.assert_array_equal(table.clip(index), clip_statistics(samples, spec))
    assert [Path(remark.file).name for remark in table.set_aside] == ["0000000b_nohash_0.wav"]


def test_a_student_goes_on_to_firmware(tmp_path: Path, tinyclf: Callable[..., dict[str, Any]]) -> None:
    data = write_speech_commands(tmp_path / "words")
    tinyclf("train", "--arch", "coswara-cnn", "--data", data, "--epochs", 1, "--out", tmp_path / "run")
    counted = tinyclf("count", tmp_path / "run")
    assert counted["flash_bytes"] > counted["params"] > 0
    bundle = tinyclf("export", tmp_path / "run")["bundle"]
    certificate = tinyclf("verify", bundle)
    assert certificate["ok"]
    assert {"tflite-micro", "c-host"} <= {name for name, entry in certificate["executors"].items() if entry["equal"]}


def _smaller(name: str, folder: Path, divisor: int = 2) -> Path:
    """The recipe on windows of fewer frames and bands, so that a test takes seconds."""
    smaller = re.sub(
        r"(n_mels|n_frames) = (\d+)", lambda found: f"{found[1]} = {int(found[2]) // divisor}", _text(name)
    )
    path = folder / f"{name}.toml"
    path.write_text(smaller)
    return path


def _text(name: str) -> str:
    return (resources.files("tinyclf") / "recipes" / f"{name}.toml").read_text()


MULTI = """
model = "separable10"
data = "FSD50K"
task = "fsd50k"
learning_rate = 1e-2
epochs = 20
patience = 20
batch_sizes = [[0, 12]]
[features]
n_frames = 64
n_mels = 64
n_fft = 1024
[sampling]
kind = "oversample"
[mixup]
probability = 0.2
[loss]
initial_bias = true
"""


def test_several_labels_from_files_to_firmware(tmp_path: Path, tinyclf: Callable[..., dict[str, Any]]) -> None:
    data = write_fsd50k(tmp_path / "data", 72)
    (tmp_path / "multi.toml").write_text(MULTI)
    run = tinyclf("train", "--recipe", tmp_path / "multi.toml", "--data", data, "--out", tmp_path / "run")
    test = run["test"]
    assert {"map", "d_prime", "lwlrap", "micro_f1", "macro_f1", "roc_auc"} <= set(test)
    assert np.shape(test["confusion"]) == (6, 2, 2)
    # Each label is energy in bands of its own; guessing gives about 0.3.
    assert test["map"] > 0.6
    trained = checkpoint.load(tmp_path / "run")
    thresholds = kept_thresholds(trained.provenance)
    assert thresholds is not None
    features = load_features(data, trained.features, task="fsd50k")
    indices = split(features).test
    posteriors = clip_posteriors(
        torch_classifier(trained.module()), features, indices, trained.features, multilabel=True
    )  # fmt: skip
    assert features.targets is not None
    assert test["map"] == pytest.approx(mean_average_precision(posteriors, features.targets[indices]))
    # Posteriors of several labels need not add up to one.
    assert not np.allclose(posteriors.sum(axis=1), 1)
    bundle = tinyclf("export", tmp_path / "run", "--to", "tflite,c")["bundle"]
    for executor in ("tflite-micro", "c-host"):
        int8 = tinyclf("evaluate", bundle, "--executor", executor)
        assert int8["map"] == pytest.approx(test["map"], abs=0.1)
        assert int8["threshold"] == test["threshold"]
    assert tinyclf("report", tmp_path / "run")["report"].endswith("report.html")


def test_scores_of_labels_by_hand() -> None:
    posteriors = np.array([[0.9, 0.2], [0.6, 0.7], [0.1, 0.8], [0.3, 0.1]])
    targets = np.array([[1, 0], [1, 1], [0, 1], [0, 0]], dtype=bool)
    scores = score_labels(posteriors, targets, list("abcd"), ("x", "y"), np.array([0.7, 0.5]))
    assert scores["confusion"] == [[[2, 0], [1, 1]], [[2, 0], [0, 2]]]
    assert (scores["accuracy"], scores["map"], scores["lwlrap"]) == (0.75, 1, 1)
    assert scores["balanced_accuracy"] == pytest.approx((0.75 + 1) / 2)
    assert scores["macro_f1"] == pytest.approx((2 / 3 + 1) / 2)
    assert scores["micro_f1"] == pytest.approx(6 / 7)
    assert scores["recall"] == {"x": 0.5, "y": 1}
    # A perfect ranking is infinitely far from chance, which JSON cannot say.
    assert (scores["roc_auc"], scores["d_prime"]) == (1, None)
    json.dumps(scores, allow_nan=False)


# A rate of almost nothing leaves what was loaded.
STILL = """
model = "dscnn"
learning_rate = 1e-12
epochs = 1
patience = 1
batch_sizes = [[0, 8]]
[features]
hop_length = 320
n_mels = 10
n_frames = 49
"""


@pytest.mark.parametrize("given", ["best.safetensors", "."])
def test_weights_of_a_file_or_of_a_run_start_a_training(
    given: str, tmp_path: Path, tinyclf: Callable[..., dict[str, Any]]
) -> None:
    data = write_speech_commands(tmp_path / "words")
    first = tinyclf("train", "--recipe", "speech-commands", "--data", data, "--epochs", 1, "--out", tmp_path / "first")
    (tmp_path / "still.toml").write_text(STILL)
    weights = Path(first["run"]) / given
    run = ("train", "--recipe", tmp_path / "still.toml", "--data", data, "--weights", weights)
    tinyclf(*run, "--out", tmp_path / "second")
    before, after = (checkpoint.load(tmp_path / name) for name in ("first", "second"))
    assert torch.allclose(before.state["stem.1.weight"], after.state["stem.1.weight"], atol=1e-6)
    assert torch.allclose(before.state["head.1.weight"], after.state["head.1.weight"], atol=1e-6)
    assert after.provenance["weights"]["digest"] == before.digest()
    assert not before.provenance["weights"]


def test_a_run_starts_a_training_for_other_labels_but_not_one_whose_test_it_may_have_seen(tmp_path: Path) -> None:
    data = write_speech_commands(tmp_path / "words")
    (tmp_path / "still.toml").write_text(STILL)
    recipe = load_recipe(str(tmp_path / "still.toml"))
    spec = recipe.feature_spec()
    features = load_features(data, spec)
    model, division = named("dscnn", len(features.labels), spec.shape), Division(test_fold=1)
    first = train(
        features, division.split(features), model, recipe, spec, folder=tmp_path / "first", device="cpu", data=data,
        division=division,
    )  # fmt: skip
    # The same folder with the labels of another task, and other data altogether.
    fewer = features.subset(np.flatnonzero(features.label < 2))
    fewer = replace(fewer, labels=features.labels[:2])
    parts = division.split(fewer)
    start = start_from(first.folder, spec, fewer, parts, division, data)
    module = named("dscnn", 2, spec.shape).build(3)
    drawn = module.state_dict()["head.1.weight"].clone()
    assert start.load(module) == ("head.1.weight", "head.1.bias")
    assert torch.equal(module.state_dict()["head.1.weight"], drawn)
    assert torch.equal(module.state_dict()["stem.1.weight"], checkpoint.load(first.folder).state["stem.1.weight"])
    assert start.facts["run"] == str(first.folder)
    other = Division(test_fold=2)
    start_from(first.folder, spec, fewer, other.split(fewer), other, tmp_path)
    for seen in (other, Division(0, 1, 3), Division(left_out="x")):
        with pytest.raises(UsageError, match="got a run that may have seen clips of this test; allowed: one with"):
            start_from(first.folder, spec, fewer, parts, seen, data)
    with pytest.raises(UsageError, match="got a run with another front end; allowed: the same frames, bands"):
        start_from(first.folder, replace(spec, floor_db=-90.0), fewer, parts, division, data)
    with pytest.raises(CheckpointError, match="is no run"):
        start_from(tmp_path, spec, fewer, parts, division, data)


def test_a_background_of_an_unknown_label_is_refused(tmp_path: Path) -> None:
    text = "learning_rate = 1e-3\nepochs = 1\npatience = 1\nbatch_sizes = [[0, 8]]\n[background]\nsnr = [9, 3]\n"
    (tmp_path / "bad.toml").write_text(text)
    with pytest.raises(UsageError, match=r"background snr: got \(9, 3\); allowed: a lower and an upper end in dB"):
        load_recipe(str(tmp_path / "bad.toml"))
