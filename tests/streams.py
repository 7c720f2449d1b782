"""A small model, a policy under which its programs change, and sound for both."""

from dataclasses import replace

import numpy as np
from models import LABELS, fitted_spec, settled, windows
from numpy.typing import NDArray

from tinyclf import reference
from tinyclf.features import FeatureSpec
from tinyclf.graph import Graph
from tinyclf.models import for_budget
from tinyclf.policies import Calibration, Forward, MovingAverage, Policy, Rule
from tinyclf.quantization.ptq import quantize
from tinyclf.switching.hops import stream_logits

Int16s = NDArray[np.int16]
SMOOTHERS = {"moving": MovingAverage(9), "forward": Forward.of(1e-2, 0.5)}


def graph_of(reference_level: str = "clip_max", architecture: str | None = None) -> Graph:
    spec: FeatureSpec = fitted_spec()
    if reference_level == "fixed":
        spec = replace(spec, reference="fixed", floor_db=-110.0, mean=tuple(-75.0 for _ in range(spec.n_mels)))
    model = settled(architecture) if architecture else for_budget(2000, len(LABELS), spec.shape).build(3).eval()
    return quantize(model, spec, LABELS, 2 * windows(16))


def sound(seconds: float, seed: int = 0) -> Int16s:
    """Pieces of tones, noise, silence and full-scale squares, each at a level of its own."""
    rng, pieces, total = np.random.default_rng(seed), [], 0
    while total < seconds * 16_000:
        count = int(rng.integers(2_000, 20_000))
        time, kind = np.arange(count), rng.integers(5)
        shapes = (np.sin(time * rng.uniform(0.02, 2.0)), rng.standard_normal(count), np.zeros(count),
                  np.sign(np.sin(time * 0.3)) * 9, np.full(count, 9.0))  # fmt: skip
        pieces.append(shapes[kind] * 32_768 * 10 ** (-rng.uniform(0, 70) / 20 * (kind < 2)))
        total += count
    return np.clip(np.concatenate(pieces), -32_768, 32_767).astype(np.int16)


def policy_of(graph: Graph, smoother: str = "forward") -> Policy:
    """One under which every class of an untrained model has its turn."""
    spec, quant = graph.features, graph.input.quant
    heard = sound(10, seed=9).astype(np.float32) / 32_768
    logits = stream_logits(heard, spec, quant, lambda batch: reference.run(graph, batch)) * graph.output.scale
    spread = float(logits.std(axis=0).mean())
    bias = (-logits.mean(axis=0) / spread).tolist()
    return Policy(Calibration.of(graph.output.scale, spread, bias), SMOOTHERS[smoother], Rule(margin=3_000))
