"""The command line; heavy imports stay inside the commands, so that `tinyclf --help` answers at once."""

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from tinyclf.complete import complete_bundle, complete_recipe, complete_run
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

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
Data = Annotated[Path | None, typer.Option(help="Folder of class folders, manifest CSV, or a known data set's folder.")]
Subject = Annotated[
    str | None,
    typer.Argument(help="A run or a bundle; the latest one when left out.", autocompletion=complete_bundle),
]


@app.command(epilog="Example: tinyclf quickstart")
def quickstart(
    out: Annotated[Path | None, typer.Option(help="Folder of the run; runs/quickstart-N when left out.")] = None,
    epochs: Annotated[int | None, typer.Option(min=1, help="Epochs to train at most.")] = None,
    json: Json = False,
) -> None:
    """The whole path on built-in synthetic sounds: train, export, verify, measure, stream, report."""
    from tinyclf.quickstart import run_quickstart

    run_quickstart(out, epochs, as_json=json)


@data_app.command("check", epilog="Example: tinyclf data check recordings/")
def data_check(
    folder: Annotated[Path, typer.Argument(help="Data set to read whole.")],
    task: Annotated[str, typer.Option(help="Task of a published data set; its first one when left out.")] = "",
    json: Json = False,
) -> None:
    """Decode every clip of a data set; list what was repaired and what would be set aside."""
    from tinyclf.commands.data import check_data

    check_data(folder, task, as_json=json)


@data_app.command("make", epilog="Example: tinyclf data make synthetic/ --clips 40")
def data_make(
    folder: Annotated[Path, typer.Argument(help="New folder to write.")],
    clips: Annotated[int, typer.Option(min=4, help="Clips a class.")] = 120,
    seconds: Annotated[float, typer.Option(min=0.5, max=60, help="Length of a clip.")] = 2.0,
    seed: Annotated[int, typer.Option(min=0)] = 0,
    json: Json = False,
) -> None:
    """Write the synthetic corpus as FLAC files with a manifest."""
    from tinyclf.commands.data import make_data

    make_data(folder, clips, seconds, seed, as_json=json)


@data_app.command("list", epilog="Example: tinyclf data list")
def data_list(json: Json = False) -> None:
    """The forms of data that can be read, and the published data sets: files, tasks, source, licence."""
    from tinyclf.commands.data import list_data

    list_data(as_json=json)


@data_app.command("fetch", epilog="Example: tinyclf data fetch UrbanSound8K --out UrbanSound8K/")
def data_fetch(
    name: Annotated[str, typer.Argument(help="A published data set: ESC-50, UrbanSound8K, FSD50K, ...")],
    out: Annotated[Path | None, typer.Option(help="Folder to fill; the data set's name when left out.")] = None,
    json: Json = False,
) -> None:
    """Download a published data set, check and unpack it; a transfer that was broken off goes on."""
    from tinyclf.commands.data import fetch_data

    fetch_data(name, out, as_json=json)


@app.command(epilog="Example: tinyclf count audiobot50")
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


@app.command(epilog="Example: tinyclf train --budget 50k --data recordings/")
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
        Path | None, typer.Option(help="Published weights to start from: .safetensors, .pt, .pth.")
    ] = None,
    reference: Annotated[
        str | None, typer.Option(help="Reference level, clip_max or fixed; the recipe's when left out.")
    ] = None,
    test_fold: Annotated[int | None, typer.Option(min=0, help="Fold to test on; the next one validates.")] = None,
    folds: Annotated[
        int | None, typer.Option(min=3, help="A run for each fold: the data's own, or dealt by group.")
    ] = None,
    leave_source_out: Annotated[
        str | None, typer.Option(help="Test on a source (a manifest's column) that is not trained on; all: on each.")
    ] = None,
    without_source: Annotated[
        list[str] | None, typer.Option(help="A source whose clips are not used at all; may be given several times.")
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
        out=out, resume=resume, teacher=tuple(teacher or ()), folds=folds,
        leave_source_out=leave_source_out, without_source=tuple(without_source or ()), members=members,
        generations=generations,
    )  # fmt: skip
    train_model(asked, as_json=json)


@app.command(epilog="Example: tinyclf join runs/separable10-scenes-1 runs/separable10-scenes-2 --out runs/two")
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


@app.command(epilog="Example: tinyclf sweep audiobots-bayesian --data recordings/ --budget 50k --trials 30")
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


@app.command(epilog="Example: tinyclf evaluate runs/audiobot50-scenes-1/bundle --executor c-host")
def evaluate(
    subject: Annotated[
        str | None,
        typer.Argument(
            help="Run, bundle, .tflite or .onnx; the latest run when left out.", autocompletion=complete_run
        ),
    ] = None,
    data: Data = None,
    split: Annotated[str, typer.Option(help="train, validation, test or all.")] = "test",
    executor: Annotated[
        str | None, typer.Option(help="Who runs a bundle: reference, tflite-micro, c-host, ...")
    ] = None,
    frontend: Annotated[str | None, typer.Option(help="Log-mel in float or int; as in training when left out.")] = None,
    json: Json = False,
) -> None:
    """Accuracy, balanced accuracy and macro-F1 with intervals, and the confusion matrix."""
    from tinyclf.commands.evaluate import evaluate_subject

    evaluate_subject(subject, data, split, executor, frontend=frontend, as_json=json)


@app.command(epilog="Example: tinyclf export --int8 runs/audiobot50-scenes-1 --to tflite,c")
def export(
    run: Annotated[
        str | None, typer.Argument(help="A run; the latest one when left out.", autocompletion=complete_run)
    ] = None,
    int8: Annotated[bool, typer.Option("--int8", help="Quantize to int8, the only format of the firmware.")] = True,
    to: Annotated[
        str, typer.Option(help="By commas: onnx, tflite, c; libraries: cmake, arduino, zephyr, cmsis-pack.")
    ] = "onnx,tflite,c",
    out: Annotated[Path | None, typer.Option(help="Folder of the bundle; RUN/bundle when left out.")] = None,
    method: Annotated[
        str | None,
        typer.Option(help="Ranges by percentile, mse or minmax; auto when left out, or what train --qat kept."),
    ] = None,
    qat: Annotated[int, typer.Option(min=0, help="Epochs of quantization-aware training.")] = 0,
    data: Data = None,
    tensorflow: Annotated[
        bool, typer.Option("--tensorflow", help="Compare with TensorFlow's own converter (extra tensorflow).")
    ] = False,
    optimize: Annotated[str, typer.Option(help="speed, or size: less RAM for more cycles.")] = "speed",
    flash: Annotated[str | None, typer.Option(help="Most bytes of code and tables: 256k.")] = None,
    ram: Annotated[str | None, typer.Option(help="Most bytes of the arena: 64k.")] = None,
    json: Json = False,
) -> None:
    """Quantize a run and write ONNX, TFLite, C and libraries with golden vectors."""
    from tinyclf.commands.export import export_run
    from tinyclf.export.kernels.choice import parse_limits

    export_run(
        run, to, out, method=method, qat=qat, data=data, tensorflow=tensorflow,
        limits=parse_limits(optimize, flash, ram), as_json=json,
    )  # fmt: skip


@app.command(epilog="Example: tinyclf verify runs/audiobot50-scenes-1/bundle")
def verify(bundle: Subject = None, json: Json = False) -> None:
    """Run the same windows through every executor and compare the integers; exit code 1 where they differ."""
    from tinyclf.commands.verify import verify_bundle

    if not verify_bundle(bundle, as_json=json):
        raise typer.Exit(1)


@app.command(epilog="Example: tinyclf bench audiobot50 --target cortex-m4")
def bench(
    subject: Annotated[
        str | None,
        typer.Argument(
            help="Architecture, run or bundle; the latest bundle when left out.", autocompletion=complete_run
        ),
    ] = None,
    target: Annotated[
        str, typer.Option(help="host, cortex-m0plus, -m3, -m4, -m7, -m33, -m55, ethos-u55-128 (extra vela); by commas.")
    ] = "host,cortex-m4,cortex-m33,cortex-m0plus",
    duty: Annotated[float, typer.Option(help="Decisions a second, for what a part has to bear.")] = 1.0,
    json: Json = False,
) -> None:
    """The certificate: what an inference takes on emulated cores, what was promised, which parts it fits; latency."""
    from tinyclf.commands.bench import bench_subject

    bench_subject(subject, target, duty, as_json=json)


@app.command(epilog="Example: tinyclf stream street.wav")
def stream(
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="[BUNDLE] FILE, with --mic [BUNDLE]; the latest when left out.", metavar="[BUNDLE] FILE"),
    ] = None,
    hop: Annotated[int, typer.Option(min=1, help="Frames between decisions.")] = 16,
    policy: Annotated[Path | None, typer.Option(help="A policy.json; the bundle's tuned one when left out.")] = None,
    model: Annotated[str | None, typer.Option(help="A released model, such as scenes-50k.")] = None,
    executor: Annotated[str, typer.Option(help="Who runs the bundle.")] = "reference",
    mic: Annotated[bool, typer.Option("--mic", help="Listen to a microphone until Ctrl-C (extra mic).")] = False,
    device: Annotated[str | None, typer.Option(help="Name of the microphone; the default when left out.")] = None,
    seconds: Annotated[float | None, typer.Option(min=0.1, help="Listen no longer than this.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object a decision.")] = False,
) -> None:
    """The timeline of decisions over a sound file, or live from a microphone."""
    from tinyclf.commands.stream import stream_file, stream_live

    if mic:
        stream_live(paths or [], hop, policy, executor, device, seconds, model=model, as_json=json)
    else:
        stream_file(paths or [], hop, policy, executor, model=model, as_json=json)


@app.command(epilog="Example: tinyclf policy --limit delay_p50_s=4 --limit missed=0.02 --cost costs.json")
def policy(
    bundle: Subject = None,
    data: Data = None,
    hours: Annotated[float, typer.Option(min=0.1, help="Length of the streams, for each fill.")] = 2.0,
    fill: Annotated[
        list[str] | None, typer.Option(help="new: another recording every clip; persistent: one a scene. Both.")
    ] = None,
    limit: Annotated[
        list[str] | None, typer.Option(help="NAME=VALUE: what tuning must keep; delay_p50_s=4 when left out.")
    ] = None,
    family: Annotated[str, typer.Option(help="The policy to write: hmm, hysteresis, hold, exponential, ...")] = "hmm",
    cost: Annotated[Path | None, typer.Option(help="JSON {truth: {program: cost}}; 1 an error when left out.")] = None,
    seed: Annotated[int, typer.Option(min=0)] = 0,
    out: Annotated[Path | None, typer.Option(help="Folder of the policy; BUNDLE/policy when left out.")] = None,
    json: Json = False,
) -> None:
    """Tune decision policies on streams of held-out scenes; write the best one in C."""
    from tinyclf.commands.policy import study_policies

    study_policies(bundle, data, hours, fill or [], limit or [], family, cost, seed, out, as_json=json)


@app.command(epilog="Example: tinyclf report runs/audiobot50-scenes-1 runs/streaming50-scenes-1")
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


@app.command(epilog="Example: tinyclf web runs/audiobot50-scenes-1 --out page/ --no-serve")
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
