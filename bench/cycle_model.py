"""The cycle model as a table, and how far it is from a time that was published."""

from typing import Any

from tinyclf.export.kernels.options import CYCLES_PER_INSTRUCTION
from tinyclf.firmware.cycles import TIMINGS, Cost

# MLPerf Tiny, keyword spotting (DS-CNN) on an STM32L4R5 (M4) at 120 MHz: the entry of 2021, and the best.
PUBLISHED_SECONDS = {"2021": 97.7e-3, "best": 43.2e-3}
PUBLISHED_CLOCK = 120e6
# What TFLite Micro with CMSIS-NN runs for the same network, counted in QEMU 7.2 (GCC 12.2, -O3).
CMSIS_INSTRUCTIONS = 7_841_986


def timing_table(core: str) -> list[tuple[str, str]]:
    """Instructions and the cycles that the model gives them: typical, then the range of its source."""
    timing = TIMINGS[core]
    load = "2, 1 after another load" if timing.overlapping else "2"
    store = "1, 2 with an index in a register" if timing.overlapping else "2"
    return [
        ("data processing, MUL, SMLAD", "1"),
        ("MLA, MLS", _cycles(timing.multiply_add)),
        ("SMULL, UMULL", _cycles(timing.multiply_long)),
        ("SMLAL, UMLAL", _cycles(timing.multiply_long_add)),
        ("SDIV, UDIV", _cycles(timing.divide)),
        ("LDR, LDRH, LDRB", load),
        ("STR, STRH, STRB", store),
        ("LDRD, STRD", "3"),
        ("LDM, STM, PUSH, POP of n words", "1 + n"),
        ("branch, not taken", "1"),
        ("branch, taken", _cycles(timing.branch, 1)),
        ("BL", _cycles(timing.branch_link, 1)),
        ("BX, BLX", _cycles(timing.branch_register, 1)),
        ("POP of n words with PC", f"n + {_cycles(timing.branch_loaded, 1)}"),
    ]


def model_error(cycles_per_instruction: float = CYCLES_PER_INSTRUCTION) -> dict[str, Any]:
    """The model against MLPerf Tiny's M4: relative error, negative where it is too fast.

    No board is at hand, so one program cannot be both modelled and timed. What is compared: CMSIS-NN's counted
    instructions at the cycles an instruction that the model gives compiled C, with the entry of 2021. The best entry is
    fewer cycles than CMSIS-NN has instructions, so that it ran something else.
    """
    modelled = CMSIS_INSTRUCTIONS * cycles_per_instruction
    published = {name: round(seconds * PUBLISHED_CLOCK) for name, seconds in PUBLISHED_SECONDS.items()}
    return {
        "modelled_cycles": round(modelled),
        "published_cycles": published,
        "cycles_per_instruction": cycles_per_instruction,
        "error": modelled / published["2021"] - 1,
    }


def facts(core: str) -> dict[str, Any]:
    """What stands beside modelled cycles: their source, table and error."""
    return {"source": TIMINGS[core].source, "table": timing_table(core), "error": model_error()}


def _cycles(cost: Cost, base: int = 0) -> str:
    low, typical, high = (base + value for value in (cost.low, cost.typical, cost.high))
    return str(typical) if low == high else f"{typical} ({low} to {high})"
