"""What lies in the folder of a run beside its weights: scores, curves, windows, the environment."""

import csv
import io
import os
import platform
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
import safetensors.numpy
import torch
from numpy.typing import NDArray

import tinyclf
from tinyclf import checkpoint
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.errors import CheckpointError
from tinyclf.evaluation import windows_of
from tinyclf.features import FeatureSpec
from tinyclf.features.logmel import EVALUATION_HOP
from tinyclf.files import write_bytes, write_text
from tinyclf.training.fitting import Epoch

SAMPLES = "windows.safetensors"
HISTORY, SCORES = "history.csv", "metrics.json"


def keep_samples(folder: Path, features: ClipFeatures, split: Split, spec: FeatureSpec) -> None:
    """Keep up to 256 windows a part, the middle one of each of as many clips all over the data, with their labels."""
    samples: dict[str, NDArray[Any]] = {}
    parts = {"calibration": split.train, "validation": split.validation, "verification": split.test}
    for name, indices in parts.items():
        chosen = _evenly(indices, 256)
        windows = [windows_of(features, int(index), spec, EVALUATION_HOP) for index in chosen]
        samples[name] = np.stack([clip[len(clip) // 2] for clip in windows])
        samples[f"{name}_label"] = features.label[chosen]
    write_bytes(folder / SAMPLES, safetensors.numpy.save(samples))


def load_samples(folder: Path, part: str) -> NDArray[Any]:
    """Standardised windows that the run keeps, of "calibration" (training), "validation", "verification" (test) clips.

    Their labels are "calibration_label" and so on. Raises CheckpointError where the file is damaged.
    """
    try:
        array: NDArray[Any] = safetensors.numpy.load_file(folder / SAMPLES)[part]
    except (OSError, KeyError, safetensors.SafetensorError) as error:
        raise CheckpointError(f"{folder / SAMPLES}: damaged or missing: {error}") from error
    return array


def new_folder(root: Path, stem: str) -> Path:
    """A folder root/stem-N that does not exist, with the lowest N that comes after all there are."""
    taken = [path.name.rpartition("-")[2] for path in root.glob(f"{stem}-*")] if root.is_dir() else []
    return root / f"{stem}-{1 + max((int(number) for number in taken if number.isdecimal()), default=0)}"


def latest_run(root: Path) -> Path:
    """The run that was finished last; raises CheckpointError where there is none."""
    runs = sorted(root.glob(f"*/{checkpoint.DESCRIPTION}"), key=lambda path: path.stat().st_mtime_ns)
    if not runs:
        raise CheckpointError(f"{root}: no run in it; run `tinyclf train` first, or name a run")
    return runs[-1].parent


def read_history(folder: Path) -> list[dict[str, float]]:
    """history.csv as numbers, a dictionary an epoch; empty for a run of joined ones, which has none."""
    if not (folder / HISTORY).is_file():
        return []
    with (folder / HISTORY).open(newline="", encoding="utf-8") as lines:
        return [{key: float(value) for key, value in row.items()} for row in csv.DictReader(lines)]


def copy_history(run: Path, folder: Path) -> None:
    """Give a run made of another one its history, where that has one."""
    if (run / HISTORY).is_file():
        write_text(folder / HISTORY, (run / HISTORY).read_text(encoding="utf-8"))


def history_csv(history: tuple[Epoch, ...]) -> str:
    """The history as CSV with a header."""
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(Epoch.__dataclass_fields__), lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(epoch) for epoch in history)
    return text.getvalue()


def environment() -> dict[str, Any]:
    """Versions and kind of machine that a result was made with; no names of hosts or folders."""
    return {
        "tinyclf": tinyclf.__version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "system": f"{platform.system()} {platform.machine()}",
        "cpus": os.cpu_count(),
        "threads": torch.get_num_threads(),
    }


def _evenly(indices: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    return indices[np.linspace(0, len(indices) - 1, min(count, len(indices))).round().astype(np.int64)]
