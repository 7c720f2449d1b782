"""Read an ELF for a Cortex-M: its sections, symbols and sizes, none of them trusted."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

from elftools.elf.elffile import ELFFile
from tinyclf.firmware.toolchain import FLASH, RAM

from tinyclf.errors import ToolchainError

_WRITE, _ALLOC, _EXECUTE = 1, 2, 4


@dataclass(frozen=True)
class Symbol:
    """Address (without the Thumb bit) and size in bytes of a function or variable."""

    address: int
    size: int


@dataclass(frozen=True)
class Sizes:
    """Bytes of a program by what they are: code, constants, initialised and zeroed data."""

    code: int
    constants: int
    data: int
    bss: int


@dataclass(frozen=True)
class Image:
    """What is loaded: sections (address, content), symbols, and functions (address, name) in order of address."""

    name: str
    sections: tuple[tuple[int, bytes], ...]
    code: range
    stack: range
    sizes: Sizes
    symbols: dict[str, Symbol]
    functions: tuple[tuple[int, str], ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [address for address, _ in self.functions]

    def nearest(self, address: int) -> str:
        """The function that an address is in, as name+offset."""
        index = bisect_right(self._starts, address) - 1
        if index < 0 or address not in self.code:
            return "no function"
        start, name = self.functions[index]
        return f"{name}+{address - start:#x}"

    def bytes_at(self, start: int, stop: int) -> bytes:
        """Content from an address on, cut where its section ends."""
        for address, content in self.sections:
            if address <= start < address + len(content):
                return content[start - address : stop - address]
        return b""


def read_image(path: Path, flash: range = FLASH, ram: range = RAM) -> Image:
    """The image of an ELF; raises ToolchainError on one that is damaged, foreign or outside of flash and RAM."""
    try:
        with path.open("rb") as file:
            return _read(path, file, flash, ram)
    except ToolchainError:
        raise
    except OSError as error:
        raise ToolchainError(f"{path}: cannot be read: {error.strerror}") from error
    except Exception as error:  # pyelftools raises whatever a damaged field leads to
        raise ToolchainError(f"{path}: damaged, or no ELF: {error or type(error).__name__}") from error


def _read(path: Path, file: BinaryIO, flash: range, ram: range) -> Image:
    elf = ELFFile(file)
    if elf.elfclass != 32 or not elf.little_endian or elf["e_machine"] != "EM_ARM":
        raise ToolchainError(f"{path}: got an ELF for {elf['e_machine']}; allowed: EM_ARM, 32 bits, little endian")
    sections = [section for section in elf.iter_sections() if section["sh_flags"] & _ALLOC and section["sh_size"]]
    for section in sections:
        _check(path, section, flash, ram)
    code = [section for section in sections if section["sh_flags"] & _EXECUTE]
    if not code:
        raise ToolchainError(f"{path}: holds no code")
    loaded = tuple((section["sh_addr"], _content(path, file, section)) for section in sections if not _zeroed(section))
    symbols, functions = _symbols(elf)
    top = max((_end(section) for section in sections if section["sh_addr"] in ram), default=ram.start)
    span = range(min(section["sh_addr"] for section in code) & ~1, max(_end(section) for section in code) + 1 & ~1)
    return Image(path.name, loaded, span, range(top + 7 & ~7, ram.stop), _sizes(sections), symbols, functions)


def _check(path: Path, section: Any, flash: range, ram: range) -> None:
    start, size = section["sh_addr"], section["sh_size"]
    allowed = (flash,) if section["sh_flags"] & _EXECUTE else (ram,) if section["sh_flags"] & _WRITE else (flash, ram)
    if not any(memory.start <= start <= memory.stop - size for memory in allowed):
        where = " or ".join(f"{memory.start:#x} to {memory.stop:#x}" for memory in allowed)
        raise ToolchainError(f"{path}: section {section.name}: got {size} bytes at {start:#x}; allowed: {where}")


def _content(path: Path, file: BinaryIO, section: Any) -> bytes:
    file.seek(section["sh_offset"])
    content = file.read(section["sh_size"])
    if len(content) != section["sh_size"]:
        raise ToolchainError(f"{path}: section {section.name}: got {len(content)} of {section['sh_size']} bytes")
    return content


def _symbols(elf: ELFFile) -> tuple[dict[str, Symbol], tuple[tuple[int, str], ...]]:
    table: Any = elf.get_section_by_name(".symtab")
    symbols: dict[str, Symbol] = {}
    functions: dict[int, str] = {}
    # Local names come first in a table, so that a global one takes their place.
    for symbol in table.iter_symbols() if table else ():
        kind, address = symbol["st_info"]["type"], symbol["st_value"]
        if not symbol.name or symbol.name.startswith("$") or kind in ("STT_FILE", "STT_SECTION"):
            continue
        if kind == "STT_FUNC":
            address &= ~1
            functions[address] = min(symbol.name, functions.get(address, symbol.name), key=_plainness)
        symbols[symbol.name] = Symbol(address, symbol["st_size"])
    return symbols, tuple(sorted(functions.items()))


def _plainness(name: str) -> tuple[bool, bool, int, str]:
    """Of several names of one function, memcpy says more than __aeabi_memcpy4."""
    return "." in name, name.startswith("_"), len(name), name


def _sizes(sections: list[Any]) -> Sizes:
    def total(kind: str) -> int:
        return sum(section["sh_size"] for section in sections if _kind(section) == kind)

    return Sizes(total("code"), total("constants"), total("data"), total("bss"))


def _kind(section: Any) -> str:
    if _zeroed(section):
        return "bss"
    return "code" if section["sh_flags"] & _EXECUTE else "data" if section["sh_flags"] & _WRITE else "constants"


def _zeroed(section: Any) -> bool:
    return bool(section["sh_type"] == "SHT_NOBITS")


def _end(section: Any) -> int:
    return int(section["sh_addr"] + section["sh_size"])


class Holder:
    """What holds a program, and knows where its functions and variables lie; raises ToolchainError for unknown ones."""

    image: Image

    @property
    def sizes(self) -> Sizes:
        """Bytes of the program by what they are."""
        return self.image.sizes

    def symbol(self, name: str) -> Symbol:
        """Address and size of a function or variable."""
        if name not in self.image.symbols:
            raise ToolchainError(f"symbol {name!r}: not in {self.image.name}")
        return self.image.symbols[name]

    def address(self, name: str) -> int:
        """Address of a function or variable."""
        return self.symbol(name).address
