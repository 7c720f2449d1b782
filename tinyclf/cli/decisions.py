"""Commands that let a model decide: evaluate, stream, policy."""

from pathlib import Path
from typing import Annotated

import typer

from tinyclf.cli.options import Data, Json, Subject
from tinyclf.complete import complete_run


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
