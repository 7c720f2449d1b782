"""A bundle: one graph as ONNX, TFLite and C, with golden vectors and a description, in one folder."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
import safetensors.numpy
from numpy.typing import NDArray
from tinyclf.export import (
    c_source,
    labels_header,
    libraries,
    onnx_qdq,
    onnx_stream,
    statistics_source,
    stream_source,
    tflite_int8,
    tflite_stream,
)
from tinyclf.export.kernels.arrangement import arrange
from tinyclf.export.kernels.choice import Choice, Limits, choose, kernels, ram_bytes, spans
from tinyclf.export.kernels.helium import place_scratch

from tinyclf import arith, reference
from tinyclf import graph as graph_file
from tinyclf.errors import BundleError, UsageError, not_known
from tinyclf.files import write_bytes, write_text
from tinyclf.graph import Graph
from tinyclf.plan import Chain, plan, state_bytes
from tinyclf.stream import HOP_FRAMES, require_log_mel, untuned_policy
from tinyclf.streaming import streams

FORMATS = ("onnx", "tflite", "c")
ALLOWED = (*FORMATS, *libraries.LIBRARIES)
GRAPH, DESCRIPTION, GOLDEN = "graph.safetensors", "model.json", "golden.safetensors"
FOLDER = "bundle"
FORMAT, VERSION = "tinyclf.bundle", 1


@dataclass(frozen=True)
class Bundle:
    """A bundle on disk."""

    folder: Path

    @cached_property
    def graph(self) -> Graph:
        """The integer graph; raises BundleError or GraphError where the folder is no bundle or damaged."""
        self._require(GRAPH)
        return graph_file.load(self.folder / GRAPH)

    @cached_property
    def golden(self) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
        """int8 windows (n, frames, mels) of held-out clips, and the reference's logits (n, labels) for them."""
        try:
            return self._golden["inputs"], self._golden["logits"]
        except KeyError as error:
            raise BundleError(f"{self.folder / GOLDEN}: damaged: no {error}") from error

    @property
    def float_logits(self) -> NDArray[np.float32] | None:
        """The float model's logits (n, labels) for the golden windows, where they were known."""
        return self._golden.get("float_logits")

    @cached_property
    def _golden(self) -> dict[str, NDArray[Any]]:
        try:
            return dict(safetensors.numpy.load_file(self._require(GOLDEN)))
        except (OSError, safetensors.SafetensorError) as error:
            raise BundleError(f"{self.folder / GOLDEN}: damaged: {error}") from error

    @property
    def onnx(self) -> Path:
        """model.onnx."""
        return self._require("model.onnx")

    @property
    def tflite(self) -> Path:
        """model.tflite."""
        return self._require("model.tflite")

    @property
    def firmware(self) -> Path:
        """The folder with the generated C."""
        return self._require("firmware/model.c").parent

    @property
    def stream(self) -> Path:
        """The folder with the generated C of one hop."""
        return self._require("stream/model.c").parent

    @property
    def chains(self) -> tuple[Chain, ...]:
        """Layers that stream rows on cores with generated kernels."""
        return tuple(Chain(**chain) for chain in self.description["chains"])

    @property
    def description(self) -> dict[str, Any]:
        """model.json."""
        try:
            return dict(json.loads(self._require(DESCRIPTION).read_text(encoding="utf-8")))
        except ValueError as error:
            raise BundleError(f"{self.folder / DESCRIPTION}: damaged: {error}") from error

    def files(self) -> list[str]:
        """Relative names of all files."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def _require(self, name: str) -> Path:
        path = self.folder / name
        if not path.is_file():
            raise BundleError(f"{self.folder}: is no bundle with {name}; allowed: a folder that `tinyclf export` made")
        return path


def is_bundle(folder: Path) -> bool:
    """Whether a folder looks like a bundle."""
    return (folder / GRAPH).is_file()


def write(
    graph: Graph, verification: NDArray[np.float32], folder: Path, formats: Sequence[str] = FORMATS,
    float_logits: NDArray[np.float32] | None = None, limits: Limits | None = None,
) -> Bundle:  # fmt: skip
    """Write the formats, all or nothing; standardised windows (n, frames, mels) become the golden vectors.

    limits: what the C's kernels are chosen by, the fastest where left out. A library (see tinyclf.export.libraries)
    brings the C along, and has the policy of where none was tuned; it computes hops where the graph streams. Raises
    UsageError for a library of a model that cannot follow a stream.
    float_logits (n, labels) are the float model's for the same windows, kept for their distance.
    """
    unknown = [name for name in formats if name not in ALLOWED]
    if unknown or not formats:
        raise UsageError(not_known("format", (unknown or [""])[0], ALLOWED))
    if folder.is_dir() and any(folder.iterdir()) and not is_bundle(folder):
        raise BundleError(f"{folder}: got a folder with other files; allowed: a new folder, or a bundle to replace")
    if {*libraries.LIBRARIES} & {*formats}:
        require_log_mel(graph)
    beside = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    extra = {} if float_logits is None else {"float_logits": float_logits}
    _write_files(graph, verification, extra, beside, formats, limits or Limits())
    if folder.is_dir():
        shutil.rmtree(folder)
    beside.replace(folder)
    return Bundle(folder)


def latest_bundle(root: Path) -> Bundle:
    """The bundle that was exported last from a run under `root`; raises BundleError where there is none."""
    graphs = sorted(root.glob(f"*/{FOLDER}/{GRAPH}"), key=lambda path: path.stat().st_mtime_ns)
    if not graphs:
        raise BundleError(f"{root}: no bundle in it; run `tinyclf export --int8` first, or name a bundle")
    return Bundle(graphs[-1].parent)


def _write_files(
    graph: Graph, verification: NDArray[np.float32], extra: dict[str, Any], folder: Path, formats: Sequence[str],
    limits: Limits,
) -> None:  # fmt: skip
    inputs = arith.quantize(verification, graph.input.scale, graph.input.zero_point)
    logits = reference.run(graph, inputs)
    choices = choose(graph, limits)
    if "onnx" in formats:
        onnx_qdq.write(graph, folder / "model.onnx")
    if "tflite" in formats:
        tflite_int8.write(graph, folder / "model.tflite")
    wanted = [name for name in libraries.LIBRARIES if name in formats]
    if "c" in formats or wanted:
        golden = inputs[0], logits[0]
        c_source.write(graph, folder / "firmware", golden, kernels(choices), spans(choices))
        labels_header.write(graph, folder / "firmware")
        if statistics_source.has_statistics(graph.features):
            statistics_source.write(graph.features, folder / "firmware", graph.input.scale, graph.input.zero_point)
    if streams(graph, HOP_FRAMES):
        _write_stream(graph, folder, formats)
    for name in wanted:
        model = folder / ("stream" if streams(graph, HOP_FRAMES) else "firmware")
        libraries.write(name, graph, untuned_policy(graph), model, folder / name)
    write_bytes(folder / GOLDEN, safetensors.numpy.save({"inputs": inputs, "logits": logits, **extra}))
    write_text(folder / DESCRIPTION, json.dumps(_description(graph, choices), indent=2) + "\n")
    graph_file.save(graph, folder / GRAPH)


def _write_stream(graph: Graph, folder: Path, formats: Sequence[str]) -> None:
    """The same formats for one hop of a stream, with memory of the rows before."""
    if "onnx" in formats:
        write_bytes(folder / "stream.onnx", onnx_stream.serialise(graph, HOP_FRAMES))
    if "tflite" in formats:
        write_bytes(folder / "stream.tflite", tflite_stream.serialise(graph, HOP_FRAMES))
    if {"c", *libraries.LIBRARIES} & {*formats}:
        stream_source.write(graph, folder / "stream", HOP_FRAMES)


def _description(graph: Graph, choices: Sequence[Choice]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "digest": graph_file.digest(graph),
        "labels": list(graph.labels),
        "features": graph.features.to_dict(),
        "input": {"shape": list(graph.input.shape), "scale": graph.input.scale, "zero_point": graph.input.zero_point},
        "output": {
            "shape": list(graph.output.shape),
            "scale": graph.output.scale,
            "zero_point": graph.output.zero_point,
        },
        "ram_bytes": ram_bytes(graph, choices),
        "ram_bytes_portable": state_bytes(plan(graph).arena_bytes),
        "ram_bytes_helium": state_bytes(place_scratch(graph)[1]),
        "kernels": [choice.summary() for choice in choices],
        "chains": [asdict(chain) for chain in arrange(graph, kernels(choices), spans(choices)).chains],
        "weight_bytes": sum(tensor.nbytes for tensor in graph.constants),
        "provenance": dict(graph.provenance),
    }
