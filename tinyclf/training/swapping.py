"""A run judged the other way round: what validated is tested on, what was tested on validates."""

from dataclasses import replace
from pathlib import Path

from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Division
from tinyclf.errors import UsageError
from tinyclf.training.folder import copy_history
from tinyclf.training.prior import learned
from tinyclf.training.recipe import recipe_of
from tinyclf.training.run import Run, finished


def swap_run(run: Path, features: ClipFeatures, division: Division, folder: Path) -> Run:
    """Write the run of the same weights that is tested on the fold which validated, and validated on the tested one.

    One training that leaves two folds out is tested on both then. `division` is the run's own. Raises UsageError where
    its weights, or those of a member or teacher, were chosen on validation clips or began as another run's, where it
    was divided by anything but the data's own folds, or nested, or where the other way round it would have been trained
    on other clips.
    """
    trained, parts = checkpoint.load(run), division.split(features)
    facts = trained.provenance
    _require_unchosen(run)
    if facts["split"] != parts.digest():
        raise UsageError(f"{run}: got a run of another split; allowed: one of test fold {division.test_fold}")
    if division.test_fold is None or division.folds or division.validation is not None or division.nested:
        raise UsageError(
            f"{run}: got test clips that are no fold of the data, or validation clips; allowed: folds, tested in turn"
        )
    tested = int(features.fold[parts.validation[0]])
    other = replace(division, test_fold=tested, validation_fold=division.test_fold).split(features)
    if other.train.tolist() != parts.train.tolist():
        raise UsageError(f"{run}: got folds that cut through groups; allowed: the same training clips either way")
    facts = {
        **facts, "test_fold": tested, "validation_fold": division.test_fold, "split": other.digest(),
        "clips": {"train": len(other.train), "validation": len(other.validation), "test": len(other.test)},
        "swapped": {"run": str(run.resolve()), "digest": trained.digest()},
    }  # fmt: skip
    copy_history(run, folder)
    return finished(learned(trained), features, other, folder, facts, recipe_of(facts["recipe"]))


def _require_unchosen(run: Path) -> None:
    """Raise UsageError unless no validation clip had a part in the weights of a run, its members and its teachers."""
    facts = checkpoint.load(run).provenance
    if not recipe_of(facts["recipe"]).unchosen:
        raise UsageError(
            f'{run}: got weights that validation clips may have chosen; allowed: a recipe of keep = "last", with a '
            f"schedule, and patience for all its epochs"
        )
    if "run" in facts.get("weights", {}):
        raise UsageError(f"{run}: got weights that began as those of {facts['weights']['run']}; allowed: drawn ones")
    for other in (*facts.get("teachers", ()), *facts.get("members", ())):
        _require_unchosen(Path(other["run"]))
