"""Several labels a clip: a threshold for each, tuned for its F1, and what the decisions then are worth."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf.metrics.decisions import Vector
from tinyclf.metrics.ranking import Scores, Targets, falling_steps


@dataclass(frozen=True, eq=False)
class LabelCounts:
    """True positives, false positives and false negatives of each label, int64 (labels,)."""

    found: NDArray[np.int64]
    false: NDArray[np.int64]
    missed: NDArray[np.int64]

    def precision(self, average: str) -> float:
        """ "micro": over all decisions; "macro": the mean over labels that are there or were called, 0 where none."""
        return self._averaged(self.found, self.found + self.false, average)

    def recall(self, average: str) -> float:
        """As `precision`: found among those there are."""
        return self._averaged(self.found, self.found + self.missed, average)

    def f1(self, average: str) -> float:
        """As `precision`: the harmonic mean of precision and recall."""
        return self._averaged(2 * self.found, 2 * self.found + self.false + self.missed, average)

    def _averaged(self, part: NDArray[np.int64], whole: NDArray[np.int64], average: str) -> float:
        if average == "micro":
            return float(part.sum() / max(1, whole.sum()))
        known = self.found + self.false + self.missed > 0
        return float((part[known] / np.maximum(1, whole[known])).mean()) if known.any() else 0.0


def label_counts(called: Targets, targets: Targets) -> LabelCounts:
    """Compare decisions with the truth, both bool (clips, labels)."""
    cells = (called & targets, called & ~targets, ~called & targets)
    return LabelCounts(*(cell.sum(axis=0).astype(np.int64) for cell in cells))


def tuned_thresholds(scores: Scores, targets: Targets) -> Vector:
    """The score from which on each label is called so that its F1 on these clips is highest, (labels,).

    It lies half way to the next lower score; of equally good ones the highest is taken. Infinite for a label without a
    clip, which is then never called. Tune on validation clips, judge on others.
    """
    return np.array([_threshold(*column) for column in zip(scores.T, targets.T, strict=True)])


def plain_thresholds(thresholds: Vector) -> list[float | None]:
    """Thresholds for JSON, which has no infinity: none for a label that is never called."""
    return [float(value) if np.isfinite(value) else None for value in thresholds]


def kept_thresholds(provenance: Mapping[str, Any]) -> Vector | None:
    """What `plain_thresholds` put under "thresholds" of a model's provenance; none for one label a clip."""
    kept = provenance.get("thresholds")
    return np.array([np.inf if value is None else float(value) for value in kept]) if isinstance(kept, list) else None


def _threshold(score: Scores, target: Targets) -> float:
    if not target.any():
        return float("inf")
    found, false, steps = falling_steps(score, target)
    best = int(np.argmax(2 * found / (found + false + found[-1])))
    below = steps[best + 1] if best + 1 < len(steps) else steps[best]
    return float((steps[best] + below) / 2)
