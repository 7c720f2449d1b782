"""A trained model on disk: weights as safetensors, everything else as JSON; nothing is ever unpickled."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import nn

from tinyclf.errors import CheckpointError, DataError
from tinyclf.features import FeatureSpec
from tinyclf.files import write_bytes, write_text
from tinyclf.models import ModelSpec

DESCRIPTION, WEIGHTS = "checkpoint.json", "best.safetensors"
FORMAT, VERSION = "tinyclf.checkpoint", 2


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """Weights with all it takes to use them: the model, its front end (fitted), its labels, where it comes from."""

    model: ModelSpec
    state: Mapping[str, torch.Tensor]
    features: FeatureSpec
    labels: tuple[str, ...]
    provenance: Mapping[str, Any] = field(default_factory=dict)

    def module(self) -> nn.Module:
        """The model with its weights, in eval mode on the CPU."""
        module = self.model.build(seed=0)
        module.load_state_dict(self.state)
        return module.eval()

    def digest(self) -> str:
        """SHA-256 of the weights as they lie on disk, as 64 hexadecimal digits."""
        return hashlib.sha256(self.weights()).hexdigest()

    def weights(self) -> bytes:
        """The weights as a safetensors file."""
        state = {name: tensor.detach().cpu().contiguous() for name, tensor in self.state.items()}
        return safetensors.torch.save(state)


def save(checkpoint: Checkpoint, folder: Path) -> None:
    """Write weights and description into a run folder, each whole or not at all."""
    description = {
        "format": FORMAT,
        "version": VERSION,
        "model": checkpoint.model.to_dict(),
        "features": checkpoint.features.to_dict(),
        "labels": list(checkpoint.labels),
        "provenance": dict(checkpoint.provenance),
        "weights_sha256": checkpoint.digest(),
    }
    write_bytes(folder / WEIGHTS, checkpoint.weights())
    write_text(folder / DESCRIPTION, json.dumps(description, indent=2) + "\n")


def load(folder: Path) -> Checkpoint:
    """Read what `save` wrote; raises CheckpointError where it is no run, damaged or of another version."""
    description = _description(folder)
    try:
        model = ModelSpec.from_dict(description["model"])
        features = FeatureSpec.from_dict(description["features"])
        labels = tuple(map(str, description["labels"]))
        provenance, checksum = dict(description["provenance"]), str(description["weights_sha256"])
    except (KeyError, TypeError, ValueError, DataError) as error:
        raise CheckpointError(f"{folder / DESCRIPTION}: damaged: {type(error).__name__}: {error}") from error
    if len(labels) != model.n_classes:
        raise CheckpointError(
            f"{folder / DESCRIPTION}: got {len(labels)} labels, {model.n_classes} classes; allowed: as many"
        )
    if not features.is_fitted or features.shape != model.input_shape:
        got = (
            f"features {features.shape}{'' if features.is_fitted else ', not fitted'}, a model for {model.input_shape}"
        )
        raise CheckpointError(f"{folder / DESCRIPTION}: got {got}; allowed: fitted features of the model's shape")
    return Checkpoint(model, _weights(folder / WEIGHTS, model, checksum), features, labels, provenance)


def _description(folder: Path) -> dict[str, Any]:
    path = folder / DESCRIPTION
    if not path.is_file():
        raise CheckpointError(
            f"{folder}: is no run: no {DESCRIPTION} in it; allowed: a folder that `tinyclf train` made"
        )
    try:
        description = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise CheckpointError(f"{path}: damaged: {error}") from error
    got = (description.get("format"), description.get("version")) if isinstance(description, dict) else (None, None)
    if got != (FORMAT, VERSION):
        raise CheckpointError(
            f"{path}: got format {got[0]!r} version {got[1]!r}; allowed: {FORMAT!r} version {VERSION}"
        )
    return dict(description)


def _weights(path: Path, model: ModelSpec, checksum: str) -> dict[str, torch.Tensor]:
    try:
        content = path.read_bytes()
        state: dict[str, torch.Tensor] = safetensors.torch.load(content)
    except (OSError, safetensors.SafetensorError) as error:
        raise CheckpointError(f"{path}: damaged or missing: {error}") from error
    if hashlib.sha256(content).hexdigest() != checksum:
        raise CheckpointError(f"{path}: damaged: its SHA-256 is not the one in {DESCRIPTION}")
    # On the meta device: sizes that only the description claims allocate nothing.
    with torch.device("meta"):
        wanted = {name: _kind(tensor) for name, tensor in model.build(seed=0).state_dict().items()}
    got = {name: _kind(tensor) for name, tensor in state.items()}
    differing = [name for name in sorted(wanted.keys() | got.keys()) if wanted.get(name) != got.get(name)]
    if differing:
        name = differing[0]
        raise CheckpointError(
            f"{path}: tensor {name!r}: got {got.get(name, 'none')}; allowed: {wanted.get(name, 'none')}"
        )
    infinite = [name for name, tensor in state.items() if not torch.isfinite(tensor.double()).all()]
    if infinite:
        raise CheckpointError(f"{path}: tensor {infinite[0]!r}: got NaN or infinite values; allowed: finite")
    return state


def _kind(tensor: torch.Tensor) -> str:
    return f"{str(tensor.dtype).removeprefix('torch.')} {tuple(tensor.shape)}"
