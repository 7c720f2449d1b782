"""Every target that was asked for, side by side."""

import math
from collections.abc import Callable, Sequence
from typing import Any

from tinyclf.bench import cycle_model, npu
from tinyclf.bench.boards import measure_board
from tinyclf.bench.cores import measure_core
from tinyclf.bench.energy import energy
from tinyclf.bench.host import measure_host
from tinyclf.bench.parts import fitting
from tinyclf.export.bundle import Bundle
from tinyclf.firmware.toolchain import find_target

from tinyclf.errors import UsageError
from tinyclf.graph import digest
from tinyclf.training.folder import environment

NOTE = "Instructions are exact; cycles are modelled (Arm's instruction timings, no wait states), not measured."


def measure_targets(
    bundle: Bundle, targets: Sequence[str], progress: Callable[[str], None] | None = None, duty: float = 1.0
) -> dict[str, Any]:
    """Figures by target, with the graph's digest and the machine; raises UsageError for an unknown target.

    duty: decisions a second, for the parts that it fits and for the estimate of energy.
    """
    if not 0 < duty < math.inf:
        raise UsageError(f"duty {duty}: no rate; allowed: decisions a second, more than 0")
    for name in targets:
        if name not in npu.TARGETS:
            find_target(name)
    results = {}
    for name in targets:
        if progress:
            progress(name)
        results[name] = _measure(bundle, name, duty)
    return {"targets": results, "digest": digest(bundle.graph), "environment": environment(), "note": NOTE}


def _measure(bundle: Bundle, name: str, duty: float) -> dict[str, Any]:
    if name in npu.TARGETS:
        return npu.measure_npu(bundle, name)
    if name == "host":
        return measure_host(bundle)
    if find_target(name).board:
        return measure_board(bundle, name)
    figures = measure_core(bundle, name)
    return {
        **figures,
        "parts": list(fitting(name, figures, duty)),
        "energy": energy(figures["cycles_modelled"], duty) if find_target(name).dsp else None,
        "cycle_model": cycle_model.facts(name),
    }
