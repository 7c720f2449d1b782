"""The sliding window: any block size, the same decisions, and those of whole windows."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from models import LABELS, fitted_spec
from numpy.typing import NDArray
from scipy.special import softmax

from tinyclf.errors import UsageError
from tinyclf.features import log_mel, model_windows
from tinyclf.stream import Decision, SlidingWindowPredictor

SPEC = fitted_spec()


def _classify(windows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logits that depend on the whole window."""
    return np.stack([windows[:, i::5].mean(axis=(1, 2)) + 0.1 * windows[:, :, i].max(axis=1) for i in range(5)], axis=1)


def _noise(seconds: float) -> NDArray[np.float32]:
    rng = np.random.default_rng(0)
    return (
        0.1
        * rng.standard_normal(int(seconds * SPEC.sample_rate))
        * np.linspace(0.01, 1, int(seconds * SPEC.sample_rate))
    ).astype(np.float32)


def _stream(samples: NDArray[np.float32], sizes: list[int]) -> list[Decision]:
    predictor = SlidingWindowPredictor(_classify, SPEC, LABELS)
    decisions, position = [], 0
    while position < len(samples):
        size = sizes[0] if len(sizes) == 1 else sizes.pop(0)
        decisions += predictor.push(samples[position : position + size])
        position += size
    return decisions


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 9000), min_size=1, max_size=30))
def test_block_size_changes_nothing(sizes: list[int]) -> None:
    samples = _noise(3)
    assert _stream(samples, [*sizes, 16_000]) == _stream(samples, [len(samples)])


def test_decisions_are_those_of_whole_windows() -> None:
    samples = _noise(4)
    decisions = _stream(samples, [160])
    windows = model_windows(log_mel(samples, SPEC), SPEC)
    posteriors = softmax(_classify(windows).astype(np.float64), axis=1)
    assert [d.label for d in decisions] == [LABELS[i] for i in posteriors[: len(decisions)].argmax(axis=1)]
    averaged = posteriors[:4].mean(axis=0)
    assert list(decisions[3].posterior.values()) == pytest.approx(averaged, abs=1e-12)
    assert decisions[3].program == LABELS[averaged.argmax()]


def test_times_are_window_ends() -> None:
    decisions = _stream(_noise(2), [512])
    assert decisions[0].t == pytest.approx(SPEC.window_samples / SPEC.sample_rate)
    assert np.diff([d.t for d in decisions]) == pytest.approx(0.24)


def test_less_than_a_window_decides_nothing() -> None:
    assert _stream(_noise(0.9), [100]) == []


@pytest.mark.parametrize(("hop", "average"), [(0, 1), (1, 0)])
def test_bad_hop_is_refused(hop: int, average: int) -> None:
    with pytest.raises(UsageError, match="stream: got hop"):
        SlidingWindowPredictor(_classify, SPEC, LABELS, hop, average)
