"""Commands that write pages: report, web."""

from pathlib import Path
from typing import Annotated

import typer

from tinyclf.cli.options import Json, Subject
from tinyclf.complete import complete_run


def report(
    runs: Annotated[
        list[str] | None,
        typer.Argument(help="A run, the latest one when left out; several: side by side.", autocompletion=complete_run),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="File to write; RUN/report.html when left out.")] = None,
    sound: Annotated[bool, typer.Option(help="Put recordings that were mistaken into the page.")] = True,
    json: Json = False,
) -> None:
    """One self-contained HTML page about a run and its bundle, or about several runs side by side."""
    from tinyclf.commands.report import report_runs

    report_runs(runs or [], out, sound=sound, as_json=json)


def web(
    bundle: Subject = None,
    out: Annotated[Path | None, typer.Option(help="Folder of the page; BUNDLE/web when left out.")] = None,
    policy: Annotated[Path | None, typer.Option(help="A policy.json; the bundle's tuned one when left out.")] = None,
    serve: Annotated[bool, typer.Option(help="Serve it on localhost until Ctrl-C.")] = True,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the server; 0: any free one.")] = 8000,
    json: Json = False,
) -> None:
    """The bundle's firmware as WebAssembly in a page that listens to a microphone or a file."""
    from tinyclf.commands.web import make_page

    make_page(bundle, out, policy, serve, port, as_json=json)
