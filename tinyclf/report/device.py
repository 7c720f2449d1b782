"""What it takes on the device: cores, layers against what was promised, and the parts it fits."""

from collections.abc import Mapping
from typing import Any

from tinyclf.report.files import MEASURED
from tinyclf.report.html import Bar, Verdict
from tinyclf.report.subject import Subject

CORE = ("instructions", "cycles_modelled", "code_bytes", "weight_bytes", "ram_bytes", "stack_bytes")
NPU = ("npu_operators", "cpu_operators", "cycles_estimated", "sram_bytes", "flash_bytes")


def device_values(subject: Subject) -> dict[str, Any]:
    """What `tinyclf bench` measured; empty where it has not."""
    result = subject.found(MEASURED) or {"targets": {}, "note": ""}
    cores = {name: values for name, values in result["targets"].items() if "instructions" in values}
    npus = {name: values for name, values in result["targets"].items() if "npu_operators" in values}
    first: Mapping[str, Any] = next(iter(cores.values()), {})
    return {
        "cores": [[name, *(values[key] for key in CORE)] for name, values in cores.items()],
        "npus": [[name, *(values[key] for key in NPU)] for name, values in npus.items()],
        "bench_note": result["note"],
        "first_core": next(iter(cores), ""),
        "device_layers": _layers(first),
        "promises": [
            [*(promise[key] for key in ("what", "how", "promised", "measured")), _kept(promise["kept"])]
            for promise in first.get("promises", ())
        ],
        "promises_kept": first.get("kept", True),
        "parts": [_part(fit) for values in cores.values() for fit in values.get("parts", [])],
        "energy": first.get("energy"),
        "cycle_model": first.get("cycle_model"),
        "latency": list(result["targets"].get("host", {}).get("latency_us", {}).items()),
    }


def _layers(core: Mapping[str, Any]) -> list[list[Any]]:
    """A row a layer: what it took, and its share of all; promised cycles where its kernel was generated."""
    layers = core.get("layers", [])
    promised = {
        promise["what"].removeprefix("cycles of "): promise["promised"]
        for promise in core.get("promises", ())
        if promise["what"].startswith("cycles of ")
    }
    most = max((layer["cycles"] or 1 for layer in layers), default=1)
    sizes = ("code_bytes", "weight_bytes", "ram_bytes")
    return [
        [layer["name"], layer.get("kernel", ""), layer["instructions"], promised.get(layer["name"]),
         _cycles(layer["cycles"], most), *(layer.get(size) for size in sizes)]
        for layer in layers
    ]  # fmt: skip


def _cycles(cycles: int | None, most: int) -> Bar | None:
    """Nothing on a core whose cycles are not modelled."""
    return None if cycles is None else Bar(cycles / most, f"{cycles:,}")


def _part(fit: Mapping[str, Any]) -> list[Any]:
    verdict = Verdict(fit["fits"], "fits" if fit["fits"] else f"does not fit: {', '.join(fit['lacks'])}")
    shares = [Bar(share, f"{100 * share:.1f} %") for share in fit["shares"].values()]
    return [fit["part"], fit["core"], verdict, *shares, f"{fit['milliseconds_modelled']:.1f}"]


def _kept(kept: bool) -> Verdict:
    return Verdict(kept, "yes" if kept else "NO")
