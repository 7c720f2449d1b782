"""How well a program follows the scenes of a stream: false switches, delays, and time in the wrong program.

Time is counted in decisions; a decision's time is its window's end, and truth is the scene at that instant.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

SETTLED_SECONDS = 2.0
LONG_SECONDS, SHORT_SECONDS = 10.0, 5.0
LATE_SECONDS = 4.0


@dataclass(frozen=True, eq=False)
class Timeline:
    """The truth of decisions: scene i has labels[i] from decision starts[i] on; `decisions` in all, `hop` s apart.

    grace: for how many s after a boundary the previous scene's class is no false switch (one window).
    """

    starts: NDArray[np.int64]
    labels: NDArray[np.int64]
    decisions: int
    hop: float
    grace: float

    @property
    def ends(self) -> NDArray[np.int64]:
        """The decision after each scene's last one."""
        return np.append(self.starts[1:], self.decisions)

    @property
    def truth(self) -> NDArray[np.int64]:
        """The label at every decision."""
        return np.repeat(self.labels, self.ends - self.starts)


@dataclass(frozen=True, eq=False)
class Scenes:
    """What happened in each scene, arrays (scenes,), of one stream or of several after each other.

    label; seconds; false switches; delay in s, infinite where the scene was missed, NaN for a stream's first scene;
    wrong: s in the wrong program; late_wrong: those of them beyond 4 s into the scene; late: all s beyond that.
    """

    label: NDArray[np.int64]
    seconds: NDArray[np.float64]
    false: NDArray[np.float64]
    delay: NDArray[np.float64]
    wrong: NDArray[np.float64]
    late_wrong: NDArray[np.float64]
    late: NDArray[np.float64]

    def take(self, chosen: NDArray[Any]) -> "Scenes":
        """The scenes at an index or mask."""
        return Scenes(**{name: values[chosen] for name, values in vars(self).items()})

    @classmethod
    def joined(cls, parts: Sequence["Scenes"]) -> "Scenes":
        """Several streams' scenes after each other."""
        return cls(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in vars(parts[0])})


def measure(programs: NDArray[np.int8], timeline: Timeline) -> Scenes:
    """What happened in each scene of one stream under programs int8 (decisions,)."""
    starts, ends, truth = timeline.starts, timeline.ends, timeline.truth
    scene = np.repeat(np.arange(len(starts)), ends - starts)
    wrong = programs != truth
    late = (np.arange(len(programs)) - starts[scene]) * timeline.hop >= LATE_SECONDS

    def seconds(mask: NDArray[np.bool_]) -> NDArray[np.float64]:
        return np.bincount(scene[mask], minlength=len(starts)).astype(np.float64) * timeline.hop

    return Scenes(
        label=timeline.labels,
        seconds=(ends - starts).astype(np.float64) * timeline.hop,
        false=np.bincount(scene[_false_switches(programs, timeline, scene)], minlength=len(starts)).astype(np.float64),
        delay=_delays(wrong, timeline, scene),
        wrong=seconds(wrong),
        late_wrong=seconds(wrong & late),
        late=seconds(late),
    )


def _false_switches(programs: NDArray[np.int8], timeline: Timeline, scene: NDArray[np.int64]) -> NDArray[np.int64]:
    """Decisions at which the program changed into a class that is not the truth.

    Into the previous scene's class it may within one window after a boundary, as that window still hears it.
    """
    changed = np.flatnonzero(np.diff(programs)) + 1
    into, where = programs[changed], scene[changed]
    previous = np.where(where > 0, timeline.labels[where - 1], -1)
    since = (changed - timeline.starts[where]) * timeline.hop
    excused = (into == previous) & (since <= timeline.grace)
    false: NDArray[np.int64] = changed[(into != timeline.labels[where]) & ~excused]
    return false


def _delays(wrong: NDArray[np.bool_], timeline: Timeline, scene: NDArray[np.int64]) -> NDArray[np.float64]:
    """From a boundary to where the right program is held for 2 s or to the scene's end."""
    starts, ends = timeline.starts, timeline.ends
    needed = round(SETTLED_SECONDS / timeline.hop)
    # A run of right decisions begins where the decision before is wrong, or with the scene.
    begins = np.flatnonzero(~wrong & np.append(True, wrong[:-1] | (np.diff(scene) > 0)))
    stops = np.append(np.flatnonzero(wrong), len(wrong))
    stop = np.minimum(stops[np.searchsorted(stops, begins)], ends[scene[begins]])
    settled = begins[(stop - begins >= needed) | (stop == ends[scene[begins]])]
    delay = np.full(len(starts), np.inf)
    np.minimum.at(delay, scene[settled], (settled - starts[scene[settled]]) * timeline.hop)
    delay[0] = np.nan
    return delay


def summary(scenes: Scenes) -> dict[str, float]:
    """The figures of a set of scenes; NaN where there is nothing to measure, infinite where too much was missed."""
    hours = scenes.seconds.sum() / 3600
    long = scenes.delay[(scenes.seconds >= LONG_SECONDS) & ~np.isnan(scenes.delay)]
    short = scenes.delay[(scenes.seconds < LONG_SECONDS) & ~np.isnan(scenes.delay)]
    return {
        "false_switches_per_hour": float(scenes.false.sum() / hours) if hours else np.nan,
        "delay_p50_s": _percentile(long, 0.5),
        "delay_p95_s": _percentile(long, 0.95),
        "missed": float(np.mean(np.isinf(long))) if len(long) else np.nan,
        "hit_short": float(np.mean(np.isfinite(short))) if len(short) else np.nan,
        "wrong_time": float(scenes.wrong.sum() / max(scenes.seconds.sum(), 1e-9)),
        "wrong_time_late": float(scenes.late_wrong.sum() / max(scenes.late.sum(), 1e-9)),
        "changes_per_hour": float(np.sum(~np.isnan(scenes.delay)) / hours) if hours else np.nan,
        "hours": float(hours),
    }


def per_class(scenes: Scenes, labels: Sequence[str]) -> dict[str, dict[str, float]]:
    """`summary` of the scenes of each class: switches away from it, delays into it, wrong time while it is there."""
    return {name: summary(scenes.take(scenes.label == index)) for index, name in enumerate(labels)}


def intervals(
    scenes: Scenes, *, seed: int = 0, resamples: int = 400, level: float = 0.95
) -> dict[str, tuple[float, float]]:
    """Percentile bootstrap intervals of `summary` when scenes are drawn with replacement (Efron & Tibshirani, 1993)."""
    rng = np.random.default_rng(seed)
    draws = rng.integers(len(scenes.label), size=(resamples, len(scenes.label)))
    values = [summary(scenes.take(draw)) for draw in draws]
    bounds = ((1 - level) / 2, (1 + level) / 2)
    return {
        name: (_percentile(drawn, bounds[0]), _percentile(drawn, bounds[1]))
        for name in values[0]
        if len(drawn := np.array([value[name] for value in values]))
    }


def _percentile(values: NDArray[np.float64], share: float) -> float:
    """The smallest value that the share does not exceed; infinities are values."""
    if not len(values):
        return float("nan")
    return float(np.sort(values)[max(0, int(np.ceil(share * len(values))) - 1)])
