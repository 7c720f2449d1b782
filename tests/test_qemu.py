"""The Cortex-M55 in QEMU: counts against code of known length, vectors computed, faults in one line."""

from pathlib import Path

import pytest
from tinyclf.firmware import qemu
from tinyclf.firmware.qemu import QemuMachine
from tinyclf.firmware.toolchain import RUNTIME, compile_firmware, find_target

from tinyclf.errors import ToolchainError

needs_qemu = pytest.mark.skipif(not qemu.available(), reason=f"{qemu.PROGRAM} is not installed")
M55 = find_target("cortex-m55")
STRAIGHT = 3000
VECTORS = 1000


def assembly(label: str, *lines: str) -> str:
    """A function in its own section, exactly these instructions."""
    start = (f'.section .text.{label},\\"ax\\",%progbits', ".balign 4", f".global {label}", f".type {label},%function")
    body = (*start, ".thumb_func", f"{label}:", *lines, f".size {label}, . - {label}")
    return '__asm__("' + "\\n".join(body) + '");\n'


FUNCTIONS = {
    "empty": ("bx lr",),
    "spin": ("subs r0, #1", "bne spin", "bx lr"),
    "straight": (f".rept {STRAIGHT}", "adds r0, #1", ".endr", "bx lr"),
    "choose": ("cmp r0, #5", "ite gt", "movgt r0, #1", "movle r0, #2", "bx lr"),
    "vectors": ("push {r4, lr}", "dls lr, r0", "movs r0, #0", "1:", "vdup.8 q0, r1", "vmladava.s8 r0, q0, q0",
                "le lr, 1b", "pop {r4, pc}"),
    "deep": ("sub sp, #256", "str r0, [sp]", "add sp, #256", "bx lr"),
    "undefined": ("udf #0", "bx lr"),
    "away": ("mvn r0, #0xf0000000", "ldr r0, [r0]", "bx lr"),
    "forever": ("b forever",),
}  # fmt: skip
PROGRAM = """
#include <stdint.h>
extern int32_t initial[3];
extern uint8_t zeroed[100];
int32_t initial[3] = {-5, 7, 9};
uint8_t zeroed[100];
int32_t total(void);
int32_t total(void) { return initial[0] + initial[1] + initial[2] + zeroed[99]; }
"""
EXPORTS = [*FUNCTIONS, "initial", "zeroed", "total"]


@pytest.fixture(scope="module")
def elf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qemu")
    (folder / "program.c").write_text(PROGRAM + "".join(assembly(name, *lines) for name, lines in FUNCTIONS.items()))
    return compile_firmware([folder / "program.c"], folder / "program.elf", M55, exports=EXPORTS)


@pytest.fixture(scope="module")
def machine(elf: Path) -> QemuMachine:
    return QemuMachine(elf, M55)


@needs_qemu
@pytest.mark.parametrize(
    ("function", "arguments", "instructions", "result"),
    [
        ("empty", (), 1, None),
        ("straight", (0,), STRAIGHT + 1, STRAIGHT),
        *(("spin", (turns,), 2 * turns + 1, 0) for turns in (1, 2, 3, 1_000, 1_000_003, 5_000_000)),
        *(("choose", (value,), 5, 1 if value > 5 else 2) for value in (4, 5, 6)),
        *(("vectors", (turns, 3), 3 + 3 * turns + 1, 144 * turns) for turns in (1, 2, VECTORS)),
    ],
)
def test_counts_are_exact(
    machine: QemuMachine, function: str, arguments: tuple[int, ...], instructions: int, result: int | None
) -> None:
    for _ in range(3):
        execution = machine.count(function, *arguments)
        assert execution.instructions == instructions
        assert result is None or execution.result == result


@needs_qemu
def test_memory_is_as_an_elf_says_and_keeps_what_is_written(machine: QemuMachine) -> None:
    assert machine.read("zeroed", 100) == bytes(100)
    assert machine.call("total") == 11
    machine.write("initial", (-100).to_bytes(4, "little", signed=True), 4)
    machine.write("zeroed", b"\x05", 99)
    assert machine.call("total") == (-5 - 100 + 9 + 5) % 2**32
    assert machine.read("initial", 4, 8) == bytes([9, 0, 0, 0])


@needs_qemu
def test_the_stack_is_painted(machine: QemuMachine) -> None:
    for function, used in (("empty", 0), ("deep", 256)):
        machine.paint_stack()
        machine.call(function)
        assert machine.stack_used() == used


@needs_qemu
@pytest.mark.parametrize(
    ("function", "message"),
    [
        ("undefined", r"^undefined: faults at pc 0x6000\w+ in undefined\+0x0$"),
        ("away", r"^away: faults at pc 0x6000\w+ in away\+0x4$"),
        ("forever", r"^forever: no answer from QEMU within 0.5 s$"),
    ],
)
def test_a_fault_is_one_line_and_ends_the_machine(elf: Path, function: str, message: str) -> None:
    machine = QemuMachine(elf, M55)
    machine.seconds = 0.5 if function == "forever" else 60
    with pytest.raises(ToolchainError, match=message):
        machine.call(function)
    with pytest.raises(ToolchainError, match=r"(QEMU has ended|no answer from QEMU)"):
        machine.call("empty")


@needs_qemu
def test_what_is_not_there_is_refused(machine: QemuMachine) -> None:
    with pytest.raises(ToolchainError, match=r"^symbol 'nowhere': not in program\.elf$"):
        machine.call("nowhere")
    with pytest.raises(ToolchainError, match=r"^initial: got bytes 8 to 16; allowed: 0 to 12$"):
        machine.read("initial", 8, 8)
    with pytest.raises(ToolchainError, match=r"^spin: got argument 4294967296; allowed: 32 bits$"):
        machine.call("spin", 1 << 32)
    with pytest.raises(ToolchainError, match=r"^spin: got 5 arguments; allowed: 4$"):
        machine.call("spin", 1, 2, 3, 4, 5)


def test_without_qemu_there_is_one_line(elf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert not qemu.available()
    with pytest.raises(
        ToolchainError, match=r"^qemu-system-arm: not installed; on Debian: apt-get install qemu-system"
    ):
        QemuMachine(elf, M55)


def test_the_board_and_the_toolchain_agree_on_memory(elf: Path) -> None:
    image = qemu.read_image(elf, M55.flash, M55.ram)
    assert image.code.start == M55.flash.start
    assert image.symbols["initial"].address == M55.ram.start
    assert f"0x{M55.flash.start:08x}" in (RUNTIME / "mps3-an547.S").read_text()


def test_other_cores_have_no_board(elf: Path) -> None:
    with pytest.raises(ToolchainError, match=r"^target 'cortex-m4': no board of QEMU has it; allowed: cortex-m55$"):
        QemuMachine(elf, find_target("cortex-m4"))
