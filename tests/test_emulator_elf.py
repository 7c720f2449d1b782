"""Damaged, foreign and misplaced programs are refused in one line."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from elftools.elf.elffile import ELFFile
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import RAM, Target, compile_shared, find_target

from tinyclf.errors import ToolchainError


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
