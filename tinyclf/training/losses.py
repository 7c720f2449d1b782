"""Losses on targets (batch, classes), which mixing may have made fractions, and what they know of imbalance."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from tinyclf.errors import UsageError
from tinyclf.models.parts import last_linear

Criterion = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
KINDS = ("cross_entropy", "focal", "mse")


@dataclass(frozen=True)
class Loss:
    """What a training minimises: of a softmax, or in a multi-label set of each label's sigmoid.

    kind "focal" weighs each term by (1 - p)^gamma (Lin et al., 2017), "mse" is the squared error of the posteriors.
    alpha are weights of the classes (in a multi-label set of a label's positive clips, its negative ones then having
    1 - alpha where the loss is focal, else 1); inverse_frequency makes them the inverse of the classes' clips, 1 on
    average over the clips. initial_bias starts the last layer at the classes' frequencies. Raises UsageError where a
    value is out of its range.
    """

    kind: str = "cross_entropy"
    gamma: float = 2.0
    alpha: tuple[float, ...] = ()
    inverse_frequency: bool = False
    label_smoothing: float = 0.0
    initial_bias: bool = False

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise UsageError(f"loss kind: got {self.kind!r}; allowed: {', '.join(KINDS)}")
        if not 0 <= self.label_smoothing < 1 or not self.gamma >= 0 or not all(0 <= a <= 1 for a in self.alpha):
            got = f"label_smoothing {self.label_smoothing}, gamma {self.gamma}, alpha {self.alpha}"
            raise UsageError(f"loss: got {got}; allowed: smoothing from 0 to below 1, gamma from 0, alpha from 0 to 1")
        if self.alpha and self.inverse_frequency:
            raise UsageError("loss: got alpha and inverse_frequency; allowed: one of them")

    def weights(self, counts: NDArray[np.int64], clips: int) -> torch.Tensor | None:
        """A weight for each class of `counts` clips, float32 (classes,), or none."""
        if self.alpha and len(self.alpha) != len(counts):
            raise UsageError(
                f"loss alpha: got {len(self.alpha)} values; allowed: one for each of {len(counts)} classes"
            )
        if self.alpha:
            return torch.tensor(self.alpha)
        if not self.inverse_frequency:
            return None
        return torch.from_numpy(clips / (len(counts) * np.maximum(counts, 1))).float()

    def criterion(
        self, counts: NDArray[np.int64], clips: int, device: torch.device, *, multilabel: bool = False
    ) -> Criterion:
        """The mean loss of logits and targets, both (batch, classes), for training clips with these counts."""
        weights = self.weights(counts, clips)
        weight = None if weights is None else weights.to(device)
        terms = _of_labels if multilabel else _of_classes

        def criterion(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
            return terms(self, logits, targets, weight).mean()

        return criterion


def _of_classes(
    loss: Loss, logits: torch.Tensor, targets: torch.Tensor, weight: torch.Tensor | None
) -> torch.Tensor:  # fmt: skip
    targets = targets + loss.label_smoothing * (1 / targets.shape[1] - targets)
    if loss.kind == "mse":
        errors = (logits.softmax(dim=1) - targets) ** 2
    else:
        logs = functional.log_softmax(logits, dim=1)
        errors = -targets * logs * ((1 - logs.exp()) ** loss.gamma if loss.kind == "focal" else 1)
    return (errors if weight is None else errors * weight).sum(dim=1)


def _of_labels(
    loss: Loss, logits: torch.Tensor, targets: torch.Tensor, weight: torch.Tensor | None
) -> torch.Tensor:  # fmt: skip
    targets = targets + loss.label_smoothing * (0.5 - targets)
    positive, negative = (1.0, 1.0) if weight is None else (weight, 1 - weight if loss.kind == "focal" and loss.alpha
                                                            else 1.0)  # fmt: skip
    if loss.kind == "mse":
        posterior = logits.sigmoid()
        return ((posterior - targets) ** 2 * (targets * positive + (1 - targets) * negative)).mean(dim=1)
    yes, no = functional.logsigmoid(logits), functional.logsigmoid(-logits)
    if loss.kind == "focal":
        positive, negative = positive * no.exp() ** loss.gamma, negative * yes.exp() ** loss.gamma
    return -(targets * positive * yes + (1 - targets) * negative * no).mean(dim=1)


def set_initial_bias(model: nn.Module, counts: NDArray[np.int64], clips: int, *, multilabel: bool = False) -> None:
    """Start the last linear layer's bias at the log of the classes' shares, in a multi-label set at their log-odds.

    The first epochs then need not learn the frequencies (Lin et al., 2017). Raises UsageError for a model without.
    """
    _, linear = last_linear(model, len(counts))
    # Half a clip for a class that has none.
    share = np.clip(counts / clips, 0.5 / clips, 1 - 0.5 / clips)
    bias = np.log(share / (1 - share)) if multilabel else np.log(share)
    with torch.no_grad():
        linear.bias.copy_(torch.from_numpy(bias))
