"""Models by name and by budget, and the description from which a checkpoint builds its model again."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Protocol, runtime_checkable

import torch
from torch import nn

from tinyclf.errors import BudgetError, CheckpointError, UsageError, not_known
from tinyclf.models.ast import AST, AstConfig
from tinyclf.models.audiobot import AUDIOBOT50, AUDIOBOT500, AudioBotConfig
from tinyclf.models.cnn import COSWARA_CNN, FSD50K_CNN3, FSD50K_CNN4, CnnConfig
from tinyclf.models.densenet import DENSENET121, DenseNetConfig
from tinyclf.models.ensemble import EnsembleConfig, Member
from tinyclf.models.extra import ExtraConfig, WithExtra
from tinyclf.models.fsd50k import CRNN, VGG_LIKE, CrnnConfig, VggLikeConfig
from tinyclf.models.googlenet import GOOGLENET, GoogLeNetConfig
from tinyclf.models.mlp import CATEGORY_EMBEDDING, COSWARA_MLP, MlpConfig
from tinyclf.models.panns import CNN6, Cnn6Config
from tinyclf.models.parts import count_trainable
from tinyclf.models.resnet import RESNET18, RESNET34, RESNET50, ResNetConfig
from tinyclf.models.separable import (
    DSCNN,
    SEPARABLE10,
    SEPARABLE50,
    SEPARABLE130,
    STREAMING10,
    STREAMING50,
    SeparableConfig,
)
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


ENSEMBLE = "ensemble"
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
    ENSEMBLE: EnsembleConfig,
}
NAMED = {
    "audiobot500": Architecture("audiobot", AUDIOBOT500),
    "audiobot50": Architecture("audiobot", AUDIOBOT50),
    "separable130": Architecture("separable", SEPARABLE130, 50, (128, 64)),
    "separable50": Architecture("separable", SEPARABLE50),
    "separable10": Architecture("separable", SEPARABLE10),
    "streaming50": Architecture("streaming", STREAMING50),
    "streaming10": Architecture("streaming", STREAMING10),
    # 49,565 parameters with five classes.
    "ensemble50": Architecture(ENSEMBLE, EnsembleConfig((Member("separable", SEPARABLE10),) * 5)),
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
    """What it takes to build a model: family, configuration, number of classes and input (rows, mels).

    Rows are frames, and one more where there are extra inputs.
    """

    family: str
    config: Config
    n_classes: int
    input_shape: tuple[int, int] = (96, 32)
    extra: ExtraConfig | None = None

    def build(self, seed: int | None = None) -> nn.Module:
        """A model with weights drawn from the seed; torch's global generator is left as it was."""
        with torch.random.fork_rng(devices=[], enabled=seed is not None):
            if seed is not None:
                torch.manual_seed(seed)
            return self._drawn()

    def changed(self, values: Mapping[str, Any]) -> "ModelSpec":
        """With other values in its configuration; raises UsageError for one that it has not, or that does not fit."""
        known = [entry.name for entry in fields(self.config)]  # type: ignore[arg-type]
        unknown = sorted(values.keys() - set(known))
        if unknown:
            raise UsageError(not_known(f"{self.family} configuration", unknown[0], known))
        return replace(self, config=replace(self.config, **values))  # type: ignore[type-var]

    def params(self) -> int:
        """Number of trainable parameters."""
        return count_trainable(self._drawn) if self.extra else self.config.params(self.n_classes)

    def _drawn(self) -> nn.Module:
        body = self.config.build(self.n_classes)
        return WithExtra(body, self.extra, self.input_shape[0] - 1) if self.extra else body

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, the inverse of `from_dict`."""
        config: Any = self.config
        values = {**asdict(self), "config": asdict(config)}
        return values if self.extra else {name: value for name, value in values.items() if name != "extra"}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "ModelSpec":
        """Read what `to_dict` wrote; raises CheckpointError on anything else."""
        try:
            built = _config(values["family"], values["config"])
            frames, mels = values["input_shape"]
            extra = ExtraConfig(**values["extra"]) if values.get("extra") else None
            spec = cls(values["family"], built, int(values["n_classes"]), (int(frames), int(mels)), extra)
        except UsageError as error:
            raise CheckpointError(f"model description: {error}") from error
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise CheckpointError(f"model description: {type(error).__name__}: {error}") from error
        if min(spec.n_classes, *spec.input_shape) < 1:
            got = f"{spec.n_classes} classes, input {spec.input_shape}"
            raise CheckpointError(f"model description: got {got}; allowed: from 1")
        return spec


def _config(family: str, values: Mapping[str, Any]) -> Any:
    if family not in FAMILIES:
        raise UsageError(f"got family {family!r}; allowed: {', '.join(FAMILIES)}")
    config = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    if family == ENSEMBLE:
        members = (Member(str(member["family"]), _config(member["family"], member["config"]))
                   for member in config["members"])  # fmt: skip
        config = {**config, "members": tuple(members)}
    return FAMILIES[family](**config)


def ensemble_of(members: Sequence[ModelSpec]) -> ModelSpec:
    """Several models as one that gives the mean of their logits; raises UsageError where they have other tasks."""
    if any(model.extra for model in members):
        raise UsageError("ensemble: got a member with extra inputs; allowed: members on the window alone")
    tasks = {(model.n_classes, model.input_shape) for model in members}
    if len(tasks) != 1:
        raise UsageError(f"ensemble: got classes and inputs {sorted(tasks)}; allowed: one of each")
    config = EnsembleConfig(tuple(Member(model.family, model.config) for model in members))
    return ModelSpec(ENSEMBLE, config, *tasks.pop())


def members_of(model: ModelSpec) -> tuple[ModelSpec, ...]:
    """The models of an ensemble, none of another model."""
    members = model.config.members if isinstance(model.config, EnsembleConfig) else ()
    return tuple(replace(model, family=member.family, config=member.config) for member in members)


def names() -> tuple[str, ...]:
    """Known architectures."""
    return tuple(NAMED)


def named(
    name: str, n_classes: int | None = None, input_shape: tuple[int, int] | None = None,
    extra: ExtraConfig | None = None,
) -> ModelSpec:  # fmt: skip
    """A known architecture for a task, or for its own; raises UsageError with the nearest name.

    input_shape is that of the windows, a row of extra inputs included where there are any.
    """
    if name not in NAMED:
        raise UsageError(not_known("architecture", name, NAMED))
    known = NAMED[name]
    shape = input_shape or known.input_shape
    frames, mels = shape[0] - bool(extra), shape[1]
    config = known.config.for_input(frames, mels) if isinstance(known.config, SizedConfig) else known.config
    return ModelSpec(known.family, config, n_classes or known.n_classes, shape, extra)


def bodies(
    family: str, n_classes: int = 5, input_shape: tuple[int, int] = (96, 32), count: int = 1
) -> tuple[tuple[ModelSpec, ...], ...]:  # fmt: skip
    """The members that a budget chooses from: each body of a family in WIDTHS of its channels, fewest parameters first.

    AudioBots have AudioBot50's body below FOUR_BLOCKS_FROM parameters, from there on AudioBot500's. With `count` above
    1 ensembles of so many of each. Raises UsageError for a family without.
    """
    if family not in BODIES:
        raise UsageError(f"family {family!r}: has no members by budget; allowed: {', '.join(BODIES)}")
    found = []
    for body in BODIES[family]:
        configs = {body.scaled(width) for width in WIDTHS}
        if family == "audiobot":
            configs = {c for c in configs if (c.params(n_classes) >= FOUR_BLOCKS_FROM) == (len(c.channels) == 4)}
        specs = (repeated(ModelSpec(family, config, n_classes, input_shape), count) for config in configs)
        found.append(tuple(sorted(specs, key=ModelSpec.params)))
    return tuple(found)


def repeated(model: ModelSpec, count: int) -> ModelSpec:
    """The ensemble of `count` models that are alike but for their weights; the model itself where that is one."""
    return ensemble_of([model] * count) if count > 1 else model


def for_budget(
    budget: int, n_classes: int = 5, input_shape: tuple[int, int] = (96, 32), family: str = "audiobot",
    count: int = 1,
) -> ModelSpec:  # fmt: skip
    """The member of a family with most parameters within `budget`, or the ensemble of `count` that are alike.

    Of the AudioBots 500,000 and 50,000 give the published ones for five classes. Widths go up to 4 times the published
    ones, about 8 million parameters: a larger budget gives that member. Raises BudgetError where even the smallest
    member has more.
    """
    every = [member for body in bodies(family, n_classes, input_shape, count) for member in body]
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
