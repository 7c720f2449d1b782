"""A generated model compiled and run: on this machine, or on an emulated core; both have the same interface."""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, takewhile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray
from tinyclf.firmware.emulator import Execution, Machine, Sizes
from tinyclf.firmware.qemu import Execution as QemuExecution
from tinyclf.firmware.qemu import QemuMachine
from tinyclf.firmware.toolchain import Target, compile_firmware, compile_shared

from tinyclf.graph import Graph, Op
from tinyclf.plan import PROGRESS_BYTES, Chain, plan, state_bytes

Int8s = NDArray[np.int8]
STATE = "tc_emulated_state"
Counted = TypeVar("Counted", Execution, QemuExecution)
EXPORTS = ("tc_infer", "tc_input", "tc_begin", "tc_step", "tc_run_slice", STATE)


class Device(Protocol):
    """Memory of one tc_state, and its layers."""

    def write(self, offset: int, content: bytes) -> None:
        """Overwrite arena bytes."""

    def read(self, offset: int, size: int) -> bytes:
        """Arena bytes."""

    def input(self) -> int:
        """Where the features go, in the arena."""

    def infer(self) -> int:
        """Run all layers; where the logits lie, in the arena."""

    def begin(self) -> None:
        """Begin an inference in steps."""

    def step(self, max_macs: int) -> bool:
        """Do some of its work; whether the logits are there."""

    def slice(self, number: int) -> int:
        """Run one slice; its layer, the number of layers where it only moves rows, -1 where there is no such slice."""


class HostDevice:
    """The model as a shared library in this process."""

    def __init__(self, firmware: Path, graph: Graph) -> None:
        with TemporaryDirectory() as folder:
            path = compile_shared([firmware / "model.c"], Path(folder) / "model.so", [firmware])
            self.library = ctypes.CDLL(str(path))
        self.library.tc_infer.restype = self.library.tc_input.restype = ctypes.c_void_p
        self.state = ctypes.create_string_buffer(state_bytes(plan(graph).arena_bytes))
        self.arena = ctypes.addressof(self.state) + PROGRESS_BYTES

    def write(self, offset: int, content: bytes) -> None:
        ctypes.memmove(self.arena + offset, content, len(content))

    def read(self, offset: int, size: int) -> bytes:
        return ctypes.string_at(self.arena + offset, size)

    def input(self) -> int:
        return int(self.library.tc_input(self.state)) - self.arena

    def infer(self) -> int:
        return int(self.library.tc_infer(self.state)) - self.arena

    def begin(self) -> None:
        self.library.tc_begin(self.state)

    def step(self, max_macs: int) -> bool:
        return bool(self.library.tc_step(self.state, max_macs))

    def slice(self, number: int) -> int:
        return int(self.library.tc_run_slice(self.state, number))


class _Firmware:
    """The model as firmware; `machine` runs its functions."""

    machine: Machine | QemuMachine

    @property
    def state(self) -> int:
        """Address of the tc_state."""
        return self.machine.address(STATE)

    def write(self, offset: int, content: bytes) -> None:
        self.machine.write(STATE, content, PROGRESS_BYTES + offset)

    def read(self, offset: int, size: int) -> bytes:
        return self.machine.read(STATE, size, PROGRESS_BYTES + offset)

    def input(self) -> int:
        return self.machine.call("tc_input", self.state) - self.state - PROGRESS_BYTES

    def infer(self) -> int:
        return self.machine.call("tc_infer", self.state) - self.state - PROGRESS_BYTES

    def begin(self) -> None:
        self.machine.call("tc_begin", self.state)

    def step(self, max_macs: int) -> bool:
        return bool(self.machine.call("tc_step", self.state, max_macs))

    def slice(self, number: int) -> int:
        return signed(self.machine.call("tc_run_slice", self.state, number))


class EmulatedDevice(_Firmware):
    """The model as firmware on an emulated core."""

    machine: Machine

    def __init__(
        self, firmware: Path, target: Target, optimise: str = "-O3", flags: Sequence[str] = ()
    ) -> None:  # fmt: skip
        with TemporaryDirectory() as folder:
            self.machine = Machine(_build(firmware, target, Path(folder), optimise, flags), target)


class QemuDevice(_Firmware):
    """The model as firmware on the core of a board that QEMU emulates."""

    machine: QemuMachine

    def __init__(
        self, firmware: Path, target: Target, optimise: str = "-O3", flags: Sequence[str] = ()
    ) -> None:  # fmt: skip
        with TemporaryDirectory() as folder:
            self.machine = QemuMachine(_build(firmware, target, Path(folder), optimise, flags), target)


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
    """One inference on an emulated core; cycles with least and most; stack in bytes, painted; sizes from the ELF.

    moves: rows that stream from layer to layer, to the front of their bands.
    """

    instructions: int
    cycles: int
    cycle_range: tuple[int, int]
    stack: int
    sizes: Sizes
    layers: tuple[LayerCost, ...]
    moves: LayerCost


@dataclass(frozen=True)
class Instructions:
    """One inference on a core without a cycle model: instructions, by layer, too; stack in bytes, painted; sizes."""

    instructions: int
    stack: int
    sizes: Sizes
    layers: tuple[int, ...]


def run(device: Device, graph: Graph, inputs: Int8s) -> Int8s:
    """Logits (n, labels) of int8 windows (n, frames, mels)."""
    start, outputs = device.input(), []
    for window in inputs:
        device.write(start, window.tobytes())
        outputs.append(np.frombuffer(device.read(device.infer(), graph.output.size), np.int8))
    return np.stack(outputs)


def run_layer(
    device: Device, graph: Graph, op: Op, inputs: Sequence[Int8s], chained: "Chained | None" = None
) -> Int8s:  # fmt: skip
    """The output of one op for inputs of the graph's shapes, which are written where the op looks for them.

    chained: of a device with chains that stream rows; one runs as a whole, as its last op, on the inputs of its first.
    """
    chains = chained.chains if chained else ()
    offsets, output = plan(graph, chains).offsets, graph.tensor(op.output)
    last = graph.ops.index(op)
    first = next((chain.first for chain in chains if chain.last == last), last)
    numbers = chained.slices(first, last) if chained else [last]
    for name, value in zip(graph.ops[first].sources, inputs, strict=True):
        device.write(offsets[name], np.ascontiguousarray(value).tobytes())
    for number in numbers:
        device.slice(number)
    return np.frombuffer(device.read(offsets[op.output], output.size), np.int8).reshape(output.shape)


@dataclass(frozen=True)
class Chained:
    """Chains of layers of a device, and the layer of each of its slices."""

    chains: tuple[Chain, ...]
    layers: tuple[int, ...]

    @classmethod
    def of(cls, device: Device, chains: tuple[Chain, ...]) -> "Chained":
        """Runs all slices to learn whose they are."""
        ran = takewhile(lambda layer: layer >= 0, (device.slice(number) for number in count()))
        return cls(chains, tuple(ran))

    def slices(self, first: int, last: int) -> range:
        """Those of neighbouring layers, and of the rows that move between them."""
        numbers = [number for number, layer in enumerate(self.layers) if first <= layer <= last]
        return range(numbers[0], numbers[-1] + 1)


def measure(device: EmulatedDevice, graph: Graph, window: Int8s) -> Cost:
    """Count one inference on an emulated core, whole and layer by layer."""
    machine, start = device.machine, device.input()
    device.write(start, window.tobytes())
    machine.paint_stack()
    whole = machine.count("tc_infer", device.state)
    stack = machine.stack_used()
    device.write(start, window.tobytes())
    costs = [LayerCost(op.output, op.kind, 0, 0) for op in graph.ops] + [LayerCost("bands", "move", 0, 0)]
    for layer, execution in _slices(lambda number: machine.count("tc_run_slice", device.state, number)):
        before = costs[layer]
        instructions, cycles = before.instructions + execution.instructions, before.cycles + execution.cycles
        costs[layer] = replace(before, instructions=instructions, cycles=cycles)
    *layers, moves = costs
    return Cost(whole.instructions, whole.cycles, whole.cycle_range, stack, machine.sizes, tuple(layers), moves)


def count_instructions(device: QemuDevice, graph: Graph, window: Int8s) -> Instructions:
    """Count one inference in QEMU, whole and layer by layer."""
    machine, start = device.machine, device.input()
    device.write(start, window.tobytes())
    machine.paint_stack()
    whole = machine.count("tc_infer", device.state).instructions
    stack = machine.stack_used()
    device.write(start, window.tobytes())
    layers = [0] * len(graph.ops)
    for layer, execution in _slices(lambda number: machine.count("tc_run_slice", device.state, number)):
        layers[layer] += execution.instructions
    return Instructions(whole, stack, machine.sizes, tuple(layers))


@dataclass(frozen=True)
class Steps:
    """One inference in steps of at most max_macs: how many, and what the longest one takes."""

    max_macs: int
    calls: int
    instructions: int
    cycles: int


def measure_steps(device: EmulatedDevice, window: Int8s, max_macs: int) -> Steps:
    """Count every call of one inference in steps on an emulated core."""
    calls = _steps(device, window, lambda: device.machine.count("tc_step", device.state, max_macs))
    return Steps(max_macs, len(calls), max(call.instructions for call in calls), max(call.cycles for call in calls))


def count_steps(device: QemuDevice, window: Int8s, max_macs: int) -> list[int]:
    """Instructions of every call of one inference in steps of at most max_macs in QEMU."""
    calls = _steps(device, window, lambda: device.machine.count("tc_step", device.state, max_macs))
    return [call.instructions for call in calls]


def _steps(device: Device, window: Int8s, step: Callable[[], Counted]) -> list[Counted]:
    """What each call takes, up to the one that returns 1."""
    device.write(device.input(), window.tobytes())
    device.begin()
    calls = [step()]
    while not calls[-1].result:
        calls.append(step())
    return calls


def _slices(run: Callable[[int], Counted]) -> Iterator[tuple[int, Counted]]:
    """Each slice's layer, and what it takes."""
    for number in count():
        execution = run(number)
        if signed(execution.result) < 0:
            return
        yield signed(execution.result), execution


def signed(word: int) -> int:
    """A register's content as int32."""
    return (word ^ 1 << 31) - (1 << 31)
