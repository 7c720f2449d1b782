"""Published weights, loaded by the names that their own implementations give them."""

import pickle
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import nn

from tinyclf.errors import CheckpointError

# Training heads of GoogLeNet, and the front end that PANNs keep inside the model.
IGNORED = ("aux1.", "aux2.", "spectrogram_extractor.", "logmel_extractor.")
HEADS = ("fc.", "fc_audioset.", "classifier.", "head.")
WRAPPERS = ("state_dict", "model")


def read_weights(path: Path) -> dict[str, torch.Tensor]:
    """The tensors of a .safetensors, or of a .pt or .pth file, of which nothing but tensors is unpickled.

    Raises CheckpointError where the file holds no named tensors.
    """
    state: Any
    try:
        if path.suffix == ".safetensors":
            state = safetensors.torch.load_file(path)
        else:
            state = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, safetensors.SafetensorError, pickle.UnpicklingError, EOFError) as error:
        reason = str(error).splitlines()[0]
        raise CheckpointError(f"{path}: got no weights: {reason}; allowed: .safetensors, .pt, .pth") from error
    for wrapper in WRAPPERS:
        state = state[wrapper] if isinstance(state, dict) and isinstance(state.get(wrapper), dict) else state
    if not isinstance(state, dict) or not all(isinstance(value, torch.Tensor) for value in state.values()):
        raise CheckpointError(f"{path}: got {type(state).__name__}; allowed: tensors by name")
    return dict(state)


def loader(path: Path) -> Callable[[nn.Module], object]:
    """Reads a file, and returns what loads its weights into a model."""
    state = read_weights(path)
    return lambda module: load_published(module, state)


def load_published(module: nn.Module, state: Mapping[str, torch.Tensor]) -> tuple[str, ...]:
    """Load weights into a model; returns the names that stay as drawn: those of a head for other classes.

    A first convolution for three channels is summed over them, which on one channel gives what three equal channels
    gave. Raises CheckpointError where a name or a shape differs otherwise.
    """
    own = module.state_dict()
    loaded = {name: value for name, value in state.items() if not name.startswith(IGNORED)}
    unknown = sorted(loaded.keys() - own.keys())
    if unknown:
        raise CheckpointError(f"weights: got tensor {unknown[0]!r}; allowed: those of {type(module).__name__}")
    drawn = []
    for name, wanted in own.items():
        value = loaded.get(name)
        if value is not None and value.ndim == 4 and value.shape[1] == 3 and wanted.shape[1] == 1:
            loaded[name] = value.sum(dim=1, keepdim=True)
        elif value is None or value.shape != wanted.shape:
            if not name.startswith(HEADS) and not name.endswith("num_batches_tracked"):
                got = "none" if value is None else str(tuple(value.shape))
                raise CheckpointError(f"weights: tensor {name!r}: got {got}; allowed: {tuple(wanted.shape)}")
            loaded[name] = wanted
            drawn.append(name)
    module.load_state_dict(loaded)
    return tuple(name for name in drawn if not name.endswith("num_batches_tracked"))
