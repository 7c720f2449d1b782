"""`tinyclf train`: a plan becomes a run, or one for each fold, member or generation."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

from tinyclf.commands.asked import Asked, keep_asked, kept_asked
from tinyclf.commands.export import tuned
from tinyclf.commands.planned import Plan, planned, resumed
from tinyclf.console import ERR, emit, progress, scores_table, table
from tinyclf.count import count_layers
from tinyclf.datasets import Division, each_fold, each_source, load_features
from tinyclf.errors import UsageError
from tinyclf.models import ModelSpec, members_of
from tinyclf.quantization.runs import KEPT, keep, quantized_run
from tinyclf.training import Epoch, Recipe, Run, load_recipe
from tinyclf.training import train as train_run
from tinyclf.training.folds import train_divisions
from tinyclf.training.joining import join_runs
from tinyclf.training.loggers import logged
from tinyclf.training.prior import require_correctable
from tinyclf.training.run import finished_run
from tinyclf.training.snapshot import LAST
from tinyclf.training.start import start_from
from tinyclf.training.together import member_folders, member_seed

# Under the folder of a run that earlier ones taught; their seeds lie this far apart.
GENERATIONS, GENERATION_SEED = "generations", 1_000_000


def train_model(asked: Asked, *, as_json: bool) -> Path:
    """`tinyclf train`; returns the run's folder."""
    asked.require_consistent()
    if kept := kept_asked(asked):
        asked, recipe = kept
        _require_same_recipe(asked, recipe)
        plan = planned(asked, recipe)
    else:
        plan = resumed(asked.resume, asked) if asked.resume else planned(asked)
    several = bool(asked.folds or asked.leave_source_out)
    require_correctable(plan.recipe.prior, plan.model, plan.features)
    generations = plan.recipe.distillation and plan.recipe.distillation.generations
    if several or members_of(plan.model) or generations:
        keep_asked(asked, plan.recipe, plan.folder)
    if several:
        return _each(plan, asked, as_json=as_json)
    run = _trained(plan, asked)
    layers = count_layers(plan.model.build(seed=0), plan.model.input_shape)
    values: dict[str, Any] = {
        "run": str(plan.folder),
        "params": sum(layer.params for layer in layers),
        "macs": sum(layer.macs for layer in layers),
        "costs": dict(plan.costs),
        "validation": run.validation,
        "test": run.test,
        "set_aside": [asdict(remark) for remark in plan.features.set_aside],
    }
    aside = f"; {len(plan.features.set_aside)} clips set aside" if plan.features.set_aside else ""
    text = f"{plan.folder}: {values['params']:,} parameters, {values['macs']:,} MACs{aside}{advice(run.test)}"
    emit(values, as_json, scores_table({"validation": run.validation, "test": run.test}), text=text)
    return plan.folder


def advice(scores: Mapping[str, Any]) -> str:
    """A line about test scores that say that nothing was learned; nothing else."""
    if "average_precision" in scores:
        return ""
    most = max(map(sum, scores["confusion"])) / scores["n"]
    if scores["accuracy"] > most:
        return ""
    return (
        f"\nNo better than naming the largest class always ({most:.3f}): give it more epochs; then `tinyclf report` "
        "shows who is taken for whom."
    )


def _each(plan: Plan, asked: Asked, *, as_json: bool) -> Path:
    """A run for each fold or each source, and their summary."""
    if asked.folds:
        every = each_fold(plan.features, asked.folds, plan.seed, nested=asked.nested)
    else:
        every = each_source(plan.features, asked.leave_source_out or "all", plan.seed)
    divisions = [replace(division, without=asked.without_source, validation=asked.validation) for division in every]

    jobs = asked.jobs or 1
    # Processes of their own read the clips themselves: they may be mapped, and too many to be sent.
    none = replace(plan.features.subset(()), frames=plan.features.frames[:0])
    sent = plan if jobs == 1 else replace(plan, features=none)
    with progress("training") if jobs > 1 else nullcontext() as step:
        values = train_divisions(
            divisions, partial(_of_each, sent, asked), plan.folder, jobs=jobs,
            told=(lambda done: step(done, len(divisions), "")) if step else None,
        )  # fmt: skip
    rows = [[name, *(_figure(value) for value in scores.values())] for name, scores in values["folds"].items()]
    spread = [f"{value['mean']:.3f} ± {value['std']:.3f}" for value in values["test"].values()]
    columns = ["test clips of", "n", *(name.replace("_", " ") for name in values["test"])]
    tables = [table("scores of the test clips", columns, [*rows, ["mean and deviation", "", *spread]])]
    if pooled := values["pooled"]:
        matrix = [[label, *row] for label, row in zip(pooled["labels"], pooled["confusion"], strict=True)]
        tables.append(table("all test clips (rows: truth)", ["", *pooled["labels"]], matrix))
    emit(values, as_json, *tables, text=f"{plan.folder}: {len(divisions)} runs")
    return plan.folder


def _of_each(plan: Plan, asked: Asked, division: Division, folder: Path) -> Run:
    """The run of a division; of a plan without clips, in a process that reads them and draws no bars."""
    if not len(plan.features):
        ERR.quiet = True
        frontend = plan.features.frontend
        features = load_features(plan.data, plan.spec, task=plan.task, strict=asked.strict, frontend=frontend)
        plan = replace(plan, features=features)
    teachers = tuple(_of_division(teacher, division) for teacher in plan.teachers)
    return _trained(replace(plan, division=division, folder=folder, teachers=teachers), asked)


def _of_division(teacher: Path, division: Division) -> Path:
    """A teacher's own run of the same division, where it is a folder of several."""
    return teacher / division.name if (teacher / division.name).is_dir() else teacher


def _figure(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.3f}"


def _trained(plan: Plan, asked: Asked) -> Run:
    """Train a model or the members of an ensemble, unless that is done, and tune the integers where that is asked."""
    several, split = members_of(plan.model), plan.division.split(plan.features)
    # A single run that is resumed says itself what it was, and refuses another recipe even where it is done.
    done = finished_run(plan.folder, plan.features, split) if kept_asked(asked) else None
    if done:
        run = done
    else:
        plan = _taught(plan, asked)
        run = _joined(plan, several, asked) if several and not plan.recipe.together else _single(plan, asked)
    if asked.qat and not (done and (plan.folder / KEPT).is_file()):
        keep(plan.folder, tuned(plan.folder, quantized_run(plan.folder), plan.data, asked.qat))
    return run


def _taught(plan: Plan, asked: Asked) -> Plan:
    """The last generation's plan, after those before it were trained; the plan itself where there are none."""
    distillation, teachers = plan.recipe.distillation, plan.teachers
    if not distillation or not distillation.generations:
        return plan
    taught, plain = (replace(plan.recipe, distillation=d) for d in (replace(distillation, generations=0), None))
    before = distillation.generations - bool(teachers)
    for number in range(1, before + 1):
        folder, seed = plan.folder / GENERATIONS / str(number), plan.seed + GENERATION_SEED * (before + 1 - number)
        recipe = taught if teachers else plain
        single = replace(plan, folder=folder, seed=seed, recipe=recipe, teachers=teachers, budget={})
        _trained(single, replace(asked, qat=0))
        teachers = (folder,)
    return replace(plan, recipe=taught, teachers=teachers)


def _joined(plan: Plan, members: Sequence[ModelSpec], asked: Asked) -> Run:
    """Each member from a seed of its own, which no other ensemble's seed gives, on one split; then their mean."""
    folders = member_folders(plan.folder, len(members))
    for number, (member, folder) in enumerate(zip(members, folders, strict=True)):
        seed, recipe = member_seed(plan.seed, number, len(members)), replace(plan.recipe, prior=None)
        single = replace(plan, model=member, folder=folder, seed=seed, recipe=recipe, budget={})
        _trained(single, replace(asked, qat=0))
    split = plan.division.split(plan.features)
    return join_runs(folders, plan.features, split, plan.folder, plan.recipe.prior, plan.budget)


def _single(plan: Plan, asked: Asked) -> Run:
    # Of several runs the one that was broken off has a state; those after it have none yet.
    epochs, resume = plan.recipe.epochs, asked.resume is not None
    if kept_asked(asked):
        resume = (plan.folder / LAST).is_file()
    split, start = plan.division.split(plan.features), None
    if asked.weights:
        start = start_from(asked.weights, plan.spec, plan.features, split, plan.division, plan.data)
    with ExitStack() as ending:
        step, log = ending.enter_context(progress("training")), logged(asked.log, plan.folder, ending)

        def on_epoch(epoch: Epoch) -> None:
            log(epoch)
            step(epoch.epoch + 1, epochs, f"loss {epoch.validation_loss:.3f} F1 {epoch.validation_macro_f1:.3f}")

        return train_run(
            plan.features, split, plan.model, plan.recipe, plan.spec, folder=plan.folder,
            seed=plan.seed, device=asked.device, data=plan.data, task=plan.task, division=plan.division,
            on_epoch=on_epoch, initial=start.load if start else None, origin=start.facts if start else plan.origin,
            resume=resume, teachers=plan.teachers, budget=plan.budget,
        )  # fmt: skip


def _require_same_recipe(asked: Asked, recipe: Recipe) -> None:
    """Raise UsageError where a recipe is named beside --resume that is another one."""
    given = load_recipe(asked.recipe) if asked.recipe else recipe
    if replace(given, epochs=recipe.epochs) != recipe:
        raise UsageError(f"recipe {given.name!r}: got another one; allowed: {recipe.name!r}, with which it began")
