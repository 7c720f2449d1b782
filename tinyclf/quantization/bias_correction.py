"""Bias correction: takes the mean error of every channel's sum, over calibration windows, out of its bias."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf import arith, reference
from tinyclf.graph import Graph, Op, Tensor
from tinyclf.graph.node import WEIGHTED
from tinyclf.lower import INPUT, FloatOp, compute

WINDOWS = 128


def corrected(graph: Graph, ops: Sequence[FloatOp], values: Mapping[str, NDArray[np.float32]]) -> Graph:
    """The graph with biases for which each channel's mean sum is the float model's, op by op in order.

    ops are the float ops of the graph, values their tensors over calibration windows (n, *shape). What an op is given
    are the integers that the ops before it, corrected, make: Nagel et al., "Data-Free Quantization", 2019, section 4.2.
    """
    first = values[INPUT][:WINDOWS]
    integers = {INPUT: arith.quantize(first, graph.input.scale, graph.input.zero_point)}
    for op, float_op in zip(graph.ops, ops, strict=True):
        if op.kind in WEIGHTED:
            graph = _shifted(graph, op, _mean_error(graph, op, float_op, values, integers))
        integers[op.output] = reference.compute(graph, op, [integers[name] for name in op.sources])
    return graph


def _mean_error(
    graph: Graph, op: Op, float_op: FloatOp, values: Mapping[str, NDArray[np.float32]], integers: Mapping[str, Any]
) -> NDArray[np.float64]:
    """Float sums less integer ones, in real numbers, before any clamp: the mean of each channel."""
    source, weight, bias = (graph.tensor(name) for name in op.inputs)
    rounded = replace(float_op, weight=_real(weight, float_op), bias=_real(bias, float_op), low=-np.inf, high=np.inf)
    wanted = compute(replace(float_op, low=-np.inf, high=np.inf), [values[source.name][:WINDOWS]])
    got = compute(rounded, [arith.dequantize(integers[source.name], source.scale, source.zero_point)])
    error: NDArray[np.float64] = (wanted.astype(np.float64) - got).reshape(-1, wanted.shape[-1]).mean(axis=0)
    return error


def _real(tensor: Tensor, op: FloatOp) -> NDArray[np.float64]:
    assert tensor.data is not None
    scale = np.array(tensor.quant.scale)
    if tensor.data.ndim > 1 and op.kind != "depthwise_conv":
        scale = scale.reshape(-1, *(1,) * (tensor.data.ndim - 1))
    return np.asarray(tensor.data * scale)


def _shifted(graph: Graph, op: Op, error: NDArray[np.float64]) -> Graph:
    bias = graph.tensor(op.inputs[2])
    assert bias.data is not None
    steps = np.clip(np.rint(error / np.array(bias.quant.scale)), -(2**30), 2**30)
    data = np.clip(bias.data + steps, -(2**30), 2**30).astype(np.int32)
    return graph.with_data({bias.name: data})
