"""Latency of one inference on this machine: the generated C, LiteRT and ONNX Runtime, interleaved in one process."""

import statistics
import time
from typing import Any

from tinyclf.export.bundle import Bundle
from tinyclf.export.executors import open_executor
from tinyclf.export.runtimes import OnnxRuntime

COMPARED = ("c-host", "litert", "onnxruntime")


def measure_host(bundle: Bundle, rounds: int = 200, warm_up: int = 20) -> dict[str, Any]:
    """Median microseconds by executor, one thread, one window a call; executors take turns, so that drift is shared."""
    window = bundle.golden[0][:1]
    executors = {name: open_executor(name, bundle) for name in COMPARED}
    executors["onnxruntime"] = OnnxRuntime(bundle.onnx, exact_sums=False)
    times: dict[str, list[float]] = {name: [] for name in COMPARED}
    for _ in range(warm_up + rounds):
        for name, executor in executors.items():
            start = time.perf_counter()
            executor.logits(window)
            times[name].append(1e6 * (time.perf_counter() - start))
    return {
        "latency_us": {name: statistics.median(values[warm_up:]) for name, values in times.items()},
        "rounds": rounds,
    }
