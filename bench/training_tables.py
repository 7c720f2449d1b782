"""Tables of how training goes: its throughput, and what is done about the spike at the floor."""

from typing import Any

from tinyclf.bench.markdown import row


def throughput(results: dict[str, dict[str, Any]]) -> str:
    """Windows a second of each way to train, and times the plain Trainer, by the cores that they had."""
    found = [
        (result["cores"], arch, size, speeds)
        for name, result in sorted(results.items()) if name.startswith("throughput-")
        for arch, sizes in result["windows_a_second"].items()
        for size, speeds in sizes.items()
    ]  # fmt: skip
    ways = list(found[0][3]) if found else ["lightning"]
    rows = [row(["cores", "model", "batch", *ways]), "|---" * (len(ways) + 3) + "|"]
    for cores, arch, size, speeds in found:
        first = speeds[ways[0]]
        times = [f"{speeds[way]:,.0f} ({speeds[way] / first:.1f})" for way in ways[1:]]
        rows.append(row([str(cores), arch, size, f"{first:,.0f}", *times]))
    return "\n".join(rows)


def spike(results: dict[str, dict[str, Any]]) -> str:
    """Macro-F1 of each treatment of what lies on the floor, and points above plain standardisation by fold and seed."""
    rows = ["| net | on the floor | treatment | runs | float | int8 | float, points | int8 |", "|---" * 8 + "|"]
    for result in (value for name, value in sorted(results.items()) if name.startswith("spike-")):
        for name, points in result["points"].items():
            scores = [f"{points[kind]['macro_f1'] / 100:.3f}" for kind in ("float", "int8")]
            gains = [f"{points[kind]['gain']:+.1f} ± {points[kind]['deviation']:.1f}" for kind in ("float", "int8")]
            gains = ["", ""] if name == "plain" else gains
            floor, treatment = f"{100 * result['on_the_floor']:.1f} %", name if name == "plain" else f"value {name}"
            rows.append(row([result["arch"], floor, treatment, str(len(result["runs"][name])), *scores, *gains]))
    return "\n".join(rows)
