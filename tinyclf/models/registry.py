"""Models by name and by budget, and the description from which a checkpoint builds its model again."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Protocol, runtime_checkable

import torch
from torch import nn

from tinyclf.errors import BudgetError, CheckpointError, UsageError, not_known
from tinyclf.models.ast import AST, AstConfig
from tinyclf.models.audiobot import AUDIOBOT50, AUDIOBOT500, AudioBotConfig
from tinyclf.models.cnn import COSWARA_CNN, FSD50K_CNN3, FSD50K_CNN4, CnnConfig
from tinyclf.models.densenet import DENSENET121, DenseNetConfig
from tinyclf.models.fsd50k import CRNN, VGG_LIKE, CrnnConfig, VggLikeConfig
from tinyclf.models.googlenet import GOOGLENET, GoogLeNetConfig
from tinyclf.models.mlp import CATEGORY_EMBEDDING, COSWARA_MLP, MlpConfig
from tinyclf.models.panns import CNN6, Cnn6Config
from tinyclf.models.resnet import RESNET18, RESNET34, RESNET50, ResNetConfig
from tinyclf.models.separable import DSCNN, SEPARABLE10, SEPARABLE50, STREAMING10, STREAMING50, SeparableConfig
from tinyclf.models.tabnet import TABNET, TabNetConfig


class Config(Protocol):
    """What a family's configuration offers: a frozen data class of whole numbers, floats, texts and tuples."""

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters."""

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator."""


@runtime_checkable
class SizedConfig(Config, Protocol):
    """The configuration of a family whose weights depend on the size of its input."""

    def for_input(self, frames: int, mels: int) -> Config:
        """The member for another size."""


@dataclass(frozen=True)
class Architecture:
    """A known member of a family, and the task that it is for where nothing else is said."""

    family: str
    config: Config
    n_classes: int = 5
    input_shape: tuple[int, int] = (96, 32)


FAMILIES: dict[str, type[Any]] = {
    "audiobot": AudioBotConfig,
    "separable": SeparableConfig,
    "streaming": SeparableConfig,
    "cnn": CnnConfig,
    "mlp": MlpConfig,
    "tabnet": TabNetConfig,
    "resnet": ResNetConfig,
    "googlenet": GoogLeNetConfig,
    "densenet": DenseNetConfig,
    "cnn6": Cnn6Config,
    "vgg-like": VggLikeConfig,
    "crnn": CrnnConfig,
    "ast": AstConfig,
}
NAMED = {
    "audiobot500": Architecture("audiobot", AUDIOBOT500),
    "audiobot50": Architecture("audiobot", AUDIOBOT50),
    "separable50": Architecture("separable", SEPARABLE50),
    "separable10": Architecture("separable", SEPARABLE10),
    "streaming50": Architecture("streaming", STREAMING50),
    "streaming10": Architecture("streaming", STREAMING10),
    "dscnn": Architecture("separable", DSCNN, 12, (49, 10)),
    "fsd50k-cnn3": Architecture("cnn", FSD50K_CNN3, 6, (216, 64)),
    "fsd50k-cnn4": Architecture("cnn", FSD50K_CNN4, 200, (516, 128)),
    "coswara-cnn": Architecture("cnn", COSWARA_CNN, 2, (96, 64)),
    "coswara-mlp": Architecture("mlp", COSWARA_MLP, 2, (1, 26)),
    "tabnet": Architecture("tabnet", TABNET, 2, (1, 26)),
    "category-embedding": Architecture("mlp", CATEGORY_EMBEDDING, 2, (1, 26)),
    "resnet18": Architecture("resnet", RESNET18, 10, (224, 224)),
    "resnet34": Architecture("resnet", RESNET34, 10, (224, 224)),
    "resnet50": Architecture("resnet", RESNET50, 10, (224, 224)),
    "googlenet": Architecture("googlenet", GOOGLENET, 10, (224, 224)),
    "densenet121": Architecture("densenet", DENSENET121, 200, (96, 96)),
    "cnn6": Architecture("cnn6", CNN6, 50, (500, 64)),
    "vgg-like": Architecture("vgg-like", VGG_LIKE, 200, (96, 96)),
    "crnn": Architecture("crnn", CRNN, 200, (96, 96)),
    "ast": Architecture("ast", AST, 3, (1024, 128)),
}
# From here on the four-block body is the better use of parameters; below it the three-block one.
FOUR_BLOCKS_FROM = 150_000
BODIES: dict[str, tuple[Any, ...]] = {
    "audiobot": (AUDIOBOT50, AUDIOBOT500),
    "separable": (SEPARABLE10, SEPARABLE50),
    "streaming": (STREAMING10, STREAMING50),
}
WIDTHS = tuple(step / 100 for step in range(5, 401))


@dataclass(frozen=True)
class ModelSpec:
    """What it takes to build a model: family, configuration, number of classes and input (frames, mels)."""

    family: str
    config: Config
    n_classes: int
    input_shape: tuple[int, int] = (96, 32)

    def build(self, seed: int | None = None) -> nn.Module:
        """A model with weights drawn from the seed; torch's global generator is left as it was."""
        with torch.random.fork_rng(devices=[], enabled=seed is not None):
            if seed is not None:
                torch.manual_seed(seed)
            return self.config.build(self.n_classes)

    def params(self) -> int:
        """Number of trainable parameters."""
        return self.config.params(self.n_classes)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, the inverse of `from_dict`."""
        config: Any = self.config
        return {**asdict(self), "config": asdict(config)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "ModelSpec":
        """Read what `to_dict` wrote; raises CheckpointError on anything else."""
        try:
            config: dict[str, Any] = {
                key: tuple(value) if isinstance(value, list) else value for key, value in values["config"].items()
            }
            if values["family"] not in FAMILIES:
                raise UsageError(f"got family {values['family']!r}; allowed: {', '.join(FAMILIES)}")
            frames, mels = values["input_shape"]
            built = FAMILIES[values["family"]](**config)
            spec = cls(values["family"], built, int(values["n_classes"]), (int(frames), int(mels)))
        except UsageError as error:
            raise CheckpointError(f"model description: {error}") from error
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise CheckpointError(f"model description: {type(error).__name__}: {error}") from error
        if min(spec.n_classes, *spec.input_shape) < 1:
            got = f"{spec.n_classes} classes, input {spec.input_shape}"
            raise CheckpointError(f"model description: got {got}; allowed: from 1")
        return spec


def names() -> tuple[str, ...]:
    """Known architectures."""
    return tuple(NAMED)


def named(name: str, n_classes: int | None = None, input_shape: tuple[int, int] | None = None) -> ModelSpec:
    """A known architecture for a task, or for its own; raises UsageError with the nearest name."""
    if name not in NAMED:
        raise UsageError(not_known("architecture", name, NAMED))
    known = NAMED[name]
    shape = input_shape or known.input_shape
    config = known.config.for_input(*shape) if isinstance(known.config, SizedConfig) else known.config
    return ModelSpec(known.family, config, n_classes or known.n_classes, shape)


def bodies(
    family: str, n_classes: int = 5, input_shape: tuple[int, int] = (96, 32)
) -> tuple[tuple[ModelSpec, ...], ...]:  # fmt: skip
    """The members that a budget chooses from: each body of a family in WIDTHS of its channels, fewest parameters first.

    AudioBots have AudioBot50's body below FOUR_BLOCKS_FROM parameters, from there on AudioBot500's. Raises UsageError
    for a family without.
    """
    if family not in BODIES:
        raise UsageError(f"family {family!r}: has no members by budget; allowed: {', '.join(BODIES)}")
    found = []
    for body in BODIES[family]:
        configs = {body.scaled(width) for width in WIDTHS}
        if family == "audiobot":
            configs = {c for c in configs if (c.params(n_classes) >= FOUR_BLOCKS_FROM) == (len(c.channels) == 4)}
        specs = (ModelSpec(family, config, n_classes, input_shape) for config in configs)
        found.append(tuple(sorted(specs, key=ModelSpec.params)))
    return tuple(found)


def for_budget(
    budget: int, n_classes: int = 5, input_shape: tuple[int, int] = (96, 32), family: str = "audiobot"
) -> ModelSpec:  # fmt: skip
    """The member of a family with most parameters within `budget`.

    Of the AudioBots 500,000 and 50,000 give the published ones for five classes. Widths go up to 4 times the published
    ones, about 8 million parameters: a larger budget gives that member. Raises BudgetError where even the smallest
    member has more.
    """
    every = [member for body in bodies(family, n_classes, input_shape) for member in body]
    within = [member for member in every if member.params() <= budget]
    if not within:
        smallest = min(member.params() for member in every)
        raise BudgetError(
            f"budget {budget:,} parameters: the smallest member of family {family!r} has {smallest:,}; "
            f"allowed: at least {smallest:,}"
        )
    return max(within, key=ModelSpec.params)


def parse_count(text: str, what: str = "budget") -> int:
    """A number of parameters or MACs as people write it: 49733, 500k, 1.5M; raises UsageError."""
    factors = {"k": 1_000, "m": 1_000_000}
    factor = factors.get(text[-1:].lower(), 1)
    try:
        count = float(text[:-1] if factor > 1 else text) * factor
    except ValueError:
        count = -1.0
    if not (1 <= count < 1e12):
        raise UsageError(f"{what} {text!r}: not a count; allowed: such as 49733, 500k, 1.5M")
    return int(count)
