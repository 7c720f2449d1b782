"""Distillation (Hinton et al., 2015): a student learns the softened posteriors of one or several teachers."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import torch
from torch.nn import functional

from tinyclf.checkpoint import Checkpoint
from tinyclf.errors import UsageError
from tinyclf.features import FeatureSpec
from tinyclf.models.parts import folded
from tinyclf.training.prior import learned

MOST_GENERATIONS = 20


@dataclass(frozen=True)
class Distillation:
    """How much a student listens to its teachers.

    `share` of the loss is the divergence of the posteriors at `temperature`, times its square so that gradients keep
    their size; the rest is the recipe's loss on the labels. With `generations` a run teaches the next one of the same
    recipe so many times (Furlanello et al., "Born-Again Neural Networks", 2018), the first learning from the labels
    alone where no other teacher is named. Raises UsageError where a value is out of its range.
    """

    temperature: float = 2.0
    share: float = 0.7
    generations: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.generations <= MOST_GENERATIONS:
            got = f"{self.generations} generations"
            raise UsageError(f"distillation: got {got}; allowed: from 0 to {MOST_GENERATIONS}")
        if not 0 < self.temperature <= 100 or not 0 <= self.share <= 1:
            got = f"temperature {self.temperature}, share {self.share}"
            raise UsageError(f"distillation: got {got}; allowed: a temperature above 0, to 100, a share from 0 to 1")

    def loss(self, logits: torch.Tensor, taught: torch.Tensor, labelled: torch.Tensor) -> torch.Tensor:
        """The mixed loss of a student's logits (batch, classes).

        `taught` are the teachers' posteriors at the temperature, as `Teachers.posteriors` gives them; `labelled` is the
        loss on the labels.
        """
        own = _outcomes(logits / self.temperature, taught.ndim == 3).log_softmax(dim=-1)
        divergence = functional.kl_div(own, taught, reduction="none").sum(dim=-1).mean() * self.temperature**2
        return divergence if self.share == 1 else self.share * divergence + (1 - self.share) * labelled


class Teachers:
    """Trained models that see the student's windows, each through its own standardisation.

    A teacher is heard as it was trained, without prior correction, which the student has of its own. Raises UsageError
    where a teacher has other labels or another front end than the student.
    """

    def __init__(
        self, teachers: Sequence[Checkpoint], labels: tuple[str, ...], spec: FeatureSpec, device: torch.device,
        *, multilabel: bool = False,
    ) -> None:  # fmt: skip
        for number, teacher in enumerate(teachers):
            _require_same(f"teacher {number}", teacher, labels, spec)
        # Channels last, as the student's windows are.
        self.modules = [
            folded(learned(teacher).module()).to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
            for teacher in teachers
        ]
        self.multilabel, self.kept = multilabel, dict[bytes, torch.Tensor]()
        mean, std = (torch.tensor(values, device=device) for values in (spec.mean, spec.std))
        own = [(torch.tensor(t.features.mean, device=device), torch.tensor(t.features.std, device=device))
               for t in teachers]  # fmt: skip
        # From the student's units over dB to the teacher's: a scale and a shift for each band.
        self.scales = [std / teacher_std for _, teacher_std in own]
        self.shifts = [(mean - teacher_mean) / teacher_std for teacher_mean, teacher_std in own]

    def remember(self, windows: Iterable[torch.Tensor], temperature: float) -> None:
        """Keep the posteriors of batches of windows that come again as they are, so that each is heard once."""
        for batch in windows:
            for key, posterior in zip(_keys(batch), self.posteriors(batch, temperature), strict=True):
                self.kept[key] = posterior

    @torch.no_grad()
    def posteriors(self, batch: torch.Tensor, temperature: float) -> torch.Tensor:
        """Mean posteriors of the student's windows (batch, frames, mels), the kept ones where all were remembered.

        (batch, classes); in a multi-label set (batch, labels, 2), of each label's being there or not.
        """
        keys = _keys(batch) if self.kept else []
        if keys and all(key in self.kept for key in keys):
            return torch.stack([self.kept[key] for key in keys])
        inputs = [batch * scale + shift for scale, shift in zip(self.scales, self.shifts, strict=True)]
        logits = [module(windows) / temperature for module, windows in zip(self.modules, inputs, strict=True)]
        each = [_outcomes(value, self.multilabel).softmax(dim=-1) for value in logits]
        return torch.stack(each).mean(dim=0)


def _keys(batch: torch.Tensor) -> list[bytes]:
    """A digest of each window."""
    return [hashlib.blake2b(window.tobytes(), digest_size=16).digest() for window in batch.cpu().numpy()]


def _outcomes(logits: torch.Tensor, multilabel: bool) -> torch.Tensor:
    """A label's sigmoid is the softmax of its logit and zero."""
    return torch.stack([logits, torch.zeros_like(logits)], dim=-1) if multilabel else logits


def _require_same(name: str, teacher: Checkpoint, labels: tuple[str, ...], spec: FeatureSpec) -> None:
    if teacher.labels != labels:
        raise UsageError(f"{name}: got labels {', '.join(teacher.labels)}; allowed: {', '.join(labels)}")
    plain, wanted = (replace(one, mean=(), std=()).to_dict() for one in (teacher.features, spec))
    for field in (*wanted, *plain):
        got, allowed = (values.get(field) for values in (plain, wanted))
        if got != allowed:
            raise UsageError(f"{name}: got features of {field} {got}; allowed: {allowed}, as the student has")
    # A floor that stands apart has no line from one standardisation to another.
    if spec.floor_value is not None and (teacher.features.mean, teacher.features.std) != (spec.mean, spec.std):
        raise UsageError(f"{name}: got features of another mean with a floor_value; allowed: those of the student")
