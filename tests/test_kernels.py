"""Generated kernels, every variant of every layer, on an emulated Cortex-M4: equal to the reference to the bit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from random_graphs import random_graph, random_windows, wide_graph
from tinyclf.export import c_source
from tinyclf.export.kernels.candidates import candidates
from tinyclf.export.kernels.choice import Limits, choose, kernels, spans
from tinyclf.export.kernels.kernel import Kernel, assembly, functions
from tinyclf.firmware.device import EmulatedDevice
from tinyclf.firmware.device import run as run_graph
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import compile_firmware, find_target
from unicorn import arm_const

from tinyclf import reference
from tinyclf.graph import Graph, Op

M4 = find_target("cortex-m4")
PAINT, MARGIN = 0x5A, 64
SAVED = [getattr(arm_const, f"UC_ARM_REG_R{number}") for number in range(4, 12)]
LARGEST = 1 << 17
HARNESS = f"""#include <stdint.h>
extern int32_t x[], y[], scratch[];
int32_t x[{LARGEST // 4}], y[{LARGEST // 4}], scratch[{LARGEST // 4}];
"""


@dataclass(frozen=True, eq=False)
class Case:
    """One kernel of one layer."""

    graph: Graph
    op: Op
    kernel: Kernel
    inputs: NDArray[np.int8]


def cases(graph: Graph, rng: np.random.Generator, body: int) -> list[Case]:
    """Some candidates of all layers, one of every kind among them, each with inputs that occur in the graph."""
    values = reference.layers(graph, random_windows(rng, graph, 3))
    found = []
    for op in graph.ops:
        inputs = values[op.sources[0]].copy()
        inputs[1] = rng.choice(np.array([-128, 127, 0], np.int8), inputs[1].shape)
        every = list(candidates(graph, op, body))
        kinds = {kernel.variant.partition(",")[0]: kernel for kernel in rng.permutation(np.array(every, object))}
        some = list(rng.permutation(np.array(every, object))[:3])
        found += [Case(graph, op, kernel, inputs) for kernel in [*kinds.values(), *some]]
    return found


def run_all(cases: Sequence[Case], folder: Path, target: str = "cortex-m4") -> None:
    """Link all kernels into one program and run each on its inputs."""
    every = {index: case.kernel for index, case in enumerate(cases)}
    names, rng = functions(every), np.random.default_rng(len(every))
    (folder / "kernels.S").write_text(assembly(every))
    (folder / "harness.c").write_text(HARNESS)
    tables = [f"tc_{table}_{index}" for table in ("weights", "stage") for index in every]
    core = find_target(target)
    elf = compile_firmware(
        [folder / "kernels.S", folder / "harness.c"], folder / "kernels.elf", core,
        exports=[*set(names.values()), *tables, "x", "y", "scratch"],
    )  # fmt: skip
    machine = Machine(elf, core)
    for index, case in enumerate(cases):
        wanted = reference.compute(case.graph, case.op, [case.inputs])
        for window, result in zip(case.inputs, wanted, strict=True):
            got = run(machine, index, names[index], case, window, rng)
            np.testing.assert_array_equal(got, result, err_msg=f"{case.kernel.variant}: {case.op}, {window.shape}")


def run(
    machine: Machine, index: int, name: str, case: Case, window: NDArray[np.int8], rng: np.random.Generator
) -> NDArray[np.int8]:
    """All blocks, each in calls of random size; checks what they may not change: memory around their own, and the
    registers that a function must keep."""
    output = case.graph.tensor(case.op.output)
    machine.write("x", window.tobytes())
    for array, size in (("y", output.size), ("scratch", case.kernel.scratch_bytes)):
        machine.write(array, bytes([PAINT]) * (size + 2 * MARGIN))
    for number, register in enumerate(SAVED):
        machine.core.reg_write(register, 0x1234_5678 + number)
    y, scratch = (machine.address(array) + MARGIN for array in ("y", "scratch"))
    tables = [machine.address(f"tc_{table}_{index}") for table in ("weights", "stage")]
    arguments = [machine.address("x"), *tables, y, scratch]
    for row in case.kernel.starts:
        for first, until in slices(case.kernel.units, rng):
            machine.check_alignment(name, *arguments, row, first, until)
            assert [machine.core.reg_read(register) for register in SAVED] == [0x1234_5678 + i for i in range(8)]
    for array, size in (("y", output.size), ("scratch", case.kernel.scratch_bytes)):
        content = machine.read(array, size + 2 * MARGIN)
        assert set(content[:MARGIN] + content[MARGIN + size :]) == {PAINT}, (
            f"{case.kernel.variant} writes outside {array}"
        )
    return np.frombuffer(machine.read("y", output.size, MARGIN), np.int8).reshape(output.shape)


def slices(units: int, rng: np.random.Generator) -> list[tuple[int, int]]:
    """All units in one call, in one each, or cut twice at random."""
    cuts = rng.choice(np.array([0, units, units + 1]))
    inner = [] if cuts == 0 else range(1, units) if cuts == units else sorted(set(rng.integers(1, units + 1, 2)))
    ends = [0, *(end for end in inner if end < units), units]
    return [(int(first), int(until)) for first, until in pairwise(ends)]


@pytest.mark.parametrize("seed", [0, 1, 111])
@pytest.mark.parametrize("make", [random_graph, wide_graph])
def test_every_candidate_equals_the_reference(
    make: Callable[[np.random.Generator], Graph], seed: int, tmp_path: Path
) -> None:
    rng = np.random.default_rng(seed)
    run_all([case for _ in range(8) for case in cases(make(rng), rng, body=int(rng.choice([1, 4, 16])))], tmp_path)


@pytest.mark.parametrize("seed", range(6))
def test_chosen_kernels_share_memory_safely(seed: int, tmp_path: Path) -> None:
    """Whole random graphs in one arena, each layer with the kernel that was chosen for it."""
    rng = np.random.default_rng(seed)
    graph = (random_graph, wide_graph)[seed % 2](rng)
    windows = random_windows(rng, graph, 3)
    choices = choose(graph, Limits(ram=int(rng.choice([1 << 14, 1 << 20]))))
    c_source.write(graph, tmp_path, kernels=kernels(choices), spans=spans(choices))
    device = EmulatedDevice(tmp_path, M4)
    np.testing.assert_array_equal(run_graph(device, graph, windows), reference.run(graph, windows))
