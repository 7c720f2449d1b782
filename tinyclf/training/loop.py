"""The training loop: one model, one split, one recipe, one seed."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from tinyclf.checkpoint import Checkpoint
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.evaluation import evaluation_hop
from tinyclf.features import FeatureSpec, referenced, windows
from tinyclf.features.extra import fit_extra
from tinyclf.models import ModelSpec
from tinyclf.training.fitting import Epoch, Fitting
from tinyclf.training.recipe import Recipe
from tinyclf.training.resume import FolderKeeper
from tinyclf.training.together import joined, parted


@dataclass(frozen=True, eq=False)
class Trained:
    """The checkpoint of the epoch that the recipe keeps, `best_epoch`, and the history up to the stop.

    `members` are those of an ensemble whose nets were trained together.
    """

    checkpoint: Checkpoint
    history: tuple[Epoch, ...]
    best_epoch: int
    members: tuple[Checkpoint, ...] = ()


def fit(
    features: ClipFeatures, split: Split, model: ModelSpec, recipe: Recipe, spec: FeatureSpec, *,
    seed: int = 0, device: str = "auto", on_epoch: Callable[[Epoch], None] | None = None,
    initial: Callable[[torch.nn.Module], object] | None = None, keeper: FolderKeeper | None = None,
    teachers: Sequence[Checkpoint] = (),
) -> Trained:  # fmt: skip
    """Train on split.train, choose the epoch on split.validation or not at all; split.test is not looked at.

    `initial` may change the drawn weights before training, for instance load published ones into them. `keeper` keeps
    the state after each epoch on disk and goes on from it. `teachers` are listened to as the recipe says. On a CPU the
    same seed, thread count and data give the same weights to the bit, however often the training was killed. Raises
    UsageError where the device (auto, cpu, cuda, mps) is not there or a teacher does not fit, CheckpointError where
    what the keeper holds is another training.
    """
    fitted = fit_standardisation(features, split.train, spec)
    identity = {
        "data": features.digest(), "split": split.digest(), "seed": seed, "model": model.to_dict(),
        "recipe": asdict(recipe), "features": fitted.to_dict(),
        "teachers": [teacher.digest() for teacher in teachers],
    }  # fmt: skip
    fitting = Fitting(features, split, model, recipe, fitted, seed, device, initial, teachers)
    # Dropout draws from torch's global generator: seeded here, and left as it was.
    with torch.random.fork_rng(enabled=True):
        torch.manual_seed(seed)
        if keeper:
            keeper.begin(fitting, identity)
        while not fitting.done:
            epoch = fitting.epoch()
            if keeper:
                keeper.keep(fitting, identity)
            if on_epoch:
                on_epoch(epoch)
    kept, state = fitting.kept()
    checkpoint = Checkpoint(model, state, fitted, features.labels)
    members = parted(checkpoint) if recipe.together else ()
    return Trained(joined(members) if members else checkpoint, tuple(fitting.history), kept, members)


def fit_standardisation(features: ClipFeatures, indices: NDArray[np.int64], spec: FeatureSpec) -> FeatureSpec:
    """Mean and standard deviation per band, in dB, over the referenced windows of the clips at `indices`.

    Where the floor has a value of its own, over what lies above it. Of the extra values too, over those clips.
    """
    count, total, squares = np.zeros(spec.n_mels), np.zeros(spec.n_mels), np.zeros(spec.n_mels)
    for index in indices:
        heard = referenced(windows(features.clip(int(index)), spec, evaluation_hop(spec)), spec)
        values = heard.reshape(-1, spec.n_mels).astype(np.float64)
        counted = np.ones(values.shape) if spec.floor_value is None else values > spec.floor_db
        values = values * counted
        count, total, squares = (
            count + counted.sum(axis=0),
            total + values.sum(axis=0),
            squares + (values**2).sum(axis=0),
        )
    # A band that is never heard has its floor for a mean.
    mean, count = np.where(count > 0, total / np.maximum(1, count), spec.floor_db), np.maximum(1, count)
    # A band that never leaves the floor keeps a deviation of 1 dB instead of none; statistics have units of their own.
    least = 1.0 if spec.n_frames > 1 else 1e-12
    fitted = spec.standardised(mean, np.sqrt(np.maximum(squares / count - mean**2, least)))
    if features.extra is None or not spec.extra:
        return fitted
    extra_mean, extra_std = fit_extra(features.extra[indices])
    return replace(fitted, extra_mean=extra_mean, extra_std=extra_std)
