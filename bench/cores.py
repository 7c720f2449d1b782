"""What one inference costs on an emulated core, from the ELF and a counted run, beside what was promised of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from tinyclf.export.bundle import Bundle
from tinyclf.export.kernels.choice import PORTABLE
from tinyclf.firmware.device import STATE, Cost, EmulatedDevice, measure, measure_steps
from tinyclf.firmware.emulator import Machine, Symbol
from tinyclf.firmware.toolchain import FLASH, compiler_version, find_target

from tinyclf.cost import graph_cost
from tinyclf.graph import Graph
from tinyclf.plan import Chain, lifetimes, plan

# The model counts a generated function alone; calling it, and branches that are not taken, make the difference.
# Largest work of a step, in MACs, that is measured, and the shortest callback of an audio stream that a step may share:
# 16 samples at 24 kHz.
STEPS = (0, 5_000, 20_000, 100_000)
CALLBACK_SECONDS = 16 / 24_000
# Where the program keeps what there is to do: constants beside the layers' own.
SLICE_TABLES = ("slices", "generated", "unit_macs")
TOLERANCES = {"instructions": (0.01, 100), "cycles": (0.05, 200)}


def measure_core(bundle: Bundle, target: str) -> dict[str, Any]:
    """Instructions (exact), cycles (modelled), code, weight, RAM and stack bytes of the first golden window.

    In all and by layer, where shared_code_bytes are those of calls and portable kernels, and slice_bytes constants that
    say in which order layers run; moves: of rows that stream;
    steps: for each limit of MACs the calls of tc_step, the most that one takes, and the clock at which that would fill
    a callback of 0.67 ms; and `promises`: what model.json and `count` said beforehand, with what was found.
    """
    core = find_target(target)
    device = EmulatedDevice(bundle.firmware, core)
    cost = measure(device, bundle.graph, bundle.golden[0][0])
    kernels = bundle.description["kernels"] if core.dsp else []
    machine, chains = device.machine, bundle.chains if core.dsp else ()
    layers = _layers(bundle.graph, cost, machine, kernels, chains)
    promises = _promises(bundle, machine, cost)
    steps = [measure_steps(device, bundle.golden[0][0], max_macs) for max_macs in STEPS]
    return {
        "instructions": cost.instructions,
        "cycles_modelled": cost.cycles,
        "cycle_range": list(cost.cycle_range),
        "code_bytes": cost.sizes.code,
        "weight_bytes": cost.sizes.constants,
        "ram_bytes": _ram(machine),
        "stack_bytes": cost.stack,
        "compiler": f"{compiler_version()} -O3",
        "slice_bytes": sum(machine.symbol(name).size for name in SLICE_TABLES if name in machine.image.symbols),
        "layers": layers,
        "moves": {"instructions": cost.moves.instructions, "cycles": cost.moves.cycles},
        "steps": [asdict(step) | {"mhz": step.cycles / CALLBACK_SECONDS / 1e6} for step in steps],
        "shared_code_bytes": cost.sizes.code - sum(layer["code_bytes"] for layer in layers),
        "promises": [promise.summary() for promise in promises],
        "kept": all(promise.kept for promise in promises),
    }


@dataclass(frozen=True)
class Promise:
    """A figure that was stated before the run; `slack`: how far the measured one may lie below and above it."""

    what: str
    promised: int
    measured: int
    slack: tuple[float, float]

    @property
    def kept(self) -> bool:
        """Whether the measured figure lies within the slack."""
        below, above = self.slack
        return self.promised - below <= self.measured <= self.promised + above

    def summary(self) -> dict[str, Any]:
        """The fields that can be printed."""
        how = "equal" if self.slack == (0, 0) else "at most" if self.slack[0] == self.promised else "about"
        values = {"what": self.what, "promised": self.promised, "measured": self.measured}
        return {**values, "how": how, "kept": self.kept}


def _promises(bundle: Bundle, machine: Machine, cost: Cost) -> list[Promise]:
    described, core = bundle.description, machine.target
    ram = described["ram_bytes" if core.dsp else "ram_bytes_portable"]
    found = [Promise("RAM bytes", ram, _ram(machine), (0, 0))]
    if not core.dsp:
        tables = graph_cost(bundle.graph)["flash_bytes"]
        # What is the same for all channels needs no table.
        return [*found, Promise("weight bytes", tables, cost.sizes.constants, (tables, 0))]
    flash = sum(kernel["flash_bytes"] for kernel in described["kernels"])
    found.append(Promise("flash bytes", flash, cost.sizes.code + cost.sizes.constants, (flash, 0)))
    for kernel, layer in zip(described["kernels"], cost.layers, strict=True):
        if kernel["variant"] != PORTABLE:
            for name, (share, least) in TOLERANCES.items():
                slack = max(share * kernel[name], least)
                what = f"{name} of {layer.name}"
                found.append(Promise(what, kernel[name], getattr(layer, name), (slack, slack)))
    return found


def _layers(
    graph: Graph, cost: Cost, machine: Machine, kernels: Sequence[Mapping[str, Any]], chains: tuple[Chain, ...]
) -> list[dict[str, Any]]:
    """Each layer's figures: counted, of its own functions and tables, and all that lives in the arena beside it."""
    sizes = [_sizes(machine.image.symbols, index) for index in range(len(graph.ops))]
    rows: list[dict[str, Any]] = []
    portable: dict[str, Any] = {"variant": PORTABLE, "scratch_bytes": 0}
    for index, (layer, (code, tables)) in enumerate(zip(cost.layers, sizes, strict=True)):
        kernel = kernels[index] if kernels else portable
        rows.append({
            "name": layer.name, "kind": layer.kind, "kernel": kernel["variant"], "instructions": layer.instructions,
            "cycles": layer.cycles, "code_bytes": code, "weight_bytes": tables,
            "ram_bytes": live_bytes(graph, index, chains) + kernel["scratch_bytes"],
        })  # fmt: skip
    return rows


def live_bytes(graph: Graph, index: int, chains: tuple[Chain, ...] = ()) -> int:
    """What the tensors take that live while a layer runs; an output in the place of its input counts once."""
    layout = plan(graph, chains)
    used = np.zeros(layout.arena_bytes, np.bool_)
    for life in lifetimes(graph, chains):
        if life.first <= index <= life.last:
            used[layout.offsets[life.name] :][: life.nbytes] = True
    return int(used.sum())


def _ram(machine: Machine) -> int:
    """The state and what else is not constant; alignment that follows the state is the linker's."""
    return machine.symbol(STATE).size + machine.sizes.data


def _sizes(symbols: Mapping[str, Symbol], index: int) -> tuple[int, int]:
    """Bytes of a layer's own functions, and of its tables; a kernel that layers share is the first one's."""
    own = re.compile(rf"(tc_)?(?P<what>[a-z]+)_{index}")
    code = tables = 0
    for name, symbol in symbols.items():
        matched = own.fullmatch(name)
        if matched and symbol.address in FLASH:
            if matched["what"] in ("kernel", "layer"):
                code += symbol.size
            else:
                tables += symbol.size
    return code, tables
