"""Parameters and multiply-accumulates of a torch model, layer by layer."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn


@dataclass(frozen=True)
class LayerCount:
    """One layer: its parameters, and the multiply-accumulates of one inference (convolutions, linear, recurrent)."""

    name: str
    kind: str
    output_shape: tuple[int, ...]
    params: int
    macs: int


def count_layers(model: nn.Module, input_shape: tuple[int, int]) -> list[LayerCount]:
    """Run one window (frames, mels) of zeros through the model and count each layer that has parameters of its own."""
    counts: list[LayerCount] = []

    def add(name: str, layer: nn.Module, output: Any) -> None:
        # A layer that runs more than once computes each time, but has its parameters once.
        again = any(count.name == name for count in counts)
        counts.append(_count(name, layer, output, again=again))

    handles = [
        module.register_forward_hook(lambda layer, _, output, name=name: add(name, layer, output))
        for name, module in model.named_modules()
        if list(module.parameters(recurse=False))
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


def _count(name: str, layer: nn.Module, output: Any, *, again: bool) -> LayerCount:
    params = 0 if again else sum(parameter.numel() for parameter in layer.parameters(recurse=False))
    # A recurrent layer also gives its last state.
    first: torch.Tensor = output[0] if isinstance(output, tuple) else output
    return LayerCount(name, type(layer).__name__, tuple(first.shape[1:]), params, _macs(layer, first))


def _macs(layer: Any, output: torch.Tensor) -> int:
    if isinstance(layer, nn.Conv2d | nn.Linear):
        return output[0].numel() * layer.weight[0].numel()
    if isinstance(layer, nn.RNNBase):
        weights = sum(tensor.numel() for name, tensor in layer.named_parameters() if name.startswith("weight"))
        return output.shape[1] * weights
    return 0
