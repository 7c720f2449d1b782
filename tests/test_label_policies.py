"""Policies of several labels at once: thresholds, hysteresis and dwell a label, Python and C trace for trace."""

import ctypes
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from libraries import compiled
from models import LABELS, windows
from numpy.typing import NDArray
from scipy.special import expit
from streams import graph_of, sound
from tinyclf.export import bundle as bundles
from tinyclf.export import policy_source, predictor_source
from tinyclf.firmware.predictor import EmulatedPredictor, HostPredictor
from tinyclf.firmware.toolchain import compile_shared, find_target

from tinyclf import reference
from tinyclf.commands.policy import study_policies
from tinyclf.errors import UsageError
from tinyclf.graph import Graph
from tinyclf.metrics import plain_thresholds
from tinyclf.policies import (
    ONE,
    Exponential,
    Forward,
    LabelPolicy,
    Latest,
    Majority,
    MovingAverage,
    Rule,
    Smoother,
    read_policy,
)
from tinyclf.predictors import find_policy
from tinyclf.stream import SlidingWindowPredictor, untuned_policy
from tinyclf.switching.hops import stream_logits

SCALE, ZERO_POINT = 0.11, -7
THRESHOLDS = np.array([0.5, 0.1, 0.9, 0.3, np.inf])
SMOOTHERS = (Latest(), MovingAverage(25), Majority(25), Exponential.of(20), Forward.of(1e-3, 0.4))
RULES = (Rule(), Rule(margin=ONE // 5, confidence=ONE // 2, dwell=4), Rule(cost=((0, 256), (700, 0))))


def walk(count: int, labels: int = 5, seed: int = 0) -> NDArray[np.int8]:
    """Logits that wander over the whole range of int8."""
    steps = np.random.default_rng(seed).normal(0, 9, (count, labels)).cumsum(axis=0)
    return np.clip(np.abs((steps + 200) % 800 - 400) - 200, -128, 127).astype(np.int8)


def policy_of(smoother: Smoother, rule: Rule) -> LabelPolicy:
    return LabelPolicy.of(SCALE, ZERO_POINT, THRESHOLDS, smoother, rule)


def trace(policy: LabelPolicy, logits: NDArray[np.int8]) -> NDArray[np.int64]:
    """Rows of the program, what is there, and the posteriors."""
    state = policy.start()
    found = [policy.step(state, row) for row in logits]
    return np.array([[each.program, *each.present, *each.posterior] for each in found])


def test_the_latest_window_calls_what_reaches_its_threshold() -> None:
    logits = walk(2000)
    found = trace(policy_of(Latest(), Rule()), logits)
    posteriors = expit((logits.astype(float) - ZERO_POINT) * SCALE)
    # Half a step of a Q15 posterior at the threshold is less than a hundredth of a nat.
    clear = np.abs(
        (logits.astype(float) - ZERO_POINT) * SCALE - np.log(THRESHOLDS / (1 - np.minimum(THRESHOLDS, 1 - 1e-9)))
    )
    np.testing.assert_array_equal(found[:, 1:6][clear > 0.01], (posteriors >= THRESHOLDS)[clear > 0.01])
    assert not found[:, 5].any()
    assert all(0 < share < 1 for share in found[:, 1:5].mean(axis=0))


def test_the_program_is_the_strongest_label_that_is_there() -> None:
    found = trace(policy_of(Latest(), Rule()), walk(5000))
    for program, *rest in found.tolist():
        present, posterior = rest[:5], rest[5:]
        there = [label for label in range(5) if present[label]]
        assert program == (max(there, key=lambda label: posterior[label]) if there else -1)
    assert -1 in found[:, 0]


def decide(rule: Rule, values: list[float]) -> list[bool]:
    """What one label of threshold one half does at these posteriors."""
    policy = LabelPolicy.of(0.05, 0, np.array([0.5]), Latest(), rule)
    logits = np.rint(np.log(np.array(values) / (1 - np.array(values))) / 0.05).astype(np.int8)[:, None]
    return [bool(there) for there in trace(policy, logits)[:, 1]]


def test_the_margin_is_hysteresis_around_the_threshold() -> None:
    """A margin of 0.4 in cost is 0.7 to come and 0.3 to go."""
    posteriors = [0.2, 0.65, 0.75, 0.5, 0.35, 0.25, 0.65]
    assert decide(Rule(margin=round(0.4 * ONE)), posteriors) == [False, False, True, True, True, False, False]
    assert decide(Rule(), posteriors)[1:4:2] == [True, True]


def test_dwell_counts_windows_in_a_row() -> None:
    assert decide(Rule(dwell=3), [0.2, 0.9, 0.9, 0.2, 0.9, 0.9, 0.9, 0.1, 0.1, 0.1]) == [
        False, False, False, False, False, False, True, True, True, False
    ]  # fmt: skip


HARNESS = """#include "policy.h"
void run(const int8_t *logits, int32_t count, int32_t *found);
void run(const int8_t *logits, int32_t count, int32_t *found)
{
    static uint16_t history[TC_POLICY_LABELS][TC_POLICY_HISTORY + 1];
    static tc_policy_state state[TC_POLICY_LABELS];
    for (int32_t l = 0; l < TC_POLICY_LABELS; l++) tc_policy_start(&policy[l], &state[l], history[l]);
    for (int32_t i = 0; i < count; i++, logits += TC_POLICY_LABELS) {
        *found++ = tc_policy_step_labels(policy, state, logits, TC_POLICY_LABELS);
        for (int32_t l = 0; l < TC_POLICY_LABELS; l++) *found++ = state[l].program;
        for (int32_t l = 0; l < TC_POLICY_LABELS; l++) *found++ = (int32_t)state[l].posterior[1];
    }
}
"""


@pytest.mark.parametrize("smoother", SMOOTHERS, ids=lambda smoother: type(smoother).__name__)
@pytest.mark.parametrize("rule", RULES, ids=["threshold", "hold", "costs"])
def test_python_and_c_give_the_same_trace(smoother: Smoother, rule: Rule, tmp_path: Path) -> None:
    policy, logits = policy_of(smoother, rule), walk(1500, seed=2)
    policy_source.write(policy, LABELS, "0123", tmp_path)
    (tmp_path / "run.c").write_text(HARNESS)
    library = ctypes.CDLL(str(compile_shared([tmp_path / "run.c"], tmp_path / "run.so", [tmp_path])))
    found = np.empty((len(logits), 11), np.int32)
    library.run(logits.ctypes.data_as(ctypes.c_void_p), len(logits), found.ctypes.data_as(ctypes.c_void_p))
    np.testing.assert_array_equal(found, trace(policy, logits))
    assert len(np.unique(found[:, 1:6], axis=0)) > 2


def test_label_policies_survive_json() -> None:
    policy = policy_of(Forward.of(1e-3, 0.4), RULES[1])
    assert read_policy(json.loads(json.dumps(policy.to_dict()))) == policy
    with pytest.raises(UsageError, match="policy: damaged: no list of calibrations"):
        read_policy({**policy.to_dict(), "calibrations": []})
    with pytest.raises(UsageError, match="policy: damaged: KeyError: 'rule'"):
        read_policy({"calibrations": [{"gain": 1, "bias": [0, 0]}], "smoother": {"kind": "latest"}})


@pytest.fixture(scope="module")
def graph() -> Graph:
    plain = graph_of()
    return replace(plain, provenance={**plain.provenance, "thresholds": plain_thresholds(THRESHOLDS)})


def lively(graph: Graph) -> LabelPolicy:
    """One under which every label of an untrained model comes and goes."""
    heard, output = sound(10, seed=9).astype(np.float32) / 32_768, graph.output
    logits = stream_logits(heard, graph.features, graph.input.quant, lambda batch: reference.run(graph, batch))
    scale = 2 / float(logits.std(axis=0).mean())
    thresholds = expit((np.median(logits, axis=0) - output.zero_point) * scale)
    return LabelPolicy.of(scale, output.zero_point, thresholds, Exponential.of(4), Rule(margin=3_000))


def test_the_predictor_in_c_names_the_labels_that_python_names(graph: Graph, tmp_path: Path) -> None:
    pcm, policy = sound(10, seed=1), lively(graph)
    bundle = bundles.write(graph, windows(1), tmp_path / "bundle", ["c"])
    predictor_source.write(graph, policy, tmp_path / "policy", 16)
    folders = [bundle.firmware, tmp_path / "policy"]
    quant = graph.input.quant
    python = SlidingWindowPredictor(lambda batch: reference.run(graph, batch), graph.features, quant, LABELS, policy)
    decisions = python.push(pcm)
    host = HostPredictor(folders, len(LABELS), ["-O1"])
    assert host.start()
    found = host.hear(pcm, [160])
    strongest = [
        LABELS.index(max(names, key=lambda name: decision.posterior[name]))
        if (names := named(decision.program))
        else -1
        for decision in decisions
    ]
    assert found[:, 0].tolist() == strongest
    assert len({decision.program for decision in decisions}) > 3
    emulated = EmulatedPredictor(folders, len(LABELS), find_target("cortex-m4"))
    assert emulated.start()
    np.testing.assert_array_equal(emulated.hear(pcm[:32_000], 1600), found[:7])


def named(program: str) -> list[str]:
    return program.split(", ") if program else []


def test_a_bundle_of_several_labels_streams_by_its_thresholds(graph: Graph, tmp_path: Path) -> None:
    bundle = bundles.write(graph, windows(1), tmp_path / "bundle", ["cmake", "cmsis-pack"])
    assert find_policy(bundle) == untuned_policy(graph)
    for library, example in (("cmake", "decide.c"), ("cmsis-pack", "scene.c")):
        sources = bundle.folder / library / "src"
        assert "#define TC_POLICY_LABELS 5" in (sources / "policy.h").read_text()
        compiled(bundle.folder / library / "example" / example, tmp_path, "-std=c99", f"-I{sources}")
    with pytest.raises(UsageError, match="policy: got a model of several labels; allowed: one label a clip"):
        study_policies(str(bundle.folder), None, 1.0, (), (), "hmm", None, 0, None, as_json=True)
