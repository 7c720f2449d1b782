"""Any data set by its path, told apart by its files."""

from pathlib import Path

from tinyclf.cache import cache_folder
from tinyclf.datasets.features import ClipFeatures, Progress, extract, require_usable
from tinyclf.datasets.folder import read_folder
from tinyclf.datasets.known import find_known, read_known
from tinyclf.datasets.manifest import find_manifest, read_manifest
from tinyclf.datasets.oticon import FILES as OTICON_FILES
from tinyclf.datasets.oticon import read_oticon
from tinyclf.datasets.synthetic import write_corpus
from tinyclf.datasets.table import ClipTable
from tinyclf.errors import DataError, UsageError
from tinyclf.features import FeatureSpec


def load_features(
    data: Path | None, spec: FeatureSpec, *, task: str = "", strict: bool = False, progress: Progress | None = None,
    frontend: str = "float",
) -> ClipFeatures:  # fmt: skip
    """Features of class folders, of a manifest or its folder, or of a published data set; None: the synthetic corpus.

    task is one of the data set's own, the first where it is empty; frontend "float" or "int": by `log_mel` or as the
    device computes it. Raises DataError where there is nothing to learn from, UsageError for another front end; strict
    refuses what would be set aside.
    """
    features, present = read_features(data, spec, progress, task, frontend)
    return require_usable(features, present, strict=strict)


def read_features(
    data: Path | None, spec: FeatureSpec, progress: Progress | None = None, task: str = "", frontend: str = "float"
) -> tuple[ClipFeatures, tuple[int, ...]]:
    """What can be used of a data set, however little, and the labels that it says it has clips of."""
    if data is not None and is_oticon(data):
        _require_no_task(data, task)
        if frontend != "float":
            raise UsageError(f"{data}: got front end {frontend!r} for arrays in dB; allowed: float")
        return read_oticon(data, spec), ()
    table = read_table(data or synthetic_corpus(progress), task)
    present = {label for clip in table.clips for label in clip.labels or (clip.label,)}
    return extract(table, spec, progress, frontend), tuple(sorted(present))


def is_oticon(data: Path) -> bool:
    """Whether a folder holds the challenge's arrays; one of them is enough to tell."""
    return any((data / file).is_file() for file in OTICON_FILES)


def read_table(data: Path, task: str = "") -> ClipTable:
    """The clips of a folder or manifest, without decoding them."""
    if data.is_file() and data.suffix.lower() == ".csv":
        _require_no_task(data, task)
        return read_manifest(data)
    if not data.is_dir():
        what = "a file" if data.exists() else "no such folder"
        raise DataError(f"{data}: got {what}; allowed: a folder or a manifest CSV")
    manifest, known = find_manifest(data), find_known(data)
    if known and not manifest:
        return read_known(known, data, task)
    _require_no_task(data, task)
    return read_manifest(manifest) if manifest else read_folder(data)


def _require_no_task(data: Path, task: str) -> None:
    if task:
        raise DataError(f"{data}: got task {task!r}; allowed: none, as it is no published data set")


def synthetic_corpus(progress: Progress | None = None) -> Path:
    """The built-in synthetic corpus, written at first use into the user's cache."""
    return write_corpus(cache_folder() / "synthetic", progress=progress)
