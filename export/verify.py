"""The parity certificate: every executor on the same windows, compared with the reference to the bit."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from tinyclf.export.bundle import Bundle
from tinyclf.export.executors import Executor, Int8s, open_executor

from tinyclf.graph import digest

# What is promised of each: None is reported and promises nothing, as its kernels round in float.
PROMISED_STEP: dict[str, int | None] = {
    "reference": 0,
    "tflite-micro": 0,
    "c-host": 0,
    "c-cortex-m4": 0,
    "litert-reference": 1,
    "litert": None,
    "onnxruntime": None,
}
LAYER_WINDOWS = 4


@dataclass(frozen=True)
class Parity:
    """One executor against the reference: largest step over all logits, share of equal decisions, and by layer.

    layers holds the largest step of each layer that can be seen; first_difference names the first above 0.
    """

    equal: bool
    max_step: int
    argmax_agreement: float
    promised_step: int | None
    kept: bool
    layers: dict[str, int]
    first_difference: str | None


def verify(
    bundle: Bundle, executors: Sequence[str] = tuple(PROMISED_STEP), progress: Callable[[str], None] | None = None
) -> dict[str, Any]:
    """Run the bundle's golden windows through each executor; `ok` says whether every promise was kept.

    The stored golden logits are compared too, as executor "reference": the NumPy code must still give them.
    """
    inputs, golden = bundle.golden
    results = {}
    for name in executors:
        if progress:
            progress(name)
        results[name] = compare(open_executor(name, bundle), bundle, inputs, golden, PROMISED_STEP.get(name, 0))
    return {
        "ok": all(parity.kept for parity in results.values()),
        "digest": digest(bundle.graph),
        "windows": len(inputs),
        "executors": {name: asdict(parity) for name, parity in results.items()},
    }


def compare(executor: Executor, bundle: Bundle, inputs: Int8s, golden: Int8s, promised: int | None) -> Parity:
    """One executor on int8 windows (n, frames, mels) against logits (n, labels)."""
    logits = executor.logits(inputs)
    step = _largest_step(logits, golden)
    layers = _compare_layers(executor, bundle, inputs[:LAYER_WINDOWS])
    worst = max([step, *layers.values()])
    return Parity(
        equal=worst == 0,
        max_step=step,
        argmax_agreement=float(np.mean(logits.argmax(axis=1) == golden.argmax(axis=1))),
        promised_step=promised,
        kept=promised is None or worst <= promised,
        layers=layers,
        first_difference=next((name for name, difference in layers.items() if difference), None),
    )


def _compare_layers(executor: Executor, bundle: Bundle, inputs: Int8s) -> dict[str, int]:
    largest: dict[str, int] = {}
    oracle = open_executor("reference", bundle)
    for window in inputs:
        seen, wanted = executor.layers(window), oracle.layers(window)
        for op in bundle.graph.ops:
            if op.output in seen:
                step = _largest_step(seen[op.output], wanted[op.output])
                largest[op.output] = max(step, largest.get(op.output, 0))
    return largest


def _largest_step(got: Int8s, wanted: Int8s) -> int:
    return int(np.abs(got.astype(np.int32) - wanted.astype(np.int32)).max(initial=0))
