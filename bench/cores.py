"""What one inference costs on an emulated core, from the ELF and a counted run."""

from dataclasses import asdict
from typing import Any

from tinyclf.export.bundle import Bundle
from tinyclf.firmware.device import EmulatedDevice, measure
from tinyclf.firmware.toolchain import compiler_version, find_target


def measure_core(bundle: Bundle, target: str) -> dict[str, Any]:
    """Instructions (exact), cycles (modelled), code, weight, RAM and stack bytes of the first golden window."""
    cost = measure(EmulatedDevice(bundle.firmware, find_target(target)), bundle.graph, bundle.golden[0][0])
    return {
        "instructions": cost.instructions,
        "cycles_modelled": cost.cycles,
        "code_bytes": cost.sizes.code,
        "weight_bytes": cost.sizes.constants,
        "ram_bytes": cost.sizes.bss + cost.sizes.data,
        "stack_bytes": cost.stack,
        "compiler": f"{compiler_version()} -O3",
        "layers": [asdict(layer) for layer in cost.layers],
    }
