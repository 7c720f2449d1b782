"""The state of a training after each epoch, written into its folder and read from there."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import torch

from tinyclf.errors import CheckpointError
from tinyclf.training.fitting import Epoch, Fitting
from tinyclf.training.recipe import recipe_of
from tinyclf.training.snapshot import Snapshot, load_snapshot, save_snapshot

PLATEAU = ("best", "num_bad_epochs", "cooldown_counter", "last_epoch")


class FolderKeeper:
    """Keeps a training in its run's folder; with `resume` it goes on from what the folder holds.

    `facts` are kept beside. Raises CheckpointError where the folder holds no training, or another one.
    """

    def __init__(self, folder: Path, facts: Mapping[str, Any], *, resume: bool = False) -> None:
        self.folder, self.facts, self.resume = folder, facts, resume

    def begin(self, fitting: Fitting, identity: Mapping[str, Any]) -> None:
        """Keep the state before the first epoch, or put the kept one in."""
        if not self.resume:
            return self.keep(fitting, identity)
        snapshot = load_snapshot(self.folder)
        try:
            _completed(snapshot).require(self.folder, identity)
            restore(fitting, snapshot)
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            raise CheckpointError(f"{self.folder}: damaged: {type(error).__name__}: {error}") from error

    def keep(self, fitting: Fitting, identity: Mapping[str, Any]) -> None:
        """Write the state between two epochs."""
        save_snapshot(Snapshot(identity, self.facts, numbers_of(fitting), tensors_of(fitting)), self.folder)


def _completed(snapshot: Snapshot) -> Snapshot:
    """The same training; fields of the recipe that it was begun without have their defaults."""
    recipe = asdict(recipe_of(snapshot.identity["recipe"]))
    return replace(snapshot, identity={**snapshot.identity, "recipe": recipe})


def numbers_of(fitting: Fitting) -> dict[str, Any]:
    """The state of a training as far as it is no tensor."""
    optimizer, plateau = fitting.optimizer.state_dict(), fitting.plateau.state_dict()
    return {
        "history": [asdict(epoch) for epoch in fitting.history],
        "best": fitting.best,
        "groups": optimizer["param_groups"],
        # The best loss of a plateau is infinite, and no number of JSON, until its first step.
        "plateau": {} if plateau["last_epoch"] < 1 else {name: plateau[name] for name in PLATEAU},
    }


def tensors_of(fitting: Fitting) -> dict[str, torch.Tensor]:
    """Weights, those of the best epoch, the optimiser's moments, and the states of all generators."""
    moments = fitting.optimizer.state_dict()["state"]
    tensors = {f"model.{name}": value for name, value in fitting.module.state_dict().items()}
    tensors |= {f"best.{name}": value for name, value in fitting.best_state.items()}
    for index, state in moments.items():
        tensors |= {f"optimizer.{index}.{key}": value for key, value in state.items() if value is not None}
    tensors |= {"generator.windows": fitting.generator.get_state(), "generator.global": torch.get_rng_state()}
    if fitting.fabric.device.type == "cuda":
        tensors["generator.cuda"] = torch.cuda.get_rng_state(fitting.fabric.device)
    return tensors


def restore(fitting: Fitting, snapshot: Snapshot) -> None:
    """Put a kept state into a training that was built anew; raises as torch does where it does not fit."""
    fitting.module.load_state_dict(snapshot.group("model"))
    fitting.best, fitting.best_state = snapshot.numbers["best"], snapshot.group("best")
    fitting.history[:] = [Epoch(**epoch) for epoch in snapshot.numbers["history"]]
    _restore_optimizer(fitting.optimizer, snapshot)
    fitting.plateau.load_state_dict(dict(snapshot.numbers["plateau"]))
    generators = snapshot.group("generator")
    fitting.generator.set_state(generators["windows"])
    torch.set_rng_state(generators["global"])
    if fitting.fabric.device.type == "cuda":
        torch.cuda.set_rng_state(generators["cuda"], fitting.fabric.device)


def _restore_optimizer(optimizer: torch.optim.Optimizer, snapshot: Snapshot) -> None:
    groups = [
        {key: tuple(value) if isinstance(value, list) and key != "params" else value for key, value in group.items()}
        for group in snapshot.numbers["groups"]
    ]
    state: dict[int, dict[str, torch.Tensor]] = {}
    for name, value in snapshot.group("optimizer").items():
        index, _, key = name.partition(".")
        state.setdefault(int(index), {})[key] = value
    optimizer.load_state_dict({"state": state, "param_groups": groups})
    for parameter, moments in optimizer.state.items():
        for key, value in moments.items():
            if value.shape == parameter.shape:
                # The fused step walks through memory: a moment must lie there in its parameter's order.
                moments[key] = torch.empty_like(parameter).copy_(value)
