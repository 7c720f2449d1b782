"""C compilers for the host and for Cortex-M, from PyPI alone (ziglang); no system toolchain is needed."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from tinyclf.cache import cache_folder
from tinyclf.errors import ToolchainError, UsageError

RUNTIME = Path(__file__).parent / "runtime"
WARNINGS = ("-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror")


@dataclass(frozen=True)
class Target:
    """A core to compile for; `arguments` go to the compiler, `unicorn_model` names the emulator's core."""

    name: str
    arguments: tuple[str, ...]
    unicorn_model: str | None = None


def _cortex(name: str, cpu: str, model: str, abi: str = "eabi") -> Target:
    return Target(name, ("-target", f"thumb-freestanding-{abi}", f"-mcpu={cpu}"), model)


TARGETS = {
    target.name: target
    for target in (
        Target("host", ()),
        _cortex("cortex-m0plus", "cortex_m0plus", "UC_CPU_ARM_CORTEX_M0"),
        _cortex("cortex-m3", "cortex_m3", "UC_CPU_ARM_CORTEX_M3"),
        _cortex("cortex-m4", "cortex_m4", "UC_CPU_ARM_CORTEX_M4", "eabihf"),
        _cortex("cortex-m7", "cortex_m7", "UC_CPU_ARM_CORTEX_M7", "eabihf"),
        _cortex("cortex-m33", "cortex_m33", "UC_CPU_ARM_CORTEX_M33", "eabihf"),
    )
}


def find_target(name: str) -> Target:
    """A target by name; raises UsageError."""
    if name not in TARGETS:
        raise UsageError(f"target {name!r}: not known; allowed: {', '.join(TARGETS)}")
    return TARGETS[name]


def compile_shared(sources: Sequence[Path], output: Path, include: Sequence[Path] = ()) -> Path:
    """A shared library for this machine, -O3; raises ToolchainError with the compiler's first error."""
    return _compile(["-shared", "-fPIC", "-O3"], sources, output, include)


def compile_firmware(
    sources: Sequence[Path], output: Path, target: Target, *, exports: Sequence[str], include: Sequence[Path] = (),
    optimise: str = "-O3",
) -> Path:  # fmt: skip
    """A freestanding ELF of what the exported functions reach, laid out by cortex-m.ld."""
    keep = [f"-Wl,-u,{name}" for name in exports]
    script = f"-Wl,-T,{RUNTIME / 'cortex-m.ld'}"
    sections = ["-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections"]
    freestanding = ["-ffreestanding", "-nostdlib", "-static", "-fno-unwind-tables", "-fno-stack-protector",
                    "-fno-sanitize=all", f"-Wl,--entry={exports[0]}"]  # fmt: skip
    flags = [*target.arguments, optimise, *freestanding, *sections, *keep, script]
    return _compile(flags, sources, output, include)


def compiler_version() -> str:
    """The compiler as it stands beside a figure."""
    return f"ziglang {metadata.version('ziglang')} (clang)"


def _compile(flags: Sequence[str], sources: Sequence[Path], output: Path, include: Sequence[Path]) -> Path:
    output.parent.mkdir(parents=True, exist_ok=True)
    beside = output.with_name(f".{output.name}.part")
    includes = [f"-I{folder}" for folder in (RUNTIME, *include)]
    command = [sys.executable, "-m", "ziglang", "cc", *WARNINGS, *flags, *includes, *map(str, sources), "-o", str(beside)]
    environment = {"ZIG_GLOBAL_CACHE_DIR": str(cache_folder() / "zig"), **os.environ}
    environment.setdefault("ZIG_LOCAL_CACHE_DIR", environment["ZIG_GLOBAL_CACHE_DIR"])
    finished = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if finished.returncode:
        errors = [line for line in finished.stderr.splitlines() if "error" in line] or finished.stderr.splitlines()
        raise ToolchainError(f"{sources[0].name}: does not compile: {errors[0] if errors else 'no message'}")
    beside.replace(output)
    return output
