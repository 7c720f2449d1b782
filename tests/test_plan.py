"""The arena: nothing that lives at once overlaps."""

from itertools import combinations

import pytest
from models import graph_of

from tinyclf.graph import Graph
from tinyclf.plan import lifetimes, plan


@pytest.fixture(scope="module", params=["audiobot50", "audiobot500"])
def graph(request: pytest.FixtureRequest) -> Graph:
    return graph_of(request.param)


def test_live_tensors_never_overlap(graph: Graph) -> None:
    offsets = plan(graph).offsets
    for one, other in combinations(lifetimes(graph), 2):
        apart = (
            offsets[one.name] + one.nbytes <= offsets[other.name]
            or offsets[other.name] + other.nbytes <= offsets[one.name]
        )
        assert apart or not one.meets(other), (one, other)


def test_arena_holds_everything_and_no_more_than_the_sum(graph: Graph) -> None:
    layout, lives = plan(graph), lifetimes(graph)
    assert max(layout.offsets[life.name] + life.nbytes for life in lives) <= layout.arena_bytes
    widest = max(
        sum(life.nbytes for life in lives if life.first <= step <= life.last) for step in range(len(graph.ops))
    )
    assert widest <= layout.arena_bytes < sum(life.nbytes for life in lives)


def test_input_and_logits_are_alive_for_the_caller(graph: Graph) -> None:
    lives = {life.name: life for life in lifetimes(graph)}
    assert lives[graph.input.name].first == -1
    assert lives[graph.output.name].last == len(graph.ops)
