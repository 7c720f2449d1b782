"""What a policy remembers of past windows: five ways to turn distances into a posterior, in integers.

Each is a frozen description; what it tracks lives in `Memory`, as `tc_policy_state` does in C. A posterior is a list of
Q15 shares, one a class.
"""

import math
from dataclasses import dataclass, field
from typing import Protocol

from tinyclf.errors import UsageError
from tinyclf.policies.evidence import ONE, likelihood, shares

MAX_LENGTH = 256
CHANGE_ONE = 1 << 30
# Forward probabilities are kept relative to the largest one, which has this many bits.
FORWARD_BITS = 27


@dataclass
class Memory:
    """What was heard: one tracked number a class, and the last windows where a smoother needs them."""

    tracked: list[int]
    history: list[list[int]] = field(default_factory=list)
    at: int = 0

    @property
    def started(self) -> bool:
        """Whether any window was heard."""
        return any(self.tracked)


class Smoother(Protocol):
    """Turns one window's distances into a posterior, given what came before."""

    def posterior(self, memory: Memory, distances: list[int]) -> list[int]:
        """Q15 shares, one a class; `memory` takes the window in."""


@dataclass(frozen=True)
class Latest:
    """No memory: the posterior of the last window."""

    def posterior(self, memory: Memory, distances: list[int]) -> list[int]:
        """Q15 shares of the likelihoods."""
        return shares([likelihood(distance) for distance in distances])


@dataclass(frozen=True)
class MovingAverage:
    """The mean posterior of the last `length` windows (1 to 256), of fewer at the start."""

    length: int

    def __post_init__(self) -> None:
        _require(self, "length", self.length, 1, MAX_LENGTH)

    def posterior(self, memory: Memory, distances: list[int]) -> list[int]:
        """Sums are exact: nothing drifts."""
        _remember(memory, self.length, shares([likelihood(distance) for distance in distances]))
        count = len(memory.history)
        return [(total + (count >> 1)) // count for total in memory.tracked]


@dataclass(frozen=True)
class Majority:
    """The votes of the last `length` windows (1 to 256): the share of those in which a class was the best one."""

    length: int

    def __post_init__(self) -> None:
        _require(self, "length", self.length, 1, MAX_LENGTH)

    def posterior(self, memory: Memory, distances: list[int]) -> list[int]:
        """Of equally good classes the first one has the vote."""
        best = distances.index(0)
        _remember(memory, self.length, [int(kind == best) for kind in range(len(distances))])
        return shares(memory.tracked)


@dataclass(frozen=True)
class Exponential:
    """The exponential average of posteriors: each window moves it by rate / ONE of the difference (1 to ONE)."""

    rate: int

    def __post_init__(self) -> None:
        _require(self, "rate", self.rate, 1, ONE)

    @classmethod
    def of(cls, hops: float) -> "Exponential":
        """By the time constant, in decisions."""
        return cls(min(max(round(ONE * -math.expm1(-1 / hops)), 1), ONE))

    def posterior(self, memory: Memory, distances: list[int]) -> list[int]:
        """Tracked in Q30, so that the smallest rate still moves it."""
        targets = [share << 15 for share in shares([likelihood(distance) for distance in distances])]
        if not memory.started:
            memory.tracked = targets
        memory.tracked = [
            old + (((target - old) * self.rate + (ONE >> 1)) >> 15)
            for old, target in zip(memory.tracked, targets, strict=True)
        ]
        return [(value + (ONE >> 1)) >> 15 for value in memory.tracked]


@dataclass(frozen=True)
class Forward:
    """The forward filter of a hidden Markov model whose states are the classes (Rabiner, 1989, eq. 19 to 20).

    change: the probability that the class changes between two decisions, Q30, 1 to 2**29, spread evenly over the other
    classes. weight: Q15, 1 to ONE, what a window's log-likelihood counts, below ONE because windows overlap.
    """

    change: int
    weight: int = ONE

    def __post_init__(self) -> None:
        _require(self, "change", self.change, 1, CHANGE_ONE // 2)
        _require(self, "weight", self.weight, 1, ONE)

    @classmethod
    def of(cls, change: float, weight: float = 1.0) -> "Forward":
        """By real numbers, clamped to what can be written."""
        return cls(min(max(round(change * CHANGE_ONE), 1), CHANGE_ONE // 2), min(max(round(weight * ONE), 1), ONE))

    def posterior(self, memory: Memory, distances: list[int]) -> list[int]:
        """A class never vanishes: its tracked value stays at 1 or above."""
        if not memory.started:
            memory.tracked = [1 << (FORWARD_BITS - 1)] * len(distances)
        total, each = sum(memory.tracked), self.change // (len(distances) - 1)
        values = [
            ((value * (CHANGE_ONE - self.change) + (total - value) * each) >> 11)
            * likelihood(distance * self.weight >> 15)
            for value, distance in zip(memory.tracked, distances, strict=True)
        ]
        shift = max(values).bit_length() - FORWARD_BITS
        memory.tracked = [max(value >> shift, 1) for value in values]
        total = sum(memory.tracked) >> 11
        return [(((value >> 11) << 15) + (total >> 1)) // total for value in memory.tracked]


def _remember(memory: Memory, length: int, values: list[int]) -> None:
    if len(memory.history) < length:
        memory.history.append(values)
        memory.tracked = [total + value for total, value in zip(memory.tracked, values, strict=True)]
        return
    oldest = memory.history[memory.at]
    memory.tracked = [total - old + value for total, old, value in zip(memory.tracked, oldest, values, strict=True)]
    memory.history[memory.at] = values
    memory.at = (memory.at + 1) % length


def _require(smoother: object, name: str, got: int, low: int, high: int) -> None:
    if not low <= got <= high:
        raise UsageError(f"{type(smoother).__name__}.{name}: got {got}; allowed: {low} to {high}")
