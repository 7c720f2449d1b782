"""`tinyclf count`: parameters, MACs, RAM and flash of an architecture, a run or a bundle."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tinyclf import checkpoint
from tinyclf.console import emit, table
from tinyclf.cost import graph_cost
from tinyclf.count import count_layers
from tinyclf.errors import UnsupportedOp, UsageError
from tinyclf.export import bundle as bundles
from tinyclf.export.kernels.choice import Limits, choose, ram_bytes
from tinyclf.graph import Graph
from tinyclf.models import named, names
from tinyclf.quantization.runs import FASTEST, quantized_run
from tinyclf.stream import HOP_FRAMES
from tinyclf.streaming import stream_cost
from tinyclf.subject import (
    bundle_of,
    drawn_graph,
    find_run,
)  # fmt: skip


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
    memory = ram_bytes(graph, choose(graph, Limits()))
    return {"ram_bytes": memory, "flash_bytes": cost["flash_bytes"], **_work(graph, cost)}


def _work(graph: Graph, cost: Mapping[str, Any]) -> dict[str, Any]:
    """MACs of a decision and of a second by whole windows, and by hops where the graph streams."""
    macs = [layer["macs"] for layer in cost["layers"]]
    seconds = HOP_FRAMES * graph.features.hop_length / graph.features.sample_rate
    whole = {"hop_frames": HOP_FRAMES, "macs_a_decision": sum(macs), "macs_a_second": round(sum(macs) / seconds)}
    try:
        return {"windows": whole, "stream": stream_cost(graph, HOP_FRAMES, macs)}
    except UsageError:
        return {"windows": whole}
