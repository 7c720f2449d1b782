"""Teachers and students: published names, shapes and counts; published weights; the way to firmware."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from scipy.optimize import minimize
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import open_executor
from torch import nn

from tinyclf.count import count_layers
from tinyclf.errors import CheckpointError, UsageError
from tinyclf.features import FeatureSpec
from tinyclf.models import ModelSpec, named
from tinyclf.models.ast import AstConfig
from tinyclf.models.cnn import COSWARA_CNN, FSD50K_CNN3, FSD50K_CNN4, CnnConfig
from tinyclf.models.densenet import DenseNetConfig
from tinyclf.models.fsd50k import CrnnConfig, VggLikeConfig
from tinyclf.models.googlenet import GOOGLENET, GoogLeNetConfig
from tinyclf.models.mlp import COSWARA_MLP, MlpConfig
from tinyclf.models.panns import CNN6, Cnn6Config
from tinyclf.models.published import load_published, read_weights
from tinyclf.models.registry import Config
from tinyclf.models.resnet import ResNetConfig
from tinyclf.models.tabnet import TabNet, TabNetConfig, sparsemax
from tinyclf.quantization.ptq import quantize

# Parameters with 1,000 classes and three channels, and the SHA-256 of the sorted lines "name shape" of the state:
# torchvision 0.28.0 (GoogLeNet without auxiliary heads).
TORCHVISION = {
    "resnet18": (11_689_512, "5191d63ec3989592"),
    "resnet34": (21_797_672, "f8de2a1812ef85e4"),
    "resnet50": (25_557_032, "a87e91cd6bd1f939"),
    "googlenet": (6_624_904, "545eb1baab91f5d8"),
    "densenet121": (7_978_856, "9c659ec278435e95"),
}
FIRST = {"googlenet": "conv1.conv.weight", "densenet121": "features.conv0.weight"}
# 64 kernels of 7 x 7 on two channels more.
TWO_CHANNELS = 64 * 49 * 2
# State of PANNs' Cnn6 beside its front end.
PANNS = {
    "bn0.weight": (64,),
    **{
        f"conv_block{number}.{name}": shape
        for number, (i, o) in enumerate([(1, 64), (64, 128), (128, 256), (256, 512)], start=1)
        for name, shape in {"conv1.weight": (o, i, 5, 5), "bn1.weight": (o,), "bn1.running_var": (o,)}.items()
    },
    "fc1.weight": (512, 512),
    "fc1.bias": (512,),
    "fc_audioset.weight": (527, 512),
    "fc_audioset.bias": (527,),
}


@pytest.mark.parametrize("name", TORCHVISION)
def test_names_and_shapes_are_those_of_torchvision(name: str) -> None:
    count, digest = TORCHVISION[name]
    spec = named(name, 1000)
    with torch.device("meta"):
        shapes = {key: tuple(tensor.shape) for key, tensor in spec.build().state_dict().items()}
    first = FIRST.get(name, "conv1.weight")
    shapes[first] = (64, 3, 7, 7)
    lines = "\n".join(sorted(f"{key} {shape}" for key, shape in shapes.items()))
    assert hashlib.sha256(lines.encode()).hexdigest().startswith(digest)
    assert spec.params() + TWO_CHANNELS == count


def test_cnn6_has_the_names_and_the_count_of_the_panns() -> None:
    spec = named("cnn6", 527)
    with torch.device("meta"):
        shapes = {key: tuple(tensor.shape) for key, tensor in spec.build().state_dict().items()}
    assert PANNS.items() <= shapes.items()
    assert spec.params() == 4_837_455


def test_ast_has_the_count_of_the_paper() -> None:
    pytest.importorskip("transformers")
    # 87 million; 86.6 as transformers builds it, with 527 labels.
    assert named("ast", 527).params() == 86_594_063
    small = AstConfig(frames=64, n_mels=32, width=24, layers=2, heads=2, inner=32).build(3).eval()
    assert small(torch.zeros(2, 64, 32)).shape == (2, 3)


def test_ast_without_its_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "transformers", None)
    with pytest.raises(UsageError, match=r"architecture 'ast': needs transformers; allowed: pip install"):
        named("ast").params()


@pytest.mark.parametrize(
    ("name", "classes", "params"),
    [
        ("fsd50k-cnn4", 200, 1_472_776),
        ("fsd50k-cnn3", 6, 7_568_582),
        ("coswara-mlp", 2, 614),
        ("category-embedding", 2, 13_910),
        # pytorch-tabnet 4.1.0 has 7,364: 52 of a batch norm that its forward does not use, and no bias at the end.
        ("tabnet", 2, 7_364 - 52 + 2),
        ("coswara-cnn", 2, 46_322),
        ("vgg-like", 200, 265_048),
        ("crnn", 200, 973_000),
    ],
)
def test_parameters_of_the_documents(name: str, classes: int, params: int) -> None:
    spec = named(name)
    assert spec.n_classes == classes
    assert spec.params() == params == sum(layer.params for layer in count_layers(spec.build(0), spec.input_shape))


@pytest.mark.parametrize("name", ["resnet18", "googlenet", "cnn6", "vgg-like", "crnn", "fsd50k-cnn4", "coswara-cnn"])
@pytest.mark.parametrize("shape", [(96, 32), (70, 45)])
def test_any_size_becomes_logits(name: str, shape: tuple[int, int]) -> None:
    spec = named(name, 7, shape)
    assert spec.build(0).eval()(torch.zeros(2, *shape)).shape == (2, 7)
    assert ModelSpec.from_dict(json.loads(json.dumps(spec.to_dict()))) == spec


def test_sparsemax_is_the_nearest_point_of_the_simplex() -> None:
    logits = torch.randn(40, 6, generator=torch.Generator().manual_seed(0)) * 2
    for row, ours in zip(logits.double().numpy(), sparsemax(logits).numpy(), strict=True):
        nearest = minimize(
            lambda point, row=row: ((point - row) ** 2).sum(), np.full(6, 1 / 6), bounds=[(0, 1)] * 6,
            constraints={"type": "eq", "fun": lambda point: point.sum() - 1}, options={"ftol": 1e-12},
        )  # fmt: skip
        np.testing.assert_allclose(ours, nearest.x, atol=1e-4)
    assert float((sparsemax(logits) == 0).float().mean()) > 0.3


def test_tabnet_looks_at_few_features_and_at_others_in_each_step() -> None:
    model = TabNetConfig(relaxation=1.0).build(2).eval()
    assert isinstance(model, TabNet)
    with torch.inference_mode():
        masks = model.masks(torch.randn(50, 1, 26, generator=torch.Generator().manual_seed(0)))
    assert masks.shape == (3, 50, 26)
    np.testing.assert_allclose(masks.sum(dim=2), np.ones((3, 50)), atol=1e-5)
    # A softmax has no zeros.
    assert float((masks == 0).float().mean()) > 0.05
    # With relaxation 1 a feature that had the whole attention of a step has none in the next.
    assert float((masks[0] * masks[1])[masks[0] > 0.999].sum()) == 0


def test_macs_of_resnet18_are_the_published_ones() -> None:
    layers = count_layers(named("resnet18", 1000).build(0), (224, 224))
    # 1.814 billion with three channels (torchvision), of which two are not there: 64 kernels at 112 x 112 positions.
    assert sum(layer.macs for layer in layers) == 1_814_073_344 - TWO_CHANNELS * 112**2


def test_macs_of_a_recurrent_layer_are_its_weights_each_step() -> None:
    layers = {layer.name: layer for layer in count_layers(CrnnConfig(4, (2,), 8, 3).build(2), (10, 8))}
    # Two directions, three gates of 3 units, from 16 inputs and 3 states, in 10 steps.
    assert layers["recurrent"].macs == 10 * 2 * 3 * 3 * (16 + 3)
    assert layers["head"].macs == 2 * 6


def _narrow(name: str) -> nn.Module:
    configs: dict[str, Config] = {
        "resnet": ResNetConfig((1, 1, 1, 1), width=8),
        "googlenet": replace(GOOGLENET, width=0.05),
    }
    return configs[name].build(3)


def test_three_equal_channels_give_what_their_sum_gives_on_one() -> None:
    model = _narrow("resnet").eval()
    published = {name: torch.randn_like(tensor) if tensor.ndim == 4 else tensor.clone()
                 for name, tensor in model.state_dict().items()}  # fmt: skip
    published["conv1.weight"] = torch.randn(8, 3, 7, 7)
    assert load_published(model, published) == ()
    x = torch.randn(2, 1, 32, 32)
    convolution = model.get_submodule("conv1")
    wanted = nn.functional.conv2d(x.expand(-1, 3, -1, -1), published["conv1.weight"], stride=2, padding=3)
    torch.testing.assert_close(convolution(x), wanted, rtol=1e-4, atol=1e-4)
    assert torch.equal(model.state_dict()["layer3.0.conv2.weight"], published["layer3.0.conv2.weight"])


def test_a_head_for_other_classes_stays_as_drawn() -> None:
    model, wider = _narrow("resnet"), ResNetConfig((1, 1, 1, 1), width=8).build(1000)
    drawn = model.state_dict()["fc.weight"].clone()
    assert load_published(model, wider.state_dict()) == ("fc.weight", "fc.bias")
    assert torch.equal(model.state_dict()["fc.weight"], drawn)
    assert torch.equal(model.state_dict()["conv1.weight"], wider.state_dict()["conv1.weight"])


def test_auxiliary_heads_and_front_ends_are_left_out() -> None:
    model = _narrow("googlenet")
    state = {**model.state_dict(), "aux1.fc1.weight": torch.zeros(2, 2), "logmel_extractor.melW": torch.zeros(3)}
    assert load_published(model, state) == ()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"layer9.weight": torch.zeros(1)}, "got tensor 'layer9.weight'; allowed: those of ResNet"),
        ({"bn1.weight": torch.zeros(9)}, r"tensor 'bn1.weight': got \(9,\); allowed: \(8,\)"),
        ({"bn1.weight": None}, r"tensor 'bn1.weight': got none; allowed: \(8,\)"),
    ],
)
def test_weights_of_another_model_are_refused(change: dict[str, Any], reason: str) -> None:
    model = _narrow("resnet")
    state = {name: value for name, value in {**model.state_dict(), **change}.items() if value is not None}
    with pytest.raises(CheckpointError, match=f"weights: {reason}"):
        load_published(model, state)


def test_weights_are_read_from_both_forms(tmp_path: Path) -> None:
    state = {"fc.weight": torch.randn(2, 3)}
    save_file(state, tmp_path / "a.safetensors")
    torch.save({"model": state}, tmp_path / "b.pth")
    for name in ("a.safetensors", "b.pth"):
        assert torch.equal(read_weights(tmp_path / name)["fc.weight"], state["fc.weight"])


class _Harmful:
    def __reduce__(self) -> tuple[Any, ...]:
        return print, ("unpickled",)


def test_what_holds_no_weights_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.safetensors").write_text("no weights")
    torch.save({"fc": _Harmful()}, tmp_path / "b.pt")
    torch.save([1, 2], tmp_path / "c.pt")
    for name in ("a.safetensors", "b.pt", "c.pt", "missing.pt"):
        with pytest.raises(CheckpointError, match=name):
            read_weights(tmp_path / name)
    assert "unpickled" not in capsys.readouterr().out


# Narrow members on small inputs; every op kind of the family is in them.
MEMBERS: dict[str, tuple[Config, tuple[int, int]]] = {
    "resnet": (ResNetConfig((2, 1, 1, 1), width=8), (48, 40)),
    "bottleneck": (ResNetConfig((1, 1, 1, 1), bottleneck=True, width=4), (33, 40)),
    "googlenet": (GoogLeNetConfig(0.05), (70, 50)),
    "densenet": (DenseNetConfig((2, 2), 8, 8), (40, 40)),
    "fsd50k-cnn4": (replace(FSD50K_CNN4, channels=(8, 8, 8, 16), head=(32, 16)), (64, 64)),
    "fsd50k-cnn3": (replace(FSD50K_CNN3, channels=(4, 8, 8), head=(32, 32, 16)), (72, 64)),
    "coswara-cnn": (COSWARA_CNN, (96, 32)),
    "coswara-mlp": (COSWARA_MLP, (1, 26)),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
@pytest.mark.parametrize("name", MEMBERS)
def test_integers_are_equal_on_every_way_to_firmware(name: str, tmp_path: Path) -> None:
    config, shape = MEMBERS[name]
    spec = FeatureSpec(n_frames=shape[0], n_mels=shape[1])
    fitted = spec.standardised(np.full(shape[1], -45.0), np.full(shape[1], 14.0))
    windows = np.random.default_rng(0).standard_normal((8, *shape), dtype=np.float32)
    model = ModelSpec("", config, 4, shape).build(0).eval()
    bundle = bundles.write(quantize(model, fitted, list("abcd"), windows), windows[:4], tmp_path / "bundle")
    inputs, golden = bundle.golden
    for executor in ("reference", "tflite-micro", "c-host"):
        assert np.array_equal(open_executor(executor, bundle).logits(inputs), golden), executor
    # Integers that stand for what the float model computes: the scale is that of the largest logits.
    quant = bundle.graph.tensor(bundle.graph.ops[-1].output).quant
    logits = (golden.astype(np.float64) - quant.zero_point) * quant.scale[0]
    with torch.inference_mode():
        wanted = model(torch.from_numpy(windows[:4])).numpy()
    assert np.abs(logits - wanted).max() < 0.25 * np.abs(wanted).max()


@pytest.mark.parametrize(
    ("build", "reason"),
    [
        (lambda: ResNetConfig((2, 2)), r"resnet blocks: got \(2, 2\); allowed: a number for each of 4 stages"),
        (lambda: GoogLeNetConfig(width=0), r"googlenet width: got 0; allowed: above 0, to 16"),
        (lambda: DenseNetConfig(layers=()), r"densenet layers: got \(\); allowed: whole numbers from 1 to 64"),
        (lambda: CnnConfig((8,), (4,)), r"cnn: got grid \(4,\)"),
        (lambda: CnnConfig((8,), (4, 4), head=(8,)), r"cnn head_dropout: got \(\); allowed: one for each of \(8,\)"),
        (lambda: MlpConfig(0), r"mlp inputs, widths: got \(0, 16, 8, 4\)"),
        (lambda: replace(CNN6, dropout=1.0), r"cnn6 dropout: got \(1.0, 0.5\); allowed: from 0 to below 1"),
        (lambda: TabNetConfig(relaxation=0.5), "tabnet relaxation: got 0.5; allowed: from 1 to 10"),
        (lambda: Cnn6Config(n_mels=-1), "cnn6 channels, n_mels: got"),
        (lambda: VggLikeConfig((0,)), r"vgg-like channels: got \(0,\)"),
        (lambda: CrnnConfig(n_mels=8), r"crnn pools: got \(4, 4, 3\) for 8 bands"),
        (lambda: AstConfig(heads=5), "ast heads: got 5; allowed: a divisor of the width 768"),
    ],
)
def test_configurations_out_of_range_are_refused(build: Any, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        build()
