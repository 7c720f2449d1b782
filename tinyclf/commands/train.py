"""`tinyclf train`: what was asked for becomes data, model, recipe and split, and these a run."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from tinyclf.budget import Budget, largest, parse_latency
from tinyclf.commands.export import tuned
from tinyclf.console import emit, progress, scores_table, table
from tinyclf.count import count_layers
from tinyclf.datasets import ClipFeatures, Division, each_fold, each_source, load_features
from tinyclf.datasets.known import find_known
from tinyclf.errors import UsageError
from tinyclf.export.kernels.choice import parse_limits
from tinyclf.features import STATISTICS, FeatureSpec, statistics_spec
from tinyclf.models import ModelSpec, bodies, for_budget, named, parse_count
from tinyclf.models.published import loader
from tinyclf.quantization.runs import keep, quantized_run
from tinyclf.subject import RUNS, load_split, provenance_of
from tinyclf.training import Epoch, Recipe, Run, load_recipe, new_folder, recipe_for, recipe_of
from tinyclf.training import train as train_run
from tinyclf.training.folds import train_divisions
from tinyclf.training.snapshot import load_snapshot

# Sounds at conversation level lie 40 dB lower re full scale than below their own maximum.
FLOORS = {"clip_max": -80.0, "fixed": -110.0}
# What may be said beside --resume; the run itself says the rest.
BESIDE_RESUME = ("data", "recipe", "device", "qat", "teacher", "resume")


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
    leave_source_out: str | None = None
    resume: Path | None = None
    teacher: tuple[Path, ...] = ()

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
        if self.arch and sized:
            raise UsageError(f"train: got --{sized[0]} and --arch; allowed: one of them")
        turns = [name for name in ("test_fold", "folds", "leave_source_out") if getattr(self, name) is not None]
        if len(turns) > 1:
            got = " and ".join(f"--{name.replace('_', '-')}" for name in turns)
            raise UsageError(f"train: got {got}; allowed: one of them")
        given = {name for name, value in vars(self).items() if value != getattr(Asked, name)}
        beside = sorted(given - set(BESIDE_RESUME))
        if self.resume and beside:
            allowed = ", ".join(f"--{name}" for name in BESIDE_RESUME[:-1])
            raise UsageError(f"train: got --{beside[0].replace('_', '-')} and --resume; allowed beside it: {allowed}")


@dataclass(frozen=True, eq=False)
class Plan:
    """All that a training takes."""

    features: ClipFeatures
    model: ModelSpec
    recipe: Recipe
    spec: FeatureSpec
    folder: Path
    data: Path | None
    task: str
    division: Division
    seed: int
    teachers: tuple[Path, ...]
    costs: Mapping[str, int] = field(default_factory=dict)


def train_model(asked: Asked, *, as_json: bool) -> Path:
    """`tinyclf train`; returns the run's folder."""
    asked.require_consistent()
    plan = _resumed(asked.resume, asked) if asked.resume else _planned(asked)
    if asked.folds or asked.leave_source_out:
        return _each(plan, asked, as_json=as_json)
    run = _trained(plan, asked)
    layers = count_layers(plan.model.build(seed=0), plan.model.input_shape)
    values: dict[str, Any] = {
        "run": str(plan.folder),
        "params": sum(layer.params for layer in layers),
        "macs": sum(layer.macs for layer in layers),
        "costs": dict(plan.costs),
        "validation": run.validation,
        "test": run.test,
        "set_aside": [asdict(remark) for remark in plan.features.set_aside],
    }
    aside = f"; {len(plan.features.set_aside)} clips set aside" if plan.features.set_aside else ""
    text = f"{plan.folder}: {values['params']:,} parameters, {values['macs']:,} MACs{aside}"
    emit(values, as_json, scores_table({"validation": run.validation, "test": run.test}), text=text)
    return plan.folder


def _each(plan: Plan, asked: Asked, *, as_json: bool) -> Path:
    """A run for each fold or each source, and their summary."""
    if asked.folds:
        divisions = each_fold(plan.features, asked.folds, plan.seed)
    else:
        divisions = each_source(plan.features, asked.leave_source_out or "all", plan.seed)

    def train_one(division: Division, folder: Path) -> Run:
        teachers = tuple(_of_division(teacher, division) for teacher in plan.teachers)
        return _trained(replace(plan, division=division, folder=folder, teachers=teachers), asked)

    values = train_divisions(divisions, train_one, plan.folder)
    rows = [[name, *(_figure(value) for value in scores.values())] for name, scores in values["folds"].items()]
    spread = [f"{value['mean']:.3f} ± {value['std']:.3f}" for value in values["test"].values()]
    columns = ["test clips of", "n", *(name.replace("_", " ") for name in values["test"])]
    tables = [table("scores of the test clips", columns, [*rows, ["mean and deviation", "", *spread]])]
    if pooled := values["pooled"]:
        matrix = [[label, *row] for label, row in zip(pooled["labels"], pooled["confusion"], strict=True)]
        tables.append(table("all test clips (rows: truth)", ["", *pooled["labels"]], matrix))
    emit(values, as_json, *tables, text=f"{plan.folder}: {len(divisions)} runs")
    return plan.folder


def _of_division(teacher: Path, division: Division) -> Path:
    """A teacher's own run of the same division, where it is a folder of several."""
    return teacher / division.name if (teacher / division.name).is_dir() else teacher


def _figure(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.3f}"


def _trained(plan: Plan, asked: Asked) -> Run:
    """Train, and tune the integers where that is asked for."""
    epochs = plan.recipe.epochs
    with progress("training") as step:

        def on_epoch(epoch: Epoch) -> None:
            step(epoch.epoch + 1, epochs, f"loss {epoch.validation_loss:.3f} F1 {epoch.validation_macro_f1:.3f}")

        run = train_run(
            plan.features, plan.division.split(plan.features), plan.model, plan.recipe, plan.spec, folder=plan.folder,
            seed=plan.seed, device=asked.device, data=plan.data, task=plan.task, division=plan.division,
            on_epoch=on_epoch, initial=loader(asked.weights) if asked.weights else None,
            resume=asked.resume is not None, teachers=plan.teachers,
        )  # fmt: skip
    if asked.qat:
        keep(plan.folder, tuned(plan.folder, quantized_run(plan.folder), plan.data, asked.qat))
    return run


def _planned(asked: Asked) -> Plan:
    chosen, data = load_recipe(asked.recipe) if asked.recipe else None, asked.data
    frontend = asked.frontend or (chosen.frontend if chosen else "float")
    arch = asked.arch or (chosen.model if chosen and not asked.sized else None)
    family = asked.family or "audiobot"
    spec = _spec(chosen or recipe_for(named(arch) if arch else bodies(family)[0][0]), asked.reference, frontend)
    known = find_known(data) if data and data.is_dir() else None
    # A recipe's task is one of its own data set.
    task = asked.task or (chosen.task if chosen and known and known.name == chosen.data else "")
    limits = asked.limits()
    with progress("reading sounds") as step:
        features = load_features(
            data, spec, task=task, strict=asked.strict, progress=lambda done, total: step(done, total, ""),
            frontend=frontend,
        )  # fmt: skip
    classes = len(features.labels)
    if arch:
        model, costs = (chosen or recipe_for(named(arch))).built(classes, spec, arch), dict[str, int]()
    elif spec.extra:
        raise UsageError("got a budget with a recipe that has extra inputs; allowed: --arch NAME")
    else:
        model, costs = _largest(limits, family, classes, spec.shape)
    recipe = chosen or recipe_for(model)
    recipe = replace(recipe, epochs=min(asked.epochs or recipe.epochs, recipe.epochs))
    name = arch or f"{model.family}-{asked.budget or ('limits' if asked.sized else '50k')}"
    folder = asked.out or new_folder(RUNS, f"{name}-{features.name}")
    division = Division(asked.seed, asked.test_fold)
    return Plan(features, model, recipe, spec, folder, data, task, division, asked.seed, asked.teacher, costs)


def _resumed(folder: Path, asked: Asked) -> Plan:
    """The plan that the run began with; data and recipe may be given anew, and are refused where they are others."""
    snapshot = load_snapshot(folder)
    known, fitted = provenance_of(snapshot.facts), FeatureSpec.from_dict(snapshot.identity["features"])
    spec = replace(fitted, mean=(), std=())
    recipe = load_recipe(asked.recipe) if asked.recipe else recipe_of(snapshot.identity["recipe"])
    data = asked.data or known.data
    # The run's own split, wherever its data lies.
    with progress("reading sounds") as step:
        features, _ = load_split(
            replace(known, data=data), None, spec, lambda done, total: step(done, total, "")
        )  # fmt: skip
    model = ModelSpec.from_dict(snapshot.identity["model"])
    teachers = asked.teacher or tuple(Path(str(teacher["run"])) for teacher in snapshot.facts.get("teachers", ()))
    return Plan(features, model, recipe, spec, folder, data, known.task, known.division, known.seed, teachers)


def _largest(budget: Budget, family: str, classes: int, shape: tuple[int, int]) -> tuple[ModelSpec, dict[str, int]]:
    if budget == Budget(params=budget.params) and budget.params:
        return for_budget(budget.params, classes, shape, family), {}
    with progress("fitting the budget") as step:
        return largest(budget, family, classes, shape, lambda text: step(0, 1, text))


def _spec(recipe: Recipe | None, reference: str | None, frontend: str) -> FeatureSpec:
    """That of the recipe, the default where it says nothing; a reference asked for goes before the recipe's."""
    fields = dict(recipe.features) if recipe else {}
    level = reference or str(fields.get("reference", "clip_max"))
    floor = fields.get("floor_db") if level == fields.get("reference", "clip_max") else None
    floor_db = FLOORS.get(level, -80.0) if floor is None else floor
    spec = FeatureSpec.from_dict({**FeatureSpec().to_dict(), **fields, "reference": level, "floor_db": floor_db})
    spec = replace(spec, extra=recipe.extra.inputs) if recipe and recipe.extra else spec
    return statistics_spec(spec) if frontend in STATISTICS else spec
