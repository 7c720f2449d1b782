"""A fair comparison of policies: each is tuned on one half of the recordings and judged on the other, both ways."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf.policies import Calibration, Latest, Policy
from tinyclf.switching.scoring import Scenes, intervals, per_class, summary
from tinyclf.switching.temperature import Temperature, fit
from tinyclf.switching.tuning import Cost, Point, Streams, best, judge, points, settings

# Median delays in s at which the curves are drawn.
LADDER = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0)
KEYS = ("false_switches_per_hour", "delay_p50_s", "delay_p95_s", "missed", "hit_short", "wrong_time",
        "wrong_time_late")  # fmt: skip


@dataclass(frozen=True, eq=False)
class Half:
    """One half of the recordings: clips to calibrate on, its own among them, and streams composed from it.

    logits int8 (windows, classes), label (clips,), owner (windows,), the clip of each window.
    """

    logits: NDArray[np.int8]
    label: NDArray[np.int64]
    owner: NDArray[np.int64]
    streams: Streams


@dataclass(frozen=True, eq=False)
class Tuned:
    """A family's settings by limit, tuned on one half, with what they do on both."""

    tried: list[Point]
    report: Streams

    def at(self, limits: Mapping[str, float]) -> tuple[Point, Scenes]:
        """The best setting within limits on the tuning half, and what happens in the other half's scenes."""
        point = best(self.tried, limits)
        return point, judge(point.policy, self.report)


def calibrate(half: Half, scale: float) -> Temperature:
    """Temperature and biases by the clips of a half; scale is a step of the logits."""
    return fit(half.logits.astype(np.float64) * scale, half.label, half.owner)


def compare(
    halves: Sequence[Half], labels: Sequence[str], scale: float, limits: Mapping[str, float],
    families: Sequence[str], cost: Cost = None, progress: Callable[[int, int], None] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Plain values: every family within the limits, its curve over median delays, the calibrations, hop accuracies.

    A family's figures are those of both halves together, each judged with what was tuned on the other; `halves` holds
    them apart, with the figures on the tuning half beside.
    """
    calibrations = [calibrate(half, scale) for half in halves]
    integers = [found.calibration(scale) for found in calibrations]
    total = 2 * sum(1 for family in families for _ in settings(family, integers[0], cost))
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress:
            progress(done, total)

    results = {}
    for family in families:
        tuned = [
            Tuned(points(family, integers[side], halves[side].streams, cost, step), halves[1 - side].streams)
            for side in (0, 1)
        ]
        results[family] = _figures(tuned, labels, limits) | {"curve": _curve(tuned)}
    return {
        "limits": dict(limits),
        "families": results,
        "calibration": [vars(found) for found in calibrations],
        "hop_accuracy": float(np.mean([hop_accuracy(integers[side], halves[1 - side].streams) for side in (0, 1)])),
    }


def improved(half: Half, nats: float, scale: float) -> Half:
    """The same as a better model would hear it: the truth's logit is raised by `nats` over all others."""
    return Half(
        _raised(half.logits, half.label[half.owner], nats / scale),
        half.label,
        half.owner,
        Streams(
            tuple(
                _raised(logits, timeline.truth, nats / scale)
                for logits, timeline in zip(half.streams.logits, half.streams.timelines, strict=True)
            ),
            half.streams.timelines,
        ),
    )


def _raised(logits: NDArray[np.int8], truth: NDArray[np.int64], steps: float) -> NDArray[np.int8]:
    """Half of it up, half of it down, so that little is lost at the ends of int8."""
    raised = logits + steps * (np.eye(logits.shape[1])[truth] - 0.5)
    return np.clip(np.rint(raised), -128, 127).astype(np.int8)


def hop_accuracy(calibration: Calibration, streams: Streams) -> float:
    """Share of decisions whose window alone, calibrated, says the truth."""
    policy = Policy(calibration, Latest())
    wrong = judge(policy, streams)
    return 1 - float(wrong.wrong.sum() / wrong.seconds.sum())


def _figures(tuned: Sequence[Tuned], labels: Sequence[str], limits: Mapping[str, float]) -> dict[str, Any]:
    chosen = [side.at(limits) for side in tuned]
    scenes = Scenes.joined([found for _, found in chosen])
    return {
        **summary(scenes),
        "intervals": intervals(scenes),
        "classes": per_class(scenes, labels),
        "halves": [
            {"tuned": _kept(point.figures), "reported": _kept(summary(found)), "policy": point.policy.to_dict()}
            for point, found in chosen
        ],
    }


def _curve(tuned: Sequence[Tuned]) -> list[dict[str, float]]:
    curve = []
    for limit in LADDER:
        scenes = Scenes.joined([side.at({"delay_p50_s": limit})[1] for side in tuned])
        curve.append({"limit_p50_s": limit, **_kept(summary(scenes))})
    return curve


def _kept(figures: Mapping[str, float]) -> dict[str, float]:
    return {name: figures[name] for name in KEYS}
