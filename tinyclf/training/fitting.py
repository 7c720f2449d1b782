"""A training in progress, an epoch at a time."""

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from lightning.fabric import Fabric
from numpy.typing import NDArray
from torch.nn import functional

from tinyclf import metrics
from tinyclf.checkpoint import Checkpoint
from tinyclf.count import count_layers
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.errors import UsageError
from tinyclf.evaluation import CHUNK, clip_windows
from tinyclf.features import FeatureSpec
from tinyclf.models import ModelSpec, members_of
from tinyclf.training.batches import WindowSampler, targets_of
from tinyclf.training.distillation import Teachers
from tinyclf.training.losses import set_initial_bias
from tinyclf.training.memory import keep_freed_memory
from tinyclf.training.optimisation import optimizer_of
from tinyclf.training.recipe import Recipe
from tinyclf.training.together import Together, together

DEVICES = ("auto", "cpu", "cuda", "mps")
# Below so many multiplications a batch the threads of a CPU wait for each other longer than they compute.
MACS_FOR_THREADS = 300_000_000


@dataclass(frozen=True)
class Epoch:
    """A line of the history; losses are per window: that of the recipe in training, cross-entropy in validation."""

    epoch: int
    learning_rate: float
    batch_size: int
    train_loss: float
    validation_loss: float
    validation_macro_f1: float
    seconds: float


class Fitting:
    """A training in progress: weights, optimiser, schedule, generators, the best epoch and the history."""

    def __init__(
        self, features: ClipFeatures, split: Split, model: ModelSpec, recipe: Recipe, fitted: FeatureSpec, seed: int,
        device: str, initial: Callable[[torch.nn.Module], object] | None,
        teachers: Sequence[Checkpoint] = (),
    ) -> None:  # fmt: skip
        self.nets = len(members_of(model)) if recipe.together else 1
        self.recipe, self.fabric = recipe, _fabric(device, recipe.precision)
        if self.fabric.device.type == "cpu":
            keep_freed_memory()
        self.generator = torch.Generator().manual_seed(seed)
        # Channels last: faster on a CPU, the same mathematics.
        drawn = together(model, seed) if recipe.together else model.build(seed)
        module = drawn.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        counts, multilabel = features.subset(split.train).counts(), features.targets is not None
        if recipe.loss.initial_bias:
            for net in drawn.nets if isinstance(drawn, Together) else (drawn,):
                set_initial_bias(net, counts, len(split.train), multilabel=multilabel)
        if initial:
            initial(module)
        self.optimizer = optimizer_of(
            recipe.optimizer, module.parameters(), recipe.learning_rate, recipe.weight_decay,
            decay_vectors=recipe.decay_vectors,
        )  # fmt: skip
        self.plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(
            self.optimizer, factor=recipe.plateau.factor, patience=recipe.plateau.patience,
            min_lr=recipe.plateau.minimum,
        )  # fmt: skip
        self.module, self.step = self.fabric.setup(module, self.optimizer)
        device_of = self.fabric.device
        self.sampler = WindowSampler(
            features, split.train, fitted, device_of, self.generator, recipe.sampling, recipe.background, recipe.levels
        )
        self.criterion = recipe.loss.criterion(counts, len(split.train), device_of, multilabel=multilabel)
        self.validate = _Validation(features, split.validation, fitted, device_of)
        if bool(teachers) != bool(recipe.distillation):
            got = f"{len(teachers)} teachers and {'a' if recipe.distillation else 'no'} distillation in the recipe"
            raise UsageError(f"recipe {recipe.name!r}: got {got}; allowed: both or none")
        self.teachers = Teachers(teachers, features.labels, fitted, device_of, multilabel=multilabel)
        if recipe.distillation and recipe.still:
            every = torch.split(torch.arange(len(split.train)), 256)
            self.teachers.remember(map(self.sampler.windows, every), recipe.distillation.temperature)
        layers = count_layers(model.build(0), model.input_shape) if device_of.type == "cpu" else ()
        self.macs = sum(layer.macs for layer in layers)
        self.history: list[Epoch] = []
        self.best, self.best_state = -1, dict[str, torch.Tensor]()

    @property
    def done(self) -> bool:
        """Whether all epochs are trained, or patience has ended."""
        number = len(self.history)
        return number >= self.recipe.epochs or (number > 0 and number - 1 - self.best >= self.recipe.patience)

    def kept(self) -> tuple[int, dict[str, torch.Tensor]]:
        """The epoch that the recipe keeps of those so far, and its weights on the CPU."""
        if self.recipe.keep == "last":
            return len(self.history) - 1, _on_cpu(self.module.state_dict())
        return self.best, self.best_state

    def epoch(self) -> Epoch:
        """Train and validate one epoch; raises UsageError where the loss is not finite."""
        started, number, recipe = time.perf_counter(), len(self.history), self.recipe
        if recipe.schedule:
            _set_rate(self.optimizer, recipe.schedule.rate(number, recipe.epochs, recipe.learning_rate))
        size, rate = recipe.batch_size(number), self.optimizer.param_groups[0]["lr"]
        with _threads(self.macs * size):
            loss = self._train(size)
            validation_loss, f1 = self.validate(self.module)
        if not math.isfinite(validation_loss):
            raise UsageError(
                f"recipe {recipe.name!r}: the loss became {validation_loss} in epoch {number} "
                f"at learning rate {rate}; allowed: a learning rate at which it stays finite"
            )
        self.history.append(Epoch(number, rate, size, loss, validation_loss, f1, time.perf_counter() - started))
        if not recipe.schedule:
            self.plateau.step(validation_loss)
        if self.best < 0 or validation_loss < self.history[self.best].validation_loss:
            self.best, self.best_state = number, _on_cpu(self.module.state_dict())
        return self.history[-1]

    def _train(self, batch_size: int) -> float:
        self.module.train()
        total, count = torch.zeros((), device=self.fabric.device), 0
        for drawn in self.sampler.epoch(batch_size):
            batch, targets = augmented(self.recipe, *drawn, self.generator)
            loss = self._loss(batch, targets)
            self.step.zero_grad()
            self.fabric.backward(loss)
            self.step.step()
            total, count = total + loss.detach() / self.nets * len(batch), count + len(batch)
        return float(total) / max(1, count)

    def _loss(self, batch: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
        logits, distillation = self.module(batch), self.recipe.distillation
        each = logits if self.recipe.together else logits[None]
        labelled = torch.stack([self.criterion(own, targets) for own in each])
        if distillation:
            taught = self.teachers.posteriors(batch, distillation.temperature)
            labelled = torch.stack(
                [distillation.loss(own, taught, loss) for own, loss in zip(each, labelled, strict=True)]
            )
        # A sum, so that each net learns as it would alone.
        return labelled.sum()


@contextmanager
def _threads(macs: int) -> Iterator[None]:
    """One thread for batches of few multiplications, which on every machine gives the same sums; torch's for others."""
    before = torch.get_num_threads()
    torch.set_num_threads(1 if 0 < macs < MACS_FOR_THREADS else before)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def augmented(
    recipe: Recipe, batch: torch.Tensor, targets: torch.Tensor, generator: torch.Generator
) -> tuple[torch.Tensor, torch.Tensor]:
    """What the recipe makes of standardised windows and their targets; the background is mixed in before, in dB.

    Extra values, the last row, are mixed with another window's and else left as they are.
    """
    frames = batch.shape[1] - bool(recipe.extra)
    batch, extra = batch[:, :frames], batch[:, frames:]
    batch = recipe.augmentation(batch, generator)
    if recipe.mix_style:
        batch = recipe.mix_style(batch, generator)
    if recipe.spec_augment:
        batch = recipe.spec_augment(batch, generator)
    batch = torch.cat([batch, extra], dim=1) if recipe.extra else batch
    return recipe.mixup(batch, targets, generator) if recipe.mixup else (batch, targets)


class _Validation:
    """Plain cross-entropy per window and macro-F1 per clip on the validation clips, whatever the training minimises.

    In a multi-label set the binary cross-entropy of each label, and the thresholds are tuned on the same clips.
    """

    def __init__(
        self, features: ClipFeatures, indices: NDArray[np.int64], spec: FeatureSpec, device: torch.device
    ) -> None:
        self.clips, self.multilabel = features.subset(indices), features.targets is not None
        self.spec, self.device = spec, device
        # Windows of mapped frames are cut anew each time: all of them need not fit into memory.
        self.kept = None if isinstance(features.frames, np.memmap) else tuple(self._parts())

    def __call__(self, module: torch.nn.Module) -> tuple[float, float]:
        module.eval()
        found, owners = [], []
        with torch.inference_mode():
            for windows, owner in self.kept or self._parts():
                found += [module(batch) for batch in torch.split(windows, 256)]
                owners.append(owner)
        logits, owner = torch.cat(found), torch.cat(owners)
        targets = torch.from_numpy(targets_of(self.clips)).to(self.device)[owner]
        sums = torch.zeros(len(self.clips), logits.shape[1], device=logits.device)
        sums.index_add_(0, owner, logits.sigmoid() if self.multilabel else logits.softmax(dim=1))
        if self.clips.targets is not None:
            loss = functional.binary_cross_entropy_with_logits(logits, targets)
            means = (sums.cpu() / torch.bincount(owner.cpu())[:, None]).numpy()
            called = means >= metrics.tuned_thresholds(means, self.clips.targets)
            return float(loss), metrics.label_counts(called, self.clips.targets).f1("macro")
        predicted = sums.argmax(dim=1).cpu().numpy()
        matrix = metrics.confusion(self.clips.label, predicted, logits.shape[1])
        # Class indices, where there is one label a clip: the form that is exact.
        return float(functional.cross_entropy(logits, targets.argmax(dim=1))), metrics.macro_f1(matrix)

    def _parts(self) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        """Windows (n, rows, mels) of CHUNK clips at a time, and the clip that each belongs to."""
        for start in range(0, len(self.clips), CHUNK):
            chunk = range(start, min(start + CHUNK, len(self.clips)))
            windows, owner = clip_windows(self.clips, chunk, self.spec)
            yield torch.from_numpy(windows).to(self.device), torch.from_numpy(owner + start).to(self.device)


def _fabric(device: str, precision: str) -> Fabric:
    if device not in DEVICES:
        raise UsageError(f"device {device!r}: not known; allowed: {', '.join(DEVICES)}")
    try:
        found = Fabric(accelerator=device, devices=1)
        mixed = precision == "bf16" or (precision == "auto" and found.device.type == "cuda")
        return Fabric(accelerator=device, devices=1, precision="bf16-mixed") if mixed else found
    except RuntimeError as error:
        raise UsageError(f"device {device!r}: not there on this machine; allowed: auto, cpu") from error


def _set_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = rate


def _on_cpu(state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return {name: value.detach().cpu().clone() for name, value in state.items()}
