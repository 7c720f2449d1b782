"""A generated model compiled and run: on this machine, or on an emulated core; both have the same interface."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from tinyclf.firmware.emulator import Machine, Sizes
from tinyclf.firmware.qemu import QemuMachine
from tinyclf.firmware.toolchain import Target, compile_firmware, compile_shared

from tinyclf.graph import Graph, Op
from tinyclf.plan import plan

Int8s = NDArray[np.int8]
STATE = "tc_emulated_state"
EXPORTS = ("tc_infer", "tc_layer", "tc_input", STATE)


class Device(Protocol):
    """Memory of one tc_state, and its layers."""

    def write(self, offset: int, content: bytes) -> None:
        """Overwrite arena bytes."""

    def read(self, offset: int, size: int) -> bytes:
        """Arena bytes."""

    def infer(self) -> None:
        """Run all layers."""

    def layer(self, index: int) -> None:
        """Run one layer."""


class HostDevice:
    """The model as a shared library in this process."""

    def __init__(self, firmware: Path, graph: Graph) -> None:
        with TemporaryDirectory() as folder:
            path = compile_shared([firmware / "model.c"], Path(folder) / "model.so", [firmware])
            self.library = ctypes.CDLL(str(path))
        self.library.tc_infer.restype = ctypes.c_void_p
        self.state = ctypes.create_string_buffer(plan(graph).arena_bytes)

    def write(self, offset: int, content: bytes) -> None:
        ctypes.memmove(ctypes.addressof(self.state) + offset, content, len(content))

    def read(self, offset: int, size: int) -> bytes:
        return ctypes.string_at(ctypes.addressof(self.state) + offset, size)

    def infer(self) -> None:
        self.library.tc_infer(self.state)

    def layer(self, index: int) -> None:
        self.library.tc_layer(self.state, index)


class EmulatedDevice:
    """The model as firmware on an emulated core."""

    def __init__(
        self, firmware: Path, target: Target, optimise: str = "-O3", flags: Sequence[str] = ()
    ) -> None:  # fmt: skip
        with TemporaryDirectory() as folder:
            self.machine = Machine(_build(firmware, target, Path(folder), optimise, flags), target)
        self.state = self.machine.address(STATE)

    def write(self, offset: int, content: bytes) -> None:
        self.machine.write(STATE, content, offset)

    def read(self, offset: int, size: int) -> bytes:
        return self.machine.read(STATE, size, offset)

    def infer(self) -> None:
        self.machine.call("tc_infer", self.state)

    def layer(self, index: int) -> None:
        self.machine.call("tc_layer", self.state, index)


class QemuDevice:
    """The model as firmware on the core of a board that QEMU emulates."""

    def __init__(
        self, firmware: Path, target: Target, optimise: str = "-O3", flags: Sequence[str] = ()
    ) -> None:  # fmt: skip
        with TemporaryDirectory() as folder:
            self.machine = QemuMachine(_build(firmware, target, Path(folder), optimise, flags), target)
        self.state = self.machine.address(STATE)

    def write(self, offset: int, content: bytes) -> None:
        self.machine.write(STATE, content, offset)

    def read(self, offset: int, size: int) -> bytes:
        return self.machine.read(STATE, size, offset)

    def infer(self) -> None:
        self.machine.call("tc_infer", self.state)

    def layer(self, index: int) -> None:
        self.machine.call("tc_layer", self.state, index)


def open_device(firmware: Path, target: Target) -> EmulatedDevice | QemuDevice:
    """The model on whatever emulates the target; raises ToolchainError where that is not installed."""
    return QemuDevice(firmware, target) if target.board else EmulatedDevice(firmware, target)


def _build(firmware: Path, target: Target, folder: Path, optimise: str, flags: Sequence[str]) -> Path:
    """The model and its state as an ELF in a folder."""
    harness = folder / "harness.c"
    harness.write_text(f'#include "model.h"\nextern tc_state {STATE};\ntc_state {STATE};\n')
    return compile_firmware(
        [firmware / "model.c", *sorted(firmware.glob("*.S")), harness], folder / "model.elf", target,
        exports=EXPORTS, include=[firmware], optimise=optimise, flags=flags,
    )  # fmt: skip


@dataclass(frozen=True)
class LayerCost:
    """What one layer takes on an emulated core."""

    name: str
    kind: str
    instructions: int
    cycles: int


@dataclass(frozen=True)
class Cost:
    """One inference on an emulated core; cycles with least and most; stack in bytes, painted; sizes from the ELF."""

    instructions: int
    cycles: int
    cycle_range: tuple[int, int]
    stack: int
    sizes: Sizes
    layers: tuple[LayerCost, ...]


@dataclass(frozen=True)
class Instructions:
    """One inference on a core without a cycle model: instructions, by layer, too; stack in bytes, painted; sizes."""

    instructions: int
    stack: int
    sizes: Sizes
    layers: tuple[int, ...]


def run(device: Device, graph: Graph, inputs: Int8s) -> Int8s:
    """Logits (n, labels) of int8 windows (n, frames, mels)."""
    offsets, outputs = plan(graph).offsets, []
    for window in inputs:
        device.write(offsets[graph.input.name], window.tobytes())
        device.infer()
        outputs.append(np.frombuffer(device.read(offsets[graph.output.name], graph.output.size), np.int8))
    return np.stack(outputs)


def run_layer(device: Device, graph: Graph, op: Op, inputs: Sequence[Int8s]) -> Int8s:
    """The output of one op for inputs of the graph's shapes, which are written where the op looks for them."""
    offsets, output = plan(graph).offsets, graph.tensor(op.output)
    for name, value in zip(op.sources, inputs, strict=True):
        device.write(offsets[name], np.ascontiguousarray(value).tobytes())
    device.layer(graph.ops.index(op))
    return np.frombuffer(device.read(offsets[op.output], output.size), np.int8).reshape(output.shape)


def measure(device: EmulatedDevice, graph: Graph, window: Int8s) -> Cost:
    """Count one inference on an emulated core, whole and layer by layer."""
    machine, start = device.machine, plan(graph).offsets[graph.input.name]
    device.write(start, window.tobytes())
    machine.paint_stack()
    whole = machine.count("tc_infer", device.state)
    stack = machine.stack_used()
    device.write(start, window.tobytes())
    layers = []
    for index, op in enumerate(graph.ops):
        execution = machine.count("tc_layer", device.state, index)
        layers.append(LayerCost(op.output, op.kind, execution.instructions, execution.cycles))
    return Cost(whole.instructions, whole.cycles, whole.cycle_range, stack, machine.sizes, tuple(layers))


def count(device: QemuDevice, graph: Graph, window: Int8s) -> Instructions:
    """Count one inference in QEMU, whole and layer by layer."""
    machine, start = device.machine, plan(graph).offsets[graph.input.name]
    device.write(start, window.tobytes())
    machine.paint_stack()
    whole = machine.count("tc_infer", device.state).instructions
    stack = machine.stack_used()
    device.write(start, window.tobytes())
    layers = tuple(machine.count("tc_layer", device.state, index).instructions for index in range(len(graph.ops)))
    return Instructions(whole, stack, machine.sizes, layers)
