"""Emulated cores: instructions and cycles against hand-written code of known length, and two other ways to count."""

from pathlib import Path
from typing import Any

import capstone
import numpy as np
import pytest
import unicorn
from programs import CORES, ITS, STRAIGHT, name
from tinyclf.firmware.emulator import FunctionCount, Machine
from tinyclf.firmware.toolchain import Target, find_target


@pytest.fixture
def m4(elves: dict[str, Path]) -> Machine:
    return Machine(elves["cortex-m4"], find_target("cortex-m4"))


@pytest.fixture(params=CORES, ids=name)
def machine(request: pytest.FixtureRequest, elves: dict[str, Path]) -> Machine:
    return Machine(elves[request.param.name], request.param)


@pytest.mark.parametrize("times", [1, 2, 1000, 100_000])
def test_a_loop_counts_exactly(machine: Machine, times: int) -> None:
    assert machine.count("spin", times).instructions == 2 * times + 1


def test_straight_code_longer_than_a_translation_block_counts_exactly(machine: Machine) -> None:
    execution = machine.count("straight", 5)
    assert execution.result == STRAIGHT + 5
    assert execution.instructions == STRAIGHT + 1


def test_load_multiple_is_one_instruction(machine: Machine) -> None:
    execution = machine.count("multiple", machine.address("constant"))
    assert execution.result == 11
    assert execution.instructions == 4


def test_nested_calls_are_told_apart(machine: Machine) -> None:
    execution = machine.count("outer", 40)
    assert execution.result == 42
    assert {name: count.instructions for name, count in execution.functions.items()} == {"outer": 4, "inner": 4}
    assert sum(count.cycles for count in execution.functions.values()) == execution.cycles


@pytest.mark.parametrize("target", ITS, ids=name)
def test_an_it_block_counts_whether_or_not_it_executes(elves: dict[str, Path], target: Target) -> None:
    machine = Machine(elves[target.name], target)
    both = [machine.count("choose", value) for value in (9, 2)]
    assert [(execution.result, execution.instructions) for execution in both] == [(1, 5), (2, 5)]
    assert [machine.count("leave", value).instructions for value in (0, 1)] == [3, 5]


def test_modelled_cycles_of_known_code(m4: Machine) -> None:
    # subs 1; bne 1, and 1 more each time that it is taken; bx lr 1 + 2.
    assert m4.count("spin", 100).cycles == 100 + 100 + 99 + 3
    # The pipeline refills in 1 to 3 cycles: 99 branches and the return.
    assert m4.count("spin", 100).cycle_range == (201 + 99 + 1, 201 + 3 * 99 + 3)
    # push 1 + 5, ldm 1 + 4, adds 1, pop 1 + 5 + 3.
    assert m4.count("multiple", m4.address("constant")).cycles == 6 + 5 + 1 + 9
    assert m4.count("outer", 0).functions["inner"] == FunctionCount(instructions=4, cycles=2 * (1 + 3))


def test_m0plus_cycles_of_known_code(elves: dict[str, Path]) -> None:
    machine = Machine(elves["cortex-m0plus"], find_target("cortex-m0plus"))
    # push 1 + 2; bl 3 each; adds 1 and bx 2 each; pop with the PC 3 + 2.
    execution = machine.count("outer", 0)
    assert execution.cycles == 3 + 2 * 3 + 2 * (1 + 2) + 5
    assert execution.cycle_range == (execution.cycles, execution.cycles)


def test_counts_equal_single_stepping(elves: dict[str, Path]) -> None:
    """The M0+ has no IT, so a callback at each instruction that runs is an exact, slow count of the same."""
    machine = Machine(elves["cortex-m0plus"], find_target("cortex-m0plus"))
    stepped = Machine(elves["cortex-m0plus"], find_target("cortex-m0plus"))
    seen: list[int] = []
    stepped.core.hook_add(unicorn.UC_HOOK_CODE, lambda _core, address, _size, _data: seen.append(address))
    for a, b in np.random.default_rng(1).integers(-(1 << 31), 1 << 31, (30, 2)):
        seen.clear()
        stepped.call("mix", int(a), int(b))
        assert machine.count("mix", int(a), int(b)).instructions == len(seen)


def test_counts_equal_decoding_each_block(machine: Machine, elves: dict[str, Path]) -> None:
    """IT blocks included: decode every block that unicorn reports, each time that it does."""
    decoder = capstone.Cs(capstone.CS_ARCH_ARM, capstone.CS_MODE_THUMB | capstone.CS_MODE_MCLASS)
    other = Machine(elves[machine.target.name], machine.target)
    lengths: list[int] = []

    def record(core: Any, address: int, size: int, _data: Any) -> None:
        lengths.append(sum(1 for _ in decoder.disasm_lite(bytes(core.mem_read(address, size)), address)))

    other.core.hook_add(unicorn.UC_HOOK_BLOCK, record)
    for function, arguments in (("mix", (-77, 5)), ("mix", (30, -9)), ("fill", (3, 1, 61)), ("move", (1, 8, 30))):
        lengths.clear()
        other.call(function, *arguments)
        assert machine.count(function, *arguments).instructions == sum(lengths)


def test_counts_never_vary(machine: Machine, elves: dict[str, Path]) -> None:
    first = machine.count("mix", 30, 3)
    machine.call("mix", 7, 1)
    machine.count("straight", 1)
    assert machine.count("mix", 30, 3) == first
    assert Machine(elves[machine.target.name], machine.target).count("mix", 30, 3) == first
