"""What several families share: checks of a configuration, and counting without memory."""

from collections.abc import Callable, Iterable
from itertools import pairwise

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from tinyclf.errors import UsageError


def require_whole(where: str, values: Iterable[object], lowest: int, highest: int) -> None:
    """Raise UsageError unless all values are whole numbers within the range."""
    got = tuple(values)
    if not got or not all(type(value) is int and lowest <= value <= highest for value in got):
        raise UsageError(f"{where}: got {got}; allowed: whole numbers from {lowest} to {highest}")


def require_share(where: str, *values: float) -> None:
    """Raise UsageError unless all values are from 0 to below 1."""
    if not all(0 <= value < 1 for value in values):
        raise UsageError(f"{where}: got {values}; allowed: from 0 to below 1")


def count_trainable(build: Callable[[], nn.Module]) -> int:
    """Number of trainable parameters of what `build` makes, on the meta device, where tensors take no memory."""
    with torch.device("meta"):
        return sum(parameter.numel() for parameter in build().parameters())


def initialise(module: nn.Module) -> None:
    """Kaiming-normal convolutions by fan-out, zero biases; other layers keep torch's own initialisation."""
    if isinstance(module, nn.Conv2d):
        nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
        if module.bias is not None:
            nn.init.zeros_(module.bias)


def folded(module: nn.Module) -> nn.Module:
    """The module in evaluation, each batch norm that follows a convolution in a sequence folded into it.

    The same function up to the rounding of float32, in less time. The module itself is changed.
    """
    for child in module.eval().children():
        folded(child)
    if isinstance(module, nn.Sequential):
        for place, (conv, norm) in enumerate(pairwise(list(module))):
            if isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
                module[place], module[place + 1] = fuse_conv_bn_eval(conv, norm), nn.Identity()
    return module


def last_linear(module: nn.Module, n_classes: int) -> tuple[str, nn.Linear]:
    """Name and layer of the linear layer that gives the logits; raises UsageError for a model without one."""
    linear = [(name, layer) for name, layer in module.named_modules() if isinstance(layer, nn.Linear)]
    if not linear or linear[-1][1].bias is None or linear[-1][1].out_features != n_classes:
        raise UsageError(
            f"model {type(module).__name__}: got no linear last layer of {n_classes} outputs; allowed: one with a bias"
        )
    return linear[-1]
