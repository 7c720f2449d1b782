"""Thumb-2 assembly in GNU syntax, written line by line, with what it will cost counted as it grows."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache

WORD = 4
_LIST = re.compile(r"\{(.*)\}")
_ADDRESS = re.compile(r"\[(.*?)\]")
_REGISTER = re.compile(r"\b(?:r\d+|sp|lr|pc|ip)\b")


@dataclass
class Assembly:
    """Lines of one function; labels are numbers (`7:`, `7b`, `7f`), so that equal kernels have equal text.

    `instructions` and `cycles` are those of one call: each line counts as often as the loops around it run. Cycles are
    the Cortex-M4's without wait states, after the line before: see tinyclf.firmware.cycles.
    """

    lines: list[str] = field(default_factory=list)
    instructions: float = 0
    cycles: float = 0
    _trips: float = 1
    _labels: int = 0
    # The instruction that runs right before the next one; none where a branch may lead.
    _before: str = ""

    def __call__(self, text: str, note: str = "") -> None:
        """Add one instruction."""
        self.lines.append(f"    {text}" + (f"  @ {note}" if note else ""))
        self.instructions += self._trips
        self.cycles += self._trips * _cycles(text, self._before)
        self._before = text

    def note(self, text: str) -> None:
        """Add a comment on a line of its own."""
        self.lines.append(f"    @ {text}")

    def label(self) -> int:
        """A label at this place, to branch back to."""
        number = self.reserve()
        self.place(number)
        return number

    def reserve(self) -> int:
        """A label for a place further down."""
        self._labels += 1
        return self._labels

    def place(self, number: int) -> None:
        """Put a reserved label here."""
        self.lines.append(f"{number}:")
        self._before = ""

    @contextmanager
    def times(self, trips: float) -> Iterator[None]:
        """What is added inside runs so often as often as what is around it."""
        before, self._trips = self._trips, self._trips * trips
        yield
        self._trips = before

    def constant(self, register: str, value: int) -> None:
        """Load a 32-bit constant."""
        value &= 0xFFFF_FFFF
        self(f"movw {register}, #{value & 0xFFFF}")
        if value >> 16:
            self(f"movt {register}, #{value >> 16}")

    def add(self, target: str, source: str, value: int) -> None:
        """target = source + value, for |value| below 2**20."""
        operation, size = ("sub", -value) if value < 0 else ("add", value)
        if size >= 1 << 20:
            raise ValueError(f"add: got {value}; allowed: below 2**20")
        high, low = size & ~0xFFF, size & 0xFFF
        if high:
            self(f"{operation} {target}, {source}, #{high}")
            source = target
        if low:
            self(f"{operation}w {target}, {source}, #{low}")
        elif target != source:
            self(f"mov {target}, {source}")

    def finished(self) -> "Function":
        """The function that the lines are."""
        return Function("\n".join(self.lines) + "\n", int(self.instructions), int(self.cycles))


@dataclass(frozen=True)
class Function:
    """All lines of a function, and the instructions and cycles of one call."""

    text: str
    instructions: int
    cycles: int


class Frame:
    """Named words of a function's stack frame, addressed from sp."""

    def __init__(self, **slots: int) -> None:
        self.offsets: dict[str, int] = {}
        self.size = 0
        for name, words in slots.items():
            self.offsets[name] = self.size
            self.size += WORD * words

    def __getitem__(self, name: str) -> str:
        return f"[sp, #{self.offsets[name]}]"

    def arguments(self) -> None:
        """Name what the caller put on the stack, behind the frame and nine saved registers: see `Kernel`."""
        for place, name in enumerate(("scratch", "row", "first", "until")):
            self.offsets[name] = self.size + WORD * (9 + place)


def advance(code: Assembly, frame: Frame, name: str, step: int) -> None:
    """Add to a slot of the frame. Uses r0."""
    if step:
        code(f"ldr r0, {frame[name]}")
        code.add("r0", "r0", step)
        code(f"str r0, {frame[name]}")


def count_down(code: Assembly, frame: Frame, name: str, top: int) -> None:
    """Count a slot of the frame down and branch back until it is zero. Uses r0."""
    code(f"ldr r0, {frame[name]}")
    code("subs r0, r0, #1")
    code(f"str r0, {frame[name]}")
    code(f"bne {top}b")


@lru_cache(maxsize=1 << 16)
def _cycles(text: str, before: str) -> int:
    mnemonic = text.split()[0]
    if mnemonic.startswith(("ldm", "stm", "push", "pop")):
        match = _LIST.search(text)
        return 1 + (_count(match.group(1)) if match else 0)
    if mnemonic in BRANCHES:
        return 2
    if not mnemonic.startswith(("ldr", "str")):
        return 1
    address = _ADDRESS.search(text)
    used = set(_REGISTER.findall(address.group(1) if address else ""))
    wait = int(bool(_computed(before) & used))
    if mnemonic in PAIRS:
        return 3 + wait
    # The write buffer hides a store, unless its address takes two registers.
    if mnemonic.startswith("str") and len(used) == 1:
        return 1 + wait
    overlaps = _is_load(before) and not set(_REGISTER.findall(before)[:1]) & used
    return 2 - overlaps + wait


def _is_load(text: str) -> bool:
    return text.startswith("ldr") and not text.startswith("ldrd")


def _computed(text: str) -> set[str]:
    """Registers that a data processing instruction writes."""
    if not text or text.startswith(NOT_COMPUTING) or text.split()[0] in BRANCHES:
        return set()
    return set(_REGISTER.findall(text)[: 2 if text.startswith(("smull", "umull", "smlal", "umlal")) else 1])


BRANCHES = {"b", "beq", "bne", "blo", "bhs", "blt", "bge", "bgt", "ble", "bx"}
PAIRS = {"ldrd", "strd"}
NOT_COMPUTING = ("ldr", "str", "ldm", "stm", "push", "pop", "cmp", "cmn", "tst")


def _count(registers: str) -> int:
    total = 0
    for part in registers.split(","):
        first, _, last = part.strip().partition("-")
        total += int(last[1:]) - int(first[1:]) + 1 if last else 1
    return total
