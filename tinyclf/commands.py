"""What the commands do: find their subject, call the library, print the result."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from rich.table import Table

from tinyclf import checkpoint
from tinyclf.audio import load_audio
from tinyclf.bench.measure import measure_targets
from tinyclf.console import OUT, emit, progress, table
from tinyclf.cost import graph_cost
from tinyclf.count import count_layers
from tinyclf.datasets import check, load_features
from tinyclf.datasets import split as split_clips
from tinyclf.datasets.synthetic import write_corpus
from tinyclf.errors import DataError, UsageError
from tinyclf.evaluation import Classifier, score_clips, torch_classifier
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import classifier, open_executor, open_file
from tinyclf.export.kernels.choice import Choice, Limits, arena_bytes, choose, parse_limits
from tinyclf.export.metadata import info
from tinyclf.export.verify import verify
from tinyclf.features import FeatureSpec
from tinyclf.files import write_text
from tinyclf.models import for_budget, named, names, parse_count
from tinyclf.report import MEASURED, VERIFIED, write_report
from tinyclf.stream import Decision, SlidingWindowPredictor
from tinyclf.subject import (
    RUNS,
    bundle_of,
    drawn_graph,
    find_bundle,
    find_run,
    load_split,
    part_of,
    provenance_of,
    quantized,
)  # fmt: skip
from tinyclf.training import Epoch, load_recipe, new_folder, recipe_for
from tinyclf.training import train as train_run
from tinyclf.training.run import load_samples

FORMS = {
    "class folders": "DIR/<label>/*.wav (or FLAC, Ogg, MP3): a folder a class",
    "manifest": "a CSV with the columns file and label, and optionally group, fold, source",
    "oticon": "training.npy (N, 32, 96) in dB and training_labels.npy (N,), of the Oticon challenge 2023",
    "synthetic": "built in: what is read where no --data is given",
}


def check_data(folder: Path, *, as_json: bool) -> None:
    """`tinyclf data check`."""
    with progress("decoding") as step:
        found = check(folder, progress=lambda done, total: step(done, total, ""))
    remarks = [("repaired", remark.file, remark.what) for remark in found.repaired]
    remarks += [("set aside", remark.file, remark.what) for remark in found.rejected]
    classes = table(f"{found.name}: {found.clips:,} clips", ["class", "clips"], list(found.labels.items()))
    emit(found.to_dict(), as_json, classes, *([table("", ["", "file", "what"], remarks)] if remarks else []))


def make_data(folder: Path, clips: int, seconds: float, seed: int, *, as_json: bool) -> None:
    """`tinyclf data make`."""
    with progress("synthesising") as step:
        write_corpus(folder, seed, clips, seconds, progress=lambda done, total: step(done, total, ""))
    values = {"clips": clips * 5, "repaired": [], "rejected": [], "folder": str(folder)}
    emit(values, as_json, text=f"{folder}: {clips * 5:,} synthetic clips")


def list_data(*, as_json: bool) -> None:
    """`tinyclf data list`."""
    emit({"forms": FORMS}, as_json, table("what --data reads", ["form", "files"], list(FORMS.items())))


def count_subject(subject: str | None, *, as_json: bool) -> None:
    """`tinyclf count`: an architecture and a run by their torch layers, a bundle by its integer ops."""
    if subject is not None and (
        bundles.is_bundle(Path(subject)) or (subject not in names() and not Path(subject).is_dir())
    ):
        bundle = bundle_of(subject)
        values = graph_cost(bundle.graph) | {"ram_bytes": bundle.description["ram_bytes"]}
    else:
        model, graph = (named(subject), drawn_graph(subject)) if subject in names() else _of_run(subject)
        layers = count_layers(model.build(seed=0), model.input_shape)
        cost = graph_cost(graph)
        values = {
            "params": sum(layer.params for layer in layers),
            "macs": sum(layer.macs for layer in layers),
            "ram_bytes": arena_bytes(graph, choose(graph, Limits())),
            "flash_bytes": cost["flash_bytes"],
            "layers": [asdict(layer) for layer in layers],
        }
    rows = [
        [*("x".join(map(str, v)) if isinstance(v, tuple | list) else v for v in layer.values())]
        for layer in values["layers"]
    ]
    totals = ", ".join(
        f"{name.replace('_', ' ')} {values[name]:,}" for name in ("params", "macs", "ram_bytes", "flash_bytes")
    )
    emit(values, as_json, table("layers", list(values["layers"][0]), rows), text=f"{totals} (int8; flash without code)")


def _of_run(subject: str | None) -> tuple[Any, Any]:
    folder = find_run(subject)
    return checkpoint.load(folder).model, quantized(folder)


def train_model(
    budget: str, arch: str | None, data: Path | None, recipe_name: str | None, epochs: int | None, reference: str,
    test_fold: int | None, seed: int, device: str, *, strict: bool, out: Path | None, as_json: bool,
) -> Path:  # fmt: skip
    """`tinyclf train`; returns the run's folder."""
    spec = FeatureSpec.from_dict(
        {**FeatureSpec().to_dict(), "reference": reference, "floor_db": FLOORS.get(reference, -80.0)}
    )
    parameters = parse_count(budget)
    with progress("reading sounds") as step:
        features = load_features(data, spec, strict=strict, progress=lambda done, total: step(done, total, ""))
    classes = len(features.labels)
    model = named(arch, classes, spec.shape) if arch else for_budget(parameters, classes, spec.shape)
    recipe = load_recipe(recipe_name) if recipe_name else recipe_for(model)
    recipe = replace(recipe, epochs=min(epochs or recipe.epochs, recipe.epochs))
    parts = split_clips(features, seed, test_fold)
    folder = out or new_folder(RUNS, f"{arch or f'{model.family}-{budget}'}-{features.name}")
    with progress("training") as step:

        def on_epoch(epoch: Epoch) -> None:
            step(epoch.epoch + 1, recipe.epochs, f"loss {epoch.validation_loss:.3f} F1 {epoch.validation_macro_f1:.3f}")

        run = train_run(
            features, parts, model, recipe, spec, folder=folder, seed=seed, device=device, data=data,
            test_fold=test_fold, on_epoch=on_epoch,
        )  # fmt: skip
    layers = count_layers(model.build(seed=0), model.input_shape)
    values = {
        "run": str(folder),
        "params": sum(layer.params for layer in layers),
        "macs": sum(layer.macs for layer in layers),
        "validation": run.validation,
        "test": run.test,
        "set_aside": [asdict(remark) for remark in features.set_aside],
    }
    aside = f"; {len(features.set_aside)} clips set aside" if features.set_aside else ""
    text = f"{folder}: {values['params']:,} parameters, {values['macs']:,} MACs{aside}"
    emit(values, as_json, _scores_table({"validation": run.validation, "test": run.test}), text=text)
    return folder


# Sounds at conversation level lie 40 dB lower re full scale than below their own maximum.
FLOORS = {"clip_max": -80.0, "fixed": -110.0}


def evaluate_subject(
    subject: str | None, data: Path | None, split: str, executor: str | None, *, as_json: bool
) -> None:
    """`tinyclf evaluate`: a run in float, a bundle or one of its files in int8."""
    judged = _judged(Path(subject) if subject else find_run(None), executor)
    facts = judged.provenance or ({"data": {"path": str(data.resolve())}} if data else {})
    with progress("reading sounds") as step:
        known = provenance_of(facts)
        features, parts = load_split(known, data, judged.spec, lambda done, total: step(done, total, ""))
    features = features.with_labels(judged.labels)
    scores = score_clips(judged.classify, features, part_of(parts, split, features), judged.spec)
    rows = [[label, *row] for label, row in zip(judged.labels, scores["confusion"], strict=True)]
    confusion = table("confusion (rows: truth)", ["", *judged.labels], rows)
    emit({**scores, "split": split}, as_json, _scores_table({split: scores}), confusion)


@dataclass(frozen=True)
class _Judged:
    """A classifier with what it takes to feed it and to read its answers."""

    classify: Classifier
    spec: FeatureSpec
    labels: tuple[str, ...]
    provenance: Mapping[str, Any]


def _judged(path: Path, executor: str | None) -> _Judged:
    if path.suffix in (".tflite", ".onnx"):
        alone, described = open_file(path)
        beside = bundles.Bundle(path.parent).graph.provenance if bundles.is_bundle(path.parent) else {}
        return _Judged(classifier(alone, described), described.features, described.labels, beside)
    if executor or bundles.is_bundle(path):
        bundle = find_bundle(str(path))
        classify = classifier(open_executor(executor or "reference", bundle), info(bundle.graph))
        return _Judged(classify, bundle.graph.features, bundle.graph.labels, bundle.graph.provenance)
    trained = checkpoint.load(find_run(str(path)))
    return _Judged(torch_classifier(trained.module()), trained.features, trained.labels, trained.provenance)


def export_run(
    run: str | None, to: str, out: Path | None, optimize: str, flash: str | None, ram: str | None, *, as_json: bool
) -> bundles.Bundle:
    """`tinyclf export`; returns the bundle."""
    limits = parse_limits(optimize, flash, ram)
    folder = find_run(run)
    graph = quantized(folder)
    formats = [name.strip() for name in to.split(",") if name.strip()]
    choices = choose(graph, limits) if "c" in formats else ()
    samples = load_samples(folder, "verification")
    bundle = bundles.write(graph, samples, out or folder / bundles.FOLDER, formats, limits=limits)
    values = {
        "bundle": str(bundle.folder),
        "digest": bundle.description["digest"],
        "files": bundle.files(),
        "kernels": [choice.summary() for choice in choices],
    }
    text = "\n".join([f"{bundle.folder}: graph {values['digest'][:16]}", *(f"  {name}" for name in bundle.files())])
    emit(values, as_json, *([_kernel_table(choices)] if choices else []), text=text)
    return bundle


def _kernel_table(choices: Sequence[Choice]) -> Table:
    columns = ["layer", "kernel", "cycles", "flash", "scratch", "why"]
    rows = [
        [choice.name, choice.variant, choice.cycles, choice.flash_bytes, choice.scratch_bytes, choice.reason]
        for choice in choices
    ]
    return table("kernels for a Cortex-M4: cycles modelled, bytes at most", columns, rows)


def verify_bundle(subject: str | None, *, as_json: bool) -> bool:
    """`tinyclf verify`; writes the certificate into the bundle and returns whether every promise was kept."""
    bundle = find_bundle(subject)
    with progress("verifying") as step:
        result = verify(bundle, progress=lambda name: step(0, 1, name))
    write_text(bundle.folder / VERIFIED, json.dumps(result, indent=2) + "\n")
    rows = [
        [
            name,
            entry["equal"],
            entry["max_step"],
            entry["argmax_agreement"],
            _promise(entry["promised_step"]),
            entry["kept"],
            entry["first_difference"] or "",
        ]
        for name, entry in result["executors"].items()
    ]
    columns = ["executor", "equal", "step", "same decision", "promise", "kept", "differs first"]
    emit(result, as_json, table(f"{result['windows']} windows, graph {result['digest'][:16]}", columns, rows))
    return bool(result["ok"])


def _promise(step: int | None) -> str:
    return "reported" if step is None else "equal" if step == 0 else f"{step} step"


def bench_subject(subject: str | None, targets: str, *, as_json: bool) -> None:
    """`tinyclf bench`; writes the figures into a bundle that is one on disk."""
    bundle = bundle_of(subject)
    with progress("measuring") as step:
        result = measure_targets(bundle, [name.strip() for name in targets.split(",")], lambda name: step(0, 1, name))
    if subject not in names():
        write_text(bundle.folder / MEASURED, json.dumps(result, indent=2) + "\n")
    cores = {name: values for name, values in result["targets"].items() if name != "host"}
    tables = [_cores_table(cores)] if cores else []
    if "host" in result["targets"]:
        latencies = list(result["targets"]["host"]["latency_us"].items())
        tables.append(table("this machine, one thread", ["executor", "median us"], latencies))
    emit(result, as_json, *tables, text=result["note"] if cores else "")


def _cores_table(cores: dict[str, dict[str, Any]]) -> Table:
    columns = {
        "instructions": "instructions",
        "cycles": "cycles_modelled",
        "code B": "code_bytes",
        "weights B": "weight_bytes",
        "RAM B": "ram_bytes",
        "stack B": "stack_bytes",
    }
    rows = [[name, *(values[key] for key in columns.values())] for name, values in cores.items()]
    return table("emulated cores", ["core", *columns], rows)


def stream_file(paths: list[str], hop: int, average: int, executor: str, *, as_json: bool) -> None:
    """`tinyclf stream`: a line a decision."""
    if len(paths) > 2:
        raise UsageError(f"stream: got {len(paths)} paths; allowed: [BUNDLE] FILE")
    bundle = find_bundle(paths[0] if len(paths) == 2 else None)
    for decision in decide(bundle, Path(paths[-1]), hop, average, executor):
        if as_json:
            OUT.file.write(json.dumps(asdict(decision)) + "\n")
        else:
            share = decision.posterior[decision.program]
            OUT.print(
                f"{decision.t:8.2f} s  {decision.program:<14}{share:5.0%}  {'#' * round(30 * share)}", highlight=False
            )


def decide(
    bundle: bundles.Bundle, path: Path, hop: int = 24, average: int = 4, executor: str = "reference"
) -> list[Decision]:
    """All decisions over a sound file."""
    graph = bundle.graph
    samples = load_audio(path, graph.features.sample_rate).samples
    if len(samples) < graph.features.window_samples:
        seconds = graph.features.window_samples / graph.features.sample_rate
        raise DataError(
            f"{path}: got {len(samples) / graph.features.sample_rate:.2f} s; allowed: at least {seconds:.2f} s"
        )
    classify = classifier(open_executor(executor, bundle), info(graph))
    return SlidingWindowPredictor(classify, graph.features, graph.labels, hop, average).push(samples)


def report_run(subject: str | None, *, as_json: bool) -> None:
    """`tinyclf report`."""
    folder = find_run(subject)
    path = write_report(folder)
    emit({"report": str(path)}, as_json, text=f"{path}")


def _scores_table(parts: dict[str, dict[str, Any]]) -> Table:
    columns = ["accuracy", "balanced_accuracy", "macro_f1"]
    rows = [
        [
            name,
            scores["n"],
            *(f"{scores[c]:.3f} [{scores['intervals'][c][0]:.3f}, {scores['intervals'][c][1]:.3f}]" for c in columns),
        ]
        for name, scores in parts.items()
    ]
    return table(
        "scores, with 95 % intervals by group", ["clips of", "n", *(c.replace("_", " ") for c in columns)], rows
    )
