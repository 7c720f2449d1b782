"""Faults of emulated programs: one line each, and the machine goes on."""

from pathlib import Path

import pytest
from programs import CORES, name
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import FLASH, RAM, find_target

from tinyclf.errors import ToolchainError


@pytest.fixture
def m4(elves: dict[str, Path]) -> Machine:
    return Machine(elves["cortex-m4"], find_target("cortex-m4"))


@pytest.fixture(params=CORES, ids=name)
def machine(request: pytest.FixtureRequest, elves: dict[str, Path]) -> Machine:
    return Machine(elves[request.param.name], request.param)


@pytest.mark.parametrize(
    ("function", "argument", "message"),
    [
        ("load", 0x10, r"load: reads 0x00000010, which is not allowed, at pc 0x0800[0-9a-f]{4} in load\+0x0"),
        (
            "store",
            FLASH.start,
            r"store: writes 0x08000000, which is not allowed, at pc 0x0800[0-9a-f]{4} in store\+0x\d",
        ),
        ("jump", RAM.start + 1, r"jump: jumps to 0x20000000, which is not allowed, at pc 0x20000000 in no function"),
        ("undefined", 0, r"undefined: Invalid instruction .*, at pc 0x0800[0-9a-f]{4} in undefined\+0x0"),
        ("recurse", RAM.start + 4, r"recurse: writes 0x1fff[0-9a-f]{4}, .* in recurse\+0x[0-9a-f]+"),
        ("forever", 0, r"forever: ran more than 1000000 instructions, at pc 0x0800[0-9a-f]{4} in forever\+0x0"),
    ],
)
def test_a_fault_is_one_line_and_the_machine_goes_on(
    machine: Machine, function: str, argument: int, message: str
) -> None:
    with pytest.raises(ToolchainError, match=f"^{message}$"):
        machine.call(function, argument, limit=1_000_000)
    assert machine.count("spin", 4).instructions == 9


def test_running_data_is_refused(m4: Machine) -> None:
    with pytest.raises(ToolchainError, match=r"^jump: (jumps to 0x0800[0-9a-f]{4}, which is no code|Invalid instr.*)$"):
        m4.call("jump", m4.address("constant") + 1)


def test_a_limit_that_suffices_changes_nothing(m4: Machine) -> None:
    assert m4.count("spin", 1000, limit=2001).instructions == 2001


def test_unknown_names_and_places_are_refused(m4: Machine) -> None:
    with pytest.raises(ToolchainError, match=r"^symbol 'nothing': not in cortex-m4\.elf$"):
        m4.call("nothing")
    with pytest.raises(ToolchainError, match=r"^zeroed: got bytes 999 to 1001; allowed: 0 to 1000$"):
        m4.read("zeroed", 2, 999)
    with pytest.raises(ToolchainError, match=r"^address 0x8000000: got 1 bytes; allowed: 0x20000000 to 0x20200000$"):
        m4.write(FLASH.start, b"x")
    with pytest.raises(
        ToolchainError, match=r"^address 0x0: got 4 bytes; allowed: 0x8000000 to 0x9000000, 0x20000000 "
    ):
        m4.read(0, 4)
    with pytest.raises(ToolchainError, match=r"^target 'host': has no emulator; allowed: cortex-m0plus, "):
        Machine(Path("any.elf"), find_target("host"))


def test_unaligned_accesses_are_found_where_the_core_faults(machine: Machine) -> None:
    core, start = machine.target.name, machine.address("constant")
    assert machine.check_alignment("pair", start) == 12
    assert machine.call("pair", start + 2) == (12 | 13 << 32) >> 16 & 0xFFFF_FFFF
    with pytest.raises(
        ToolchainError, match=rf"^pair: ldm accesses {start + 2:#010x}, unaligned, .* {core} faults on it$"
    ):
        machine.check_alignment("pair", start + 2)
    if machine.target.unaligned:
        assert machine.check_alignment("single", start + 2) == 12 << 16
    else:
        with pytest.raises(
            ToolchainError, match=r"^single: ldr accesses .* in single\+0x0; cortex-m0plus faults on it$"
        ):
            machine.check_alignment("single", start + 2)
    assert machine.count("spin", 10).instructions == 21


def test_a_block_that_the_emulator_loses_is_noticed(m4: Machine) -> None:
    m4.count("straight", 1)
    entry = (m4.address("straight") - m4.image.code.start) // 2
    m4.trace.taken[entry + 10] += 1
    with pytest.raises(
        ToolchainError, match=r"^cortex-m4\.elf: the emulator did not report what ran from 0x[0-9a-f]+ on$"
    ):
        m4.code.count(m4.trace)
