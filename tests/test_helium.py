"""Kernels for Helium on the Cortex-M55 of QEMU: equal to the reference to the bit, layer by layer."""

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from models import bundle_of, graph_of, windows
from random_graphs import random_graph, random_windows, vector_graph, wide_graph
from tinyclf.bench.helium import PEERS
from tinyclf.export import c_source
from tinyclf.export.kernels.choice import Limits, choose, kernels
from tinyclf.export.kernels.helium import helium_kernels
from tinyclf.export.kernels.scale import find_scale
from tinyclf.export.kernels.stage import Stage
from tinyclf.firmware import qemu
from tinyclf.firmware.device import EXPORTS, STATE, QemuDevice, count_instructions, count_steps, run, run_layer
from tinyclf.firmware.qemu import QemuMachine
from tinyclf.firmware.toolchain import LINKER_SCRIPT, RUNTIME, WARNINGS, find_target

from tinyclf import arith, reference
from tinyclf.commands.bench import bench_subject
from tinyclf.graph import Graph
from tinyclf.plan import PROGRESS_BYTES, plan, state_bytes, with_scratch
from tinyclf.subject import drawn_graph

M55 = find_target("cortex-m55")
GCC = "arm-none-eabi-gcc"
SEEDS = (*range(14), 26)
needs_qemu = pytest.mark.skipif(not qemu.available(), reason=f"{qemu.PROGRAM} is not installed")


def drawn(seed: int) -> Graph:
    return (random_graph, wide_graph, vector_graph)[seed % 3](np.random.default_rng(seed))


@needs_qemu
@pytest.mark.parametrize("seed", SEEDS)
def test_random_graphs_give_the_reference(seed: int, tmp_path: Path) -> None:
    """Every layer on the reference's own inputs, writing nothing but its output and its scratch; then the whole."""
    graph = drawn(seed)
    samples = random_windows(np.random.default_rng(seed), graph, 3)
    c_source.write(graph, tmp_path)
    device = QemuDevice(tmp_path, M55)
    tensors, state = reference.layers(graph, samples), device.machine.symbol(STATE).size
    sizes = {index: kernel.scratch_bytes for index, kernel in helium_kernels(graph).items()}
    scratch, arena = with_scratch(graph, sizes)
    assert state == state_bytes(arena)
    for index, op in enumerate(graph.ops):
        device.write(0, np.random.default_rng(seed).bytes(arena))
        inputs = [tensors[name][1] for name in op.sources]
        got = run_layer(device, graph, op, inputs)
        np.testing.assert_array_equal(got, tensors[op.output][1], err_msg=f"{op}")
        before = np.frombuffer(np.random.default_rng(seed).bytes(arena), np.uint8).copy()
        for name, value in zip(op.sources, inputs, strict=True):
            before[plan(graph).offsets[name] :][: value.size] = np.ascontiguousarray(value).reshape(-1).view(np.uint8)
        changed = before != np.frombuffer(device.read(0, arena), np.uint8)
        for start, size in (
            (plan(graph).offsets[op.output], got.size),
            (scratch.get(index, 0), sizes.get(index, 0)),
        ):
            changed[start : start + size] = False
        assert not changed.any(), f"{op} writes {np.flatnonzero(changed)}"
    np.testing.assert_array_equal(run(device, graph, samples), reference.run(graph, samples))


def test_the_seeds_reach_every_kernel() -> None:
    reached = set()
    for seed in SEEDS:
        for kernel in helium_kernels(drawn(seed)).values():
            windowed = any(name.startswith("mve_windows") for name in kernel.tables)
            twice = kernel.variant.endswith("rounded twice")
            reached.add((kernel.variant.lstrip("0123456789 ").partition(",")[0], windowed, twice))
    assert reached == {
        ("table of 256", False, False), ("four channels", False, False), ("one window", False, False),
        ("pointwise", False, False), ("two rows at once", False, False), ("two rows at once", True, False),
        ("two halves of a row", False, False), ("rows of eight channels", False, False),
        ("a factor per channel", False, False), ("a factor per channel", False, True),
    }  # fmt: skip


@needs_qemu
@pytest.mark.parametrize("name", PEERS)
def test_published_models_take_what_they_may(name: str, tmp_path: Path) -> None:
    graph = drawn_graph(name)
    samples = arith.quantize(
        np.random.default_rng(1).standard_normal((2, *graph.features.shape)), graph.input.scale, graph.input.zero_point
    )
    c_source.write(graph, tmp_path)
    device = QemuDevice(tmp_path, M55)
    np.testing.assert_array_equal(run(device, graph, samples), reference.run(graph, samples))
    cost = count_instructions(device, graph, samples[0])
    assert cost.instructions <= PEERS[name]["most"]
    # Calls, and the loop over slices.
    assert sum(cost.layers) == pytest.approx(cost.instructions, abs=40 * len(graph.ops))
    assert 64 <= cost.stack <= 512
    assert cost.sizes.code <= 15_000
    steps = {limit: count_steps(device, samples[0], limit) for limit in (2**31 - 1, 100_000, 0)}
    assert len(steps[2**31 - 1]) == 1
    assert max(steps[100_000]) < 0.1 * cost.instructions
    assert max(steps[0]) < 0.06 * cost.instructions


@needs_qemu
@pytest.mark.parametrize(
    ("optimise", "flags", "runs"),
    [("-Os", (), "mve_"), ("-O3", ("-DTC_PORTABLE",), "weight_"), ("-O0", (), "tc_kernel_")],
)
def test_other_kernels_run_on_the_core_too(optimise: str, flags: tuple[str, ...], runs: str, tmp_path: Path) -> None:
    # Of this one, some factors are rounded once and some twice.
    graph = graph_of("audiobot50", seed=1)
    samples = arith.quantize(windows(1, seed=3), graph.input.scale, graph.input.zero_point)
    c_source.write(graph, tmp_path, kernels=kernels(choose(graph, Limits())))
    device = QemuDevice(tmp_path, M55, optimise, flags)
    kinds = {start for start in ("mve_", "weight_", "tc_kernel_")
             if any(name.startswith(start) for name in device.machine.image.symbols)}  # fmt: skip
    assert kinds == {runs}
    np.testing.assert_array_equal(run(device, graph, samples), reference.run(graph, samples))


@needs_qemu
def test_a_long_function_has_the_right_tables(tmp_path: Path) -> None:
    """Of six depthwise layers with two strides: a compiler's literals of their tables were mixed up in one function."""
    graph = drawn_graph("separable130")
    c_source.write(graph, tmp_path)
    device = QemuDevice(tmp_path, M55)
    samples = arith.quantize(
        np.random.default_rng(4).standard_normal((1, *graph.features.shape)), graph.input.scale, graph.input.zero_point
    )
    values = reference.layers(graph, samples)
    for op in graph.ops:
        seen = run_layer(device, graph, op, [values[name][0] for name in op.sources])
        np.testing.assert_array_equal(seen, values[op.output][0], op.output)
    np.testing.assert_array_equal(run(device, graph, samples), reference.run(graph, samples))


@pytest.mark.skipif(shutil.which(GCC) is None, reason=f"{GCC} is not installed")
@needs_qemu
@pytest.mark.parametrize(("name", "optimise"), [("audiobot50", "-O3"), ("dscnn", "-Og")])
def test_gcc_builds_the_same_integers(name: str, optimise: str, tmp_path: Path) -> None:
    graph = drawn_graph(name)
    c_source.write(graph, tmp_path)
    (tmp_path / "harness.c").write_text(f'#include "model.h"\nextern tc_state {STATE};\ntc_state {STATE};\n')
    sources = [tmp_path / "model.c", tmp_path / "harness.c", RUNTIME / "cortex-m.c", RUNTIME / f"{M55.board}.S"]
    command = [GCC, "-mcpu=cortex-m55", "-mfloat-abi=hard", "-mthumb", *WARNINGS, optimise, "-ffreestanding",
               "-nostdlib", "-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections", "-Wl,-e,0",
               "-T", LINKER_SCRIPT, *(f"-Wl,-u,{export}" for export in EXPORTS), *sources,
               "-o", tmp_path / "model.elf"]  # fmt: skip
    subprocess.run(list(map(str, command)), check=True)
    machine = QemuMachine(tmp_path / "model.elf", M55)
    samples = arith.quantize(
        np.random.default_rng(2).standard_normal((2, *graph.features.shape)), graph.input.scale, graph.input.zero_point
    )
    offsets = plan(graph).offsets
    for window, wanted in zip(samples, reference.run(graph, samples), strict=True):
        machine.write(STATE, window.tobytes(), PROGRESS_BYTES + offsets[graph.input.name])
        machine.call("tc_infer", machine.address(STATE))
        logits = machine.read(STATE, graph.output.size, PROGRESS_BYTES + offsets[graph.output.name])
        np.testing.assert_array_equal(np.frombuffer(logits, np.int8), wanted)


@pytest.mark.parametrize("seed", range(10))
def test_a_factor_that_is_found_is_exact_for_every_value(seed: int) -> None:
    """Of weights as quantizers make them, each the largest of its channel."""
    rng = np.random.default_rng(seed)
    channels = 32
    multiplier, shift = arith.quantize_multipliers(rng.uniform(0.2, 2.5, channels) / 127)
    low, high = np.sort(rng.integers(-128, 128, (2, channels)), axis=0)
    bound = rng.random(2) < 0.5
    weight = rng.choice([-127, 127], channels).astype(np.int8)
    bias, x_zero, zero_point = (
        rng.integers(-4000, 4000, channels),
        *(int(value) for value in rng.integers(-128, 128, 2)),
    )
    stage = Stage(
        2 * bias, multiplier.astype(np.int64), np.maximum(shift, 0).astype(np.int64),
        np.maximum(-shift, 0).astype(np.int64), zero_point, low if bound[0] else None, high if bound[1] else None,
    )  # fmt: skip
    scale = find_scale(stage, weight, x_zero)
    assert scale.found.mean() > 0.7
    x = np.arange(-128, 128)[:, None]
    wanted = arith.requantize((x - x_zero) * weight.astype(np.int64) + bias, multiplier, shift) + zero_point
    products = x * scale.factor
    assert max(np.abs(products).max(), np.abs(products + scale.offset).max()) < 2**31
    ends = (low if bound[0] else -128), (high if bound[1] else 127)
    got, wanted = (np.clip(values, *ends) for values in ((products + scale.offset) >> scale.shift, wanted))
    np.testing.assert_array_equal(got[:, scale.found], wanted[:, scale.found])


@needs_qemu
def test_bench_counts_and_says_why_there_are_no_cycles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = bundle_of("audiobot50", tmp_path)
    bench_subject(str(bundle.folder), "cortex-m55", 1.0, as_json=True)
    found = json.loads(capsys.readouterr().out)["targets"]["cortex-m55"]
    assert found["kept"]
    assert found["cycles_modelled"] is None
    assert {layer["kernel"] for layer in found["layers"]} == {
        kernel.variant for kernel in helium_kernels(bundle.graph).values()
    }
    # Beside the layers' tables: 16 bytes of each layer's slice, 4 of the MACs of its units, 4 of those of moved words.
    layers = [layer["weight_bytes"] for layer in found["layers"]]
    assert found["weight_bytes"] == sum(layers) + (16 + 4) * len(layers) + 4
    bench_subject(str(bundle.folder), "cortex-m55", 1.0, as_json=False)
    printed = " ".join(capsys.readouterr().out.split())
    assert "No cycles of a cortex-m55 are modelled: " in printed
    assert f"{found['instructions']:,}" in printed
