"""Extra inputs beside the log-mel: from a recipe through training and integers to every executor, bit for bit."""

import contextlib
import ctypes
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from models import LABELS, bundle_of_graph, fitted_spec
from tinyclf.bench.made_sets import COUGHVID_HEADER, coughvid_rows, write_csv, write_sound
from tinyclf.export.verify import verify
from tinyclf.firmware.toolchain import compile_shared

from tinyclf import checkpoint, reference
from tinyclf import graph as graph_file
from tinyclf.augment import Mixup
from tinyclf.cli import main
from tinyclf.commands.stream import decide
from tinyclf.errors import DataError, UsageError
from tinyclf.features import FeatureSpec, with_extra
from tinyclf.features.extra import extra_values, fit_extra
from tinyclf.features.statistics import NAMES
from tinyclf.graph import Graph
from tinyclf.lower import execute, lower
from tinyclf.models import ModelSpec, named
from tinyclf.models.extra import ExtraConfig
from tinyclf.plan import plan
from tinyclf.quantization.integer_net import IntegerNet
from tinyclf.quantization.ptq import quantize
from tinyclf.subject import find_bundle
from tinyclf.training import load_recipe
from tinyclf.training.fitting import augmented

EXTRA = ("age", "zcr", "snr")


def spec_with_extra() -> FeatureSpec:
    spec = fitted_spec()
    return FeatureSpec.from_dict(
        {**spec.to_dict(), "extra": EXTRA, "extra_mean": [40.0, 0.1, 15.0], "extra_std": [12.0, 0.05, 6.0]}
    )


def model_with_extra(architecture: str) -> torch.nn.Module:
    return named(architecture, 5, spec_with_extra().shape, ExtraConfig(len(EXTRA))).build(seed=0).eval()


def windows_with_extra(count: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    windows = rng.standard_normal((count, 97, 32)).astype(np.float32)
    windows[:, -1, len(EXTRA) :] = 0
    return windows


def graph_with_extra(architecture: str) -> Graph:
    return quantize(model_with_extra(architecture), spec_with_extra(), LABELS, windows_with_extra(32))


@pytest.mark.parametrize("architecture", ["separable10", "audiobot50", "resnet18"])
def test_the_lowered_model_computes_what_torch_computes(architecture: str) -> None:
    model, batch = model_with_extra(architecture), windows_with_extra(4)
    ops = lower(model, (97, 32))
    wanted = model(torch.from_numpy(batch)).detach().numpy()
    np.testing.assert_allclose(execute(ops, batch)[ops[-1].name], wanted, rtol=1e-4, atol=2e-5)


@pytest.mark.parametrize("architecture", ["separable10", "audiobot50"])
def test_every_executor_gives_the_same_integers(architecture: str, tmp_path: Path) -> None:
    graph = graph_with_extra(architecture)
    bundle = bundle_of_graph(graph, windows_with_extra(8, seed=1), tmp_path)
    found = verify(bundle, ["reference", "tflite-micro", "c-host", "c-wasm", "c-cortex-m4", "litert", "onnxruntime"])
    assert found["ok"]
    exact = {name for name, entry in found["executors"].items() if entry["equal"]}
    assert exact >= {"reference", "tflite-micro", "c-host", "c-wasm", "c-cortex-m4"}
    inputs, logits = bundle.golden
    integers = IntegerNet(graph).integers(torch.from_numpy(inputs)).detach().numpy()
    np.testing.assert_array_equal(integers, logits)


def test_the_extra_row_decides_and_reaches_the_head_alone() -> None:
    graph, windows = graph_with_extra("separable10"), windows_with_extra(6)
    other = windows.copy()
    other[:, -1, 0] += 3
    first, second = (reference.layers(graph, _integers(graph, batch)) for batch in (windows, other))
    assert (first[graph.output.name] != second[graph.output.name]).any()
    pooled = next(op.output for op in graph.ops if op.kind == "mean")
    np.testing.assert_array_equal(first[pooled], second[pooled])


def test_frames_are_cut_in_place_and_the_c_names_the_second_input(tmp_path: Path) -> None:
    graph = graph_with_extra("separable10")
    plain = quantize(named("separable10").build(0).eval(), fitted_spec(), LABELS, windows_with_extra(32)[:, :96])
    assert plan(graph).arena_bytes <= plan(plain).arena_bytes + 64
    bundle = bundle_of_graph(graph, windows_with_extra(2), tmp_path)
    header = (bundle.firmware / "model.h").read_text()
    assert "TC_FRAMES = 96" in header
    assert "TC_EXTRA = 3, /* age, zcr, snr */" in header
    program = tmp_path / "second.c"
    program.write_text(
        '#include "model.h"\nint32_t place(tc_state *s);\n'
        "int32_t place(tc_state *s) { return (int32_t)(tc_extra(s) - tc_input(s)); }\n"
    )
    library = compile_shared(
        [program, bundle.firmware / "model.c"], tmp_path / "second.so", [bundle.firmware], ["-Wall", "-Werror"]
    )
    assert ctypes.CDLL(str(library)).place(ctypes.create_string_buffer(100_000)) == 96 * 32


def test_saved_and_loaded_graphs_and_models_keep_their_extra_inputs(tmp_path: Path) -> None:
    graph = graph_with_extra("separable10")
    graph_file.save(graph, tmp_path / "graph.safetensors")
    again = graph_file.load(tmp_path / "graph.safetensors")
    assert again.features == graph.features
    assert graph_file.digest(again) == graph_file.digest(graph)
    spec = named("separable10", 5, (97, 32), ExtraConfig(3, 4))
    assert ModelSpec.from_dict(spec.to_dict()) == spec
    # A layer from 3 to 4, and 4 more inputs of the last one.
    assert spec.params() == named("separable10").params() + 3 * 4 + 4 + 4 * 5
    assert "extra" not in named("separable10").to_dict()
    assert "extra" not in FeatureSpec().to_dict()


RECIPE = """
model = "separable10"
data = "COUGHVID"
task = "coughvid"
learning_rate = 1e-2
epochs = 6
patience = 6
batch_sizes = [[0, 16]]
[extra]
inputs = ["age", "rms", "snr"]
[features]
n_frames = 24
[spec_augment]
[mixup]
probability = 0.2
"""


def test_what_the_metadata_tell_is_learned_and_goes_on_to_firmware(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Recordings that all sound alike: the age alone tells the class, in float, int8 and C."""
    rows = coughvid_rows(306)
    for index, row in enumerate(rows):
        row[6] = (25.0, 45.0, 65.0)[index % 3]
        row[3] = "" if index % 5 == 0 else 16.5
    write_csv(tmp_path / "data" / "metadata_compiled.csv", COUGHVID_HEADER, rows)
    for index, row in enumerate(rows):
        write_sound(tmp_path / "data" / f"{row[0]}.wav", index)
    (tmp_path / "age.toml").write_text(RECIPE)

    def run(*arguments: object) -> dict[str, Any]:
        monkeypatch.setattr(sys, "argv", ["tinyclf", *map(str, arguments), "--json"])
        with contextlib.suppress(SystemExit):
            main()
        return dict(json.loads(capsys.readouterr().out))

    trained = run("train", "--recipe", tmp_path / "age.toml", "--data", tmp_path / "data", "--out", tmp_path / "run")
    assert trained["test"]["accuracy"] == 1
    features = checkpoint.load(tmp_path / "run").features
    assert features.extra == ("age", "rms", "snr")
    assert features.extra_mean[0] == pytest.approx(45, abs=4)
    assert features.extra_std[2] == 1
    bundle = run("export", tmp_path / "run", "--to", "tflite,onnx,c")["bundle"]
    for judged in (bundle, Path(bundle) / "model.tflite", Path(bundle) / "model.onnx"):
        assert run("evaluate", judged)["accuracy"] == 1
    assert run("evaluate", bundle, "--executor", "c-host")["accuracy"] == 1
    with pytest.raises(DataError, match="stream: got a model with extra inputs age, rms, snr; allowed: none"):
        decide(find_bundle(bundle), tmp_path / "data" / f"{rows[0][0]}.wav")


def test_augmentation_leaves_extra_values_alone_and_mixup_mixes_them() -> None:
    recipe = load_recipe("cough-extra")
    batch = torch.randn(8, 97, 32, generator=torch.Generator().manual_seed(0))
    targets = torch.eye(2)[torch.arange(8) % 2]
    after, _ = augmented(recipe, batch, targets, torch.Generator().manual_seed(1))
    assert after.shape == batch.shape
    assert not torch.equal(after[:, :96], batch[:, :96])
    torch.testing.assert_close(after[:, 96], batch[:, 96], rtol=0, atol=0)
    with_mixup = replace(recipe, mixup=Mixup(probability=1.0))
    mixed, _ = augmented(with_mixup, batch, targets, torch.Generator().manual_seed(1))
    assert not torch.equal(mixed[:, 96], batch[:, 96])


def test_values_come_from_the_sound_and_from_the_metadata() -> None:
    spec = FeatureSpec(extra=("zcr", "rms", "centroid", "age", "gender"))
    statistics = np.arange(26, dtype=np.float32)
    values = extra_values(spec, statistics, {"age": 71.0})
    places = [NAMES.index(name) for name in ("zero_crossing_rate", "rms", "spectral_centroid")]
    np.testing.assert_array_equal(values, [*statistics[places], 71, np.nan])
    with pytest.raises(DataError, match="extra input 'zcr': not known of this data; allowed: age, gender, snr"):
        extra_values(spec, None, {})
    with pytest.raises(DataError, match="extra input 'weight': not known"):
        extra_values(FeatureSpec(extra=("weight",)), statistics, {})


def test_what_is_not_known_is_the_mean() -> None:
    values = np.array([[1, np.nan], [3, np.nan], [np.nan, np.nan], [5, np.nan]], np.float32)
    mean, std = fit_extra(values)
    assert mean == (3, 0)
    assert std == pytest.approx((np.std([1, 3, 5]), 1))
    spec = FeatureSpec(n_mels=4, extra=("age", "snr"), extra_mean=mean, extra_std=std)
    windows = with_extra(np.ones((2, 96, 4), np.float32), values[3], spec)
    assert windows.shape == (2, 97, 4) == (2, *spec.shape)
    np.testing.assert_allclose(windows[:, -1], [[2 / np.std([1, 3, 5]), 0, 0, 0]] * 2, rtol=1e-6)
    np.testing.assert_array_equal(with_extra(windows[:, :96], values[2], spec)[:, -1], np.zeros((2, 4)))
    with pytest.raises(DataError, match="extra inputs age, snr: got clips without"):
        with_extra(windows[:, :96], None, spec)


def test_what_cannot_have_extra_inputs_says_so() -> None:
    with pytest.raises(UsageError, match="extra inputs: got a Cnn; allowed: a mean over time and bands, then a head"):
        named("coswara-cnn", 2, (97, 64), ExtraConfig(2)).build(0)
    with pytest.raises(DataError, match=r"FeatureSpec.extra: got \('age', 'age'\)"):
        FeatureSpec(extra=("age", "age"))
    with pytest.raises(DataError, match=r"FeatureSpec\.extra_mean, extra_std: got 1 and 1 values; allowed: 2 each"):
        FeatureSpec(extra=("age", "snr"), extra_mean=(1.0,), extra_std=(1.0,))


def _integers(graph: Graph, windows: np.ndarray) -> np.ndarray:
    steps = np.rint(windows / graph.input.scale) + graph.input.zero_point
    return np.clip(steps, -128, 127).astype(np.int8)
