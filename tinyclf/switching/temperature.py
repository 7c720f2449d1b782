"""Calibration of int8 logits: one temperature and a bias per class, fitted on clips against balanced classes.

Source: Guo et al., On Calibration of Modern Neural Networks, 2017 (temperature scaling), with the bias of their
vector scaling, which takes the training's share of each class out of the posteriors.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import logsumexp

from tinyclf.policies import Calibration

LOG_TEMPERATURES = (-3.0, 4.0)


@dataclass(frozen=True)
class Temperature:
    """posterior = softmax(logits / temperature + bias); bias in nats, of mean 0; loss in nats before and after."""

    temperature: float
    bias: tuple[float, ...]
    loss_before: float
    loss: float

    def calibration(self, scale: float) -> Calibration:
        """In integers, for int8 logits of `scale` a step."""
        return Calibration.of(scale, self.temperature, self.bias)


def fit(logits: NDArray[np.float64], label: NDArray[np.int64], owner: NDArray[np.int64]) -> Temperature:
    """From logits (windows, classes), each clip's label (clips,) and each window's clip.

    Every class weighs the same, within it every clip, within it every window; biases are drawn to 0 as by a standard
    normal prior that weighs as much as one clip.
    """
    logits, classes = logits.astype(np.float64), logits.shape[1]
    weight = _weights(label, owner, classes)
    truth, prior = label[owner], 1 / len(label)

    def loss(parameters: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        slope, bias = np.exp(-parameters[0]), parameters[1:]
        scores = logits * slope + bias
        log_posterior = scores - logsumexp(scores, axis=1, keepdims=True)
        error = (np.exp(log_posterior) - np.eye(classes)[truth]) * weight[:, None]
        value = -weight @ log_posterior[np.arange(len(truth)), truth] + prior * bias @ bias / 2
        gradient = np.append(-slope * np.sum(error * logits), error.sum(axis=0) + prior * bias)
        return float(value), gradient

    start = np.zeros(classes + 1)
    bounds = [LOG_TEMPERATURES, *[(-20.0, 20.0)] * classes]
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds)
    bias = found.x[1:] - found.x[1:].mean()
    return Temperature(float(np.exp(found.x[0])), tuple(bias.tolist()), loss(start)[0], float(found.fun))


def _weights(label: NDArray[np.int64], owner: NDArray[np.int64], classes: int) -> NDArray[np.float64]:
    """Of each window; they sum to 1. A class without clips has no say."""
    clips = np.bincount(label, minlength=classes)
    windows = np.bincount(owner, minlength=len(label))
    return 1 / (np.count_nonzero(clips) * clips[label[owner]] * windows[owner])
