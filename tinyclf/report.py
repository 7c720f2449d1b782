"""One self-contained HTML page about a run: what it heard, how it scored, what it costs, who agrees."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import jinja2

from tinyclf import checkpoint, pictures
from tinyclf.checkpoint import Checkpoint
from tinyclf.cost import graph_cost
from tinyclf.count import count_layers
from tinyclf.export import bundle as bundles
from tinyclf.files import write_text
from tinyclf.graph import Graph
from tinyclf.quantization.runs import FASTEST, describe, quantized_run
from tinyclf.stream import Decision
from tinyclf.training.run import load_samples, read_history

NAME, TIMELINE = "report.html", "timeline.json"
NPU = ("npu_operators", "cpu_operators", "cycles_estimated", "sram_bytes", "flash_bytes")
VERIFIED, MEASURED, COMPARED = "verify.json", "bench.json", "compare.json"


def save_timeline(folder: Path, decisions: Sequence[Decision], truth: Sequence[tuple[float, float, str]]) -> None:
    """Keep decisions over a stream in the run, and the truth (start s, end s, label) of it, for its report."""
    write_text(
        folder / TIMELINE, json.dumps({"decisions": [asdict(d) for d in decisions], "truth": list(truth)}) + "\n"
    )


def write_report(folder: Path) -> Path:
    """Write RUN/report.html from the run, its bundle, and what was verified, measured and streamed of it.

    Returns the path. Raises CheckpointError where it is no run.
    """
    trained = checkpoint.load(folder)
    bundle = folder / bundles.FOLDER
    graph = bundles.Bundle(bundle).graph if bundles.is_bundle(bundle) else quantized_run(folder, FASTEST)
    scores = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))["test"]
    values = {
        **_heading(trained, graph, scores),
        **_heard(trained, folder),
        **_scores(scores),
        **_compared(graph, _read(bundle / COMPARED)),
        **_verified(_read(bundle / VERIFIED)),
        **_measured(_read(bundle / MEASURED)),
        "curves": pictures.curves(read_history(folder)),
        "timeline": _timeline(_read(folder / TIMELINE)),
    }
    write_text(folder / NAME, _template().render(values))
    return folder / NAME


def _heading(trained: Checkpoint, graph: Graph, scores: dict[str, Any]) -> dict[str, Any]:
    cost = graph_cost(graph)
    facts = trained.provenance
    layers = [
        [
            layer["name"],
            layer["kind"],
            "×".join(map(str, layer["output_shape"])),
            *(layer[key] for key in ("params", "macs", "ram_bytes", "flash_bytes")),
        ]
        for layer in cost["layers"]
    ]
    return {
        "title": f"{trained.model.family} on {facts['data']['name']}",
        "subtitle": f"tinyclf {facts['tinyclf']}, seed {facts['seed']}, recipe {facts['recipe']['name']}, "
        f"best of {facts['epochs']} epochs: {facts['best_epoch'] + 1}",
        "synthetic": facts["data"]["path"] is None,
        "tiles": [
            ("macro-F1", f"{scores['macro_f1']:.3f}"),
            ("parameters", f"{trained.model.params():,}"),
            ("MACs", f"{sum(layer.macs for layer in count_layers(trained.module(), trained.model.input_shape)):,}"),
            ("RAM bytes", f"{cost['ram_bytes']:,}"),
            ("flash bytes", f"{cost['flash_bytes']:,}"),
        ],
        "layers": layers,
    }


def _heard(trained: Checkpoint, folder: Path) -> dict[str, Any]:
    facts, spec = trained.provenance, trained.features
    clips = ", ".join(f"{count:,} {part}" for part, count in facts["clips"].items())
    windows, label = load_samples(folder, "verification"), load_samples(folder, "verification_label")
    return {
        "data_line": f"{facts['data']['name']}: {clips} clips; {len(facts['set_aside'])} set aside, "
        f"{len(facts['repaired'])} repaired. Windows of {spec.n_frames * spec.hop_length / spec.sample_rate:.2f} s, "
        f"{spec.n_mels} mel bands, reference {spec.reference}.",
        "set_aside": [[remark["file"], remark["what"]] for remark in facts["set_aside"]],
        "spectrograms": pictures.spectrograms(windows, label, trained.labels, spec.hop_length / spec.sample_rate),
    }


def _scores(scores: dict[str, Any]) -> dict[str, Any]:
    names = list(scores["intervals"])[::-1]
    several = scores.get("average_precision")
    return {
        "scores": [[n.replace("_", " "), scores[n], "{:.3f} to {:.3f}".format(*scores["intervals"][n])] for n in names],
        "classes": [[label, scores["recall"][label], scores["precision"][label]] for label in scores["labels"]],
        "confusion": pictures.bars([(label, value or 0.0) for label, value in several.items()], "average precision")
        if several
        else pictures.confusion(scores["confusion"], scores["labels"]),
    }


def _compared(graph: Graph, compared: dict[str, Any] | None) -> dict[str, Any]:
    models = compared["models"].items() if compared else ()
    rows = [[name, *(f"{value:.4f}" for value in scores.values())] for name, scores in models]
    return {"scheme": describe(graph), "compared": rows, "compared_windows": compared["windows"] if compared else 0}


def _verified(certificate: dict[str, Any] | None) -> dict[str, Any]:
    if certificate is None:
        return {"verify": None}
    promises = {None: "reported", 0: "equal", 1: "one step"}
    parity = [
        [
            name,
            entry["max_step"],
            entry["argmax_agreement"],
            promises[entry["promised_step"]],
            "yes" if entry["kept"] else "NO",
            entry["first_difference"] or "–",
        ]
        for name, entry in certificate["executors"].items()
    ]
    return {"verify": certificate, "parity": parity}


def _measured(result: dict[str, Any] | None) -> dict[str, Any]:
    if result is None:
        return {"cores": [], "npus": [], "latency": [], "parts": []}
    cores = {name: values for name, values in result["targets"].items() if "instructions" in values}
    npus = {name: values for name, values in result["targets"].items() if "npu_operators" in values}
    keys = ("instructions", "cycles_modelled", "code_bytes", "weight_bytes", "ram_bytes", "stack_bytes")
    first = next(iter(cores.values()), None)
    layers = [(layer["name"], layer["instructions"]) for layer in first["layers"]] if first else []
    return {
        "cores": [[name, *_figures(values, keys)] for name, values in cores.items()],
        "npus": [[name, *(values[key] for key in NPU)] for name, values in npus.items()],
        "bench_note": result["note"],
        **_certified(cores),
        "instructions": pictures.bars(layers, f"instructions on {next(iter(cores))}") if layers else "",
        "latency": list(result["targets"].get("host", {}).get("latency_us", {}).items()),
    }


LAYER = ("name", "kind", "kernel", "instructions", "cycles", "code_bytes", "weight_bytes", "ram_bytes")


def _certified(cores: dict[str, Any]) -> dict[str, Any]:
    """Layers, promises, energy and cycle model of the first core, and the parts of all."""
    first: dict[str, Any] = next(iter(cores.values()), {})
    parts = [fit for values in cores.values() for fit in values.get("parts", [])]
    return {
        "first_core": next(iter(cores), ""),
        "device_layers": [_figures(layer, LAYER) for layer in first.get("layers", ())],
        "promises": [
            [*(promise[key] for key in ("what", "how", "promised", "measured")), "yes" if promise["kept"] else "NO"]
            for promise in first.get("promises", ())
        ],
        "parts": [
            [fit["part"], "fits" if fit["fits"] else f"NO: {', '.join(fit['lacks'])}",
             *(f"{100 * share:.1f} %" for share in fit["shares"].values()), f"{fit['milliseconds_modelled']:.1f}"]
            for fit in parts
        ],
        "energy": first.get("energy"),
        "cycle_model": first.get("cycle_model"),
    }  # fmt: skip


def _figures(values: dict[str, Any], keys: Sequence[str]) -> list[Any]:
    """Values in order, nothing where there is none."""
    return ["" if values.get(key) is None else values[key] for key in keys]


def _timeline(kept: dict[str, Any] | None) -> str:
    if kept is None:
        return ""
    decisions = [Decision(**values) for values in kept["decisions"]]
    return pictures.timeline(decisions, [(start, end, label) for start, end, label in kept["truth"]])


def _read(path: Path) -> dict[str, Any] | None:
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("tinyclf"), autoescape=True, undefined=jinja2.StrictUndefined
    )
    environment.filters["figure"] = _figure
    return environment.get_template("report.html")


def _figure(value: object) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:.3f}" if isinstance(value, float) else str(value)
