"""The arena: nothing that lives at once overlaps."""

from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from models import graph_of
from random_graphs import random_graph, random_windows, wide_graph
from tinyclf.export import c_source
from tinyclf.firmware.device import HostDevice, run

from tinyclf import reference
from tinyclf.graph import Graph
from tinyclf.in_place import distance
from tinyclf.plan import lifetimes, plan


@pytest.fixture(scope="module", params=["audiobot50", "audiobot500"])
def graph(request: pytest.FixtureRequest) -> Graph:
    return graph_of(request.param)


def test_live_tensors_never_overlap_but_for_a_successor(graph: Graph) -> None:
    offsets, shared = plan(graph).offsets, 0
    takes = {(op.sources[0], op.output): distance(graph, op) for op in graph.ops}
    for one, other in combinations(lifetimes(graph), 2):
        first, second = offsets[one.name], offsets[other.name]
        if not one.meets(other) or first + one.nbytes <= second or second + other.nbytes <= first:
            continue
        below = takes[one.name, other.name]
        assert below is not None
        assert first - second >= below
        assert one.last == other.first
        shared += 1
    assert shared > 3


def test_arena_holds_everything_in_less_than_two_neighbours_take(graph: Graph) -> None:
    layout, lives = plan(graph), lifetimes(graph)
    assert max(layout.offsets[life.name] + life.nbytes for life in lives) <= layout.arena_bytes
    widest = max(
        sum(life.nbytes for life in lives if life.first <= step <= life.last) for step in range(len(graph.ops))
    )
    assert max(life.nbytes for life in lives) <= layout.arena_bytes < 0.75 * widest


@pytest.mark.parametrize("seed", range(12))
def test_nothing_is_overwritten_before_it_is_read(seed: int, tmp_path: Path) -> None:
    """Random graphs as portable C, all layers in one arena."""
    rng = np.random.default_rng(seed)
    random = (random_graph, wide_graph)[seed % 2](rng)
    windows = random_windows(rng, random, 3)
    c_source.write(random, tmp_path)
    np.testing.assert_array_equal(run(HostDevice(tmp_path, random), random, windows), reference.run(random, windows))


def test_input_and_logits_are_alive_for_the_caller(graph: Graph) -> None:
    lives = {life.name: life for life in lifetimes(graph)}
    assert lives[graph.input.name].first == -1
    assert lives[graph.output.name].last == len(graph.ops)
