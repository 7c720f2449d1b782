"""Commands that make runs: train, join, sweep."""

from pathlib import Path
from typing import Annotated

import typer

from tinyclf.cli.options import Data, Json
from tinyclf.complete import complete_recipe, complete_run


def train(
    budget: Annotated[str | None, typer.Option(help="Most parameters: 500k, 50k, 49733.")] = None,
    macs: Annotated[str | None, typer.Option(help="Most multiply-accumulates a window: 4M.")] = None,
    ram: Annotated[str | None, typer.Option(help="Most bytes of RAM: 32k.")] = None,
    flash: Annotated[str | None, typer.Option(help="Most bytes of code and tables: 64k.")] = None,
    latency: Annotated[
        str | None, typer.Option(help="Longest time a window, by modelled cycles: 20ms@cortex-m4:80MHz.")
    ] = None,
    family: Annotated[
        str | None, typer.Option(help="audiobot, separable or streaming; audiobot when left out.")
    ] = None,
    arch: Annotated[str | None, typer.Option(help="A published architecture instead of a budget.")] = None,
    members: Annotated[
        int | None, typer.Option(help="Nets of an ensemble that keeps the budget as a whole; exported as one graph.")
    ] = None,
    data: Data = None,
    recipe: Annotated[
        str | None,
        typer.Option(
            help="Recipe by name or TOML file; the model's own when left out.", autocompletion=complete_recipe
        ),
    ] = None,
    epochs: Annotated[int | None, typer.Option(min=1, help="Fewer epochs than the recipe's.")] = None,
    task: Annotated[str, typer.Option(help="Task of a published data set; the recipe's or the first one else.")] = "",
    weights: Annotated[
        Path | None,
        typer.Option(help="Weights to start from: a run, or published ones as .safetensors, .pt, .pth."),
    ] = None,
    reference: Annotated[
        str | None, typer.Option(help="Reference level, clip_max or fixed; the recipe's when left out.")
    ] = None,
    test_fold: Annotated[int | None, typer.Option(min=0, help="Fold to test on; the next one validates.")] = None,
    folds: Annotated[
        int | None, typer.Option(min=3, help="A run for each fold: the data's own, or dealt by group.")
    ] = None,
    nested: Annotated[
        bool, typer.Option("--nested", help="With --folds: one test for all, the folds of the rest validate in turn.")
    ] = False,
    leave_source_out: Annotated[
        str | None, typer.Option(help="Test on a source (a manifest's column) that is not trained on; all: on each.")
    ] = None,
    jobs: Annotated[
        int | None, typer.Option(min=1, help="Folds or sources that are trained at a time, each on a core.")
    ] = None,
    without_source: Annotated[
        list[str] | None, typer.Option(help="A source whose clips are not used at all; may be given several times.")
    ] = None,
    validation: Annotated[
        float | None, typer.Option(help="Share of the other clips that validates, instead of a fold or a tenth.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0)] = 0,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, mps.")] = "auto",
    qat: Annotated[int, typer.Option(min=0, help="Epochs of quantization-aware training afterwards.")] = 0,
    frontend: Annotated[
        str | None,
        typer.Option(help="Log-mel in float, or int as on the device; or statistics. The recipe's when left out."),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Stop at the first clip that cannot be used.")] = False,
    out: Annotated[Path | None, typer.Option(help="Folder of the run; runs/NAME-N when left out.")] = None,
    teacher: Annotated[
        list[Path] | None,
        typer.Option(
            help="A run to learn from besides the labels; several are an ensemble.", autocompletion=complete_run
        ),
    ] = None,
    resume: Annotated[
        Path | None, typer.Option(help="A run that was broken off, to go on with.", autocompletion=complete_run)
    ] = None,
    log: Annotated[
        list[str] | None, typer.Option(help="tensorboard or wandb, besides history.csv; may be given twice.")
    ] = None,
    generations: Annotated[
        int | None, typer.Option(min=0, help="How often the run teaches the next one of its own recipe.")
    ] = None,
    json: Json = False,
) -> None:
    """Train a classifier within a budget; without data, on the built-in synthetic sounds."""
    from tinyclf.commands.asked import Asked
    from tinyclf.commands.train import train_model

    asked = Asked(
        budget=budget, macs=macs, ram=ram, flash=flash, latency=latency, family=family, arch=arch,
        data=data, recipe=recipe, epochs=epochs, task=task, weights=weights,
        reference=reference, test_fold=test_fold, seed=seed, device=device, qat=qat, frontend=frontend, strict=strict,
        out=out, resume=resume, teacher=tuple(teacher or ()), folds=folds, nested=nested,
        leave_source_out=leave_source_out, without_source=tuple(without_source or ()), members=members,
        generations=generations, validation=validation, jobs=jobs, log=tuple(log or ()),
    )  # fmt: skip
    train_model(asked, as_json=json)


def join(
    runs: Annotated[list[Path], typer.Argument(help="Runs of one front end, one data set and one split.")],
    out: Annotated[Path | None, typer.Option(help="Folder of the run; runs/ensemble-NAME-N when left out.")] = None,
    data: Data = None,
    prior: Annotated[
        str | None,
        typer.Option(help="Take the classes' prior out, 0 to 2 or validation; one run will do."),
    ] = None,
    json: Json = False,
) -> None:
    """Make one run of several, whose logits are the mean of theirs: one net to count, export, verify and bench."""
    from tinyclf.commands.join import join_command

    join_command(runs, out, data, prior, as_json=json)


def sweep(
    name: Annotated[
        str | None, typer.Argument(help="Sweep by name or TOML file; the separable family's when left out.")
    ] = None,
    budget: Annotated[str | None, typer.Option(help="Most parameters of a trial's model: 500k, 50k.")] = None,
    macs: Annotated[str | None, typer.Option(help="Most multiply-accumulates a window: 4M.")] = None,
    ram: Annotated[str | None, typer.Option(help="Most bytes of RAM: 32k.")] = None,
    flash: Annotated[str | None, typer.Option(help="Most bytes of code and tables: 64k.")] = None,
    latency: Annotated[str | None, typer.Option(help="Longest time a window: 20ms@cortex-m4:80MHz.")] = None,
    family: Annotated[str | None, typer.Option(help="audiobot, separable or streaming.")] = None,
    arch: Annotated[str | None, typer.Option(help="A published architecture instead of a budget.")] = None,
    data: Data = None,
    task: Annotated[str, typer.Option(help="Task of a published data set.")] = "",
    trials: Annotated[int | None, typer.Option(min=1, help="Trials in all; the sweep's when left out.")] = None,
    epochs: Annotated[int | None, typer.Option(min=1, help="Fewer epochs than the recipe's.")] = None,
    test_fold: Annotated[int | None, typer.Option(min=0, help="Fold that no trial sees; the next one judges.")] = None,
    folds: Annotated[int | None, typer.Option(min=3, help="Judge each trial by its mean over so many folds.")] = None,
    seed: Annotated[int, typer.Option(min=0)] = 0,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, mps.")] = "auto",
    ray: Annotated[
        str | None, typer.Option(help="Spread over a Ray cluster: local, auto or HOST:PORT (extra ray).")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Folder of the sweep; runs/sweep-NAME-N when left out.")] = None,
    resume: Annotated[Path | None, typer.Option(help="A sweep that was broken off, or that more trials go to.")] = None,
    json: Json = False,
) -> None:
    """Search over recipes and sizes of models: random or TPE, with median pruning; only validation clips judge."""
    from tinyclf.commands.asked import Asked
    from tinyclf.commands.sweep import run_sweep

    asked = Asked(
        budget=budget, macs=macs, ram=ram, flash=flash, latency=latency, family=family, arch=arch, data=data, task=task,
        epochs=epochs, test_fold=test_fold, folds=folds, seed=seed, device=device, out=out, resume=resume,
    )  # fmt: skip
    run_sweep(name, asked, trials, ray, as_json=json)
