"""A model of the cycles that Cortex-M instructions take; what it gives is modelled, never measured.

Sources: Arm's Technical Reference Manuals, the tables of instruction timings and, for M3 and M4, "Load/store timings":
Cortex-M0+ DDI 0484 section 3.3, Cortex-M3 DDI 0337 sections 3.3.1 and 3.3.3, Cortex-M4 DDI 0439 (100166) sections 3.3.1
and 3.3.3, its FPU section 7.2.3. Arm publishes no such table for the M7 and the M33: both are given the M4's, which is
close for the M33 (one instruction a cycle) and too high for the M7 (two a cycle).

What is modelled, beyond the tables' constants (M3 and M4):
- a single load or store straight after a single load overlaps with it by one cycle, unless its address needs the value;
- a store with an immediate offset takes one cycle, the write buffer hides the rest;
- a load or store whose address was computed by the instruction before waits one cycle;
- IT takes no cycle after a 16-bit instruction.

What is not, and so a range stands beside every figure:
- memory has no wait states and no contention (a load relative to the PC may take one cycle more);
- refilling the pipeline after a taken branch takes P = 1 to 3 cycles: 1 where the target stands in the instruction, 2
  where it comes from a register, 3 where it is loaded;
- a division takes 2 to 12 cycles by its operands, here 7; the M3's long multiplications 3 to 5 and 4 to 7;
- an instruction that an IT block skips costs as if it ran, except branches; unaligned accesses cost as aligned ones;
- the M0+ has the single-cycle multiplier.
"""

from dataclasses import dataclass
from typing import Any

from capstone import CS_AC_WRITE
from capstone import arm as a


@dataclass(frozen=True)
class Cost:
    """Cycles: as modelled, and the least and the most that the source allows."""

    typical: int
    low: int
    high: int

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.typical + other.typical, self.low + other.low, self.high + other.high)


def fixed(cycles: int) -> Cost:
    """A cost without a range."""
    return Cost(cycles, cycles, cycles)


@dataclass(frozen=True)
class Timing:
    """The constants of a core; the branches' are added to one cycle when the branch is taken."""

    source: str
    overlapping: bool
    branch: Cost
    branch_link: Cost
    branch_register: Cost
    branch_loaded: Cost
    system: Cost = Cost(1, 1, 1)
    divide: Cost = Cost(7, 2, 12)
    multiply_add: Cost = Cost(1, 1, 1)
    multiply_long: Cost = Cost(1, 1, 1)
    multiply_long_add: Cost = Cost(1, 1, 1)


_REFILL = {"branch": Cost(1, 1, 3), "branch_link": Cost(1, 1, 3), "branch_register": Cost(2, 1, 3),
           "branch_loaded": Cost(3, 1, 3)}  # fmt: skip
_M4 = Timing("Arm DDI 0439, 3.3", True, **_REFILL)
TIMINGS = {
    "cortex-m0plus": Timing(
        "Arm DDI 0484, 3.3", False, fixed(1), fixed(2), fixed(1), fixed(2), system=fixed(3),
    ),
    "cortex-m3": Timing(
        "Arm DDI 0337, 3.3", True, **_REFILL,
        multiply_add=fixed(2), multiply_long=Cost(4, 3, 5), multiply_long_add=Cost(5, 4, 7),
    ),
    "cortex-m4": _M4,
    "cortex-m7": _M4,
    "cortex-m33": _M4,
}  # fmt: skip

_LOADS = {a.ARM_INS_LDR, a.ARM_INS_LDRB, a.ARM_INS_LDRH, a.ARM_INS_LDRSB, a.ARM_INS_LDRSH}
_STORES = {a.ARM_INS_STR, a.ARM_INS_STRB, a.ARM_INS_STRH}
_STACK = {a.ARM_INS_PUSH, a.ARM_INS_POP, a.ARM_INS_VPUSH, a.ARM_INS_VPOP}
_PAIRS = {a.ARM_INS_LDRD, a.ARM_INS_STRD}
_MULTIPLE = {a.ARM_INS_LDM, a.ARM_INS_LDMDB, a.ARM_INS_STM, a.ARM_INS_STMDB, a.ARM_INS_VLDMIA, a.ARM_INS_VLDMDB,
             a.ARM_INS_VSTMIA, a.ARM_INS_VSTMDB} | _STACK  # fmt: skip
_TABLES = {a.ARM_INS_TBB, a.ARM_INS_TBH}
_DIRECT = {a.ARM_INS_B, a.ARM_INS_CBZ, a.ARM_INS_CBNZ}
_REGISTER = {a.ARM_INS_BX, a.ARM_INS_BLX}
_SYSTEM = {a.ARM_INS_MRS, a.ARM_INS_MSR, a.ARM_INS_DMB, a.ARM_INS_DSB, a.ARM_INS_ISB}
_ARITHMETIC = (
    ({a.ARM_INS_SDIV, a.ARM_INS_UDIV}, "divide"),
    ({a.ARM_INS_MLA, a.ARM_INS_MLS}, "multiply_add"),
    ({a.ARM_INS_SMULL, a.ARM_INS_UMULL}, "multiply_long"),
    ({a.ARM_INS_SMLAL, a.ARM_INS_UMLAL}, "multiply_long_add"),
    (_SYSTEM, "system"),
)
_FLOAT = {a.ARM_INS_VDIV: 14, a.ARM_INS_VSQRT: 14} | dict.fromkeys(
    (a.ARM_INS_VMLA, a.ARM_INS_VMLS, a.ARM_INS_VNMLA, a.ARM_INS_VNMLS, a.ARM_INS_VFMA, a.ARM_INS_VFMS, a.ARM_INS_VFNMA,
     a.ARM_INS_VFNMS), 3,
)  # fmt: skip
# Loads and stores of more than one word, which fault on every core where the address is not a multiple of four.
ALIGNED = _MULTIPLE | _PAIRS | {a.ARM_INS_VLDR, a.ARM_INS_VSTR, a.ARM_INS_LDREX, a.ARM_INS_STREX}


def cycles(instruction: Any, timing: Timing, previous: Any = None) -> Cost:
    """Cost of an instruction (capstone, with detail) that falls through to the next.

    `previous` is the instruction that ran right before it, None when this one was branched to.
    """
    kind = instruction.id
    if is_branch(instruction):
        return fixed(1)
    if kind in _MULTIPLE:
        return fixed(1 + _listed(instruction)) + _wait(instruction, timing, previous)
    if kind in _PAIRS:
        return fixed(3) + _wait(instruction, timing, previous)
    if kind in (a.ARM_INS_VLDR, a.ARM_INS_VSTR):
        return fixed(3 if instruction.reg_name(instruction.operands[0].reg).startswith("d") else 2)
    if kind in _LOADS | _STORES:
        return _single(instruction, timing, previous) + _wait(instruction, timing, previous)
    if kind == a.ARM_INS_IT:
        return Cost(0 if previous is not None and previous.size == 2 else 1, 0, 1)
    return next((getattr(timing, name) for kinds, name in _ARITHMETIC if kind in kinds), fixed(_FLOAT.get(kind, 1)))


def taken(instruction: Any, timing: Timing) -> Cost:
    """What a branch costs beyond `cycles` when it is taken, its loads included."""
    kind = instruction.id
    if kind == a.ARM_INS_BL:
        return timing.branch_link
    if kind in _DIRECT:
        return timing.branch
    loads = _listed(instruction) if kind in _MULTIPLE else int(kind in _TABLES | _LOADS)
    return fixed(loads) + timing.branch_loaded if loads else timing.branch_register


def is_branch(instruction: Any) -> bool:
    """Whether an instruction may write the program counter."""
    if instruction.id in _DIRECT | _REGISTER | _TABLES | {a.ARM_INS_BL}:
        return True
    return any(
        operand.type == a.ARM_OP_REG and operand.reg == a.ARM_REG_PC and operand.access & CS_AC_WRITE
        for operand in instruction.operands
    )


def _single(instruction: Any, timing: Timing, previous: Any) -> Cost:
    if not timing.overlapping:
        return fixed(2)
    memory = _memory(instruction)
    store = instruction.id in _STORES
    if store and not memory.index:
        return fixed(1)
    overlaps = previous is not None and previous.id in _LOADS and not _loaded(previous) & _address(instruction)
    cost = 1 if overlaps else 2
    return Cost(cost, cost, cost + (not store and memory.base == a.ARM_REG_PC))


def _wait(instruction: Any, timing: Timing, previous: Any) -> Cost:
    """One cycle where the address comes fresh from a data processing instruction."""
    if not timing.overlapping or previous is None or previous.id in _LOADS | _STORES | ALIGNED or is_branch(previous):
        return fixed(0)
    return fixed(int(bool(_written(previous) & _address(instruction))))


def _listed(instruction: Any) -> int:
    """Words that a multiple load or store moves; a base register comes first in its operands."""
    registers = instruction.operands[0 if instruction.id in _STACK else 1 :]
    return sum(2 if instruction.reg_name(operand.reg).startswith("d") else 1 for operand in registers)


def _memory(instruction: Any) -> Any:
    return next(operand.mem for operand in instruction.operands if operand.type == a.ARM_OP_MEM)


def _address(instruction: Any) -> set[int]:
    """Registers that an access takes its address from."""
    if instruction.id in _STACK:
        return {a.ARM_REG_SP}
    if instruction.id in _MULTIPLE:
        return {instruction.operands[0].reg}
    memory = _memory(instruction)
    return {register for register in (memory.base, memory.index) if register}


def _loaded(instruction: Any) -> set[int]:
    """The register that a single load fills, without the base that it may write back."""
    return {instruction.operands[0].reg}


def _written(instruction: Any) -> set[int]:
    return {
        operand.reg for operand in instruction.operands if operand.type == a.ARM_OP_REG and operand.access & CS_AC_WRITE
    }
