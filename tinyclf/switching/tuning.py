"""Which setting of a policy to take: all settings of a family on streams, and the best one within limits."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import UsageError
from tinyclf.firmware.policy import run_policy
from tinyclf.policies import (
    ONE,
    Calibration,
    Exponential,
    Forward,
    Latest,
    Majority,
    MovingAverage,
    Policy,
    Rule,
    Smoother,
)
from tinyclf.switching.scoring import Scenes, Timeline, measure, summary

Cost = tuple[tuple[int, ...], ...] | None
LENGTHS = (1, 2, 3, 4, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 64, 80, 100, 128, 160, 200, 256)
TAUS = (0.5, 1, 2, 3, 4, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40, 50, 64, 80, 100, 130, 160)
MARGINS = (0.0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5)
CONFIDENCES = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
DWELLS = (1, 4, 10, 20)
CHANGES = (3e-2, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8)
WEIGHTS = (0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7, 1.0)
FORWARD_MARGINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998)
LIMITED = ("false_switches_per_hour", "delay_p50_s", "delay_p95_s", "missed", "wrong_time", "wrong_time_late")
FAMILIES = ("argmax", "moving", "majority", "exponential", "hysteresis", "hold", "hmm")


@dataclass(frozen=True, eq=False)
class Streams:
    """Streams to judge on: int8 logits (decisions, classes) and the truth of each."""

    logits: tuple[NDArray[np.int8], ...]
    timelines: tuple[Timeline, ...]

    @classmethod
    def joined(cls, parts: Sequence["Streams"]) -> "Streams":
        """All streams after each other."""
        return cls(
            tuple(logits for part in parts for logits in part.logits),
            tuple(timeline for part in parts for timeline in part.timelines),
        )


def settings(family: str, calibration: Calibration, cost: Cost = None) -> Iterator[Policy]:
    """All settings of a family of policies that are tried; costs serve the families that decide by cost."""

    averages = [Exponential.of(tau) for tau in TAUS]
    tried: dict[str, tuple[Sequence[Smoother], Sequence[Rule]]] = {
        "argmax": ([Latest()], [Rule()]),
        "moving": ([MovingAverage(length) for length in LENGTHS], [Rule()]),
        "majority": ([Majority(length) for length in LENGTHS], [Rule()]),
        "exponential": (averages, [Rule()]),
        "hysteresis": (averages[::2], [Rule(_q15(margin), 0, dwell, cost) for margin in MARGINS for dwell in DWELLS]),
        "hold": (averages, [Rule(0, _q15(sure), 1, cost) for sure in CONFIDENCES]),
        "hmm": (
            [Forward.of(change, weight) for change in CHANGES for weight in WEIGHTS],
            [Rule(_q15(margin), 0, 1, cost) for margin in FORWARD_MARGINS],
        ),
    }
    return (Policy(calibration, smoother, rule) for smoother, rule in product(*tried[family]))


def _q15(share: float) -> int:
    return round(ONE * share)


def judge(policy: Policy, streams: Streams) -> Scenes:
    """What happens in the scenes of all streams."""
    parts = zip(streams.logits, streams.timelines, strict=True)
    return Scenes.joined([measure(run_policy(policy, logits), timeline) for logits, timeline in parts])


@dataclass(frozen=True, eq=False)
class Point:
    """One setting and its figures on the streams that it was tried on."""

    policy: Policy
    figures: dict[str, float]


def points(
    family: str,
    calibration: Calibration,
    streams: Streams,
    cost: Cost = None,
    on_point: Callable[[], None] | None = None,
) -> list[Point]:
    """Every setting of a family on the streams."""

    def one(policy: Policy) -> Point:
        point = Point(policy, summary(judge(policy, streams)))
        if on_point:
            on_point()
        return point

    # Threads: the compiled policies leave the interpreter lock.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(one, settings(family, calibration, cost)))


def best(tried: Sequence[Point], limits: Mapping[str, float]) -> Point:
    """The setting within the limits that switches least falsely, or settles soonest where false switches are limited.

    Where no setting is within them, the one that keeps most of them: an excess counts as the share by which the figure
    would have to shrink, so that an infinite delay counts 1.
    """
    goal = "delay_p95_s" if "false_switches_per_hour" in limits else "false_switches_per_hour"

    def rank(point: Point) -> tuple[float, float, float]:
        excess = sum(max(0.0, 1 - limit / max(point.figures[name], 1e-9)) for name, limit in limits.items())
        return excess, point.figures[goal], point.figures["wrong_time"]

    return min(tried, key=rank)


def check_limits(limits: Mapping[str, float]) -> None:
    """Raise UsageError for a figure that cannot be limited."""
    for name, limit in limits.items():
        if name not in LIMITED or not limit >= 0:
            raise UsageError(f"limit {name}={limit:g}: not known; allowed: {', '.join(LIMITED)}, from 0 on")
