"""Prior correction: the classes' frequencies in training taken out of the logits, in the bias of the last layer.

Menon et al., "Long-tail learning via logit adjustment", 2021, after training: logits - strength * log(prior).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import softmax
from torch import nn

from tinyclf import metrics
from tinyclf.checkpoint import Checkpoint
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.errors import UsageError
from tinyclf.evaluation import clip_windows, torch_classifier
from tinyclf.models import ModelSpec
from tinyclf.models.parts import last_linear
from tinyclf.training.losses import Loss
from tinyclf.training.sampling import Sampling

Floats = NDArray[np.float64]
VALIDATION = "validation"
STRONGEST = 2.0
# What "validation" chooses from, and how many neighbours on each side steady a figure of so few clips.
STRENGTHS = np.linspace(0, 1.5, 31)
NEIGHBOURS = 3


@dataclass(frozen=True)
class Prior:
    """How much of the prior is taken out: a strength from 0 to 2, or "validation" for the best on validation clips.

    Raises UsageError for another value.
    """

    strength: float | str = VALIDATION

    def __post_init__(self) -> None:
        number = isinstance(self.strength, int | float) and 0 <= self.strength <= STRONGEST
        if not (number or self.strength == VALIDATION):
            raise UsageError(
                f"prior strength: got {self.strength!r}; allowed: from 0 to {STRONGEST:g}, or {VALIDATION!r}"
            )


def prior_of(text: str) -> Prior:
    """A prior correction as a command line names it; raises UsageError as `Prior` does."""
    try:
        return Prior(float(text))
    except ValueError:
        return Prior(text)


def require_correctable(prior: Prior | None, model: ModelSpec, features: ClipFeatures) -> None:
    """Raise UsageError before a training whose result could not be corrected."""
    if prior and features.targets is not None:
        raise UsageError(f"prior: got {features.name}, of several labels a clip; allowed: data of one label a clip")
    if prior:
        with torch.device("meta"):
            last_linear(model.build(), model.n_classes)


def corrected(
    trained: Checkpoint, prior: Prior, features: ClipFeatures, split: Split, sampling: Sampling, loss: Loss
) -> tuple[Checkpoint, dict[str, Any]]:
    """The checkpoint with the prior out of its last bias, and what was done, for its provenance.

    `sampling` and `loss` are those of the training, and decide which prior it was shown. "shift" is what the logits
    lost, "shares" the prior. Looks at training labels and validation clips alone.
    """
    shares = shown_prior(features, split.train, trained.features.n_frames, sampling, loss)
    strength = prior.strength
    if isinstance(strength, str):
        strength = _best_strength(trained, shares, features, split.validation)
    # Moved to a mean of zero, which no softmax sees, so that the logits keep their range.
    logs = np.log(shares) - np.log(shares).mean()
    module = trained.module()
    _shift(module, trained, -strength * logs)
    facts = {
        "strength": float(strength), "chosen": str(prior.strength), "shares": shares.tolist(),
        "shift": (strength * logs).tolist(),
    }  # fmt: skip
    return replace(trained, state=module.state_dict()), facts


def learned(trained: Checkpoint) -> Checkpoint:
    """The checkpoint as it was trained, what prior correction took out of its logits put back: as a teacher teaches."""
    facts = trained.provenance.get("prior")
    if not isinstance(facts, Mapping):
        return trained
    module = trained.module()
    _shift(module, trained, np.asarray(facts["shift"], dtype=np.float64))
    return replace(trained, state=module.state_dict())


def shown_prior(
    features: ClipFeatures, indices: NDArray[np.int64], n_frames: int, sampling: Sampling, loss: Loss
) -> Floats:  # fmt: skip
    """Share of each class in the windows of an epoch, as drawn and weighed, (classes,); none is zero, the sum is 1."""
    chosen = features.subset(indices)
    lengths = chosen.lengths
    windows = np.maximum(1, np.round(lengths / n_frames))
    # Half a window for a class that has none.
    counts = np.maximum(0.5, np.bincount(chosen.label, windows, len(features.labels)))
    if sampling.kind in ("weighted", "undersample"):
        counts = np.ones(len(counts))
    elif sampling.kind == "oversample":
        counts = np.minimum(counts.max(), counts * sampling.limit)
    weights = loss.weights(chosen.counts(), len(indices))
    if weights is not None:
        counts = np.maximum(1e-6, counts * weights.double().numpy())
    return np.asarray(counts / counts.sum())


def _shift(module: nn.Module, trained: Checkpoint, logits: Floats) -> None:
    _, linear = last_linear(module, trained.model.n_classes)
    with torch.no_grad():
        linear.bias.copy_((linear.bias.double() + torch.from_numpy(logits)).float())


def _best_strength(trained: Checkpoint, shares: Floats, features: ClipFeatures, indices: NDArray[np.int64]) -> float:
    """The strength of the highest macro-F1 over clips, each figure averaged with its neighbours'; the least of equals.

    A validation fold is small: one strength's figure rests on a few clips, a range of strengths' on more.
    """
    windows, owner = clip_windows(features, indices, trained.features)
    classify = torch_classifier(trained.module())
    logits = np.concatenate([classify(windows[start : start + 256]) for start in range(0, len(windows), 256)])
    figures = np.array([_macro_f1(logits - s * np.log(shares), owner, features.label[indices]) for s in STRENGTHS])
    around = np.pad(figures, NEIGHBOURS, mode="edge")
    steady = np.convolve(around, np.full(2 * NEIGHBOURS + 1, 1 / (2 * NEIGHBOURS + 1)), mode="valid")
    return float(STRENGTHS[int(np.argmax(np.round(steady, 9)))])


def _macro_f1(logits: Floats, owner: NDArray[np.int64], label: NDArray[np.int64]) -> float:
    sums = np.zeros((len(label), logits.shape[1]))
    np.add.at(sums, owner, softmax(logits, axis=1))
    return metrics.macro_f1(metrics.confusion(label, sums.argmax(axis=1).astype(np.int64), logits.shape[1]))
