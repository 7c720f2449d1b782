"""A killed training goes on to the same weights, to the bit; another one is refused."""

import re
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
from clips import SPEC, TINY, clips, parts
from tinyclf.bench.made_sets import write_speech_commands

from tinyclf import checkpoint
from tinyclf.augment import Background, Equaliser, Gain, MixStyle, Mixup, SpecAugment
from tinyclf.errors import CheckpointError, UsageError
from tinyclf.training import Recipe, fit, train
from tinyclf.training.folder import read_history
from tinyclf.training.loop import Trained
from tinyclf.training.optimisation import Cosine, Plateau
from tinyclf.training.resume import FolderKeeper
from tinyclf.training.sampling import Sampling
from tinyclf.training.snapshot import LAST, load_snapshot, save_snapshot

pytestmark = pytest.mark.usefixtures("one_thread")

EPOCHS = 5
PLAIN = Recipe("plain", 0.01, EPOCHS, EPOCHS, ((0, 8), (2, 16)), Plateau(0.5, 1))
EVERYTHING = Recipe(
    "everything", 0.01, EPOCHS, EPOCHS, ((0, 8), (2, 16)), optimizer="adamw", weight_decay=0.02, decay_vectors=False,
    cosine=Cosine(1), gain=Gain(), equaliser=Equaliser(), spec_augment=SpecAugment(), mixup=Mixup(),
    mix_style=MixStyle(), background=Background(), sampling=Sampling("weighted"),
)  # fmt: skip
# A child process that trains and is killed: by its Nth forward pass of training, or while its Nth state is renamed.
CHILD = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
import torch
from test_resume import {recipe} as recipe
from clips import SPEC, TINY, clips, parts
from tinyclf.training import train
torch.set_num_threads(1)
calls = dict(forward=0, rename=0)

def count(kind, limit):
    calls[kind] += 1
    if calls[kind] == limit:
        os.kill(os.getpid(), signal.SIGKILL)

def initial(module):
    module.register_forward_hook(lambda module, *_: count("forward", {forward}) if module.training else None)

rename = Path.replace
Path.replace = lambda self, target: (count("rename", {rename}), rename(self, target))
features = clips(60)
train(features, parts(features), TINY, recipe, SPEC, folder=Path(sys.argv[1]), seed=3, device="cpu", initial=initial)
"""


def _kill(folder: Path, recipe: str, forward: int = 0, rename: int = 0) -> None:
    tests = str(Path(__file__).parent)
    code = CHILD.format(tests=tests, recipe=recipe, forward=forward, rename=rename)
    child = subprocess.run([sys.executable, "-P", "-c", code, str(folder)], capture_output=True, check=False)
    assert child.returncode == -signal.SIGKILL, child.stderr.decode()
    assert not (folder / checkpoint.DESCRIPTION).exists()


def _train(folder: Path, recipe: Recipe, *, resume: bool, **others: Any) -> checkpoint.Checkpoint:
    features = clips(60)
    train(features, parts(features), TINY, recipe, SPEC, folder=folder, device="cpu", resume=resume,
          **{"seed": 3, **others})  # fmt: skip
    return checkpoint.load(folder)


def _last(folder: Path) -> dict[str, torch.Tensor]:
    return safetensors.torch.load_file(folder / LAST)


# An epoch of these clips has six to nine steps: 20 is within the third epoch, 3 within the first.
@pytest.mark.parametrize(
    ("recipe", "forward", "rename"), [("PLAIN", 20, 0), ("EVERYTHING", 3, 0), ("EVERYTHING", 0, 4)]
)
def test_a_killed_training_goes_on_to_the_same_weights(
    tmp_path: Path, recipe: str, forward: int, rename: int
) -> None:  # fmt: skip
    _kill(tmp_path / "killed", recipe, forward, rename)
    kept = load_snapshot(tmp_path / "killed").numbers["history"]
    # The state before the first epoch is the first that is renamed.
    assert len(kept) == {(20, 0): 2, (3, 0): 0, (0, 4): 2}[forward, rename]
    resumed = _train(tmp_path / "killed", globals()[recipe], resume=True)
    whole = _train(tmp_path / "whole", globals()[recipe], resume=False)
    assert resumed.state.keys() == whole.state.keys()
    assert all(torch.equal(value, whole.state[name]) for name, value in resumed.state.items())
    assert resumed.provenance == whole.provenance
    one, other = _last(tmp_path / "killed"), _last(tmp_path / "whole")
    assert all(torch.equal(value, other[name]) for name, value in one.items())
    curves = [
        [{**line, "seconds": 0} for line in read_history(tmp_path / name)] for name in ("killed", "whole")
    ]  # fmt: skip
    assert curves[0] == curves[1]
    assert (tmp_path / "killed" / "metrics.json").read_text() == (tmp_path / "whole" / "metrics.json").read_text()


@pytest.mark.parametrize(("optimizer", "rate"), [("sgd", 0.05), ("rmsprop", 0.003), ("adam", 0.01)])
def test_every_optimiser_goes_on(tmp_path: Path, optimizer: str, rate: float) -> None:
    recipe = replace(PLAIN, optimizer=optimizer, learning_rate=rate, epochs=4)
    whole = _fit(recipe, None)
    for stop in (1, 2):
        with pytest.raises(_Stopped):
            _fit(recipe, FolderKeeper(tmp_path, {}, resume=stop > 1), stop)
    resumed = _fit(recipe, FolderKeeper(tmp_path, {}, resume=True))
    assert all(torch.equal(value, whole.checkpoint.state[name]) for name, value in resumed.checkpoint.state.items())
    assert [epoch.learning_rate for epoch in resumed.history] == [epoch.learning_rate for epoch in whole.history]


class _Stopped(Exception):
    pass


def _fit(recipe: Recipe, keeper: FolderKeeper | None, stop: int = 99) -> Trained:
    def on_epoch(epoch: Any) -> None:
        if epoch.epoch == stop:
            raise _Stopped

    features = clips(60)
    return fit(features, parts(features), TINY, recipe, SPEC, device="cpu", keeper=keeper, on_epoch=on_epoch)


def test_a_finished_training_stays_as_it_is(tmp_path: Path) -> None:
    first = _train(tmp_path, replace(PLAIN, epochs=2), resume=False)
    again = _train(tmp_path, replace(PLAIN, epochs=2), resume=True)
    assert all(torch.equal(value, again.state[name]) for name, value in first.state.items())


def test_another_training_is_refused(tmp_path: Path) -> None:
    recipe, features = replace(PLAIN, epochs=1), clips(60)
    _train(tmp_path, recipe, resume=False)
    with pytest.raises(CheckpointError, match=re.escape(f"{tmp_path}: seed: got 4; allowed: 3, with which the train")):
        _train(tmp_path, recipe, resume=True, seed=4)
    with pytest.raises(CheckpointError, match=r": recipe\.gain: got {.*}; allowed: null, with which"):
        _train(tmp_path, replace(recipe, gain=Gain()), resume=True)
    wide = replace(TINY, config=replace(TINY.config, channels=(8, 9)))  # type: ignore[type-var]
    with pytest.raises(CheckpointError, match=r": model\.config\.channels: got \[8, 9\]; allowed: \[8, 8\]"):
        train(features, parts(features), wide, recipe, SPEC, folder=tmp_path, seed=3, device="cpu", resume=True)
    other = clips(60, seed=1)
    with pytest.raises(CheckpointError, match=r': data: got "[0-9a-f]{64}"; allowed: "[0-9a-f]{64}", with which'):
        train(other, parts(other), TINY, recipe, SPEC, folder=tmp_path, seed=3, device="cpu", resume=True)


def test_a_training_goes_on_whose_recipe_knew_fewer_fields(tmp_path: Path) -> None:
    whole = _train(tmp_path / "run", PLAIN, resume=False)
    (tmp_path / "run" / checkpoint.DESCRIPTION).unlink()
    kept = load_snapshot(tmp_path / "run")
    older = {name: value for name, value in kept.identity["recipe"].items() if name not in ("together", "precision")}
    save_snapshot(replace(kept, identity={**kept.identity, "recipe": older}), tmp_path / "run")
    assert _train(tmp_path / "run", PLAIN, resume=True).digest() == whole.digest()
    with pytest.raises(CheckpointError, match=r"recipe\.precision: got .*bf16.*; allowed: .*auto"):
        _train(tmp_path / "run", replace(PLAIN, precision="bf16"), resume=True)


@pytest.mark.parametrize("content", [None, b"", b"\x08\0\0\0\0\0\0\0{}      ", b"\xff" * 64])
def test_what_is_no_training_is_refused(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / LAST).write_bytes(content)
    with pytest.raises(CheckpointError, match="damaged" if content is not None else f"no {LAST} in it; allowed"):
        _train(tmp_path, PLAIN, resume=True)


def test_a_state_without_a_tensor_is_damaged(tmp_path: Path) -> None:
    _train(tmp_path, replace(PLAIN, epochs=1), resume=False)
    with safetensors.safe_open(tmp_path / LAST, "pt") as file:
        metadata = file.metadata()
    tensors = {name: value for name, value in _last(tmp_path).items() if name != "generator.global"}
    safetensors.torch.save_file(tensors, tmp_path / LAST, metadata=metadata)
    with pytest.raises(CheckpointError, match="damaged: KeyError: 'global'"):
        _train(tmp_path, replace(PLAIN, epochs=1), resume=True)


def test_the_command_goes_on_by_what_the_run_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tinyclf: Callable[..., tuple[int, str, str]]
) -> None:
    def command(*arguments: object) -> tuple[int, str]:
        code, _, error = tinyclf("train", *arguments, "--json")
        return code, error

    data = write_speech_commands(tmp_path / "words")
    asked = ("--recipe", "streaming", "--data", data, "--epochs", 3, "--seed", 2, "--test-fold", 1, "--device", "cpu")
    assert command(*asked, "--out", tmp_path / "whole")[0] == 0
    keep = FolderKeeper.keep

    def killed(self: FolderKeeper, fitting: Any, identity: Any) -> None:
        keep(self, fitting, identity)
        if len(fitting.history) == 2:
            raise UsageError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(FolderKeeper, "keep", killed)
        assert command(*asked, "--out", tmp_path / "killed")[0] == 2
    code, error = command("--resume", tmp_path / "killed", "--recipe", "separable")
    assert (code, error.count("\n")) == (2, 1)
    assert "recipe.name: got" in error
    code, error = command("--resume", tmp_path / "killed", "--arch", "streaming50")
    assert "got --arch and --resume; allowed beside it: --data, --recipe, --device, --qat, --teacher" in error
    assert command("--resume", tmp_path / "killed", "--device", "cpu") == (0, "")
    resumed, whole = checkpoint.load(tmp_path / "killed"), checkpoint.load(tmp_path / "whole")
    assert all(torch.equal(value, whole.state[name]) for name, value in resumed.state.items())
    assert resumed.provenance == whole.provenance
