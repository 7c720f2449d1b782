"""The tutorial as a newcomer follows it: every command of it, in its order, over a folder of WAVs; only shorter."""

import json
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tinyclf.export.bundle import Bundle

from tinyclf.policies import Policy
from tinyclf.predictors import find_policy
from tinyclf.switching import halves, tuning

PAGE = Path(__file__).resolve().parents[1] / "docs" / "tutorial.md"
# What makes a step short; nothing else is changed.
SHORTER = {"train": ["--epochs", "2"], "policy": ["--hours", "0.1", "--fill", "new"], "web": ["--no-serve"]}
RATE = 16_000


def commands() -> list[list[str]]:
    return [shlex.split(line)[1:] for line in re.findall(r"^    (tinyclf .*)$", PAGE.read_text(), flags=re.MULTILINE)]


def write_recordings(folder: Path) -> None:
    """Sixty clips of three kinds, from half a second to two, in class folders and nothing beside; and a street."""
    rng = np.random.default_rng(0)
    for kind, label in enumerate(("music", "speech", "traffic")):
        (folder / "recordings" / label).mkdir(parents=True)
        for index in range(20):
            time = np.arange(int(rng.uniform(0.5, 2.0) * RATE)) / RATE
            tone = np.sin(2 * np.pi * 300 * 3**kind * time) + 0.3 * rng.standard_normal(len(time))
            soundfile.write(folder / "recordings" / label / f"{index}.wav", 0.2 * tone, RATE, subtype="PCM_16")
    soundfile.write(folder / "street.wav", 0.1 * rng.standard_normal(3 * RATE), RATE, subtype="PCM_16")


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_the_tutorial(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tinyclf: Callable[..., tuple[int, str, str]]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(halves, "STREAM_SECONDS", 300.0)
    for name in ("TAUS", "LENGTHS", "CHANGES", "WEIGHTS"):
        monkeypatch.setattr(tuning, name, getattr(tuning, name)[::6])
    write_recordings(tmp_path)
    told: dict[str, str] = {}
    for command in commands():
        shorter = [] if "--resume" in command else SHORTER.get(command[0], [])
        code, told[command[0]], error = tinyclf(*command, *shorter)
        assert code == 0, f"{shlex.join(command)}: {error}"
    assert [*told] == ["data", "train", "evaluate", "report", "export", "verify", "bench", "policy", "stream", "web"]
    assert "Every clip is a group of its own." in told["data"]
    (run,) = Path("runs").iterdir()
    bundle = Bundle(run / "bundle")
    # The last step is an export: what the steps before it made of the same graph is still there.
    study = json.loads((bundle.folder / "policy" / "study.json").read_text())
    assert bundle.tflite.is_file()
    assert find_policy(bundle) == Policy.from_dict(study["policy"])
    assert (bundle.folder / "arduino" / "src" / "policy.h").read_text() == (
        bundle.folder / "policy" / "policy.h"
    ).read_text()
    assert told["stream"].splitlines()[0] == f"{bundle.folder}, policy {bundle.folder / 'policy' / 'policy.json'}"
    assert len(told["stream"].splitlines()) > 10
