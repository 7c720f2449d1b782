"""One training, tested on both folds that it leaves out, where no validation clip chose its weights."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from clips import SPEC, TINY, clips

from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Division
from tinyclf.errors import UsageError
from tinyclf.evaluation import score_clips, torch_classifier
from tinyclf.subject import provenance_of
from tinyclf.training import Recipe, train
from tinyclf.training.distillation import Distillation
from tinyclf.training.joining import join_runs
from tinyclf.training.optimisation import Cosine
from tinyclf.training.prior import Prior, learned
from tinyclf.training.start import start_from
from tinyclf.training.swapping import swap_run

UNCHOSEN = Recipe("test", 0.01, 3, 3, ((0, 8),), cosine=Cosine(), prior=Prior(0.5), keep="last")
FOLD = Division(test_fold=2)


def _folded() -> ClipFeatures:
    """Five folds of whole groups, half as many clips of the first class as of the others."""
    features = replace(clips(90), fold=np.arange(90) // 18)
    return features.subset(np.flatnonzero((features.label > 0) | (np.arange(90) % 2 == 0)))


def _train(folder: Path, recipe: Recipe = UNCHOSEN, **asked: Any) -> Path:
    features = _folded()
    train(features, FOLD.split(features), TINY, recipe, SPEC, folder=folder, device="cpu", division=FOLD, **asked)
    return folder


def test_the_same_weights_are_tested_on_the_other_fold(tmp_path: Path) -> None:
    features, run = _folded(), _train(tmp_path / "run")
    swapped = swap_run(run, features, FOLD, tmp_path / "swapped")
    own, other = checkpoint.load(run), checkpoint.load(swapped.folder)
    assert own.digest() == other.digest()
    assert (other.provenance["test_fold"], other.provenance["validation_fold"]) == (3, 2)
    assert other.provenance["swapped"]["digest"] == own.digest()
    parts = provenance_of(other.provenance).division.split(features)
    assert parts.digest() == other.provenance["split"] != own.provenance["split"]
    assert set(features.fold[parts.test]) == {3}
    assert set(features.fold[parts.validation]) == {2}
    scores = score_clips(torch_classifier(own.module()), features, parts.test, own.features)
    assert swapped.test["confusion"] == scores["confusion"]
    before = json.loads((run / "metrics.json").read_text())
    assert (swapped.test["confusion"], swapped.validation["confusion"]) == (
        before["validation"]["confusion"], before["test"]["confusion"],
    )  # fmt: skip
    assert (swapped.folder / "history.csv").read_text() == (run / "history.csv").read_text()


def test_the_prior_is_taken_out_once(tmp_path: Path) -> None:
    run = _train(tmp_path / "run")
    other = checkpoint.load(swap_run(run, _folded(), FOLD, tmp_path / "swapped").folder)
    batch = np.random.default_rng(0).standard_normal((4, *SPEC.shape), dtype=np.float32)
    shift = np.array(other.provenance["prior"]["shift"])
    assert shift[0] < -0.1
    before, after = (torch_classifier(one.module())(batch) for one in (learned(other), other))
    np.testing.assert_allclose(before - after, np.broadcast_to(shift, before.shape), atol=1e-5)


def test_a_mean_of_runs_is_swapped_too(tmp_path: Path) -> None:
    features, members = _folded(), [_train(tmp_path / name, seed=seed) for seed, name in enumerate("ab")]
    mean = join_runs(members, features, FOLD.split(features), tmp_path / "mean", Prior(0.5)).folder
    swapped = swap_run(mean, features, FOLD, tmp_path / "swapped")
    assert checkpoint.load(swapped.folder).digest() == checkpoint.load(mean).digest()
    assert not (swapped.folder / "history.csv").exists()


@pytest.mark.parametrize(
    "changes", [{"keep": "best"}, {"patience": 2}, {"cosine": None}], ids=["best epoch", "early stop", "plateau"]
)
def test_weights_that_validation_chose_are_refused(changes: dict[str, Any], tmp_path: Path) -> None:
    run = _train(tmp_path / "run", replace(UNCHOSEN, **changes))
    with pytest.raises(UsageError, match="run: got weights that validation clips may have chosen"):
        swap_run(run, _folded(), FOLD, tmp_path / "swapped")
    pupil = _train(tmp_path / "pupil", replace(UNCHOSEN, distillation=Distillation()), teachers=[run])
    with pytest.raises(UsageError, match="run: got weights that validation clips may have chosen"):
        swap_run(pupil, _folded(), FOLD, tmp_path / "swapped")
    assert not (tmp_path / "swapped").exists()


def test_weights_that_began_as_another_run_s_are_refused(tmp_path: Path) -> None:
    features, run = _folded(), _train(tmp_path / "run")
    start = start_from(run, SPEC, features, FOLD.split(features), FOLD, None)
    further = _train(tmp_path / "further", initial=start.load, origin=start.facts)
    with pytest.raises(UsageError, match="further: got weights that began as those of "):
        swap_run(further, features, FOLD, tmp_path / "swapped")


def test_other_splits_are_refused(tmp_path: Path) -> None:
    features, run = _folded(), _train(tmp_path / "run")
    with pytest.raises(UsageError, match="got a run of another split; allowed: one of test fold 1"):
        swap_run(run, features, Division(test_fold=1), tmp_path / "swapped")
    share = Division(test_fold=2, validation=0.2)
    train(features, share.split(features), TINY, UNCHOSEN, SPEC, folder=tmp_path / "share", division=share)
    with pytest.raises(UsageError, match="share: got test clips that are no fold of the data, or validation clips"):
        swap_run(tmp_path / "share", features, share, tmp_path / "swapped")
    nested = Division(test_fold=2, validation_fold=4, nested=True)
    train(features, nested.split(features), TINY, UNCHOSEN, SPEC, folder=tmp_path / "nested", division=nested)
    with pytest.raises(UsageError, match="nested: got test clips that are no fold of the data"):
        swap_run(tmp_path / "nested", features, nested, tmp_path / "swapped")
