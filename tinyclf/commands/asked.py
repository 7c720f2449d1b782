"""What `tinyclf train` was asked for, and how a training of several runs remembers it to go on."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from tinyclf.budget import Budget, parse_latency
from tinyclf.errors import CheckpointError, UsageError
from tinyclf.export.kernels.choice import parse_limits
from tinyclf.files import write_text
from tinyclf.models import parse_count
from tinyclf.models.ensemble import MOST_MEMBERS
from tinyclf.training import Recipe, recipe_of

ASKED = "asked.json"
FORMAT, VERSION = "tinyclf.asked", 1
# What may be said beside --resume; the run itself says the rest.
BESIDE_RESUME = ("data", "recipe", "device", "qat", "teacher", "jobs", "log", "resume")


@dataclass(frozen=True)
class Asked:
    """The options of the command, as they were given; None, empty, 0 or False where they were not."""

    budget: str | None = None
    macs: str | None = None
    ram: str | None = None
    flash: str | None = None
    latency: str | None = None
    family: str | None = None
    arch: str | None = None
    data: Path | None = None
    recipe: str | None = None
    epochs: int | None = None
    task: str = ""
    weights: Path | None = None
    reference: str | None = None
    test_fold: int | None = None
    seed: int = 0
    device: str = "auto"
    qat: int = 0
    frontend: str | None = None
    strict: bool = False
    out: Path | None = None
    folds: int | None = None
    nested: bool = False
    leave_source_out: str | None = None
    without_source: tuple[str, ...] = ()
    resume: Path | None = None
    teacher: tuple[Path, ...] = ()
    members: int | None = None
    generations: int | None = None
    validation: float | None = None
    jobs: int | None = None
    log: tuple[str, ...] = ()

    @property
    def sized(self) -> bool:
        """Whether a size is asked for."""
        return any((self.budget, self.macs, self.ram, self.flash, self.latency, self.family))

    def limits(self) -> Budget:
        """What the model may cost: 50,000 parameters where nothing is said; raises UsageError."""
        sizes = parse_limits("speed", self.flash, self.ram)
        latency = parse_latency(self.latency)
        alone = not any((self.macs, self.ram, self.flash, self.latency))
        params = parse_count(self.budget or "50k") if self.budget or alone else None
        macs = parse_count(self.macs, "macs") if self.macs else None
        return Budget(params, macs, sizes.ram, sizes.flash, latency)

    def require_consistent(self) -> None:
        """Raise UsageError where two options contradict each other."""
        sized = [name for name in ("budget", "macs", "ram", "flash", "latency", "family") if getattr(self, name)]
        if self.members is not None and not 1 <= self.members <= MOST_MEMBERS:
            raise UsageError(f"train: got {self.members} members; allowed: from 1 to {MOST_MEMBERS}")
        if self.arch and sized:
            raise UsageError(f"train: got --{sized[0]} and --arch; allowed: one of them")
        turns = [name for name in ("test_fold", "folds", "leave_source_out") if getattr(self, name) is not None]
        if len(turns) > 1:
            got = " and ".join(f"--{name.replace('_', '-')}" for name in turns)
            raise UsageError(f"train: got {got}; allowed: one of them")
        if self.nested and not self.folds:
            raise UsageError("train: got --nested; allowed: with --folds")
        if self.jobs and not self.resume and not (self.folds or self.leave_source_out):
            raise UsageError("train: got --jobs; allowed: with --folds or --leave-source-out")
        given = {name for name, value in vars(self).items() if value != getattr(Asked, name)}
        beside = sorted(given - set(BESIDE_RESUME))
        if self.resume and beside:
            allowed = ", ".join(f"--{name}" for name in BESIDE_RESUME[:-1])
            raise UsageError(f"train: got --{beside[0].replace('_', '-')} and --resume; allowed beside it: {allowed}")


def keep_asked(asked: Asked, recipe: Recipe, folder: Path) -> None:
    """Write what was asked for into the folder of several runs, with the recipe as it was read."""
    options = {
        name: list(map(str, value)) if isinstance(value, tuple) else str(value) if isinstance(value, Path) else value
        for name, value in asdict(replace(asked, data=asked.data and asked.data.resolve())).items()
        if name not in ("out", "resume")
    }
    values = {"format": FORMAT, "version": VERSION, "options": options, "recipe": asdict(recipe)}
    write_text(folder / ASKED, json.dumps(values, indent=2) + "\n")


def kept_asked(asked: Asked) -> tuple[Asked, Recipe] | None:
    """What the folder of several runs that `asked.resume` names was asked for, with what may be said anew.

    None where it is no such folder; raises CheckpointError where the file is damaged.
    """
    folder = asked.resume
    if folder is None or not (folder / ASKED).is_file():
        return None
    try:
        values = json.loads((folder / ASKED).read_text(encoding="utf-8"))
        if (values["format"], values["version"]) != (FORMAT, VERSION):
            raise ValueError(f"got format {values['format']!r} version {values['version']!r}")
        kept, recipe = Asked(**_options(values["options"])), recipe_of(values["recipe"])
    except (OSError, KeyError, TypeError, ValueError, UsageError) as error:
        raise CheckpointError(f"{folder / ASKED}: damaged: {type(error).__name__}: {error}") from error
    anew = replace(
        kept, data=asked.data or kept.data, recipe=asked.recipe, device=asked.device, qat=asked.qat or kept.qat,
        teacher=asked.teacher or kept.teacher, jobs=asked.jobs or kept.jobs, log=asked.log or kept.log,
        out=folder, resume=folder,
    )  # fmt: skip
    return anew, recipe


def _options(values: Mapping[str, Any]) -> dict[str, Any]:
    """As they were given: paths and tuples are texts and lists in JSON."""
    options = {
        **values, "teacher": tuple(map(Path, values["teacher"])), "without_source": tuple(values["without_source"]),
        "log": tuple(values.get("log", ())),
    }  # fmt: skip
    return options | {name: Path(values[name]) for name in ("data", "weights") if values[name]}
