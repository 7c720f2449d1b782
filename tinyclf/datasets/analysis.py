"""Every clip decoded and analysed once: in parallel, and kept in the user's cache for the next time."""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from tinyclf.audio import load_audio
from tinyclf.cache import cache_folder
from tinyclf.datasets.store import Analysis, FeatureStore, FileIdentity, identity_of
from tinyclf.errors import AudioError
from tinyclf.features import FeatureSpec, front_end
from tinyclf.features.extra import needs_statistics
from tinyclf.features.statistics import clip_statistics

Progress = Callable[[int, int], None]
Frames = NDArray[np.float32]
VERSION = 2
# Fewer clips are read again sooner than a cache of them would be worth its place.
CACHED_FROM = 300
# The fields that decide log_mel; reference, floor and standardisation come later.
ANALYSED = ("sample_rate", "n_fft", "hop_length", "n_mels", "f_min", "f_max")
# Files whose frames lie in memory at a time.
CHUNK = 64


@dataclass(frozen=True, eq=False)
class Analysed:
    """All files in their order, and the frames (rows, mels) that they tell the places of; mapped where kept."""

    frames: Frames
    clips: tuple[Analysis, ...]


def analyse(
    paths: Sequence[Path], spec: FeatureSpec, progress: Progress | None = None, frontend: str = "float"
) -> Analysed:
    """Log-mel of every file, in the order of `paths`, by the named front end; progress is called with (done, total).

    Clip statistics too, where the spec's extra values need them. From CACHED_FROM files on the results are kept, and
    found again by the files' content.
    """
    compute = _Front(spec, frontend)
    if len(paths) >= CACHED_FROM:
        try:
            with FeatureStore(_kept_at(paths, compute), compute.key(), spec.n_mels) as store:
                return _through(store, paths, compute, progress)
        except OSError:
            # A cache that cannot be written costs time and memory, nothing else.
            pass
    found = list(_analysed(paths, compute, progress, 0, len(paths)))
    starts = np.cumsum([0, *(len(frames) for _, frames in found)])
    clips = (
        replace(clip, start=int(start), length=len(frames))
        for (clip, frames), start in zip(found, starts, strict=False)
    )
    return Analysed(np.concatenate([np.empty((0, spec.n_mels), np.float32), *(f for _, f in found)]), tuple(clips))


class _Front:
    """What is computed from a file."""

    def __init__(self, spec: FeatureSpec, frontend: str) -> None:
        self.spec, self.frontend, self.compute = spec, frontend, front_end(frontend)
        self.statistics = needs_statistics(spec)

    def fields(self) -> list[object]:
        """All that decides the results."""
        return [self.frontend, self.statistics, *(getattr(self.spec, name) for name in ANALYSED)]

    def key(self) -> str:
        """The digest of that, and of what decodes."""
        return _digest([VERSION, soundfile.__libsndfile_version__, soxr.__version__, self.fields()])

    def __call__(self, path: Path) -> tuple[Analysis, Frames]:
        try:
            audio = load_audio(path, self.spec.sample_rate)
        except AudioError as error:
            return Analysis(refused=str(error).removeprefix(f"{path}: ")), np.empty((0, self.spec.n_mels), np.float32)
        statistics = clip_statistics(audio.samples, self.spec)[0].tolist() if self.statistics else []
        digest = hashlib.sha256(audio.samples.tobytes()).hexdigest()
        found = Analysis(digest=digest, repairs=audio.repairs, statistics=tuple(statistics))
        return found, self.compute(audio.samples, self.spec)


def _through(store: FeatureStore, paths: Sequence[Path], front: _Front, progress: Progress | None) -> Analysed:
    """All files by way of the store, of which those alone are analysed that it does not know."""
    found: dict[Path, Analysis] = {}
    identities: dict[Path, FileIdentity] = {}
    for path in paths:
        clip, identities[path] = _known(store, path)
        if clip is not None:
            found[path] = clip
    missing = [path for path in paths if path not in found]
    if progress and not missing:
        progress(len(paths), len(paths))
    results = _analysed(missing, front, progress, len(found), len(paths))
    for path, (clip, frames) in zip(missing, results, strict=True):
        # A file that cannot even be read has no content to be known by.
        found[path] = store.add(identities[path], clip, frames) if identities[path].sha256 else clip
    return Analysed(store.mapped(), tuple(found[path] for path in paths))


def _known(store: FeatureStore, path: Path) -> tuple[Analysis | None, FileIdentity]:
    # Taken before analysing, so that a file which changes meanwhile is read again the next time.
    try:
        identity = identity_of(path)
        clip = store.find(identity)
        if clip is not None:
            return clip, identity
        identity = identity.read()
    except OSError:
        return None, FileIdentity(str(path), 0, 0)
    clip = store.find(identity)
    if clip is not None:
        store.rename(identity)
    return clip, identity


def _analysed(
    paths: Sequence[Path], front: _Front, progress: Progress | None, done: int, total: int
) -> Iterator[tuple[Analysis, Frames]]:
    # Threads: decoding, resampling and the FFT leave the interpreter lock, and nothing has to be copied back.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for start in range(0, len(paths), CHUNK):
            for result in pool.map(front, paths[start : start + CHUNK]):
                done += 1
                yield result
                if progress:
                    progress(done, total)


def _kept_at(paths: Sequence[Path], front: _Front) -> Path:
    """One folder for what lies below one folder and a front end, so that a changed data set goes on from its own."""
    below = os.path.commonpath([path.absolute().parent for path in paths])
    return cache_folder() / "features" / _digest([front.fields(), below])[:24]


def _digest(values: object) -> str:
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()
