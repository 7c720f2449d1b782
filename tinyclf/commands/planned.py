"""What `tinyclf train` was asked for becomes data, model, recipe and split."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tinyclf.budget import Budget, largest
from tinyclf.commands.asked import Asked
from tinyclf.console import progress
from tinyclf.datasets import ClipFeatures, Division, load_features
from tinyclf.datasets.known import find_known
from tinyclf.errors import UsageError
from tinyclf.features import STATISTICS, FeatureSpec, statistics_spec
from tinyclf.models import ModelSpec, bodies, for_budget, named, repeated
from tinyclf.subject import RUNS, load_split, provenance_of
from tinyclf.training import Recipe, load_recipe, new_folder, recipe_for, recipe_of
from tinyclf.training.distillation import Distillation
from tinyclf.training.snapshot import load_snapshot

# Sounds at conversation level lie 40 dB lower re full scale than below their own maximum.
FLOORS = {"clip_max": -80.0, "fixed": -110.0}


@dataclass(frozen=True, eq=False)
class Plan:
    """All that a training takes; `origin` is what is known of weights that it began with."""

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
    budget: Mapping[str, Any] = field(default_factory=dict)
    origin: Mapping[str, Any] = field(default_factory=dict)


def planned(asked: Asked, recipe: Recipe | None = None) -> Plan:
    """What was asked for, with this recipe where one is given."""
    chosen, data = recipe or (load_recipe(asked.recipe) if asked.recipe else None), asked.data
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
        built = (chosen or recipe_for(named(arch))).built(classes, spec, arch)
        model, costs = repeated(built, asked.members or 1), dict[str, int]()
    elif spec.extra:
        raise UsageError("got a budget with a recipe that has extra inputs; allowed: --arch NAME")
    else:
        model, costs = _largest(limits, family, classes, spec.shape, asked.members or 1)
    recipe = chosen or recipe_for(model)
    recipe = replace(recipe, epochs=min(asked.epochs or recipe.epochs, recipe.epochs))
    if asked.generations is not None:
        distillation = replace(recipe.distillation or Distillation(), generations=asked.generations)
        recipe = replace(recipe, distillation=distillation if asked.generations or asked.teacher else None)
    name = arch or f"{family}-{asked.budget or ('limits' if asked.sized else '50k')}"
    name += f"-x{asked.members}" if (asked.members or 1) > 1 else ""
    folder = asked.out or new_folder(RUNS, f"{name}-{features.name}")
    division = Division(asked.seed, asked.test_fold, without=asked.without_source, validation=asked.validation)
    budget = {} if arch else limits.to_dict()
    return Plan(features, model, recipe, spec, folder, data, task, division, asked.seed, asked.teacher, costs, budget)


def resumed(folder: Path, asked: Asked) -> Plan:
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
    budget, origin = (snapshot.facts.get(name, {}) for name in ("budget", "weights"))
    return Plan(
        features, model, recipe, spec, folder, data, known.task, known.division, known.seed, teachers, budget=budget,
        origin=origin,
    )  # fmt: skip


def _largest(
    budget: Budget, family: str, classes: int, shape: tuple[int, int], members: int
) -> tuple[ModelSpec, dict[str, int]]:  # fmt: skip
    if budget == Budget(params=budget.params) and budget.params:
        return for_budget(budget.params, classes, shape, family, members), {}
    with progress("fitting the budget", counted=False) as step:
        return largest(budget, family, classes, shape, lambda text: step(0, 0, text), members)


def _spec(recipe: Recipe | None, reference: str | None, frontend: str) -> FeatureSpec:
    """That of the recipe, the default where it says nothing; a reference asked for goes before the recipe's."""
    fields = dict(recipe.features) if recipe else {}
    level = reference or str(fields.get("reference", "clip_max"))
    floor = fields.get("floor_db") if level == fields.get("reference", "clip_max") else None
    floor_db = FLOORS.get(level, -80.0) if floor is None else floor
    spec = FeatureSpec.from_dict({**FeatureSpec().to_dict(), **fields, "reference": level, "floor_db": floor_db})
    spec = replace(spec, extra=recipe.extra.inputs) if recipe and recipe.extra else spec
    return statistics_spec(spec) if frontend in STATISTICS else spec
