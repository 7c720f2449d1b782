"""Incremental inference is the full window's, to the bit, at every hop."""

import numpy as np
import pytest
from models import graph_of

from tinyclf import reference
from tinyclf.errors import UsageError
from tinyclf.graph import Graph
from tinyclf.streaming import IncrementalReference, plan_stream


@pytest.fixture(scope="module")
def graph() -> Graph:
    return graph_of("streaming10")


def _stream(graph: Graph, frames: int, seed: int = 0) -> np.ndarray:  # type: ignore[type-arg]
    return np.random.default_rng(seed).integers(-128, 128, (frames, graph.features.n_mels)).astype(np.int8)


@pytest.mark.parametrize("hop", [8, 16, 24, 48])
def test_every_hop_equals_the_full_window(graph: Graph, hop: int) -> None:
    stream, incremental = _stream(graph, 40 * hop), IncrementalReference(graph, hop)
    frames = graph.features.n_frames
    for end in range(hop, len(stream) + 1, hop):
        logits = incremental.push(stream[end - hop : end])
        if end < frames:
            assert logits is None
        else:
            assert logits is not None
            np.testing.assert_array_equal(logits, reference.run(graph, stream[np.newaxis, end - frames : end])[0])


def test_a_hop_computes_a_quarter_of_the_rows_at_most(graph: Graph) -> None:
    plan = plan_stream(graph, 16)
    full = [graph.tensor(step.op.output).shape[0] for step in plan.steps if step.written and step.op.kind != "mean"]
    written = [step.written for step in plan.steps if step.written and step.op.kind != "mean"]
    assert all(4 * rows <= whole for rows, whole in zip(written, full, strict=True)), (written, full)
    assert plan.hops_to_fill == 6


@pytest.mark.parametrize(
    ("architecture", "hop", "message"),
    [
        ("audiobot50", 16, r"op 'blocks.0.0': got padding \(2, 1\) in time; allowed in a stream: none"),
        ("streaming10", 12, "hop of 12 frames: got no whole number of rows at 'blocks.2.0'"),
        ("streaming10", 104, "hop of 104 frames: got a window of 96; allowed: 1 to 96"),
    ],
)
def test_what_cannot_stream_is_named(architecture: str, hop: int, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        plan_stream(graph_of(architecture), hop)
