"""The rules that every graph keeps: names, order, shapes, types and ranges of the int8 specification."""

from collections.abc import Callable, Sequence
from typing import get_args

import numpy as np

from tinyclf.arith import INT32_MAX
from tinyclf.errors import GraphError
from tinyclf.features.spec import FeatureSpec
from tinyclf.graph.node import CLAMPED, SAME_QUANT, WEIGHTED, Kind, Op, Tensor

NUMPY_TYPES = {"int8": np.int8, "int32": np.int32}


def check(features: FeatureSpec, labels: Sequence[str], tensors: Sequence[Tensor], ops: Sequence[Op]) -> None:
    """Raise GraphError, naming tensor or op, at the first rule that is broken."""
    _require(bool(tensors) and bool(ops), "graph", f"{len(tensors)} tensors, {len(ops)} ops", "at least one of each")
    by_name: dict[str, Tensor] = {}
    for tensor in tensors:
        _require(tensor.name not in by_name, f"tensor {tensor.name!r}", "the name twice", "unique names")
        by_name[tensor.name] = tensor
        _check_tensor(tensor)
    _equal(f"input {tensors[0].name!r}", tensors[0].shape, (*features.shape, 1))
    _check_order(tensors, by_name, ops)
    for op in ops:
        _check_op(op, by_name)
    _equal(f"output {ops[-1].output!r}", by_name[ops[-1].output].shape, (len(labels),))
    _equal("labels", len(set(labels)), len(labels))


def output_extent(size: int, kernel: int, stride: int, before: int, after: int) -> int:
    """Rows or columns of a convolution's output."""
    return (size + before + after - kernel) // stride + 1


def _check_tensor(tensor: Tensor) -> None:
    where = f"tensor {tensor.name!r}"
    _require(tensor.dtype in NUMPY_TYPES, where, tensor.dtype, "int8, int32")
    _require(all(extent >= 1 for extent in tensor.shape), where, f"shape {tensor.shape}", "extents from 1")
    scale = np.array(tensor.quant.scale, dtype=np.float64)
    exact = scale.astype(np.float32).astype(np.float64) == scale
    _require(scale.size > 0 and bool(np.all(np.isfinite(scale) & (scale > 0) & exact)), where, "a scale that is not",
             "finite float32 scales > 0")  # fmt: skip
    _require(-128 <= tensor.quant.zero_point <= 127, where, f"zero point {tensor.quant.zero_point}", "-128 to 127")
    if tensor.data is None:
        _require(scale.size == 1 and tensor.dtype == "int8", where, "a computed tensor", "int8 with one scale")
    else:
        _equal(f"{where} data", tensor.data.shape, tensor.shape)
        _equal(f"{where} data", tensor.data.dtype, np.dtype(NUMPY_TYPES[tensor.dtype]))


def _check_order(tensors: Sequence[Tensor], by_name: dict[str, Tensor], ops: Sequence[Op]) -> None:
    ready = {tensors[0].name} | {tensor.name for tensor in tensors if tensor.data is not None}
    for op in ops:
        for name in (*op.inputs, *op.constants):
            _require(name in ready, f"op {op.output!r}", f"input {name!r} before it is computed", "ops in order")
        _require(op.output in by_name and op.output not in ready, f"op {op.output!r}",
                 "an output that is unknown or already written", "one op a tensor")  # fmt: skip
        ready.add(op.output)
    for tensor in tensors:
        _require(tensor.name in ready, f"tensor {tensor.name!r}", "no op that writes it", "one op a tensor")


def _check_op(op: Op, tensors: dict[str, Tensor]) -> None:
    where = f"op {op.output!r}"
    _require(op.kind in get_args(Kind), where, f"kind {op.kind!r}", ", ".join(get_args(Kind)))
    inputs, output = [tensors[name] for name in op.inputs], tensors[op.output]
    least, most = INPUTS[op.kind]
    _require(least <= len(inputs) <= most, where, f"{len(inputs)} inputs", f"{least} to {most}")
    computed = all(tensors[name].dtype == "int8" and tensors[name].data is None for name in op.sources)
    _require(computed, where, "a constant input", "computed int8 inputs")
    SHAPES[op.kind](op, where, inputs, output)
    if op.kind in WEIGHTED:
        _check_weights(where, inputs[0], inputs[1], inputs[2], output)
    if op.kind in SAME_QUANT:
        for source in inputs:
            _equal(f"{where} quantization of {source.name!r}", source.quant, output.quant)
    for name in (op.low, op.high):
        if name is not None:
            _require(op.kind in CLAMPED, where, f"a clamp on {op.kind}", f"a clamp on {', '.join(CLAMPED)}")
            _equal(f"{where} clamp {name!r}", tensors[name].shape, output.shape[-1:])
            _equal(f"{where} clamp {name!r}", (tensors[name].dtype, tensors[name].quant), ("int8", output.quant))
    if op.low and op.high:
        low, high = tensors[op.low].data, tensors[op.high].data
        _require(
            low is not None and high is not None and bool(np.all(low <= high)), where, "low above high", "low <= high"
        )


def _check_weights(where: str, x: Tensor, weight: Tensor, bias: Tensor, output: Tensor) -> None:
    channels = output.shape[-1]
    _equal(f"{where} types", (weight.dtype, bias.dtype), ("int8", "int32"))
    _require(weight.data is not None and bias.data is not None, where, "computed weights", "constants")
    assert weight.data is not None
    assert bias.data is not None
    _require(len(weight.quant.scale) == channels and weight.quant.zero_point == 0, where,
             f"{len(weight.quant.scale)} scales, zero point {weight.quant.zero_point}",
             f"{channels} symmetric scales")  # fmt: skip
    _require(int(weight.data.min()) >= -127, where, "weight -128", "-127 to 127")
    _equal(f"{where} bias", (bias.shape, bias.quant.zero_point), ((channels,), 0))
    products = np.float32(x.scale) * np.array(weight.quant.scale, dtype=np.float32)
    _require(np.array_equal(np.array(bias.quant.scale, dtype=np.float32), products), where,
             "a bias scale of its own", "input scale x weight scale")  # fmt: skip
    # An int32 accumulator that cannot overflow, whatever the input is.
    fan_in = weight.data.astype(np.int64)
    axes = (0, 1) if weight.data.ndim == 3 else tuple(range(1, weight.data.ndim))
    worst = 255 * np.abs(fan_in).sum(axis=axes) + np.abs(bias.data.astype(np.int64))
    _require(int(worst.max()) <= INT32_MAX, where, f"sums up to {worst.max()}", "sums within int32")


def _conv_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    x, weight = inputs[0], inputs[1]
    depthwise = op.kind == "depthwise_conv"
    _equal(f"{where} ranks", (len(x.shape), len(weight.shape)), (3, 3 if depthwise else 4))
    kernel = weight.shape[:2] if depthwise else weight.shape[1:3]
    channels = weight.shape[2] if depthwise else weight.shape[0]
    _equal(f"{where} input channels", x.shape[2], weight.shape[-1])
    _window_shape(op, where, x, (kernel[0], kernel[1]), channels, output)


def _pool_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    _equal(f"{where} input rank", len(inputs[0].shape), 3)
    # The sum of int8 values over a window of any allowed size fits int32.
    _require(1 <= op.kernel[0] * op.kernel[1] <= 2**20, where, f"kernel {op.kernel}", "1 to 2**20 positions")
    inside = max(op.padding[:2]) < op.kernel[0] and max(op.padding[2:]) < op.kernel[1]
    _require(inside, where, f"padding {op.padding}", f"less than the kernel {op.kernel}")
    _window_shape(op, where, inputs[0], op.kernel, inputs[0].shape[2], output)


def _window_shape(op: Op, where: str, x: Tensor, kernel: tuple[int, int], channels: int, output: Tensor) -> None:
    _require(
        min(op.stride) >= 1 and min(op.padding) >= 0, where, f"{op.stride}, {op.padding}", "stride >= 1, padding >= 0"
    )
    rows = output_extent(x.shape[0], kernel[0], op.stride[0], *op.padding[:2])
    columns = output_extent(x.shape[1], kernel[1], op.stride[1], *op.padding[2:])
    _equal(f"{where} output", output.shape, (rows, columns, channels))


def _fully_connected_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    _equal(f"{where} weight", inputs[1].shape, (*output.shape, inputs[0].size))
    _equal(f"{where} output rank", len(output.shape), 1)


def _mean_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    _equal(f"{where} input rank", len(inputs[0].shape), 3)
    _equal(f"{where} output", output.shape, inputs[0].shape[2:])


def _leaky_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    _equal(f"{where} output", output.shape, inputs[0].shape)
    _require(0 < op.alpha < 1, where, f"alpha {op.alpha}", "between 0 and 1")


def _add_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    _equal(f"{where} shapes", (inputs[0].shape, inputs[1].shape), (output.shape, output.shape))
    largest = 2 * max(inputs[0].scale, inputs[1].scale)
    _require(largest < 2**20 * output.scale, where, f"output scale {output.scale}", f"above {largest / 2**20}")


def _mul_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    _equal(f"{where} output", output.shape, inputs[0].shape)
    _require(inputs[1].shape in (output.shape, output.shape[-1:]), where, f"shapes {inputs[1].shape}",
             f"{output.shape} or {output.shape[-1:]}")  # fmt: skip
    # A product of two centred int8 values has 17 bits, and may be shifted left by 14.
    ratio = inputs[0].scale * inputs[1].scale / output.scale
    _require(ratio < 2**14, where, f"a factor of {ratio}", "below 2**14")


def _concat_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    _equal(f"{where} positions", {source.shape[:-1] for source in inputs}, {output.shape[:-1]})
    _equal(f"{where} channels", sum(source.shape[-1] for source in inputs), output.shape[-1])


def _crop_shape(op: Op, where: str, inputs: Sequence[Tensor], output: Tensor) -> None:
    _equal(f"{where} input rank", len(inputs[0].shape), 3)
    _require(min(op.padding) >= 0, where, f"padding {op.padding}", "from 0")
    rows, columns, channels = inputs[0].shape
    top, bottom, left, right = op.padding
    _equal(f"{where} output", output.shape, (rows - top - bottom, columns - left - right, channels))


INPUTS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(WEIGHTED, (3, 3)),
    **dict.fromkeys(("mean", "average_pool", "max_pool", "leaky_relu", "crop"), (1, 1)),
    **dict.fromkeys(("add", "mul"), (2, 2)),
    "concat": (2, 64),
}
SHAPES: dict[str, Callable[[Op, str, Sequence[Tensor], Tensor], None]] = {
    "conv": _conv_shape,
    "depthwise_conv": _conv_shape,
    "fully_connected": _fully_connected_shape,
    "mean": _mean_shape,
    "average_pool": _pool_shape,
    "max_pool": _pool_shape,
    "leaky_relu": _leaky_shape,
    "add": _add_shape,
    "mul": _mul_shape,
    "concat": _concat_shape,
    "crop": _crop_shape,
}


def _equal(where: str, got: object, allowed: object) -> None:
    _require(bool(got == allowed), where, str(got), str(allowed))


def _require(condition: bool, where: str, got: str, allowed: str) -> None:
    if not condition:
        raise GraphError(f"{where}: got {got}; allowed: {allowed}")
