"""A run: a folder that holds a training's configuration, environment, curves, weights and scores."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

import tinyclf
from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Division, Split
from tinyclf.errors import UsageError
from tinyclf.evaluation import clip_posteriors, score_clips, torch_classifier
from tinyclf.features import FeatureSpec
from tinyclf.files import write_text
from tinyclf.metrics import kept_thresholds, plain_thresholds, tuned_thresholds
from tinyclf.models import ModelSpec
from tinyclf.training.distillation import Distillation
from tinyclf.training.fitting import Epoch
from tinyclf.training.folder import HISTORY, SCORES, environment, history_csv, keep_samples
from tinyclf.training.loop import Trained, fit
from tinyclf.training.prior import corrected, require_correctable
from tinyclf.training.recipe import Recipe
from tinyclf.training.resume import FolderKeeper
from tinyclf.training.snapshot import LAST
from tinyclf.training.together import member_folders, member_seed, remembered


@dataclass(frozen=True)
class Run:
    """A finished run: its folder and its scores on validation and test clips."""

    folder: Path
    validation: dict[str, Any]
    test: dict[str, Any]


def train(
    features: ClipFeatures, split: Split, model: ModelSpec, recipe: Recipe, spec: FeatureSpec, *, folder: Path,
    seed: int = 0, device: str = "auto", data: Path | None = None, task: str = "", division: Division | None = None,
    on_epoch: Callable[[Epoch], None] | None = None, initial: Callable[[torch.nn.Module], object] | None = None,
    resume: bool = False, teachers: Sequence[Path] = (), budget: Mapping[str, Any] | None = None,
    origin: Mapping[str, Any] | None = None,
) -> Run:  # fmt: skip
    """Train, score once on the test clips, and write the run; `data`, `task`, `budget`, `origin` (of the weights that
    `initial` loads) and `division` are remembered as what was named, the latter as `split` from the same seed where it
    is left out.

    In a multi-label set the thresholds are tuned on the validation clips, and remembered. `initial` as in `fit`. The
    state after each epoch is in the folder too; with `resume` training goes on from it, and raises CheckpointError
    where it is that of another training. `teachers` are the folders of runs whose posteriors are learned, as the
    recipe's distillation says; raises UsageError where one has seen test clips of this split.
    """
    taught, division = _teachers(teachers, features, split), division or Division(seed)
    require_correctable(recipe.prior, model, features)
    if taught and not recipe.distillation:
        recipe = replace(recipe, distillation=Distillation())
    facts: dict[str, Any] = {
        "tinyclf": tinyclf.__version__,
        "data": {
            "name": features.name,
            "path": str(data.resolve()) if data else None,
            "task": task,
            "digest": features.digest(),
            "frontend": features.frontend,
        },
        "clips": {"train": len(split.train), "validation": len(split.validation), "test": len(split.test)},
        "split": split.digest(),
        "set_aside": [asdict(remark) for remark in features.set_aside],
        "repaired": [asdict(remark) for remark in features.repaired],
        "test_fold": division.test_fold,
        "folds": division.folds,
        "left_out": division.left_out,
        "without": list(division.without),
        "validation_share": division.validation,
        "validation_fold": division.validation_fold,
        "nested": division.nested,
        "split_seed": division.seed,
        "budget": dict(budget or {}),
        "weights": dict(origin or {}),
        "recipe": asdict(recipe),
        "seed": seed,
        "teachers": [
            {"run": str(folder.resolve()), "digest": teacher.digest()}
            for folder, teacher in zip(teachers, taught, strict=True)
        ],
    }
    trained = fit(
        features, split, model, recipe, spec, seed=seed, device=device, on_epoch=on_epoch, initial=initial,
        keeper=FolderKeeper(folder, facts, resume=resume), teachers=taught,
    )  # fmt: skip
    write_text(folder / HISTORY, history_csv(trained.history))
    facts |= {"best_epoch": trained.best_epoch, "epochs": len(trained.history)}
    if trained.members:
        facts["members"] = _write_members(trained, features, split, folder, facts, recipe)
    return finished(trained.checkpoint, features, split, folder, facts, recipe)


def finished(
    trained: checkpoint.Checkpoint, features: ClipFeatures, split: Split, folder: Path, facts: dict[str, Any],
    recipe: Recipe,
) -> Run:  # fmt: skip
    """Write the run of a trained model: its scores, samples, environment, and last its checkpoint.

    The prior is taken out where the recipe says so. `facts` become its provenance, with what that was, and in a
    multi-label set with the thresholds, which are tuned on the validation clips.
    """
    if recipe.prior:
        trained, done = corrected(trained, recipe.prior, features, split, recipe.sampling, recipe.loss)
        facts = {**facts, "prior": done}
    if features.targets is not None:
        facts = {**facts, "thresholds": _thresholds(trained, features, split.validation)}
    classify, fitted, thresholds = torch_classifier(trained.module()), trained.features, kept_thresholds(facts)
    scores = {
        part: score_clips(classify, features, getattr(split, part), fitted, thresholds)
        for part in ("validation", "test")
    }
    keep_samples(folder, features, split, fitted)
    write_text(folder / "environment.json", _json(environment()))
    write_text(folder / SCORES, _json(scores))
    checkpoint.save(replace(trained, provenance=facts), folder)
    return Run(folder, scores["validation"], scores["test"])


def finished_run(folder: Path, features: ClipFeatures, split: Split) -> Run | None:
    """A run that was finished before, None where there is none; raises UsageError for one of other data or splits."""
    if not (folder / checkpoint.DESCRIPTION).is_file():
        return None
    facts = checkpoint.load(folder).provenance
    if (facts["data"]["digest"], facts["split"]) != (features.digest(), split.digest()):
        raise UsageError(
            f"{folder}: got a finished run of other data or another split; allowed: the data it began with"
        )
    scores = json.loads((folder / SCORES).read_text(encoding="utf-8"))
    return Run(folder, scores["validation"], scores["test"])


def ensure_run(
    features: ClipFeatures, model: ModelSpec, recipe: Recipe, spec: FeatureSpec, division: Division, *, folder: Path,
    seed: int = 0, device: str = "auto", data: Path | None = None, task: str = "", teachers: Sequence[Path] = (),
    on_epoch: Callable[[Epoch], None] | None = None, initial: Callable[[torch.nn.Module], object] | None = None,
    origin: Mapping[str, Any] | None = None,
) -> Run:  # fmt: skip
    """The run in a folder: as it is, continued where it was broken off, trained where there is none; see `train`."""
    parts = division.split(features)
    return finished_run(folder, features, parts) or train(
        features, parts, model, recipe, spec, folder=folder, seed=seed, device=device, data=data, task=task,
        division=division, on_epoch=on_epoch, initial=initial, resume=(folder / LAST).is_file(), teachers=teachers,
        origin=origin,
    )  # fmt: skip


def _write_members(
    trained: Trained, features: ClipFeatures, split: Split, folder: Path, facts: dict[str, Any], recipe: Recipe
) -> list[dict[str, Any]]:
    """A run of each net that was trained together with others; what the ensemble remembers of them."""
    runs = member_folders(folder, len(trained.members))
    seeds = [member_seed(facts["seed"], number, len(runs)) for number in range(len(runs))]
    alone = replace(recipe, together=False, prior=None)
    for run, member, seed in zip(runs, trained.members, seeds, strict=True):
        own = {**facts, "recipe": asdict(alone), "seed": seed, "budget": {}}
        write_text(run / HISTORY, history_csv(trained.history))
        finished(member, features, split, run, own, alone)
    return remembered(runs, trained.members, seeds)


def _teachers(folders: Sequence[Path], features: ClipFeatures, split: Split) -> list[checkpoint.Checkpoint]:
    """The teachers of a split; raises UsageError where one learned the same data by another split."""
    teachers = [checkpoint.load(folder) for folder in folders]
    for folder, teacher in zip(folders, teachers, strict=True):
        data, own = teacher.provenance.get("data"), teacher.provenance.get("split")
        if isinstance(data, dict) and data.get("digest") == features.digest() and own != split.digest():
            fold, seed = (teacher.provenance.get(name) for name in ("test_fold", "seed"))
            raise UsageError(
                f"{folder}: got a teacher of another split of this data (test fold {fold}, seed {seed}), which may "
                f"have seen its test clips; allowed: one of this split"
            )
    return teachers


def _thresholds(trained: checkpoint.Checkpoint, features: ClipFeatures, indices: NDArray[np.int64]) -> list[Any]:
    classify = torch_classifier(trained.module())
    posteriors = clip_posteriors(classify, features, indices, trained.features, multilabel=True)
    assert features.targets is not None
    return plain_thresholds(tuned_thresholds(posteriors, features.targets[indices]))


def _json(values: dict[str, Any]) -> str:
    return json.dumps(values, indent=2) + "\n"
