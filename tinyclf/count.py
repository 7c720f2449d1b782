"""Parameters and multiply-accumulates of a torch model, layer by layer."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn


@dataclass(frozen=True)
class LayerCount:
    """One layer: its parameters, and the multiply-accumulates of one inference (convolutions and linear layers)."""

    name: str
    kind: str
    output_shape: tuple[int, ...]
    params: int
    macs: int


def count_layers(model: nn.Module, input_shape: tuple[int, int]) -> list[LayerCount]:
    """Run one window (frames, mels) of zeros through the model and count each leaf layer with parameters."""
    counts: list[LayerCount] = []
    handles = [
        module.register_forward_hook(lambda layer, _, output, name=name: counts.append(_count(name, layer, output)))
        for name, module in model.named_modules()
        if not list(module.children()) and list(module.parameters())
    ]
    was_training = model.training
    try:
        with torch.inference_mode():
            model.eval()(torch.zeros(1, *input_shape))
    finally:
        model.train(was_training)
        for handle in handles:
            handle.remove()
    return counts


def _count(name: str, layer: nn.Module, output: torch.Tensor) -> LayerCount:
    params = sum(parameter.numel() for parameter in layer.parameters())
    return LayerCount(name, type(layer).__name__, tuple(output.shape[1:]), params, _macs(layer, output))


def _macs(layer: Any, output: torch.Tensor) -> int:
    if isinstance(layer, nn.Conv2d):
        return output[0].numel() * layer.weight[0].numel()
    return layer.weight.numel() if isinstance(layer, nn.Linear) else 0
