"""What one inference costs on the core of a board that QEMU emulates: counted, but without a model of cycles."""

from collections.abc import Sequence
from typing import Any

from tinyclf.bench.cores import STEPS, Promise, live_bytes
from tinyclf.export.bundle import Bundle
from tinyclf.export.kernels.choice import PORTABLE
from tinyclf.export.kernels.helium import HeliumKernel, helium_kernels
from tinyclf.firmware import qemu
from tinyclf.firmware.device import STATE, QemuDevice, count_instructions, count_steps
from tinyclf.firmware.qemu import QemuMachine
from tinyclf.firmware.toolchain import compiler_version, find_target

NO_CYCLES = "vector instructions overlap by beats, so that no sum over a table of instructions gives them"


def measure_board(bundle: Bundle, target: str, *, portable: bool = False) -> dict[str, Any]:
    """The figures of `measure_core`, with cycles None and the reason, of the first golden window.

    portable: without the kernels for Helium. Raises ToolchainError where QEMU is not installed.
    """
    graph, kernels = bundle.graph, {} if portable else helium_kernels(bundle.graph)
    flags = ["-DTC_PORTABLE"] if portable else []
    device = QemuDevice(bundle.firmware, find_target(target), flags=flags)
    window, ram = bundle.golden[0][0], _ram(device.machine)
    cost = count_instructions(device, graph, window)
    promised = bundle.description["ram_bytes_portable" if portable else "ram_bytes_helium"]
    promise = Promise("RAM bytes", promised, ram, (0, 0))
    return {
        "instructions": cost.instructions,
        "cycles_modelled": None,
        "cycles_reason": NO_CYCLES,
        "code_bytes": cost.sizes.code,
        "weight_bytes": cost.sizes.constants,
        "ram_bytes": ram,
        "stack_bytes": cost.stack,
        "compiler": f"{compiler_version()} -O3",
        "emulator": qemu.version(),
        "layers": [
            {"name": op.output, "kind": op.kind, "instructions": instructions, "cycles": None, "code_bytes": None,
             "kernel": kernels[index].variant if index in kernels else PORTABLE,
             "weight_bytes": _table_bytes(device.machine, kernels.get(index)),
             "ram_bytes": live_bytes(graph, index) + (kernels[index].scratch_bytes if index in kernels else 0)}
            for index, (op, instructions) in enumerate(zip(graph.ops, cost.layers, strict=True))
        ],
        "steps": [_steps(max_macs, count_steps(device, window, max_macs)) for max_macs in STEPS],
        "promises": [promise.summary()],
        "kept": promise.kept,
        "parts": [],
        "energy": None,
        "cycle_model": None,
    }  # fmt: skip


def _steps(max_macs: int, calls: Sequence[int]) -> dict[str, Any]:
    """The longest of an inference's steps, by the instructions of all."""
    return {"max_macs": max_macs, "calls": len(calls), "instructions": max(calls), "cycles": None, "mhz": None}


def _ram(machine: QemuMachine) -> int:
    """The state and what else is not constant."""
    return machine.symbol(STATE).size + machine.sizes.data


def _table_bytes(machine: QemuMachine, kernel: HeliumKernel | None) -> int | None:
    """Bytes of a layer's tables as the ELF has them; portable layers' are not told apart."""
    if kernel is None:
        return None
    symbols = machine.image.symbols
    return sum(symbols[name].size for name in kernel.tables if name in symbols)
