"""Rows that stream from layer to layer: no band loses a row that is still wanted, and the integers stay the same."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_graphs import chain_graph, random_windows
from tinyclf.export import c_source
from tinyclf.export.kernels.arrangement import arrange
from tinyclf.export.kernels.forms import forms
from tinyclf.export.kernels.options import Options
from tinyclf.firmware.device import Chained, EmulatedDevice, run, run_layer
from tinyclf.firmware.toolchain import find_target

from tinyclf import reference
from tinyclf.bands import Block, Walk, order
from tinyclf.graph.rules import output_extent
from tinyclf.plan import Chain, lifetimes, plan, with_scratch

M4 = find_target("cortex-m4")
SEEDS = st.integers(0, 2**32 - 1)


def random_walks(rng: np.random.Generator) -> list[Walk]:
    """Two to four layers with windows, strides, paddings and blocks of any size."""
    height, walks = int(rng.integers(1, 40)), []
    for _ in range(rng.integers(2, 5)):
        top, bottom = (int(value) for value in rng.integers(0, 3, 2))
        kernel, stride = int(rng.integers(1, min(6, height + top + bottom + 1))), int(rng.integers(1, 4))
        rows = output_extent(height, kernel, stride, top, bottom)
        block = int(rng.integers(1, min(5, rows + 1)))
        walks.append(Walk((*range(0, rows - block, block), rows - block), block, kernel, stride, top, height))
        height = rows
    return walks


@settings(max_examples=500, deadline=None)
@given(SEEDS)
def test_every_block_finds_its_rows_and_the_bands_are_as_small_as_can_be(seed: int) -> None:
    walks = random_walks(np.random.default_rng(seed))
    found = order(walks)
    bands = [[-1] * rows for rows in found.bands]
    fullest, done = [0] * len(bands), set[int]()
    for step in found.steps:
        if isinstance(step, Block):
            walk = walks[step.layer]
            if step.layer:
                for row in range(*walk.reads(walk.starts.index(step.row))):
                    assert bands[step.layer - 1][row - step.source] == row
            for row in range(step.row, step.row + walk.block):
                if step.layer == len(bands):
                    done.add(row)
                else:
                    assert 0 <= row - step.target < len(bands[step.layer])
                    bands[step.layer][row - step.target] = row
                    fullest[step.layer] = max(fullest[step.layer], row - step.target + 1)
        else:
            band, start = bands[step.layer], step.row - step.front
            band[: step.rows] = band[start : start + step.rows]
            assert start > 0
    assert tuple(fullest) == found.bands
    assert done == set(range(walks[-1].starts[-1] + walks[-1].block))


@settings(max_examples=300, deadline=None)
@given(SEEDS, st.integers(1, 9), st.integers(1, 9))
def test_an_output_so_far_below_its_input_overwrites_nothing_too_early(seed: int, size: int, out_size: int) -> None:
    walks = random_walks(np.random.default_rng(seed))
    found = order(walks)
    below = found.below(walks, size, out_size)
    rows = walks[-1].starts[-1] + walks[-1].block
    memory = np.full(below + max(walks[0].height * size, rows * out_size), -1)
    memory[below : below + walks[0].height * size] = np.repeat(np.arange(walks[0].height), size)
    for step in found.steps:
        if isinstance(step, Block) and step.layer == 0:
            for row in range(*walks[0].reads(walks[0].starts.index(step.row))):
                assert set(memory[below + row * size :][:size]) == {row}
        if isinstance(step, Block) and step.layer == len(walks) - 1:
            memory[step.row * out_size : (step.row + walks[-1].block) * out_size] = -2


@pytest.mark.parametrize("seed", range(6))
def test_chains_of_random_graphs_give_the_reference(seed: int, tmp_path: Path) -> None:
    """Whole on an emulated M4, and each chain by itself; no two pieces of memory that live at once overlap."""
    rng = np.random.default_rng(seed)
    graph = chain_graph(rng)
    ways = [form for form in forms(Options(graph, int(rng.choice([1, 8])), expanded=False)) if form.stream]
    assert ways
    windows = random_windows(rng, graph, 3)
    form = ways[rng.integers(len(ways))]
    fitting = form.fitting(int(rng.choice([form.least, 1 << 20])))
    assert fitting is not None
    kernels = {choice.layer: choice.kernel for choice, *_ in fitting if choice.kernel}
    spans = [(chain.first, chain.last) for chain in form.chains]
    c_source.write(graph, tmp_path, kernels=kernels, spans=spans)
    device = EmulatedDevice(tmp_path, M4)
    np.testing.assert_array_equal(run(device, graph, windows), reference.run(graph, windows))
    arrangement, values = arrange(graph, kernels, spans), reference.layers(graph, windows)
    chained = Chained.of(device, arrangement.chains)
    for chain in arrangement.chains:
        op, (source,) = graph.ops[chain.last], graph.ops[chain.first].sources
        np.testing.assert_array_equal(
            run_layer(device, graph, op, [values[source][1]], chained), values[op.output][1], err_msg=str(chain)
        )


@pytest.mark.parametrize("seed", range(40))
def test_a_plan_with_a_chain_overlaps_nothing_but_input_and_output(seed: int) -> None:
    rng = np.random.default_rng(seed)
    graph = chain_graph(rng)
    last = max(index for index, op in enumerate(graph.ops) if op.kind != "fully_connected")
    first = int(rng.integers(0, last))
    chains = (Chain(first, last, int(rng.integers(0, 400))),)
    sizes = {first: int(rng.integers(1, 900)), last + 1: int(rng.integers(1, 900))}
    places, arena = with_scratch(graph, sizes, chains)
    offsets, lives = plan(graph, chains).offsets, lifetimes(graph, chains)
    assert set(offsets) == {life.name for life in lives}
    assert not set(offsets) & {op.output for op in graph.ops[first:last]}
    source, target = graph.ops[first].sources[0], graph.ops[last].output
    if offsets[source] < offsets[target] + graph.tensor(target).size and offsets[target] < offsets[source]:
        assert offsets[source] - offsets[target] >= chains[0].below
    for index, start in places.items():
        assert start + sizes[index] <= arena
        end = last if index == first else index
        for life in lives:
            if life.first <= end and index <= life.last:
                assert start >= offsets[life.name] + life.nbytes or start + sizes[index] <= offsets[life.name]
