"""Quantization-aware training: the integers of a Graph are tuned until they decide as the float model does."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from tinyclf import metrics, reference
from tinyclf.datasets import ClipFeatures
from tinyclf.evaluation import torch_classifier
from tinyclf.features import FeatureSpec
from tinyclf.graph import Graph
from tinyclf.quantization.integer_net import IntegerNet
from tinyclf.training import Recipe
from tinyclf.training.batches import WindowSampler
from tinyclf.training.fitting import augmented

Windows = NDArray[np.float32]
Batches = Callable[[], Iterator[torch.Tensor]]


@dataclass(frozen=True)
class Tuning:
    """How much is tuned: epochs, and Adam's first steps, which fall to nothing along a cosine.

    weight_step is in steps of a weight's scale, bias_step in steps of the op's output.
    """

    epochs: int = 10
    batch_size: int = 64
    weight_step: float = 0.05
    bias_step: float = 0.02


@dataclass(frozen=True)
class TuningEpoch:
    """Divergence from the float model in nats per window, over training windows and over validation windows.

    Epoch 0 is the graph as it was given, which has seen no training windows.
    """

    epoch: int
    train_divergence: float
    validation_divergence: float


def fine_tune(
    graph: Graph, teacher: nn.Module, batches: Batches, validation: Windows, tuning: Tuning,
    on_epoch: Callable[[TuningEpoch], None] | None = None,
) -> tuple[Graph, tuple[TuningEpoch, ...]]:  # fmt: skip
    """The graph of the epoch that lies closest to the teacher on the validation windows, epoch 0 included.

    batches() gives one epoch of standardised windows (n, frames, mels), labels are not needed; what is compared are
    posteriors: Hinton et al., "Distilling the Knowledge", 2015. The validation divergence is the NumPy reference's.
    """
    net = IntegerNet(graph)
    optimizer = torch.optim.Adam(
        [
            {"params": list(net.weights), "lr": tuning.weight_step},
            {"params": list(net.biases), "lr": tuning.bias_step},
        ]
    )
    wanted, multilabel = torch_classifier(teacher)(validation), metrics.kept_thresholds(graph.provenance) is not None

    def distance(judged: Graph) -> float:
        return metrics.divergence(wanted, reference.real_logits(judged, validation), multilabel=multilabel)

    history = [TuningEpoch(0, math.nan, distance(graph))]
    best = graph
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda epoch: (1 + math.cos(math.pi * epoch / tuning.epochs)) / 2
    )
    for number in range(1, tuning.epochs + 1):
        loss = _tune_epoch(net, teacher, batches(), optimizer, multilabel)
        schedule.step()
        tuned = net.graph()
        history.append(TuningEpoch(number, loss, distance(tuned)))
        if history[-1].validation_divergence < min(epoch.validation_divergence for epoch in history[:-1]):
            best = tuned
        if on_epoch:
            on_epoch(history[-1])
    return best, tuple(history)


def training_batches(
    features: ClipFeatures, indices: NDArray[np.int64], spec: FeatureSpec, recipe: Recipe, tuning: Tuning, seed: int = 0
) -> Batches:
    """Random windows of the clips at `indices`, augmented as the recipe does it; drawn from `seed`."""
    generator = torch.Generator().manual_seed(seed)
    sampler = WindowSampler(
        features, indices, spec, torch.device("cpu"), generator, recipe.sampling, recipe.background, recipe.levels
    )

    def epoch() -> Iterator[torch.Tensor]:
        for batch, targets in sampler.epoch(tuning.batch_size):
            yield augmented(recipe, batch, targets, generator)[0]

    return epoch


def _tune_epoch(
    net: IntegerNet, teacher: nn.Module, batches: Iterator[torch.Tensor], optimizer: torch.optim.Optimizer,
    multilabel: bool,
) -> float:  # fmt: skip
    total, count = 0.0, 0
    for batch in batches:
        with torch.inference_mode():
            wanted = _log_posteriors(teacher(batch), multilabel)
        got = _log_posteriors(net(batch), multilabel)
        loss = functional.kl_div(got, wanted.clone(), reduction="batchmean", log_target=True)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        net.clamp()
        total, count = total + float(loss.detach()) * len(batch), count + len(batch)
    return total / max(1, count)


def _log_posteriors(logits: torch.Tensor, multilabel: bool) -> torch.Tensor:
    """Of the softmax; in a multi-label set of each label's sigmoid, which is the softmax of a logit and zero."""
    if not multilabel:
        return logits.log_softmax(dim=1)
    return torch.stack([logits, torch.zeros_like(logits)], dim=2).log_softmax(dim=2).flatten(1)
