"""Curves beyond history.csv: the same figures, in files that other tools read."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tinyclf.training.folder import read_history

pytestmark = pytest.mark.filterwarnings("ignore")
ASKED = ("train", "--arch", "separable10", "--epochs", 2, "--device", "cpu", "--json")


def _sounds(folder: Path, tinyclf: Callable[..., tuple[int, str, str]]) -> Path:
    assert tinyclf("data", "make", folder / "sounds", "--clips", 30, "--seconds", 1)[0] == 0
    return folder / "sounds"


def test_tensorboard_has_the_figures_of_the_history(
    tmp_path: Path, tinyclf: Callable[..., tuple[int, str, str]]
) -> None:
    pytest.importorskip("tensorboard", reason="the extra tensorboard is not installed")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    data = _sounds(tmp_path, tinyclf)
    assert tinyclf(*ASKED, "--data", data, "--out", tmp_path / "run", "--log", "tensorboard")[0] == 0
    events = EventAccumulator(str(tmp_path / "run" / "tensorboard"))
    events.Reload()
    history = read_history(tmp_path / "run")
    assert len(history) == 2
    for name in ("train_loss", "validation_loss", "validation_macro_f1", "learning_rate", "seconds"):
        kept = [(event.step, event.value) for event in events.Scalars(name)]
        # Events are float32.
        assert kept == [(index, pytest.approx(epoch[name], rel=1e-6)) for index, epoch in enumerate(history)]


def test_weights_and_biases_keep_a_run_offline(
    tmp_path: Path, tinyclf: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("wandb", reason="the extra wandb is not installed")
    monkeypatch.setenv("WANDB_MODE", "offline")
    monkeypatch.setenv("WANDB_SILENT", "true")
    data = _sounds(tmp_path, tinyclf)
    assert tinyclf(*ASKED, "--data", data, "--out", tmp_path / "run", "--log", "wandb")[0] == 0
    (kept,) = (tmp_path / "run" / "wandb").glob("offline-run-*/*.wandb")
    content = kept.read_bytes()
    assert all(name in content for name in (b"validation_macro_f1", b"train_loss", b"tinyclf"))


def test_a_logger_that_is_not_known_or_not_there_is_refused(
    tmp_path: Path, tinyclf: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = (*ASKED, "--data", _sounds(tmp_path, tinyclf), "--out", tmp_path / "run", "--log")
    code, out, error = tinyclf(*asked, "tensorbord")
    assert (code, out) == (2, "")
    assert "logger 'tensorbord': not known (did you mean tensorboard?); allowed: tensorboard, wandb" in error
    monkeypatch.setitem(sys.modules, "wandb", None)
    code, out, error = tinyclf(*asked, "wandb")
    assert (code, out) == (2, "")
    assert "logger 'wandb': not installed; allowed: with `pip install tinyclf[wandb]`" in error
