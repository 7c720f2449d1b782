"""The bench that compares recipes: each run judged on its own fold, differences over the clips of all folds."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from clips import TINY, clips
from tinyclf.bench import comparison, decisions, results, tables
from tinyclf.bench.comparison import difference
from tinyclf.bench.decisions import Judged
from tinyclf.bench.made_sets import write_speech_commands

from tinyclf import checkpoint
from tinyclf.datasets import Division, load_features
from tinyclf.errors import UsageError
from tinyclf.features import FeatureSpec
from tinyclf.models import named
from tinyclf.training import recipe_for, train
from tinyclf.training.joining import join_runs
from tinyclf.training.prior import Prior


def _judged(fold: int, seed: int, indices: list[int], predicted: list[int]) -> Judged:
    decided, division = np.array(predicted), Division(test_fold=fold)
    both = {"float": decided, "int8": decided}
    return Judged(TINY, recipe_for(TINY), division, seed, np.array(indices), both, 1, 1.0)


def test_a_difference_is_over_the_clips_of_all_shared_folds() -> None:
    features = clips(6)
    right = [[0, 1], [2, 0], [1, 2]]
    ours = [_judged(fold, 0, [2 * fold, 2 * fold + 1], right[fold]) for fold in range(3)]
    theirs = [_judged(0, 0, [0, 1], [0, 1]), _judged(1, 0, [2, 3], [0, 2])]
    found = difference(ours, theirs, "int8", features)
    assert found["folds"] == ["fold-0", "fold-1"]
    # Theirs: of classes 0, 1, 2 one of two, one of one, none of one are found, F1 1/2, 1 and 0.
    assert found["points"] == pytest.approx(100 * (1 - 0.5))
    assert found["seeds"] == [1, 1]
    with pytest.raises(UsageError, match="without a fold in common"):
        difference(ours[2:], theirs, "int8", features)


def test_a_seed_without_all_folds_does_not_count() -> None:
    features = clips(6)
    whole = [_judged(0, 0, [0, 1], [0, 1]), _judged(1, 0, [2, 3], [2, 0])]
    found = difference([*whole, _judged(0, 1, [0, 1], [1, 0])], whole, "float", features)
    assert (found["points"], found["seeds"]) == (0, [1, 1])


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_the_bench_reads_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, spec = write_speech_commands(tmp_path / "words"), FeatureSpec(n_frames=32)
    features = load_features(data, spec)
    for name, reference in (("theirs", "clip_max"), ("ours", "fixed")):
        model = named("separable10", len(features.labels), spec.shape)
        for fold in range(2):
            division, fitted = Division(test_fold=fold), replace(spec, reference=reference)
            train(
                features, division.split(features), model, replace(recipe_for(model), epochs=1), fitted,
                folder=tmp_path / "runs" / f"{name}-fold{fold}-0", device="cpu", division=division,
            )  # fmt: skip
    monkeypatch.setattr(results, "FOLDER", tmp_path / "results")
    arguments = ["comparison", "theirs", "ours", "--runs", str(tmp_path / "runs"), "--data", str(data)]
    monkeypatch.setattr(sys, "argv", arguments)
    comparison.main()
    path = Path(capsys.readouterr().out.strip())
    result = json.loads(path.read_text())
    assert result["models"]["ours"]["divisions"] == ["fold-0", "fold-1"]
    assert result["models"]["ours"]["float"]["macro_f1"]["n"] == 2
    assert result["models"]["ours"]["epochs"]["mean"] == 1
    first = tmp_path / "runs" / "ours-fold0-0"
    split, both = Division(test_fold=0).split(features), tmp_path / "runs" / "both-fold0-0"
    join_runs([first, first], features, split, both)
    # Each run once, however often it is met.
    assert comparison.spent(both) == comparison.spent(first)
    join_runs([first, first], features, split, tmp_path / "runs" / "both-fold0-1")
    places = [comparison.judged(data, tmp_path / "runs" / f"both-fold0-{seed}").place for seed in range(2)]
    assert places == [("fold-0", 0), ("fold-0", 1)]
    join_runs([first], features, split, tmp_path / "one", Prior(0.5))
    assert comparison.spent(tmp_path / "one") == comparison.spent(first)
    table = tables.filled("<!-- table comparison -->\n<!-- end -->", results.read_results())
    assert "| ours | 2 folds | 1 | 9,803 | 310,824 | " in table
    stored = json.loads((tmp_path / "runs" / "ours-fold0-0" / "metrics.json").read_text())["test"]["macro_f1"]
    judged = comparison.judged(data, first)
    predicted = judged.predicted["float"]
    assert comparison.scores_of(features.label[judged.clips], predicted, 3)["macro_f1"] == pytest.approx(stored)
    assert result["differences"]["ours"]["int8"]["seeds"] == [1, 1]
    assert str(tmp_path) not in path.read_text()
    with pytest.raises(UsageError, match="got no run nothing-fold"):
        comparison.runs_of(tmp_path / "runs", "nothing")
    assert comparison.runs_of(tmp_path / "runs", "ours", [0]) == [first]
    # What was decided is kept, so that it is compared without the runs, and no weights are judged twice.
    monkeypatch.setattr(sys, "argv", ["comparison", "theirs", "ours", "--data", str(data)])
    comparison.main()
    again = json.loads(Path(capsys.readouterr().out.strip()).read_text())
    assert [again[key] for key in ("models", "differences")] == [result[key] for key in ("models", "differences")]
    monkeypatch.setattr(sys, "argv", [*arguments, "--folds", "0"])
    monkeypatch.setattr(comparison, "judged", None)
    comparison.main()
    assert json.loads(path.read_text())["models"]["ours"]["divisions"] == ["fold-0"]
    found = decisions.kept("ours", load_features(data, FeatureSpec()))
    assert [run.place for run in found] == [("fold-0", 0), ("fold-1", 0)]
    assert [run.digest for run in found][:1] == [checkpoint.load(first).digest()]
    np.testing.assert_array_equal(found[0].predicted["int8"], judged.predicted["int8"])
    monkeypatch.setattr(sys, "argv", ["comparison", "nothing", "--data", str(data)])
    with pytest.raises(UsageError, match="nothing: got no decisions of these folds"):
        comparison.main()


def test_kept_decisions_are_of_one_recipe_and_of_these_clips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "FOLDER", tmp_path)
    features = clips(6)
    run = _judged(0, 0, [0, 1], [0, 1])
    other = replace(run, seed=1, recipe=replace(run.recipe, epochs=7))
    with pytest.raises(UsageError, match=r"net.json: got net of two models or recipes"):
        decisions.merged("net", [run], [other])
    assert decisions.merged("net", [run], [replace(run, epochs=5)])[0].epochs == 5
    decisions.keep("net", [run], features)
    with pytest.raises(UsageError, match=r"net.json: got decisions about other clips; allowed: those of"):
        decisions.kept("net", clips(9))
