"""How close every int8 layer stays to the float model's."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from tinyclf import arith, reference
from tinyclf.graph import Graph
from tinyclf.lower import execute, lower


@dataclass(frozen=True)
class LayerFidelity:
    """One layer's output in int8 beside float.

    snr_db: power of the float values over that of the difference; scale is a step; saturated is the share of values at
    either end of int8.
    """

    name: str
    kind: str
    scale: float
    snr_db: float
    saturated: float


def layer_fidelity(model: nn.Module, graph: Graph, windows: NDArray[np.float32]) -> list[LayerFidelity]:
    """Every layer of a graph and of the model in eval mode that it was made from, on standardised windows.

    Each channel is compared at the gain that fits best, because equalisation moves gains from one layer to the next.
    """
    floats = execute(lower(model, graph.features.shape), windows)
    integers = reference.layers(graph, arith.quantize(windows, graph.input.scale, graph.input.zero_point))
    found = []
    for op in graph.ops:
        got = integers[op.output]
        scale, zero_point = graph.tensor(op.output).quant.scale[0], graph.tensor(op.output).quant.zero_point
        snr = signal_to_noise(floats[op.output], arith.dequantize(got, scale, zero_point))
        ends = (got == arith.INT8_MIN) | (got == arith.INT8_MAX)
        # A clamp of the model's own at an end of int8 is no loss.
        low = got.min() if np.mean(got == arith.INT8_MIN) > 0.05 else arith.INT8_MIN - 1
        found.append(LayerFidelity(op.output, op.kind, scale, snr, float(np.mean(ends & (got != low)))))
    return found


def signal_to_noise(wanted: NDArray[np.float32], got: NDArray[np.float32]) -> float:
    """dB, channels last, each at its best gain; infinite where nothing differs."""
    x, y = (values.reshape(-1, values.shape[-1]).astype(np.float64) for values in (wanted, got))
    gain = (x * y).sum(axis=0) / np.maximum((y * y).sum(axis=0), 1e-30)
    noise = ((x - gain * y) ** 2).sum()
    return float(10 * np.log10((x**2).sum() / noise)) if noise else float("inf")
