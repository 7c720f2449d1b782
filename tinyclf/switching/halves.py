"""The two halves of a model's held-out recordings, heard by its bundle: what policies are tuned and judged on."""

import os
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tinyclf.audio import load_audio
from tinyclf.datasets import ClipFeatures, Split, read_table
from tinyclf.datasets.reader import is_oticon, synthetic_corpus
from tinyclf.errors import DataError
from tinyclf.export.bundle import Bundle
from tinyclf.export.executors import Executor, open_executor
from tinyclf.features.logmel import EVALUATION_HOP
from tinyclf.graph import Graph
from tinyclf.switching.hops import stream_logits, timeline_of
from tinyclf.switching.scenes import FILLS, Recording, compose
from tinyclf.switching.scoring import Timeline
from tinyclf.switching.study import Half
from tinyclf.switching.tuning import Streams

STREAM_SECONDS = 1800.0
BED = "other"
EXECUTOR = "c-host"


@dataclass(frozen=True)
class Job:
    """Which streams to compose: of one fill, `hours` to judge on, half of them of each half of the recordings.

    Half as many hours again come of the recordings of validation, to tune on.
    """

    hours: float
    fill: str
    seed: int = 0

    @property
    def streams(self) -> int:
        """Streams of one half."""
        return max(1, round(self.hours * 3600 / STREAM_SECONDS / 2))


def hear(
    bundle: Bundle, features: ClipFeatures, parts: Split, data: Path | None, job: Job,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Half, Half]:  # fmt: skip
    """Compose streams of both halves of the test recordings and run the bundle over them, by the device's front end.

    Each half is tuned on its own clips and streams and those of validation. Where the test clips are not `divisible`,
    halves are made of them and those of validation together. Raises DataError where the data holds no sound, or a class
    has fewer than two groups even then.
    """
    rate = bundle.graph.features.sample_rate
    held_out, shared = (recordings_of(features, part, data, rate) for part in (parts.test, parts.validation))
    if not divisible(features, parts.test):
        held_out, shared = held_out + shared, []
    side = halved(held_out, features.labels, job.seed)
    sources = [*side, *([shared] if len({recording.label for recording in shared}) > 1 else [])]
    total, done = len(sources) * job.streams, 0
    # A stream takes a while: how many there are is told before the first is heard.
    if progress:
        progress(0, total)

    def one(number: int) -> tuple[NDArray[np.int8], Timeline]:
        nonlocal done
        source, index = divmod(number, job.streams)
        found = _hear_stream(bundle.graph, open_executor(EXECUTOR, bundle), sources[source], job, source, index)
        done += 1
        if progress:
            progress(done, total)
        return found

    # Threads: the compiled model and most of the front end leave the interpreter lock.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        heard = list(pool.map(one, range(total)))
    first, second, *rest = (_streams(heard[start : start + job.streams]) for start in range(0, total, job.streams))
    tuning = Streams.joined(rest)
    one_half, other_half = (
        _half(bundle.graph, open_executor(EXECUTOR, bundle), recordings + shared, streams, tuning)
        for recordings, streams in zip(side, (first, second), strict=True)
    )
    return one_half, other_half


def divisible(features: ClipFeatures, indices: NDArray[np.int64]) -> bool:
    """Whether the clips at the indices have at least two groups of each class, as `halved` needs."""
    pairs = {(int(features.label[index]), features.group[int(index)]) for index in indices}
    counts = Counter(label for label, _ in pairs)
    return all(counts[label] >= 2 for label in range(len(features.labels)))


def _streams(heard: list[tuple[NDArray[np.int8], Timeline]]) -> Streams:
    return Streams(tuple(logits for logits, _ in heard), tuple(timeline for _, timeline in heard))


def recordings_of(features: ClipFeatures, indices: NDArray[np.int64], data: Path | None, rate: int) -> list[Recording]:
    """The clips at the indices as sound at `rate` in Hz; raises DataError where the data holds none."""
    if data is not None and is_oticon(data):
        raise DataError(f"{data}: got arrays in dB; allowed: sound, as streams are composed from it")
    paths = {clip.file: clip.path for clip in read_table(data or synthetic_corpus()).clips}

    def load(index: np.int64) -> Recording:
        samples = load_audio(paths[features.file[index]], rate).samples
        return Recording(samples, int(features.label[index]), features.group[index])

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(load, indices))


def halved(recordings: list[Recording], labels: tuple[str, ...], seed: int) -> tuple[list[Recording], list[Recording]]:
    """Two halves with as many groups of each class; a group that has several classes stays whole."""
    rng, sides = np.random.default_rng(seed), dict[str, int]()
    for label, name in enumerate(labels):
        groups = sorted({recording.group for recording in recordings if recording.label == label})
        if len(groups) < 2:
            got = f"{len(groups)} group{'s' * (len(groups) != 1)} that the model was not trained on"
            raise DataError(
                f"class {name!r}: got {got}; allowed: at least 2, to tune a policy on one and judge on another"
            )
        for index, position in enumerate(rng.permutation(len(groups))):
            sides.setdefault(groups[position], (index + label) % 2)
    first = [recording for recording in recordings if sides[recording.group] == 0]
    second = [recording for recording in recordings if sides[recording.group] == 1]
    return first, second


def _hear_stream(
    graph: Graph, executor: Executor, recordings: list[Recording], job: Job, source: int, index: int
) -> tuple[NDArray[np.int8], Timeline]:
    spec = graph.features
    bed = graph.labels.index(BED) if BED in graph.labels else None
    seed = np.random.SeedSequence([job.seed, FILLS.index(job.fill), source, index]).generate_state(1)[0]
    stream = compose(recordings, STREAM_SECONDS, sample_rate=spec.sample_rate, fill=job.fill, bed=bed, seed=int(seed))
    logits = stream_logits(stream.samples, spec, graph.input.quant, executor.logits)
    return logits, timeline_of(stream, spec, len(logits))


def _half(graph: Graph, executor: Executor, recordings: list[Recording], streams: Streams, shared: Streams) -> Half:
    spec = graph.features
    clips = [
        stream_logits(_whole(recording.samples, spec.window_samples), spec, graph.input.quant, executor.logits,
                      EVALUATION_HOP)
        for recording in recordings
    ]  # fmt: skip
    return Half(
        logits=np.concatenate(clips),
        label=np.array([recording.label for recording in recordings]),
        owner=np.repeat(np.arange(len(clips)), [len(clip) for clip in clips]),
        streams=streams,
        shared=shared,
    )


def _whole(samples: NDArray[np.float32], length: int) -> NDArray[np.float32]:
    """At least a window of samples: a shorter clip is repeated, as it is in a stream."""
    return np.resize(samples, max(length, len(samples)))
