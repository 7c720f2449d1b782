"""An emulated Cortex-M55, with Helium, in QEMU: run functions of an ELF and count their instructions exactly.

Unicorn has no such core. QEMU runs a program of ours beside the firmware (runtime/qemu_monitor.c), which this module
talks to through pipes; emulated time is the number of instructions (-icount), so that a counter of the board counts
them. Conditional instructions count whether or not their condition holds, as does each turn of a low-overhead loop.
"""

import shutil
import struct
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer
from typing import IO, Any

from tinyclf.firmware.image import Holder, read_image
from tinyclf.firmware.toolchain import RUNTIME, Target, compile_firmware

from tinyclf.errors import ToolchainError

PROGRAM = "qemu-system-arm"
PAINT = 0xA5
# 2 ** SHIFT ns an instruction; the board's counter has 32 MHz, 8.192 ticks an instruction, and wraps after 2 ** 29.
SHIFT = 8
SECONDS = 120.0
_TICKS = 2**SHIFT / 31.25
_READ, _WRITE, _FILL, _CALL = range(4)
_COMMAND, _ANSWER = struct.Struct("<7I"), struct.Struct("<3I")


@dataclass(frozen=True)
class Execution:
    """One counted call: r0 (unsigned) and instructions."""

    result: int
    instructions: int


def available() -> bool:
    """Whether QEMU is installed."""
    return shutil.which(PROGRAM) is not None


@cache
def version() -> str:
    """QEMU as it stands beside a figure, such as "QEMU 7.2.22"."""
    text = subprocess.run([_program(), "--version"], capture_output=True, text=True, check=True).stdout
    return f"QEMU {text.partition('version ')[2].split()[0]}"


class QemuMachine(Holder):
    """A core with the program in its flash; RAM keeps what calls leave in it.

    seconds: how long an answer may take. Raises ToolchainError where QEMU is not installed, on a damaged ELF, an
    unknown symbol or a fault.
    """

    def __init__(self, elf: Path, target: Target, seconds: float = SECONDS) -> None:
        if target.board is None:
            raise ToolchainError(f"target {target.name!r}: no board of QEMU has it; allowed: cortex-m55")
        self.target, self.seconds = target, seconds
        self.image = read_image(elf, target.flash, target.ram)
        program = _program()
        self._folder = TemporaryDirectory()
        self._process = _start(program, Path(self._folder.name), target)
        for address, content in self.image.sections:
            self._ask(_WRITE, address, len(content), content=content)
        # What the monitor itself takes around a call; a function that only returns is one instruction.
        self._around = self._call("nothing", 0, ())[1] - _TICKS

    def close(self) -> None:
        """End QEMU; nothing else can be asked afterwards."""
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                _pipe(pipe).close()

    def __del__(self) -> None:
        if hasattr(self, "_process"):
            self.close()

    def read(self, name: str, size: int, offset: int = 0) -> bytes:
        """Bytes of a variable."""
        self._ask(_READ, self._place(name, size, offset), size)
        return self._answer(size, f"read of {name}")

    def write(self, name: str, content: bytes, offset: int = 0) -> None:
        """Overwrite bytes of a variable."""
        self._ask(_WRITE, self._place(name, len(content), offset), len(content), content=content)

    def call(self, function: str, *arguments: int) -> int:
        """Run a function, with at most four 32-bit arguments, to its return; gives r0, unsigned."""
        return self.count(function, *arguments).result

    def count(self, function: str, *arguments: int) -> Execution:
        """`call`, with the instructions that the function and all that it called took."""
        if len(arguments) > 4:
            raise ToolchainError(f"{function}: got {len(arguments)} arguments; allowed: 4")
        result, ticks = self._call(function, self.address(function) | 1, arguments)
        return Execution(result, round((ticks - self._around) / _TICKS))

    def paint_stack(self) -> None:
        """Fill the stack with a pattern."""
        stack = self.image.stack
        self._ask(_FILL, stack.start, len(stack), [PAINT])

    def stack_used(self) -> int:
        """Bytes from the stack's top down to the deepest that was changed since `paint_stack`."""
        stack = self.image.stack
        self._ask(_READ, stack.start, len(stack))
        return len(self._answer(len(stack), "read of the stack").lstrip(bytes([PAINT])))

    def _call(self, name: str, address: int, arguments: tuple[int, ...]) -> tuple[int, int]:
        wrong = [value for value in arguments if not -(1 << 31) <= value < 1 << 32]
        if wrong:
            raise ToolchainError(f"{name}: got argument {wrong[0]}; allowed: 32 bits")
        self._ask(_CALL, address, self.image.stack.stop, [value & 0xFFFF_FFFF for value in arguments])
        returned, result, ticks = _ANSWER.unpack(self._answer(_ANSWER.size, name))
        if not returned:
            raise ToolchainError(f"{name}: faults at pc {result:#010x} in {self.image.nearest(result)}")
        return result, ticks

    def _place(self, name: str, size: int, offset: int) -> int:
        symbol = self.symbol(name)
        if symbol.size and not 0 <= offset <= symbol.size - size:
            raise ToolchainError(f"{name}: got bytes {offset} to {offset + size}; allowed: 0 to {symbol.size}")
        return symbol.address + offset

    def _ask(self, kind: int, address: int, size: int, arguments: Any = (), content: bytes = b"") -> None:
        words = [*arguments, 0, 0, 0, 0][:4]
        pipe = _pipe(self._process.stdin)
        try:
            pipe.write(_COMMAND.pack(kind, address, size, *words) + content)
            pipe.flush()
        except (OSError, ValueError) as error:
            raise ToolchainError(f"{self.image.name}: QEMU has ended") from error

    def _answer(self, size: int, what: str) -> bytes:
        timer = Timer(self.seconds, self._process.kill)
        timer.start()
        try:
            content = _pipe(self._process.stdout).read(size)
        finally:
            timer.cancel()
        if len(content) != size:
            raise ToolchainError(f"{what}: no answer from QEMU within {self.seconds:g} s")
        return content


def _start(program: str, folder: Path, target: Target) -> "subprocess.Popen[bytes]":
    monitor = folder / "monitor.elf"
    monitor.write_bytes(_monitor(target))
    command = [program, "-M", str(target.board), "-icount", f"shift={SHIFT}", "-kernel", str(monitor),
               "-semihosting-config", "enable=on,target=native"]  # fmt: skip
    quiet = ["-display", "none", "-serial", "none", "-monitor", "none"]
    return subprocess.Popen(
        [*command, *quiet], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


@cache
def _monitor(target: Target) -> bytes:
    """The ELF of the program beside the firmware."""
    with TemporaryDirectory() as folder:
        sources, elf = [RUNTIME / "qemu_monitor.c"], Path(folder) / "monitor.elf"
        return compile_firmware(sources, elf, target, exports=["vectors"]).read_bytes()


def _program() -> str:
    program = shutil.which(PROGRAM)
    if program is None:
        raise ToolchainError(f"{PROGRAM}: not installed; on Debian: apt-get install {PROGRAM}")
    return program


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe
