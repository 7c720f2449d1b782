"""The quickstart as a newcomer runs it, cut to one epoch: every step, and a page that shows all of them."""

import json
import sys
from pathlib import Path

import pytest

from tinyclf.cli import main


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_quickstart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["tinyclf", "quickstart", "--epochs", "1", "--json"])
    with pytest.raises(SystemExit) as stop:
        main()
    assert not stop.value.code
    result = json.loads(capsys.readouterr().out)
    assert result["verified"]
    assert 0 <= result["accuracy"] <= 1
    assert (tmp_path / result["bundle"] / "firmware" / "model.c").is_file()
    page = (tmp_path / result["report"]).read_text()
    for section in (
        "What it heard",
        "Training",
        "Accuracy",
        "Parameters, MACs and memory",
        "the same integers",
        "On the device",
        "over time",
    ):
        assert section in page
    assert "every promise was kept" in page
    assert page.count("<svg") == 4
    assert "Not measured" not in page
    assert "No stream" not in page
    assert "synthetic sounds" in page
