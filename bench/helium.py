"""Cost of the kernels for Helium beside their peer: python -m tinyclf.bench.helium.

Counts the published architectures, with weights drawn from a seed, on the Cortex-M55 of QEMU, with the generated
kernels and with the portable ones, and writes bench/results/helium.json.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from tinyclf.bench.boards import measure_board
from tinyclf.bench.results import write_result
from tinyclf.export import bundle as bundles
from tinyclf.firmware.device import QemuDevice, run
from tinyclf.firmware.toolchain import find_target

from tinyclf.cost import graph_cost
from tinyclf.graph import digest
from tinyclf.subject import drawn_graph

TARGET = "cortex-m55"
FIGURES = ("instructions", "code_bytes", "weight_bytes", "ram_bytes", "stack_bytes", "compiler", "emulator", "kept")
WINDOWS = 256
# TFLite Micro with CMSIS-NN on the same core: instructions counted in QEMU 7.2, built by GCC 12.2 at -O3; the network
# with batch norm before ReLU. `most` is what the generated kernels may take.
PEERS = {
    "audiobot500": {"instructions": 4_332_500, "most": 2.2e6},
    "audiobot50": {"instructions": 1_625_951, "most": 0.70e6},
    "dscnn": {"instructions": 1_782_393, "most": 0.75e6},
}


def main() -> None:
    """Measure all models and write the result."""
    values = {"target": TARGET, "models": {name: _measured(name) for name in PEERS}}
    sys.stdout.write(f"{write_result('helium', 'python -m tinyclf.bench.helium', values)}\n")


def _measured(name: str) -> dict[str, Any]:
    graph = drawn_graph(name)
    cost = graph_cost(graph)
    with TemporaryDirectory() as place:
        windows = np.random.default_rng(0).standard_normal((WINDOWS, *graph.features.shape), dtype=np.float32)
        bundle = bundles.write(graph, windows, Path(place) / "bundle")
        found, portable = (measure_board(bundle, TARGET, portable=portable) for portable in (False, True))
        inputs, golden = bundle.golden
        logits = run(QemuDevice(bundle.firmware, find_target(TARGET)), graph, inputs)
    return {
        "digest": digest(graph),
        "params": cost["params"],
        "macs": cost["macs"],
        "peer": PEERS[name],
        "kernels": {
            **{key: found[key] for key in FIGURES},
            "layers": [[layer["name"], layer["kernel"], layer["instructions"]] for layer in found["layers"]],
        },
        "portable": {key: portable[key] for key in FIGURES},
        "windows": len(inputs),
        "windows_equal": int(np.all(logits == golden, axis=1).sum()),
    }


if __name__ == "__main__":
    main()
