"""Reads a torch model, layer by layer, as float ops."""

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import fx, nn
from torch.fx.passes.shape_prop import ShapeProp
from torch.nn import functional

from tinyclf.errors import UnsupportedOp
from tinyclf.lower.floatop import INPUT, FloatOp, Floats

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Layer:
    """Where an op stands: its name, what it reads (names and channels-last shapes), the shape that it gives."""

    name: str
    sources: tuple[str, ...]
    inputs: tuple[Shape, ...]
    shape: Shape

    def op(self, kind: str, **fields: Any) -> FloatOp:
        """An op of this layer."""
        return FloatOp(kind, self.name, self.sources, self.shape, **fields)

    def unsupported(self, got: str, supported: str) -> UnsupportedOp:
        """The error that names the layer."""
        return UnsupportedOp(f"layer {self.name!r}: {got}; supported: {supported}")


def trace(model: nn.Module, input_shape: tuple[int, int]) -> list[FloatOp]:
    """The float ops of a model in eval mode, in order; raises UnsupportedOp naming the layer and what is supported."""
    try:
        traced = fx.symbolic_trace(model)
    except (fx.proxy.TraceError, TypeError, RuntimeError) as error:
        what = f"model {type(model).__name__}: its forward depends on values"
        raise UnsupportedOp(f"{what}; supported: one path") from error
    with torch.inference_mode():
        ShapeProp(traced).propagate(torch.zeros(1, *input_shape))
    reader = _Reader(dict(model.named_modules()), input_shape)
    for node in traced.graph.nodes:
        reader.read(node)
    return reader.ops


class _Reader:
    def __init__(self, modules: dict[str, nn.Module], input_shape: tuple[int, int]) -> None:
        self.modules = modules
        self.ops: list[FloatOp] = []
        self.names: dict[fx.Node, str] = {}
        self.shapes: dict[str, Shape] = {INPUT: (*input_shape, 1)}
        self.flattened: set[fx.Node] = set()
        # Windows without a channel axis: the input, and what is cut from it.
        self.plain: set[fx.Node] = set()

    def read(self, node: fx.Node) -> None:
        if node.op == "placeholder":
            self.names[node] = INPUT
            self.plain.add(node)
        elif node.op == "output":
            last = node.args[0]
            if not self.ops or not isinstance(last, fx.Node) or self.names[last] != self.ops[-1].name:
                raise UnsupportedOp("output: got a model that does not end in its last layer; allowed: one output")
        else:
            sources = _nodes(node)
            what = self.modules[str(node.target)] if node.op == "call_module" else node.target
            if self._passes_through(node, what, sources):
                self.names[node] = self.names[sources[0]]
            else:
                self._add(node, what, sources)

    def _add(self, node: fx.Node, what: Any, sources: list[fx.Node]) -> None:
        name = str(node.target) if node.op == "call_module" else node.name
        names = tuple(self.names[source] for source in sources)
        if what is operator.getitem and sources[0] in self.plain:
            self.plain.add(node)
        shape = (*_channels_last(node), 1) if node in self.plain else _channels_last(node)
        layer = Layer(name, names, tuple(self.shapes[entry] for entry in names), shape)
        reader = READERS.get(type(what)) if node.op == "call_module" else FUNCTIONS.get(what)
        if reader is None:
            kind = type(what).__name__ if node.op == "call_module" else getattr(what, "__name__", str(what))
            raise layer.unsupported(kind, SUPPORTED)
        if any(source in self.flattened for source in sources) and not isinstance(what, nn.Linear):
            raise layer.unsupported("a map that was flattened", "Linear after Flatten")
        found = reader(layer, what if node.op == "call_module" else node)
        self.ops += found
        self.names[node] = name
        self.shapes |= {op.name: op.shape for op in found}

    def _passes_through(self, node: fx.Node, what: Any, sources: list[fx.Node]) -> bool:
        """Whether the node changes nothing at inference: dropout, the channel axis of the input, flattening, softmax.

        A softmax at the end is left to whoever reads the logits.
        """
        if len(sources) != 1:
            return False
        shape = self.shapes[self.names[sources[0]]]
        if isinstance(what, PASSING):
            return True
        if isinstance(what, nn.Softmax | nn.LogSoftmax):
            return all(user.op == "output" for user in node.users)
        if node.op == "call_method" and what == "unsqueeze":
            return sources[0] in self.plain and node.args[1:] == (1,)
        flattens = isinstance(what, nn.Flatten) or (what in ("flatten", torch.flatten) and node.args[1:] == (1,))
        if flattens and len(shape) == 3 and shape[:2] != (1, 1):
            self.flattened.add(node)
        return flattens or (isinstance(what, nn.AdaptiveAvgPool2d | nn.AdaptiveMaxPool2d) and len(shape) == 1)


def _nodes(node: fx.Node) -> list[fx.Node]:
    """The tensors that a node reads, a list of them spread out."""
    first = node.args[0] if node.args else None
    spread = [*first, *node.args[1:]] if isinstance(first, list | tuple) else list(node.args)
    return [entry for entry in spread if isinstance(entry, fx.Node)]


def _channels_last(node: fx.Node) -> Shape:
    """(H, W, C) of a map, (C,) of a vector or of a map that was averaged to one position."""
    _, *rest = node.meta["tensor_meta"].shape
    return (*rest[1:], rest[0]) if len(rest) == 3 else tuple(rest)


def _read_conv(layer: Layer, module: nn.Conv2d) -> list[FloatOp]:
    depthwise = module.groups == module.in_channels == module.out_channels and module.groups > 1
    if module.padding_mode != "zeros" or tuple(module.dilation) != (1, 1):
        raise layer.unsupported(str(module), "Conv2d with zero padding, dilation 1")
    if module.groups != 1 and not depthwise:
        raise layer.unsupported(f"{module.groups} groups", "1, or one per channel")
    weight, bias = _double(module.weight), _bias(module.bias, module.out_channels)
    if len(layer.inputs[0]) == 1:
        # After a global mean there is one position, where a 1x1 convolution is a linear layer.
        if depthwise or weight.shape[2:] != (1, 1):
            raise layer.unsupported(str(module), "Conv2d 1x1 after a global mean")
        return [replace(layer.op("fully_connected", weight=weight[:, :, 0, 0], bias=bias), shape=layer.shape[-1:])]
    return [
        layer.op(
            "depthwise_conv" if depthwise else "conv",
            weight=weight[:, 0].transpose(1, 2, 0) if depthwise else weight.transpose(0, 2, 3, 1),
            bias=bias,
            stride=(module.stride[0], module.stride[1]),
            padding=_conv_padding(module),
        )
    ]


def _conv_padding(module: nn.Conv2d) -> tuple[int, int, int, int]:
    if not isinstance(module.padding, str):
        rows, columns = module.padding[0], module.padding[1]
        return rows, rows, columns, columns
    if module.padding == "valid":
        return 0, 0, 0, 0
    # torch allows "same" for stride 1 alone, and puts the odd one behind.
    rows, columns = (size - 1 for size in module.kernel_size)
    return rows // 2, rows - rows // 2, columns // 2, columns - columns // 2


def _read_linear(layer: Layer, module: nn.Linear) -> list[FloatOp]:
    weight, shape = _double(module.weight), layer.inputs[0]
    if len(shape) == 3:
        # torch flattens channels first.
        rows, columns, channels = shape
        weight = weight.reshape(-1, channels, rows, columns).transpose(0, 2, 3, 1).reshape(len(weight), -1)
    return [layer.op("fully_connected", weight=weight, bias=_bias(module.bias, module.out_features))]


def _read_batch_norm(layer: Layer, module: nn.BatchNorm2d | nn.BatchNorm1d) -> list[FloatOp]:
    if module.running_mean is None or module.running_var is None:
        raise layer.unsupported(f"{type(module).__name__} without running statistics", "with them")
    scale = 1 / np.sqrt(_double(module.running_var) + module.eps)
    shift = -_double(module.running_mean) * scale
    if module.affine:
        scale, shift = scale * _double(module.weight), shift * _double(module.weight) + _double(module.bias)
    return [_channelwise(layer, "affine", weight=scale, bias=shift)]


def _read_global_pool(layer: Layer, module: nn.AdaptiveAvgPool2d | nn.AdaptiveMaxPool2d) -> list[FloatOp]:
    average, (rows, columns, channels) = isinstance(module, nn.AdaptiveAvgPool2d), layer.inputs[0]
    if average and layer.shape[:2] == (1, 1):
        return [replace(layer.op("mean"), shape=(channels,))]
    if rows % layer.shape[0] or columns % layer.shape[1]:
        raise layer.unsupported(f"{module} of {rows} x {columns}", "output sizes that divide the input's")
    kernel = rows // layer.shape[0], columns // layer.shape[1]
    return [layer.op("average_pool" if average else "max_pool", kernel=kernel, stride=kernel)]


def _read_pool(layer: Layer, module: nn.AvgPool2d | nn.MaxPool2d) -> list[FloatOp]:
    kernel, stride, pads = (_pair(value) for value in (module.kernel_size, module.stride, module.padding))
    average = isinstance(module, nn.AvgPool2d)
    counts = not average or not any(pads) or module.count_include_pad
    plain = getattr(module, "dilation", 1) in (1, (1, 1)) and getattr(module, "divisor_override", None) is None
    if (module.ceil_mode and average) or not counts or not plain:
        raise layer.unsupported(str(module), "pools without dilation, max pools with ceil_mode, padding that counts")
    # A window that ceil_mode lets hang over the end reads as much of nothing behind the map.
    over = [
        max(0, (layer.shape[axis] - 1) * stride[axis] + kernel[axis] - layer.inputs[0][axis] - pads[axis])
        if module.ceil_mode else pads[axis] for axis in (0, 1)
    ]  # fmt: skip
    padding = (pads[0], over[0], pads[1], over[1])
    return [layer.op("average_pool" if average else "max_pool", kernel=kernel, stride=stride, padding=padding)]


def _read_pad(layer: Layer, module: nn.ZeroPad2d) -> list[FloatOp]:
    left, right, top, bottom = module.padding
    return [layer.op("pad", padding=(top, bottom, left, right))]


def _read_leaky_relu(layer: Layer, module: nn.LeakyReLU) -> list[FloatOp]:
    return [_channelwise(layer, "leaky_relu", alpha=float(np.float32(module.negative_slope)))]


def _clamp(low: float, high: float = np.inf) -> Callable[[Layer, Any], list[FloatOp]]:
    return lambda layer, _: [_channelwise(layer, "clamp", low=low, high=high)]


def _read_hard_sigmoid(layer: Layer, _: Any) -> list[FloatOp]:
    """clamp(x / 6 + 1/2, 0, 1): folds into the layer before it, or becomes a 1x1 depthwise convolution."""
    channels = layer.inputs[0][-1]
    scale = replace(layer, name=f"{layer.name}.scale")
    return [
        _channelwise(scale, "affine", weight=np.full(channels, 1 / 6), bias=np.full(channels, 0.5)),
        _channelwise(replace(layer, sources=(scale.name,)), "clamp", low=0.0, high=1.0),
    ]


def _read_hard_swish(layer: Layer, module: Any) -> list[FloatOp]:
    gate = _read_hard_sigmoid(replace(layer, name=f"{layer.name}.gate"), module)
    return [*gate, _channelwise(replace(layer, sources=(*layer.sources, gate[-1].name)), "mul")]


def _read_two(kind: str) -> Callable[[Layer, fx.Node], list[FloatOp]]:
    def read(layer: Layer, node: fx.Node) -> list[FloatOp]:
        if len(layer.sources) == 1:
            return [_with_number(layer, kind, node)]
        if kind == "add" and node.kwargs.get("alpha", 1) != 1:
            raise layer.unsupported("add with alpha", "alpha 1")
        # A gate of one value a channel stands second.
        first, second = sorted(range(2), key=lambda place: -len(layer.inputs[place]))
        ordered = replace(layer, sources=(layer.sources[first], layer.sources[second]))
        op = replace(ordered.op(kind), shape=layer.inputs[first])
        if layer.inputs[second] != op.shape and (kind == "add" or layer.inputs[second] != op.shape[-1:]):
            raise layer.unsupported(f"{kind} of shapes {layer.inputs[0]} and {layer.inputs[1]}", "one shape")
        return [op]

    return read


def _with_number(layer: Layer, kind: str, node: fx.Node) -> FloatOp:
    numbers = [float(value) for value in node.args if isinstance(value, int | float)]
    if len(numbers) != 1:
        raise layer.unsupported(f"{kind} of {node.args}", "tensors, or a tensor and a number")
    channels = layer.inputs[0][-1]
    scale, shift = (1.0, numbers[0]) if kind == "add" else (numbers[0], 0.0)
    return _channelwise(layer, "affine", weight=np.full(channels, scale), bias=np.full(channels, shift))


def _read_concat(layer: Layer, node: fx.Node) -> list[FloatOp]:
    axis = node.kwargs.get("dim", node.args[1] if len(node.args) > 1 else 0)
    if axis not in (1, -3 if len(layer.shape) == 3 else -1):
        raise layer.unsupported(f"cat along axis {axis}", "the channels")
    ranks = {len(shape) for shape in layer.inputs}
    shape = (*layer.inputs[0][:-1], sum(shape[-1] for shape in layer.inputs))
    if len(ranks) != 1:
        raise layer.unsupported("cat of maps and vectors", "one kind")
    return [replace(layer.op("concat"), shape=shape)]


def _read_crop(layer: Layer, node: fx.Node) -> list[FloatOp]:
    """x[:, rows, columns] of windows, or x[:, :, rows, columns] of maps."""
    source, index = _nodes(node)[0], node.args[1]
    cuts = [*index] if isinstance(index, tuple) else [index]
    cuts += [slice(None)] * (len(source.meta["tensor_meta"].shape) - len(cuts))
    ranges = [cut for cut in cuts if isinstance(cut, slice) and cut.step in (None, 1)]
    if len(layer.shape) != 3 or len(ranges) < len(cuts) or any(cut != slice(None) for cut in ranges[:-2]):
        raise layer.unsupported(f"indexing by {index}", "ranges of rows and of columns")
    (top, bottom, _), (left, right, _) = (
        cut.indices(size) for cut, size in zip(ranges[-2:], layer.inputs[0], strict=False)
    )
    return [layer.op("crop", padding=(top, layer.inputs[0][0] - bottom, left, layer.inputs[0][1] - right))]


def _read_mean(layer: Layer, node: fx.Node) -> list[FloatOp]:
    axes = node.kwargs.get("dim", node.args[1] if len(node.args) > 1 else None)
    if not isinstance(axes, list | tuple) or {int(str(axis)) % 4 for axis in axes} != {2, 3}:
        raise layer.unsupported(f"mean over {axes}", "mean over the axes 2 and 3")
    return [replace(layer.op("mean"), shape=layer.inputs[0][-1:])]


def _channelwise(layer: Layer, kind: str, **fields: Any) -> FloatOp:
    """An op that keeps its input's shape, which is that of a vector after a global mean."""
    return replace(layer.op(kind, **fields), shape=layer.inputs[0])


READERS: dict[type[Any], Callable[[Layer, Any], list[FloatOp]]] = {
    nn.Conv2d: _read_conv,
    nn.Linear: _read_linear,
    nn.BatchNorm1d: _read_batch_norm,
    nn.BatchNorm2d: _read_batch_norm,
    nn.AdaptiveAvgPool2d: _read_global_pool,
    nn.AdaptiveMaxPool2d: _read_global_pool,
    nn.AvgPool2d: _read_pool,
    nn.MaxPool2d: _read_pool,
    nn.ZeroPad2d: _read_pad,
    nn.LeakyReLU: _read_leaky_relu,
    nn.ReLU: _clamp(0.0),
    nn.ReLU6: _clamp(0.0, 6.0),
    nn.Hardsigmoid: _read_hard_sigmoid,
    nn.Hardswish: _read_hard_swish,
}
FUNCTIONS: dict[Any, Callable[[Layer, fx.Node], list[FloatOp]]] = {
    **dict.fromkeys((operator.add, operator.iadd, torch.add), _read_two("add")),
    **dict.fromkeys((operator.mul, operator.imul, torch.mul), _read_two("mul")),
    torch.cat: _read_concat,
    operator.getitem: _read_crop,
    **dict.fromkeys((torch.relu, functional.relu, "relu"), _clamp(0.0)),
    **dict.fromkeys((torch.mean, "mean"), _read_mean),
}
PASSING = (nn.Identity, nn.Dropout, nn.Dropout2d)
SUPPORTED = ", ".join(
    [
        *sorted(kind.__name__ for kind in (*READERS, *PASSING, nn.Flatten)),
        "add, mul, cat, relu, mean, flatten, ranges of rows and columns",
    ]
)


def _pair(value: int | Sequence[int]) -> tuple[int, int]:
    return (value, value) if isinstance(value, int) else (value[0], value[1])


def _double(parameter: torch.Tensor) -> Floats:
    return parameter.detach().cpu().numpy().astype(np.float64)


def _bias(parameter: torch.Tensor | None, channels: int) -> Floats:
    return np.zeros(channels) if parameter is None else _double(parameter)
