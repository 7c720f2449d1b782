"""A recipe: the hyperparameters of one training, as a TOML file."""

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

from tinyclf.augment import Augmentation, Background, Equaliser, Gain, Level, MixStyle, Mixup, SpecAugment
from tinyclf.errors import DataError, UsageError, not_known
from tinyclf.features import STATISTICS, FeatureSpec, front_end, statistics_spec
from tinyclf.models import ModelSpec, members_of, named
from tinyclf.models.audiobot import AudioBotConfig
from tinyclf.models.extra import ExtraConfig
from tinyclf.training.distillation import Distillation
from tinyclf.training.losses import Loss
from tinyclf.training.optimisation import OPTIMIZERS, Cosine, Plateau, Steps
from tinyclf.training.prior import Prior
from tinyclf.training.sampling import Sampling

PRECISIONS = ("auto", "32", "bf16")
KEPT = ("best", "last")


@dataclass(frozen=True)
class Extra:
    """Values of a clip that join a model's pooled channels, by the names of `tinyclf.features.extra`.

    A layer of `width` channels is made of them first. Raises UsageError where there are none.
    """

    inputs: tuple[str, ...]
    width: int = 8

    def __post_init__(self) -> None:
        self.config()

    def config(self) -> ExtraConfig:
        """What a model is built with."""
        return ExtraConfig(len(self.inputs), self.width)


@dataclass(frozen=True)
class Recipe:
    """How a model is trained; training stops `patience` epochs after the lowest validation loss.

    keep is the epoch whose weights are kept: "best", that of the lowest validation loss, or "last", with which nothing
    is chosen on the validation clips where training neither stops early nor follows `plateau`.
    batch_sizes holds (first epoch, batch size) pairs, the first for epoch 0, epochs ascending, sizes from 2. The
    learning rate follows `plateau` unless `cosine` or `steps` is there. gain, equaliser, spec_augment, mixup, mix_style
    and background are off where they are not there. `distillation` says how a student listens to its teachers, `prior`
    how much of the classes' frequencies is taken out of the logits when training is done. `extra` are inputs beside the
    log-mel. `together` trains the members of an ensemble on the same batches, which costs their augmentation and their
    teachers once, instead of one after the other. Without decay_vectors, biases and batch norms have no weight decay.
    model, task and features (fields of FeatureSpec) are what the recipe was made for, taken where nothing else is asked
    for; config holds what is to be other in the model's configuration, dropout for instance; data is the published data
    set that it is for. frontend is a name that `tinyclf.features.front_end` knows.
    precision is that of forward and backward passes: "32", "bf16" (mixed with 32 bits: 1.5 times the speed of dense
    convolutions on a CPU that has it, half of depthwise ones), or "auto": bf16 on CUDA; weights and their steps are
    always float32. Raises UsageError where a value is out of its range.
    """

    name: str
    learning_rate: float
    epochs: int
    patience: int
    batch_sizes: tuple[tuple[int, int], ...]
    plateau: Plateau = field(default_factory=Plateau)
    augmentation: Augmentation = field(default_factory=Augmentation)
    optimizer: str = "adam"
    weight_decay: float = 0.0
    decay_vectors: bool = True
    cosine: Cosine | None = None
    steps: Steps | None = None
    loss: Loss = field(default_factory=Loss)
    sampling: Sampling = field(default_factory=Sampling)
    gain: Gain | None = None
    equaliser: Equaliser | None = None
    spec_augment: SpecAugment | None = None
    mixup: Mixup | None = None
    mix_style: MixStyle | None = None
    background: Background | None = None
    distillation: Distillation | None = None
    prior: Prior | None = None
    model: str = ""
    data: str = ""
    task: str = ""
    features: Mapping[str, Any] = field(default_factory=dict)
    frontend: str = "float"
    precision: str = "auto"
    extra: Extra | None = None
    together: bool = False
    config: Mapping[str, Any] = field(default_factory=dict)
    keep: str = "best"

    def __post_init__(self) -> None:
        starts, sizes = [first for first, _ in self.batch_sizes], [size for _, size in self.batch_sizes]
        if starts[:1] != [0] or starts != sorted(set(starts)) or min(sizes) < 2:
            raise UsageError(
                f"batch_sizes: got {self.batch_sizes}; allowed: [epoch, size] from epoch 0 on, sizes from 2"
            )
        if not self.learning_rate > 0 or self.epochs < 1 or self.patience < 1:
            got = f"learning_rate {self.learning_rate}, epochs {self.epochs}, patience {self.patience}"
            raise UsageError(f"{got}; allowed: a rate above 0, epochs and patience from 1")
        if self.optimizer not in OPTIMIZERS or not self.weight_decay >= 0:
            got = f"optimizer {self.optimizer!r}, weight_decay {self.weight_decay}"
            raise UsageError(f"{got}; allowed: {', '.join(OPTIMIZERS)}, a decay from 0")
        if self.precision not in PRECISIONS:
            raise UsageError(f"precision: got {self.precision!r}; allowed: {', '.join(PRECISIONS)}")
        if self.keep not in KEPT:
            raise UsageError(f"keep: got {self.keep!r}; allowed: {', '.join(KEPT)}")
        front_end(self.frontend)
        if self.cosine and self.steps:
            raise UsageError("got cosine and steps; allowed: one schedule")
        if self.extra and (self.distillation or self.levels or self.background or self.frontend in STATISTICS):
            raise UsageError("got extra with distillation, gain, equaliser, background or statistics; allowed: none")
        if self.frontend in STATISTICS and self.levels:
            raise UsageError("got gain or equaliser on clip statistics; allowed: on a log-mel")

    @property
    def levels(self) -> tuple[Level, ...]:
        """The changes of level in dB, in their order."""
        return tuple(level for level in (self.gain, self.equaliser) if level)

    def built(self, n_classes: int, spec: FeatureSpec, model: str = "") -> ModelSpec:
        """The recipe's model, or another by its name, for a task and a front end."""
        built = named(model or self.model, n_classes, spec.shape, self.extra.config() if self.extra else None)
        return built.changed(self.config) if model in ("", self.model) else built

    @property
    def still(self) -> bool:
        """Whether every epoch shows a clip's windows as they were in the first."""
        changes = (self.gain, self.equaliser, self.spec_augment, self.mixup, self.mix_style, self.background)
        return not any(changes) and self.augmentation.probability == 0 and not self.sampling.random_crop

    @property
    def schedule(self) -> Cosine | Steps | None:
        """The schedule that depends on the epoch alone, if any."""
        return self.cosine or self.steps

    @property
    def unchosen(self) -> bool:
        """Whether the weights depend on no validation clip."""
        return self.keep == "last" and self.patience >= self.epochs and self.schedule is not None

    def batch_size(self, epoch: int) -> int:
        """Batch size of an epoch counted from 0."""
        return [size for first, size in self.batch_sizes if first <= epoch][-1]

    def feature_spec(self, **others: Any) -> FeatureSpec:
        """The front end that the recipe was made for; `others` count where it says nothing."""
        spec = FeatureSpec(**{**others, **self.features, "extra": self.extra.inputs if self.extra else ()})
        return statistics_spec(spec) if self.frontend in STATISTICS else spec


SECTIONS: dict[str, type[Any]] = {
    "plateau": Plateau,
    "cosine": Cosine,
    "steps": Steps,
    "loss": Loss,
    "sampling": Sampling,
    "augmentation": Augmentation,
    "gain": Gain,
    "equaliser": Equaliser,
    "spec_augment": SpecAugment,
    "mixup": Mixup,
    "mix_style": MixStyle,
    "background": Background,
    "distillation": Distillation,
    "prior": Prior,
    "extra": Extra,
}
KEYS = tuple(entry.name for entry in dataclasses.fields(Recipe) if entry.name != "name")


def recipe_names() -> tuple[str, ...]:
    """Recipes that come with the package."""
    folder = resources.files("tinyclf") / "recipes"
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def load_recipe(name: str) -> Recipe:
    """A recipe by its name or by the path of a TOML file; raises UsageError on unknown names and keys.

    Where it names a `base`, one of the package's recipes, it holds what is other than there.
    """
    try:
        return _recipe(Path(name).stem, _values(name))
    except (tomllib.TOMLDecodeError, TypeError, ValueError, UsageError, DataError) as error:
        reason = str(error).split("__init__() ")[-1]
        raise UsageError(f"recipe {name!r}: {reason}; allowed keys: {', '.join(KEYS)}") from error


def _values(name: str, *, base: bool = True) -> dict[str, Any]:
    """What a recipe's file says, over what its base says."""
    if name in recipe_names():
        text = (resources.files("tinyclf") / "recipes" / f"{name}.toml").read_text(encoding="utf-8")
    elif base and Path(name).is_file():
        text = Path(name).read_text(encoding="utf-8", errors="replace")
    else:
        raise UsageError(not_known("recipe", name, recipe_names()) + ", or a TOML file" * base)
    values = tomllib.loads(text)
    if "base" not in values:
        return values
    return _over(_values(str(values.pop("base")), base=False), values)


def _over(values: dict[str, Any], others: dict[str, Any]) -> dict[str, Any]:
    """Values with others in their place, tables key by key."""
    tables = {key for key in values.keys() & others.keys() if isinstance(values[key], dict)}
    return {**values, **others, **{key: {**values[key], **others[key]} for key in tables}}


def recipe_for(model: ModelSpec, name: str = "") -> Recipe:
    """The recipe of an architecture's name or of its family; AudioBots of four blocks train as AudioBot500, else 50."""
    if name in recipe_names():
        return load_recipe(name)
    # An ensemble's members are trained one by one.
    model = (*members_of(model), model)[0]
    if isinstance(model.config, AudioBotConfig):
        return load_recipe("audiobot500" if len(model.config.channels) == 4 else "audiobot50")
    return load_recipe(model.family if model.family in recipe_names() else "teacher")


def recipe_of(values: Mapping[str, Any]) -> Recipe:
    """The recipe whose fields a run's provenance holds; raises UsageError where they are none."""
    present = {key: value for key, value in values.items() if value is not None and key != "name"}
    try:
        return _recipe(str(values["name"]), present)
    except (KeyError, TypeError, ValueError, DataError) as error:
        raise UsageError(f"recipe of the run: {type(error).__name__}: {error}") from error


def _recipe(name: str, values: dict[str, Any]) -> Recipe:
    unknown = sorted(values.keys() - set(KEYS))
    if unknown:
        raise UsageError(f"unknown key {unknown[0]!r}")
    for key, kind in SECTIONS.items():
        if key in values:
            values = {**values, key: kind(**_tuples(dict(values[key])))}
    if "config" in values:
        values = {**values, "config": _tuples(dict(values["config"]))}
    recipe = Recipe(name=name, **_tuples(values))
    recipe.feature_spec()
    return recipe


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    def freeze(value: Any) -> Any:
        return tuple(freeze(item) for item in value) if isinstance(value, list) else value

    return {key: freeze(value) for key, value in values.items()}
