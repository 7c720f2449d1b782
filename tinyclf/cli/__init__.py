"""The command line; heavy imports stay inside the commands, so that `tinyclf --help` answers at once."""

import sys
from collections.abc import Callable
from typing import NoReturn

import typer

from tinyclf.cli import bundle, data, decisions, pages, start, training
from tinyclf.errors import TinyclfError
from tinyclf.usage import usage_line

app = typer.Typer(
    help="From a folder of sound to an int8 classifier on a microcontroller.",
    epilog="First steps: tinyclf quickstart, then tinyclf train --data recordings/, where recordings/ has a folder for "
    "each class. Exit codes: 0 done; 1 a promise is broken (verify); 2 input that cannot be used, told in one line; "
    "130 stopped by Ctrl-C.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
data_app = typer.Typer(help="Check data sets, and write the synthetic one.", no_args_is_help=True)
app.add_typer(data_app, name="data")

# Every command and an example of it, in the order in which they are listed.
COMMANDS: tuple[tuple[Callable[..., None], str], ...] = (
    (start.quickstart, "quickstart"),
    (start.count, "count audiobot50"),
    (training.train, "train --budget 50k --data recordings/"),
    (training.join, "join runs/separable10-scenes-1 runs/separable10-scenes-2 --out runs/two"),
    (training.sweep, "sweep audiobots-bayesian --data recordings/ --budget 50k --trials 30"),
    (decisions.evaluate, "evaluate runs/audiobot50-scenes-1/bundle --executor c-host"),
    (bundle.export, "export --int8 runs/audiobot50-scenes-1 --to tflite,c"),
    (bundle.verify, "verify runs/audiobot50-scenes-1/bundle"),
    (bundle.bench, "bench audiobot50 --target cortex-m4"),
    (decisions.stream, "stream street.wav"),
    (decisions.policy, "policy --limit delay_p50_s=4 --limit missed=0.02 --cost costs.json"),
    (pages.report, "report runs/audiobot50-scenes-1 runs/streaming50-scenes-1"),
    (pages.web, "web runs/audiobot50-scenes-1 --out page/ --no-serve"),
)
DATA_COMMANDS: tuple[tuple[Callable[..., None], str, str], ...] = (
    (data.check, "check", "data check recordings/"),
    (data.make, "make", "data make synthetic/ --clips 40"),
    (data.list_, "list", "data list"),
    (data.fetch, "fetch", "data fetch UrbanSound8K --out UrbanSound8K/"),
)
for function, example in COMMANDS:
    app.command(epilog=f"Example: tinyclf {example}")(function)
for function, name, example in DATA_COMMANDS:
    data_app.command(name, epilog=f"Example: tinyclf {example}")(function)


def main() -> None:
    """Entry point: what a user can cause is one line on standard error and exit code 2; Ctrl-C is 130."""
    try:
        sys.exit(app(prog_name="tinyclf", standalone_mode=False) or 0)
    except TinyclfError as error:
        _stop(str(error))
    except (typer.Abort, KeyboardInterrupt):
        sys.exit(130)
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        _stop(usage_line(error))


def _stop(line: str) -> NoReturn:
    sys.stderr.write(f"tinyclf: {line}\n")
    sys.exit(2)
