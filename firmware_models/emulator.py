"""Emulated Cortex-M cores: run functions of an ELF, count instructions exactly, see the stack.

Instructions are counted by basic block: every execution of a block is seen, each block is decoded once. An
instruction of an IT block counts whether or not its condition holds. The count of a call never varies.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import capstone
import unicorn
from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection
from unicorn import arm_const

from tinyclf.errors import ToolchainError
from tinyclf.firmware.cycles import cycles
from tinyclf.firmware.toolchain import Target

FLASH, FLASH_BYTES = 0x0000_0000, 4 << 20
RAM, RAM_BYTES = 0x2000_0000, 1 << 20
# A page of its own, so that the return of the outermost function is no address of the program.
RETURN = 0x1000_0000
PAINT = 0xA5
ARGUMENTS = (arm_const.UC_ARM_REG_R0, arm_const.UC_ARM_REG_R1, arm_const.UC_ARM_REG_R2, arm_const.UC_ARM_REG_R3)


@dataclass(frozen=True)
class Execution:
    """One counted call: its result (r0), instructions, modelled cycles."""

    result: int
    instructions: int
    cycles: int


@dataclass(frozen=True)
class Sizes:
    """Bytes of an ELF by what they are: code, constants, initialised and zeroed data."""

    code: int
    constants: int
    data: int
    bss: int


class Machine:
    """A core with the program in its flash; RAM keeps what calls leave in it.

    Raises ToolchainError on a damaged ELF, an unknown symbol or a fault.
    """

    def __init__(self, elf: Path, target: Target) -> None:
        if target.unicorn_model is None:
            raise ToolchainError(f"target {target.name!r}: has no emulator; allowed: a Cortex-M core")
        self.core = unicorn.Uc(unicorn.UC_ARCH_ARM, unicorn.UC_MODE_THUMB | unicorn.UC_MODE_MCLASS)
        self.core.ctl_set_cpu_model(getattr(arm_const, target.unicorn_model))
        for start, size in ((FLASH, FLASH_BYTES), (RAM, RAM_BYTES), (RETURN, 4096)):
            self.core.mem_map(start, size)
        self.decoder = capstone.Cs(capstone.CS_ARCH_ARM, capstone.CS_MODE_THUMB | capstone.CS_MODE_MCLASS)
        self.blocks: Counter[tuple[int, int]] = Counter()
        self.costs: dict[tuple[int, int], tuple[int, int]] = {}
        self.sizes, self.symbols = self._load(elf)
        if "cortex-m0" not in target.name and "cortex-m3" not in target.name:
            self._enable_fpu()

    def address(self, symbol: str) -> int:
        """Address of a function or variable."""
        if symbol not in self.symbols:
            raise ToolchainError(f"symbol {symbol!r}: not in the firmware")
        return self.symbols[symbol]

    def read(self, symbol: str, size: int, offset: int = 0) -> bytes:
        """Bytes of a variable."""
        return bytes(self.core.mem_read(self.address(symbol) + offset, size))

    def write(self, symbol: str, content: bytes, offset: int = 0) -> None:
        """Overwrite bytes of a variable."""
        self.core.mem_write(self.address(symbol) + offset, content)

    def call(self, function: str, *arguments: int) -> int:
        """Run a function to its return without counting, and give its result."""
        start = self.address(function) | 1
        self.core.reg_write(arm_const.UC_ARM_REG_SP, RAM + RAM_BYTES)
        self.core.reg_write(arm_const.UC_ARM_REG_LR, RETURN | 1)
        for register, value in zip(ARGUMENTS, arguments, strict=False):
            self.core.reg_write(register, value & 0xFFFF_FFFF)
        try:
            self.core.emu_start(start, RETURN)
        except unicorn.UcError as error:
            pc = self.core.reg_read(arm_const.UC_ARM_REG_PC)
            raise ToolchainError(f"{function}: {error} at {pc:#x} in {self._nearest(pc)}") from error
        return int(self.core.reg_read(arm_const.UC_ARM_REG_R0))

    def count(self, function: str, *arguments: int) -> Execution:
        """Run a function and count its instructions and modelled cycles."""
        self.blocks.clear()
        blocks = self.blocks

        def seen(_core: unicorn.Uc, address: int, size: int, _data: object) -> None:
            blocks[address, size] += 1

        # Blocks that were translated without the hook would run without being seen.
        self.core.ctl_flush_tb()
        hook = self.core.hook_add(unicorn.UC_HOOK_BLOCK, seen)
        try:
            result = self.call(function, *arguments)
        finally:
            self.core.hook_del(hook)
            self.core.ctl_flush_tb()
        total = [0, 0]
        for block, times in blocks.items():
            for index, cost in enumerate(self._cost(block)):
                total[index] += cost * times
        return Execution(result, total[0], total[1])

    def paint_stack(self, size: int = 64 << 10) -> None:
        """Fill the lowest `size` bytes under the stack's top with a pattern."""
        self.core.mem_write(RAM + RAM_BYTES - size, bytes([PAINT]) * size)

    def stack_used(self, size: int = 64 << 10) -> int:
        """Bytes from the stack's top down to the deepest one that changed since `paint_stack`."""
        painted = bytes(self.core.mem_read(RAM + RAM_BYTES - size, size))
        return size - (len(painted) - len(painted.lstrip(bytes([PAINT]))))

    def _cost(self, block: tuple[int, int]) -> tuple[int, int]:
        if block not in self.costs:
            address, size = block
            decoded = list(self.decoder.disasm(bytes(self.core.mem_read(address, size)), address))
            if sum(instruction.size for instruction in decoded) != size:
                raise ToolchainError(f"block {address:#x}: {size} bytes that cannot be decoded in {self._nearest(address)}")
            self.costs[block] = len(decoded), sum(cycles(item.mnemonic, item.op_str) for item in decoded)
        return self.costs[block]

    def _load(self, path: Path) -> tuple[Sizes, dict[str, int]]:
        sizes = Counter[str]()
        try:
            with path.open("rb") as file:
                elf = ELFFile(file)
                for section in elf.iter_sections():
                    if section["sh_flags"] & 0x2:  # SHF_ALLOC
                        sizes[section.name] += section["sh_size"]
                        if section["sh_type"] != "SHT_NOBITS":
                            self._place(path, section["sh_addr"], section.data())
                tables = [section for section in elf.iter_sections() if isinstance(section, SymbolTableSection)]
                symbols = {
                    symbol.name: symbol["st_value"] & ~1 if symbol["st_info"]["type"] == "STT_FUNC" else symbol["st_value"]
                    for table in tables
                    for symbol in table.iter_symbols()
                    if symbol.name
                }
        except (OSError, ELFError, unicorn.UcError) as error:
            raise ToolchainError(f"{path}: damaged, or no ELF: {error}") from error
        return Sizes(sizes[".text"], sizes[".rodata"], sizes[".data"], sizes[".bss"]), symbols

    def _place(self, path: Path, address: int, content: bytes) -> None:
        fits = any(start <= address and address + len(content) <= start + size
                   for start, size in ((FLASH, FLASH_BYTES), (RAM, RAM_BYTES)))  # fmt: skip
        if not fits:
            raise ToolchainError(f"{path}: got a section at {address:#x}, {len(content)} bytes; allowed: flash or RAM")
        self.core.mem_write(address, content)

    def _nearest(self, address: int) -> str:
        below = [(value, name) for name, value in self.symbols.items() if value <= address]
        return max(below)[1] if below else "no function"

    def _enable_fpu(self) -> None:
        # Compilers spill through VFP registers; CPACR grants access to coprocessors 10 and 11.
        self.core.mem_map(0xE000_E000, 4096)
        self.core.mem_write(0xE000_ED88, (0xF << 20).to_bytes(4, "little"))
        self.core.reg_write(arm_const.UC_ARM_REG_FPEXC, 1 << 30)
