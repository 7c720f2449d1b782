"""Folding keeps the function: float ops against torch itself."""

import numpy as np
import pytest
import torch
from models import unruly, windows
from torch import nn

from tinyclf.errors import UnsupportedOp
from tinyclf.lower import execute, fold, lower, trace


@pytest.mark.parametrize("architecture", ["audiobot50", "audiobot500"])
def test_lowered_model_computes_what_torch_computes(architecture: str) -> None:
    model, batch = unruly(architecture), windows(8)
    ops = lower(model, (96, 32))
    logits = execute(ops, batch)[ops[-1].name]
    wanted = model(torch.from_numpy(batch)).detach().numpy()
    # float32 sums in another order: a few units in the last place of values near 1.
    np.testing.assert_allclose(logits, wanted, atol=2e-5)


def _net(*layers: nn.Module) -> nn.Module:
    class Net(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.body = nn.Sequential(*layers)
            self.pool = nn.AdaptiveAvgPool2d(1)
            self.head = nn.Linear(4, 3)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            logits: torch.Tensor = self.head(self.pool(self.body(x.unsqueeze(1))).flatten(1))
            return logits

    torch.manual_seed(1)
    net = Net()
    for module in net.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.normal_(module.weight)
            nn.init.normal_(module.bias)
            module.weight.data[0] = 0
    return net.eval()


@pytest.mark.parametrize(
    "layers",
    [
        (nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU()),
        (nn.Conv2d(1, 4, 3, padding=1), nn.ReLU6(), nn.BatchNorm2d(4)),
        (nn.Conv2d(1, 4, 3, padding=1), nn.ReLU(), nn.BatchNorm2d(4), nn.BatchNorm2d(4)),
        (nn.Conv2d(1, 4, (5, 3), (1, 2), (2, 0)), nn.LeakyReLU(0.1), nn.BatchNorm2d(4)),
        (nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.LeakyReLU(), nn.BatchNorm2d(4)),
        (nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Conv2d(4, 4, 3, groups=4, bias=False), nn.BatchNorm2d(4), nn.ReLU()),
    ],
    ids=["bn-relu", "relu6-bn", "relu-bn-bn", "leaky-bn", "bn-leaky-bn", "depthwise"],
)
def test_folding_is_exact_with_scales_of_both_signs_and_zero(layers: tuple[nn.Module, ...]) -> None:
    model, batch = _net(*layers), windows(4)
    ops = lower(model, (96, 32))
    np.testing.assert_allclose(execute(ops, batch)["head"], model(torch.from_numpy(batch)).detach().numpy(), atol=2e-5)


def test_batch_norm_after_relu_leaves_only_a_clamp() -> None:
    kinds = [op.kind for op in fold(trace(unruly("audiobot500"), (96, 32)))]
    assert kinds == ["conv"] * 4 + ["mean"] + ["fully_connected"] * 3


def test_padding_that_no_stride_reaches_is_dropped() -> None:
    assert lower(unruly("audiobot50"), (96, 32))[0].padding == (2, 1, 2, 1)


@pytest.mark.parametrize(
    ("layer", "message"),
    [
        (nn.GELU(), "layer 'body.1': GELU; supported: AdaptiveAvgPool2d, AdaptiveMaxPool2d, AvgPool2d, BatchNorm1d"),
        (nn.Conv2d(4, 4, 3, dilation=2), "layer 'body.1': Conv2d"),
        (nn.Conv2d(4, 4, 3, groups=2), "layer 'body.1': 2 groups; supported: 1, or one per channel"),
        (nn.AdaptiveAvgPool2d(5), "layer 'body.1': AdaptiveAvgPool2d\\(output_size=5\\) of 94 x 30"),
    ],
)
def test_unsupported_layers_are_named(layer: nn.Module, message: str) -> None:
    with pytest.raises(UnsupportedOp, match=message):
        trace(_net(nn.Conv2d(1, 4, 3), layer), (96, 32))


class _Branching(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x if x.sum() > 0 else -x


def test_a_forward_that_depends_on_values_is_refused() -> None:
    with pytest.raises(UnsupportedOp, match="model _Branching: its forward depends on values; supported: one path"):
        lower(_Branching(), (8, 8))


@pytest.mark.parametrize("size", [(12, 9), (13, 8), (14, 7)])
def test_a_pool_that_hangs_over_the_end_reads_nothing_there(size: tuple[int, int]) -> None:
    model = _Ceiling()
    # All below zero, so that a zero read from behind the map would show.
    x = -torch.rand(3, *size, generator=torch.Generator().manual_seed(0)) - 1
    ops = lower(model, size)
    with torch.inference_mode():
        wanted = model(x).permute(0, 2, 3, 1).numpy()
    np.testing.assert_array_equal(execute(ops, x.numpy())[ops[-1].name], wanted)


class _Ceiling(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.pool = nn.MaxPool2d(3, 2, ceil_mode=True)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        pooled: torch.Tensor = self.pool(x.unsqueeze(1))
        return pooled
