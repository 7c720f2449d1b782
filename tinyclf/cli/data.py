"""Commands about data sets: check, make, list, fetch."""

from pathlib import Path
from typing import Annotated

import typer

from tinyclf.cli.options import Json


def check(
    folder: Annotated[Path, typer.Argument(help="Data set to read whole.")],
    task: Annotated[str, typer.Option(help="Task of a published data set; its first one when left out.")] = "",
    json: Json = False,
) -> None:
    """Decode every clip of a data set; list what was repaired and what would be set aside."""
    from tinyclf.commands.data import check_data

    check_data(folder, task, as_json=json)


def make(
    folder: Annotated[Path, typer.Argument(help="New folder to write.")],
    clips: Annotated[int, typer.Option(min=4, help="Clips a class.")] = 120,
    seconds: Annotated[float, typer.Option(min=0.5, max=60, help="Length of a clip.")] = 2.0,
    seed: Annotated[int, typer.Option(min=0)] = 0,
    json: Json = False,
) -> None:
    """Write the synthetic corpus as FLAC files with a manifest."""
    from tinyclf.commands.data import make_data

    make_data(folder, clips, seconds, seed, as_json=json)


def list_(json: Json = False) -> None:
    """The forms of data that can be read, and the published data sets: files, tasks, source, licence."""
    from tinyclf.commands.data import list_data

    list_data(as_json=json)


def fetch(
    name: Annotated[str, typer.Argument(help="A published data set: ESC-50, UrbanSound8K, FSD50K, ...")],
    out: Annotated[Path | None, typer.Option(help="Folder to fill; the data set's name when left out.")] = None,
    json: Json = False,
) -> None:
    """Download a published data set, check and unpack it; a transfer that was broken off goes on."""
    from tinyclf.commands.data import fetch_data

    fetch_data(name, out, as_json=json)
