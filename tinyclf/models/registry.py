"""Models by name and by budget, and the description from which a checkpoint builds its model again."""

import difflib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import nn

from tinyclf.errors import BudgetError, CheckpointError, UsageError
from tinyclf.models.audiobot import AUDIOBOT50, AUDIOBOT500, AudioBot, AudioBotConfig

NAMED = {"audiobot500": AUDIOBOT500, "audiobot50": AUDIOBOT50}
FAMILIES = ("audiobot",)
# From here on the four-block body is the better use of parameters; below it the three-block one.
FOUR_BLOCKS_FROM = 150_000
WIDTHS = tuple(step / 100 for step in range(5, 401))


@dataclass(frozen=True)
class ModelSpec:
    """What it takes to build a model: family, configuration, number of classes and input (frames, mels)."""

    family: str
    config: AudioBotConfig
    n_classes: int
    input_shape: tuple[int, int] = (96, 32)

    def build(self, seed: int | None = None) -> nn.Module:
        """A model with weights drawn from the seed; torch's global generator is left as it was."""
        with torch.random.fork_rng(devices=[], enabled=seed is not None):
            if seed is not None:
                torch.manual_seed(seed)
            return AudioBot(self.config, self.n_classes)

    def params(self) -> int:
        """Number of trainable parameters."""
        return sum(parameter.numel() for parameter in self.build(seed=0).parameters())

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, the inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "ModelSpec":
        """Read what `to_dict` wrote; raises CheckpointError on anything else."""
        try:
            config = {key: tuple(value) if isinstance(value, list) else value for key, value in values["config"].items()}
            frames, mels = values["input_shape"]
            spec = cls(values["family"], AudioBotConfig(**config), int(values["n_classes"]), (int(frames), int(mels)))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise CheckpointError(f"model description: {type(error).__name__}: {error}") from error
        if spec.family not in FAMILIES:
            raise CheckpointError(f"model description: got family {spec.family!r}; allowed: {', '.join(FAMILIES)}")
        return spec


def names() -> tuple[str, ...]:
    """Known architectures."""
    return tuple(NAMED)


def named(name: str, n_classes: int = 5, input_shape: tuple[int, int] = (96, 32)) -> ModelSpec:
    """A published architecture by its name; raises UsageError with the nearest name."""
    if name not in NAMED:
        near = difflib.get_close_matches(name, NAMED, n=1)
        hint = f" (did you mean {near[0]}?)" if near else ""
        raise UsageError(f"architecture {name!r}: not known{hint}; allowed: {', '.join(NAMED)}")
    return ModelSpec("audiobot", NAMED[name], n_classes, input_shape)


def for_budget(budget: int, n_classes: int = 5, input_shape: tuple[int, int] = (96, 32)) -> ModelSpec:
    """The AudioBot with most parameters within `budget`; 500,000 and 50,000 give the published ones for five classes.

    Raises BudgetError where even the smallest member has more.
    """
    body = AUDIOBOT500 if budget >= FOUR_BLOCKS_FROM else AUDIOBOT50
    members = {body.scaled(width): None for width in WIDTHS} | {body: None}
    sizes = {config: ModelSpec("audiobot", config, n_classes, input_shape).params() for config in _near(members, budget)}
    within = {config: size for config, size in sizes.items() if size <= budget}
    if not within:
        raise BudgetError(
            f"budget {budget:,} parameters: the smallest member of family 'audiobot' has {min(sizes.values()):,}; "
            f"allowed: at least that"
        )
    return ModelSpec("audiobot", max(within, key=within.__getitem__), n_classes, input_shape)


def parse_count(text: str) -> int:
    """A number of parameters as people write it: 49733, 500k, 1.5M; raises UsageError."""
    factors = {"k": 1_000, "m": 1_000_000}
    factor = factors.get(text[-1:].lower(), 1)
    try:
        count = float(text[:-1] if factor > 1 else text) * factor
    except ValueError:
        count = -1.0
    if not (1 <= count < 1e12):
        raise UsageError(f"budget {text!r}: not a count; allowed: such as 49733, 500k, 1.5M")
    return int(count)


def _near(members: Mapping[AudioBotConfig, None], budget: int) -> list[AudioBotConfig]:
    """Members whose weights alone come near the budget, and the smallest: building all of them would take seconds."""
    rough = {config: _weights(config) for config in members}
    smallest = min(rough, key=rough.__getitem__)
    return [smallest] + [config for config, size in rough.items() if 0.5 * budget <= size <= budget and config != smallest]


def _weights(config: AudioBotConfig) -> int:
    inputs, widths = (1, *config.channels), (config.channels[-1], *config.head)
    convolutions = zip(inputs, config.channels, config.kernels, strict=False)
    return sum(i * o * k * k for i, o, k in convolutions) + sum(i * o for i, o in zip(widths, widths[1:], strict=False))
