"""FeatureSpec: everything that decides which numbers the model sees, as one value with a digest."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import DataError

Reference = Literal["clip_max", "fixed"]
NUMBERS = ("mean", "std", "extra_mean", "extra_std")
LARGEST_FLOOR_VALUE = 10.0
EXTRA = {"extra", "extra_mean", "extra_std"}
# Left out of what is written where there is none.
OPTIONAL = EXTRA | {"floor_value"}


@dataclass(frozen=True)
class FeatureSpec:
    """The log-mel front end of one model; it travels in the checkpoint, the graph and the firmware.

    sample_rate in Hz; n_fft and hop_length in samples; f_min and f_max in Hz; n_frames is the length of a window in
    frames; floor_db is the lowest value in dB. `reference` is "clip_max" (dB below the window's maximum, the convention
    of the Oticon challenge data) or "fixed" (dB re a full-scale sine, so that a value never changes once computed).
    mean and std, in dB and one per band, standardise the bands; both are empty until they are fitted. With a
    `floor_value` they are those of what lies above the floor, and what lies on it becomes this value, in standard
    deviations, whatever the band: two components in place of one, for data with a spike at the floor. `extra` names
    values of a clip (see `tinyclf.features.extra`) that a window has in a row of its own after its frames, at most one
    for each band; extra_mean and extra_std, in their units, standardise them.
    Raises DataError where a field is out of its range.
    """

    sample_rate: int = 16_000
    n_fft: int = 512
    hop_length: int = 160
    n_mels: int = 32
    f_min: float = 50.0
    f_max: float = 8_000.0
    n_frames: int = 96
    reference: Reference = "clip_max"
    floor_db: float = -80.0
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    floor_value: float | None = None
    extra: tuple[str, ...] = ()
    extra_mean: tuple[float, ...] = ()
    extra_std: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        positive = ("sample_rate", "n_fft", "hop_length", "n_mels", "n_frames")
        for name in positive:
            if not isinstance(getattr(self, name), int) or getattr(self, name) < 1:
                raise DataError(f"FeatureSpec.{name}: got {getattr(self, name)!r}; allowed: a whole number from 1")
        if not 0 <= self.f_min < self.f_max <= self.sample_rate / 2:
            raise DataError(
                f"FeatureSpec.f_min, f_max: got {self.f_min}, {self.f_max}; "
                f"allowed: 0 <= f_min < f_max <= {self.sample_rate / 2}"
            )
        if self.reference not in get_args(Reference):
            raise DataError(f"FeatureSpec.reference: got {self.reference!r}; allowed: {', '.join(get_args(Reference))}")
        if not self.floor_db < 0:
            raise DataError(f"FeatureSpec.floor_db: got {self.floor_db}; allowed: below 0 dB")
        if self.floor_value is not None and not abs(self.floor_value) <= LARGEST_FLOOR_VALUE:
            raise DataError(
                f"FeatureSpec.floor_value: got {self.floor_value}; allowed: none, or from {-LARGEST_FLOOR_VALUE:g} to "
                f"{LARGEST_FLOOR_VALUE:g} standard deviations"
            )
        if len(self.mean) != len(self.std) or len(self.mean) not in (0, self.n_mels):
            raise DataError(
                f"FeatureSpec.mean, std: got {len(self.mean)} and {len(self.std)} values; "
                f"allowed: {self.n_mels} each, or none"
            )
        if not all(np.isfinite(self.mean)) or not all(0 < s < np.inf for s in self.std):
            raise DataError(
                "FeatureSpec.mean, std: got a value that is not finite, or a std <= 0; allowed: finite, > 0"
            )

        if len(set(self.extra)) != len(self.extra) or len(self.extra) > self.n_mels:
            raise DataError(f"FeatureSpec.extra: got {self.extra}; allowed: up to {self.n_mels} names, each once")
        sizes = len(self.extra_mean), len(self.extra_std)
        finite = np.isfinite((*self.extra_mean, *self.extra_std)).all() and all(std > 0 for std in self.extra_std)
        if sizes not in ((0, 0), (len(self.extra),) * 2) or not finite:
            raise DataError(
                f"FeatureSpec.extra_mean, extra_std: got {sizes[0]} and {sizes[1]} values; "
                f"allowed: {len(self.extra)} each, finite, std above 0, or none"
            )

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, mels) of what a model is given: the frames of one window, and a row where there are extra values."""
        return self.n_frames + bool(self.extra), self.n_mels

    @property
    def window_samples(self) -> int:
        """Samples that one window of frames spans; frames are not centred, so no sample before or after is needed."""
        return (self.n_frames - 1) * self.hop_length + self.n_fft

    @property
    def is_fitted(self) -> bool:
        """Whether the standardisation per band is known."""
        return bool(self.mean) and bool(self.extra_mean) == bool(self.extra)

    def standardised(self, mean: NDArray[Any], std: NDArray[Any]) -> "FeatureSpec":
        """The same front end with standardisation: mean and std in dB, shape (mels,)."""
        return replace(self, mean=tuple(float(m) for m in mean), std=tuple(float(s) for s in std))

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, the inverse of `from_dict`."""
        values = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}
        absent = (set() if self.extra else EXTRA) | ({"floor_value"} if self.floor_value is None else set())
        return {name: value for name, value in values.items() if name not in absent}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "FeatureSpec":
        """Read what `to_dict` wrote; raises DataError on unknown, missing or ill-typed fields."""
        known = {field.name for field in fields(cls)}
        given = set(values)
        if not known - OPTIONAL <= given <= known or given & EXTRA not in (set(), EXTRA):
            raise DataError(f"FeatureSpec: got fields {sorted(values)}; allowed: {sorted(known)}")
        try:
            numbers = {name: tuple(map(float, values[name])) for name in NUMBERS if name in values}
            return cls(**{**values, **numbers, "extra": tuple(map(str, values.get("extra", ())))})
        except (TypeError, ValueError) as error:
            raise DataError(f"FeatureSpec: {error}") from error

    def to_json(self) -> str:
        """Canonical JSON of `to_dict`."""
        return json.dumps(self.to_dict(), sort_keys=True)

    def digest(self) -> str:
        """SHA-256 of the canonical JSON, as 64 hexadecimal digits."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()
