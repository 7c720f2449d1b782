"""Tuning takes the best setting within limits; a study judges it on the half that it has not seen."""

import math
from dataclasses import replace

import numpy as np
import pytest

from tinyclf.errors import UsageError
from tinyclf.policies import Calibration, Forward, Latest, Policy, Rule
from tinyclf.switching.scoring import Timeline, measure, summary
from tinyclf.switching.study import LADDER, Half, calibrate, compare, hop_accuracy, improved
from tinyclf.switching.tuning import FAMILIES, Point, Streams, best, check_limits, judge, points, settings

LABELS = ("a", "b", "c")
SCALE = 0.1
PLAIN = Policy(Calibration.of(SCALE, 1.0, (0.0, 0.0, 0.0)), Latest())


def streams(seed: int, count: int = 2, decisions: int = 4000, offset: float = 0.0) -> Streams:
    """Scenes of 10 to 60 s at 0.16 s a decision; logits that favour the truth under slowly wandering noise."""
    rng, logits, timelines = np.random.default_rng(seed), [], []
    for _ in range(count):
        starts = np.cumsum(np.append(0, rng.integers(62, 375, 60)))
        starts = starts[starts < decisions - 62]
        labels = (np.cumsum(rng.integers(1, 3, len(starts))) % 3).astype(np.int64)
        timeline = Timeline(starts, labels, decisions, 0.16, 0.975)
        noise = np.zeros((decisions, 3))
        for at in range(1, decisions):
            noise[at] = 0.9 * noise[at - 1] + rng.normal(0, 0.6, 3)
        scores = 1.5 * np.eye(3)[timeline.truth] + noise + [offset, 0, 0]
        logits.append(np.clip(np.rint(scores / SCALE), -128, 127).astype(np.int8))
        timelines.append(timeline)
    return Streams(tuple(logits), tuple(timelines))


def half(seed: int, offset: float = 0.0) -> Half:
    heard = streams(seed, offset=offset)
    logits = np.concatenate(heard.logits)[::50]
    label = np.concatenate([timeline.truth for timeline in heard.timelines])[::50]
    return Half(logits, label, np.arange(len(label)), heard)


def point(**figures: float) -> Point:
    return Point(PLAIN, {"wrong_time": 0.1, **figures})


def test_best_switches_least_falsely_within_the_limits() -> None:
    tried = [
        point(false_switches_per_hour=9.0, delay_p50_s=5.0),
        point(false_switches_per_hour=20.0, delay_p50_s=3.0),
        point(false_switches_per_hour=30.0, delay_p50_s=2.0),
    ]
    assert best(tried, {"delay_p50_s": 4.0}) is tried[1]
    assert best(tried, {"delay_p50_s": 2.5}) is tried[2]
    assert best(tried, {"delay_p50_s": 9.0}) is tried[0]
    assert best(tried, {"delay_p50_s": 1.5}) is tried[2], "the nearest that can be had"


def test_an_infinite_delay_is_no_nearer_than_another() -> None:
    tried = [
        point(false_switches_per_hour=0.0, delay_p95_s=math.inf, missed=0.7),
        point(false_switches_per_hour=20.0, delay_p95_s=math.inf, missed=0.1),
    ]
    assert best(tried, {"delay_p95_s": 12.0, "missed": 0.02}) is tried[1]


def test_best_settles_soonest_where_false_switches_are_limited() -> None:
    tried = [
        point(false_switches_per_hour=9.0, delay_p95_s=25.0),
        point(false_switches_per_hour=14.0, delay_p95_s=11.0),
        point(false_switches_per_hour=30.0, delay_p95_s=math.inf),
    ]
    assert best(tried, {"false_switches_per_hour": 15.0}) is tried[1]
    assert best(tried, {"false_switches_per_hour": 3.0}) is tried[0]


@pytest.mark.parametrize(("name", "limit"), [("hours", 1.0), ("missed", -0.1), ("missed", math.nan)])
def test_what_cannot_be_limited_is_refused(name: str, limit: float) -> None:
    with pytest.raises(UsageError, match="allowed: false_switches_per_hour, delay_p50_s, "):
        check_limits({name: limit})


def test_families_hold_different_settings() -> None:
    calibration = PLAIN.calibration
    everything = [policy for family in FAMILIES for policy in settings(family, calibration)]
    assert len(set(everything)) > 0.9 * len(everything)
    cost = ((0, 256, 256), (512, 0, 256), (256, 256, 0))
    assert {policy.rule.cost for policy in settings("hmm", calibration, cost)} == {cost}
    assert {policy.rule.cost for policy in settings("argmax", calibration, cost)} == {None}


def test_judging_is_the_same_by_python() -> None:
    heard = streams(0, count=1, decisions=1500)
    policy = Policy(PLAIN.calibration, Forward.of(1e-3, 0.2), Rule(margin=20_000))
    slow = measure(policy.run(heard.logits[0]), heard.timelines[0])
    assert summary(judge(policy, heard)) == summary(slow)


def test_memory_and_holding_pay() -> None:
    """The order that theory gives: argmax, average, filter with a threshold."""
    heard, calibration = streams(1), calibrate(half(1), SCALE).calibration(SCALE)
    rates = [
        best(points(family, calibration, heard), {"delay_p50_s": 4.0}).figures["false_switches_per_hour"]
        for family in ("argmax", "moving", "hmm")
    ]
    assert rates[0] > 3 * rates[1]
    assert rates[1] > 2 * rates[2]


def test_a_better_model_is_simulated_by_its_logits() -> None:
    plain = half(4)
    accuracies = [
        hop_accuracy(calibrate(raised, SCALE).calibration(SCALE), raised.streams)
        for raised in (improved(plain, nats, SCALE) for nats in (0.0, 1.0, 3.0))
    ]
    assert accuracies == sorted(accuracies)
    assert accuracies[2] - accuracies[0] > 0.15
    np.testing.assert_array_equal(improved(plain, 0.0, SCALE).logits, plain.logits)
    logits, truth = plain.streams.logits[0].astype(int), plain.streams.timelines[0].truth
    moved = improved(plain, 1.0, SCALE).streams.logits[0] - logits
    own = moved[np.arange(len(truth)), truth]
    assert set((own - moved[np.arange(len(truth)), (truth + 1) % 3]).tolist()) == {10}


def test_a_study_reports_the_half_that_it_did_not_tune_on() -> None:
    halves = tuple(
        replace(half(seed, offset), shared=streams(9, count=1, offset=offset)) for seed, offset in ((2, 0.0), (3, 1.0))
    )
    done: list[tuple[int, int]] = []
    found = compare(halves, LABELS, SCALE, {"delay_p50_s": 3.0}, ("argmax", "moving"), None,
                    lambda *step: done.append(step))  # fmt: skip
    assert done[-1] == (len(done), len(done))
    for side, entry in enumerate(found["families"]["moving"]["halves"]):
        policy = Policy.from_dict(entry["policy"])
        assert policy.calibration == calibrate(halves[side], SCALE).calibration(SCALE)
        own, other = (summary(judge(policy, heard)) for heard in (halves[side].tuning, halves[1 - side].streams))
        assert len(halves[side].tuning.logits) == 3
        assert entry["tuned"] == {name: own[name] for name in entry["tuned"]}
        assert entry["reported"] == {name: other[name] for name in entry["reported"]}
    rates = [entry["reported"]["false_switches_per_hour"] for entry in found["families"]["moving"]["halves"]]
    low, high = found["families"]["moving"]["intervals"]["false_switches_per_hour"]
    whole = found["families"]["moving"]["false_switches_per_hour"]
    assert whole == pytest.approx(np.mean(rates))
    assert low < whole < high
    assert [step["limit_p50_s"] for step in found["families"]["moving"]["curve"]] == list(LADDER)
    # The second half's bias of one nat for the first class is what its calibration takes out.
    first, second = (entry["bias"] for entry in found["calibration"])
    assert (first[0] - np.mean(first[1:])) - (second[0] - np.mean(second[1:])) == pytest.approx(1, abs=0.6)
    assert 0.4 < found["hop_accuracy"] < 0.9
