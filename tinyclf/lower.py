"""A torch model as a list of float ops in the graph's own kinds and layouts, with batch norm and activations folded.

Reading (`trace`) and folding (`fold`) are separate steps; both keep the function that the model computes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import fx, nn
from torch.nn import functional

from tinyclf.errors import UnsupportedOp
from tinyclf.graph.rules import WEIGHTED, output_extent

Floats = NDArray[np.float64]
INPUT = "features"


@dataclass(frozen=True, eq=False)
class FloatOp:
    """An op before quantization, channels last as in `tinyclf.graph.Op`.

    kind is one of the graph's, or `affine` (scale `weight` and shift `bias` per channel) or `clamp`, which folding
    removes. low and high, shape (out,), clamp the output per channel.
    """

    kind: str
    name: str
    source: str
    weight: Floats | None = None
    bias: Floats | None = None
    stride: tuple[int, int] = (1, 1)
    padding: tuple[int, int, int, int] = (0, 0, 0, 0)
    alpha: float = 0.0
    low: Floats | float = -np.inf
    high: Floats | float = np.inf


def lower(model: nn.Module, input_shape: tuple[int, int]) -> list[FloatOp]:
    """Trace and fold a model in eval mode whose input is (batch, frames, mels); raises UnsupportedOp."""
    return trim_padding(fold(trace(model)), input_shape)


def trace(model: nn.Module) -> list[FloatOp]:
    """One float op a layer, in order; raises UnsupportedOp naming layer, module and what is supported."""
    ops: list[FloatOp] = []
    names: dict[fx.Node, str] = {}
    kinds: dict[str, str] = {INPUT: "input"}
    modules = dict(model.named_modules())
    for node in fx.symbolic_trace(model).graph.nodes:
        if node.op == "placeholder":
            names[node] = INPUT
        elif node.op == "output":
            if not ops or names[node.args[0]] != ops[-1].name:
                raise UnsupportedOp("output: got a model that does not end in its last layer; allowed: one output")
        elif _passes_through(node, modules, kinds, names):
            names[node] = names[node.args[0]]
        else:
            op = _read(node, modules, names)
            ops.append(op)
            names[node], kinds[op.name] = op.name, op.kind
    return ops


def fold(ops: Sequence[FloatOp]) -> list[FloatOp]:
    """Fold batch norms and activations into the weighted ops before them; what cannot fold becomes a 1x1 depthwise."""
    folded: list[FloatOp] = []
    renamed: dict[str, str] = {}
    for read in ops:
        op = replace(read, source=renamed.get(read.source, read.source))
        before = (
            folded[-1]
            if folded and folded[-1].name == op.source and _consumers(ops, folded[-1], renamed) == 1
            else None
        )
        if op.kind in ("affine", "clamp") and before is not None and before.kind in WEIGHTED:
            folded[-1] = _absorb(before, op)
            renamed[op.name] = before.name
        elif op.kind == "affine" and before is not None and _is_leaky_after_weights(folded):
            folded[-2:] = _through_leaky(folded[-2], folded[-1], op)
        else:
            folded.append(_as_depthwise(op) if op.kind in ("affine", "clamp") else op)
    return folded


def trim_padding(ops: Sequence[FloatOp], input_shape: tuple[int, int]) -> list[FloatOp]:
    """Drop padding at the bottom and the right that no stride reaches, as torch's symmetric padding leaves it."""
    shapes = {INPUT: input_shape}
    trimmed = []
    for op in ops:
        shape = shapes[op.source]
        if op.kind in ("conv", "depthwise_conv"):
            assert op.weight is not None
            kernel = op.weight.shape[1:3] if op.kind == "conv" else op.weight.shape[:2]
            pads, extents = list(op.padding), []
            for axis in range(2):
                extent = output_extent(shape[axis], kernel[axis], op.stride[axis], *pads[2 * axis : 2 * axis + 2])
                used = (extent - 1) * op.stride[axis] + kernel[axis]
                pads[2 * axis + 1] = max(0, used - shape[axis] - pads[2 * axis])
                extents.append(extent)
            op, shape = replace(op, padding=(pads[0], pads[1], pads[2], pads[3])), (extents[0], extents[1])
        shapes[op.name] = shape
        trimmed.append(op)
    return trimmed


def execute(ops: Sequence[FloatOp], windows: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
    """Every tensor of the float ops for (n, frames, mels) windows, by name, channels last."""
    values = {INPUT: torch.from_numpy(windows)[:, None]}
    with torch.inference_mode():
        for op in ops:
            values[op.name] = _bounded(op, EXECUTE[op.kind](op, values[op.source]))
    return {name: (value.permute(0, 2, 3, 1) if value.ndim == 4 else value).numpy() for name, value in values.items()}


def _read(node: fx.Node, modules: dict[str, nn.Module], names: dict[fx.Node, str]) -> FloatOp:
    source = node.args[0]
    if node.op == "call_module" and type(modules[str(node.target)]) in READERS and isinstance(source, fx.Node):
        module, name = modules[str(node.target)], str(node.target)
        return READERS[type(module)](module, name, names[source])
    what = type(modules[str(node.target)]).__name__ if node.op == "call_module" else str(node.target)
    name = str(node.target) if node.op == "call_module" else node.name
    supported = sorted({module.__name__ for module in READERS} | {"Dropout", "Flatten", "Identity"})
    raise UnsupportedOp(f"layer {name!r}: {what}; supported: {', '.join(supported)}")


def _passes_through(
    node: fx.Node, modules: dict[str, nn.Module], kinds: dict[str, str], names: dict[fx.Node, str]
) -> bool:
    """Whether the node changes nothing at inference: dropout, the channel axis of the input, flattening a vector."""
    source = node.args[0] if node.args else None
    if not isinstance(source, fx.Node):
        return False
    kind = kinds[names[source]]
    if node.op == "call_module":
        module = modules[str(node.target)]
        if isinstance(module, nn.Flatten):
            return kind in ("mean", "fully_connected")
        return isinstance(module, (nn.Identity, nn.Dropout, nn.Dropout2d))
    if node.op == "call_method" and node.target == "unsqueeze":
        return kind == "input" and node.args[1:] == (1,)
    return node.op == "call_method" and node.target == "flatten" and kind == "mean" and node.args[1:] == (1,)


def _read_conv(module: nn.Conv2d, name: str, source: str) -> FloatOp:
    rows, columns = module.padding if not isinstance(module.padding, str) else (-1, -1)
    depthwise = module.groups == module.in_channels == module.out_channels and module.groups > 1
    if module.padding_mode != "zeros" or min(rows, columns) < 0 or tuple(module.dilation) != (1, 1):
        raise UnsupportedOp(f"layer {name!r}: {module}; supported: Conv2d with zero padding in numbers, dilation 1")
    if module.groups != 1 and not depthwise:
        raise UnsupportedOp(f"layer {name!r}: {module.groups} groups; supported: 1, or one per channel")
    weight = _double(module.weight)
    return FloatOp(
        kind="depthwise_conv" if depthwise else "conv",
        name=name,
        source=source,
        weight=weight[:, 0].transpose(1, 2, 0) if depthwise else weight.transpose(0, 2, 3, 1),
        bias=_bias(module.bias, module.out_channels),
        stride=(module.stride[0], module.stride[1]),
        padding=(rows, rows, columns, columns),
    )


def _read_linear(module: nn.Linear, name: str, source: str) -> FloatOp:
    bias = _bias(module.bias, module.out_features)
    return FloatOp("fully_connected", name, source, weight=_double(module.weight), bias=bias)


def _read_batch_norm(module: nn.BatchNorm2d, name: str, source: str) -> FloatOp:
    if module.running_mean is None or module.running_var is None:
        raise UnsupportedOp(f"layer {name!r}: BatchNorm2d without running statistics; supported: with them")
    scale = 1 / np.sqrt(_double(module.running_var) + module.eps)
    shift = -_double(module.running_mean) * scale
    if module.affine:
        scale, shift = scale * _double(module.weight), shift * _double(module.weight) + _double(module.bias)
    return FloatOp("affine", name, source, weight=scale, bias=shift)


def _read_pool(module: nn.AdaptiveAvgPool2d, name: str, source: str) -> FloatOp:
    if module.output_size not in (1, (1, 1)):
        raise UnsupportedOp(f"layer {name!r}: AdaptiveAvgPool2d({module.output_size}); supported: output size 1")
    return FloatOp("mean", name, source)


def _read_leaky_relu(module: nn.LeakyReLU, name: str, source: str) -> FloatOp:
    return FloatOp("leaky_relu", name, source, alpha=float(np.float32(module.negative_slope)))


READERS: dict[type[nn.Module], Callable[..., FloatOp]] = {
    nn.Conv2d: _read_conv,
    nn.Linear: _read_linear,
    nn.BatchNorm2d: _read_batch_norm,
    nn.AdaptiveAvgPool2d: _read_pool,
    nn.LeakyReLU: _read_leaky_relu,
    nn.ReLU: lambda module, name, source: FloatOp("clamp", name, source, low=0.0),
    nn.ReLU6: lambda module, name, source: FloatOp("clamp", name, source, low=0.0, high=6.0),
}


def _consumers(ops: Sequence[FloatOp], producer: FloatOp, renamed: dict[str, str]) -> int:
    """How many ops read what `producer` writes, those that were folded into it left out."""
    return sum(renamed.get(op.source, op.source) == producer.name and op.name not in renamed for op in ops)


def _absorb(op: FloatOp, after: FloatOp) -> FloatOp:
    """Fold a clamp, or a*y + b, into a weighted op; exact, through zero padding too.

    a * clamp(z, low, high) + b is clamp(a*z + b, a*low + b, a*high + b), with the bounds changing places where a < 0.
    """
    if after.kind == "clamp":
        low, high = (np.clip(bound, after.low, after.high) for bound in (op.low, op.high))
        return replace(op, low=low, high=high)
    assert op.bias is not None
    assert after.weight is not None
    assert after.bias is not None
    scale, shift = after.weight, after.bias
    # 0 * inf is no number: where a = 0 the output is b, whatever the bounds.
    bounds = [
        np.where(scale == 0, shift, np.where(scale == 0, 1, scale) * bound + shift) for bound in (op.low, op.high)
    ]
    return replace(
        _scaled(op, scale),
        bias=op.bias * scale + shift,
        low=np.minimum(*bounds) if np.any(np.isfinite(bounds)) else -np.inf,
        high=np.maximum(*bounds) if np.any(np.isfinite(bounds)) else np.inf,
    )


def _scaled(op: FloatOp, scale: Floats) -> FloatOp:
    assert op.weight is not None
    assert op.bias is not None
    shape = (1, 1, -1) if op.kind == "depthwise_conv" else (-1,) + (1,) * (op.weight.ndim - 1)
    return replace(op, weight=op.weight * scale.reshape(shape), bias=op.bias * scale)


def _is_leaky_after_weights(folded: Sequence[FloatOp]) -> bool:
    if len(folded) < 2 or folded[-1].kind != "leaky_relu" or folded[-1].source != folded[-2].name:
        return False
    before = folded[-2]
    return before.kind in WEIGHTED and not np.any(np.isfinite(before.low)) and not np.any(np.isfinite(before.high))


def _through_leaky(conv: FloatOp, leaky: FloatOp, affine: FloatOp) -> list[FloatOp]:
    """Move |a| of a*leaky(z) + b in front of the leaky ReLU, which is positively homogeneous; sign and shift stay.

    Channels then leave the convolution with like ranges, which suits one scale for the whole tensor.
    """
    assert affine.weight is not None
    scale = np.where(affine.weight == 0, 1.0, np.abs(affine.weight))
    rest = replace(affine, weight=affine.weight / scale)
    return [_scaled(conv, scale), leaky, _as_depthwise(rest)]


def _as_depthwise(op: FloatOp) -> FloatOp:
    if op.kind == "clamp":
        raise UnsupportedOp(
            f"layer {op.name!r}: an activation with no weights before it; supported: after Conv2d, Linear"
        )
    assert op.weight is not None
    return replace(op, kind="depthwise_conv", weight=op.weight.reshape(1, 1, -1))


def _execute_conv(op: FloatOp, x: torch.Tensor) -> torch.Tensor:
    assert op.weight is not None
    assert op.bias is not None
    depthwise = op.kind == "depthwise_conv"
    weight = op.weight.transpose(2, 0, 1)[:, None] if depthwise else op.weight.transpose(0, 3, 1, 2)
    top, bottom, left, right = op.padding
    padded = functional.pad(x, (left, right, top, bottom))
    return functional.conv2d(
        padded, _single(weight), _single(op.bias), op.stride, groups=len(weight) if depthwise else 1
    )


def _execute_linear(op: FloatOp, x: torch.Tensor) -> torch.Tensor:
    assert op.weight is not None
    assert op.bias is not None
    return functional.linear(x, _single(op.weight), _single(op.bias))


EXECUTE: dict[str, Callable[[FloatOp, torch.Tensor], torch.Tensor]] = {
    "conv": _execute_conv,
    "depthwise_conv": _execute_conv,
    "fully_connected": _execute_linear,
    "mean": lambda op, x: x.mean(dim=(2, 3)),
    "leaky_relu": lambda op, x: functional.leaky_relu(x, op.alpha),
}


def _bounded(op: FloatOp, x: torch.Tensor) -> torch.Tensor:
    shape = (1, -1, 1, 1) if x.ndim == 4 else (1, -1)
    low, high = (_single(np.atleast_1d(bound)).reshape(shape) for bound in (op.low, op.high))
    return torch.minimum(torch.maximum(x, low), high)


def _single(array: Floats) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, dtype=np.float32))


def _double(parameter: torch.Tensor) -> Floats:
    return parameter.detach().cpu().numpy().astype(np.float64)


def _bias(parameter: torch.Tensor | None, channels: int) -> Floats:
    return np.zeros(channels) if parameter is None else _double(parameter)
