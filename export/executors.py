"""Everything that can run an exported graph, behind one interface: int8 windows in, int8 logits out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tinyclf.export import onnx_qdq, tflite_int8
from tinyclf.export.bundle import Bundle
from tinyclf.export.metadata import ModelInfo
from tinyclf.firmware import device
from tinyclf.firmware.toolchain import TARGETS, find_target

from tinyclf import arith, reference
from tinyclf.errors import BundleError, UsageError
from tinyclf.evaluation import Classifier
from tinyclf.graph import Graph

try:
    from ai_edge_litert.interpreter import Interpreter as LiteInterpreter
    from ai_edge_litert.interpreter import OpResolverType
except ImportError:  # small Linux boards have it under its old name
    from tflite_runtime.interpreter import Interpreter as LiteInterpreter
    from tflite_runtime.interpreter import OpResolverType
from tflite_micro.python.tflite_micro import runtime as micro

Int8s = NDArray[np.int8]
ARENA_BYTES = 8 << 20


class Executor(Protocol):
    """Runs one graph."""

    def logits(self, windows: Int8s) -> Int8s:
        """int8 (n, frames, mels) -> int8 (n, labels)."""

    def layers(self, window: Int8s) -> dict[str, Int8s]:
        """The outputs of the layers that can be seen from outside, by name, for one window (frames, mels)."""


class Reference:
    """The NumPy reference."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    def logits(self, windows: Int8s) -> Int8s:
        return reference.run(self.graph, windows)

    def layers(self, window: Int8s) -> dict[str, Int8s]:
        return {name: value[0] for name, value in reference.layers(self.graph, window[np.newaxis]).items()}


class TfliteMicro:
    """TFLite Micro's interpreter on the .tflite file: the oracle."""

    def __init__(self, path: Path) -> None:
        self.interpreter = micro.Interpreter.from_file(str(path), arena_size=ARENA_BYTES)

    def logits(self, windows: Int8s) -> Int8s:
        return np.concatenate([self._run(window) for window in windows])

    def layers(self, window: Int8s) -> dict[str, Int8s]:
        return {}

    def _run(self, window: Int8s) -> Int8s:
        self.interpreter.set_input(window[np.newaxis, ..., np.newaxis], 0)
        self.interpreter.invoke()
        return np.array(self.interpreter.get_output(0))


class LiteRt:
    """LiteRT on the .tflite file: its reference kernels, or its default ones (XNNPACK)."""

    def __init__(self, path: Path, *, reference_kernels: bool) -> None:
        resolver = OpResolverType.BUILTIN_REF if reference_kernels else OpResolverType.BUILTIN
        self.interpreter = LiteInterpreter(
            str(path),
            experimental_op_resolver_type=resolver,
            experimental_preserve_all_tensors=reference_kernels,
            num_threads=1,
        )
        self.interpreter.allocate_tensors()
        self.input = self.interpreter.get_input_details()[0]["index"]
        self.output = self.interpreter.get_output_details()[0]["index"]
        self.sees_layers = reference_kernels

    def logits(self, windows: Int8s) -> Int8s:
        return np.concatenate([self._run(window) for window in windows])

    def layers(self, window: Int8s) -> dict[str, Int8s]:
        if not self.sees_layers:
            return {}
        self._run(window)
        details = [entry for entry in self.interpreter.get_tensor_details() if entry["dtype"] == np.int8]
        return {entry["name"]: np.array(self.interpreter.get_tensor(entry["index"])[0]) for entry in details}

    def _run(self, window: Int8s) -> Int8s:
        self.interpreter.set_tensor(self.input, window[np.newaxis, ..., np.newaxis])
        self.interpreter.invoke()
        return np.array(self.interpreter.get_tensor(self.output))


class OnnxRuntime:
    """ONNX Runtime on the .onnx file, one thread."""

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        try:
            self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # its exceptions have no common base below Exception
            raise BundleError(f"{path}: ONNX Runtime refuses it: {str(error).splitlines()[0]}") from error
        self.input = self.session.get_inputs()[0].name

    def logits(self, windows: Int8s) -> Int8s:
        outputs: list[Any] = self.session.run(None, {self.input: windows[:, np.newaxis]})
        return np.asarray(outputs[0])

    def layers(self, window: Int8s) -> dict[str, Int8s]:
        return {}


class CompiledC:
    """The generated C, on this machine or on an emulated core."""

    def __init__(self, firmware: Path, graph: Graph, target: str = "host") -> None:
        self.graph = graph
        self.device: device.Device = (
            device.HostDevice(firmware, graph)
            if target == "host"
            else device.EmulatedDevice(firmware, find_target(target))
        )

    def logits(self, windows: Int8s) -> Int8s:
        return device.run(self.device, self.graph, windows)

    def layers(self, window: Int8s) -> dict[str, Int8s]:
        return dict(device.run_layers(self.device, self.graph, window))


def _compiled(target: str) -> Callable[[Bundle], Executor]:
    return lambda bundle: CompiledC(bundle.firmware, bundle.graph, target)


EXECUTORS: dict[str, Callable[[Bundle], Executor]] = {
    "reference": lambda bundle: Reference(bundle.graph),
    "tflite-micro": lambda bundle: TfliteMicro(bundle.tflite),
    "litert-reference": lambda bundle: LiteRt(bundle.tflite, reference_kernels=True),
    "litert": lambda bundle: LiteRt(bundle.tflite, reference_kernels=False),
    "onnxruntime": lambda bundle: OnnxRuntime(bundle.onnx),
    **{f"c-{target}": _compiled(target) for target in TARGETS},
}


def open_executor(name: str, bundle: Bundle) -> Executor:
    """An executor by its name; raises UsageError."""
    if name not in EXECUTORS:
        raise UsageError(f"executor {name!r}: not known; allowed: {', '.join(EXECUTORS)}")
    return EXECUTORS[name](bundle)


def open_file(path: Path) -> tuple[Executor, ModelInfo]:
    """The executor and description of a .tflite (TFLite Micro) or .onnx (ONNX Runtime) file by itself."""
    if path.suffix == ".tflite":
        described = tflite_int8.read_info(path)
        return TfliteMicro(path), described
    if path.suffix == ".onnx":
        described = onnx_qdq.read_info(path)
        return OnnxRuntime(path), described
    raise UsageError(f"{path}: got {path.suffix or 'no extension'}; allowed: .tflite, .onnx")


def classifier(executor: Executor, described: ModelInfo) -> Classifier:
    """An executor between real numbers: quantizes standardised windows, gives real logits."""

    def classify(windows: NDArray[np.float32]) -> NDArray[np.float32]:
        inputs = arith.quantize(windows, described.input.scale[0], described.input.zero_point)
        return arith.dequantize(executor.logits(inputs), described.output.scale[0], described.output.zero_point)

    return classify
