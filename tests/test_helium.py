"""Kernels for Helium on the Cortex-M55 of QEMU: equal to the reference to the bit, layer by layer."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from models import graph_of, windows
from random_graphs import random_graph, random_windows, wide_graph
from tinyclf.export import c_source
from tinyclf.export.kernels.helium import helium_kernels
from tinyclf.export.kernels.scale import find_scale
from tinyclf.export.kernels.stage import Stage
from tinyclf.firmware import qemu
from tinyclf.firmware.device import QemuDevice, count, run, run_layer
from tinyclf.firmware.toolchain import RUNTIME, WARNINGS, find_target

from tinyclf import arith, reference
from tinyclf.graph import Graph

M55 = find_target("cortex-m55")
GCC = "arm-none-eabi-gcc"
needs_qemu = pytest.mark.skipif(not qemu.available(), reason=f"{qemu.PROGRAM} is not installed")


def drawn(seed: int) -> Graph:
    return (random_graph, wide_graph)[seed % 2](np.random.default_rng(seed))


@needs_qemu
@pytest.mark.parametrize("seed", range(24))
def test_random_graphs_give_the_reference(seed: int, tmp_path: Path) -> None:
    graph = drawn(seed)
    samples = random_windows(np.random.default_rng(seed), graph, 3)
    c_source.write(graph, tmp_path)
    device = QemuDevice(tmp_path, M55)
    tensors = reference.layers(graph, samples)
    for op in graph.ops:
        got = run_layer(device, graph, op, [tensors[name][1] for name in op.sources])
        np.testing.assert_array_equal(got, tensors[op.output][1], err_msg=f"{op}")
    np.testing.assert_array_equal(run(device, graph, samples), reference.run(graph, samples))
