"""An estimate of energy of an M4 or M33 as a band: nothing is measured here, and parts differ more than programs.

From MLPerf Tiny's published results for keyword spotting (DS-CNN, 2.657 M MACs), energy with the whole chip:
STM32U385 (M33) 245 uJ in 48.3 ms at 96 MHz, STM32U575 (M33) 656 uJ in 29.1 ms at 160 MHz; the most on any M-class part
is 686 pJ a MAC, here at the 1.95 cycles a MAC of the fastest M4 (STM32L4R5, 43.2 ms at 120 MHz).
"""

from dataclasses import dataclass
from typing import Any

SOURCE = "MLPerf Tiny, DS-CNN: STM32U385 245 uJ, STM32U575 656 uJ, at most 686 pJ a MAC on M-class parts"
MACS = 2.657e6


@dataclass(frozen=True)
class Published:
    """One inference of DS-CNN: joules, seconds, clock in Hz."""

    joules: float
    seconds: float
    clock_hz: float

    @property
    def per_cycle(self) -> float:
        """Joules a cycle."""
        return self.joules / (self.seconds * self.clock_hz)


U385, U575 = Published(245e-6, 48.3e-3, 96e6), Published(656e-6, 29.1e-3, 160e6)
# The energy of the hungriest part and the time of the fastest M4: the upper end of what a cycle takes.
HUNGRIEST = Published(686e-12 * MACS, 43.2e-3, 120e6)


def energy(cycles: int, decisions_per_second: float) -> dict[str, Any]:
    """Bands [low, high]: joules a cycle, microjoules a decision, microwatts beyond sleep at so many decisions."""
    ends = [min(part.per_cycle for part in (U385, U575)), HUNGRIEST.per_cycle]
    microjoules = [1e6 * cycles * end for end in ends]
    return {
        "joules_per_cycle": ends,
        "microjoules_per_decision": microjoules,
        "microwatts": [value * decisions_per_second for value in microjoules],
        "decisions_per_second": decisions_per_second,
        "source": SOURCE,
    }
