"""Work in steps: however it is cut the logits are the same, and no step does more than it may."""

from pathlib import Path

import numpy as np
import pytest
from models import graph_of
from random_graphs import chain_graph, random_graph, random_windows, vector_graph, wide_graph
from tinyclf.export import c_source
from tinyclf.export.kernels.choice import Limits, choose, kernels, spans
from tinyclf.firmware import qemu
from tinyclf.firmware.device import Device, EmulatedDevice, HostDevice, QemuDevice, measure, measure_steps
from tinyclf.firmware.toolchain import find_target
from tinyclf.firmware.wasm import WasmDevice

from tinyclf import reference
from tinyclf.graph import Graph

MAKERS = (random_graph, wide_graph, chain_graph)
LIMITS = (0, 1, 7, 300, 20_000, 2**31 - 1)


def stepped(device: Device, graph: Graph, window: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Logits by steps of random size."""
    at = device.infer()
    device.write(device.input(), window.tobytes())
    device.begin()
    usual = int(rng.choice(LIMITS))
    while not device.step(usual if rng.random() < 0.8 else int(rng.choice(LIMITS))):
        pass
    return np.frombuffer(device.read(at, graph.output.size), np.int8)


@pytest.mark.parametrize("seed", range(6))
def test_any_slicing_gives_the_reference(seed: int, tmp_path: Path) -> None:
    rng = np.random.default_rng(seed)
    graph = MAKERS[seed % 3](rng)
    choices = choose(graph, Limits(("speed", "size")[seed % 2]))
    windows = random_windows(rng, graph, 4)
    c_source.write(graph, tmp_path, kernels=kernels(choices), spans=spans(choices))
    core = find_target(("cortex-m4", "cortex-m0plus")[seed // 3])
    for device in (HostDevice(tmp_path, graph), WasmDevice(tmp_path), EmulatedDevice(tmp_path, core)):
        for window, wanted in zip(windows, reference.run(graph, windows), strict=True):
            np.testing.assert_array_equal(stepped(device, graph, window, rng), wanted, err_msg=str(device))


@pytest.mark.skipif(not qemu.available(), reason=f"{qemu.PROGRAM} is not installed")
@pytest.mark.parametrize("seed", range(8))
def test_any_slicing_gives_the_reference_with_helium(seed: int, tmp_path: Path) -> None:
    rng = np.random.default_rng(seed)
    graph = (*MAKERS, vector_graph)[seed % 4](rng)
    choices = choose(graph, Limits())
    windows = random_windows(rng, graph, 3)
    c_source.write(graph, tmp_path, kernels=kernels(choices), spans=spans(choices))
    device = QemuDevice(tmp_path, find_target("cortex-m55"))
    for window, wanted in zip(windows, reference.run(graph, windows), strict=True):
        for _ in range(2):
            np.testing.assert_array_equal(stepped(device, graph, window, rng), wanted)


@pytest.fixture(scope="module", params=["speed", "size"])
def device(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> EmulatedDevice:
    """A published model whose layers stream rows."""
    graph, folder = graph_of("audiobot50"), tmp_path_factory.mktemp("steps")
    choices = choose(graph, Limits(request.param))
    assert spans(choices)
    c_source.write(graph, folder, kernels=kernels(choices), spans=spans(choices))
    return EmulatedDevice(folder, find_target("cortex-m4"))


def test_a_published_model_in_steps(device: EmulatedDevice) -> None:
    graph, rng = graph_of("audiobot50"), np.random.default_rng(0)
    windows = random_windows(rng, graph, 4)
    for window, wanted in zip(windows, reference.run(graph, windows), strict=True):
        np.testing.assert_array_equal(stepped(device, graph, window, rng), wanted)


def test_smaller_steps_take_less_each_and_hardly_more_in_all(device: EmulatedDevice) -> None:
    graph = graph_of("audiobot50")
    window = random_windows(np.random.default_rng(1), graph, 2)[0]
    whole = measure(device, graph, window)
    found = [measure_steps(device, window, limit) for limit in (2**31 - 1, 100_000, 20_000, 5_000, 0)]
    assert found[0].calls == 1
    assert [step.instructions for step in found] == sorted((step.instructions for step in found), reverse=True)
    assert [step.calls for step in found] == sorted(step.calls for step in found)
    # A call's own instructions, and what it prepares again.
    assert found[1].calls * found[1].instructions > whole.instructions
    assert found[-1].instructions < 0.01 * whole.instructions
    layers = [*whole.layers, whole.moves]
    assert sum(layer.instructions for layer in layers) == pytest.approx(whole.instructions, rel=0.002)
    assert whole.moves.instructions > 0


def test_a_slice_that_there_is_not_is_refused(device: EmulatedDevice) -> None:
    assert device.slice(-1) == device.slice(1000) == -1
