"""The calls of the portable kernels (runtime/tc_kernels.h): each op as a line or two of C, its numbers written out.

A call computes the units `first` to `until` of a layer, variables of the C around it: rows of the output, channels of a
fully connected layer or a mean; another op on a vector is one unit, and looks at neither.
"""

from collections.abc import Callable

from tinyclf.graph import Op, Tensor
from tinyclf.output_stage import Tensors, add_multipliers, leaky_multipliers, mean_multiplier, mul_multiplier


def call(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    """The call of an op's kernel, for tensors of the shapes that `graph` gives them."""
    return CALLS[op.kind](graph, index, op, sources, target)


def _clamp(index: int, op: Op, shift: str = "") -> str:
    return ", ".join(f"{end}_{index}{shift}" if name else "0" for end, name in (("low", op.low), ("high", op.high)))


def _stage(index: int, op: Op, output: Tensor, shift: str = "") -> str:
    tables = ", ".join(f"{name}_{index}{shift}" for name in ("bias", "multiplier", "shift"))
    return f"    const tc_output_stage out = {{{tables}, {_clamp(index, op, shift)}, {output.zero_point}}};\n"


def _rows(tensor: Tensor) -> tuple[str, str]:
    """How many values the call's rows have, and an offset to its first one; all values of a vector."""
    if len(tensor.shape) == 1:
        return str(tensor.size), ""
    row = tensor.size // tensor.shape[0]
    return f"(until - first) * {row}", f" + first * {row}"


def _window(graph: Tensors, op: Op, kernel: tuple[int, ...]) -> str:
    numbers = (*graph.tensor(op.inputs[0]).shape, *graph.tensor(op.output).shape, *kernel, *op.stride)
    return f"    const tc_conv_shape shape = {{{', '.join(map(str, (*numbers, op.padding[0], op.padding[2])))}}};\n"


def _call_conv(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    x, weight, output = graph.tensor(op.inputs[0]), graph.tensor(op.inputs[1]), graph.tensor(op.output)
    kernel = weight.shape[1:3] if op.kind == "conv" else weight.shape[:2]
    arguments = f"{sources[0]}, weight_{index}, {x.zero_point}, out, shape, first, until, {target}{_rows(output)[1]}"
    return f"{_stage(index, op, output)}{_window(graph, op, kernel)}    tc_{op.kind}({arguments});"


def _call_pool(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    output = graph.tensor(op.output)
    fill = f", {output.zero_point}" if op.kind == "average_pool" else ""
    arguments = f"{sources[0]}{fill}, shape, first, until, {target}{_rows(output)[1]}"
    return f"{_window(graph, op, op.kernel)}    tc_{op.kind}({arguments});"


def _call_fully_connected(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    arguments = f"{sources[0]}, weight_{index} + first * {x.size}, {x.zero_point}, out, {x.size}, until - first"
    return f"{_stage(index, op, output, ' + first')}    tc_fully_connected({arguments}, {target} + first);"


def _call_mean(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    multiplier, shift = mean_multiplier(x, output)
    numbers = (x.shape[0] * x.shape[1], x.shape[2], "until - first", x.zero_point, multiplier, shift)
    arguments = ", ".join(map(str, (*numbers, output.zero_point)))
    return f"    tc_mean({sources[0]} + first, {arguments}, {target} + first);"


def _call_leaky_relu(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    multipliers, shifts = leaky_multipliers(x, output, op.alpha)
    size, start = _rows(x)
    numbers = (size, x.zero_point, multipliers[0], shifts[0], multipliers[1], shifts[1], output.zero_point)
    return f"    tc_leaky_relu({sources[0]}{start}, {', '.join(map(str, numbers))}, {target}{start});"


def _call_add(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    first, second, output = (graph.tensor(name) for name in (*op.inputs, op.output))
    multipliers, shifts = add_multipliers(first, second, output)
    factors = ", ".join(f"{{{', '.join(map(str, values.tolist()))}}}" for values in (multipliers, shifts))
    numbers = f"{first.zero_point}, {second.zero_point}, {factors}, {output.zero_point}"
    stage = f"    const tc_add_stage out = {{{numbers}, {_clamp(index, op)}}};\n"
    size, start = _rows(output)
    inputs = ", ".join(f"{source}{start}" for source in sources)
    return f"{stage}    tc_add({inputs}, out, {size}, {output.shape[-1]}, {target}{start});"


def _call_mul(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    first, second, output = (graph.tensor(name) for name in (*op.inputs, op.output))
    numbers = [first.zero_point, second.zero_point, *mul_multiplier(first, second, output), output.zero_point]
    stage = f"    const tc_mul_stage out = {{{', '.join(map(str, numbers))}, {_clamp(index, op)}}};\n"
    size, start = _rows(output)
    whole = first.size == second.size
    inputs = f"{sources[0]}{start}, {sources[1]}{start if whole else ''}"
    sizes = f"{size}, {size if whole else second.size}, {output.shape[-1]}"
    return f"{stage}    tc_mul({inputs}, out, {sizes}, {target}{start});"


def _call_concat(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    output, calls, place = graph.tensor(op.output), [], 0
    width = output.shape[1] if len(output.shape) == 3 else 1
    _, out_start = _rows(output)
    for name, source in zip(op.inputs, sources, strict=True):
        x = graph.tensor(name)
        positions = f"(until - first) * {width}" if out_start else "1"
        sizes = f"{positions}, {x.shape[-1]}, {output.shape[-1]}"
        calls.append(f"    tc_concat({source}{_rows(x)[1]}, {sizes}, {target}{out_start} + {place});")
        place += x.shape[-1]
    return "\n".join(calls)


def _call_crop(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    (_, columns, channels), output = graph.tensor(op.inputs[0]).shape, graph.tensor(op.output)
    top, _, left, _ = op.padding
    pitch, size = columns * channels, output.shape[1] * output.shape[2]
    source = f"{sources[0]} + {top * pitch + left * channels} + first * {pitch}"
    return f"    tc_crop({source}, until - first, {size}, {pitch}, {target}{_rows(output)[1]});"


CALLS: dict[str, Callable[[Tensors, int, Op, list[str], str], str]] = {
    "conv": _call_conv,
    "depthwise_conv": _call_conv,
    "fully_connected": _call_fully_connected,
    "mean": _call_mean,
    "average_pool": _call_pool,
    "max_pool": _call_pool,
    "leaky_relu": _call_leaky_relu,
    "add": _call_add,
    "mul": _call_mul,
    "concat": _call_concat,
    "crop": _call_crop,
}
