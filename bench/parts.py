"""Whether a model fits a part that can be bought: its flash, its RAM, and its time at so many decisions a second."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

TABLE = Path(__file__).with_name("parts.toml")


@dataclass(frozen=True)
class Part:
    """A microcontroller. core: a target's name; memory in bytes; clock in Hz."""

    name: str
    core: str
    flash_bytes: int
    ram_bytes: int
    clock_hz: int


@cache
def parts() -> tuple[Part, ...]:
    """The parts of parts.toml."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["part"]
    return tuple(
        Part(row["name"], row["core"], 1024 * row["flash"], 1024 * row["ram"], 1_000_000 * row["clock"]) for row in rows
    )


def fitting(core: str, figures: Mapping[str, Any], decisions_per_second: float) -> Iterator[dict[str, Any]]:
    """For every part with the core: shares of its flash, RAM (stack included) and cycles, and what does not fit.

    figures: those of `measure_core`. Shares are of the whole part: what else runs on it needs the rest.
    """
    needs = {
        "flash": figures["code_bytes"] + figures["weight_bytes"],
        "ram": figures["ram_bytes"] + figures["stack_bytes"],
        "cycles": figures["cycles_modelled"] * decisions_per_second,
    }
    for part in parts():
        if part.core == core:
            has = {"flash": part.flash_bytes, "ram": part.ram_bytes, "cycles": part.clock_hz}
            shares = {name: need / has[name] for name, need in needs.items()}
            lacking = [name for name, share in shares.items() if share > 1]
            milliseconds = 1e3 * figures["cycles_modelled"] / part.clock_hz
            yield {
                "part": part.name, "core": core, "fits": not lacking, "lacks": lacking, "shares": shares,
                "milliseconds_modelled": milliseconds,
            }  # fmt: skip
