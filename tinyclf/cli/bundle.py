"""Commands that make a bundle and prove it: export, verify, bench."""

from pathlib import Path
from typing import Annotated

import typer

from tinyclf.cli.options import Data, Json, Subject
from tinyclf.complete import complete_run


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


def verify(bundle: Subject = None, json: Json = False) -> None:
    """Run the same windows through every executor and compare the integers; exit code 1 where they differ."""
    from tinyclf.commands.verify import verify_bundle

    if not verify_bundle(bundle, as_json=json):
        raise typer.Exit(1)


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
