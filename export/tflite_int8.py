"""Writes a Graph as an int8 TFLite flatbuffer, directly by the schema; scales are copied and nothing is rounded.

An op becomes what TensorFlow Lite has for it: padding becomes PAD (SAME would pad unevenly at stride 2), a clamp per
channel becomes MAXIMUM and MINIMUM with a constant. The graph's digest, its labels and the digest of its features
stand in the metadata.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema
from numpy.typing import NDArray
from tinyclf.export.metadata import PREFIX, ModelInfo, describe, parse
from tinyclf.export.seal import read_sealed, sealed

from tinyclf import arith
from tinyclf.errors import GraphError
from tinyclf.files import write_bytes
from tinyclf.graph import Graph, Op, Quant, Tensor

SCHEMA_VERSION = 3
FILE_IDENTIFIER = b"TFL3"
OPERATOR_VERSIONS = {
    "CONV_2D": 3,
    "DEPTHWISE_CONV_2D": 3,
    "FULLY_CONNECTED": 4,
    "MEAN": 2,
    "AVERAGE_POOL_2D": 2,
    "MAX_POOL_2D": 2,
    "LEAKY_RELU": 2,
    "ADD": 2,
    "MUL": 2,
    "CONCATENATION": 2,
    "PAD": 2,
    "PADV2": 2,
    "SLICE": 2,
    "MAXIMUM": 2,
    "MINIMUM": 2,
}


def write(graph: Graph, path: Path) -> None:
    """Write `graph` to `path`, whole or not at all."""
    write_bytes(path, serialise(graph))


def serialise(graph: Graph) -> bytes:
    """The flatbuffer's bytes, sealed; equal graphs give equal bytes."""
    return packed(Writer(graph).model())


def packed(model: Any) -> bytes:
    """The sealed bytes of the schema's model."""
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), FILE_IDENTIFIER)
    return sealed(bytes(builder.Output()))


class Writer:
    """Collects buffers, tensors and operators of one subgraph, in the order in which they run."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.buffers: list[Any] = [schema.BufferT()]
        self.tensors: list[Any] = []
        self.operators: list[Any] = []
        self.codes: list[str] = []
        self.index: dict[str, int] = {}

    def model(self) -> Any:
        self.index[self.graph.input.name] = self.computed(self.graph.input)
        for op in self.graph.ops:
            EMITTERS[op.kind](self, op)
        return self.model_of([self.index[self.graph.input.name]], [self.index[self.graph.output.name]], self.graph)

    def model_of(self, inputs: Sequence[int], outputs: Sequence[int], graph: Graph) -> Any:
        """The schema's model of what was collected, by the indices of its ends, with the metadata of a graph."""
        subgraph = schema.SubGraphT()
        subgraph.name = b"tinyclf"
        subgraph.tensors, subgraph.operators = self.tensors, self.operators
        subgraph.inputs, subgraph.outputs = list(inputs), list(outputs)
        model = schema.ModelT()
        model.version = SCHEMA_VERSION
        model.description = b"tinyclf"
        model.operatorCodes = [_operator_code(name) for name in self.codes]
        model.metadata = [self._metadata(name, value) for name, value in describe(graph).items()]
        model.subgraphs, model.buffers = [subgraph], self.buffers
        return model

    def conv(self, op: Op) -> None:
        weight = self.graph.tensor(op.inputs[1])
        options = schema.Conv2DOptionsT()
        self._convolve(op, "CONV_2D", options, self._constant(weight, weight.data, axis=0))

    def depthwise_conv(self, op: Op) -> None:
        weight = self.graph.tensor(op.inputs[1])
        assert weight.data is not None
        options = schema.DepthwiseConv2DOptionsT()
        options.depthMultiplier = 1
        self._convolve(op, "DEPTHWISE_CONV_2D", options, self._constant(weight, weight.data[np.newaxis], axis=3))

    def fully_connected(self, op: Op) -> None:
        weight = self.graph.tensor(op.inputs[1])
        options = schema.FullyConnectedOptionsT()
        inputs = [self.index[op.inputs[0]], self._constant(weight, weight.data, axis=0), self._bias(op)]
        self._clamped(op, "FULLY_CONNECTED", options, inputs)

    def mean(self, op: Op) -> None:
        options = schema.ReducerOptionsT()
        options.keepDims = False
        inputs = [self.index[op.inputs[0]], self.plain(f"{op.output}/axes", np.array([1, 2], np.int32))]
        self.emit("MEAN", options, inputs, self._write(op.output))

    def leaky_relu(self, op: Op) -> None:
        options = schema.LeakyReluOptionsT()
        options.alpha = op.alpha
        self.emit("LEAKY_RELU", options, [self.index[op.inputs[0]]], self._write(op.output))

    def average_pool(self, op: Op) -> None:
        self._pool(op, "AVERAGE_POOL_2D")

    def max_pool(self, op: Op) -> None:
        self._pool(op, "MAX_POOL_2D")

    def add(self, op: Op) -> None:
        self._clamped(op, "ADD", schema.AddOptionsT(), [self.index[name] for name in op.inputs])

    def mul(self, op: Op) -> None:
        self._clamped(op, "MUL", schema.MulOptionsT(), [self.index[name] for name in op.inputs])

    def concat(self, op: Op) -> None:
        options = schema.ConcatenationOptionsT()
        options.axis = len(self.graph.tensor(op.output).shape)
        self.emit("CONCATENATION", options, [self.index[name] for name in op.inputs], self._write(op.output))

    def crop(self, op: Op) -> None:
        top, _, left, _ = op.padding
        begin, size = np.array([0, top, left, 0], np.int32), (1, *self.graph.tensor(op.output).shape)
        inputs = [
            self.index[op.inputs[0]],
            self.plain(f"{op.output}/begin", begin),
            self.plain(f"{op.output}/size", np.array(size, np.int32)),
        ]
        self.emit("SLICE", schema.SliceOptionsT(), inputs, self._write(op.output))

    def _pool(self, op: Op, code: str) -> None:
        options = schema.Pool2DOptionsT()
        options.padding = schema.Padding.VALID
        options.strideH, options.strideW = op.stride
        options.filterHeight, options.filterWidth = op.kernel
        self.emit(code, options, [self._padded(op)], self._write(op.output))

    def _convolve(self, op: Op, code: str, options: Any, weight: int) -> None:
        options.padding = schema.Padding.VALID
        options.strideH, options.strideW = op.stride
        self._clamped(op, code, options, [self._padded(op), weight, self._bias(op)])

    def _padded(self, op: Op) -> int:
        if not any(op.padding):
            return self.index[op.inputs[0]]
        top, bottom, left, right = op.padding
        x = self.graph.tensor(op.inputs[0])
        shape = (x.shape[0] + top + bottom, x.shape[1] + left + right, x.shape[2])
        amounts = np.array([[0, 0], [top, bottom], [left, right], [0, 0]], np.int32)
        output = self.computed(Tensor(f"{op.output}/padded", shape, "int8", x.quant))
        inputs = [self.index[x.name], self.plain(f"{op.output}/pads", amounts)]
        if op.kind == "max_pool":
            lowest = np.array([arith.INT8_MIN], np.int8)
            inputs.append(self._constant(Tensor(f"{op.output}/pad", (1,), "int8", x.quant, lowest), lowest))
            self.emit("PADV2", schema.PadV2OptionsT(), inputs, output)
        else:
            self.emit("PAD", schema.PadOptionsT(), inputs, output)
        return output

    def _clamped(self, op: Op, code: str, options: Any, inputs: list[int]) -> None:
        """Emit the op with its clamp: fused where it is a plain ReLU, else as MAXIMUM and MINIMUM."""
        clamps = [(name, bound) for name, bound in (("MAXIMUM", op.low), ("MINIMUM", op.high)) if bound]
        output = self.graph.tensor(op.output)
        options.fusedActivationFunction = schema.ActivationFunctionType.NONE
        if op.low and not op.high and np.all(self.graph.tensor(op.low).data == output.zero_point):
            options.fusedActivationFunction = schema.ActivationFunctionType.RELU
            clamps = []
        steps = [self.computed(Tensor(f"{op.output}/{name.lower()}_input", output.shape, "int8", output.quant))
                 for name, _ in clamps]  # fmt: skip
        steps.append(self._write(op.output))
        self.emit(code, options, inputs, steps[0])
        for (name, bound), source, target in zip(clamps, steps[:-1], steps[1:], strict=True):
            constant = self.graph.tensor(bound)
            self.emit(name, schema.MaximumMinimumOptionsT(), [source, self._constant(constant, constant.data)], target)

    def _bias(self, op: Op) -> int:
        bias = self.graph.tensor(op.inputs[2])
        return self._constant(bias, bias.data, axis=0)

    def _write(self, name: str) -> int:
        self.index[name] = self.computed(self.graph.tensor(name))
        return self.index[name]

    def computed(self, tensor: Tensor) -> int:
        """Add an int8 tensor that is computed; returns its index."""
        return self._add(tensor.name, (1, *tensor.shape), schema.TensorType.INT8, _quantization(tensor.quant), 0)

    def _constant(self, tensor: Tensor, data: NDArray[Any] | None, axis: int | None = None) -> int:
        assert data is not None
        types = {"int8": schema.TensorType.INT8, "int32": schema.TensorType.INT32}
        quantization = _quantization(tensor.quant, axis)
        return self._add(tensor.name, data.shape, types[tensor.dtype], quantization, self._buffer(data))

    def plain(self, name: str, data: NDArray[np.int32]) -> int:
        """Add an int32 constant; returns its index."""
        return self._add(name, data.shape, schema.TensorType.INT32, None, self._buffer(data))

    def _add(self, name: str, shape: tuple[int, ...], dtype: int, quantization: Any, buffer: int) -> int:
        tensor = schema.TensorT()
        tensor.name, tensor.shape, tensor.type = name.encode(), list(shape), dtype
        tensor.quantization, tensor.buffer = quantization, buffer
        self.tensors.append(tensor)
        return len(self.tensors) - 1

    def _buffer(self, data: NDArray[Any]) -> int:
        buffer = schema.BufferT()
        buffer.data = np.frombuffer(data.astype(data.dtype.newbyteorder("<")).tobytes(), dtype=np.uint8)
        self.buffers.append(buffer)
        return len(self.buffers) - 1

    def _metadata(self, name: str, value: str) -> Any:
        entry = schema.MetadataT()
        entry.name, entry.buffer = name.encode(), self._buffer(np.frombuffer(value.encode(), dtype=np.uint8))
        return entry

    def emit(self, code: str, options: Any, inputs: list[int], output: int) -> None:
        """Add an operator."""
        if code not in self.codes:
            self.codes.append(code)
        operator = schema.OperatorT()
        operator.opcodeIndex = self.codes.index(code)
        operator.inputs, operator.outputs = inputs, [output]
        operator.builtinOptions = options
        operator.builtinOptionsType = getattr(schema.BuiltinOptions, type(options).__name__.removesuffix("T"))
        self.operators.append(operator)


EMITTERS = {
    "conv": Writer.conv,
    "depthwise_conv": Writer.depthwise_conv,
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


def read_info(path: Path) -> ModelInfo:
    """What a .tflite file says of itself; raises GraphError where it is damaged or none of ours."""
    content = read_sealed(path)
    try:
        model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0))
        buffers = {entry.name.decode(): model.buffers[entry.buffer].data for entry in model.metadata or []}
        values = {name: bytes(data).decode() for name, data in buffers.items() if name.startswith(PREFIX)}
    except Exception as error:  # a damaged flatbuffer fails in as many ways as it has bytes
        raise GraphError(f"{path}: no TFLite file: {type(error).__name__}") from error
    return parse(values, str(path))


def part(content: bytes, inputs: Sequence[str], output: str) -> bytes:
    """A flatbuffer of the operators alone that lead from named tensors to one; raises GraphError for unknown names."""
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0))
    subgraph = model.subgraphs[0]
    index = {tensor.name.decode(): number for number, tensor in enumerate(subgraph.tensors)}
    missing = [name for name in (*inputs, output) if name not in index]
    if missing:
        raise GraphError(f"tensor {missing[0]!r}: not in the TFLite file; allowed: {', '.join(index)}")
    given, needed, kept = {index[name] for name in inputs}, {index[output]}, []
    for operator in reversed(subgraph.operators):
        if needed & set(operator.outputs) - given:
            kept.append(operator)
            needed |= set(operator.inputs) - given
    subgraph.operators = kept[::-1]
    subgraph.inputs, subgraph.outputs = [index[name] for name in inputs], [index[output]]
    builder = flatbuffers.Builder(len(content))
    builder.Finish(model.Pack(builder), FILE_IDENTIFIER)
    return bytes(builder.Output())


def _operator_code(name: str) -> Any:
    code = schema.OperatorCodeT()
    code.builtinCode = getattr(schema.BuiltinOperator, name)
    code.deprecatedBuiltinCode = min(code.builtinCode, arith.INT8_MAX)
    code.version = OPERATOR_VERSIONS[name]
    return code


def _quantization(quant: Quant, axis: int | None = None) -> Any:
    parameters = schema.QuantizationParametersT()
    parameters.scale = list(quant.scale)
    parameters.zeroPoint = [quant.zero_point] * len(quant.scale)
    parameters.quantizedDimension = axis or 0
    return parameters
