"""A training between two epochs, in one file: all that it takes to go on to the same weights."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch

from tinyclf.errors import CheckpointError
from tinyclf.files import write_bytes

LAST = "last.safetensors"
FORMAT, VERSION = "tinyclf.snapshot", 1


@dataclass(frozen=True, eq=False)
class Snapshot:
    """What a training is (`identity`), where it stands (`numbers`, `tensors`), and `facts` about what was asked.

    All but the tensors are plain values for JSON.
    """

    identity: Mapping[str, Any]
    facts: Mapping[str, Any]
    numbers: Mapping[str, Any]
    tensors: Mapping[str, torch.Tensor]

    def group(self, name: str) -> dict[str, torch.Tensor]:
        """The tensors whose names begin with `name` and a point, without that."""
        return {key.partition(".")[2]: value for key, value in self.tensors.items() if key.partition(".")[0] == name}

    def require(self, folder: Path, identity: Mapping[str, Any]) -> None:
        """Raise CheckpointError unless the training that would go on is the one that was begun."""
        found = _difference("", json.loads(json.dumps(self.identity)), json.loads(json.dumps(identity)))
        if found:
            name, began, got = found
            raise CheckpointError(f"{folder}: {name}: got {got}; allowed: {began}, with which the training began")


def save_snapshot(snapshot: Snapshot, folder: Path) -> None:
    """Write it into the run's folder, whole or not at all; the JSON is the metadata of the safetensors file."""
    described = {
        "format": FORMAT, "version": VERSION, "identity": snapshot.identity, "facts": snapshot.facts,
        "numbers": snapshot.numbers,
    }  # fmt: skip
    tensors = {name: tensor.detach().cpu().contiguous().clone() for name, tensor in snapshot.tensors.items()}
    write_bytes(folder / LAST, safetensors.torch.save(tensors, metadata={FORMAT: json.dumps(described)}))


def load_snapshot(folder: Path) -> Snapshot:
    """Read what `save_snapshot` wrote; raises CheckpointError where there is none, or none that can be read."""
    path = folder / LAST
    if not path.is_file():
        raise CheckpointError(
            f"{folder}: no {LAST} in it; allowed: the folder of a training that began its first epoch"
        )
    try:
        with safetensors.safe_open(path, "pt") as file:
            described = json.loads((file.metadata() or {})[FORMAT])
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        if (described["format"], described["version"]) != (FORMAT, VERSION):
            raise ValueError(f"got format {described['format']!r} version {described['version']!r}")
        return Snapshot(described["identity"], described["facts"], described["numbers"], tensors)
    except (OSError, safetensors.SafetensorError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise CheckpointError(f"{path}: damaged: {type(error).__name__}: {error}") from error


def _difference(name: str, began: Any, got: Any) -> tuple[str, str, str] | None:
    """The first value, in the order of `began`, that is another one: its dotted name and both values."""
    if isinstance(began, dict) and isinstance(got, dict):
        for key in [*began, *(key for key in got if key not in began)]:
            found = _difference(f"{name}.{key}" if name else key, began.get(key), got.get(key))
            if found:
                return found
        return None
    return None if began == got else (name, json.dumps(began), json.dumps(got))
