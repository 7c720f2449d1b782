"""The choice of kernels keeps its limits, says why, and promises what the emulated core then takes."""

from pathlib import Path

import numpy as np
import pytest
from models import graph_of, windows
from tinyclf.export import c_source
from tinyclf.export.kernels.choice import PORTABLE, Choice, Limits, choose, kernels, parse_limits, ram_bytes, spans
from tinyclf.firmware.device import STATE, EmulatedDevice, measure, run
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import compile_firmware, find_target

from tinyclf import arith, reference
from tinyclf.errors import UsageError
from tinyclf.graph import Graph
from tinyclf.plan import lifetimes, plan, with_scratch

M4 = find_target("cortex-m4")


@pytest.fixture(scope="module")
def graph() -> Graph:
    return graph_of("audiobot50")


@pytest.fixture(scope="module")
def samples(graph: Graph) -> np.ndarray:
    return arith.quantize(windows(2, seed=3), graph.input.scale, graph.input.zero_point)


def device_of(graph: Graph, choices: tuple[Choice, ...], folder: Path) -> EmulatedDevice:
    c_source.write(graph, folder, kernels=kernels(choices), spans=spans(choices))
    return EmulatedDevice(folder, M4)


@pytest.mark.parametrize(
    "limits", [Limits(), Limits("size"), Limits(ram=40_000), Limits(flash=66_000), Limits(ram=1 << 20, flash=1 << 20)]
)
def test_limits_are_kept_and_costs_are_as_promised(
    graph: Graph, samples: np.ndarray, limits: Limits, tmp_path: Path
) -> None:
    choices = choose(graph, limits)
    device = device_of(graph, choices, tmp_path)
    np.testing.assert_array_equal(run(device, graph, samples), reference.run(graph, samples))
    cost = measure(device, graph, samples[0])
    assert device.machine.symbol(STATE).size == ram_bytes(graph, choices) <= (limits.ram or 1 << 20)
    assert cost.sizes.code + cost.sizes.constants <= (limits.flash or 1 << 20)
    for choice, layer in zip(choices, cost.layers, strict=True):
        if choice.variant != PORTABLE:
            # The model counts one function; calling it and branches that are not taken make the difference.
            assert layer.instructions == pytest.approx(choice.instructions, rel=0.01, abs=100), choice.variant
            assert layer.cycles == pytest.approx(choice.cycles, rel=0.05, abs=200), choice.variant


def test_size_takes_less_memory_and_more_cycles(graph: Graph) -> None:
    small, fast, unbounded = choose(graph, Limits("size")), choose(graph, Limits()), choose(graph, Limits(ram=1 << 20))
    arenas = [ram_bytes(graph, choices) for choices in (small, fast, unbounded)]
    assert arenas[0] < arenas[1] < arenas[2]
    # Rows that stream take less than whole maps do.
    assert arenas[0] < plan(graph).arena_bytes
    codes = [sum(choice.flash_bytes for choice in choices) for choices in (small, fast)]
    assert codes[0] < codes[1]
    cycles = [sum(choice.cycles for choice in choices) for choices in (unbounded, fast, small)]
    assert cycles[0] < cycles[1] < 1.15 * cycles[0] < cycles[2] < 1.6 * cycles[0]


def test_less_flash_costs_cycles_and_too_little_is_refused(graph: Graph) -> None:
    free, tight = choose(graph, Limits()), choose(graph, Limits(flash=65_000))
    assert sum(choice.flash_bytes for choice in tight) <= 65_000 < sum(choice.flash_bytes for choice in free)
    assert sum(choice.cycles for choice in tight) > sum(choice.cycles for choice in free)
    assert any("smaller, to fit in 65000 bytes of flash" in choice.reason for choice in tight)
    with pytest.raises(UsageError, match=r"flash 9000: too little for the layers; allowed: [0-9]+ and more"):
        choose(graph, Limits(flash=9_000))
    with pytest.raises(UsageError, match=r"ram 5000: too little for the activations; allowed: \d+ and more") as error:
        choose(graph, Limits(ram=5_000))
    allowed = int(str(error.value).split()[-3])
    assert ram_bytes(graph, choose(graph, Limits(ram=allowed))) <= allowed < plan(graph).arena_bytes


def test_scratch_overlaps_nothing_that_is_live(graph: Graph) -> None:
    sizes = {choice.layer: choice.scratch_bytes for choice in choose(graph, Limits())}
    offsets, arena = with_scratch(graph, sizes)
    for layer, size in sizes.items():
        assert offsets[layer] % 4 == 0
        assert offsets[layer] + size <= arena
        for life in lifetimes(graph):
            start = plan(graph).offsets[life.name]
            if life.first <= layer <= life.last:
                assert offsets[layer] >= start + life.nbytes or offsets[layer] + size <= start


@pytest.mark.parametrize("core", ["cortex-m3", "cortex-m4", "cortex-m7", "cortex-m33"])
def test_only_cores_with_the_extension_run_generated_kernels_and_they_can_be_switched_off(
    graph: Graph, samples: np.ndarray, core: str, tmp_path: Path
) -> None:
    golden = (samples[0], reference.run(graph, samples[:1])[0])
    choices = choose(graph, Limits())
    c_source.write(graph, tmp_path, golden, kernels(choices), spans(choices))
    sources = [tmp_path / name for name in ("model.c", "model_dsp.S", "selftest.c")]
    generated = []
    for flags in ([], ["-DTC_PORTABLE"]):
        elf = compile_firmware(sources, tmp_path / "a.elf", find_target(core), exports=["main"], flags=flags)
        machine = Machine(elf, find_target(core))
        assert machine.call("main") == 0
        generated.append(any(name.startswith("tc_kernel_") for name in machine.image.symbols))
    assert generated == [find_target(core).dsp, False]


def test_sizes_are_read_as_people_write_them() -> None:
    assert parse_limits("speed", "256k", "64K") == Limits("speed", 262_144, 65_536)
    assert parse_limits("size", "1M", None) == Limits("size", 1 << 20, None)
    with pytest.raises(UsageError, match="optimize 'fast': not known; allowed: speed, size"):
        parse_limits("fast", None, None)
    for text in ("", "12q", "-4k", "nan", "1e30"):
        with pytest.raises(UsageError, match=r"flash .*: no size; allowed: bytes, such as 65536, 64k, 1M"):
            parse_limits("speed", text, None)
