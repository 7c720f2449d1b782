"""A policy: calibrated evidence, a smoother, and the rule by which a hearing aid changes its program.

All in integers, trace equal to `runtime/tc_policy.h`. The program follows the class of least expected cost
(Berger, Statistical Decision Theory, 1985, section 4.4), and on doubt stays what it is.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import UsageError
from tinyclf.policies.evidence import ONE, Calibration
from tinyclf.policies.smoothers import Exponential, Forward, Latest, Majority, Memory, MovingAverage, Smoother

COST_ONE = 256
MAX_COST = 32_767
MAX_MARGIN = 128 * ONE
MAX_DWELL = 1 << 15
SMOOTHERS: dict[str, type[Smoother]] = {
    "latest": Latest,
    "moving": MovingAverage,
    "majority": Majority,
    "exponential": Exponential,
    "forward": Forward,
}


@dataclass(frozen=True)
class Rule:
    """When the program changes: the best class is cheaper by more than `margin`, at least as sure as `confidence`, and
    both for `dwell` decisions in a row.

    margin Q15 of a unit of cost, 0 to 128; confidence Q15, 0 to ONE; dwell 1 to 32,768. cost[truth][program] in
    1 / COST_ONE, 0 to 32,767, or None: every error costs one unit. Of equally cheap classes the first one is best.
    """

    margin: int = 0
    confidence: int = 0
    dwell: int = 1
    cost: tuple[tuple[int, ...], ...] | None = None

    def __post_init__(self) -> None:
        _require("margin", self.margin, 0, MAX_MARGIN)
        _require("confidence", self.confidence, 0, ONE)
        _require("dwell", self.dwell, 1, MAX_DWELL)
        for row in self.cost or ():
            for value in row:
                _require("cost", value, 0, MAX_COST)

    def matrix(self, classes: int) -> tuple[tuple[int, ...], ...]:
        """The costs [truth][program]; raises UsageError where they are for another number of classes."""
        if self.cost is None:
            return tuple(tuple(COST_ONE * (truth != program) for program in range(classes)) for truth in range(classes))
        if {len(self.cost), *map(len, self.cost)} != {classes}:
            raise UsageError(f"Rule.cost: got {len(self.cost)} rows for {classes} classes; allowed: as many, square")
        return self.cost


@dataclass(frozen=True)
class Decision:
    """The program after a window, and the smoothed posterior behind it, Q15 shares."""

    program: int
    posterior: tuple[int, ...]

    @property
    def programs(self) -> tuple[int, ...]:
        """The program alone."""
        return (self.program,)


@dataclass
class PolicyState:
    """What a policy remembers between windows; program is -1 before the first one."""

    memory: Memory
    program: int = -1
    candidate: int = -1
    run: int = 0


@dataclass(frozen=True)
class Policy:
    """From int8 logits, a window at a time, to a program."""

    calibration: Calibration
    smoother: Smoother
    rule: Rule = field(default_factory=Rule)

    def __post_init__(self) -> None:
        self.rule.matrix(self.calibration.classes)

    @property
    def classes(self) -> int:
        """How many classes there are."""
        return self.calibration.classes

    def start(self) -> PolicyState:
        """The state before the first window."""
        return PolicyState(Memory([0] * self.calibration.classes))

    def step(self, state: PolicyState, logits: NDArray[np.int8] | Sequence[int]) -> Decision:
        """Hear one window's int8 logits (classes,); the first window's best class becomes the program at once."""
        posterior = self.smoother.posterior(state.memory, self.calibration.distances(logits))
        cost = self.rule.matrix(self.calibration.classes)
        risks = [
            sum(share * row[program] for share, row in zip(posterior, cost, strict=True))
            for program in range(len(posterior))
        ]
        self._decide(state, risks, posterior)
        return Decision(state.program, tuple(posterior))

    def follow(self) -> Callable[[NDArray[np.int8]], Decision]:
        """`step` with a state of its own, from the start."""
        return partial(self.step, self.start())

    def _decide(self, state: PolicyState, risks: Sequence[int], posterior: Sequence[int]) -> None:
        best = risks.index(min(risks))
        if state.program < 0:
            state.program = best
        better = risks[state.program] - risks[best] > self.rule.margin * COST_ONE
        if not better or posterior[best] < self.rule.confidence:
            state.run = 0
            return
        state.run = state.run + 1 if best == state.candidate and state.run else 1
        state.candidate = best
        if state.run >= self.rule.dwell:
            state.program, state.run = best, 0

    def run(self, logits: NDArray[np.int8]) -> NDArray[np.int8]:
        """Programs int8 (n,) for logits int8 (n, classes) from the start: the slow, plain way."""
        state = self.start()
        return np.array([self.step(state, row).program for row in logits.tolist()], np.int8)

    def to_dict(self) -> dict[str, Any]:
        """Plain values that JSON can hold."""
        kind = next(name for name, cls in SMOOTHERS.items() if type(self.smoother) is cls)
        return {
            "calibration": asdict(self.calibration),
            "smoother": {"kind": kind, **vars(self.smoother)},
            "rule": asdict(self.rule),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Policy":
        """Read `to_dict`; raises UsageError where a field is missing, unknown or out of range."""
        try:
            smoother, rule = dict(values["smoother"]), dict(values["rule"])
            cost = rule.pop("cost")
            return cls(
                Calibration(_gain(values["calibration"]["gain"]), tuple(map(int, values["calibration"]["bias"]))),
                SMOOTHERS[smoother.pop("kind")](**smoother),
                Rule(cost=None if cost is None else tuple(tuple(map(int, row)) for row in cost), **rule),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise UsageError(f"policy: damaged: {type(error).__name__}: {error}") from error


def _gain(value: Any) -> int | tuple[tuple[int, ...], ...]:
    return tuple(tuple(map(int, row)) for row in value) if isinstance(value, list | tuple) else int(value)


def _require(name: str, got: int, low: int, high: int) -> None:
    if not low <= got <= high:
        raise UsageError(f"Rule.{name}: got {got}; allowed: {low} to {high}")
