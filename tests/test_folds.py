"""The bench over folds: a run for each fold, their mean and deviation, and the table that shows them."""

import json
import statistics
import sys
from pathlib import Path

import pytest
from published import write_speech_commands
from tinyclf.bench import folds, results
from tinyclf.bench.tables import documents

RECIPE = """
model = "separable10"
learning_rate = 0.01
epochs = 2
patience = 2
batch_sizes = [[0, 6]]
[features]
n_frames = 32
"""


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_every_official_fold_is_trained_and_summed_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "words.toml").write_text(RECIPE)
    data = write_speech_commands(tmp_path / "words")
    monkeypatch.setattr(results, "FOLDER", tmp_path / "results")
    monkeypatch.setattr(sys, "argv", ["folds", "--recipe", str(tmp_path / "words.toml"), "--data", str(data)])
    folds.main()
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
        "runs": [{}] * 5, "data": {"clips": 400, "folds": [1, 2, 3, 4, 5]}, "float": {"accuracy": value},
        "int8": {"accuracy": value}, "equal": {"c-host": True, "tflite-micro": True},
    }  # fmt: skip
    lines = documents({"folds-esc10": result}).splitlines()
    wanted = "| ESC-50 | esc10 | separable50 | 400 real clips, 5 official folds | accuracy 0.500 ± 0.250 "
    assert wanted + "| accuracy 0.500 ± 0.250; C and TFLite Micro equal |" in lines
    assert sum("not run here" in line for line in lines) == len(lines) - 3
    result["equal"] = {"c-host": False, "tflite-micro": True}
    assert "NOT equal" in documents({"folds-esc10": result})
