"""Every target that was asked for, side by side."""

from collections.abc import Callable, Sequence
from typing import Any

from tinyclf.bench import npu
from tinyclf.bench.cores import measure_core
from tinyclf.bench.host import measure_host
from tinyclf.export.bundle import Bundle
from tinyclf.firmware.toolchain import find_target

from tinyclf.graph import digest
from tinyclf.training.run import environment

NOTE = "Instructions are exact; cycles are modelled (Arm's instruction timings, no wait states), not measured."


def measure_targets(
    bundle: Bundle, targets: Sequence[str], progress: Callable[[str], None] | None = None
) -> dict[str, Any]:
    """Figures by target, with the graph's digest and the machine; raises UsageError for an unknown target."""
    for name in targets:
        if name not in npu.TARGETS:
            find_target(name)
    results = {}
    for name in targets:
        if progress:
            progress(name)
        results[name] = _measure(bundle, name)
    return {"targets": results, "digest": digest(bundle.graph), "environment": environment(), "note": NOTE}


def _measure(bundle: Bundle, name: str) -> dict[str, Any]:
    if name in npu.TARGETS:
        return npu.measure_npu(bundle, name)
    return measure_host(bundle) if name == "host" else measure_core(bundle, name)
