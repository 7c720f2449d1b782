"""A day of sound through the C predictor: python -m tinyclf.bench.day RUN --name NAME --data DIR [--stream].

Every hour begins with the same minute, and the day ends with it; extremes and scenes of held-out recordings lie
between. The C is compiled so that an overflow or anything else undefined stops the process. Writes
bench/results/day-NAME.json: how many decisions of that minute differ from those at the start of the day, and what each
extreme gives.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from tinyclf.bench.predictor import held_out, mismatches
from tinyclf.bench.results import public, write_result
from tinyclf.export import bundle as bundles
from tinyclf.export import predictor_source
from tinyclf.firmware.policy import run_policy
from tinyclf.firmware.predictor import HostPredictor

from tinyclf import reference
from tinyclf.features.integer import to_pcm
from tinyclf.graph import Graph, digest
from tinyclf.policies import Policy
from tinyclf.quantization.runs import quantized_run
from tinyclf.stream import HOP_FRAMES, default_policy
from tinyclf.switching.hops import stream_logits
from tinyclf.switching.scenes import compose
from tinyclf.training.folder import load_samples

Int8s = NDArray[np.int8]
Int16s = NDArray[np.int16]
TRAP = ("-fsanitize=undefined", "-fsanitize-trap=undefined")
SIZES = np.random.default_rng(0).integers(1, 16_000, 997).tolist()
LOWEST, HIGHEST = -32_768, 32_767
# After this the average of the default policy has forgotten what came before the minute.
FORGOTTEN_SECONDS = 30


def main() -> None:
    """Parse the arguments, hear a day, write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("--name", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hours", type=int, default=24)
    parser.add_argument("--stream", action="store_true", help="the incremental form of a streaming model")
    arguments = parser.parse_args()
    command = " ".join(["python -m tinyclf.bench.day", *public(sys.argv[1:])])
    graph = quantized_run(arguments.run)
    recordings, rate = held_out(graph, arguments.data), graph.features.sample_rate
    policy = default_policy(len(graph.labels), graph.output.scale)

    def scenes(hour: int) -> Int16s:
        return to_pcm(compose(recordings, 3600.0, sample_rate=rate, bed=0, seed=hour).samples)

    with TemporaryDirectory() as folder:
        windows = load_samples(arguments.run, "verification")
        bundle = bundles.write(graph, windows, Path(folder) / bundles.FOLDER, ("c",))
        predictor_source.write(graph, policy, Path(folder) / "policy", HOP_FRAMES)
        model = bundle.folder / "stream" if arguments.stream else bundle.firmware
        host = HostPredictor([model, Path(folder) / "policy"], len(graph.labels), TRAP)
        values = {**day(host, graph, scenes, arguments.hours), "extremes": extremes_of(host, graph, policy)}
    facts = {"name": arguments.name, "digest": digest(graph), "stream": arguments.stream}
    print(write_result(f"day-{arguments.name}", command, {**facts, **values}))


def extremes(count: int) -> dict[str, Int16s]:
    """Sounds (count,) that a microphone should never give."""
    tick = np.arange(count)
    return {
        "silence": np.zeros(count, np.int16),
        "lowest": np.full(count, LOWEST, np.int16),
        "highest": np.full(count, HIGHEST, np.int16),
        "square": np.where(tick % 16 < 8, HIGHEST, LOWEST).astype(np.int16),
        "alternating": np.where(tick % 2, HIGHEST, LOWEST).astype(np.int16),
        "impulses": np.where(tick % 16_000, 0, HIGHEST).astype(np.int16),
        "noise": np.random.default_rng(0).integers(LOWEST, HIGHEST + 1, count).astype(np.int16),
    }


class Predictor(Protocol):
    """What `HostPredictor` does."""

    def start(self) -> bool:
        """Before the first block."""

    def hear(self, pcm: Int16s, sizes: Sequence[int]) -> Int8s:
        """All decisions over PCM in blocks of the sizes in turn: programs, then logits."""


def day(host: Predictor, graph: Graph, scenes: Callable[[int], Int16s], hours: int) -> dict[str, Any]:
    """Decisions over hours that each begin with the same minute: scenes(hour) give an hour of PCM of their own.

    Logits are compared where the whole window lies in the minute, programs once the policy forgot what came before.
    """
    spec = graph.features
    hop, minute = HOP_FRAMES * spec.hop_length, 60 * spec.sample_rate
    probe = scenes(0)[: minute // hop * hop]
    host.start()
    heard, parts, starts = 0, [], []
    for hour in range(hours + 1):
        pieces = [probe]
        if hour < hours:
            pieces += [*extremes(len(probe)).values(), scenes(hour + 1)]
        pcm = np.concatenate(pieces)
        pcm = pcm[: min(len(pcm), 60 * minute) // hop * hop]
        starts.append(heard // hop)
        parts.append(host.hear(pcm, SIZES))
        heard += len(pcm)
    found, whole = np.concatenate(parts), len(probe) // hop - -(-spec.window_samples // hop) + 1
    first, *later = (found[start : start + whole] for start in starts)
    forgotten = round(FORGOTTEN_SECONDS * spec.sample_rate / hop)
    return {
        "hours": heard / 60 / minute,
        "decisions": len(found),
        "decisions_due": ((heard - spec.window_samples) // hop) + 1,
        "programs": len(set(found[:, 0].tolist())),
        "decisions_a_minute": whole,
        "differing_logits": [mismatches(rows[:, 1:], first[:, 1:]) for rows in later],
        "differing_programs": [mismatches(rows[forgotten:, :1], first[forgotten:, :1]) for rows in later],
    }


def extremes_of(host: Predictor, graph: Graph, policy: Policy, seconds: int = 5) -> dict[str, Any]:
    """Of each extreme: decisions, how many differ from the NumPy reference's over whole windows, distinct logits."""
    return {
        name: _extreme(host, graph, policy, pcm) for name, pcm in extremes(seconds * graph.features.sample_rate).items()
    }


def _extreme(host: Predictor, graph: Graph, policy: Policy, pcm: Int16s) -> dict[str, Any]:
    samples = (pcm / -LOWEST).astype(np.float32)
    logits = stream_logits(samples, graph.features, graph.input.quant, lambda batch: reference.run(graph, batch))
    host.start()
    found = host.hear(pcm, SIZES)
    return {
        "decisions": len(found),
        "differing": mismatches(found, np.column_stack([run_policy(policy, logits), logits])),
        "distinct_logits": len(np.unique(found[:, 1:], axis=0)),
        "label": graph.labels[int(found[-1, 1:].argmax())],
    }


if __name__ == "__main__":
    main()
