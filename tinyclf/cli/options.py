"""Options and arguments that several commands have."""

from pathlib import Path
from typing import Annotated

import typer

from tinyclf.complete import complete_bundle

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
Data = Annotated[Path | None, typer.Option(help="Folder of class folders, manifest CSV, or a known data set's folder.")]
Subject = Annotated[
    str | None,
    typer.Argument(help="A run or a bundle; the latest one when left out.", autocompletion=complete_bundle),
]
