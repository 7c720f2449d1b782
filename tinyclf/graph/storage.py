"""A graph as one file: safetensors for the constants, JSON in its header for the rest, a digest over both."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
import safetensors.numpy

from tinyclf.errors import DataError, GraphError
from tinyclf.features.spec import FeatureSpec
from tinyclf.files import write_bytes
from tinyclf.graph.graph import Graph
from tinyclf.graph.node import Op, Quant, Tensor

FORMAT = "tinyclf.graph"
VERSION = "2"


def digest(graph: Graph) -> str:
    """SHA-256 over structure and constants, as 64 hexadecimal digits; provenance is left out."""
    sha = hashlib.sha256(json.dumps(_structure(graph), sort_keys=True).encode())
    for tensor in graph.constants:
        assert tensor.data is not None
        sha.update(tensor.data.astype(tensor.data.dtype.newbyteorder("<")).tobytes())
    return sha.hexdigest()


def save(graph: Graph, path: Path) -> None:
    """Write the graph to `path`, whole or not at all."""
    metadata = {
        "format": FORMAT,
        "version": VERSION,
        "graph": json.dumps(_structure(graph), sort_keys=True),
        "provenance": json.dumps(dict(graph.provenance), sort_keys=True),
        "digest": digest(graph),
    }
    arrays = {tensor.name: np.ascontiguousarray(tensor.data) for tensor in graph.constants}
    write_bytes(path, safetensors.numpy.save(arrays, metadata=metadata))


def load(path: Path) -> Graph:
    """Read what `save` wrote; raises GraphError where the file is missing, damaged or of another version."""
    try:
        with safetensors.safe_open(path, framework="numpy") as file:
            metadata = file.metadata() or {}
            arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except FileNotFoundError:
        raise GraphError(f"{path}: no such graph file") from None
    except (OSError, safetensors.SafetensorError) as error:
        raise GraphError(f"{path}: damaged, or no graph file: {error}") from error
    got = metadata.get("format"), metadata.get("version")
    if got != (FORMAT, VERSION):
        raise GraphError(f"{path}: got format {got[0]!r} version {got[1]!r}; allowed: {FORMAT!r} version {VERSION!r}")
    graph = _parse(path, metadata, arrays)
    if digest(graph) != metadata.get("digest"):
        raise GraphError(f"{path}: the digest does not match the content; the file is damaged")
    return graph


def _structure(graph: Graph) -> dict[str, Any]:
    return {
        "features": graph.features.to_dict(),
        "labels": list(graph.labels),
        "tensors": [
            {
                "name": tensor.name,
                "shape": list(tensor.shape),
                "dtype": tensor.dtype,
                "scale": list(tensor.quant.scale),
                "zero_point": tensor.quant.zero_point,
                "constant": tensor.data is not None,
            }
            for tensor in graph.tensors
        ],
        "ops": [asdict(op) for op in graph.ops],
    }


def _parse(path: Path, metadata: dict[str, str], arrays: dict[str, Any]) -> Graph:
    try:
        values = json.loads(metadata["graph"])
        return Graph(
            features=FeatureSpec.from_dict(values["features"]),
            labels=tuple(map(str, values["labels"])),
            tensors=tuple(_tensor(entry, arrays) for entry in values["tensors"]),
            ops=tuple(_op(entry) for entry in values["ops"]),
            provenance=json.loads(metadata["provenance"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, DataError) as error:
        raise GraphError(f"{path}: damaged structure: {type(error).__name__}: {error}") from error


def _tensor(entry: dict[str, Any], arrays: dict[str, Any]) -> Tensor:
    quant = Quant(tuple(map(float, entry["scale"])), int(entry["zero_point"]))
    data = arrays[entry["name"]] if entry["constant"] else None
    return Tensor(str(entry["name"]), tuple(map(int, entry["shape"])), entry["dtype"], quant, data)


def _op(entry: dict[str, Any]) -> Op:
    fields: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
    return Op(**fields)
