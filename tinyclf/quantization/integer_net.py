"""A Graph as a torch module: its integers in the forward pass, straight-through gradients in the backward pass."""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tinyclf.arith import INT8_MAX, INT8_MIN, round_twice
from tinyclf.graph import Graph, Op, Tensor
from tinyclf.graph.node import WEIGHTED
from tinyclf.output_stage import (
    ADD_LEFT_SHIFT,
    add_multipliers,
    leaky_multipliers,
    mean_multiplier,
    mul_multiplier,
    output_multipliers,
)

LARGEST_WEIGHT = 127
# Sums of integers below this are exact in float32, in whatever order they are taken.
EXACT_IN_FLOAT32 = 2**24


class IntegerNet(nn.Module):
    """Computes what `tinyclf.reference` computes, to the bit, on a CPU.

    Parameters are latent: a weight in steps of its own scale, a bias in steps of its op's output, rounded on the way
    in; scales, zero points and clamps stay as they are. Bengio et al., "Estimating or Propagating Gradients", 2013.
    """

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self.source = graph
        self.weights, self.biases = nn.ParameterList(), nn.ParameterList()
        self.place: dict[str, int] = {}
        for op in graph.ops:
            if op.kind in WEIGHTED:
                self.place[op.output] = len(self.weights)
                self.weights.append(nn.Parameter(_constant(graph.tensor(op.inputs[1])).float()))
                bias = _constant(graph.tensor(op.inputs[2])).double() * _ratios(graph, op)
                self.biases.append(nn.Parameter(bias))

    def forward(self, windows: torch.Tensor) -> torch.Tensor:
        """Real logits (n, labels) of standardised windows (n, frames, mels)."""
        source, output = self.source.input, self.source.output
        steps = torch.round(windows.double() / float(np.float32(source.scale))) + source.zero_point
        return (self.integers(steps.clamp(INT8_MIN, INT8_MAX)) - output.zero_point) * output.scale

    def integers(self, inputs: torch.Tensor) -> torch.Tensor:
        """The int8 logits (n, labels) of int8 windows (n, frames, mels), as floats that carry gradients."""
        values = {self.source.input.name: inputs.float()[:, None]}
        for op in self.source.ops:
            values[op.output] = KERNELS[op.kind](self, op, *(values[name] for name in op.sources))
        return values[self.source.output.name]

    @torch.no_grad()
    def clamp(self) -> None:
        """Bring latent weights back into the range of the graph's."""
        for weight in self.weights:
            weight.clamp_(-LARGEST_WEIGHT, LARGEST_WEIGHT)

    @torch.no_grad()
    def graph(self) -> Graph:
        """The graph with the weights and biases of now."""
        data = {}
        for op in self.source.ops:
            if op.kind in WEIGHTED:
                data[op.inputs[1]] = self.weight(op).numpy().astype(np.int8)
                data[op.inputs[2]] = self.bias(op).numpy().astype(np.int32)
        return self.source.with_data(data)

    def weight(self, op: Op) -> torch.Tensor:
        """Whole numbers from -127 to 127, in the graph's layout."""
        latent = self.weights[self.place[op.output]]
        return straight(latent, latent.detach().round().clamp(-LARGEST_WEIGHT, LARGEST_WEIGHT))

    def bias(self, op: Op) -> torch.Tensor:
        """Whole numbers, (channels,), float64."""
        steps = self.biases[self.place[op.output]] / _ratios(self.source, op)
        return straight(steps, steps.detach().round())

    def conv(self, op: Op, x: torch.Tensor) -> torch.Tensor:
        depthwise = op.kind == "depthwise_conv"
        weight = self.weight(op)
        weight = weight.permute(2, 0, 1)[:, None] if depthwise else weight.permute(0, 3, 1, 2)
        centred, weight = self._exact(op, x, weight)
        sums = functional.conv2d(
            _padded(op, centred, 0), weight, None, op.stride, groups=len(weight) if depthwise else 1
        )
        return self._output_stage(op, sums)

    def fully_connected(self, op: Op, x: torch.Tensor) -> torch.Tensor:
        flat = x.permute(0, 2, 3, 1).flatten(1) if x.ndim == 4 else x
        return self._output_stage(op, functional.linear(*self._exact(op, flat, self.weight(op))))

    def mean(self, op: Op, x: torch.Tensor) -> torch.Tensor:
        source, output = self._ends(op)
        sums = (x - source.zero_point).sum(dim=(2, 3))
        exact = _requantized(sums.detach().long(), *mean_multiplier(source, output))
        smooth = sums * (source.scale / output.scale / (x.shape[2] * x.shape[3]))
        return self._clamped(op, smooth, exact)

    def leaky_relu(self, op: Op, x: torch.Tensor) -> torch.Tensor:
        source, output = self._ends(op)
        centred = x - source.zero_point
        multipliers, shifts = leaky_multipliers(source, output, op.alpha)
        whole, ratio = centred.detach().long(), source.scale / output.scale
        above, below = (_requantized(whole, int(multipliers[i]), int(shifts[i])) for i in range(2))
        smooth = functional.leaky_relu(centred, op.alpha) * ratio
        return self._clamped(op, smooth, torch.where(whole >= 0, above, below))

    def average_pool(self, op: Op, x: torch.Tensor) -> torch.Tensor:
        count = op.kernel[0] * op.kernel[1]
        padded = _padded(op, x, self.source.tensor(op.output).zero_point)
        sums = functional.avg_pool2d(padded, op.kernel, op.stride, divisor_override=1)
        whole = sums.detach().long()
        exact = whole.sign() * torch.div(whole.abs() + count // 2, count, rounding_mode="floor")
        return straight(sums / count, exact.to(x.dtype))

    def max_pool(self, op: Op, x: torch.Tensor) -> torch.Tensor:
        return functional.max_pool2d(_padded(op, x, INT8_MIN), op.kernel, op.stride)

    def add(self, op: Op, first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
        sources, output = [self.source.tensor(name) for name in op.sources], self.source.tensor(op.output)
        multipliers, shifts = add_multipliers(sources[0], sources[1], output)
        centred = [value - tensor.zero_point for value, tensor in zip((first, second), sources, strict=True)]
        terms = [
            _requantized(value.detach().long() << ADD_LEFT_SHIFT, int(multipliers[i]), int(shifts[i]))
            for i, value in enumerate(centred)
        ]
        smooth = centred[0] * (sources[0].scale / output.scale) + centred[1] * (sources[1].scale / output.scale)
        return self._clamped(op, smooth, _requantized(terms[0] + terms[1], int(multipliers[2]), int(shifts[2])))

    def mul(self, op: Op, first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
        sources, output = [self.source.tensor(name) for name in op.sources], self.source.tensor(op.output)
        gate = second if second.ndim == first.ndim else second[:, :, None, None]
        product = (first - sources[0].zero_point) * (gate - sources[1].zero_point)
        exact = _requantized(product.detach().long(), *mul_multiplier(sources[0], sources[1], output))
        return self._clamped(op, product * (sources[0].scale * sources[1].scale / output.scale), exact)

    def concat(self, op: Op, *inputs: torch.Tensor) -> torch.Tensor:
        return torch.cat(inputs, dim=1)

    def crop(self, op: Op, x: torch.Tensor) -> torch.Tensor:
        top, bottom, left, right = op.padding
        return x[:, :, top : x.shape[2] - bottom, left : x.shape[3] - right]

    def _ends(self, op: Op) -> tuple[Tensor, Tensor]:
        return self.source.tensor(op.inputs[0]), self.source.tensor(op.output)

    def _exact(self, op: Op, x: torch.Tensor, weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Input less its zero point, and weights, in the shorter type that holds all sums."""
        zero_point = self.source.tensor(op.inputs[0]).zero_point
        largest = max(INT8_MAX - zero_point, zero_point - INT8_MIN)
        fits = float(weight.detach().abs().flatten(1).sum(dim=1).max()) * largest < EXACT_IN_FLOAT32
        # torch 2.13's float32 convolution of one channel reads beyond its input for some strides, and is no faster.
        one_channel = x.ndim == 4 and x.shape[1] == 1
        dtype = torch.float32 if fits and not one_channel else torch.float64
        return (x - zero_point).to(dtype), weight.to(dtype)

    def _output_stage(self, op: Op, sums: torch.Tensor) -> torch.Tensor:
        bias = _per_channel(self.bias(op), sums)
        total = sums.detach().long() + bias.detach().long()
        multipliers, shifts = (
            _per_channel(torch.from_numpy(part).long(), sums) for part in output_multipliers(self.source, op)
        )
        ratios = _per_channel(_ratios(self.source, op), sums)
        smooth = sums * ratios.to(sums.dtype) + (bias * ratios).to(sums.dtype)
        return self._clamped(op, smooth.float(), _requantized(total, multipliers, shifts))

    def _clamped(self, op: Op, smooth: torch.Tensor, exact: torch.Tensor) -> torch.Tensor:
        zero_point = self.source.tensor(op.output).zero_point
        low = self._bound(op.low, INT8_MIN, smooth)
        high = self._bound(op.high, INT8_MAX, smooth)
        whole = torch.minimum(torch.maximum(exact + zero_point, low), high)
        bounded = torch.minimum(torch.maximum(smooth + zero_point, low.to(smooth.dtype)), high.to(smooth.dtype))
        return straight(bounded, whole.to(smooth.dtype))

    def _bound(self, name: str | None, otherwise: int, like: torch.Tensor) -> torch.Tensor:
        if name is None:
            return torch.tensor(otherwise)
        return _per_channel(_constant(self.source.tensor(name)).long(), like)


class _Straight(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, smooth: torch.Tensor, exact: torch.Tensor) -> torch.Tensor:
        return exact.clone()

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> tuple[Any, None]:
        return gradients[0], None


def straight(smooth: torch.Tensor, exact: torch.Tensor) -> torch.Tensor:
    """The values of `exact` with the gradient of `smooth`."""
    value: torch.Tensor = _Straight.apply(smooth, exact)  # type: ignore[no-untyped-call]
    return value


KERNELS: dict[str, Callable[..., torch.Tensor]] = {
    "conv": IntegerNet.conv,
    "depthwise_conv": IntegerNet.conv,
    "fully_connected": IntegerNet.fully_connected,
    "mean": IntegerNet.mean,
    "average_pool": IntegerNet.average_pool,
    "max_pool": IntegerNet.max_pool,
    "leaky_relu": IntegerNet.leaky_relu,
    "add": IntegerNet.add,
    "mul": IntegerNet.mul,
    "concat": IntegerNet.concat,
    "crop": IntegerNet.crop,
}


def _requantized(values: torch.Tensor, multiplier: torch.Tensor | int, shift: torch.Tensor | int) -> torch.Tensor:
    shift = torch.as_tensor(shift)
    scaled: torch.Tensor = round_twice(values, multiplier, shift.clamp(min=0), (-shift).clamp(min=0))
    return scaled


def _ratios(graph: Graph, op: Op) -> torch.Tensor:
    """Steps of the op's output in one step of its sum, (channels,)."""
    return torch.tensor(graph.tensor(op.inputs[2]).quant.scale, dtype=torch.float64) / graph.tensor(op.output).scale


def _constant(tensor: Tensor) -> torch.Tensor:
    assert tensor.data is not None
    return torch.from_numpy(np.array(tensor.data))


def _padded(op: Op, x: torch.Tensor, value: int) -> torch.Tensor:
    top, bottom, left, right = op.padding
    return functional.pad(x, (left, right, top, bottom), value=value)


def _per_channel(values: torch.Tensor, like: torch.Tensor) -> torch.Tensor:
    return values.reshape((1, -1, 1, 1) if like.ndim == 4 else (1, -1))
