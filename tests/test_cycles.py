"""The cycle model against the tables and the worked examples of Arm's Technical Reference Manuals."""

from pathlib import Path
from typing import Any

import capstone
import pytest
from elftools.elf.elffile import ELFFile
from tinyclf.firmware.cycles import TIMINGS, Cost, cycles, fixed, is_branch, taken
from tinyclf.firmware.toolchain import TARGETS, compile_firmware, find_target

# One line each: the instructions that run after each other, and their cycles on the M4 with nothing taken.
SEQUENCES = {
    "adds r0, r1, r2": 1,
    "mul r0, r1, r2": 1,
    "mla r0, r1, r2, r3": 1,
    "smlad r0, r1, r2, r3": 1,
    "smull r0, r1, r2, r3": 1,
    "smlal r0, r1, r2, r3": 1,
    "sdiv r0, r1, r2": 7,
    "ssat r0, #8, r1, asr #3": 1,
    "nop": 1,
    "beq .": 1,
    "cbz r0, 1f; nop; 1: nop": 3,
    "ldrb r0, [r1]": 2,
    "ldrd r0, r1, [r2]": 3,
    "strd r0, r1, [r2]": 3,
    "push {r4, lr}": 3,
    "pop {r4, r5}": 3,
    # DDI 0439, 3.3.3: "a three element LDM takes 2+1+1", "an eight element store takes nine cycles".
    "ldm r0, {r1, r2, r3}": 4,
    "stm r8!, {r0, r1, r2, r3, r4, r5, r6, r7}": 9,
    # DDI 0439, 3.3.3, the examples of pipelined loads: "normally three cycles total", the last one four.
    "ldr r0, [r1]; ldr r1, [r2]": 3,
    "ldr r0, [r1, r2]; str r0, [r3, #20]": 3,
    "ldr r0, [r1, r2]; str r1, [r3, r2]": 3,
    "ldr r0, [r1, r5]; ldr r1, [r2]; ldr r2, [r3, #4]": 4,
    # Its rules: an address that was just loaded, a store that nothing follows, an address that was just computed.
    "ldr r0, [r1]; ldr r2, [r0]": 4,
    "str r0, [r1, #4]": 1,
    "str r0, [r1, r2]; ldr r0, [r3]": 4,
    "add r1, r2; ldr r0, [r1]": 4,
    "add r1, r2; ldr r0, [r3]": 3,
    "add r0, r2; str r0, [r3]": 2,
    "sub sp, #8; push {r4, r5}": 5,
    "ldm r0!, {r1, r2}; ldr r3, [r0]": 5,
    # An IT is folded into a 16-bit instruction before it.
    "cmp r0, #1; it eq; moveq r0, r1": 2,
    "cmp.w r0, #1; it eq; moveq r0, r1": 3,
}
# What a taken branch costs in all: typical, low, high.
BRANCHES = {
    "b .": ("cortex-m4", Cost(2, 2, 4)),
    "bl .": ("cortex-m4", Cost(2, 2, 4)),
    "cbnz r0, 1f; nop; 1: nop": ("cortex-m4", Cost(2, 2, 4)),
    "bx lr": ("cortex-m4", Cost(3, 2, 4)),
    "mov pc, r1": ("cortex-m4", Cost(3, 2, 4)),
    # "At least five cycles", DDI 0439, 3.3.3, and 2 + P with P = 1 in the table.
    "ldr pc, [r0]": ("cortex-m4", Cost(5, 3, 5)),
    "tbb [pc, r0]": ("cortex-m4", Cost(5, 3, 5)),
    "pop {r4, r5, pc}": ("cortex-m4", Cost(7, 5, 7)),
    "ldm sp!, {r4, r5, r6, pc}": ("cortex-m4", Cost(8, 6, 8)),
    # DDI 0484, table 3-1.
    "beq .": ("cortex-m0plus", fixed(2)),
    "bl .+8": ("cortex-m0plus", fixed(3)),
    "blx r3": ("cortex-m0plus", fixed(2)),
    "pop {r4, pc}": ("cortex-m0plus", fixed(5)),
}
OTHERS = {
    "mla r0, r1, r2, r3": ("cortex-m3", fixed(2)),
    "umull r0, r1, r2, r3": ("cortex-m3", Cost(4, 3, 5)),
    "smlal r0, r1, r2, r3": ("cortex-m3", Cost(5, 4, 7)),
    "udiv r0, r1, r2": ("cortex-m4", Cost(7, 2, 12)),
    "ldr r0, [pc, #8]": ("cortex-m4", Cost(2, 2, 3)),
    "ldr r0, [r1, r2]": ("cortex-m0plus", fixed(2)),
    "str r0, [r1]": ("cortex-m0plus", fixed(2)),
    "muls r0, r1, r0": ("cortex-m0plus", fixed(1)),
    "stm r0!, {r1, r2, r3}": ("cortex-m0plus", fixed(4)),
    "mrs r0, apsr": ("cortex-m0plus", fixed(3)),
    "vadd.f32 s0, s1, s2": ("cortex-m4", fixed(1)),
    "vfma.f32 s0, s1, s2": ("cortex-m4", fixed(3)),
    "vdiv.f32 s0, s1, s2": ("cortex-m4", fixed(14)),
    "vldr s0, [r0]": ("cortex-m4", fixed(2)),
    "vldr d0, [r0]": ("cortex-m4", fixed(3)),
    "vldm r0, {s0-s3}": ("cortex-m4", fixed(5)),
    "vpush {d8, d9}": ("cortex-m4", fixed(5)),
}


@pytest.fixture(scope="module")
def decoded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Any]]:
    """The instructions of each line above, assembled and decoded."""
    folder = tmp_path_factory.mktemp("cycles")
    lines = [*SEQUENCES, *BRANCHES, *OTHERS]
    text = "".join(
        f'__asm__(".section .text.s{index}\\n.global s{index}\\n.type s{index},%function\\n.thumb_func\\n'
        f's{index}:\\n{line}\\n.size s{index}, . - s{index}\\n");\n'
        for index, line in enumerate(line.replace("; ", "\\n") for line in lines)
    )
    source = folder / "lines.c"
    source.write_text(text, encoding="utf-8")
    return dict(zip(lines, disassemble(source, len(lines)), strict=True))


def disassemble(source: Path, count: int) -> list[list[Any]]:
    exports = [f"s{index}" for index in range(count)]
    flags = ["-mfpu=fpv4-sp-d16", "-mcpu=cortex_m4+vfp4d16sp"]
    path = compile_firmware(
        [source], source.with_suffix(".elf"), find_target("cortex-m4"), exports=exports, flags=flags
    )
    decoder = capstone.Cs(capstone.CS_ARCH_ARM, capstone.CS_MODE_THUMB | capstone.CS_MODE_MCLASS)
    decoder.detail = True
    with path.open("rb") as file:
        elf: Any = ELFFile(file)
        code, base = elf.get_section_by_name(".text").data(), elf.get_section_by_name(".text")["sh_addr"]
        table = {symbol.name: symbol for symbol in elf.get_section_by_name(".symtab").iter_symbols()}
    spans = [((table[name]["st_value"] & ~1) - base, table[name]["st_size"]) for name in exports]
    return [list(decoder.disasm(code[start : start + size], base + start)) for start, size in spans]


@pytest.mark.parametrize(("line", "expected"), SEQUENCES.items())
def test_sequences_on_the_m4(decoded: dict[str, list[Any]], line: str, expected: int) -> None:
    instructions = decoded[line]
    assert len(instructions) == line.count(";") + 1
    pairs = zip(instructions, [None, *instructions], strict=False)
    assert sum(cycles(item, TIMINGS["cortex-m4"], previous).typical for item, previous in pairs) == expected


@pytest.mark.parametrize(("line", "expected"), OTHERS.items())
def test_single_instructions(decoded: dict[str, list[Any]], line: str, expected: tuple[str, Cost]) -> None:
    core, cost = expected
    assert cycles(decoded[line][0], TIMINGS[core]) == cost
    assert not is_branch(decoded[line][0])


@pytest.mark.parametrize(("line", "expected"), BRANCHES.items())
def test_taken_branches(decoded: dict[str, list[Any]], line: str, expected: tuple[str, Cost]) -> None:
    core, cost = expected
    branch = decoded[line][0]
    assert is_branch(branch)
    assert cycles(branch, TIMINGS[core]) == fixed(1)
    assert fixed(1) + taken(branch, TIMINGS[core]) == cost


def test_every_core_has_a_timing() -> None:
    assert set(TIMINGS) == {target.name for target in TARGETS.values() if target.unicorn_model}


def test_the_range_holds_the_typical(decoded: dict[str, list[Any]]) -> None:
    for timing in TIMINGS.values():
        for instructions in decoded.values():
            for instruction, previous in zip(instructions, [None, *instructions], strict=False):
                cost = cycles(instruction, timing, previous)
                assert 0 <= cost.low <= cost.typical <= cost.high
