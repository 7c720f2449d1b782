"""Chooses how a model is quantized: by how close its posteriors stay to the float model's on validation windows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tinyclf import metrics, reference
from tinyclf.graph import Graph
from tinyclf.quantization.calibration import METHODS
from tinyclf.quantization.ptq import Scheme

AUTO = "auto"


@dataclass(frozen=True)
class Trial:
    """A scheme that was tried, and the mean divergence in nats from the float model's posteriors."""

    scheme: Scheme
    divergence: float


def best_graph(
    quantized: Callable[[Scheme], Graph], validation: NDArray[np.float32], float_logits: NDArray[np.float32]
) -> tuple[Graph, tuple[Trial, ...]]:
    """The graph of the closest scheme, which its provenance names, and all trials in the order in which they were made.

    Greedy: the best way to find ranges, then with equalisation, then with bias correction, each kept where it helps.
    validation: standardised windows (n, frames, mels), with the float model's logits (n, labels). The divergence needs
    no labels, and tells schemes apart where a score, on as few windows, does not.
    """
    trials: list[Trial] = []
    graphs: list[Graph] = []

    def attempt(scheme: Scheme) -> None:
        graphs.append(quantized(scheme))
        multilabel = metrics.kept_thresholds(graphs[-1].provenance) is not None
        logits = reference.real_logits(graphs[-1], validation)
        divergence = metrics.divergence(float_logits, logits, multilabel=multilabel)
        trials.append(Trial(scheme, divergence))

    for scheme in _candidates(lambda: min(trials, key=lambda trial: trial.divergence).scheme):
        attempt(scheme)
    best = min(range(len(trials)), key=lambda index: trials[index].divergence)
    return graphs[best], tuple(trials)


def _candidates(best: Callable[[], Scheme]) -> Iterator[Scheme]:
    yield from (Scheme(method) for method in METHODS)
    yield replace(best(), equalise=True)
    yield replace(best(), correct_bias=True)
