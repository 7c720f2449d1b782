"""What the commands do: find their subject, call the library, print the result."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from rich.table import Table

from tinyclf import checkpoint
from tinyclf.audio import load_audio
from tinyclf.console import OUT, emit, progress, scores_table, table
from tinyclf.cost import graph_cost
from tinyclf.count import count_layers
from tinyclf.datasets import check
from tinyclf.datasets.fetch import ARCHIVES, fetch, find_set
from tinyclf.datasets.known import KNOWN
from tinyclf.datasets.synthetic import write_corpus
from tinyclf.errors import DataError, UnsupportedOp, UsageError
from tinyclf.evaluation import Classifier, score_clips, torch_classifier
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import classifier, open_executor, open_file
from tinyclf.export.kernels.choice import Limits, arena_bytes, choose
from tinyclf.export.metadata import info
from tinyclf.export.verify import verify
from tinyclf.features import STATISTICS, FeatureSpec
from tinyclf.files import write_text
from tinyclf.graph import Graph
from tinyclf.integers import FASTEST, quantized_run
from tinyclf.live import BLOCK_SECONDS, listen, microphone, show
from tinyclf.metrics import kept_thresholds
from tinyclf.models import named, names
from tinyclf.policies import Policy
from tinyclf.report import VERIFIED, write_report
from tinyclf.stream import HOP_FRAMES, Decision, SlidingWindowPredictor, default_policy
from tinyclf.streaming import stream_cost
from tinyclf.subject import (
    bundle_of,
    drawn_graph,
    find_bundle,
    find_run,
    load_split,
    part_of,
    provenance_of,
)  # fmt: skip
from tinyclf.training import load_recipe, recipe_names

POLICY = Path("policy") / "policy.json"
FORMS = {
    "class folders": "DIR/<label>/*.wav (or FLAC, Ogg, MP3): a folder a class",
    "manifest": "a CSV with the columns file and label, and optionally group, fold, source",
    "oticon": "training.npy (N, 32, 96) in dB and training_labels.npy (N,), of the Oticon challenge 2023; not public",
    "synthetic": "built in: what is read where no --data is given",
}


def check_data(folder: Path, task: str, *, as_json: bool) -> None:
    """`tinyclf data check`."""
    with progress("decoding") as step:
        found = check(folder, progress=lambda done, total: step(done, total, ""), task=task)
    remarks = [("repaired", remark.file, remark.what) for remark in found.repaired]
    remarks += [("set aside", remark.file, remark.what) for remark in found.rejected]
    remarks += [("left out", remark.file, remark.what) for remark in found.left_out]
    classes = table(f"{found.name}: {found.clips:,} clips", ["class", "clips"], list(found.labels.items()))
    emit(found.to_dict(), as_json, classes, *([table("", ["", "file", "what"], remarks)] if remarks else []))


def make_data(folder: Path, clips: int, seconds: float, seed: int, *, as_json: bool) -> None:
    """`tinyclf data make`."""
    with progress("synthesising") as step:
        write_corpus(folder, seed, clips, seconds, progress=lambda done, total: step(done, total, ""))
    values = {"clips": clips * 5, "repaired": [], "rejected": [], "folder": str(folder)}
    emit(values, as_json, text=f"{folder}: {clips * 5:,} synthetic clips")


def fetch_data(name: str, out: Path | None, *, as_json: bool) -> None:
    """`tinyclf data fetch`."""
    known = find_set(name)
    folder = out or Path(known.name.replace(" ", "-"))
    with progress("downloading") as step:
        files = fetch(ARCHIVES[known.name], folder, lambda part, done, total: step(done, max(done, total), part))
    values = {"folder": str(folder), "files": files, "licence": known.licence, "published": known.published}
    notice = f"{known.name} is published at {known.published} under {known.licence}: its terms bind you."
    emit(values, as_json, text=f"{folder}: {files:,} files\n{notice}")


def list_data(*, as_json: bool) -> None:
    """`tinyclf data list`."""
    recipes = [load_recipe(name) for name in recipe_names()]
    columns = ("files", "tasks", "published", "licence")
    sets = [
        {
            "name": known.name,
            **{column: getattr(known, column) for column in columns},
            "fetch": f"tinyclf data fetch {known.name!r}" if known.name in ARCHIVES else "by hand",
            "recipes": [recipe.name for recipe in recipes if recipe.data == known.name],
        }
        for known in KNOWN
    ]
    rows = [
        [
            known["name"],
            "\n".join(f"{key}: {_listed(value)}" for key, value in known.items() if key != "name" and value),
        ]
        for known in sets
    ]
    forms = table("what --data reads", ["form", "files"], list(FORMS.items()))
    emit({"forms": FORMS, "sets": sets}, as_json, forms, table("published data sets", ["name", "what it needs"], rows))


def _listed(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple | list) else str(value)


def count_subject(subject: str | None, *, as_json: bool) -> None:
    """`tinyclf count`: an architecture and a run by their torch layers, a bundle by its integer ops."""
    if subject is not None and (
        bundles.is_bundle(Path(subject)) or (subject not in names() and not Path(subject).is_dir())
    ):
        bundle = bundle_of(subject)
        cost = graph_cost(bundle.graph)
        values = cost | {"ram_bytes": bundle.description["ram_bytes"]} | _work(bundle.graph, cost)
    else:
        model = named(subject) if subject in names() else checkpoint.load(find_run(subject)).model
        layers = count_layers(model.build(seed=0), model.input_shape)
        values = {
            "params": sum(layer.params for layer in layers),
            "macs": sum(layer.macs for layer in layers),
            **_integer_cost(subject),
            "layers": [asdict(layer) for layer in layers],
        }
    rows = [
        [*("x".join(map(str, v)) if isinstance(v, tuple | list) else v for v in layer.values())]
        for layer in values["layers"]
    ]
    totals = ", ".join(
        f"{name.replace('_', ' ')} {values[name]:,}"
        for name in ("params", "macs", "ram_bytes", "flash_bytes")
        if values[name] is not None
    )
    note = values.get("no_int8", "int8; flash without code")
    if "stream" in values:
        hop, window = (values[form]["macs_a_decision"] for form in ("stream", "windows"))
        note += f"; a decision every {HOP_FRAMES} frames takes {hop:,} MACs in a stream, {window:,} by whole windows"
    emit(values, as_json, table("layers", list(values["layers"][0]), rows), text=f"{totals} ({note})")


def _integer_cost(subject: str | None) -> dict[str, Any]:
    """RAM and flash of the integer graph, or why a model, such as a teacher, has none."""
    try:
        graph = drawn_graph(str(subject)) if subject in names() else quantized_run(find_run(subject), FASTEST)
        cost = graph_cost(graph)
    except UnsupportedOp as error:
        return {"ram_bytes": None, "flash_bytes": None, "no_int8": f"no int8 form: {str(error).split(';')[0]}"}
    ram_bytes = arena_bytes(graph, choose(graph, Limits()))
    return {"ram_bytes": ram_bytes, "flash_bytes": cost["flash_bytes"], **_work(graph, cost)}


def _work(graph: Graph, cost: Mapping[str, Any]) -> dict[str, Any]:
    """MACs of a decision and of a second by whole windows, and by hops where the graph streams."""
    macs = [layer["macs"] for layer in cost["layers"]]
    seconds = HOP_FRAMES * graph.features.hop_length / graph.features.sample_rate
    whole = {"hop_frames": HOP_FRAMES, "macs_a_decision": sum(macs), "macs_a_second": round(sum(macs) / seconds)}
    try:
        return {"windows": whole, "stream": stream_cost(graph, HOP_FRAMES, macs)}
    except UsageError:
        return {"windows": whole}


def evaluate_subject(
    subject: str | None,
    data: Path | None,
    split: str,
    executor: str | None,
    *,
    frontend: str | None = None,
    as_json: bool,
) -> None:
    """`tinyclf evaluate`: a run in float, a bundle or one of its files in int8."""
    judged = _judged(Path(subject) if subject else find_run(None), executor)
    facts = judged.provenance or ({"data": {"path": str(data.resolve())}} if data else {})
    with progress("reading sounds") as step:
        known = provenance_of(facts)
        features, parts = load_split(
            known, data, judged.spec, lambda done, total: step(done, total, ""), frontend=frontend
        )
    features = features.with_labels(judged.labels)
    indices = part_of(parts, split, features)
    scores = score_clips(judged.classify, features, indices, judged.spec, kept_thresholds(judged.provenance))
    emit({**scores, "split": split}, as_json, scores_table({split: scores}), _detail_table(scores))


def _detail_table(scores: dict[str, Any]) -> Table:
    labels = scores["labels"]
    if "average_precision" in scores:
        columns = ["average_precision", "threshold", "precision", "recall"]
        rows = [[label, *(_plain(scores[column][label]) for column in columns)] for label in labels]
        return table("labels", ["label", *(column.replace("_", " ") for column in columns)], rows)
    rows = [[label, *row] for label, row in zip(labels, scores["confusion"], strict=True)]
    return table("confusion (rows: truth)", ["", *labels], rows)


def _plain(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


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


def stream_file(paths: list[str], hop: int, policy: Path | None, executor: str, *, as_json: bool) -> None:
    """`tinyclf stream`: a line a decision."""
    if not 1 <= len(paths) <= 2:
        raise UsageError(f"stream: got {len(paths)} paths; allowed: [BUNDLE] FILE")
    bundle = find_bundle(paths[0] if len(paths) == 2 else None)
    for decision in decide(bundle, Path(paths[-1]), hop, policy, executor):
        _tell(decision, as_json=as_json)


def stream_live(
    paths: list[str], hop: int, policy: Path | None, executor: str, device: str | None, seconds: float | None, *,
    as_json: bool,
) -> None:  # fmt: skip
    """`tinyclf stream --mic`: a picture in the terminal; a line a decision where there is none, or with --json."""
    if len(paths) > 1:
        raise UsageError(f"stream --mic: got {len(paths)} paths; allowed: [BUNDLE]")
    bundle = find_bundle(paths[0] if paths else None)
    predictor = predictor_of(bundle, hop, policy, executor)
    blocks = microphone(bundle.graph.features.sample_rate, device)
    heard = islice(blocks, None if seconds is None else round(seconds / BLOCK_SECONDS))
    if OUT.is_terminal and not as_json:
        show(predictor, heard, OUT)
        return
    for decision in listen(predictor, heard):
        _tell(decision, as_json=as_json)


def _tell(decision: Decision, *, as_json: bool) -> None:
    if as_json:
        OUT.file.write(json.dumps(asdict(decision)) + "\n")
        return
    share = decision.posterior[decision.program]
    OUT.print(f"{decision.t:8.2f} s  {decision.program:<14}{share:5.0%}  {'#' * round(30 * share)}", highlight=False)


def decide(
    bundle: bundles.Bundle, path: Path, hop: int = HOP_FRAMES, policy: Path | None = None, executor: str = "reference"
) -> list[Decision]:
    """All decisions over a sound file, by the policy of a file, else the bundle's tuned one, else the default."""
    graph = bundle.graph
    samples = load_audio(path, graph.features.sample_rate).samples
    if len(samples) < graph.features.window_samples:
        seconds = graph.features.window_samples / graph.features.sample_rate
        raise DataError(
            f"{path}: got {len(samples) / graph.features.sample_rate:.2f} s; allowed: at least {seconds:.2f} s"
        )
    return predictor_of(bundle, hop, policy, executor).push(samples)


def predictor_of(
    bundle: bundles.Bundle, hop: int = HOP_FRAMES, policy: Path | None = None, executor: str = "reference"
) -> SlidingWindowPredictor:
    """A bundle's predictor, by the policy of a file, else the bundle's tuned one, else the default."""
    graph = bundle.graph
    data = graph.provenance.get("data")
    if isinstance(data, dict) and data.get("frontend") == STATISTICS:
        raise UsageError("stream: got a model on clip statistics; allowed: one on a log-mel")
    run = open_executor(executor, bundle).logits
    rule = find_policy(bundle, policy)
    return SlidingWindowPredictor(run, graph.features, graph.input.quant, graph.labels, rule, hop)


def find_policy(bundle: bundles.Bundle, path: Path | None = None) -> Policy:
    """The policy of a file that `tinyclf policy` wrote, the bundle's own one for None, or the default one.

    Raises UsageError where the file cannot be read or holds no policy.
    """
    file = path or bundle.folder / POLICY
    if path is None and not file.is_file():
        return default_policy(len(bundle.graph.labels), bundle.graph.output.scale)
    try:
        return Policy.from_dict(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UsageError(f"{file}: cannot be read ({error}); allowed: a policy.json of `tinyclf policy`") from error


def report_run(subject: str | None, *, as_json: bool) -> None:
    """`tinyclf report`."""
    folder = find_run(subject)
    path = write_report(folder)
    emit({"report": str(path)}, as_json, text=f"{path}")
