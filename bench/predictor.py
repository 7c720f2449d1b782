"""The whole device path on an hour of real scenes: python -m tinyclf.bench.predictor RUN --name NAME --data DIR.

Counts the decisions in which the C predictor, given PCM in blocks of several sizes, differs from whole windows by the
compiled model and the policy in Python, and those in which an emulated Cortex-M4 differs on a minute; and what a
decision costs there. With --stream the predictor computes the rows alone that are new, and the cost of whole windows
stands beside. Writes bench/results/predictor-NAME.json.
"""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tinyclf.bench.results import public, write_result
from tinyclf.export import bundle as bundles
from tinyclf.export import predictor_source
from tinyclf.export.executors import open_executor
from tinyclf.firmware.policy import run_policy
from tinyclf.firmware.predictor import EmulatedPredictor, HostPredictor
from tinyclf.firmware.toolchain import find_target

from tinyclf.features.integer import to_pcm
from tinyclf.graph import Graph, digest
from tinyclf.quantization.runs import quantized_run
from tinyclf.stream import HOP_FRAMES, default_policy
from tinyclf.subject import load_split, provenance_of
from tinyclf.switching.halves import recordings_of
from tinyclf.switching.hops import stream_logits
from tinyclf.switching.scenes import Recording, compose
from tinyclf.training.folder import load_samples

BLOCKS = {
    "16": [16],
    "160": [160],
    "4096": [4096],
    "random": np.random.default_rng(0).integers(1, 16_000, 997).tolist(),
}
CORE = "cortex-m4"
# Long enough for a whole window and some decisions after it.
WARM_UP_SECONDS = 3.0


def main() -> None:
    """Parse the arguments, compare, write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("--name", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=3600.0)
    parser.add_argument("--emulated-seconds", type=float, default=60.0)
    parser.add_argument("--stream", action="store_true", help="the incremental form of a streaming model")
    arguments = parser.parse_args()
    command = " ".join(["python -m tinyclf.bench.predictor", *public(sys.argv[1:])])
    seconds = arguments.seconds, arguments.emulated_seconds
    values = judged(arguments.run, arguments.data, *seconds, stream=arguments.stream)
    print(write_result(f"predictor-{arguments.name}", command, {"name": arguments.name, **values}))


def judged(run: Path, data: Path, seconds: float, emulated_seconds: float, *, stream: bool = False) -> dict[str, Any]:
    """Differing decisions by block size and core, and the cost of a decision."""
    graph = quantized_run(run)
    spec, labels = graph.features, len(graph.labels)
    samples = compose(held_out(graph, data), seconds, sample_rate=spec.sample_rate, bed=0, seed=1).samples
    policy = default_policy(labels, graph.output.scale)
    with TemporaryDirectory() as folder:
        bundle = bundles.write(graph, load_samples(run, "verification"), Path(folder) / bundles.FOLDER, ("c",))
        predictor_source.write(graph, policy, Path(folder) / "policy", HOP_FRAMES)
        whole = [bundle.firmware, Path(folder) / "policy"]
        folders = [bundle.folder / "stream", Path(folder) / "policy"] if stream else whole
        logits = stream_logits(samples, spec, graph.input.quant, open_executor("c-host", bundle).logits)
        wanted = np.column_stack([run_policy(policy, logits), logits])
        host = HostPredictor(folders, labels)
        emulated, beside = (EmulatedPredictor(place, labels, find_target(CORE)) for place in (folders, whole))
    pcm = to_pcm(samples)
    compared = {"whole_windows": on_core(beside, pcm, spec.sample_rate, WARM_UP_SECONDS, wanted)} if stream else {}
    return {
        "digest": digest(graph),
        "seconds": seconds,
        "decisions": len(wanted),
        "differing": {name: differing(host, pcm, sizes, wanted) for name, sizes in BLOCKS.items()},
        CORE: on_core(emulated, pcm, spec.sample_rate, emulated_seconds, wanted),
        **compared,
    }


def held_out(graph: Graph, data: Path) -> list[Recording]:
    """The recordings that a run's graph is tested on, labelled by its labels."""
    features, parts = load_split(provenance_of(graph.provenance), data, graph.features)
    return recordings_of(features.with_labels(graph.labels), parts.test, data, graph.features.sample_rate)


def differing(host: HostPredictor, pcm: NDArray[np.int16], sizes: list[int], wanted: NDArray[np.int8]) -> int:
    """Decisions that differ from those of whole windows in the program or a logit, or that are missing."""
    host.start()
    return mismatches(host.hear(pcm, sizes), wanted)


def mismatches(found: NDArray[np.int8], wanted: NDArray[np.int8]) -> int:
    """Rows that differ or that one of the two lacks."""
    count = min(len(found), len(wanted))
    return int(np.any(found[:count] != wanted[:count], axis=1).sum()) + abs(len(found) - len(wanted))


def on_core(
    emulated: EmulatedPredictor, pcm: NDArray[np.int16], rate: int, seconds: float, wanted: NDArray[np.int8]
) -> dict[str, Any]:
    """Differing decisions on an emulated core, instructions between two decisions and of a row, and memory.

    A decision's instructions are all that there are between two of them; the model's are those without the rows'.
    """
    emulated.start()
    found = emulated.hear(pcm[: round(seconds * rate)], 1600)
    machine, row = emulated.machine, 160
    machine.write("block", pcm[:row].tobytes())
    counts = [machine.count("hear_block", row).instructions for _ in range(2 * HOP_FRAMES)]
    return {
        "seconds": seconds,
        "decisions": len(found),
        "differing": mismatches(found, wanted[: len(found)]),
        "instructions_a_row": min(counts),
        "instructions_a_decision": sum(counts) // 2,
        "instructions_of_the_model": sum(counts) // 2 - HOP_FRAMES * min(counts),
        "state_bytes": emulated.state_bytes(),
    }


if __name__ == "__main__":
    main()
