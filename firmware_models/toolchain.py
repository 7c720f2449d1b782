"""C compilers for the host and for Cortex-M, from PyPI alone (ziglang); no system toolchain is needed."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile

from tinyclf.cache import cache_folder
from tinyclf.errors import ToolchainError, UsageError, not_known

RUNTIME = Path(__file__).parent / "runtime"
LINKER_SCRIPT = RUNTIME / "cortex-m.ld"
# The memory that cortex-m.ld fills, and that the emulator has.
FLASH = range(0x0800_0000, 0x0900_0000)
RAM = range(0x2000_0000, 0x2020_0000)
# The same on the board that QEMU emulates for a core with Helium: external memory, and SRAM as large (mps3-an547.S).
BOARD_FLASH = range(0x6000_0000, 0x6100_0000)
BOARD_RAM = range(0x2100_0000, 0x2120_0000)
WARNINGS = ("-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror")

# Symbols are kept by -g alone (at -Os zig strips without it); the linker script drops what else it adds.
_FREESTANDING = ("-g", "-ffreestanding", "-static", "-fomit-frame-pointer", "-fno-unwind-tables",
                 "-fno-stack-protector", "-fno-sanitize=all", "-ffunction-sections", "-fdata-sections")  # fmt: skip
_LINK = ("-Wl,--gc-sections", "-Wl,-e,0", "-Wl,-z,max-page-size=4", "-T", str(LINKER_SCRIPT))


@dataclass(frozen=True)
class Target:
    """A core to compile for.

    `arguments` go to the compiler; `unicorn_model` names the emulator's core, None where unicorn has none;
    `dsp` tells of the SIMD extension (SMLAD), `unaligned` of loads and stores at any address; `board` names the machine
    of QEMU that has the core, for those that unicorn lacks.
    """

    name: str
    arguments: tuple[str, ...]
    unicorn_model: str | None = None
    dsp: bool = False
    unaligned: bool = True
    board: str | None = None

    @property
    def flash(self) -> range:
        """Where code and constants lie."""
        return BOARD_FLASH if self.board else FLASH

    @property
    def ram(self) -> range:
        """Where variables and the stack lie."""
        return BOARD_RAM if self.board else RAM

    @property
    def runs_firmware(self) -> bool:
        """Whether an emulator has the core."""
        return bool(self.unicorn_model or self.board)


def _cortex(name: str, cpu: str, model: str, *, dsp: bool = True, unaligned: bool = True) -> Target:
    # The integer path needs no FPU, and code without it runs on every part of a core's family.
    return Target(name, ("-target", "thumb-freestanding-eabi", f"-mcpu={cpu}"), model, dsp, unaligned)


TARGETS = {
    target.name: target
    for target in (
        Target("host", ()),
        # Unicorn has no M0+; the M0 runs the same instructions.
        _cortex("cortex-m0plus", "cortex_m0plus", "UC_CPU_ARM_CORTEX_M0", dsp=False, unaligned=False),
        _cortex("cortex-m3", "cortex_m3", "UC_CPU_ARM_CORTEX_M3", dsp=False),
        _cortex("cortex-m4", "cortex_m4", "UC_CPU_ARM_CORTEX_M4"),
        _cortex("cortex-m7", "cortex_m7", "UC_CPU_ARM_CORTEX_M7"),
        # The DSP extension is an option of the M33 that nearly all parts have.
        _cortex("cortex-m33", "cortex_m33+dsp", "UC_CPU_ARM_CORTEX_M33"),
        # Helium for integers: its registers are the FPU's, hence the ABI.
        Target("cortex-m55", ("-target", "thumb-freestanding-eabihf", "-mcpu=cortex_m55+mve"), board="mps3-an547"),
    )
}


def find_target(name: str) -> Target:
    """A target by name; raises UsageError."""
    if name not in TARGETS:
        raise UsageError(not_known("target", name, TARGETS))
    return TARGETS[name]


def compile_shared(
    sources: Sequence[Path], output: Path, include: Sequence[Path] = (), flags: Sequence[str] = ()
) -> Path:
    """A shared library for this machine's processor, C99, -O3; later `flags` win.

    Raises ToolchainError with the compiler's first error; `output` is whole or not there.
    """
    return _build(["-shared", "-fPIC", "-O3", "-s", "-fno-sanitize=all", *flags], sources, output, include)


def compile_firmware(
    sources: Sequence[Path], output: Path, target: Target, *, exports: Sequence[str], include: Sequence[Path] = (),
    optimise: str = "-O3", flags: Sequence[str] = (),
) -> Path:  # fmt: skip
    """A freestanding ELF of what the exported functions and variables reach, laid out by cortex-m.ld.

    memcpy, memmove and memset come from cortex-m.c; 64-bit divisions and floats, where used, from compiler-rt, which
    takes seconds to build once a core. Raises ToolchainError with the first error, or for an export that no source
    defines; UsageError for the host.
    """
    if not target.runs_firmware:
        raise UsageError(f"target {target.name!r}: runs no firmware; allowed: {', '.join(_emulated())}")
    keep = [f"-Wl,-u,{name}" for name in exports]
    options = [*target.arguments, optimise, *_FREESTANDING, *flags, *_LINK, *keep]
    everything = [*sources, RUNTIME / "cortex-m.c", *([RUNTIME / f"{target.board}.S"] if target.board else [])]
    try:
        _build(["-nostdlib", *options], everything, output, include, exports)
    except ToolchainError as error:
        if "undefined symbol: __" not in str(error):
            raise
        _build(options, everything, output, include, exports)
    return output


def compile_wasm(
    sources: Sequence[Path], output: Path, *, exports: Sequence[str], include: Sequence[Path] = ()
) -> Path:  # fmt: skip
    """A WebAssembly module, -O3, with its memory and the exported functions, that imports nothing.

    Raises ToolchainError with the first error, or for an export that no source defines.
    """
    options = ["-target", "wasm32-freestanding", "-O3", "-ffreestanding", "-nostdlib", "-fno-sanitize=all", "-s",
               "-Wl,--no-entry", *(f"-Wl,--export={name}" for name in exports)]  # fmt: skip
    return _build(options, sources, output, include)


@cache
def compiler_version() -> str:
    """The compiler as it stands beside a figure, such as "ziglang 0.17.0, clang version 22.1.8"."""
    return f"ziglang {metadata.version('ziglang')}, {_zig(['--version']).stdout.partition(chr(10))[0]}"


def _emulated() -> list[str]:
    return [target.name for target in TARGETS.values() if target.runs_firmware]


def _build(
    flags: Sequence[str], sources: Sequence[Path], output: Path, include: Sequence[Path], exports: Sequence[str] = ()
) -> Path:
    output.parent.mkdir(parents=True, exist_ok=True)
    includes = [f"-I{folder}" for folder in (RUNTIME, *include)]
    # The name stays the same, because a shared library holds its own.
    with TemporaryDirectory(dir=output.parent, prefix=".build-") as folder:
        beside = Path(folder) / output.name
        finished = _zig([*WARNINGS, *flags, *includes, *map(str, sources), "-o", str(beside)])
        if finished.returncode:
            raise ToolchainError(f"{output.name}: not compiled: {_first_error(finished.stderr)}")
        _check_exports(beside, exports)
        beside.replace(output)
    return output


def _zig(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    environment = {"ZIG_GLOBAL_CACHE_DIR": str(cache_folder() / "zig"), **os.environ}
    environment.setdefault("ZIG_LOCAL_CACHE_DIR", environment["ZIG_GLOBAL_CACHE_DIR"])
    command = [sys.executable, "-m", "ziglang", "cc", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def _first_error(messages: str) -> str:
    lines = [line.strip() for line in messages.splitlines() if line.strip()]
    return next((line for line in lines if re.search(r"\berror: ", line)), lines[-1] if lines else "no message")


def _check_exports(path: Path, exports: Sequence[str]) -> None:
    """The linker drops unknown names without a word."""
    if not exports:
        return
    try:
        with path.open("rb") as file:
            table: Any = ELFFile(file).get_section_by_name(".symtab")
            defined = {symbol.name for symbol in table.iter_symbols()} if table else set()
    except ELFError as error:
        raise ToolchainError(f"{path.name}: the compiler wrote no ELF: {error}") from error
    missing = [name for name in exports if name not in defined]
    if missing:
        raise ToolchainError(f"{path.name}: exports {', '.join(missing)}: not defined by any source")
