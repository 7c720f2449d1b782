"""Writes a Graph as ONNX in QDQ form: every op between dequantization and quantization, int8 in and out.

ONNX Runtime fuses this to integer kernels, which round in float; its results are compared by largest step, not by
equality. The input is (batch, 1, frames, mels): the same bytes as the graph's channels-last input. Between the ends
activations are uint8, 128 above the graph's: the form that ONNX Runtime fuses whole on every processor.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.shape_inference
import onnx.utils
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from tinyclf.export.metadata import ModelInfo, describe, parse
from tinyclf.export.seal import read_sealed, sealed

from tinyclf.errors import GraphError
from tinyclf.files import write_bytes
from tinyclf.graph import Graph, Op, Tensor

OPSET = 18
IR_VERSION = 10


def write(graph: Graph, path: Path) -> None:
    """Write `graph` to `path`, whole or not at all."""
    write_bytes(path, serialise(graph))


def serialise(graph: Graph) -> bytes:
    """The model's bytes, sealed; equal graphs give equal bytes."""
    return sealed(build(graph).SerializeToString(deterministic=True))


def build(graph: Graph) -> onnx.ModelProto:
    """The checked model, its metadata holding the digest, the labels and the features."""
    writer = Writer(graph)
    writer.begin()
    for op in graph.ops:
        EMITTERS[op.kind](writer, op)
    writer.end()
    frames, mels = graph.features.shape
    inputs = [helper.make_tensor_value_info(graph.input.name, TensorProto.INT8, ["batch", 1, frames, mels])]
    outputs = [helper.make_tensor_value_info(graph.output.name, TensorProto.INT8, ["batch", len(graph.labels)])]
    return model_of(writer, inputs, outputs)


def model_of(
    writer: "Writer", inputs: Sequence[onnx.ValueInfoProto], outputs: Sequence[onnx.ValueInfoProto]
) -> onnx.ModelProto:
    """The checked model of what a writer has collected."""
    body = helper.make_graph(writer.nodes, "tinyclf", inputs, outputs, writer.initializers)
    model = helper.make_model(
        body, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION, producer_name="tinyclf"
    )
    helper.set_model_props(model, describe(writer.graph))
    onnx.checker.check_model(model)
    return model


def read_info(path: Path) -> ModelInfo:
    """What an .onnx file says of itself; raises GraphError where it is damaged or none of ours."""
    content = read_sealed(path)
    try:
        model = onnx.load_from_string(content)
    except Exception as error:  # protobuf raises classes of its own, which differ between its back ends
        raise GraphError(f"{path}: no ONNX file: {type(error).__name__}") from error
    return parse({entry.key: entry.value for entry in model.metadata_props}, str(path))


def part(content: bytes, inputs: Sequence[str], output: str) -> bytes:
    """A model of the nodes alone that lead from named tensors to one; raises GraphError for unknown names."""
    try:
        extractor = onnx.utils.Extractor(onnx.shape_inference.infer_shapes(onnx.load_from_string(content)))
        cut = extractor.extract_model(list(inputs), [output])
    except Exception as error:  # protobuf and ONNX raise classes of their own
        raise GraphError(f"ONNX file: no part from {', '.join(inputs)} to {output}: {error}") from error
    piece: bytes = cut.SerializeToString()
    return piece


class Writer:
    """Collects nodes and initializers, in the order in which they run."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.renamed: dict[str, str] = {}
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []

    def begin(self) -> None:
        """The int8 input as uint8."""
        source = self.graph.input
        self.node("DequantizeLinear", [source.name, *self._signed_quant(source)], f"{source.name}/float")
        self._quantize(f"{source.name}/float", source, self.inner(source.name))

    def end(self) -> None:
        """The uint8 logits as int8."""
        output = self.graph.output
        self.node("QuantizeLinear", [self._dequantized(output.name), *self._signed_quant(output)], output.name)

    def conv(self, op: Op) -> None:
        weight = _data(self.graph.tensor(op.inputs[1]))
        depthwise = op.kind == "depthwise_conv"
        reordered = weight.transpose(2, 0, 1)[:, np.newaxis] if depthwise else weight.transpose(0, 3, 1, 2)
        attributes = {
            "kernel_shape": list(reordered.shape[2:]),
            "strides": list(op.stride),
            "pads": _pads(op),
            "group": len(reordered) if depthwise else 1,
        }
        self._weighted(op, "Conv", reordered, attributes)

    def fully_connected(self, op: Op) -> None:
        weight, shape = _data(self.graph.tensor(op.inputs[1])), self.graph.tensor(op.inputs[0]).shape
        if len(shape) == 3:
            # A map is flattened channels first here.
            weight = weight.reshape(-1, *shape).transpose(0, 3, 1, 2).reshape(len(weight), -1)
        self._weighted(op, "Gemm", weight, {"transB": 1})

    def mean(self, op: Op) -> None:
        self.node("GlobalAveragePool", [self._dequantized(op.inputs[0])], f"{op.output}/float")
        self._quantize(f"{op.output}/float", self.graph.tensor(op.output), f"{op.output}/pooled")
        self.node("Flatten", [f"{op.output}/pooled"], self.inner(op.output), axis=1)

    def average_pool(self, op: Op) -> None:
        self._pool(op, "AveragePool", count_include_pad=1)

    def max_pool(self, op: Op) -> None:
        self._pool(op, "MaxPool")

    def add(self, op: Op) -> None:
        self.node("Add", [self._dequantized(name) for name in op.inputs], f"{op.output}/float")
        self._finish(op)

    def mul(self, op: Op) -> None:
        inputs = [self._dequantized(name) for name in op.inputs]
        first, second = (self.graph.tensor(name).shape for name in op.inputs)
        if len(second) < len(first):
            self.initializers.append(numpy_helper.from_array(np.array([2, 3], np.int64), f"{op.output}/axes"))
            self.node("Unsqueeze", [inputs[1], f"{op.output}/axes"], f"{op.output}/gate")
            inputs[1] = f"{op.output}/gate"
        self.node("Mul", inputs, f"{op.output}/float")
        self._finish(op)

    def concat(self, op: Op) -> None:
        self.node("Concat", [self._dequantized(name) for name in op.inputs], f"{op.output}/float", axis=1)
        self._finish(op)

    def leaky_relu(self, op: Op) -> None:
        self.node("LeakyRelu", [self._dequantized(op.inputs[0])], f"{op.output}/float", alpha=op.alpha)
        self._finish(op)

    def crop(self, op: Op) -> None:
        (top, _, left, _), (rows, columns, _) = op.padding, self.graph.tensor(op.output).shape
        bounds = {"starts": (top, left), "ends": (top + rows, left + columns), "axes": (2, 3)}
        for name, values in bounds.items():
            self.initializers.append(numpy_helper.from_array(np.array(values, np.int64), f"{op.output}/{name}"))
        names = [f"{op.output}/{name}" for name in bounds]
        self.node("Slice", [self.inner(op.inputs[0]), *names], self.inner(op.output))

    def _pool(self, op: Op, kind: str, **attributes: Any) -> None:
        self.node(
            kind, [self._dequantized(op.inputs[0])], f"{op.output}/float", kernel_shape=list(op.kernel),
            strides=list(op.stride), pads=_pads(op), **attributes,
        )  # fmt: skip
        self._finish(op)

    def _weighted(self, op: Op, kind: str, weight: NDArray[Any], attributes: dict[str, Any]) -> None:
        tensor, bias = (self.graph.tensor(name) for name in op.inputs[1:])
        source = self._dequantized(op.inputs[0])
        if kind == "Gemm" and len(self.graph.tensor(op.inputs[0]).shape) == 3:
            self.node("Flatten", [source], f"{op.output}/flat", axis=1)
            source = f"{op.output}/flat"
        inputs = [
            source,
            self._constant(tensor.name, weight, tensor.quant.scale),
            self._constant(bias.name, _data(bias), bias.quant.scale),
        ]
        self.node(kind, inputs, f"{op.output}/float", **attributes)
        self._finish(op)

    def _finish(self, op: Op) -> None:
        """Quantize what stands at OUTPUT/float, with the op's clamp."""
        output = self.graph.tensor(op.output)
        bounds_shape = (1, -1, 1, 1) if len(output.shape) == 3 else (1, -1)
        clamps = [(name, bound) for name, bound in (("Max", op.low), ("Min", op.high)) if bound]
        values = [*(f"{op.output}/before_{name}" for name, _ in clamps), self.inner(op.output)]
        self._quantize(f"{op.output}/float", output, values[0])
        for (name, bound), source, target in zip(clamps, values[:-1], values[1:], strict=True):
            limits = _unsigned(_data(self.graph.tensor(bound))).reshape(bounds_shape)
            self.initializers.append(numpy_helper.from_array(limits, bound))
            self.node(name, [source, bound], target)

    def _constant(self, name: str, data: NDArray[Any], scale: tuple[float, ...]) -> str:
        self.initializers += [
            numpy_helper.from_array(np.ascontiguousarray(data), name),
            numpy_helper.from_array(np.array(scale, np.float32), f"{name}/scale"),
            numpy_helper.from_array(np.zeros(len(scale), data.dtype), f"{name}/zero"),
        ]
        self.node("DequantizeLinear", [name, f"{name}/scale", f"{name}/zero"], f"{name}/float", axis=0)
        return f"{name}/float"

    def _dequantized(self, name: str) -> str:
        output = f"{name}/dequantized"
        if not any(output in node.output for node in self.nodes):
            self._dequantize(self.inner(name), self.graph.tensor(name), output)
        return output

    def _quantize(self, source: str, tensor: Tensor, output: str) -> None:
        self.node("QuantizeLinear", [source, *self._quant(tensor)], output)

    def _dequantize(self, source: str, tensor: Tensor, output: str) -> None:
        self.node("DequantizeLinear", [source, *self._quant(tensor)], output)

    def _quant(self, tensor: Tensor) -> list[str]:
        names = [f"{tensor.name}/scale", f"{tensor.name}/zero"]
        if not any(names[0] == initializer.name for initializer in self.initializers):
            self.initializers += [
                numpy_helper.from_array(np.array(tensor.scale, np.float32), names[0]),
                numpy_helper.from_array(_unsigned(np.array(tensor.zero_point)), names[1]),
            ]
        return names

    def _signed_quant(self, tensor: Tensor) -> list[str]:
        names = self._quant(tensor)[0], f"{tensor.name}/zero_int8"
        self.initializers.append(numpy_helper.from_array(np.array(tensor.zero_point, np.int8), names[1]))
        return list(names)

    def inner(self, name: str) -> str:
        """The uint8 tensor that stands for one of the graph's, which at the ends is int8."""
        ends = (self.graph.input.name, self.graph.output.name)
        return self.renamed.get(name, f"{name}/unsigned" if name in ends else name)

    def node(self, kind: str, inputs: list[str], output: str, **attributes: Any) -> None:
        """Add a node with one output, by whose name it is called."""
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))


EMITTERS: dict[str, Callable[[Writer, Op], None]] = {
    "conv": Writer.conv,
    "depthwise_conv": Writer.conv,
    "fully_connected": Writer.fully_connected,
    "mean": Writer.mean,
    "average_pool": Writer.average_pool,
    "max_pool": Writer.max_pool,
    "leaky_relu": Writer.leaky_relu,
    "add": Writer.add,
    "mul": Writer.mul,
    "concat": Writer.concat,
    "crop": Writer.crop,
}


def _unsigned(values: NDArray[Any]) -> NDArray[np.uint8]:
    return (values.astype(np.int16) + 128).astype(np.uint8)


def _pads(op: Op) -> list[int]:
    top, bottom, left, right = op.padding
    return [top, left, bottom, right]


def _data(tensor: Tensor) -> NDArray[Any]:
    assert tensor.data is not None
    return tensor.data
