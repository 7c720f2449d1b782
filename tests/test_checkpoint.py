"""Checkpoints: what was saved comes back, and each damage is named in one line."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.torch
import torch
from clips import LABELS, SPEC, TINY

from tinyclf.checkpoint import DESCRIPTION, WEIGHTS, Checkpoint, load, save
from tinyclf.errors import CheckpointError

State = dict[str, torch.Tensor]


def _checkpoint() -> Checkpoint:
    fitted = SPEC.standardised(np.linspace(-30, -20, SPEC.n_mels), np.linspace(9, 11, SPEC.n_mels))
    return Checkpoint(TINY, TINY.build(3).state_dict(), fitted, LABELS, {"seed": 3, "data": {"name": "bands"}})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save(_checkpoint(), tmp_path / "run")
    return tmp_path / "run"


def _rewrite(folder: Path, **changes: Any) -> None:
    description = json.loads((folder / DESCRIPTION).read_text())
    (folder / DESCRIPTION).write_text(json.dumps({**description, **changes}))


def test_what_was_saved_comes_back(folder: Path) -> None:
    saved, loaded = _checkpoint(), load(folder)
    assert (loaded.model, loaded.features, loaded.labels) == (saved.model, saved.features, saved.labels)
    assert loaded.provenance == saved.provenance
    assert loaded.state.keys() == saved.state.keys()
    assert all(torch.equal(loaded.state[name], saved.state[name]) for name in saved.state)
    assert sorted(path.name for path in folder.iterdir()) == [WEIGHTS, DESCRIPTION]


def test_module_computes_what_it_did(folder: Path) -> None:
    batch = torch.randn(4, *SPEC.shape, generator=torch.Generator().manual_seed(0))
    module = load(folder).module()
    assert not module.training
    assert torch.equal(module(batch), TINY.build(3).eval()(batch))


def test_weights_in_channels_last_come_back(tmp_path: Path) -> None:
    state = {
        name: t.to(memory_format=torch.channels_last) if t.dim() == 4 else t for name, t in _checkpoint().state.items()
    }
    save(Checkpoint(TINY, state, _checkpoint().features, LABELS), tmp_path)
    assert all(torch.equal(tensor, state[name]) for name, tensor in load(tmp_path).state.items())


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.mkdir(), lambda path: path.write_text("run")])
def test_what_is_no_run_is_refused(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "run")
    with pytest.raises(
        CheckpointError, match=r"run: is no run: no checkpoint.json in it; allowed: a folder that `tinyclf train` made"
    ):
        load(tmp_path / "run")


def test_unknown_version_is_refused(folder: Path) -> None:
    _rewrite(folder, version=1)
    with pytest.raises(
        CheckpointError,
        match=r"json: got format 'tinyclf.checkpoint' version 1; allowed: 'tinyclf.checkpoint' version 2",
    ):
        load(folder)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 3}', "\udcff", "[" * 100_000])
def test_damaged_description_is_refused(folder: Path, text: str) -> None:
    (folder / DESCRIPTION).write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(CheckpointError, match=r"checkpoint.json: (damaged|got format)"):
        load(folder)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"model": None}, r"TypeError|model description"),
        ({"features": {}}, r"FeatureSpec: got fields"),
        ({"provenance": 3}, r"TypeError"),
        ({"labels": ["low", "high"]}, r"got 2 labels, 3 classes; allowed: as many"),
        ({"features": SPEC.to_dict()}, r"got features \(32, 16\), not fitted, a model for \(32, 16\); allowed: fitted"),
        ({"model": {**TINY.to_dict(), "input_shape": [96, 16]}}, r"got features \(32, 16\), a model for \(96, 16\)"),
    ],
)  # fmt: skip
def test_inconsistent_description_is_refused(folder: Path, changes: dict[str, Any], reason: str) -> None:
    _rewrite(folder, **changes)
    with pytest.raises(CheckpointError, match=reason):
        load(folder)


def test_sizes_that_only_the_description_claims_allocate_nothing(folder: Path) -> None:
    config = {**TINY.to_dict()["config"], "channels": [65_536, 65_536], "kernels": [31, 31]}  # 16 TB of weights
    _rewrite(folder, model={**TINY.to_dict(), "config": config})
    with pytest.raises(
        CheckpointError, match=r"tensor 'blocks.0.0.bias': got float32 \(8,\); allowed: float32 \(65536,\)"
    ):
        load(folder)


@pytest.mark.parametrize("keep", [0, 4, 100, -1])
def test_truncated_weights_are_refused(folder: Path, keep: int) -> None:
    (folder / WEIGHTS).write_bytes((folder / WEIGHTS).read_bytes()[:keep])
    with pytest.raises(CheckpointError, match=r"best.safetensors: damaged or missing: "):
        load(folder)


def test_a_flipped_bit_is_refused(folder: Path) -> None:
    content = bytearray((folder / WEIGHTS).read_bytes())
    content[-5] ^= 1
    (folder / WEIGHTS).write_bytes(content)
    with pytest.raises(CheckpointError, match=r"best.safetensors: damaged: its SHA-256 is not the one in checkpoint"):
        load(folder)


def test_missing_weights_are_refused(folder: Path) -> None:
    (folder / WEIGHTS).unlink()
    with pytest.raises(CheckpointError, match=r"best.safetensors: damaged or missing: "):
        load(folder)


def _without(state: State) -> None:
    del state["head.0.weight"]


def _reshaped(state: State) -> None:
    state["head.0.weight"] = state["head.0.weight"].T.contiguous()[:4]


def _half(state: State) -> None:
    state["head.0.weight"] = state["head.0.weight"].half()


def _extra(state: State) -> None:
    state["zebra"] = torch.zeros(2)


def _infinite(state: State) -> None:
    state["head.0.weight"][0, 0] = torch.inf


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (_without, r"tensor 'head.0.weight': got none; allowed: float32 \(8, 8\)"),
        (_reshaped, r"tensor 'head.0.weight': got float32 \(4, 8\); allowed: float32 \(8, 8\)"),
        (_half, r"tensor 'head.0.weight': got float16 \(8, 8\); allowed: float32 \(8, 8\)"),
        (_extra, r"tensor 'zebra': got float32 \(2,\); allowed: none"),
        (_infinite, r"tensor 'head.0.weight': got NaN or infinite values; allowed: finite"),
    ],
)
def test_weights_that_do_not_fit_are_refused(folder: Path, damage: Callable[[State], None], reason: str) -> None:
    state = safetensors.torch.load((folder / WEIGHTS).read_bytes())
    damage(state)
    content = safetensors.torch.save(state)
    (folder / WEIGHTS).write_bytes(content)
    _rewrite(folder, weights_sha256=hashlib.sha256(content).hexdigest())
    with pytest.raises(CheckpointError, match=f"best.safetensors: {reason}"):
        load(folder)
