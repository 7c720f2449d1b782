"""Everything that can run an exported graph, behind one interface: int8 windows in, int8 logits out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray
from tinyclf.export import onnx_qdq, tflite_int8
from tinyclf.export.bundle import Bundle
from tinyclf.export.metadata import ModelInfo
from tinyclf.export.runtimes import LiteRt, OnnxRuntime, TfliteMicro
from tinyclf.firmware import device
from tinyclf.firmware.toolchain import TARGETS, find_target
from tinyclf.firmware.wasm import WasmDevice

from tinyclf import arith, reference
from tinyclf.errors import UsageError, not_known
from tinyclf.graph import Graph, Op
from tinyclf.plan import Chain

if TYPE_CHECKING:  # torch comes with it, and would keep a stream waiting for seconds
    from tinyclf.evaluation import Classifier

Int8s = NDArray[np.int8]


class Executor(Protocol):
    """Runs one graph."""

    def logits(self, windows: Int8s) -> Int8s:
        """int8 (n, frames, mels) -> int8 (n, labels)."""

    def layer(self, op: Op, inputs: Sequence[Int8s]) -> Int8s:
        """The output of one op for inputs of the graph's shapes, no batch axis; see `chains_of`."""


class Reference:
    """The NumPy reference."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    def logits(self, windows: Int8s) -> Int8s:
        """int8 (n, frames, mels) -> int8 (n, labels)."""
        return reference.run(self.graph, windows)

    def layer(self, op: Op, inputs: Sequence[Int8s]) -> Int8s:
        """The output of one op for inputs of the graph's shapes."""
        output: Int8s = reference.compute(self.graph, op, [value[np.newaxis] for value in inputs])[0]
        return output


class CompiledC:
    """The generated C, on this machine, as WebAssembly, or on an emulated core."""

    def __init__(self, graph: Graph, machine: device.Device, chains: tuple[Chain, ...] = ()) -> None:
        self.graph, self.machine = graph, machine
        self.chained = device.Chained.of(machine, chains) if chains else None

    def logits(self, windows: Int8s) -> Int8s:
        """int8 (n, frames, mels) -> int8 (n, labels)."""
        return device.run(self.machine, self.graph, windows)

    def layer(self, op: Op, inputs: Sequence[Int8s]) -> Int8s:
        """The output of one op for inputs of the graph's shapes."""
        return device.run_layer(self.machine, self.graph, op, inputs, self.chained)


def _emulated(target: str) -> Callable[[Bundle], Executor]:
    core = find_target(target)

    def make(bundle: Bundle) -> Executor:
        emulated = device.open_device(bundle.firmware, core)
        return CompiledC(bundle.graph, emulated, chains_of(f"c-{target}", bundle))

    return make


def chains_of(name: str, bundle: Bundle) -> tuple[Chain, ...]:
    """Ops that an executor runs as one, as the last of them, on the inputs of the first: see CompiledC."""
    core = TARGETS.get(name.removeprefix("c-"))
    return bundle.chains if core and core.dsp else ()


EXECUTORS: dict[str, Callable[[Bundle], Executor]] = {
    "reference": lambda bundle: Reference(bundle.graph),
    "tflite-micro": lambda bundle: TfliteMicro(bundle.tflite),
    "litert-reference": lambda bundle: LiteRt(bundle.tflite, reference_kernels=True),
    "litert": lambda bundle: LiteRt(bundle.tflite, reference_kernels=False),
    "onnxruntime": lambda bundle: OnnxRuntime(bundle.onnx),
    "c-host": lambda bundle: CompiledC(bundle.graph, device.HostDevice(bundle.firmware, bundle.graph)),
    "c-wasm": lambda bundle: CompiledC(bundle.graph, WasmDevice(bundle.firmware)),
    **{f"c-{target}": _emulated(target) for target in TARGETS if target != "host"},
}


def open_executor(name: str, bundle: Bundle) -> Executor:
    """An executor by its name; raises UsageError."""
    if name not in EXECUTORS:
        raise UsageError(not_known("executor", name, EXECUTORS))
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


def classifier(executor: Executor, described: ModelInfo) -> "Classifier":
    """An executor between real numbers: quantizes standardised windows, gives real logits."""

    def classify(windows: NDArray[np.float32]) -> NDArray[np.float32]:
        inputs = arith.quantize(windows, described.input.scale[0], described.input.zero_point)
        return arith.dequantize(executor.logits(inputs), described.output.scale[0], described.output.zero_point)

    return classify
