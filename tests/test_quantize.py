"""Quantization: close to the float model, within the int8 specification."""

import numpy as np
import pytest
import torch
from models import LABELS, fitted_spec, graph_of, unruly, windows

from tinyclf import arith, reference
from tinyclf.errors import DataError
from tinyclf.lower import execute, lower
from tinyclf.quantization.calibration import quant_of
from tinyclf.quantization.ptq import quantize


@pytest.mark.parametrize("architecture", ["audiobot50", "audiobot500"])
def test_logits_stay_close_to_the_float_model(architecture: str) -> None:
    graph, batch = graph_of(architecture), windows(64, seed=2)
    inputs = arith.quantize(batch, graph.input.scale, graph.input.zero_point)
    logits = arith.dequantize(reference.run(graph, inputs), graph.output.scale, graph.output.zero_point)
    wanted = unruly(architecture)(torch.from_numpy(batch)).detach().numpy()
    # Random weights spread logits little; a quarter of their spread would already mix decisions up.
    assert np.abs(logits - wanted).max() < 0.25 * wanted.std()


@pytest.mark.parametrize(("bounds", "zero_point"), [((0, 1), -128), ((-1, 0), 127), ((-1, 1), 0), ((0.5, 1), -128)])
def test_ranges_hold_zero_exactly(bounds: tuple[float, float], zero_point: int) -> None:
    quant = quant_of(bounds)
    assert abs(quant.zero_point - zero_point) <= 1
    assert arith.dequantize(np.array([quant.zero_point], np.int8), quant.scale[0], quant.zero_point)[0] == 0


def test_one_outlier_does_not_coarsen_a_whole_tensor() -> None:
    calm, disturbed = windows(32), windows(32)
    disturbed[0, 0, 0] = 100.0
    graphs = [quantize(unruly("audiobot50"), fitted_spec(), LABELS, batch) for batch in (calm, disturbed)]
    assert graphs[1].input.scale == pytest.approx(graphs[0].input.scale, rel=0.05)


def test_the_steps_before_a_leaky_relu_go_to_the_positive_half() -> None:
    graph, values = graph_of("audiobot50"), execute(lower(unruly("audiobot50"), (96, 32)), windows(32))
    before = [op.inputs[0] for op in graph.ops if op.kind == "leaky_relu"]
    seen = [quant_of((float(values[name].min()), float(values[name].max()))).zero_point for name in before]
    chosen = [graph.tensor(name).zero_point for name in before]
    assert all(steps <= whole - 20 for steps, whole in zip(chosen, seen, strict=True)), (chosen, seen)


def test_same_model_and_calibration_give_the_same_graph() -> None:
    from tinyclf.graph import digest

    assert digest(graph_of("audiobot50")) == digest(graph_of("audiobot50"))


@pytest.mark.parametrize("shape", [(0, 96, 32), (4, 96, 31), (96, 32)])
def test_calibration_of_another_shape_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(DataError, match=r"calibration: got shape .*; allowed: \(n, 96, 32\)"):
        quantize(unruly("audiobot50"), fitted_spec(), LABELS, np.zeros(shape, np.float32))
