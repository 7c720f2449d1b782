"""Folds padding, batch norms and activations into the ops beside them; exact, through zero padding too."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from tinyclf.errors import UnsupportedOp
from tinyclf.graph.node import CLAMPED, POOLS, WEIGHTED
from tinyclf.graph.rules import output_extent
from tinyclf.lower.floatop import INPUT, FloatOp, Floats

PADDED = ("conv", "depthwise_conv")


def fold(ops: Sequence[FloatOp]) -> list[FloatOp]:
    """The same function in the graph's kinds alone: what cannot fold becomes a 1x1 depthwise convolution."""
    folded: dict[str, FloatOp] = {}
    renamed: dict[str, str] = {}
    for read in ops:
        op = _without_pads(replace(read, sources=tuple(renamed.get(name, name) for name in read.sources)), folded)
        before = folded.get(op.sources[0])
        alone = before is not None and _readers(ops, before.name, renamed) == 1
        if before is not None and alone and _absorbs(before, op):
            folded[before.name] = _absorb(before, op)
            renamed[op.name] = before.name
        elif before is not None and alone and op.kind == "affine" and _leaky_after_weights(before, folded):
            folded |= {step.name: step for step in _through_leaky(folded[before.sources[0]], before, op)}
        else:
            folded[op.name] = _as_depthwise(op) if op.kind in ("affine", "clamp") else op
    kept = [op for op in folded.values() if op.kind != "pad"]
    # An op that absorbed the last one gives the output, and stands last.
    last = renamed.get(ops[-1].name, ops[-1].name)
    return [op for op in kept if op.name != last] + [folded[last]]


def trim_padding(ops: Sequence[FloatOp], input_shape: tuple[int, int]) -> list[FloatOp]:
    """Drop padding at the bottom and the right that no stride reaches, as torch's symmetric padding leaves it."""
    shapes: dict[str, tuple[int, ...]] = {INPUT: (*input_shape, 1)}
    trimmed = []
    for op in ops:
        if op.kind in (*PADDED, *POOLS):
            op = replace(op, padding=_trimmed(op, shapes[op.sources[0]]))
        shapes[op.name] = op.shape
        trimmed.append(op)
    return trimmed


def _trimmed(op: FloatOp, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    pads = list(op.padding)
    for axis, size in enumerate(kernel_of(op)):
        extent = output_extent(shape[axis], size, op.stride[axis], *pads[2 * axis : 2 * axis + 2])
        used = (extent - 1) * op.stride[axis] + size
        pads[2 * axis + 1] = max(0, used - shape[axis] - pads[2 * axis])
    return pads[0], pads[1], pads[2], pads[3]


def kernel_of(op: FloatOp) -> tuple[int, int]:
    """Rows and columns of a convolution's or a pool's window."""
    if op.kind in POOLS:
        return op.kernel
    shape = op.scale.shape[1:3] if op.kind == "conv" else op.scale.shape[:2]
    return shape[0], shape[1]


def _without_pads(op: FloatOp, folded: Mapping[str, FloatOp]) -> FloatOp:
    """An op that reads padding directly, and pads by itself."""
    pads = [folded[name] for name in op.sources if name in folded and folded[name].kind == "pad"]
    if not pads:
        return op
    if op.kind not in (*PADDED, "pad"):
        raise UnsupportedOp(f"layer {op.name!r}: {op.kind} after a padding; supported: Conv2d after ZeroPad2d")
    top, bottom, left, right = (own + given for own, given in zip(op.padding, pads[0].padding, strict=True))
    return replace(op, sources=pads[0].sources, padding=(top, bottom, left, right))


def _readers(ops: Iterable[FloatOp], name: str, renamed: Mapping[str, str]) -> int:
    """How many ops read what `name` writes, those that were folded into it left out."""
    return sum(renamed.get(source, source) == name and op.name not in renamed for op in ops for source in op.sources)


def _absorbs(before: FloatOp, op: FloatOp) -> bool:
    return (op.kind == "affine" and before.kind in WEIGHTED) or (op.kind == "clamp" and before.kind in CLAMPED)


def _absorb(op: FloatOp, after: FloatOp) -> FloatOp:
    """Fold a clamp, or a*y + b, into the op before it.

    a * clamp(z, low, high) + b is clamp(a*z + b, a*low + b, a*high + b), with the bounds changing places where a < 0.
    """
    if after.kind == "clamp":
        low, high = (np.clip(bound, after.low, after.high) for bound in (op.low, op.high))
        return replace(op, low=low, high=high)
    scale, shift = after.scale, after.shift
    # 0 * inf is no number: where a = 0 the output is b, whatever the bounds.
    bounds = [
        np.where(scale == 0, shift, np.where(scale == 0, 1, scale) * bound + shift) for bound in (op.low, op.high)
    ]
    return replace(
        scaled(op, scale),
        bias=op.shift * scale + shift,
        low=np.minimum(*bounds) if np.any(np.isfinite(bounds)) else -np.inf,
        high=np.maximum(*bounds) if np.any(np.isfinite(bounds)) else np.inf,
    )


def scaled(op: FloatOp, scale: Floats) -> FloatOp:
    """A weighted op whose sums come out multiplied by `scale`, (out,); its clamp is left as it was."""
    shape = (1, 1, -1) if op.kind == "depthwise_conv" else (-1,) + (1,) * (op.scale.ndim - 1)
    return replace(op, weight=op.scale * scale.reshape(shape), bias=op.shift * scale)


def _leaky_after_weights(leaky: FloatOp, folded: Mapping[str, FloatOp]) -> bool:
    before = folded.get(leaky.sources[0])
    return leaky.kind == "leaky_relu" and before is not None and before.kind in WEIGHTED and not before.bounded


def _through_leaky(conv: FloatOp, leaky: FloatOp, affine: FloatOp) -> list[FloatOp]:
    """Move |a| of a*leaky(z) + b in front of the leaky ReLU, which is positively homogeneous; sign and shift stay.

    Channels then leave the convolution with like ranges, which suits one scale for the whole tensor.
    """
    scale = np.where(affine.scale == 0, 1.0, np.abs(affine.scale))
    return [scaled(conv, scale), leaky, _as_depthwise(replace(affine, weight=affine.scale / scale))]


def _as_depthwise(op: FloatOp) -> FloatOp:
    if len(op.shape) != 3:
        what = "a batch norm" if op.kind == "affine" else "an activation"
        raise UnsupportedOp(f"layer {op.name!r}: {what} of a vector with no weights before it; supported: after Linear")
    weight, bias = (np.ones(op.shape[-1]), np.zeros(op.shape[-1])) if op.kind == "clamp" else (op.scale, op.shift)
    return replace(op, kind="depthwise_conv", weight=weight.reshape(1, 1, -1), bias=bias)
