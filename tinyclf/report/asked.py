"""The budget that a training was asked to keep, beside what was reached."""

from collections.abc import Mapping
from typing import Any

from tinyclf.budget import Budget
from tinyclf.count import count_layers
from tinyclf.report.files import MEASURED
from tinyclf.report.html import Verdict
from tinyclf.report.subject import Subject

NAMES = {
    "params": "parameters",
    "macs": "MACs a window",
    "ram_bytes": "RAM bytes",
    "flash_bytes": "flash bytes, code and tables",
    "cycles_modelled": "time a window",
}


def asked_values(subject: Subject) -> dict[str, Any]:
    """A row each cost: what was asked, what was reached, whether it fits; None where nothing was asked.

    Parameters and MACs are the trained model's; RAM, flash and time were measured on the budget's core by
    `tinyclf bench`, and are missing before.
    """
    budget = Budget.from_dict(subject.trained.provenance.get("budget") or {})
    limits, costs = budget.limits(), _reached(subject, budget)
    rows = [
        [name, _told(key, limits[key], budget), _told(key, costs.get(key), budget), _fits(limits[key], costs.get(key))]
        for key, name in NAMES.items()
    ]
    return {"budget": rows, "budget_asked": any(limit is not None for limit in limits.values()),
            "budget_core": budget.target, "budget_measured": "ram_bytes" in costs}  # fmt: skip


def _reached(subject: Subject, budget: Budget) -> dict[str, int]:
    trained, measured = subject.trained, subject.found(MEASURED) or {"targets": {}}
    macs = sum(layer.macs for layer in count_layers(trained.module(), trained.model.input_shape))
    core: Mapping[str, Any] = measured["targets"].get(budget.target, {})
    counted = {"params": trained.model.params(), "macs": macs}
    if "instructions" not in core:
        return counted
    flash = core["code_bytes"] + core["weight_bytes"]
    return {**counted, "ram_bytes": core["ram_bytes"], "flash_bytes": flash, "cycles_modelled": core["cycles_modelled"]}


def _told(key: str, value: int | None, budget: Budget) -> str | None:
    """A cost as text; cycles as time where there is a clock."""
    if value is None:
        return None
    if key != "cycles_modelled":
        return f"{value:,}"
    if budget.latency is None:
        return f"{value:,} cycles"
    return f"{1e3 * value / budget.latency.hertz:.1f} ms at {budget.latency.hertz / 1e6:g} MHz"


def _fits(limit: int | None, cost: int | None) -> Verdict | str | None:
    if limit is None:
        return None
    if cost is None:
        return "not measured"
    return Verdict(cost <= limit, "fits" if cost <= limit else f"too much by {_excess(cost, limit)}")


def _excess(cost: int, limit: int) -> str:
    """In percent, or as a number where that would be none."""
    percent = round(100 * (cost / limit - 1))
    return f"{percent} %" if percent else f"{cost - limit:,}"
