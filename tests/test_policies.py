"""Decision policies: Python and C trace for trace, each smoother against its textbook form, each rule by its law."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.signal import lfilter
from scipy.special import softmax
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.policy import run_policy, trace_policy
from tinyclf.firmware.toolchain import compile_firmware, find_target

from tinyclf.errors import UsageError
from tinyclf.policies import (
    ONE,
    Calibration,
    Exponential,
    Forward,
    Latest,
    Majority,
    MovingAverage,
    Policy,
    Rule,
    Smoother,
)
from tinyclf.policies.evidence import MAX_BIAS, MAX_GAIN, OCTAVE, likelihood

SCALE, TEMPERATURE, BIAS = 0.11, 1.4, (0.3, -0.2, 0.0, 0.9, -1.1)
CALIBRATION = Calibration.of(SCALE, TEMPERATURE, BIAS)
MATRIX = np.eye(5) / TEMPERATURE + 0.1 * np.random.default_rng(1).standard_normal((5, 5))
MIXED = Calibration.mixed(SCALE, MATRIX, BIAS)
SMOOTHERS = (Latest(), MovingAverage(25), Majority(25), Exponential.of(20), Forward.of(1e-4, 0.4))
COSTS = ((0, 128, 256, 256, 256), (128, 0, 256, 256, 256), (900, 900, 0, 600, 600), (512, 512, 512, 0, 64),
         (2560, 2560, 1024, 600, 0))  # fmt: skip
RULES = (Rule(), Rule(margin=4_000, confidence=18_000, dwell=4), Rule(margin=9_000, cost=COSTS))


def walk(count: int, classes: int = 5, seed: int = 0, step: float = 9) -> NDArray[np.int8]:
    """Logits that wander over the whole range of int8 and stay at its ends for a while."""
    steps = np.random.default_rng(seed).normal(0, step, (count, classes)).cumsum(axis=0)
    return np.clip(np.abs((steps + 200) % 800 - 400) - 200, -128, 127).astype(np.int8)


def real_posteriors(logits: NDArray[np.int8]) -> NDArray[np.float64]:
    return softmax(logits * SCALE / TEMPERATURE + np.array(BIAS), axis=1)


def python_trace(policy: Policy, logits: NDArray[np.int8]) -> tuple[list[int], list[tuple[int, ...]]]:
    state = policy.start()
    decisions = [policy.step(state, row) for row in logits]
    return [decision.program for decision in decisions], [decision.posterior for decision in decisions]


def require_equal(policy: Policy, logits: NDArray[np.int8]) -> None:
    programs, posteriors = trace_policy(policy, logits)
    expected = python_trace(policy, logits)
    np.testing.assert_array_equal(programs, expected[0])
    np.testing.assert_array_equal(posteriors, expected[1])
    np.testing.assert_array_equal(run_policy(policy, logits), policy.run(logits))


@pytest.mark.parametrize("smoother", SMOOTHERS, ids=lambda smoother: type(smoother).__name__)
@pytest.mark.parametrize("rule", RULES, ids=["best", "hold", "costs"])
def test_python_and_c_give_the_same_trace(smoother: Smoother, rule: Rule) -> None:
    policy = Policy(CALIBRATION, smoother, rule)
    require_equal(policy, walk(600))
    assert len(set(run_policy(policy, walk(20_000)).tolist())) > 1


ANY_SMOOTHER = st.one_of(
    st.just(Latest()),
    st.builds(MovingAverage, st.integers(1, 256)),
    st.builds(Majority, st.integers(1, 256)),
    st.builds(Exponential, st.integers(1, ONE)),
    st.builds(Forward, st.integers(1, 1 << 29), st.integers(1, ONE)),
)


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    classes = draw(st.integers(2, 16))
    bias = draw(st.lists(st.integers(-MAX_BIAS, MAX_BIAS) | st.just(0), min_size=classes, max_size=classes))
    row = st.lists(st.integers(0, 32_767), min_size=classes, max_size=classes).map(tuple)
    cost = draw(st.none() | st.lists(row, min_size=classes, max_size=classes).map(tuple))
    rule = Rule(
        draw(st.integers(0, 128 * ONE) | st.just(0)),
        draw(st.integers(0, ONE) | st.just(0)),
        draw(st.integers(1, 9)),
        cost,
    )
    most = MAX_GAIN // classes
    gains = st.lists(st.integers(-most, most) | st.integers(-OCTAVE, OCTAVE), min_size=classes, max_size=classes)
    mixed = st.lists(gains.map(tuple), min_size=classes, max_size=classes).map(tuple)
    gain = draw(st.integers(1, MAX_GAIN) | st.integers(1, OCTAVE) | mixed)
    return Policy(Calibration(gain, tuple(bias)), draw(ANY_SMOOTHER), rule)


@settings(max_examples=150, deadline=None)
@given(policy=policies(), seed=st.integers(0, 2**32 - 1), spread=st.sampled_from([1, 20, 300]))
def test_any_policy_gives_the_same_trace(policy: Policy, seed: int, spread: int) -> None:
    require_equal(policy, walk(60, policy.calibration.classes, seed, spread))


SIGNS = [np.full((300, 2), -1), np.full((300, 2), 1), np.tile([[1, -1], [-1, 1]], (300, 1)),
         np.tile([[1, -1]], (300, 1)), np.tile([[-1, 1]], (300, 1))]  # fmt: skip
EXTREMES = np.where(np.concatenate(SIGNS) > 0, 127, -128).astype(np.int8)


WIDE = ((MAX_GAIN // 2, -MAX_GAIN // 2), (-MAX_GAIN // 2, MAX_GAIN // 2))


@pytest.mark.parametrize("gain", [1, MAX_GAIN, WIDE])
@pytest.mark.parametrize("bias", [(0, 0), (MAX_BIAS, -MAX_BIAS)])
def test_extremes_are_equal_too(gain: int | tuple[tuple[int, ...], ...], bias: tuple[int, int]) -> None:
    cost = ((32_767, 32_767), (0, 32_767))
    for smoother in (*SMOOTHERS, Exponential(1), Exponential(ONE), Forward(1), Forward(1 << 29), Forward(1, 1)):
        for rule in (Rule(), Rule(128 * ONE, ONE, 32_768, cost)):
            require_equal(Policy(Calibration(gain, bias), smoother, rule), EXTREMES)


UNDEFINED = """
import numpy as np, sys
sys.path.insert(0, sys.argv[1])
from test_policies import EXTREMES, WIDE, RULES, SMOOTHERS, CALIBRATION, walk
from tinyclf.firmware.policy import trace_policy
from tinyclf.policies import *
from tinyclf.policies.evidence import MAX_BIAS, MAX_GAIN
flags = ("-fsanitize=undefined", "-fsanitize-trap=undefined", "-O1")
for smoother in (*SMOOTHERS, Exponential(1), Exponential(ONE), Forward(1), Forward(1 << 29)):
    for rule in RULES:
        trace_policy(Policy(CALIBRATION, smoother, rule), walk(3000), flags)
    wide = Policy(Calibration(MAX_GAIN, (MAX_BIAS, -MAX_BIAS)), smoother, Rule(128 * ONE, ONE, 9, ((32767,) * 2,) * 2))
    trace_policy(wide, EXTREMES, flags)
    trace_policy(Policy(Calibration(WIDE, (MAX_BIAS, -MAX_BIAS)), smoother), EXTREMES, flags)
"""


def test_nothing_overflows_or_is_undefined() -> None:
    """Compiled so that undefined behaviour stops the process."""
    command = [sys.executable, "-P", "-c", UNDEFINED, str(Path(__file__).parent)]
    assert subprocess.run(command, check=False).returncode == 0


def test_the_likelihood_is_a_power_of_two() -> None:
    distances = np.arange(0, 17 * OCTAVE, 37)
    found = np.array([likelihood(int(distance)) for distance in distances])
    real = 2.0 ** (-distances / OCTAVE) * ONE
    assert np.all(np.abs(found - real) < 2.2)
    assert np.all(np.diff(found) <= 0)
    assert likelihood((1 << 31) - 1) == 1


LOGITS = walk(1500, seed=3)


def posteriors_of(smoother: Smoother, logits: NDArray[np.int8] = LOGITS) -> NDArray[np.float64]:
    return trace_policy(Policy(CALIBRATION, smoother), logits)[1] / ONE


def test_latest_is_the_softmax_of_the_calibrated_logits() -> None:
    np.testing.assert_allclose(posteriors_of(Latest()), real_posteriors(LOGITS), atol=2e-4)


def test_moving_average_is_the_mean_of_the_last_posteriors() -> None:
    real = real_posteriors(LOGITS)
    expected = [real[max(0, end - 25) : end].mean(axis=0) for end in range(1, len(real) + 1)]
    np.testing.assert_allclose(posteriors_of(MovingAverage(25)), expected, atol=2e-4)


def test_majority_counts_votes() -> None:
    winners = (LOGITS * SCALE / TEMPERATURE + np.array(BIAS)).argmax(axis=1)
    votes = np.eye(5)[winners]
    expected = [votes[max(0, end - 25) : end].mean(axis=0) for end in range(1, len(votes) + 1)]
    np.testing.assert_allclose(posteriors_of(Majority(25)), expected, atol=2e-5)


def test_exponential_is_a_first_order_filter() -> None:
    real, pole = real_posteriors(LOGITS), np.exp(-1 / 20)
    expected = lfilter([1 - pole], [1, -pole], real, axis=0, zi=pole * real[:1])[0]
    np.testing.assert_allclose(posteriors_of(Exponential.of(20)), expected, atol=1e-3)


def forward_filter(logits: NDArray[np.int8], change: float, weight: float) -> NDArray[np.float64]:
    transition = np.full((5, 5), change / 4) + np.eye(5) * (1 - change - change / 4)
    alpha, found = np.full(5, 0.2), []
    for likelihoods in real_posteriors(logits) ** weight:
        alpha = (alpha @ transition) * likelihoods
        alpha /= alpha.sum()
        found.append(alpha)
    return np.array(found)


@pytest.mark.parametrize(("change", "weight"), [(0.3, 1.0), (1e-2, 1.0), (1e-4, 0.4), (1e-6, 0.1)])
def test_forward_is_rabiners(change: float, weight: float) -> None:
    slow = walk(1500, seed=4, step=2)
    np.testing.assert_allclose(
        posteriors_of(Forward.of(change, weight), slow), forward_filter(slow, change, weight), atol=6e-3
    )


def decide(rule: Rule, winners: Sequence[int], smoother: Smoother | None = None, sure: int = 40) -> list[int]:
    """Programs for windows in which one class of three is far above the others, by 2**-sure/10 or so."""
    logits = np.array([[sure if kind == winner else 0 for kind in range(3)] for winner in winners], np.int8)
    return Policy(Calibration(OCTAVE // 4, (0, 0, 0)), smoother or Latest(), rule).run(logits).tolist()


def test_dwell_counts_windows_in_a_row() -> None:
    assert decide(Rule(), [0, 1, 1, 0, 2, 2]) == [0, 1, 1, 0, 2, 2]
    assert decide(Rule(dwell=3), [0, 1, 1, 0, 1, 1, 1, 2, 1, 2, 2, 2]) == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]
    assert decide(Rule(dwell=3), [0, 1, 1, 2, 1, 2, 2, 2]) == [0, 0, 0, 0, 0, 0, 0, 2]


def test_doubt_holds_the_program() -> None:
    assert decide(Rule(confidence=ONE // 2), [0, 1, 1], sure=4) == [0, 1, 1]
    assert decide(Rule(confidence=ONE // 2 + 1), [0, 1, 1], sure=4) == [0, 0, 0]


def test_the_margin_must_be_exceeded() -> None:
    assert decide(Rule(margin=ONE // 4 - 1), [0, 1], sure=4) == [0, 1]
    assert decide(Rule(margin=ONE // 4), [0, 1], sure=4) == [0, 0]


def test_a_tie_holds_the_program() -> None:
    assert decide(Rule(), [2, 1, 1, 0, 0, 0], Majority(4)) == [2, 2, 1, 1, 1, 0]


def test_costs_move_the_program_to_the_least_expected_cost() -> None:
    logits, cost = walk(800, seed=5), np.array(COSTS)
    policy = Policy(CALIBRATION, Latest(), Rule(cost=COSTS))
    risks = real_posteriors(logits) @ cost
    clear = np.diff(np.sort(risks, axis=1)[:, :2], axis=1)[:, 0] > 1
    np.testing.assert_array_equal(run_policy(policy, logits)[clear], risks.argmin(axis=1)[clear])
    plain = run_policy(Policy(CALIBRATION, Latest()), logits)
    assert np.mean(run_policy(policy, logits) == 4) > np.mean(plain == 4)


@pytest.mark.parametrize("smoother", [MovingAverage(200), Majority(200)])
def test_a_day_later_the_same_minute_gives_the_same_answer(smoother: Smoother) -> None:
    minute = walk(375, seed=6)
    policy = Policy(CALIBRATION, smoother)
    _, posteriors = trace_policy(policy, np.concatenate([minute, walk(540_000, seed=7), minute, minute]))
    _, alone = trace_policy(policy, np.concatenate([minute, minute]))
    np.testing.assert_array_equal(posteriors[-175:], alone[-175:])


HARNESS = """#include "tc_policy.h"
static const int32_t bias[5] = {%s};
static const tc_policy policy = {5, %d, bias, TC_POLICY_FORWARD, 0, 0, %d, %d, 4000, 18000, 4, 0, 0};
extern tc_policy_state state;
tc_policy_state state;
extern int8_t logits[5];
int8_t logits[5];
void start(void);
void start(void) { tc_policy_start(&policy, &state, 0); }
int32_t step(void);
int32_t step(void) { return tc_policy_step(&policy, &state, logits); }
"""


@pytest.mark.parametrize("core", ["cortex-m0plus", "cortex-m4"])
def test_an_emulated_core_gives_the_same_trace_for_few_instructions(core: str, tmp_path: Path) -> None:
    smoother = Forward.of(1e-4, 0.4)
    policy = Policy(CALIBRATION, smoother, Rule(4_000, 18_000, 4))
    bias = ", ".join(map(str, CALIBRATION.bias))
    text = HARNESS % (bias, CALIBRATION.gain, smoother.change, smoother.weight)
    (tmp_path / "policy.c").write_text(text, encoding="utf-8")
    exports = ("start", "step", "logits", "state")
    elf = compile_firmware([tmp_path / "policy.c"], tmp_path / "policy.elf", find_target(core), exports=exports)
    machine, logits = Machine(elf, find_target(core)), walk(200, seed=8)
    machine.call("start")
    for row, program in zip(logits, policy.run(logits), strict=True):
        machine.write("logits", row.tobytes())
        assert machine.call("step") == program
    assert machine.count("step").instructions < 4_000


@pytest.mark.parametrize("smoother", SMOOTHERS, ids=lambda smoother: type(smoother).__name__)
@pytest.mark.parametrize("rule", RULES, ids=["best", "hold", "costs"])
def test_policies_survive_json(smoother: Smoother, rule: Rule) -> None:
    for calibration in (CALIBRATION, MIXED):
        policy = Policy(calibration, smoother, rule)
        assert Policy.from_dict(json.loads(json.dumps(policy.to_dict()))) == policy


def test_gains_of_rows_mix_the_logits() -> None:
    """Within the resolution of five gains, half of 1 / OCTAVE each, times the largest logit."""
    posteriors = trace_policy(Policy(MIXED, Latest()), LOGITS)[1] / ONE
    np.testing.assert_allclose(posteriors, softmax(LOGITS * SCALE @ MATRIX.T + np.array(BIAS), axis=1), atol=1e-3)
    plain = Calibration.mixed(SCALE, np.eye(5) / TEMPERATURE, BIAS)
    np.testing.assert_array_equal(
        run_policy(Policy(plain, Latest()), LOGITS), run_policy(Policy(CALIBRATION, Latest()), LOGITS)
    )


REFUSED: dict[str, Callable[[], object]] = {
    "calibration: got 1 classes; allowed: 2 to 16": lambda: Calibration(1, (0,)),
    f"calibration: got gain 0; allowed: 1 to {MAX_GAIN}": lambda: Calibration(0, (0, 0)),
    f"calibration: got biases [0, {MAX_BIAS + 1}]; allowed: within {MAX_BIAS}": lambda: Calibration(
        1, (0, MAX_BIAS + 1)
    ),
    "calibration: got 1 rows of gains for 2; allowed: a square": lambda: Calibration(((1, 2),), (0, 0)),
    f"calibration: got gains (({MAX_GAIN}, -1), (0, 0)); allowed: rows whose magnitudes sum to {MAX_GAIN}": lambda: (
        Calibration(((MAX_GAIN, -1), (0, 0)), (0, 0))
    ),
    "MovingAverage.length: got 257; allowed: 1 to 256": lambda: MovingAverage(257),
    "Forward.change: got 0; allowed: 1 to 536870912": lambda: Forward(0),
    "Rule.dwell: got 0; allowed: 1 to 32768": lambda: Rule(dwell=0),
    "Rule.cost: got 5 rows for 2 classes; allowed: as many, square": lambda: Policy(
        Calibration(1, (0, 0)), Latest(), Rule(cost=COSTS)
    ),
    "policy: damaged: KeyError: 'smoother'": lambda: Policy.from_dict({}),
}


@pytest.mark.parametrize("message", REFUSED)
def test_what_is_out_of_range_is_refused(message: str) -> None:
    with pytest.raises(UsageError) as caught:
        REFUSED[message]()
    assert str(caught.value) == message
