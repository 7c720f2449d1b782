"""Writes a static page that runs a bundle's firmware as WebAssembly on what a browser hears."""

import json
import shutil
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.export import predictor_source
from tinyclf.export.bundle import Bundle
from tinyclf.firmware.web import compile_web

from tinyclf.cost import graph_cost
from tinyclf.errors import BundleError
from tinyclf.files import write_text
from tinyclf.graph import Graph, digest
from tinyclf.policies import LabelPolicy, Policy
from tinyclf.stream import HOP_FRAMES
from tinyclf.streaming import stream_cost, streams

MODULE, DESCRIPTION = "tinyclf.wasm", "model.json"


@dataclass(frozen=True)
class Page:
    """A page on disk; weight_bytes are those of the model's tables within its module."""

    folder: Path
    weight_bytes: int

    def sizes(self) -> dict[str, int]:
        """Bytes of every file by its name."""
        return {path.name: path.stat().st_size for path in sorted(self.folder.iterdir())}

    @property
    def own_bytes(self) -> int:
        """All files together, without the model's weights."""
        return sum(self.sizes().values()) - self.weight_bytes


def write(bundle: Bundle, policy: Policy | LabelPolicy, name: str, folder: Path) -> Page:
    """Write the page, all or nothing, with the stream's form of the model where it has one.

    name is what the page shows. Raises BundleError where the folder holds other files, or the bundle no C.
    """
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MODULE).is_file():
        raise BundleError(f"{folder}: got a folder with other files; allowed: a new folder, or a page to replace")
    graph, beside = bundle.graph, folder.with_name(f".{folder.name}.part")
    stream = streams(graph, HOP_FRAMES)
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    with TemporaryDirectory() as rest:
        predictor_source.write(graph, policy, Path(rest), HOP_FRAMES)
        model = bundle.stream if stream else bundle.firmware
        compile_web([model, Path(rest)], beside / MODULE)
    for page in (resources.files("tinyclf.export") / "templates" / "web").iterdir():
        (beside / page.name).write_bytes(page.read_bytes())
    write_text(beside / DESCRIPTION, json.dumps(description(graph, name, stream=stream)) + "\n")
    shutil.rmtree(folder, ignore_errors=True)
    beside.replace(folder)
    return Page(folder, graph_cost(graph)["flash_bytes"])


def description(graph: Graph, name: str, *, stream: bool) -> dict[str, Any]:
    """What the page has to know of a model: names, digest, the numbers of its front end, and its size."""
    spec, cost = graph.features, graph_cost(graph)
    layers = [layer["macs"] for layer in cost["layers"]]
    macs = int(stream_cost(graph, HOP_FRAMES, layers)["macs_a_decision"]) if stream else cost["macs"]
    return {
        "name": name,
        "digest": digest(graph),
        "labels": list(graph.labels),
        "rate": spec.sample_rate,
        "window_length": spec.n_fft,
        "hop_length": spec.hop_length,
        "mels": spec.n_mels,
        "f_min": spec.f_min,
        "f_max": spec.f_max,
        "seconds": spec.window_samples / spec.sample_rate,
        "params": cost["params"],
        "macs": macs,
    }
