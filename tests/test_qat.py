"""What is trained is what ships: the module's forward pass is the reference's, to the bit; its gradients lead down."""

from dataclasses import replace

import numpy as np
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from models import graph_of, unruly, windows
from random_graphs import random_graph, random_windows

from tinyclf import metrics, reference
from tinyclf.evaluation import torch_classifier
from tinyclf.graph import digest
from tinyclf.quantization.integer_net import IntegerNet
from tinyclf.quantization.qat import Tuning, fine_tune


@settings(max_examples=300, deadline=None)
@example(69_007)
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


def _batches(seed: int) -> list[torch.Tensor]:
    return list(torch.split(torch.from_numpy(windows(96, seed)), 16))


def test_tuning_brings_the_integers_closer_to_the_float_model() -> None:
    graph, teacher = graph_of("audiobot50"), unruly("audiobot50")
    tuned, history = fine_tune(graph, teacher, lambda: iter(_batches(5)), windows(32, seed=6), Tuning(epochs=3))
    assert len(history) == 4
    best = min(history, key=lambda epoch: epoch.validation_divergence)
    assert best.epoch > 0
    assert best.validation_divergence < 0.7 * history[0].validation_divergence
    assert history[-1].train_divergence < history[1].train_divergence
    wanted = torch_classifier(teacher)(windows(32, seed=6))
    got = reference.real_logits(tuned, windows(32, seed=6))
    assert metrics.divergence(wanted, got) == best.validation_divergence
    assert [tensor.quant for tensor in tuned.tensors] == [tensor.quant for tensor in graph.tensors]


def test_tuning_of_several_labels_sees_what_a_softmax_does_not() -> None:
    plain, teacher = graph_of("audiobot50"), unruly("audiobot50")
    # All logits too high by the same 60 steps: a softmax is blind to it, each label's sigmoid is not.
    bias = plain.tensor(plain.ops[-1].inputs[2])
    raised = replace(
        bias, data=bias.data + np.rint(60 * plain.output.scale / np.array(bias.quant.scale)).astype(np.int32)
    )
    tensors = tuple(raised if tensor is bias else tensor for tensor in plain.tensors)
    graph = replace(plain, tensors=tensors, provenance={**plain.provenance, "thresholds": [0.5] * 5})
    _, history = fine_tune(graph, teacher, lambda: iter(_batches(5)), windows(32, seed=6), Tuning(epochs=3))
    assert min(epoch.validation_divergence for epoch in history) < 0.7 * history[0].validation_divergence
    _, blind = fine_tune(replace(graph, provenance={}), teacher, lambda: iter(_batches(5)), windows(32, seed=6),
                         Tuning(epochs=1))  # fmt: skip
    assert history[0].validation_divergence > 5 * blind[0].validation_divergence


def test_a_tuning_that_only_harms_gives_the_graph_back() -> None:
    graph, teacher = graph_of("audiobot50"), unruly("audiobot50")
    harmful = Tuning(epochs=1, weight_step=60.0, bias_step=60.0)
    tuned, history = fine_tune(graph, teacher, lambda: iter(_batches(5)), windows(16, seed=6), harmful)
    assert history[1].validation_divergence > history[0].validation_divergence
    assert digest(tuned) == digest(graph)
