"""Emulated cores: counts against hand-written code of known length, results against the host, faults in one line."""

import ctypes
import io
from pathlib import Path
from typing import Any

import capstone
import numpy as np
import pytest
import unicorn
from elftools.elf.elffile import ELFFile
from tinyclf.firmware.emulator import FunctionCount, Machine
from tinyclf.firmware.toolchain import FLASH, RAM, TARGETS, Target, compile_firmware, compile_shared, find_target

from tinyclf.errors import ToolchainError

CORES = [target for target in TARGETS.values() if target.unicorn_model]
ITS = [target for target in CORES if target.name != "cortex-m0plus"]
STRAIGHT = 3000


def name(target: Target) -> str:
    return target.name


def assembly(label: str, *lines: str) -> str:
    """A function in its own section, exactly these instructions."""
    start = (f'.section .text.{label},\\"ax\\",%progbits', ".balign 4", f".global {label}", f".type {label},%function")
    body = (*start, ".thumb_func", f"{label}:", *lines, f".size {label}, . - {label}")
    return '__asm__("' + "\\n".join(body) + '");\n'


COMMON = "".join(
    (
        assembly("spin", "subs r0, #1", "bne spin", "bx lr"),
        assembly("straight", f".rept {STRAIGHT}", "adds r0, #1", ".endr", "bx lr"),
        assembly("multiple", "push {r4-r7,lr}", "ldm r0!, {r1-r4}", "adds r0, r1, r4", "pop {r4-r7,pc}"),
        assembly("inner", "adds r0, #1", "bx lr"),
        assembly("outer", "push {r4,lr}", "bl inner", "bl inner", "pop {r4,pc}"),
        assembly("deep", "sub sp, #256", "str r0, [sp]", "add sp, #256", "bx lr"),
        assembly("pair", "ldm r0!, {r1,r2}", "movs r0, r2", "bx lr"),
        assembly("single", "ldr r0, [r0]", "bx lr"),
        assembly("forever", "b forever"),
        assembly("undefined", "udf #0", "bx lr"),
    )
)
CONDITIONAL = "".join(
    (
        assembly("choose", "cmp r0, #5", "ite gt", "movgt r0, #1", "movle r0, #2", "bx lr"),
        assembly("leave", "cmp r0, #0", "it eq", "bxeq lr", "adds r0, #1", "bx lr"),
    )
)
PROGRAM = """
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);

extern int32_t initial[2];
extern const int32_t constant[100];
extern uint8_t zeroed[1000];
int32_t initial[2] = {-5, 7};
const int32_t constant[100] = {11, 12, 13};
uint8_t zeroed[1000];

int mix(int a, int b);
int mix(int a, int b) {
    uint32_t h = 2166136261u;
    for (int i = 0; i < (a & 31); i++) {
        switch ((b + i) & 3) {
        case 0: h = (h ^ (uint32_t)a) * 16777619u; break;
        case 1: h += (uint32_t)(((int64_t)a * b) >> 7); break;
        case 2: h = h >> 3 | h << 29; break;
        default: h -= (uint32_t)(b < i ? b : i);
        }
    }
    return (int)h;
}

int six(int a, int b, int c, int d, int e, int f);
int six(int a, int b, int c, int d, int e, int f) { return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f; }

int local(int n);
int local(int n) {
    volatile uint8_t bytes[1000];
    for (int i = 0; i < 1000; i++) bytes[i] = (uint8_t)(i + n);
    return bytes[n];
}

int load(const int *p);
int load(const int *p) { return *p; }
void store(int *p);
void store(int *p) { *p = 1; }
int jump(int (*p)(void));
int jump(int (*p)(void)) { return p() + 1; }
int recurse(volatile int *p);
int recurse(volatile int *p) { volatile int x = *p + 1; return x ? recurse(&x) + x : 0; }

void copy(int to, int from, int size);
void copy(int to, int from, int size) { memcpy(&zeroed[to], &zeroed[from], (size_t)size); }
void move(int to, int from, int size);
void move(int to, int from, int size) { memmove(&zeroed[to], &zeroed[from], (size_t)size); }
void fill(int to, int value, int size);
void fill(int to, int value, int size) { memset(&zeroed[to], value, (size_t)size); }
struct block { uint8_t bytes[400]; };
void assign(void);
void assign(void) { *(struct block *)&zeroed[500] = *(struct block *)&zeroed[0]; }
void clear(void);
void clear(void) { *(struct block *)&zeroed[0] = (struct block){{0}}; }
"""
FUNCTIONS = ("mix", "six", "local", "load", "store", "jump", "recurse", "copy", "move", "fill", "assign", "clear")
ASSEMBLY = ("spin", "straight", "multiple", "outer", "deep", "pair", "single", "forever", "undefined")


@pytest.fixture(scope="module")
def elves(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("firmware")
    built = {}
    for target in CORES:
        extra = ("choose", "leave") if target in ITS else ()
        source = folder / f"{target.name}.c"
        source.write_text(PROGRAM + COMMON + (CONDITIONAL if extra else ""), encoding="utf-8")
        exports = [*FUNCTIONS, *ASSEMBLY, *extra, "initial", "constant", "zeroed"]
        built[target.name] = compile_firmware([source], folder / f"{target.name}.elf", target, exports=exports)
    return built


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


def test_a_damaged_elf_never_gets_through(elves: dict[str, Path], tmp_path: Path) -> None:
    """Truncated or altered headers load, or give one line; nothing else."""
    whole, target = elves["cortex-m4"].read_bytes(), find_target("cortex-m4")
    rng, path = np.random.default_rng(3), tmp_path / "damaged.elf"
    headers = int.from_bytes(whole[32:36], "little")
    messages: list[str] = []
    for trial in range(150):
        damaged = bytearray(whole)
        if trial % 3 == 0:
            del damaged[int(rng.integers(len(whole))) :]
        for _ in range(int(rng.integers(1, 4)) if trial % 3 else 0):
            place = int(rng.integers(52)) if rng.random() < 0.5 else int(rng.integers(headers, len(whole)))
            damaged[place] = int(rng.integers(256))
        path.write_bytes(damaged)
        messages.extend(refusal(path, target))
    assert len(messages) > 75
    assert not any("\n" in message for message in messages)


def refusal(path: Path, target: Target) -> list[str]:
    """The message of the only error that loading may raise."""
    try:
        Machine(path, target)
    except ToolchainError as error:
        return [str(error)]
    return []


def patched(whole: bytes, section: str, field: int, value: int) -> bytes:
    """An ELF with one word of a section's header replaced."""
    elf: Any = ELFFile(io.BytesIO(whole))
    index = [item.name for item in elf.iter_sections()].index(section)
    place = elf["e_shoff"] + index * elf["e_shentsize"] + 4 * field
    return whole[:place] + value.to_bytes(4, "little") + whole[place + 4 :]


@pytest.mark.parametrize(
    ("section", "field", "value", "message"),
    [
        (".text", 3, 0x2000_0000, r"section \.text: got \d+ bytes at 0x20000000; allowed: 0x8000000 to 0x9000000"),
        (".data", 3, RAM.stop - 4, r"section \.data: got 8 bytes at 0x201ffffc; allowed: 0x20000000 to 0x20200000"),
        (
            ".bss",
            5,
            0xFFFF_FFFF,
            r"section \.bss: got 4294967295 bytes at 0x2000\w+; allowed: 0x20000000 to 0x20200000",
        ),
        (".text", 4, 0xFFFF_0000, r"section \.text: got 0 of \d+ bytes"),
    ],
)
def test_sections_outside_of_memory_are_refused(
    elves: dict[str, Path], tmp_path: Path, section: str, field: int, value: int, message: str
) -> None:
    path = tmp_path / "patched.elf"
    path.write_bytes(patched(elves["cortex-m4"].read_bytes(), section, field, value))
    with pytest.raises(ToolchainError, match=rf"^.*patched\.elf: {message}$"):
        Machine(path, find_target("cortex-m4"))


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    path, target = tmp_path / "a.elf", find_target("cortex-m4")
    with pytest.raises(ToolchainError, match=r"a\.elf: cannot be read: No such file or directory$"):
        Machine(path, target)
    path.write_bytes(b"RIFF....WAVE")
    with pytest.raises(ToolchainError, match=r"a\.elf: damaged, or no ELF: Magic number does not match$"):
        Machine(path, target)
    source = tmp_path / "host.c"
    source.write_text("int f(void);\nint f(void) { return 1; }\n", encoding="utf-8")
    with pytest.raises(ToolchainError, match=r"a\.so: got an ELF for EM_\w+; allowed: EM_ARM, 32 bits, little endian$"):
        Machine(compile_shared([source], tmp_path / "a.so"), target)
