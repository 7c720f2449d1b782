"""Scores of switching: the definitions by hand, and a slow reading of them on random programs."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from tinyclf.switching.scoring import Scenes, Timeline, intervals, measure, per_class, summary

HOP = 0.5


def timeline(truth: str, grace: float = 1.0, hop: float = HOP) -> Timeline:
    """Scenes of a string of one letter a decision."""
    starts = [i for i in range(len(truth)) if i == 0 or truth[i] != truth[i - 1]]
    labels = [ord(truth[i]) - ord("A") for i in starts]
    return Timeline(np.array(starts), np.array(labels), len(truth), hop, grace)


def scenes(truth: str, programs: str, grace: float = 1.0) -> Scenes:
    return measure(np.array([ord(program) - ord("A") for program in programs], np.int8), timeline(truth, grace))


@pytest.mark.parametrize(
    ("programs", "false"),
    [("AAAAAAAAAA", 0), ("AAABBBAAAA", 1), ("AAABCAAAAA", 2), ("AAABABAAAA", 2), ("BBBBBAAAAA", 0), ("ABBBBBBBBC", 2)],
)
def test_false_switches_are_changes_into_what_is_not_there(programs: str, false: int) -> None:
    assert scenes("A" * 10, programs).false.tolist() == [false]


@pytest.mark.parametrize(
    ("programs", "grace", "false"),
    [
        ("AAAAABBBBB", 1.0, [0, 0]),
        ("AAAABABBBB", 1.0, [1, 0]),  # back to A half a second after the boundary: the window still hears it
        ("AAAABBBABB", 1.0, [1, 0]),
        ("AAAABBBBAB", 1.0, [1, 1]),  # too late
        ("AAAABBBABB", 0.5, [1, 1]),
        ("AAAAACBBBB", 1.0, [0, 1]),  # into a third class is never excused
    ],
)
def test_the_previous_class_is_excused_within_one_window(programs: str, grace: float, false: list[int]) -> None:
    assert scenes("AAAAABBBBB", programs, grace).false.tolist() == false


def test_delay_runs_to_the_settled_entry() -> None:
    truth = "A" * 6 + "B" * 20
    after = {
        "B" * 20: 0.0,
        "AAA" + "B" * 17: 1.5,
        "ABBBA" + "B" * 15: 2.5,  # held for 1.5 s only
        "ABBBBA" + "B" * 14: 0.5,
        "A" * 18 + "BB": 9.0,  # to the scene's end
        "A" * 20: math.inf,
        "BBB" + "A" * 17: math.inf,
    }
    for programs, delay in after.items():
        found = scenes(truth, "A" * 6 + programs).delay
        assert math.isnan(found[0])
        assert found[1] == delay, programs


def test_wrong_time_is_counted_over_everything_and_beyond_four_seconds() -> None:
    found = scenes("A" * 10 + "B" * 12, "A" * 9 + "C" + "A" * 9 + "B" * 3)
    assert found.wrong.tolist() == [0.5, 4.5]
    assert found.late_wrong.tolist() == [0.5, 0.5]
    assert found.late.tolist() == [1.0, 2.0]
    figures = summary(found)
    assert figures["wrong_time"] == pytest.approx(5 / 11)
    assert figures["wrong_time_late"] == pytest.approx(1 / 3)


def test_summary_keeps_long_and_short_scenes_apart() -> None:
    truth = "".join(letter * length for letter, length in zip("ABABAC", (20, 20, 12, 24, 30, 20), strict=True))
    delays = {1: 2, 2: 1, 3: 4, 4: 30, 5: 6}
    programs, at = "", 0
    for index, length in enumerate((20, 20, 12, 24, 30, 20)):
        wrong = "D" * delays.get(index, 0)
        programs += wrong + truth[at : at + length][len(wrong) :]
        at += length
    figures = summary(scenes(truth, programs))
    assert figures["hours"] == pytest.approx(126 * HOP / 3600)
    assert figures["changes_per_hour"] == pytest.approx(5 / figures["hours"])
    assert (figures["delay_p50_s"], figures["delay_p95_s"]) == (2.0, math.inf)
    assert (figures["missed"], figures["hit_short"]) == (0.25, 1.0)
    # The last scene begins in the wrong program that the missed one left, which is no change.
    assert figures["false_switches_per_hour"] == pytest.approx(4 / figures["hours"])


def test_classes_are_apart_and_add_up() -> None:
    found = scenes("AAAAAABBBBBBCCCCCC", "AABAAAAABBBCBBCCAC")
    split = per_class(found, "ABC")
    rates = [split[label]["false_switches_per_hour"] * split[label]["hours"] for label in "ABC"]
    assert sum(rates) == pytest.approx(found.false.sum())
    assert [round(rate) for rate in rates] == found.false.tolist()


def slow_scores(programs: list[int], truth: str, grace: float) -> tuple[list[int], list[float]]:
    """The definitions read word by word, a decision at a time."""
    line = timeline(truth, grace)
    false, delays = [], []
    for index, (start, end, label) in enumerate(zip(line.starts, line.ends, line.labels, strict=True)):
        count = 0
        for at in range(max(start, 1), end):
            changed, into = programs[at] != programs[at - 1], programs[at]
            excused = index > 0 and into == line.labels[index - 1] and (at - start) * HOP <= grace
            count += changed and into != label and not excused
        false.append(int(count))
        entries = [
            at for at in range(start, end) if all(program == label for program in programs[at : min(at + 4, end)])
        ]
        delays.append((entries[0] - start) * HOP if entries else math.inf)
    return false, delays


@settings(max_examples=200, deadline=None)
@given(
    lengths=st.lists(st.tuples(st.sampled_from("ABC"), st.integers(1, 15)), min_size=1, max_size=12),
    seed=st.integers(0, 2**32 - 1),
    grace=st.sampled_from([0.0, 0.9, 1.0]),
    stay=st.sampled_from([0.3, 0.8]),
)
def test_scores_are_those_of_the_definitions(
    lengths: list[tuple[str, int]], seed: int, grace: float, stay: float
) -> None:
    truth = "".join(letter * length for letter, length in lengths)
    rng = np.random.default_rng(seed)
    programs = rng.integers(3, size=len(truth))
    for at in np.flatnonzero(rng.random(len(truth)) < stay):
        programs[at] = programs[at - 1] if rng.random() < 0.5 else ord(truth[at]) - ord("A")
    found = measure(programs.astype(np.int8), timeline(truth, grace))
    false, delays = slow_scores(programs.tolist(), truth, grace)
    assert found.false.tolist() == false
    assert found.delay[1:].tolist() == delays[1:]


def test_truth_is_one_label_a_decision() -> None:
    line = timeline("AABBBA")
    assert line.truth.tolist() == [0, 0, 1, 1, 1, 0]
    assert line.ends.tolist() == [2, 5, 6]


def drawn(count: int) -> Scenes:
    rng = np.random.default_rng(1)

    def zeros() -> NDArray[np.float64]:
        return np.zeros(count)

    return Scenes(np.zeros(count, np.int64), np.full(count, 36.0), rng.poisson(1.0, count).astype(float),
                  rng.exponential(3, count), zeros(), zeros(), zeros())  # fmt: skip


def test_intervals_hold_the_figure_and_shrink_with_the_scenes() -> None:
    """The rate's interval is that of a Poisson count: 100 an hour, give or take 1.96 sqrt(n) / hours."""
    found = drawn(1600)
    low, high = intervals(found)["false_switches_per_hour"]
    rate = summary(found)["false_switches_per_hour"]
    assert low < rate < high
    assert high - low == pytest.approx(2 * 1.96 * math.sqrt(1600) / 16, rel=0.2)
    few = intervals(drawn(100))["delay_p50_s"]
    many = intervals(found)["delay_p50_s"]
    assert many[1] - many[0] < few[1] - few[0]


def test_streams_are_joined_scene_by_scene() -> None:
    first, second = scenes("AAAABB", "AABABB"), scenes("CCAA", "CCCA")
    both = Scenes.joined([first, second])
    assert both.false.tolist() == [*first.false, *second.false]
    assert summary(both)["hours"] == pytest.approx(10 * HOP / 3600)
