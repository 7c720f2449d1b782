"""Counts: the published totals, and fvcore."""

import warnings

import pytest
import torch
from torch import nn

from tinyclf.count import count_layers
from tinyclf.models import named

with warnings.catch_warnings():
    # fvcore scripts and traces with torch.jit, which torch calls deprecated.
    warnings.simplefilter("ignore")
    from fvcore.nn import FlopCountAnalysis

PUBLISHED = {"audiobot500": (499_853, 17_600_128), "audiobot50": (49_733, 3_789_120)}


@pytest.mark.parametrize(("name", "totals"), PUBLISHED.items())
def test_published_totals(name: str, totals: tuple[int, int]) -> None:
    layers = count_layers(named(name).build(0), (96, 32))
    assert (sum(layer.params for layer in layers), sum(layer.macs for layer in layers)) == totals


@pytest.mark.parametrize("name", PUBLISHED)
@pytest.mark.parametrize("shape", [(96, 32), (49, 40)])
def test_layers_agree_with_fvcore(name: str, shape: tuple[int, int]) -> None:
    model = named(name).build(0).eval()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        analysis = FlopCountAnalysis(model, torch.zeros(1, *shape)).unsupported_ops_warnings(False)
        theirs = {layer: operators for layer, operators in analysis.by_module_and_operator().items() if operators}
    ours = {layer.name: layer.macs for layer in count_layers(model, shape) if layer.kind != "BatchNorm2d"}
    assert ours == {layer: theirs[layer]["conv" if "blocks" in layer else "linear"] for layer in ours}
    assert len(ours) == sum(isinstance(module, nn.Conv2d | nn.Linear) for module in model.modules())


def test_layer_shapes() -> None:
    layers = {layer.name: layer for layer in count_layers(named("audiobot50").build(0), (96, 32))}
    assert layers["blocks.0.0"].output_shape == (24, 48, 16)
    assert layers["blocks.2.2"].output_shape == (64, 12, 4)
    assert layers["head.4"].output_shape == (5,)


def test_model_is_left_as_it_was() -> None:
    model = named("audiobot50").build(0).train()
    mean = model.state_dict()["blocks.0.2.running_mean"].clone()
    count_layers(model, (96, 32))
    assert model.training
    assert torch.equal(model.state_dict()["blocks.0.2.running_mean"], mean)
    assert not any(module._forward_hooks for module in model.modules())
