"""Where a training starts: the weights of a file or of another run, and what is remembered of them."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from torch import nn

from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Division, Split
from tinyclf.errors import UsageError
from tinyclf.features import FeatureSpec
from tinyclf.models.published import load_published, loader


@dataclass(frozen=True)
class Start:
    """What loads weights into a drawn model, a head for other classes staying as drawn, and what they are."""

    load: Callable[[nn.Module], object]
    facts: Mapping[str, Any]


def start_from(
    path: Path, spec: FeatureSpec, features: ClipFeatures, split: Split, division: Division, data: Path | None
) -> Start:
    """The start from a run's folder, or from a .safetensors, .pt or .pth file of published weights.

    Raises UsageError where the run has another front end, or learned from the same data by a division that may have
    had this one's test clips in training; CheckpointError where there are no weights, or those of another model.
    """
    if not path.is_dir():
        load = loader(path)
        return Start(load, {"file": path.name, "digest": hashlib.sha256(path.read_bytes()).hexdigest()})
    run = checkpoint.load(path)
    if replace(run.features, mean=(), std=()) != replace(spec, mean=(), std=()):
        raise UsageError(f"{path}: got a run with another front end; allowed: the same frames, bands and reference")
    if not _apart(run.provenance, features, split, division, data):
        raise UsageError(f"{path}: got a run that may have seen clips of this test; allowed: one with the same test")
    return Start(lambda module: load_published(module, run.state), {"run": str(path.resolve()), "digest": run.digest()})


def _apart(
    facts: Mapping[str, Any], features: ClipFeatures, split: Split, division: Division, data: Path | None
) -> bool:
    """Whether a run saw none of the test clips: it learned other data, or the same with the same fold or source out.

    Another task of the same folder shares folds and sources, but not what is dealt class by class.
    """
    known = facts.get("data") or {}
    if known.get("digest") == features.digest() and facts.get("split") == split.digest():
        return True
    same = known.get("digest") == features.digest() or (data is not None and known.get("path") == str(data.resolve()))
    if division.folds or facts.get("folds") or (division.test_fold is None and not division.left_out):
        return not same
    return not same or (facts.get("test_fold"), facts.get("left_out", "")) == (division.test_fold, division.left_out)
