"""The sliding window in Python: any block size, the same decisions, and those of whole windows."""

from dataclasses import asdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from models import LABELS, fitted_spec
from numpy.typing import NDArray

from tinyclf.arith import saturate_int8
from tinyclf.errors import UsageError
from tinyclf.features import log_mel, model_windows
from tinyclf.graph import Quant
from tinyclf.policies import ONE
from tinyclf.stream import Decision, SlidingWindowPredictor, default_policy
from tinyclf.switching.hops import hop_seconds, stream_logits

SPEC = fitted_spec()
INPUT = Quant((0.03,), -5)
POLICY = default_policy(len(LABELS), 0.1)


def _run(windows: NDArray[np.int8]) -> NDArray[np.int8]:
    """Logits that depend on the whole window."""
    wide = windows.astype(np.int32)
    logits = [wide[:, i::5].sum(axis=(1, 2)) // 400 + wide[:, :, i].max(axis=1) // 9 for i in range(5)]
    return saturate_int8(np.stack(logits, axis=1))


def _noise(seconds: float) -> NDArray[np.float32]:
    rng, count = np.random.default_rng(0), int(seconds * SPEC.sample_rate)
    return (0.1 * rng.standard_normal(count) * np.linspace(0.01, 1, count)).astype(np.float32)


def _predictor(hop: int = 16) -> SlidingWindowPredictor:
    return SlidingWindowPredictor(_run, SPEC, INPUT, LABELS, POLICY, hop)


def _stream(samples: NDArray[np.float32], sizes: list[int], hop: int = 16) -> list[Decision]:
    predictor, decisions, position = _predictor(hop), [], 0
    while position < len(samples):
        size = sizes[0] if len(sizes) == 1 else sizes.pop(0)
        decisions += predictor.push(samples[position : position + size])
        position += size
    return decisions


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 9000), min_size=1, max_size=30), st.sampled_from([1, 16, 24, 96]))
def test_block_size_changes_nothing(sizes: list[int], hop: int) -> None:
    samples = _noise(3)
    assert _stream(samples, [*sizes, 16_000], hop) == _stream(samples, [len(samples)], hop)


def test_decisions_are_those_of_the_whole_stream() -> None:
    samples = _noise(6)
    decisions = _stream(samples, [160])
    logits = stream_logits(samples, SPEC, INPUT, _run)
    assert [decision.label for decision in decisions] == [LABELS[i] for i in logits.argmax(axis=1)]
    state = POLICY.start()
    for decision, row in zip(decisions, logits, strict=True):
        found = POLICY.step(state, row)
        assert decision.program == LABELS[found.program]
        assert list(decision.posterior.values()) == [share / ONE for share in found.posterior]


def test_windows_are_those_of_the_float_front_end_within_its_error() -> None:
    samples, seen = _noise(2), []

    def spy(windows: NDArray[np.int8]) -> NDArray[np.int8]:
        seen.append(windows[0])
        return _run(windows)

    SlidingWindowPredictor(spy, SPEC, INPUT, LABELS, POLICY, 24).push(samples)
    expected = model_windows(log_mel(samples, SPEC), SPEC, 24)[: len(seen)]
    real = (np.stack(seen) - np.float32(INPUT.zero_point)) * INPUT.scale[0]
    inside = np.abs(expected) < 3.5
    assert np.abs(real - expected)[inside].max() < 0.5 / 14 + INPUT.scale[0] / 2 + 1e-3


def test_pcm_and_its_float_samples_give_the_same() -> None:
    pcm = np.rint(_noise(2) * 32_768).astype(np.int16)
    assert _predictor().push(pcm) == _predictor().push((pcm / 32_768).astype(np.float32))


def test_times_are_window_ends() -> None:
    decisions = _stream(_noise(2), [512])
    assert decisions[0].t == pytest.approx(SPEC.window_samples / SPEC.sample_rate)
    assert np.diff([d.t for d in decisions]) == pytest.approx(hop_seconds(SPEC))
    assert set(asdict(decisions[0])) == {"t", "label", "posterior", "program"}


def test_less_than_a_window_decides_nothing() -> None:
    assert _stream(_noise(0.9), [100]) == []


@pytest.mark.parametrize("hop", [0, 97])
def test_bad_hop_is_refused(hop: int) -> None:
    with pytest.raises(UsageError, match=f"stream: got a hop of {hop} frames; allowed: 1 to 96"):
        _predictor(hop)


def test_a_policy_for_another_model_is_refused() -> None:
    with pytest.raises(UsageError, match="policy: got 3 classes; allowed: the model's 5"):
        SlidingWindowPredictor(_run, SPEC, INPUT, LABELS, default_policy(3, 0.1))
