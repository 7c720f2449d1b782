"""Calls on emulated cores: results against the host, arguments, memory and the stack."""

import ctypes
from pathlib import Path

import numpy as np
import pytest
from programs import CORES, PROGRAM, STRAIGHT, name
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import compile_firmware, compile_shared, find_target

from tinyclf.errors import ToolchainError


@pytest.fixture
def m4(elves: dict[str, Path]) -> Machine:
    return Machine(elves["cortex-m4"], find_target("cortex-m4"))


@pytest.fixture(params=CORES, ids=name)
def machine(request: pytest.FixtureRequest, elves: dict[str, Path]) -> Machine:
    return Machine(elves[request.param.name], request.param)


def test_results_equal_the_host(machine: Machine, tmp_path: Path) -> None:
    source = tmp_path / "host.c"
    source.write_text(PROGRAM, encoding="utf-8")
    host = ctypes.CDLL(str(compile_shared([source], tmp_path / "host.so")))
    for a, b in np.random.default_rng(0).integers(-(1 << 31), 1 << 31, (200, 2)):
        assert machine.call("mix", int(a), int(b)) == host.mix(int(a), int(b)) & 0xFFFF_FFFF


def test_arguments_beyond_four_go_on_the_stack(machine: Machine) -> None:
    assert machine.call("six", 1, -2, 3, 4, 5, 6) == 1 - 4 + 9 + 16 + 25 + 36


@pytest.mark.parametrize("value", [1 << 32, -(1 << 31) - 1])
def test_an_argument_that_does_not_fit_is_refused(m4: Machine, value: int) -> None:
    with pytest.raises(ToolchainError, match=rf"^mix: got argument {value}; allowed: 32 bits$"):
        m4.call("mix", value)


def test_stack_high_water(machine: Machine) -> None:
    machine.paint_stack()
    assert machine.stack_used() == 0
    machine.call("spin", 3)
    assert machine.stack_used() == 0
    machine.call("deep", 1)
    assert machine.stack_used() == 256
    machine.call("local", 1)
    assert 1000 < machine.stack_used() < 1064
    machine.paint_stack()
    machine.call("deep", 1)
    assert machine.stack_used() == 256


def test_copies_and_fills_without_a_c_library(machine: Machine) -> None:
    """memcpy, memmove and memset against NumPy, at every alignment."""
    rng = np.random.default_rng(2)
    for _ in range(150):
        expected = rng.integers(0, 256, 1000).astype(np.uint8)
        machine.write("zeroed", expected.tobytes())
        to, start, size = (int(value) for value in rng.integers(0, 200, 3))
        to, start = (to & ~3, start & ~3) if rng.random() < 0.3 else (to, start)
        machine.call("move", to, start, size)
        expected[to : to + size] = expected[start : start + size].copy()
        machine.call("copy", to + 500, start, size)
        expected[to + 500 : to + 500 + size] = expected[start : start + size]
        machine.call("fill", start, -to, size // 2)
        expected[start : start + size // 2] = -to & 0xFF
        assert machine.read("zeroed", 1000) == expected.tobytes()
    machine.call("assign")
    expected[500:900] = expected[:400]
    machine.call("clear")
    expected[:400] = 0
    assert machine.read("zeroed", 1000) == expected.tobytes()


def test_division_links_with_the_compilers_own_library(tmp_path: Path) -> None:
    source = tmp_path / "divide.c"
    source.write_text("int f(int a, int b);\nint f(int a, int b) { return a / b; }\n", encoding="utf-8")
    target = find_target("cortex-m0plus")
    machine = Machine(compile_firmware([source], tmp_path / "a.elf", target, exports=["f"]), target)
    assert machine.call("f", -1000, 7) == -142 & 0xFFFF_FFFF


def test_memory_holds_what_the_program_says(machine: Machine) -> None:
    assert np.frombuffer(machine.read("initial", 8), "<i4").tolist() == [-5, 7]
    assert np.frombuffer(machine.read("constant", 12), "<i4").tolist() == [11, 12, 13]
    assert machine.read("zeroed", 1000) == bytes(1000)
    machine.write("initial", (42).to_bytes(4, "little"), 4)
    assert machine.call("load", machine.address("initial") + 4) == 42
    assert machine.read(machine.address("initial") + 4, 4) == (42).to_bytes(4, "little")
    assert machine.symbol("zeroed").size == 1000


def test_sizes(m4: Machine) -> None:
    assert m4.sizes.data == 8
    assert m4.sizes.bss == 1000
    assert m4.sizes.constants >= 400
    assert STRAIGHT * 2 < m4.sizes.code < STRAIGHT * 2 + 3000
