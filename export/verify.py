"""The parity certificate: every executor on the same windows, compared with the reference to the bit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.bundle import Bundle
from tinyclf.export.executors import Executor, chains_of, open_executor
from tinyclf.firmware import qemu

from tinyclf import reference
from tinyclf.graph import Graph, digest
from tinyclf.plan import Chain

Int8s = NDArray[np.int8]
# The largest step that is promised of any layer, given the reference's own inputs; where it is 0 the logits are equal
# too. LiteRT's reference kernels round once in fully connected; XNNPACK and ONNX Runtime round in float.
PROMISED_STEP = {
    "reference": 0,
    "tflite-micro": 0,
    "c-host": 0,
    "c-wasm": 0,
    "c-cortex-m0plus": 0,
    "c-cortex-m3": 0,
    "c-cortex-m4": 0,
    "c-cortex-m7": 0,
    "c-cortex-m33": 0,
    "c-cortex-m55": 0,
    "litert-reference": 1,
    "litert": 1,
    "onnxruntime": 1,
}
FLOAT = "torch"
LAYER_WINDOWS = 4
# An emulated core runs a thousand times slower than the host.
EMULATED_WINDOWS = 16


@dataclass(frozen=True)
class LayerParity:
    """One layer given the reference's inputs: the largest step, and the share of values that differ."""

    max_step: int
    share: float


@dataclass(frozen=True)
class Parity:
    """One executor against the reference.

    max_step and argmax_agreement are those of the logits over `windows` windows; layers are compared one by one, each
    on the reference's own inputs, but a chain that streams rows as its last; first_difference names the first with a
    larger step than was promised, or the first that differs at all. promised_step is None where nothing is promised.
    """

    equal: bool
    max_step: int
    argmax_agreement: float
    promised_step: int | None
    kept: bool
    windows: int
    layers: dict[str, LayerParity]
    first_difference: str | None


def verify(
    bundle: Bundle, executors: Sequence[str] | None = None, progress: Callable[[str], None] | None = None
) -> dict[str, Any]:
    """Run the bundle's golden windows through each executor; `ok` says whether every promise was kept.

    Left out, they are all that are promised and installed: QEMU, which has the Cortex-M55, is no package of Python.

    The stored golden logits are compared too, as executor "reference": the NumPy code must still give them. The float
    model's logits, where the bundle has them, are compared as "torch", for their distance.
    """
    inputs, golden = bundle.golden
    results = {}
    for name in installed() if executors is None else executors:
        if progress:
            progress(name)
        count = EMULATED_WINDOWS if name.startswith("c-cortex") else len(inputs)
        chosen = np.linspace(0, len(inputs) - 1, min(count, len(inputs))).round().astype(np.int64)
        executor = open_executor(name, bundle)
        promised, chains = PROMISED_STEP.get(name, 0), chains_of(name, bundle)
        results[name] = compare(executor, bundle.graph, inputs[chosen], golden[chosen], promised, chains)
    if bundle.float_logits is not None:
        results[FLOAT] = _distance(bundle.float_logits, bundle.graph, golden)
    return {
        "ok": all(parity.kept for parity in results.values()),
        "digest": digest(bundle.graph),
        "windows": len(inputs),
        "executors": {name: asdict(parity) for name, parity in results.items()},
    }


def installed() -> list[str]:
    """The executors with a promise that can run here."""
    return [name for name in PROMISED_STEP if name != "c-cortex-m55" or qemu.available()]


def compare(
    executor: Executor, graph: Graph, inputs: Int8s, golden: Int8s, promised: int, chains: Sequence[Chain] = ()
) -> Parity:
    """One executor on int8 windows (n, frames, mels) against logits (n, labels); chains: see `chains_of`."""
    logits = executor.logits(inputs)
    step = _largest_step(logits, golden)
    layers = dict(_compare_layers(executor, graph, inputs[:LAYER_WINDOWS], chains))
    broken = [name for name, layer in layers.items() if layer.max_step > promised]
    differing = [name for name, layer in layers.items() if layer.max_step]
    return Parity(
        equal=step == 0 and not differing,
        max_step=step,
        argmax_agreement=_agreement(logits, golden),
        promised_step=promised,
        kept=not broken and (promised > 0 or step == 0),
        windows=len(inputs),
        layers=layers,
        first_difference=next(iter(broken or differing), None),
    )


def _compare_layers(
    executor: Executor, graph: Graph, inputs: Int8s, chains: Sequence[Chain]
) -> Iterator[tuple[str, LayerParity]]:
    wanted = reference.layers(graph, inputs)
    firsts = {chain.last: chain.first for chain in chains}
    for index, op in enumerate(graph.ops):
        if any(chain.first <= index < chain.last for chain in chains):
            continue
        sources = graph.ops[firsts.get(index, index)].sources
        seen = np.stack([executor.layer(op, [wanted[name][i] for name in sources]) for i in range(len(inputs))])
        share = float(np.mean(seen != wanted[op.output]))
        yield op.output, LayerParity(_largest_step(seen, wanted[op.output]), share)


def _distance(logits: NDArray[np.float32], graph: Graph, golden: Int8s) -> Parity:
    """The float model's logits in steps of the int8 ones."""
    steps = np.rint(logits / graph.output.scale) + graph.output.zero_point
    step = int(np.abs(steps - golden).max(initial=0))
    return Parity(step == 0, step, _agreement(logits, golden), None, True, len(golden), {}, None)


def _agreement(logits: NDArray[Any], golden: Int8s) -> float:
    return float(np.mean(logits.argmax(axis=1) == golden.argmax(axis=1)))


def _largest_step(got: Int8s, wanted: Int8s) -> int:
    return int(np.abs(got.astype(np.int32) - wanted.astype(np.int32)).max(initial=0))
