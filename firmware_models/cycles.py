"""A model of Cortex-M cycles per instruction; what it gives is modelled, never measured.

Source: Arm Cortex-M4 Technical Reference Manual (DDI 0439), section 3.3, and for the M0+ DDI 0484, section 3.3.
Simplifications: memory without wait states; a load or store costs 2 cycles although neighbours may pipeline; a taken
branch refills the pipeline in 2 more cycles, and a block's last branch counts as taken; a division takes 7 (2 to 12).
"""

import re

REFILL = 2
DIVISION = 7
_ACCESS = re.compile(r"^v?(ldr|str)")
_MULTIPLE = re.compile(r"^v?(ldm|stm|push|pop)")
_BRANCH = re.compile(r"^(b|bl|bx|blx|cbz|cbnz|tbb|tbh)(eq|ne|cs|hs|cc|lo|mi|pl|vs|vc|hi|ls|ge|lt|gt|le|al)?(\.[nw])?$")


def cycles(mnemonic: str, operands: str) -> int:
    """Modelled cycles of one instruction, as capstone prints it."""
    if _MULTIPLE.match(mnemonic):
        count = registers(operands)
        return 1 + count + (REFILL if "pc" in operands else 0)
    if _ACCESS.match(mnemonic):
        return 2 + ("," in operands and mnemonic.startswith(("ldrd", "strd")))
    if _BRANCH.match(mnemonic):
        return 1 + REFILL
    if mnemonic.startswith(("sdiv", "udiv")):
        return DIVISION
    return 1


def registers(operands: str) -> int:
    """How many registers a list such as {r4, r5, r8-r10, lr} names."""
    inside = operands.partition("{")[2].partition("}")[0]
    count = 0
    for item in filter(None, (part.strip() for part in inside.split(","))):
        first, _, last = item.partition("-")
        count += int(last.strip()[1:]) - int(first.strip()[1:]) + 1 if last else 1
    return count
