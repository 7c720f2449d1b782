"""Other people's interpreters on the exported files: TFLite Micro, LiteRT and ONNX Runtime, whole and by layer.

A layer is run by itself, as a part cut out of the file, so that it can be given the reference's own inputs.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tinyclf.export import onnx_qdq, tflite_int8
from tinyclf.export.seal import read_sealed

from tinyclf.errors import BundleError
from tinyclf.graph import Op

try:
    from ai_edge_litert.interpreter import Interpreter as LiteInterpreter
    from ai_edge_litert.interpreter import OpResolverType
except ImportError:  # small Linux boards have it under its old name
    from tflite_runtime.interpreter import Interpreter as LiteInterpreter
    from tflite_runtime.interpreter import OpResolverType
from tflite_micro.python.tflite_micro import runtime as micro

Int8s = NDArray[np.int8]
# For activations of models up to this large, four times the file's size for larger ones.
ARENA_BYTES = 8 << 20


class TfliteMicro:
    """TFLite Micro's interpreter on the .tflite file: the oracle."""

    def __init__(self, path: Path) -> None:
        self.content = read_sealed(path)
        self.whole = self._open(self.content)

    def logits(self, windows: Int8s) -> Int8s:
        """int8 (n, frames, mels) -> int8 (n, labels)."""
        return np.stack([_run_micro(self.whole, [window[..., np.newaxis]]) for window in windows])

    def layer(self, op: Op, inputs: Sequence[Int8s]) -> Int8s:
        """The output of one op for inputs of the graph's shapes."""
        part = tflite_int8.part(self.content, op.sources, op.output)
        return _run_micro(self._open(part), inputs)

    def _open(self, content: bytes) -> Any:
        return micro.Interpreter.from_bytes(content, arena_size=max(ARENA_BYTES, 4 * len(content)))


def _run_micro(interpreter: Any, inputs: Sequence[Int8s]) -> Int8s:
    for index, value in enumerate(inputs):
        interpreter.set_input(np.ascontiguousarray(value[np.newaxis]), index)
    interpreter.invoke()
    return np.array(interpreter.get_output(0)[0])


class LiteRt:
    """LiteRT on the .tflite file, one thread: its reference kernels, or its default ones (XNNPACK)."""

    def __init__(self, path: Path, *, reference_kernels: bool) -> None:
        self.resolver = OpResolverType.BUILTIN_REF if reference_kernels else OpResolverType.BUILTIN
        self.content = read_sealed(path)
        self.whole = self._open(self.content)

    def logits(self, windows: Int8s) -> Int8s:
        """int8 (n, frames, mels) -> int8 (n, labels)."""
        return np.stack([_run_lite(self.whole, [window[..., np.newaxis]]) for window in windows])

    def layer(self, op: Op, inputs: Sequence[Int8s]) -> Int8s:
        """The output of one op for inputs of the graph's shapes."""
        part = tflite_int8.part(self.content, op.sources, op.output)
        return _run_lite(self._open(part), inputs)

    def _open(self, content: bytes) -> Any:
        with _quiet():
            interpreter = LiteInterpreter(
                model_content=content, experimental_op_resolver_type=self.resolver, num_threads=1
            )
            interpreter.allocate_tensors()
        return interpreter


@contextmanager
def _quiet() -> Iterator[None]:
    """Without what C++ writes to standard error, such as which delegate was made; exceptions come through."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _run_lite(interpreter: Any, inputs: Sequence[Int8s]) -> Int8s:
    for details, value in zip(interpreter.get_input_details(), inputs, strict=True):
        interpreter.set_tensor(details["index"], value[np.newaxis])
    interpreter.invoke()
    return np.array(interpreter.get_tensor(interpreter.get_output_details()[0]["index"])[0])


class OnnxRuntime:
    """ONNX Runtime on the .onnx file, one thread; its sums are exact on every processor, or as fast as it can."""

    def __init__(self, path: Path, *, exact_sums: bool = True) -> None:
        self.path, self.content = path, read_sealed(path)
        self.whole = _open_onnx(self.content, path, exact_sums=exact_sums)

    def logits(self, windows: Int8s) -> Int8s:
        """int8 (n, frames, mels) -> int8 (n, labels)."""
        return np.asarray(_run_onnx(self.whole, [windows[:, np.newaxis]]))

    def layer(self, op: Op, inputs: Sequence[Int8s]) -> Int8s:
        """The output of one op for inputs of the graph's shapes."""
        part = _open_onnx(onnx_qdq.part(self.content, op.sources, op.output), self.path)
        value = _run_onnx(part, [_channels_first(value) for value in inputs])[0]
        return np.ascontiguousarray(value.transpose(1, 2, 0) if value.ndim == 3 else value)


def _open_onnx(content: bytes, path: Path, *, exact_sums: bool = True) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    # Without it, sums of pairs saturate at 16 bits on x86 processors before VNNI; it takes 1.4 to 1.9 times as long.
    options.add_session_config_entry("session.x64quantprecision", str(int(exact_sums)))
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # its exceptions have no common base below Exception
        raise BundleError(f"{path}: ONNX Runtime refuses it: {str(error).splitlines()[0]}") from error


def _run_onnx(session: Any, inputs: Sequence[Int8s]) -> Int8s:
    fed = {
        entry.name: value if entry.type == "tensor(int8)" else _flipped(value, np.uint8)
        for entry, value in zip(session.get_inputs(), inputs, strict=True)
    }
    output = np.asarray(session.run(None, fed)[0])
    return output if output.dtype == np.int8 else _flipped(output, np.int8)


def _flipped(values: NDArray[Any], dtype: type) -> NDArray[Any]:
    """int8 as uint8, 128 above, or back: the highest bit changes."""
    return np.asarray((values.view(np.uint8) ^ 0x80).view(dtype))


def _channels_first(value: Int8s) -> Int8s:
    return np.ascontiguousarray(value.transpose(2, 0, 1) if value.ndim == 3 else value)[np.newaxis]
