"""Models: the published architectures, the family by budget, and their description."""

import json
from itertools import pairwise
from typing import Any, cast

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from tinyclf.count import count_layers
from tinyclf.errors import BudgetError, CheckpointError, UsageError
from tinyclf.models import ModelSpec, for_budget, named, names, parse_count
from tinyclf.models.audiobot import AUDIOBOT50, AUDIOBOT500, AudioBotConfig
from tinyclf.models.parts import folded
from tinyclf.models.registry import FOUR_BLOCKS_FROM
from tinyclf.models.separable import SeparableConfig

# Kind, inputs, outputs, kernel: as the AudioBots published them.
PUBLISHED = {
    "audiobot500": ([(1, 32, 5), (32, 64, 5), (64, 128, 3), (128, 256, 3)], nn.ReLU, 0.08, [256, 200, 128, 5]),
    "audiobot50": ([(1, 24, 5), (24, 48, 3), (48, 64, 3)], nn.LeakyReLU, 0.026, [64, 80, 64, 5]),
}


def _trainable(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def _sequence(model: nn.Module, name: str) -> nn.Sequential:
    part = model.get_submodule(name)
    assert isinstance(part, nn.Sequential)
    return part


@pytest.mark.parametrize("name", PUBLISHED)
def test_layers_are_the_published_ones(name: str) -> None:
    convolutions, activation, dropout, widths = PUBLISHED[name]
    model = named(name).build(0)
    for block, (inputs, outputs, kernel) in zip(_sequence(model, "blocks"), convolutions, strict=True):
        convolution, act, norm, drop = cast(nn.Sequential, block)
        assert isinstance(convolution, nn.Conv2d)
        got = (convolution.in_channels, convolution.out_channels, convolution.kernel_size, convolution.stride)
        assert got == (inputs, outputs, (kernel, kernel), (2, 2))
        assert convolution.padding == (kernel // 2, kernel // 2)
        assert type(act) is activation
        assert type(norm) is nn.BatchNorm2d
        assert isinstance(drop, nn.Dropout2d)
        assert drop.p == dropout
    linear = [layer for layer in _sequence(model, "head") if isinstance(layer, nn.Linear)]
    assert [(layer.in_features, layer.out_features) for layer in linear] == list(pairwise(widths))
    assert all(type(layer) is nn.ReLU for layer in list(_sequence(model, "head"))[1::2])


def test_leaky_slope() -> None:
    activation = named("audiobot50").build(0).get_submodule("blocks.0.1")
    assert activation(torch.tensor([-100.0, 2.0])).tolist() == [-1, 2]


@pytest.mark.parametrize("name", PUBLISHED)
@pytest.mark.parametrize(("classes", "shape"), [(5, (96, 32)), (3, (40, 64))])
def test_windows_become_logits(name: str, classes: int, shape: tuple[int, int]) -> None:
    model = named(name, classes, shape).build(0).eval()
    assert model(torch.zeros(4, *shape)).shape == (4, classes)


@pytest.mark.parametrize("name", PUBLISHED)
def test_symbolic_trace_computes_the_same(name: str) -> None:
    model = named(name).build(0).eval()
    batch = torch.randn(3, 96, 32, generator=torch.Generator().manual_seed(1))
    assert torch.equal(torch.fx.symbolic_trace(model)(batch), model(batch))


def test_convolutions_start_kaiming_normal_without_bias() -> None:
    for number in (1, 2, 3):
        convolution = named("audiobot500").build(0).get_submodule(f"blocks.{number}.0")
        assert isinstance(convolution, nn.Conv2d)
        assert convolution.bias is not None
        fan_in = convolution.weight[0].numel()
        # At least 50,000 draws: the deviation is known to 1 %.
        assert float(convolution.weight.detach().std()) == pytest.approx((2 / fan_in) ** 0.5, rel=0.02)
        assert not convolution.bias.any()


def test_weights_come_from_the_seed_alone() -> None:
    state = torch.random.get_rng_state()
    first, again, other = (named("audiobot50").build(seed).state_dict() for seed in (1, 1, 2))
    assert torch.equal(torch.random.get_rng_state(), state)
    assert all(torch.equal(first[name], again[name]) for name in first)
    assert not torch.equal(first["head.0.weight"], other["head.0.weight"])


def test_unknown_name_is_refused_with_the_nearest() -> None:
    with pytest.raises(
        UsageError, match=r"'audiobot5': not known \(did you mean audiobot50\?\); allowed: audiobot500, audiobot50"
    ):
        named("audiobot5")
    with pytest.raises(UsageError, match=r"'perceptron': not known; allowed: audiobot500, audiobot50"):
        named("perceptron")
    assert set(PUBLISHED) < set(names())


@pytest.mark.parametrize(
    ("name", "params", "macs"),
    [
        ("separable130", 130_482, 19_866_760),
        ("separable50", 49_717, 3_454_072),
        ("separable10", 9_917, 932_248),
        ("dscnn", 23_180, 2_656_768),
    ],
)
def test_separable_members(name: str, params: int, macs: int) -> None:
    spec = named(name)
    layers = count_layers(spec.build(0), spec.input_shape)
    assert spec.params() == sum(layer.params for layer in layers) == params
    assert sum(layer.macs for layer in layers) == macs
    assert ModelSpec.from_dict(json.loads(json.dumps(spec.to_dict()))) == spec


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"channels": (8, 0)}, r"separable channels: got \(8, 0\); allowed: whole numbers from 1 to 65536"),
        ({"strides": ()}, r"separable strides: got \(\); allowed: one for each block of \(8, 16\)"),
        ({"dropout": 1.0}, r"separable dropout: got 1.0; allowed: from 0 to below 1"),
    ],
)
def test_separable_configurations_out_of_range(values: dict[str, Any], reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        SeparableConfig(**{"channels": (8, 16), "strides": (2,), **values})


@pytest.mark.parametrize(
    ("text", "count"), [("49733", 49_733), ("500k", 500_000), ("1.5M", 1_500_000), ("2K", 2_000), ("8m", 8_000_000)]
)
def test_counts_as_people_write_them(text: str, count: int) -> None:
    assert parse_count(text) == count


@pytest.mark.parametrize("text", ["", "k", "lots", "-5k", "0", "nan", "inf", "500kB"])
def test_what_is_no_count_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match=r"budget '.*': not a count; allowed: such as 49733, 500k, 1.5M"):
        parse_count(text)


@pytest.mark.parametrize(
    ("budget", "name"),
    [(500_000, "audiobot500"), (499_853, "audiobot500"), (50_000, "audiobot50"), (49_733, "audiobot50")],
)
def test_the_published_budgets_give_the_published_models(budget: int, name: str) -> None:
    assert for_budget(budget) == named(name)


@given(st.integers(2_000, 12_000_000), st.integers(2, 50))
@settings(max_examples=60, deadline=None)
def test_the_widest_member_within_the_budget(budget: int, classes: int) -> None:
    model = for_budget(budget, classes) if budget > 5_000 else for_budget(5_000, classes)
    assert model.params() <= max(budget, 5_000)
    body = AUDIOBOT500 if budget >= FOUR_BLOCKS_FROM else AUDIOBOT50
    sizes = [body.scaled(step / 100).params(classes) for step in range(5, 401)]
    assert model.params() == max(size for size in sizes if size <= max(budget, 5_000))
    assert isinstance(model.config, AudioBotConfig)
    assert all(width % 8 == 0 for width in (*model.config.channels, *model.config.head))


@pytest.mark.parametrize("budget", [2_000, 30_000, 149_999, 150_000, 700_000])
def test_parameters_are_counted_without_building(budget: int) -> None:
    for classes in (2, 5):
        model = for_budget(budget, classes)
        assert model.params() == _trainable(model.build(0)) <= budget


def test_a_budget_below_the_smallest_member_is_refused() -> None:
    text = r"budget 100 parameters: the smallest member of family 'audiobot' has 1,613; allowed: at least 1,613"
    with pytest.raises(BudgetError, match=text):
        for_budget(100)
    assert for_budget(1_613).params() == 1_613


@pytest.mark.parametrize("spec", [named("audiobot50"), named("audiobot500", 3, (40, 64)), for_budget(30_000)])
def test_description_survives_json(spec: ModelSpec) -> None:
    assert ModelSpec.from_dict(json.loads(json.dumps(spec.to_dict()))) == spec


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"family": "perceptron"}, r"got family 'perceptron'; allowed: audiobot"),
        ({"n_classes": -1}, r"got -1 classes, input \(96, 32\); allowed: from 1"),
        ({"input_shape": [96]}, r"ValueError"),
        ({"config": {}}, r"TypeError"),
        ({"config": 3}, r"AttributeError"),
    ],
)
def test_damaged_description_is_refused(change: dict[str, Any], text: str) -> None:
    with pytest.raises(CheckpointError, match=f"model description: .*{text}"):
        ModelSpec.from_dict({**named("audiobot50").to_dict(), **change})


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"channels": [10**9, 8, 8]}, r"channels: got \(1000000000, 8, 8\); allowed: whole numbers from 1 to 65536"),
        ({"channels": ["a", 8, 8]}, r"channels: got \('a', 8, 8\)"),
        ({"kernels": [5, 3]}, r"kernels: got \(5, 3\); allowed: one odd size for each of \(24, 48, 64\)"),
        ({"kernels": [4, 3, 3]}, r"kernels: got \(4, 3, 3\)"),
        ({"head": [0]}, r"head: got \(0,\)"),
        ({"activation": "gelu"}, r"activation: got 'gelu'; allowed: relu, leaky_relu, elu"),
        ({"dropout": 1.5}, r"dropout: got 1.5; allowed: from 0 to below 1"),
    ],
)
def test_configuration_out_of_range_is_refused(change: dict[str, Any], text: str) -> None:
    values = named("audiobot50").to_dict()
    with pytest.raises(CheckpointError, match=f"model description: AudioBot {text}"):
        ModelSpec.from_dict({**values, "config": {**values["config"], **change}})


def test_a_narrow_body_keeps_eight_channels() -> None:
    assert AUDIOBOT50.scaled(0.01) == AudioBotConfig((8, 8, 8), (5, 3, 3), "leaky_relu", 0.026, (8, 8))
    assert np.array_equal(AUDIOBOT500.scaled(2).channels, (64, 128, 256, 512))


@pytest.mark.parametrize("name", ["streaming10", "resnet18", "audiobot50"])
def test_folded_batch_norms_change_nothing_but_rounding(name: str) -> None:
    model, windows = named(name).build(0), torch.randn(4, 96, 32, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        for _ in range(3):
            model(windows)
        wanted = model.eval()(windows)
        found = folded(model)(windows)
    # Another order of float32 sums over some tens of layers.
    torch.testing.assert_close(found, wanted, rtol=1e-3, atol=1e-4)
    norms = [module for module in model.modules() if isinstance(module, nn.BatchNorm2d)]
    assert bool(norms) == (name != "streaming10")
