"""Runs float ops with torch."""

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from tinyclf.lower.floatop import INPUT, FloatOp, Floats


def execute(ops: Sequence[FloatOp], windows: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
    """Every tensor of the float ops for (n, frames, mels) windows, by name, channels last."""
    values = {INPUT: windows[..., np.newaxis]}
    for op in ops:
        values[op.name] = compute(op, [values[name] for name in op.sources])
    return values


def compute(op: FloatOp, inputs: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """What one op makes of its inputs, each (n, *shape), channels last."""
    with torch.inference_mode():
        value = _bounded(op, EXECUTE[op.kind](op, *(_channels_first(array) for array in inputs)))
        return (value.permute(0, 2, 3, 1) if value.ndim == 4 else value).contiguous().numpy()


def _channels_first(array: NDArray[np.float32]) -> torch.Tensor:
    tensor = torch.from_numpy(array)
    return tensor.permute(0, 3, 1, 2) if array.ndim == 4 else tensor


def _execute_conv(op: FloatOp, x: torch.Tensor) -> torch.Tensor:
    depthwise = op.kind == "depthwise_conv"
    weight = op.scale.transpose(2, 0, 1)[:, None] if depthwise else op.scale.transpose(0, 3, 1, 2)
    groups = len(weight) if depthwise else 1
    return functional.conv2d(_padded(op, x), _single(weight), _single(op.shift), op.stride, groups=groups)


def _execute_linear(op: FloatOp, x: torch.Tensor) -> torch.Tensor:
    flat = x.permute(0, 2, 3, 1).flatten(1) if x.ndim == 4 else x
    return functional.linear(flat, _single(op.scale), _single(op.shift))


def _execute_affine(op: FloatOp, x: torch.Tensor) -> torch.Tensor:
    return x * _per_channel(op.scale, x) + _per_channel(op.shift, x)


def _execute_mul(op: FloatOp, first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
    return first * (second if second.ndim == first.ndim else second[:, :, None, None])


def _execute_crop(op: FloatOp, x: torch.Tensor) -> torch.Tensor:
    top, bottom, left, right = op.padding
    return x[:, :, top : x.shape[2] - bottom, left : x.shape[3] - right]


EXECUTE: dict[str, Callable[..., torch.Tensor]] = {
    "conv": _execute_conv,
    "depthwise_conv": _execute_conv,
    "fully_connected": _execute_linear,
    "mean": lambda op, x: x.mean(dim=(2, 3)),
    "average_pool": lambda op, x: functional.avg_pool2d(_padded(op, x), op.kernel, op.stride),
    "max_pool": lambda op, x: functional.max_pool2d(_padded(op, x, -torch.inf), op.kernel, op.stride),
    "leaky_relu": lambda op, x: functional.leaky_relu(x, op.alpha),
    "add": lambda op, first, second: first + second,
    "mul": _execute_mul,
    "concat": lambda op, *inputs: torch.cat(inputs, dim=1),
    "crop": _execute_crop,
    "pad": lambda op, x: _padded(op, x),
    "affine": _execute_affine,
    "clamp": lambda op, x: x,
}


def _padded(op: FloatOp, x: torch.Tensor, value: float = 0.0) -> torch.Tensor:
    top, bottom, left, right = op.padding
    return functional.pad(x, (left, right, top, bottom), value=value)


def _bounded(op: FloatOp, x: torch.Tensor) -> torch.Tensor:
    low, high = (_per_channel(np.atleast_1d(bound), x) for bound in (op.low, op.high))
    return torch.minimum(torch.maximum(x, low), high)


def _per_channel(array: Floats, x: torch.Tensor) -> torch.Tensor:
    return _single(array).reshape((1, -1, 1, 1) if x.ndim == 4 else (1, -1))


def _single(array: Floats) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, dtype=np.float32))
