"""The largest member of a family that keeps every limit: counted, and measured on the emulated core."""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.bench.cores import measure_core
from tinyclf.count import count_layers
from tinyclf.errors import BudgetError, UsageError
from tinyclf.export import bundle as bundles
from tinyclf.export.kernels.choice import Limits, choose, ram_bytes
from tinyclf.firmware.toolchain import TARGETS
from tinyclf.models import ModelSpec, bodies
from tinyclf.subject import drawn_windows, graph_of_model

MODELLED = "cortex-m4"
LATENCY = re.compile(r"([\d.]+)(us|ms|s)@([\w-]+):([\d.]+)([kMG])Hz")
UNITS = {"us": 1e-6, "ms": 1e-3, "s": 1.0, "k": 1e3, "M": 1e6, "G": 1e9}


@dataclass(frozen=True)
class Latency:
    """At most so many seconds for one window on an emulated core at a clock in Hz, by modelled cycles."""

    seconds: float
    target: str
    hertz: float

    @property
    def cycles(self) -> int:
        """The cycles that there are."""
        return int(self.seconds * self.hertz)


@dataclass(frozen=True)
class Budget:
    """Limits of a model: parameters, MACs a window, bytes of RAM and of flash (code and tables), latency."""

    params: int | None = None
    macs: int | None = None
    ram: int | None = None
    flash: int | None = None
    latency: Latency | None = None

    @property
    def counted(self) -> bool:
        """Whether counting alone decides."""
        return self.ram is None and self.flash is None and self.latency is None

    @property
    def target(self) -> str:
        """The core that the model is measured on."""
        return self.latency.target if self.latency else MODELLED

    def limits(self) -> dict[str, int | None]:
        """The most of each cost, by the names that `measured` uses."""
        cycles = self.latency.cycles if self.latency else None
        return {"params": self.params, "macs": self.macs, "ram_bytes": self.ram, "flash_bytes": self.flash,
                "cycles_modelled": cycles}  # fmt: skip

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, the inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Budget":
        """Read what `to_dict` wrote; raises UsageError on anything else."""
        try:
            latency = values.get("latency")
            return cls(**{**values, "latency": Latency(**latency) if latency else None})
        except TypeError as error:
            raise UsageError(f"budget: {error}") from error

    def exceeded(self, costs: dict[str, int]) -> list[str]:
        """Names of the costs, of those given, that are above their limit."""
        return [name for name, most in self.limits().items() if most is not None and costs.get(name, 0) > most]


def parse_latency(text: str | None) -> Latency | None:
    """A latency as people write it: 20ms@cortex-m4:80MHz; raises UsageError."""
    if text is None:
        return None
    found = LATENCY.fullmatch(text)
    emulated = [name for name, target in TARGETS.items() if target.unicorn_model]
    try:
        time, unit, target, clock, prefix = found.groups() if found else ("", "", "", "", "")
        latency = Latency(float(time) * UNITS[unit], target, float(clock) * UNITS[prefix])
    except (KeyError, ValueError):
        latency = Latency(0.0, "", 0.0)
    if latency.cycles < 1 or latency.target not in emulated:
        allowed = f"TIME@CORE:CLOCK such as 20ms@cortex-m4:80MHz, a core of {', '.join(emulated)}"
        raise UsageError(f"latency {text!r}: not known; allowed: {allowed}")
    return latency


def largest(
    budget: Budget, family: str = "audiobot", n_classes: int = 5, input_shape: tuple[int, int] = (96, 32),
    progress: Callable[[str], None] | None = None, count: int = 1,
) -> tuple[ModelSpec, dict[str, int]]:  # fmt: skip
    """The member with most parameters that keeps all limits, and its costs as `measured` gives them.

    With `count` above 1 the ensemble of so many members that are alike.

    Costs grow with the width, so that each body is searched by halving; RAM, flash and cycles are bounded on the way
    where the core is a Cortex-M4, and the winner is measured. Raises BudgetError where even the smallest member exceeds
    a limit.
    """
    every = bodies(family, n_classes, input_shape, count)
    found = [member for body in every for member in _fitting(body, budget, progress)]
    for member in sorted(found, key=ModelSpec.params, reverse=True):
        costs = measured(member, budget)
        if not budget.exceeded(costs):
            return member, costs
    raise _too_small(min((body[0] for body in every), key=ModelSpec.params), family, budget)


def members_within(
    budget: Budget, family: str, n_classes: int = 5, input_shape: tuple[int, int] = (96, 32)
) -> tuple[ModelSpec, ...]:  # fmt: skip
    """The members that keep all limits by what is counted and bounded, fewest parameters first; raises BudgetError."""
    every = bodies(family, n_classes, input_shape)
    found = [member for body in every for member in _fitting(body, budget, None)]
    if not found:
        raise _too_small(min((body[0] for body in every), key=ModelSpec.params), family, budget)
    return tuple(sorted(found, key=ModelSpec.params))


def measured(model: ModelSpec, budget: Budget) -> dict[str, int]:
    """params and macs, and where RAM, flash or latency has a limit ram_bytes, flash_bytes and cycles_modelled.

    The latter from the C with weights that are drawn, compiled with kernels for these limits and run on the emulated
    core; sizes and cycles do not depend on what the weights are.
    """
    costs = _counted(model)
    if budget.counted:
        return costs
    graph = graph_of_model(model, {})
    with TemporaryDirectory() as folder:
        limits = Limits(flash=budget.flash, ram=budget.ram)
        windows = drawn_windows(model.input_shape)[:2]
        bundle = bundles.write(graph, windows, Path(folder) / bundles.FOLDER, ["c"], limits=limits)
        return {**costs, **measured_bundle(bundle, budget)}


def measured_bundle(bundle: bundles.Bundle, budget: Budget) -> dict[str, int]:
    """ram_bytes, flash_bytes (code and tables) and cycles_modelled of a bundle's C on the budget's core."""
    core = measure_core(bundle, budget.target)
    flash = core["code_bytes"] + core["weight_bytes"]
    return {"ram_bytes": core["ram_bytes"], "flash_bytes": flash, "cycles_modelled": core["cycles_modelled"]}


def _fitting(
    body: Sequence[ModelSpec], budget: Budget, progress: Callable[[str], None] | None
) -> Sequence[ModelSpec]:  # fmt: skip
    """The members of a body that keep the limits by what is counted and bounded."""

    def keeps(model: ModelSpec) -> bool:
        if progress:
            progress(f"{model.params():,} parameters")
        return _keeps(model, budget)

    counted = _first(body, lambda model: not _exceeds_by_count(model, budget))
    return counted if budget.counted else _first(counted, keeps)


def _first(body: Sequence[ModelSpec], keeps: Callable[[ModelSpec], bool]) -> Sequence[ModelSpec]:
    """The members up to the last that keeps something that no wider one keeps."""
    return body[: bisect_left(body, True, key=lambda model: not keeps(model))]


def _exceeds_by_count(model: ModelSpec, budget: Budget) -> bool:
    costs = _counted(model)
    # A parameter takes a byte of flash at least, and none of the cores does more than two MACs a cycle.
    least = {**costs, "flash_bytes": costs["params"], "cycles_modelled": costs["macs"] // 2}
    return bool(budget.exceeded(least))


def _keeps(model: ModelSpec, budget: Budget) -> bool:
    try:
        costs = _bounded(model, budget) if budget.target == MODELLED else measured(model, budget)
    except UsageError:
        # No choice of kernels keeps RAM or flash.
        return False
    return not budget.exceeded(costs)


@lru_cache(maxsize=1024)
def _layers(model: ModelSpec) -> int:
    return sum(layer.macs for layer in count_layers(model.build(seed=0), model.input_shape))


def _counted(model: ModelSpec) -> dict[str, int]:
    return {"params": model.params(), "macs": _layers(model)}


def _bounded(model: ModelSpec, budget: Budget) -> dict[str, int]:
    graph = graph_of_model(model, {})
    choices = choose(graph, Limits(flash=budget.flash, ram=budget.ram))
    cycles = sum(choice.cycles for choice in choices)
    flash = sum(choice.flash_bytes for choice in choices)
    return {"ram_bytes": ram_bytes(graph, choices), "flash_bytes": flash, "cycles_modelled": cycles}


def _too_small(smallest: ModelSpec, family: str, budget: Budget) -> BudgetError:
    try:
        costs = measured(smallest, budget)
        over = budget.exceeded(costs)
        needs = ", ".join(f"{costs[name]:,} {name}" for name in over)
    except UsageError as error:
        return BudgetError(f"budget: the smallest member of family {family!r}: {error}")
    return BudgetError(f"budget: the smallest member of family {family!r} has {needs}; allowed: at least that")
