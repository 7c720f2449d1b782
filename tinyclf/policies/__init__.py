"""Decisions: how the programs of a hearing aid follow a stream of int8 logits, in integers alone."""

from tinyclf.policies.evidence import ONE, Calibration
from tinyclf.policies.labels import LabelDecision, LabelPolicy, read_policy
from tinyclf.policies.policy import COST_ONE, Decision, Policy, PolicyState, Rule
from tinyclf.policies.smoothers import Exponential, Forward, Latest, Majority, MovingAverage, Smoother

__all__ = [
    "COST_ONE",
    "ONE",
    "Calibration",
    "Decision",
    "Exponential",
    "Forward",
    "LabelDecision",
    "LabelPolicy",
    "Latest",
    "Majority",
    "MovingAverage",
    "Policy",
    "PolicyState",
    "Rule",
    "Smoother",
    "read_policy",
]
