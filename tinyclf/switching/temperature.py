"""Calibration of int8 logits: a matrix near one temperature and a bias per class, fitted against balanced classes.

Source: Guo et al., On Calibration of Modern Neural Networks, 2017 (temperature and matrix scaling), with the
off-diagonal regularisation of Kull et al., Beyond temperature scaling, 2019; biases take the training's share of each
class out of the posteriors.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import logsumexp

from tinyclf.policies import Calibration

Floats = NDArray[np.float64]
# How many clips the prior of the matrix weighs, which draws it to a temperature alone; that of the biases weighs one.
MATRIX_CLIPS = 5


@dataclass(frozen=True)
class Scaling:
    """posterior = softmax(matrix @ logits + bias); bias in nats, of mean 0; loss in nats before and after."""

    matrix: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]
    loss_before: float
    loss: float

    @property
    def temperature(self) -> float:
        """That the matrix is drawn to."""
        return len(self.bias) / float(np.trace(self.matrix))

    def calibration(self, scale: float) -> Calibration:
        """In integers, for int8 logits of `scale` a step."""
        return Calibration.mixed(scale, self.matrix, self.bias)


def fit(
    logits: Floats, label: NDArray[np.int64], owner: NDArray[np.int64],
    heard: tuple[Floats, NDArray[np.int64]] | None = None,
) -> Scaling:  # fmt: skip
    """From logits (windows, classes), each clip's label (clips,) and each window's clip.

    Every class weighs the same, within it every clip, within it every window. heard, logits (n, classes) and truth (n,)
    of streams, weighs as much as all clips. Matrix and biases have normal priors, see MATRIX_CLIPS.
    """
    classes, clips = logits.shape[1], len(label)
    truth, weight = label[owner], _weights(label, owner, classes)
    if heard is not None:
        logits, truth = np.concatenate([logits, heard[0]]), np.concatenate([truth, heard[1]])
        weight = np.concatenate([weight, _weights(heard[1], np.arange(len(heard[1])), classes)]) / 2
    target = np.eye(classes)[truth]

    def loss(parameters: Floats) -> tuple[float, Floats]:
        matrix, bias = parameters[:-classes].reshape(classes, classes), parameters[-classes:]
        mixing = matrix - np.trace(matrix) / classes * np.eye(classes)
        scores = logits @ matrix.T + bias
        log_posterior = scores - logsumexp(scores, axis=1, keepdims=True)
        error = (np.exp(log_posterior) - target) * weight[:, None]
        prior = (MATRIX_CLIPS * np.sum(mixing**2) + bias @ bias) / 2 / clips
        gradient = (error.T @ logits + MATRIX_CLIPS / clips * mixing, error.sum(axis=0) + bias / clips)
        value = prior - weight @ log_posterior[np.arange(len(truth)), truth]
        return float(value), np.concatenate([part.ravel() for part in gradient])

    start = np.append(np.eye(classes).ravel(), np.zeros(classes))
    found = minimize(loss, start, jac=True, method="L-BFGS-B")
    matrix, bias = found.x[:-classes].reshape(classes, classes), found.x[-classes:]
    # What a column adds to all classes alike changes no posterior.
    matrix = matrix - (matrix.sum(axis=0) - np.diag(matrix)) / (classes - 1)
    rows = tuple(map(tuple, matrix.tolist()))
    return Scaling(rows, tuple((bias - bias.mean()).tolist()), loss(start)[0], float(found.fun))


def _weights(label: NDArray[np.int64], owner: NDArray[np.int64], classes: int) -> Floats:
    """Of each window; they sum to 1. A class without clips has no say."""
    clips = np.bincount(label, minlength=classes)
    windows = np.bincount(owner, minlength=len(label))
    return 1 / (np.count_nonzero(clips) * clips[label[owner]] * windows[owner])
