"""Several labels at once: for each a policy of two classes, absent and present; equal to `tc_policy_step_labels`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import UsageError
from tinyclf.policies.evidence import Calibration
from tinyclf.policies.policy import Policy, PolicyState, Rule
from tinyclf.policies.smoothers import Smoother

# Nats beyond which a threshold is never, or always, reached.
CERTAIN = 2000.0


@dataclass(frozen=True)
class LabelDecision:
    """Which labels are there after a window, and the smoothed posterior of each, Q15.

    A posterior of one half is the label's threshold. program is the label that is there with the largest posterior,
    the first of equals, -1 where none is.
    """

    present: tuple[bool, ...]
    posterior: tuple[int, ...]

    @property
    def programs(self) -> tuple[int, ...]:
        """The labels that are there."""
        return tuple(np.flatnonzero(self.present).tolist())

    @property
    def program(self) -> int:
        """The strongest of them."""
        return max(self.programs, key=lambda label: self.posterior[label], default=-1)


@dataclass(frozen=True)
class LabelPolicy:
    """From int8 logits, a window at a time, to the labels that are there, each by itself.

    calibrations has one of two classes for each label: absent, whose logit is 0, and present, whose logit is the
    model's. The rule's margin is then hysteresis around the threshold, and its costs [absent, present] squared.
    """

    calibrations: tuple[Calibration, ...]
    smoother: Smoother
    rule: Rule

    @classmethod
    def of(
        cls, scale: float, zero_point: int, thresholds: NDArray[np.float64], smoother: Smoother, rule: Rule
    ) -> "LabelPolicy":
        """For logits of `scale` a step from `zero_point`; thresholds (labels,) of sigmoids, infinite for never."""
        share = np.clip(thresholds, 0, 1)
        with np.errstate(divide="ignore"):
            odds = np.clip(np.log(share) - np.log1p(-share), -CERTAIN, CERTAIN)
        zero = scale * zero_point
        return cls(tuple(Calibration.of(scale, 1.0, (0.0, -zero - nats)) for nats in odds.tolist()), smoother, rule)

    @property
    def classes(self) -> int:
        """How many labels there are."""
        return len(self.calibrations)

    @cached_property
    def policies(self) -> tuple[Policy, ...]:
        """Each label's own."""
        return tuple(Policy(calibration, self.smoother, self.rule) for calibration in self.calibrations)

    def start(self) -> tuple[PolicyState, ...]:
        """The state before the first window."""
        return tuple(policy.start() for policy in self.policies)

    def step(self, state: Sequence[PolicyState], logits: NDArray[np.int8] | Sequence[int]) -> LabelDecision:
        """Hear one window's int8 logits (labels,); the first window decides at once."""
        found = [
            policy.step(own, (0, int(logit))) for policy, own, logit in zip(self.policies, state, logits, strict=True)
        ]
        return LabelDecision(
            tuple(decision.program == 1 for decision in found), tuple(decision.posterior[1] for decision in found)
        )

    def follow(self) -> Callable[[NDArray[np.int8]], LabelDecision]:
        """`step` with a state of its own, from the start."""
        return partial(self.step, self.start())

    def to_dict(self) -> dict[str, Any]:
        """Plain values that JSON can hold."""
        common = Policy(self.calibrations[0], self.smoother, self.rule).to_dict()
        return {**common, "calibrations": [asdict(calibration) for calibration in self.calibrations]}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "LabelPolicy":
        """Read `to_dict`; raises UsageError where a field is missing, unknown or out of range."""
        given = values["calibrations"]
        if not isinstance(given, list) or not given:
            raise UsageError("policy: damaged: no list of calibrations")
        read = [Policy.from_dict({**values, "calibration": calibration}) for calibration in given]
        return cls(tuple(policy.calibration for policy in read), read[0].smoother, read[0].rule)


def read_policy(values: Mapping[str, Any]) -> Policy | LabelPolicy:
    """Either from its plain values; raises UsageError."""
    several = isinstance(values, Mapping) and "calibrations" in values
    return LabelPolicy.from_dict(values) if several else Policy.from_dict(values)
