"""The bench over folds: a run for each fold, their mean and deviation, and the table that shows them."""

import json
import statistics
import sys
from pathlib import Path

import pytest
from tinyclf.bench import folds, results
from tinyclf.bench.documents import run_recipe
from tinyclf.bench.made_sets import WRITERS, write_speech_commands
from tinyclf.bench.tables import documents

from tinyclf.datasets.known import find_known
from tinyclf.training import load_recipe, recipe_names

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
RECIPE = """
model = "separable10"
learning_rate = 0.01
epochs = 2
patience = 2
batch_sizes = [[0, 6]]
[features]
n_frames = 32
"""


def test_every_official_fold_is_trained_and_summed_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "words.toml").write_text(RECIPE)
    data = write_speech_commands(tmp_path / "words")
    monkeypatch.setattr(results, "FOLDER", tmp_path / "results")
    argv = ["folds", "--recipe", str(tmp_path / "words.toml"), "--data", str(data), "--runs", str(tmp_path / "runs")]
    monkeypatch.setattr(sys, "argv", [*argv, "--only", "1"])
    folds.main()
    assert not capsys.readouterr().out
    kept = (tmp_path / "runs" / "words-1" / "checkpoint.json").stat().st_mtime_ns
    monkeypatch.setattr(sys, "argv", argv)
    folds.main()
    assert (tmp_path / "runs" / "words-1" / "checkpoint.json").stat().st_mtime_ns == kept
    path = Path(capsys.readouterr().out.strip())
    result = json.loads(path.read_text())
    assert [run["fold"] for run in result["runs"]] == result["data"]["folds"] == [0, 1, 2]
    assert sum(run["n"] for run in result["runs"]) == result["data"]["clips"] == 18
    for kind in ("float", "int8"):
        values = [run[kind]["accuracy"] for run in result["runs"]]
        assert result[kind]["accuracy"]["mean"] == pytest.approx(statistics.fmean(values))
        assert result[kind]["accuracy"]["std"] == pytest.approx(statistics.stdev(values))
    assert result["verified"]
    assert result["equal"]["c-host"]
    assert str(tmp_path) not in path.read_text()


def test_the_table_shows_what_ran_and_claims_nothing_else() -> None:
    value = {"mean": 0.5, "std": 0.25, "n": 5}
    result = {
        "runs": [{"epochs": 7, "seconds": 60}] * 5, "data": {"clips": 400, "folds": [1, 2, 3, 4, 5]},
        "float": {"accuracy": value}, "int8": {"accuracy": value}, "equal": {"c-host": True, "tflite-micro": True},
    }  # fmt: skip
    lines = documents({"folds-esc10": result}).splitlines()
    wanted = "| ESC-50 | esc10 | separable50 | 400 real clips, 5 official folds, 7 epochs, 5 min in all "
    assert wanted + "| accuracy 0.500 ± 0.250 | accuracy 0.500 ± 0.250 | C and TFLite Micro equal |" in lines
    assert sum("not run here" in line for line in lines) == len(lines) - 3
    result["equal"] = {"c-host": False, "tflite-micro": True}
    assert "NOT equal" in documents({"folds-esc10": result})
    wanted = "400 real clips, 5 official folds, 5 % of the others validate, 7 epochs, 5 min in all"
    assert wanted in documents({"folds-esc10": {**result, "validation": 0.05}})
    teacher = {name: value for name, value in result.items() if name not in ("int8", "equal")}
    assert "| accuracy 0.500 ± 0.250 | - | - |" in documents({"folds-esc10": teacher})
    path = {"clips": 400, "real": True, "weight_bytes": 1234, "equal": {"reference": True, "tflite-micro": True}}
    lines = documents({"folds-esc10": teacher, "documents": {"recipes": {"esc10": path}}})
    assert "| accuracy 0.500 ± 0.250 | 1,234 bytes of weights | TFLite Micro equal; no C of so many |" in lines


def test_the_path_of_a_recipe_on_made_files_and_what_the_table_says_of_it(tmp_path: Path) -> None:
    """Statistics from made recordings to firmware; a score of one epoch on a few made files is not shown."""
    paths = {"coswara-mlp": run_recipe(load_recipe("coswara-mlp"), {}, tmp_path)}
    assert paths["coswara-mlp"]["equal"] == {"reference": True, "tflite-micro": True, "c-host": True}
    assert "firmware/statistics.c" in paths["coswara-mlp"]["files"]
    paths["fsd50k-cnn6"] = {"model": "cnn6", "clips": 36, "real": False, "float_only": "layer 'x': amax; supported: y"}
    paths["coughvid-ast"] = {"model": "ast", "real": False, "stopped": "architecture 'ast': needs z; allowed: pip"}
    lines = documents({"documents": {"recipes": paths}}).splitlines()
    made = "made clips, 1 epoch: the path alone | no claim"
    assert (
        f"| Coswara | coswara-mlp | coswara-mlp | 20 {made} | 704 bytes of weights | C and TFLite Micro equal |"
        in lines
    )
    assert f"| FSD50K | fsd50k-cnn6 | cnn6 | 36 {made} | - | none: layer 'x': amax |" in lines
    assert "| COUGHVID | coughvid-ast | ast | not run here: architecture 'ast': needs z | - | - | - |" in lines


def test_every_set_that_cannot_be_had_has_made_files(tmp_path: Path) -> None:
    needed = {load_recipe(name).data for name in recipe_names()} - {"", "ESC-50", "UrbanSound8K", "covid19-cough"}
    assert needed == set(WRITERS)
    for name in needed - {"Oticon"}:
        known = find_known(WRITERS[name](tmp_path / name))
        assert known is not None
        assert known.name == name
