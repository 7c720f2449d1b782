"""What a command is about: a run, a bundle, or an architecture with weights drawn from a seed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Division, Split, load_features
from tinyclf.datasets.features import Progress
from tinyclf.errors import CheckpointError, DataError, UsageError, not_known
from tinyclf.export import bundle as bundles
from tinyclf.export.bundle import Bundle
from tinyclf.features import FeatureSpec
from tinyclf.finding import RUNS as RUNS
from tinyclf.finding import find_bundle as find_bundle
from tinyclf.graph import Graph
from tinyclf.models import ModelSpec, named, names
from tinyclf.quantization.ptq import quantize
from tinyclf.released import released_names
from tinyclf.training.folder import latest_run


@dataclass(frozen=True)
class Provenance:
    """Which data a model was trained on, and through which front end, as far as it is known."""

    data: Path | None
    seed: int
    test_fold: int | None
    synthetic: bool
    task: str = ""
    frontend: str = "float"
    folds: int | None = None
    left_out: str = ""
    split_seed: int | None = None
    without: tuple[str, ...] = ()
    digest: str = ""
    validation: float | None = None
    validation_fold: int | None = None
    nested: bool = False

    @property
    def division(self) -> Division:
        """Which split of the data it was."""
        seed = self.seed if self.split_seed is None else self.split_seed
        return Division(
            seed, self.test_fold, self.folds, self.left_out, self.without, self.validation, self.validation_fold,
            self.nested,
        )  # fmt: skip


def find_run(text: str | None) -> Path:
    """A run's folder, the latest one for None; raises CheckpointError."""
    folder = Path(text) if text else latest_run(RUNS)
    if not (folder / checkpoint.DESCRIPTION).is_file():
        raise CheckpointError(f"{folder}: is no run; allowed: a folder that `tinyclf train` made")
    return folder


def drawn_graph(name: str, seed: int = 0) -> Graph:
    """An architecture with weights and calibration drawn from a seed: for its cost, not for its decisions."""
    return graph_of_model(named(name), {"architecture": name, "seed": seed}, seed)


def graph_of_model(model: ModelSpec, facts: Mapping[str, Any], seed: int = 0) -> Graph:
    """As `drawn_graph`, of any model; `facts` become its provenance."""
    frames, mels = model.input_shape
    spec = FeatureSpec(n_frames=frames, n_mels=mels)
    fitted = spec.standardised(np.full(mels, -40.0), np.full(mels, 15.0))
    labels = [f"class_{index}" for index in range(model.n_classes)]
    windows = drawn_windows(model.input_shape, seed)
    return quantize(model.build(seed).eval(), fitted, labels, windows, facts)


def drawn_windows(shape: tuple[int, int], seed: int = 0) -> NDArray[np.float32]:
    """Standard normal windows (count, *shape): 16 of the default size, 2 or more of larger ones."""
    count = min(16, max(2, 16 * 96 * 32 // (shape[0] * shape[1])))
    return np.random.default_rng(seed).standard_normal((count, *shape), dtype=np.float32)


def bundle_of(text: str | None) -> Bundle:
    """A bundle for measuring: of a run, a bundle's folder, or an architecture (exported to a temporary folder)."""
    if text in names():
        folder = Path(mkdtemp(prefix="tinyclf-")) / bundles.FOLDER
        graph = drawn_graph(str(text))
        return bundles.write(graph, drawn_windows(graph.features.shape), folder)
    if text is not None and text not in released_names() and not Path(text).exists():
        named(text)  # raises with the nearest name
    return find_bundle(text)


def provenance_of(values: Mapping[str, Any]) -> Provenance:
    """Read a checkpoint's or graph's provenance; raises DataError where it does not say which data."""
    data = values.get("data")
    if not isinstance(data, dict):
        raise DataError("data: the model does not say what it was trained on; allowed: --data DIR")
    path, seed = data.get("path"), values.get("seed", 0)
    return Provenance(
        Path(str(path)) if path else None, int(str(seed)), _whole(values.get("test_fold")), not path,
        str(data.get("task", "")), str(data.get("frontend", "float")),
        _whole(values.get("folds")), str(values.get("left_out", "")), _whole(values.get("split_seed")),
        tuple(str(source) for source in values.get("without", ())), str(data.get("digest", "")),
        None if values.get("validation_share") is None else float(str(values["validation_share"])),
        _whole(values.get("validation_fold")), bool(values.get("nested", False)),
    )  # fmt: skip


def _whole(value: object) -> int | None:
    return None if value is None else int(str(value))


def load_split(
    provenance: Provenance,
    data: Path | None,
    spec: FeatureSpec,
    progress: Progress | None = None,
    *,
    strict: bool = False,
    frontend: str | None = None,
) -> tuple[ClipFeatures, Split]:
    """The data that a model was trained on, or other data, with the model's own split of it.

    Data is the same where it lies in the same place or has the same digest. frontend is the model's own where None.
    """
    features = load_features(
        data or provenance.data, spec, task=provenance.task, strict=strict, progress=progress,
        frontend=frontend or provenance.frontend,
    )  # fmt: skip
    same = (
        data is None
        or (provenance.data is not None and data.resolve() == provenance.data)
        or (bool(provenance.digest) and features.digest() == provenance.digest)
    )
    return features, (provenance.division if same else Division()).split(features)


def part_of(parts: Split, name: str, features: ClipFeatures) -> NDArray[np.int64]:
    """Indices of a part of the split, or of all clips; raises UsageError."""
    allowed = ("train", "validation", "test", "all")
    if name not in allowed:
        raise UsageError(not_known("split", name, allowed))
    return np.arange(len(features)) if name == "all" else np.asarray(getattr(parts, name))
