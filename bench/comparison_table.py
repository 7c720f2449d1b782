"""The README's table of recipes beside each other."""

from typing import Any

from tinyclf.bench.markdown import row


def comparison(results: dict[str, dict[str, Any]]) -> str:
    """Macro-F1 of each recipe over the folds, or on the source left out, and what it lies above the first one."""
    rows = [
        "| net | tested on | seeds | parameters | MACs | macro-F1 float | int8 | balanced accuracy int8 "
        "| int8 above the first, points (95 %) | epochs | hours of training |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for result in (value for name, value in sorted(results.items()) if name.startswith("comparison")):
        left_out = result["data"]["left_out"]
        for name, model in result["models"].items():
            tested = f"{left_out}, left out" if left_out else f"{len(model['divisions'])} folds"
            figures = [_spread(model[kind]["macro_f1"]) for kind in ("float", "int8")]
            figures.append(_spread(model["int8"]["balanced_accuracy"]))
            above = _points(result["differences"][name]["int8"]) if name in result["differences"] else ""
            counts = [str(len(model["seeds"])), *(f"{model[key]:,}" for key in ("params", "macs"))]
            spent = [f"{model['epochs']['mean']:.0f}", f"{model['seconds']['mean'] / 3600:.2f}"]
            rows.append(row([name, tested, *counts, *figures, above, *spent]))
    return "\n".join(rows)


def _spread(value: dict[str, float]) -> str:
    return f"{value['mean']:.3f} ± {value['std']:.3f}" if value["n"] > 1 else f"{value['mean']:.3f}"


def _points(difference: dict[str, Any]) -> str:
    low, high = difference["interval"]
    return f"{difference['points']:+.1f} ({low:+.1f} to {high:+.1f})"
