"""Emulated Cortex-M cores: run functions of an ELF, count instructions exactly, see the stack.

The instructions of an IT block count whether or not their condition holds. The count of a call never varies. Unicorn
models no bus, cache, interrupt or unaligned fault; `check_alignment` looks for the last.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import capstone
import numpy as np
import unicorn
from numpy.typing import NDArray
from tinyclf.firmware.cycles import ALIGNED, TIMINGS, Cost, Timing, cycles, fixed, is_branch, taken
from tinyclf.firmware.image import Holder, Image, Sizes, Symbol, read_image
from tinyclf.firmware.toolchain import FLASH, RAM, Target
from tinyclf.firmware.trace import Counts, Trace
from unicorn import arm_const

from tinyclf.errors import ToolchainError

# Where the outermost function returns to: a page of its own, executable in the M-profile's memory map.
RETURN = 0x1FFF_0000
PAINT = 0xA5
LIMIT = 4_000_000_000

__all__ = ["Execution", "FunctionCount", "Machine", "Sizes", "Symbol"]

# The binding's classes carry few types, and the package does not declare that it exports them.
_unicorn: Any = unicorn
_ARGUMENTS = (arm_const.UC_ARM_REG_R0, arm_const.UC_ARM_REG_R1, arm_const.UC_ARM_REG_R2, arm_const.UC_ARM_REG_R3)
_READS = (unicorn.UC_MEM_READ_UNMAPPED, unicorn.UC_MEM_READ_PROT)
_WRITES = (unicorn.UC_MEM_WRITE_UNMAPPED, unicorn.UC_MEM_WRITE_PROT)


@dataclass(frozen=True)
class FunctionCount:
    """What one function took, without what it called."""

    instructions: int
    cycles: int


@dataclass(frozen=True)
class Execution:
    """One counted call: r0 (unsigned), instructions, modelled cycles and the least and most that the model allows."""

    result: int
    instructions: int
    cycles: int
    cycle_range: tuple[int, int]
    functions: dict[str, FunctionCount]


class Machine(Holder):
    """A core with the program in its flash; RAM keeps what calls leave in it.

    Raises ToolchainError on a damaged ELF, an unknown symbol or a fault.
    """

    def __init__(self, elf: Path, target: Target) -> None:
        if target.unicorn_model is None:
            raise ToolchainError(f"target {target.name!r}: has no emulator; allowed: {', '.join(TIMINGS)}")
        self.target = target
        self.image = read_image(elf)
        self.core = _core(target.unicorn_model, self.image)
        self.core.hook_add(unicorn.UC_HOOK_MEM_INVALID, self._record_fault)
        self.fault: tuple[str, int] | None = None
        self.code = _Code(self.image, TIMINGS[target.name])
        self.trace = Trace(self.core, self.image.code.start, len(self.image.code) // 2)
        self.trace.attach(unicorn.UC_HOOK_BLOCK, "trace_block")

    def read(self, where: str | int, size: int, offset: int = 0) -> bytes:
        """Bytes of a variable, or at an address of flash or RAM."""
        return bytes(self.core.mem_read(self._place(where, size, offset, (FLASH, RAM)), size))

    def write(self, where: str | int, content: bytes, offset: int = 0) -> None:
        """Overwrite bytes of a variable, or at an address of RAM."""
        self.core.mem_write(self._place(where, len(content), offset, (RAM,)), bytes(content))

    def call(self, function: str, *arguments: int, limit: int = LIMIT) -> int:
        """Run a function to its return; gives r0, unsigned.

        Arguments are 32-bit integers, signed or not. Raises ToolchainError on a fault, and when more than `limit`
        instructions ran (noticed at twice as many at the latest).
        """
        start = self.address(function) | 1
        self._pass_arguments(function, arguments)
        self.fault = None
        self.trace.start(2 * limit)
        try:
            self.core.emu_start(start, RETURN)
        except _unicorn.UcError as error:
            raise ToolchainError(f"{function}: {self._explain(error)}") from error
        if self.trace.state.outside:
            raise ToolchainError(f"{function}: jumps to {self.trace.state.outside:#010x}, which is no code")
        if self.trace.state.halfwords > self.trace.state.limit:
            raise ToolchainError(f"{function}: ran more than {limit} instructions, {self._at()}")
        return int(self.core.reg_read(arm_const.UC_ARM_REG_R0))

    def count(self, function: str, *arguments: int, limit: int = LIMIT) -> Execution:
        """`call`, with instructions and modelled cycles, in all and by function."""
        self.trace.clear()
        result = self.call(function, *arguments, limit=limit)
        # The return itself leads to no block that could be seen.
        self.trace.taken[self.trace.state.previous] += 1
        instructions, costs = self.code.count(self.trace)
        total, low, high = (int(cost) for cost in costs.sum(axis=0))
        functions = {
            name: FunctionCount(int(count), int(cost[0]))
            for name, count, cost in zip(self.code.functions, instructions, costs, strict=True)
            if count
        }
        return Execution(result, int(instructions.sum()), total, (low, high), functions)

    def check_alignment(self, function: str, *arguments: int, limit: int = LIMIT) -> int:
        """`call`, some twenty times slower; raises ToolchainError for an unaligned access that the core faults on.

        The M0+ faults on all, the others on those of LDM, STM, LDRD, STRD, PUSH and POP.
        """
        self.trace.clear()
        hook = self.trace.attach(unicorn.UC_HOOK_MEM_READ | unicorn.UC_HOOK_MEM_WRITE, "trace_access")
        self.core.ctl_flush_tb()
        try:
            result = self.call(function, *arguments, limit=limit)
        finally:
            self.trace.detach(hook)
            self.core.ctl_flush_tb()
        for index in np.flatnonzero(self.trace.unaligned):
            pc = self.image.code.start + 2 * int(index)
            instruction = self.code.decode(pc, pc + 4)[0]
            if instruction.id in ALIGNED or not self.target.unaligned:
                raise ToolchainError(
                    f"{function}: {instruction.mnemonic} accesses {self.trace.unaligned[index]:#010x}, unaligned, "
                    f"at pc {pc:#010x} in {self.image.nearest(pc)}; {self.target.name} faults on it"
                )
        return result

    def paint_stack(self) -> None:
        """Fill the whole stack with a pattern."""
        self.core.mem_write(self.image.stack.start, bytes([PAINT]) * len(self.image.stack))

    def stack_used(self) -> int:
        """Bytes from the stack's top down to the deepest that was changed since `paint_stack`."""
        return len(bytes(self.core.mem_read(self.image.stack.start, len(self.image.stack))).lstrip(bytes([PAINT])))

    def _place(self, where: str | int, size: int, offset: int, allowed: tuple[range, ...]) -> int:
        if isinstance(where, str):
            symbol = self.symbol(where)
            if symbol.size and not 0 <= offset <= symbol.size - size:
                raise ToolchainError(f"{where}: got bytes {offset} to {offset + size}; allowed: 0 to {symbol.size}")
            where = symbol.address
        start = where + offset
        if not any(memory.start <= start <= memory.stop - size for memory in allowed):
            raise ToolchainError(f"address {start:#x}: got {size} bytes; allowed: {_spans(allowed)}")
        return start

    def _pass_arguments(self, function: str, arguments: tuple[int, ...]) -> None:
        """The first four in registers, the rest on the stack (AAPCS32, section 6.5)."""
        wrong = [value for value in arguments if not -(1 << 31) <= value < 1 << 32]
        if wrong:
            raise ToolchainError(f"{function}: got argument {wrong[0]}; allowed: 32 bits")
        words = [value & 0xFFFF_FFFF for value in arguments]
        for register, word in zip(_ARGUMENTS, words, strict=False):
            self.core.reg_write(register, word)
        # The stack pointer is a multiple of 8 at every call.
        stacked = words[4:] + [0] * (len(words[4:]) % 2)
        top = RAM.stop - 4 * len(stacked)
        self.core.mem_write(top, b"".join(word.to_bytes(4, "little") for word in stacked))
        self.core.reg_write(arm_const.UC_ARM_REG_SP, top)
        self.core.reg_write(arm_const.UC_ARM_REG_LR, RETURN | 1)

    def _record_fault(self, _core: Any, access: int, address: int, _size: int, _value: int, _data: Any) -> bool:
        self.fault = "reads" if access in _READS else "writes" if access in _WRITES else "jumps to", address
        return False

    def _explain(self, error: Exception) -> str:
        if self.fault:
            return f"{self.fault[0]} {self.fault[1]:#010x}, which is not allowed, {self._at()}"
        return f"{error}, {self._at()}"

    def _at(self) -> str:
        pc = int(self.core.reg_read(arm_const.UC_ARM_REG_PC))
        return f"at pc {pc:#010x} in {self.image.nearest(pc)}"


class _Code:
    """The program's instructions: which there are where code ran, what each costs, whose it is."""

    def __init__(self, image: Image, timing: Timing) -> None:
        self.image, self.timing = image, timing
        self.decoder = capstone.Cs(capstone.CS_ARCH_ARM, capstone.CS_MODE_THUMB | capstone.CS_MODE_MCLASS)
        self.decoder.detail = True
        self.runs: dict[tuple[int, int], _Run] = {}

    @cached_property
    def functions(self) -> list[str]:
        """Names in order of address; the first is code before any function."""
        return ["(no function)", *(name for _, name in self.image.functions)]

    def count(self, trace: Trace) -> tuple[Counts, Counts]:
        """Instructions (functions,), and cycles typical, low and high (functions, 3)."""
        executed = trace.executed()
        runs = [self._run(start, stop) for start, stop in _nonzero_runs(executed)]
        at, after = (np.concatenate([getattr(run, name) for run in runs]) for name in ("at", "after"))
        costs = np.concatenate([run.costs for run in runs])
        times, landed, left = executed[at], trace.landed[at], trace.taken[after]
        lost = np.flatnonzero((left > 0) & ~np.concatenate([run.branch for run in runs]))
        if lost.size:
            where = self._address(int(after[lost[0]]))
            raise ToolchainError(f"{self.image.name}: the emulator did not report what ran from {where:#x} on")
        cycles = (times - landed)[:, None] * costs[:, 0] + landed[:, None] * costs[:, 1] + left[:, None] * costs[:, 2]
        starts = [address for address, _ in self.image.functions]
        owner = np.searchsorted(starts, self.image.code.start + 2 * at, side="right")
        instructions = np.bincount(owner, times, len(self.functions)).astype(np.int64)
        total = np.zeros((len(self.functions), 3), np.int64)
        np.add.at(total, owner, cycles)
        return instructions, total

    def decode(self, start: int, stop: int) -> list[Any]:
        """Instructions between two addresses, the last perhaps cut off."""
        return list(self.decoder.disasm(self.image.bytes_at(start, stop), start))

    def _run(self, start: int, stop: int) -> "_Run":
        if (start, stop) not in self.runs:
            first, last = self._address(start), self._address(stop)
            instructions = self.decode(first, last)
            if sum(instruction.size for instruction in instructions) != last - first:
                raise ToolchainError(f"{self.image.name}: cannot decode the code at {first:#x} to {last:#x}")
            self.runs[start, stop] = _Run.of(instructions, self.image.code.start, self.timing)
        return self.runs[start, stop]

    def _address(self, index: int) -> int:
        return self.image.code.start + 2 * index


@dataclass(frozen=True)
class _Run:
    """Adjoining instructions: halfword of each and of the one after it; costs (n, 3 situations, 3)."""

    at: Counts
    after: Counts
    branch: NDArray[np.bool_]
    costs: Counts

    @classmethod
    def of(cls, instructions: list[Any], base: int, timing: Timing) -> "_Run":
        at = np.array([(instruction.address - base) // 2 for instruction in instructions])
        size = np.array([instruction.size // 2 for instruction in instructions])
        branch = np.array([is_branch(instruction) for instruction in instructions])
        costs = [
            [
                _triple(cycles(instruction, timing, previous)),
                _triple(cycles(instruction, timing)),
                _triple(taken(instruction, timing) if branches else fixed(0)),
            ]
            for instruction, previous, branches in zip(instructions, [None, *instructions], branch, strict=False)
        ]
        return cls(at, at + size, branch, np.array(costs, np.int64))


def _triple(cost: Cost) -> tuple[int, int, int]:
    return cost.typical, cost.low, cost.high


def _nonzero_runs(counts: Counts) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], counts > 0, [False]])))
    return [(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]


def _core(model: str, image: Image) -> Any:
    core = _unicorn.Uc(unicorn.UC_ARCH_ARM, unicorn.UC_MODE_THUMB | unicorn.UC_MODE_MCLASS)
    core.ctl_set_cpu_model(getattr(arm_const, model))
    core.mem_map(FLASH.start, len(FLASH), unicorn.UC_PROT_READ | unicorn.UC_PROT_EXEC)
    core.mem_map(RAM.start, len(RAM), unicorn.UC_PROT_READ | unicorn.UC_PROT_WRITE)
    core.mem_map(RETURN, 4096, unicorn.UC_PROT_READ | unicorn.UC_PROT_EXEC)
    for address, content in image.sections:
        core.mem_write(address, content)
    return core


def _spans(memories: tuple[range, ...]) -> str:
    return ", ".join(f"{memory.start:#x} to {memory.stop:#x}" for memory in memories)
