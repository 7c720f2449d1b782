"""The C that is generated for random graphs over all ops: without a warning, equal on every machine."""

from pathlib import Path

import numpy as np
import pytest
from random_graphs import random_graph, random_windows
from tinyclf.export import c_source
from tinyclf.firmware.device import Device, EmulatedDevice, HostDevice, run, run_layer
from tinyclf.firmware.toolchain import TARGETS
from tinyclf.firmware.wasm import WasmDevice

from tinyclf import reference

# Together they reach every op.
SEEDS = (*range(11), 36)


@pytest.mark.parametrize("seed", SEEDS)
def test_all_machines_give_the_reference(seed: int, tmp_path: Path) -> None:
    rng = np.random.default_rng(seed)
    graph = random_graph(rng)
    windows = random_windows(rng, graph, 3)
    logits, tensors = reference.run(graph, windows), reference.layers(graph, windows)
    c_source.write(graph, tmp_path, (windows[0], logits[0]))
    devices: list[Device] = [
        HostDevice(tmp_path, graph),
        WasmDevice(tmp_path),
        EmulatedDevice(tmp_path, TARGETS[("cortex-m0plus", "cortex-m4")[seed % 2]]),
    ]
    for device in devices:
        np.testing.assert_array_equal(run(device, graph, windows), logits)
        for op in graph.ops:
            got = run_layer(device, graph, op, [tensors[name][1] for name in op.sources])
            np.testing.assert_array_equal(got, tensors[op.output][1], err_msg=f"{device}: {op}")


def test_the_seeds_reach_every_op() -> None:
    kinds = {op.kind for seed in SEEDS for op in random_graph(np.random.default_rng(seed)).ops}
    assert kinds == set(reference.KERNELS)
