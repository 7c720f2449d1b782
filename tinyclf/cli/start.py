"""Commands that say what there is and show the whole path: quickstart, count."""

from pathlib import Path
from typing import Annotated

import typer

from tinyclf.cli.options import Json
from tinyclf.complete import complete_run


def quickstart(
    out: Annotated[Path | None, typer.Option(help="Folder of the run; runs/quickstart-N when left out.")] = None,
    epochs: Annotated[int | None, typer.Option(min=1, help="Epochs to train at most.")] = None,
    json: Json = False,
) -> None:
    """The whole path on built-in synthetic sounds: train, export, verify, measure, stream, report."""
    from tinyclf.quickstart import run_quickstart

    run_quickstart(out, epochs, as_json=json)


def count(
    subject: Annotated[
        str | None,
        typer.Argument(help="Architecture, run or bundle; the latest run when left out.", autocompletion=complete_run),
    ] = None,
    json: Json = False,
) -> None:
    """Parameters, MACs, RAM and flash, in all and by layer."""
    from tinyclf.commands.count import count_subject

    count_subject(subject, as_json=json)
