"""`tinyclf sweep`: trials of a recipe and of a model's size, here or on a cluster, gone on with after a kill."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tinyclf import checkpoint
from tinyclf.budget import Budget, measured, members_within
from tinyclf.commands.asked import Asked, keep_asked, kept_asked
from tinyclf.commands.planned import Plan, planned
from tinyclf.console import emit, progress, table
from tinyclf.datasets import each_fold
from tinyclf.errors import BudgetError, TinyclfError, UsageError
from tinyclf.files import write_text
from tinyclf.models import ModelSpec
from tinyclf.search.cluster import run_there
from tinyclf.search.plots import write_pictures
from tinyclf.search.space import MODEL, Sweep, changed_recipe, load_sweep, sweep_text
from tinyclf.search.study import Drawn, Study, described
from tinyclf.search.trials import Job, run_here
from tinyclf.subject import RUNS
from tinyclf.training import new_folder

SWEEP, TRIALS = "sweep.toml", "trials"
FAMILY, WIDTH = f"{MODEL}.family", f"{MODEL}.width"


def run_sweep(name: str | None, asked: Asked, trials: int | None, ray: str | None, *, as_json: bool) -> Path:
    """`tinyclf sweep`; returns its folder. `asked` is what each trial's training is asked for."""
    if asked.resume:
        folder = asked.resume
        if name or not (folder / SWEEP).is_file():
            raise UsageError(f"sweep: got {name or folder} to resume; allowed: the folder of a sweep alone")
    else:
        text = sweep_text(name or "separable")
        load_sweep(name or "separable")
        folder = asked.out or new_folder(RUNS, f"sweep-{Path(name or 'separable').stem}")
        write_text(folder / SWEEP, text)
    sweep = load_sweep(str(folder / SWEEP))
    kept = kept_asked(asked)
    asked, recipe = kept or (replace(asked, recipe=sweep.recipe, out=folder), None)
    plan = planned(replace(asked, recipe=None if recipe else asked.recipe), recipe)
    keep_asked(asked, plan.recipe, folder)
    study, wanted = Study(sweep, folder, plan.seed), trials or sweep.trials
    with progress("trials") as step:

        def told() -> None:
            best = study.best()
            step(len(study.done()), wanted, f"best {best.value:.3f}" if best else "")

        told()
        jobs = _jobs(sweep, plan, asked)
        if ray:
            run_there(study, jobs, plan.features, wanted, told, ray)
        else:
            run_here(study, jobs, plan.features, wanted, told)
    return _told(study, folder, asked, as_json=as_json)


def _told(study: Study, folder: Path, asked: Asked, *, as_json: bool) -> Path:
    every, best = [described(trial) for trial in study.done()], study.best()
    if best is None:
        reason = next((trial["reason"] for trial in every if trial["reason"]), "all were given up")
        raise TinyclfError(f"{folder}: no trial of {len(every)} has a value; the first: {reason}")
    pictures = write_pictures(study, folder)
    winner = described(best)
    winner["run"] = str(folder / winner["run"])
    winner["costs"] = _costs(Path(winner["run"]), asked)
    ranked = sorted(every, key=lambda trial: -(trial["value"] or 0.0))[:10]
    rows = [
        [trial["number"], trial["state"], trial["value"] or 0.0, *(_figure(v) for v in trial["params"].values())]
        for trial in ranked
    ]
    columns = [
        "trial",
        "state",
        study.sweep.metric.replace("_", " "),
        *(name.rpartition(".")[2].replace("_", " ") for name in winner["params"]),
    ]
    values = {
        "sweep": str(folder),
        "best": winner,
        "trials": every,
        "importance": study.importance(),
        "pictures": list(map(str, pictures)),
    }
    drawn = table("best trials, on validation clips", columns, rows)
    emit(values, as_json, drawn, text=f"{folder}: {len(every)} trials; best: {winner['run']}")
    return folder


def _costs(run: Path, asked: Asked) -> dict[str, int]:
    """What the best model costs, measured where RAM, flash or latency has a limit; raises BudgetError where it exceeds.

    Trials are bounded on the way, as the members of a family are; the best one is measured.
    """
    found = run if (run / checkpoint.DESCRIPTION).is_file() else next(iter(sorted(run.iterdir())))
    limits = asked.limits() if asked.sized else Budget()
    costs = measured(checkpoint.load(found).model, limits)
    if over := limits.exceeded(costs):
        needs = ", ".join(f"{costs[name]:,} {name}" for name in over)
        raise BudgetError(f"{run}: got {needs} when measured; allowed: less, by a smaller `{WIDTH}` in the sweep")
    return costs


def _jobs(sweep: Sweep, plan: Plan, asked: Asked) -> Callable[[Drawn], Sequence[Job]]:
    """From drawn values to trainings: one, or one for each fold."""
    divisions = each_fold(plan.features, asked.folds, plan.seed) if asked.folds else [plan.division]
    sized = _Sized(plan, asked.limits(), asked.family)

    def jobs_of(drawn: Drawn) -> Sequence[Job]:
        model, recipe = sized.model(drawn.values), changed_recipe(plan.recipe, drawn.values)
        folder = plan.folder / TRIALS / drawn.folder
        return [
            Job(model, recipe, plan.spec, division, folder / division.name if asked.folds else folder, plan.seed,
                asked.device, plan.data, plan.task)
            for division in divisions
        ]  # fmt: skip

    return jobs_of


class _Sized:
    """Models by drawn values; the members within the budget are found once a family."""

    def __init__(self, plan: Plan, limits: Budget, family: str | None) -> None:
        self.plan, self.limits, self.family = plan, limits, family or plan.model.family
        self.members: dict[str, tuple[ModelSpec, ...]] = {}

    def model(self, values: Mapping[str, Any]) -> ModelSpec:
        model, own = self.plan.model, {name: value for name, value in values.items() if name.startswith(f"{MODEL}.")}
        if FAMILY in own or WIDTH in own:
            within = self._within(str(own.pop(FAMILY, self.family)))
            place = float(own.pop(WIDTH, 1.0))
            if not 0 <= place <= 1:
                raise UsageError(f"{WIDTH}: got {place}; allowed: from 0 to 1")
            model = within[round(place * (len(within) - 1))]
        return model.changed({name.partition(".")[2]: value for name, value in own.items()})

    def _within(self, family: str) -> tuple[ModelSpec, ...]:
        if family not in self.members:
            model = self.plan.model
            self.members[family] = members_within(self.limits, family, model.n_classes, model.input_shape)
        return self.members[family]


def _figure(value: Any) -> object:
    return f"{value:.4g}" if isinstance(value, float) else value
