"""A fair comparison of policies: each is tuned on one half of the recordings and judged on the other, both ways."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf.policies import Calibration, Latest, Policy
from tinyclf.switching.scoring import Scenes, intervals, per_class, summary
from tinyclf.switching.temperature import Scaling, fit
from tinyclf.switching.tuning import Cost, Point, Streams, best, judge, points, settings

# Median delays in s at which the curves are drawn.
LADDER = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0)
# Windows of a stream overlap: one in so many is calibrated on.
HEARD_EVERY = 4
KEYS = ("false_switches_per_hour", "delay_p50_s", "delay_p95_s", "missed", "hit_short", "wrong_time",
        "wrong_time_late")  # fmt: skip


NONE = Streams((), ())


@dataclass(frozen=True, eq=False)
class Half:
    """One half of the recordings: clips to calibrate on, its own among them, and streams composed from it.

    logits int8 (windows, classes), label (clips,), owner (windows,), the clip of each window. shared: streams of
    recordings that neither half has, for tuning alone.
    """

    logits: NDArray[np.int8]
    label: NDArray[np.int64]
    owner: NDArray[np.int64]
    streams: Streams
    shared: Streams = NONE

    @property
    def tuning(self) -> Streams:
        """What is tuned on: the half's own streams, then those shared."""
        return Streams.joined([self.streams, self.shared])


@dataclass(frozen=True, eq=False)
class Tuned:
    """A family's settings by limit, tuned on one half, with what they do on both."""

    tried: list[Point]
    report: Streams

    def at(self, limits: Mapping[str, float]) -> tuple[Point, Scenes]:
        """The best setting within limits on the tuning half, and what happens in the other half's scenes."""
        point = best(self.tried, limits)
        return point, judge(point.policy, self.report)


def calibrate(half: Half, scale: float) -> Scaling:
    """Matrix and biases by the clips of a half and the streams that it is tuned on; scale is a step of the logits."""
    logits = np.concatenate(half.tuning.logits)[::HEARD_EVERY]
    truth = np.concatenate([timeline.truth for timeline in half.tuning.timelines])[::HEARD_EVERY]
    return fit(
        half.logits.astype(np.float64) * scale, half.label, half.owner, (logits.astype(np.float64) * scale, truth)
    )


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
            Tuned(points(family, integers[side], halves[side].tuning, cost, step), halves[1 - side].streams)
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
        *(_raised_streams(streams, nats / scale) for streams in (half.streams, half.shared)),
    )


def _raised_streams(streams: Streams, steps: float) -> Streams:
    pairs = zip(streams.logits, streams.timelines, strict=True)
    return Streams(tuple(_raised(logits, timeline.truth, steps) for logits, timeline in pairs), streams.timelines)


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
