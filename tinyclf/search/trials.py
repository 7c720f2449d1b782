"""A trial's trainings, one for each division, on this machine one after the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from tinyclf.datasets import ClipFeatures, Division
from tinyclf.errors import TinyclfError
from tinyclf.features import FeatureSpec
from tinyclf.models import ModelSpec
from tinyclf.search.study import Drawn, Study
from tinyclf.training import Epoch, Recipe, Run
from tinyclf.training.run import ensure_run


class GivenUp(Exception):
    """Raised from within a training that is pruned."""


@dataclass(frozen=True)
class Job:
    """One training of a trial, all but the clips, which are the same for all."""

    model: ModelSpec
    recipe: Recipe
    spec: FeatureSpec
    division: Division
    folder: Path
    seed: int
    device: str
    data: Path | None
    task: str

    def moved(self, folder: Path) -> "Job":
        """The same in another folder."""
        return replace(self, folder=folder)


# From a drawn trial to its trainings; raises UsageError where values do not fit together.
Jobs = Callable[[Drawn], Sequence[Job]]
# Called after each trial.
Told = Callable[[], None]


def train_job(job: Job, features: ClipFeatures, on_epoch: Callable[[Epoch], None] | None = None) -> Run:
    """Train, or go on where the folder holds a training that was broken off, or take the run that is finished."""
    return ensure_run(
        features, job.model, job.recipe, job.spec, job.division, folder=job.folder, seed=job.seed, device=job.device,
        data=job.data, task=job.task, on_epoch=on_epoch,
    )  # fmt: skip


def run_here(study: Study, jobs_of: Jobs, features: ClipFeatures, wanted: int, told: Told) -> None:
    """Train trials until `wanted` are done. A trial that cannot be trained fails, with its reason; others go on."""
    while len(study.done()) < wanted:
        drawn = study.draw()
        try:
            study.finish(drawn, _value(study, drawn, jobs_of(drawn), features))
        except GivenUp:
            study.prune(drawn)
        except TinyclfError as error:
            study.fail(drawn, str(error))
        told()


def _value(study: Study, drawn: Drawn, jobs: Sequence[Job], features: ClipFeatures) -> float:
    """The mean of the metric over the validation clips of all jobs; raises GivenUp where the pruner says so.

    One training is judged after every epoch, several by their mean after each.
    """
    values: list[float] = []

    def judge(step: int, value: float) -> None:
        drawn.trial.report(value, step)
        if drawn.trial.should_prune():
            raise GivenUp

    def on_epoch(epoch: Epoch) -> None:
        if len(jobs) == 1:
            judge(epoch.epoch, epoch.validation_macro_f1)

    for number, job in enumerate(jobs):
        values.append(score_of(train_job(job, features, on_epoch).validation, study.sweep.metric))
        if number + 1 < len(jobs):
            judge(number, float(np.mean(values)))
    return float(np.mean(values))


def score_of(scores: dict[str, Any], metric: str) -> float:
    """A metric of a run's scores; raises TinyclfError where the data has none such."""
    if scores.get(metric) is None:
        raise TinyclfError(f"metric {metric!r}: got none; allowed: {', '.join(k for k in scores if k != 'labels')}")
    return float(scores[metric])
