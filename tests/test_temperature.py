"""Calibration finds the temperature and the biases that labels were drawn with, against balanced classes."""

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.special import logsumexp, softmax

from tinyclf.policies import Latest, Policy
from tinyclf.switching.temperature import fit

PRIOR = np.array([0.5, 0.3, 0.15, 0.05])
TEMPERATURE = 1.7


def drawn(count: int = 60_000) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Labels by PRIOR; logits whose posterior under that prior is softmax(logits / TEMPERATURE)."""
    rng = np.random.default_rng(0)
    label = rng.choice(4, size=count, p=PRIOR)
    # Gaussian classes of one covariance have linear log-odds: log-likelihoods up to a common term.
    means = 1.6 * np.eye(4)
    points = means[label] + rng.standard_normal((count, 4))
    log_likelihood = points @ means.T - (means**2).sum(axis=1) / 2
    return TEMPERATURE * (log_likelihood + np.log(PRIOR)), label


def test_temperature_is_found_and_the_training_prior_taken_out() -> None:
    logits, label = drawn()
    found = fit(logits, label, np.arange(len(label)))
    wanted = -np.log(PRIOR) - np.mean(-np.log(PRIOR))
    assert found.temperature == pytest.approx(TEMPERATURE, rel=0.02)
    np.testing.assert_allclose(found.bias, wanted, atol=0.08)
    np.testing.assert_allclose(found.matrix, np.eye(4) / TEMPERATURE, atol=0.05)
    assert found.loss < found.loss_before


def test_a_mixture_is_found() -> None:
    """Classes that the logits confuse are told apart again, as far as the prior lets them."""
    logits, label = drawn()
    mixture = np.eye(4) + 0.3 * np.random.default_rng(1).standard_normal((4, 4))
    found = fit(logits @ np.linalg.inv(mixture).T, label, np.arange(len(label)))
    wanted = mixture / TEMPERATURE
    # A common term of all classes changes no posterior.
    np.testing.assert_allclose(found.matrix - np.mean(found.matrix, axis=0), wanted - wanted.mean(axis=0), atol=0.06)


def test_streams_weigh_as_much_as_all_clips() -> None:
    logits, label = drawn(2000)
    owner = np.arange(1000)
    found = fit(logits[:1000], label[:1000], owner, (np.tile(logits[1000:], (9, 1)), np.tile(label[1000:], 9)))
    swapped = fit(logits[1000:], label[1000:], owner, (logits[:1000], label[:1000]))
    np.testing.assert_allclose(found.matrix, swapped.matrix, atol=1e-3)


def test_windows_of_a_clip_share_its_weight() -> None:
    logits, label = drawn(400)
    owner = np.arange(400)
    again = np.concatenate([owner, np.repeat(owner[:100], 9)])
    first, second = fit(logits, label, owner), fit(logits[again], label, again)
    assert second.temperature == pytest.approx(first.temperature, rel=1e-3)
    np.testing.assert_allclose(second.bias, first.bias, atol=1e-3)


def test_a_class_without_clips_has_no_say() -> None:
    logits, label = drawn(500)
    kept = label < 3
    found = fit(logits[kept], label[kept], np.arange(kept.sum()))
    assert np.all(np.isfinite(found.bias))
    assert 0.5 < found.temperature < 5


def test_it_lowers_the_balanced_loss_of_int8_posteriors() -> None:
    """The loss that is promised is that of the integers, within their resolution."""
    logits, label = drawn(3000)
    scale = np.abs(logits).max() / 127
    int8 = np.clip(np.rint(logits / scale), -128, 127).astype(np.int8)
    found = fit(int8 * scale, label, np.arange(len(label)))
    policy = Policy(found.calibration(scale), Latest())
    state = policy.start()
    posterior = np.array([policy.step(state, row).posterior for row in int8.tolist()]) / 32_768
    real = softmax(int8 * scale @ np.array(found.matrix).T + np.array(found.bias), axis=1)
    np.testing.assert_allclose(posterior, real, atol=3e-4)
    balanced = 1 / np.bincount(label)[label] / 4
    loss = -balanced @ np.log(np.maximum(posterior[np.arange(3000), label], 1e-5))
    before = -balanced @ (logits - logsumexp(logits, axis=1, keepdims=True))[np.arange(3000), label]
    assert loss < before
    assert loss == pytest.approx(found.loss, abs=0.05)
