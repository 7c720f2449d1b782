"""Cost of generated kernels beside their peers: python -m tinyclf.bench.kernels.

Counts the published architectures, with weights drawn from a seed, on the emulated Cortex-M4 in every mode of the
choice of kernels, times them on this machine beside LiteRT and ONNX Runtime, and writes bench/results/kernels.json.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.bench.cores import measure_core
from tinyclf.bench.cycle_model import facts, model_error
from tinyclf.bench.host import measure_host
from tinyclf.bench.results import write_result
from tinyclf.export import bundle as bundles
from tinyclf.export.kernels.choice import Limits, choose
from tinyclf.firmware.device import EmulatedDevice, measure
from tinyclf.firmware.toolchain import find_target

from tinyclf.cost import graph_cost
from tinyclf.graph import Graph, digest
from tinyclf.graph.node import WEIGHTED
from tinyclf.subject import drawn_graph, drawn_windows

TARGET = "cortex-m4"
# More than any of the models can use.
FREE = 1 << 22
FIGURES = (
    "instructions", "cycles_modelled", "code_bytes", "weight_bytes", "ram_bytes", "stack_bytes", "steps", "kept",
)  # fmt: skip
# TFLite Micro with CMSIS-NN: instructions counted in QEMU 7.2, code and arena as built by GCC 12.2 at -O3; the network
# with batch norm before ReLU. `most` is what the generated kernels may take, `aim` what they should.
PEERS = {
    "audiobot500": {
        "instructions": 32_472_416,
        "code_bytes": 65_640,
        "ram_bytes": 45_396,
        "most": 13.0e6,
        "aim": 10.0e6,
    },
    "audiobot50": {"instructions": 8_799_468, "code_bytes": 65_640, "ram_bytes": 30_932, "most": 3.5e6, "aim": 2.7e6},
    "dscnn": {"instructions": 7_841_986, "code_bytes": 83_320, "ram_bytes": 22_596, "most": 3.1e6, "aim": 2.5e6},
}


def modes(peer_ram: int) -> dict[str, Limits]:
    """What kernels are chosen by: weights of a byte each; then flash, then RAM, too, as much as helps."""
    return {
        "speed": Limits(),
        "size": Limits("size"),
        "RAM free": Limits(ram=FREE),
        "half of the peer's RAM": Limits(ram=peer_ram // 2),
        "flash free": Limits(flash=FREE),
        "flash and RAM free": Limits(flash=FREE, ram=FREE),
    }


def main() -> None:
    """Measure all models and write the result."""
    models = {name: _measured(name) for name in PEERS}
    portable = models["dscnn"]["portable"]
    values = {
        "target": TARGET,
        "models": models,
        "cycle_model": facts(TARGET),
        "cycle_model_error": model_error(portable["cycles_modelled"] / portable["instructions"]),
    }
    sys.stdout.write(f"{write_result('kernels', 'python -m tinyclf.bench.kernels', values)}\n")


def _measured(name: str) -> dict[str, Any]:
    graph = drawn_graph(name)
    cost = graph_cost(graph)
    with TemporaryDirectory() as place:
        made = {
            mode: bundles.write(graph, drawn_windows(graph.features.shape), Path(place) / str(number), limits=limits)
            for number, (mode, limits) in enumerate(modes(int(PEERS[name]["ram_bytes"])).items())
        }
        return {
            "digest": digest(graph),
            "params": cost["params"],
            "macs": cost["macs"],
            "peer": PEERS[name],
            "modes": {mode: _mode(bundle) for mode, bundle in made.items()},
            "flash": {mode: flash(graph, limits) for mode, limits in modes(int(PEERS[name]["ram_bytes"])).items()},
            "portable": _portable(made["speed"], graph),
            "host": measure_host(made["speed"], rounds=2000),
        }


def _mode(bundle: bundles.Bundle) -> dict[str, Any]:
    figures = measure_core(bundle, TARGET)
    described = bundle.description
    return {
        **{name: figures[name] for name in FIGURES},
        "compiler": figures["compiler"],
        "kernels": [kernel["variant"] for kernel in described["kernels"]],
        "chains": described["chains"],
    }


def flash(graph: Graph, limits: Limits) -> dict[str, float]:
    """Bytes a weight, and a channel's constants (bias, multiplier, shift, bounds), as the chosen kernels hold them.

    Weights of depthwise layers lie among the constants, a byte each.
    """
    weights = held = channels = constants = 0
    for choice in choose(graph, limits):
        op = graph.ops[choice.layer]
        if op.kind in WEIGHTED and choice.kernel:
            size = graph.tensor(op.inputs[1]).size
            beside = size if op.kind == "depthwise_conv" else 0
            weights, held = weights + size, held + (beside or choice.kernel.weights.nbytes)
            channels += graph.tensor(op.output).shape[-1]
            constants += choice.kernel.constants.nbytes - beside
    return {"bytes_per_weight": held / weights, "bytes_per_channel": constants / channels}


def _portable(bundle: bundles.Bundle, graph: Graph) -> dict[str, int]:
    """The same model without generated kernels."""
    device = EmulatedDevice(bundle.firmware, find_target(TARGET), flags=["-DTC_PORTABLE"])
    cost = measure(device, graph, bundle.golden[0][0])
    return {"instructions": cost.instructions, "cycles_modelled": cost.cycles, "code_bytes": cost.sizes.code,
            "weight_bytes": cost.sizes.constants, "ram_bytes": graph_cost(graph)["ram_bytes"]}  # fmt: skip


if __name__ == "__main__":
    main()
