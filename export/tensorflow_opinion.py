"""A second opinion: the same float weights and calibration windows through TensorFlow's own converter.

Needs the extra `tensorflow`. The model is given to it as it was trained, batch norms and activations unfolded; what it
makes of them is its own affair.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema
from numpy.typing import NDArray
from tinyclf.export.metadata import ModelInfo, entries
from tinyclf.export.seal import sealed
from tinyclf.export.tflite_int8 import FILE_IDENTIFIER

from tinyclf.errors import UsageError
from tinyclf.features import FeatureSpec
from tinyclf.files import write_bytes
from tinyclf.graph import Quant
from tinyclf.lower import INPUT, FloatOp

Windows = NDArray[np.float32]


def write(
    ops: Sequence[FloatOp], features: FeatureSpec, labels: Sequence[str], calibration: Windows, path: Path
) -> None:
    """Write TensorFlow's int8 .tflite of float ops, calibrated on standardised windows (n, frames, mels).

    It carries the same metadata as ours, so that whatever runs our file runs it. Raises UsageError where TensorFlow is
    not installed.
    """
    content = convert(ops, features.shape, calibration)
    write_bytes(path, _described(content, features, tuple(labels)))


def convert(ops: Sequence[FloatOp], shape: tuple[int, int], calibration: Windows) -> bytes:
    """The flatbuffer of TFLiteConverter: int8 in and out, integer kernels alone."""
    tf = _tensorflow()

    def network(x: Any) -> Any:
        values = {INPUT: x}
        for op in ops:
            values[op.name] = BUILDERS[op.kind](tf, op, *(values[name] for name in op.sources))
        return values[ops[-1].name]

    def representative() -> Iterator[list[Any]]:
        for window in calibration:
            yield [window[np.newaxis, ..., np.newaxis]]

    owner = tf.Module()
    owner.network = tf.function(network, input_signature=[tf.TensorSpec((1, *shape, 1), tf.float32)])
    converter = tf.lite.TFLiteConverter.from_concrete_functions([owner.network.get_concrete_function()], owner)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = representative
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    return bytes(converter.convert())


def _tensorflow() -> Any:
    try:
        import tensorflow
    except ImportError as error:
        raise UsageError(f"tensorflow: not installed; allowed: pip install 'tinyclf[tensorflow]' ({error})") from error
    return tensorflow


def _described(content: bytes, features: FeatureSpec, labels: tuple[str, ...]) -> bytes:
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0))
    subgraph = model.subgraphs[0]
    ends = (subgraph.tensors[index].quantization for index in (subgraph.inputs[0], subgraph.outputs[0]))
    source, output = (Quant((float(end.scale[0]),), int(end.zeroPoint[0])) for end in ends)
    described = ModelInfo(hashlib.sha256(content).hexdigest(), features, labels, source, output)
    for name, value in entries(described).items():
        buffer, entry = schema.BufferT(), schema.MetadataT()
        buffer.data = np.frombuffer(value.encode(), np.uint8)
        entry.name, entry.buffer = name.encode(), len(model.buffers)
        model.buffers.append(buffer)
        model.metadata = [*(model.metadata or []), entry]
    builder = flatbuffers.Builder(len(content))
    builder.Finish(model.Pack(builder), FILE_IDENTIFIER)
    return sealed(bytes(builder.Output()))


def _conv(tf: Any, op: FloatOp, x: Any) -> Any:
    padded = tf.pad(x, _pads(op)) if any(op.padding) else x
    if op.kind == "conv":
        sums = tf.nn.conv2d(padded, _constant(op.scale.transpose(1, 2, 3, 0)), list(op.stride), "VALID")
    else:
        strides = [1, *op.stride, 1]
        sums = tf.nn.depthwise_conv2d(padded, _constant(op.scale[..., np.newaxis]), strides, "VALID")
    return _bounded(tf, op, tf.nn.bias_add(sums, _constant(op.shift)))


def _fully_connected(tf: Any, op: FloatOp, x: Any) -> Any:
    flat = tf.reshape(x, (1, -1)) if len(x.shape) == 4 else x
    return _bounded(tf, op, tf.matmul(flat, _constant(op.scale.T)) + _constant(op.shift))


def _pool(tf: Any, op: FloatOp, x: Any) -> Any:
    average = op.kind == "average_pool"
    padded = tf.pad(x, _pads(op), constant_values=0 if average else x.dtype.min) if any(op.padding) else x
    return (tf.nn.avg_pool2d if average else tf.nn.max_pool2d)(padded, op.kernel, op.stride, "VALID")


def _mul(tf: Any, op: FloatOp, first: Any, second: Any) -> Any:
    gate = second if len(second.shape) == len(first.shape) else second[:, tf.newaxis, tf.newaxis]
    return _bounded(tf, op, first * gate)


def _crop(_: Any, op: FloatOp, x: Any) -> Any:
    top, _, left, _ = op.padding
    return x[:, top : top + op.shape[0], left : left + op.shape[1]]


BUILDERS: dict[str, Callable[..., Any]] = {
    "conv": _conv,
    "depthwise_conv": _conv,
    "fully_connected": _fully_connected,
    "affine": lambda tf, op, x: x * _constant(op.scale) + _constant(op.shift),
    "clamp": lambda tf, op, x: _bounded(tf, op, x),
    "pad": lambda tf, op, x: tf.pad(x, _pads(op)),
    "mean": lambda tf, op, x: tf.reduce_mean(x, axis=(1, 2)),
    "average_pool": _pool,
    "max_pool": _pool,
    "leaky_relu": lambda tf, op, x: tf.nn.leaky_relu(x, op.alpha),
    "add": lambda tf, op, first, second: _bounded(tf, op, first + second),
    "mul": _mul,
    "crop": _crop,
    "concat": lambda tf, op, *inputs: tf.concat(inputs, axis=-1),
}


def _bounded(tf: Any, op: FloatOp, x: Any) -> Any:
    if np.all(np.asarray(op.low) == 0):
        x = tf.nn.relu6(x) if np.all(np.asarray(op.high) == 6) else tf.nn.relu(x)
    elif np.any(np.isfinite(op.low)):
        x = tf.maximum(x, _constant(np.asarray(op.low)))
    if np.any(np.isfinite(op.high)) and not np.all(np.asarray(op.high) == 6):
        x = tf.minimum(x, _constant(np.asarray(op.high)))
    return x


def _pads(op: FloatOp) -> list[list[int]]:
    top, bottom, left, right = op.padding
    return [[0, 0], [top, bottom], [left, right], [0, 0]]


def _constant(values: NDArray[np.float64]) -> NDArray[np.float32]:
    return values.astype(np.float32)
