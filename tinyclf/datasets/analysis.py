"""Every clip decoded and analysed once: in parallel, and kept in the user's cache for the next time."""

import hashlib
import json
import os
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
import safetensors.numpy
import soundfile
import soxr
from numpy.typing import NDArray

from tinyclf.audio import load_audio
from tinyclf.cache import cache_folder
from tinyclf.errors import AudioError
from tinyclf.features import FeatureSpec, front_end
from tinyclf.features.frontend import FrontEnd
from tinyclf.files import write_bytes

Progress = Callable[[int, int], None]
VERSION = 1
# Fewer clips are read again sooner than a cache of them would be worth its place.
CACHED_FROM = 300
# The fields that decide log_mel; reference, floor and standardisation come later.
ANALYSED = ("sample_rate", "n_fft", "hop_length", "n_mels", "f_min", "f_max")


@dataclass(frozen=True, eq=False)
class Analysis:
    """One file: frames float32 (frames, mels) and SHA-256 of its samples; or no frames, and why it was refused."""

    frames: NDArray[np.float32]
    digest: str = ""
    repairs: tuple[str, ...] = ()
    refused: str = ""


def analyse(
    paths: Sequence[Path], spec: FeatureSpec, progress: Progress | None = None, frontend: str = "float"
) -> list[Analysis]:
    """Log-mel of every file, in the order of `paths`, by the named front end; progress is called with (done, total).

    From CACHED_FROM files on the results are kept, and read again while names, sizes and times of change are the same.
    """
    kept = _kept_at(paths, spec, frontend) if len(paths) >= CACHED_FROM else None
    # Taken before reading, so that a file which changes meanwhile is read again the next time.
    key = _key(paths, spec, frontend) if kept else ""
    found = _load(kept, key, len(paths), spec.n_mels) if kept else None
    if found is None:
        found = _analyse_all(paths, spec, progress, frontend)
        if kept:
            _save(kept, key, found)
    elif progress:
        progress(len(paths), len(paths))
    return found


def _analyse_all(paths: Sequence[Path], spec: FeatureSpec, progress: Progress | None, frontend: str) -> list[Analysis]:
    # Threads: decoding, resampling and the FFT leave the interpreter lock, and nothing has to be copied back.
    results, compute = [], front_end(frontend)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(lambda path: _analyse(path, spec, compute), paths):
            results.append(result)
            if progress:
                progress(len(results), len(paths))
    return results


def _analyse(path: Path, spec: FeatureSpec, compute: FrontEnd) -> Analysis:
    try:
        audio = load_audio(path, spec.sample_rate)
    except AudioError as error:
        return Analysis(np.empty((0, spec.n_mels), np.float32), refused=str(error).removeprefix(f"{path}: "))
    digest = hashlib.sha256(audio.samples.tobytes()).hexdigest()
    return Analysis(compute(audio.samples, spec), digest, audio.repairs)


def _digest(values: Any) -> str:
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()


def _fields(spec: FeatureSpec, frontend: str) -> list[object]:
    return [frontend, *(getattr(spec, name) for name in ANALYSED)]


def _kept_at(paths: Sequence[Path], spec: FeatureSpec, frontend: str) -> Path | None:
    """One file for one data set and front end, so that a changed data set replaces its own."""
    name = _digest([_fields(spec, frontend), [str(path.absolute()) for path in paths]])[:24]
    try:
        return cache_folder() / "features" / f"{name}.safetensors"
    except OSError:
        return None


def _key(paths: Sequence[Path], spec: FeatureSpec, frontend: str) -> str:
    decoders = [soundfile.__libsndfile_version__, soxr.__version__]
    return _digest([VERSION, decoders, _fields(spec, frontend), [_identity(path) for path in paths]])


def _identity(path: Path) -> list[object]:
    try:
        status = path.stat()
    except OSError:
        return [str(path), None]
    return [str(path), status.st_size, status.st_mtime_ns]


def _save(kept: Path, key: str, results: Sequence[Analysis]) -> None:
    frames = np.concatenate([result.frames for result in results])
    facts = [[len(result.frames), result.digest, result.repairs, result.refused] for result in results]
    metadata = {"key": key, "crc32": str(zlib.crc32(frames.tobytes())), "files": json.dumps(facts)}
    try:
        write_bytes(kept, safetensors.numpy.save({"frames": frames}, metadata))
    except OSError:
        # A cache that cannot be written costs time, nothing else.
        return


def _load(kept: Path, key: str, count: int, n_mels: int) -> list[Analysis] | None:
    """What was kept under the same key, or None where it is missing, out of date or damaged."""
    try:
        with safetensors.safe_open(kept, framework="numpy") as file:
            metadata = file.metadata() or {}
            if metadata.get("key") != key:
                return None
            frames = file.get_tensor("frames")
        facts = json.loads(metadata["files"])
        ends = np.cumsum([length for length, *_ in facts])
        if len(facts) != count or frames.shape != (ends[-1], n_mels):
            return None
        if metadata["crc32"] != str(zlib.crc32(frames.tobytes())):
            return None
        parts = np.split(frames, ends[:-1])
        return [
            Analysis(part, str(digest), tuple(repairs), str(refused))
            for part, (_, digest, repairs, refused) in zip(parts, facts, strict=True)
        ]
    except (OSError, safetensors.SafetensorError, KeyError, ValueError, TypeError, IndexError):
        return None
