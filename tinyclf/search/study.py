"""A sweep's trials: kept in a file after every step, drawn by Optuna, and gone on with after a kill."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from tinyclf.errors import CheckpointError
from tinyclf.search.space import Sweep

STORAGE = "study.db"
# In a trial's attributes: its folder, and why it failed.
FOLDER, REASON, LOST = "folder", "reason", "lost"
STARTUP, WARMUP = 5, 5
# Importance of fewer trials would be noise.
FEWEST, EVALUATOR = 4, optuna.importance.PedAnovaImportanceEvaluator()


@dataclass(frozen=True)
class Drawn:
    """A trial to be trained: Optuna's, its values, and the folder under which it trains."""

    trial: optuna.Trial
    values: Mapping[str, Any]
    folder: str


class Study:
    """The trials of a sweep in a folder; one process at a time draws from it.

    Trials that were drawn and not finished when the last process ended are drawn again, with the same values and
    folder. Raises CheckpointError where the file cannot be read.
    """

    def __init__(self, sweep: Sweep, folder: Path, seed: int) -> None:
        optuna.logging.set_verbosity(optuna.logging.ERROR)
        folder.mkdir(parents=True, exist_ok=True)
        self.sweep, self.seed = sweep, seed
        try:
            self.study = optuna.create_study(
                storage=f"sqlite:///{folder / STORAGE}", study_name="sweep", direction="maximize",
                load_if_exists=True, pruner=_pruner(sweep.pruner),
            )  # fmt: skip
            # Each process draws on from where the trials stand, and never the same again.
            self.study.sampler = _sampler(sweep.sampler, seed + 1_000_003 * len(self.study.get_trials(deepcopy=False)))
        except Exception as error:
            raise CheckpointError(f"{folder / STORAGE}: damaged: {type(error).__name__}: {error}") from error
        for trial in self.study.get_trials(states=(TrialState.RUNNING,)):
            optuna.Trial(self.study, trial._trial_id).set_user_attr(LOST, True)
            self.study.tell(trial.number, state=TrialState.FAIL)
            again = {FOLDER: trial.user_attrs.get(FOLDER, _name(trial.number))}
            self.study.enqueue_trial(trial.params, user_attrs=again)

    def draw(self) -> Drawn:
        """The next trial."""
        trial = self.study.ask()
        folder = trial.user_attrs.get(FOLDER, _name(trial.number))
        trial.set_user_attr(FOLDER, folder)
        return Drawn(trial, self.sweep.drawn(trial), folder)

    def finish(self, drawn: Drawn, value: float) -> None:
        """Keep a trial's value."""
        self.study.tell(drawn.trial, value)

    def prune(self, drawn: Drawn) -> None:
        """Keep that a trial was given up."""
        self.study.tell(drawn.trial, state=TrialState.PRUNED)

    def fail(self, drawn: Drawn, reason: str) -> None:
        """Keep why a trial has no value."""
        drawn.trial.set_user_attr(REASON, reason)
        self.study.tell(drawn.trial, state=TrialState.FAIL)

    def done(self) -> list[FrozenTrial]:
        """The trials that need not be trained again, in order: finished, given up, or failed by themselves."""
        trials = self.study.get_trials(deepcopy=False)
        return [trial for trial in trials if trial.state.is_finished() and not trial.user_attrs.get(LOST)]

    def importance(self) -> dict[str, float]:
        """Share of each parameter in how good a trial became, by PED-ANOVA; empty where values are few or equal.

        Source: Watanabe et al., "PED-ANOVA", 2023.
        """
        complete = [trial for trial in self.done() if trial.state == TrialState.COMPLETE]
        if len(complete) < FEWEST or len({trial.value for trial in complete}) < 2:
            return {}
        return dict(optuna.importance.get_param_importances(self.study, evaluator=EVALUATOR))

    def best(self) -> FrozenTrial | None:
        """The trial of the highest value, the first of equals; None where none has one."""
        complete = [trial for trial in self.done() if trial.state == TrialState.COMPLETE]
        return max(complete, key=lambda trial: (trial.value or 0.0, -trial.number), default=None)


def described(trial: FrozenTrial) -> dict[str, Any]:
    """A trial as plain values."""
    return {
        "number": trial.number, "state": trial.state.name.lower(), "value": trial.value, "params": dict(trial.params),
        "run": f"trials/{trial.user_attrs.get(FOLDER)}", "reason": trial.user_attrs.get(REASON),
        "seconds": trial.duration.total_seconds() if trial.duration else None,
    }  # fmt: skip


def _name(number: int) -> str:
    return f"{number:04d}"


def _sampler(name: str, seed: int) -> optuna.samplers.BaseSampler:
    if name == "random":
        return optuna.samplers.RandomSampler(seed=seed)
    return optuna.samplers.TPESampler(seed=seed)


def _pruner(name: str) -> optuna.pruners.BasePruner:
    if name == "none":
        return optuna.pruners.NopPruner()
    return optuna.pruners.MedianPruner(n_startup_trials=STARTUP, n_warmup_steps=WARMUP)
