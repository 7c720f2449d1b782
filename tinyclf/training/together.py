"""Nets that become one, whose logits are the mean of theirs: joined after training, or trained on the same batches."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import nn

from tinyclf.checkpoint import Checkpoint
from tinyclf.errors import UsageError
from tinyclf.models import ModelSpec, ensemble_of, members_of
from tinyclf.models.ensemble import Ensemble

# Under an ensemble's folder.
MEMBERS = "members"
# Logits of a few units, summed in another order in float32.
TOLERANCE = 1e-4


class Together(nn.Module):
    """The nets of an ensemble side by side, each with its own last layer.

    Input (batch, frames, mels), standardised; output in training the logits of each, (nets, batch, n_classes), for a
    loss of each; else their mean, (batch, n_classes).
    """

    def __init__(self, nets: Sequence[nn.Module]) -> None:
        super().__init__()
        self.nets = nn.ModuleList(nets)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        logits = torch.stack([net(x) for net in self.nets])
        return logits if self.training else logits.mean(dim=0)


def together(model: ModelSpec, seed: int) -> Together:
    """An ensemble's nets, drawn from the seeds that they have where they are trained one by one.

    Raises UsageError where the model is a single net.
    """
    members = members_of(model)
    if not members:
        raise UsageError(f"recipe: got together with a single {model.family}; allowed: an ensemble's members")
    return Together([member.build(member_seed(seed, number, len(members))) for number, member in enumerate(members)])


def member_folders(folder: Path, members: int) -> list[Path]:
    """Where the runs of an ensemble's members lie, numbered from 1."""
    return [folder / MEMBERS / str(number) for number in range(1, members + 1)]


def member_seed(seed: int, number: int, members: int) -> int:
    """A seed for each member that no other ensemble's seed gives."""
    return seed * members + number


def joined(members: Sequence[Checkpoint]) -> Checkpoint:
    """The checkpoint of the mean logits of several, which agree in labels and fitted front end.

    Raises UsageError where one does not end in a linear layer.
    """
    model, first = ensemble_of([member.model for member in members]), members[0]
    module = Ensemble([member.module() for member in members], model.n_classes).eval()
    _require_mean(module, [member.module() for member in members], model.input_shape)
    return Checkpoint(model, module.state_dict(), first.features, first.labels)


def parted(trained: Checkpoint) -> tuple[Checkpoint, ...]:
    """The nets of a checkpoint that holds the state of a `Together`."""
    states = [dict[str, torch.Tensor]() for _ in members_of(trained.model)]
    for name, value in trained.state.items():
        _, number, own = name.split(".", 2)
        states[int(number)][own] = value
    return tuple(
        Checkpoint(member, state, trained.features, trained.labels)
        for member, state in zip(members_of(trained.model), states, strict=True)
    )


def remembered(
    folders: Sequence[Path], members: Sequence[Checkpoint], seeds: Sequence[int | None]
) -> list[dict[str, Any]]:
    """What an ensemble's provenance says of its members."""
    return [
        {"run": str(folder.resolve()), "digest": member.digest(), "seed": seed}
        for folder, member, seed in zip(folders, members, seeds, strict=True)
    ]


def _require_mean(module: nn.Module, members: Sequence[nn.Module], shape: tuple[int, int]) -> None:
    windows = torch.randn(4, *shape, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        wanted = torch.stack([member(windows) for member in members]).mean(dim=0)
        # A layer after the last linear one would come before the mean now.
        if not torch.allclose(module(windows), wanted, rtol=TOLERANCE, atol=TOLERANCE):
            raise UsageError("ensemble: got a member whose linear layer is not its last; allowed: logits from it")
