"""From posteriors to integers: the logit from which on a multi-label model says that a label is there."""

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from tinyclf.graph import Graph
from tinyclf.metrics import kept_thresholds


def integer_thresholds(graph: Graph) -> NDArray[np.int16] | None:
    """The lowest int8 logit of each label whose sigmoid reaches the label's threshold, int16 (labels,), or none.

    128, which no logit reaches, for a label that is never called. A logit from -128 to 127 calls its label exactly
    where its posterior, as a float, is at or above the threshold.
    """
    thresholds = kept_thresholds(graph.provenance)
    if thresholds is None:
        return None
    logits = np.arange(-128, 128)
    posteriors = expit((logits - graph.output.zero_point) * np.float64(graph.output.scale))
    # Sigmoid and scale rise, so that the number of logits below the threshold is the place of the first one above it.
    return (np.searchsorted(posteriors, thresholds) - 128).astype(np.int16)
