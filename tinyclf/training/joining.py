"""Trained runs become one run, whose logits are the mean of theirs."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from tinyclf import checkpoint
from tinyclf.checkpoint import Checkpoint
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.errors import UsageError
from tinyclf.training.folder import copy_history
from tinyclf.training.prior import Prior, learned
from tinyclf.training.recipe import recipe_of
from tinyclf.training.run import Run, finished
from tinyclf.training.together import joined, remembered

# What the members must share, by its name in their provenance.
SHARED = ("data.digest", "data.frontend", "data.task", "split")


# What is a member's alone.
OWN = ("teachers", "thresholds", "best_epoch", "epochs", "prior", "members", "budget", "weights")


def join_runs(
    folders: Sequence[Path], features: ClipFeatures, split: Split, folder: Path, prior: Prior | None = None,
    budget: Mapping[str, Any] | None = None,
) -> Run:  # fmt: skip
    """Write the run of the mean logits of several runs, or of a single one, scored on their validation and test clips.

    In a multi-label set the thresholds are tuned anew. `budget` is remembered. `prior` is taken out of the mean, once:
    what members lost of their logits by a correction of their own is put back first. Raises UsageError where they
    differ in labels, front end, data or split, which would let one have seen what another is tested on, or where one
    does not end in a linear layer.
    """
    members = [checkpoint.load(path) for path in folders]
    _require_alike(folders, members, features, split)
    first = members[0].provenance
    recipe = replace(recipe_of(first["recipe"]), prior=prior, together=False)
    facts: dict[str, Any] = {**first, "recipe": asdict(recipe)}
    shifts = [member.provenance["prior"]["shift"] for member in members if member.provenance.get("prior")]
    if prior:
        members, shifts = [learned(member) for member in members], []
    elif shifts and len(shifts) < len(members):
        raise UsageError("ensemble: got members with and without prior correction; allowed: one kind, or --prior")
    if len(members) == 1:
        copy_history(folders[0], folder)
        return finished(members[0], features, split, folder, facts, recipe)
    facts = {
        **{key: value for key, value in facts.items() if key not in OWN},
        "budget": dict(budget or {}),
        # The split's own, whatever seeds the members were drawn from.
        "seed": first.get("split_seed", first.get("seed", 0)),
        "teachers": [],
        "members": remembered(folders, members, [member.provenance.get("seed") for member in members]),
    }
    if shifts:
        facts["prior"] = {"shift": np.mean(shifts, axis=0).tolist()}
    return finished(joined(members), features, split, folder, facts, recipe)


def _require_alike(
    folders: Sequence[Path], members: Sequence[Checkpoint], features: ClipFeatures, split: Split
) -> None:  # fmt: skip
    first = members[0]
    for folder, member in zip(folders, members, strict=True):
        if member.labels != first.labels:
            told, theirs = ", ".join(member.labels), ", ".join(first.labels)
            raise UsageError(f"{folder}: got labels {told}; allowed: {theirs}, as {folders[0]} has")
        for name in SHARED:
            got, allowed = (_fact(one.provenance, name) for one in (member, first))
            if got != allowed:
                raise UsageError(f"{folder}: got {name} {got}; allowed: {allowed}, as {folders[0]} has")
        own, wanted = member.features.to_dict(), first.features.to_dict()
        for name in (*wanted, *own):
            if own.get(name) != wanted.get(name):
                got, allowed = own.get(name), wanted.get(name)
                raise UsageError(f"{folder}: got features of {name} {got}; allowed: {allowed}, as {folders[0]} has")
    given = {"data.digest": features.digest(), "split": split.digest()}
    for name, value in given.items():
        if _fact(first.provenance, name) != value:
            raise UsageError(
                f"{folders[0]}: got {name} {_fact(first.provenance, name)}; allowed: that of the data given"
            )


def _fact(provenance: Any, name: str) -> Any:
    head, _, rest = name.partition(".")
    value = provenance.get(head)
    return value.get(rest) if rest and isinstance(value, dict) else value
