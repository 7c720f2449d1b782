"""Any data set by its path, told apart by its files."""

from pathlib import Path

from tinyclf.cache import cache_folder
from tinyclf.datasets.features import ClipFeatures, Progress, extract
from tinyclf.datasets.folder import read_folder
from tinyclf.datasets.manifest import find_manifest, read_manifest
from tinyclf.datasets.oticon import FILES as OTICON_FILES
from tinyclf.datasets.oticon import read_oticon
from tinyclf.datasets.synthetic import write_corpus
from tinyclf.datasets.table import ClipTable
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec


def load_features(
    data: Path | None, spec: FeatureSpec, *, strict: bool = False, progress: Progress | None = None
) -> ClipFeatures:
    """Features of a data set: class folders, a manifest or its folder, the challenge's arrays; None is the synthetic corpus.

    Raises DataError where there is nothing to learn from; strict refuses what would be set aside.
    """
    if data is not None and all((data / file).is_file() for file in OTICON_FILES):
        return read_oticon(data, spec)
    return extract(read_table(data or synthetic_corpus(progress)), spec, strict=strict, progress=progress)


def read_table(data: Path) -> ClipTable:
    """The clips of a folder or manifest, without decoding them."""
    if data.is_file() and data.suffix.lower() == ".csv":
        return read_manifest(data)
    if not data.is_dir():
        raise DataError(f"{data}: got {'a file' if data.exists() else 'no such folder'}; allowed: a folder or a manifest CSV")
    manifest = find_manifest(data)
    return read_manifest(manifest) if manifest else read_folder(data)


def synthetic_corpus(progress: Progress | None = None) -> Path:
    """The built-in synthetic corpus, written at first use into the user's cache."""
    return write_corpus(cache_folder() / "synthetic", progress=progress)
