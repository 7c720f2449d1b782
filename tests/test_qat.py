"""What is trained is what ships: the module's forward pass is the reference's, to the bit; its gradients lead down."""

from pathlib import Path

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from models import graph_of, windows
from random_graphs import random_graph, random_windows

from tinyclf import reference
from tinyclf.graph import digest
from tinyclf.integer_net import IntegerNet


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_the_forward_pass_is_the_reference(seed: int) -> None:
    rng = np.random.default_rng(seed)
    graph = random_graph(rng)
    inputs = random_windows(rng, graph, 3)
    net = IntegerNet(graph)
    with torch.no_grad():
        logits = net.integers(torch.from_numpy(inputs))
    np.testing.assert_array_equal(logits.numpy(), reference.run(graph, inputs))
    assert digest(net.graph()) == digest(graph)
