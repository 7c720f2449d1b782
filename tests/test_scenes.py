"""Composed streams: tones stand for recordings, so that a spectrum says which of them is heard."""

from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from tinyclf.errors import DataError, UsageError
from tinyclf.switching.scenes import FADE_SECONDS, Recording, SceneStream, compose

RATE = 4_000
# Label l, group g sounds at 300 * l + 60 * g + 200 Hz.
GROUPS = 4


def recording(label: int, group: int, seconds: float = 2.0) -> Recording:
    time = np.arange(round(seconds * RATE)) / RATE
    tone = np.sin(2 * np.pi * (300 * label + 60 * group + 200) * time) * 0.1 * (1 + group)
    silence = np.zeros(RATE // 2)
    return Recording(np.concatenate([silence, tone, silence]).astype(np.float32), label, f"{label}-{group}")


RECORDINGS = [recording(label, group, 1 + label / 2) for label in range(4) for group in range(GROUPS) for _ in range(2)]


def composed(**changes: object) -> SceneStream:
    values: dict[str, object] = {"seconds": 1200.0, "sample_rate": RATE, "seed": 3, **changes}
    return compose(RECORDINGS, **values)  # type: ignore[arg-type]


def heard(stream: SceneStream, at: float | NDArray[np.float64], seconds: float = 0.5) -> NDArray[np.float64]:
    """Power (..., labels, groups) in pieces from `at` s on."""
    length, starts = round(seconds * RATE), np.rint(np.asarray(at) * RATE).astype(int)
    pieces = np.lib.stride_tricks.sliding_window_view(stream.samples, length)[starts]
    return np.abs(np.einsum("...n,wn->...w", pieces, waves(length))).reshape(*starts.shape, 4, GROUPS) ** 2


@cache
def waves(length: int) -> NDArray[np.complex64]:
    frequencies = (300 * np.arange(4)[:, None] + 60 * np.arange(GROUPS) + 200).ravel()
    turns = np.exp(-2j * np.pi * np.outer(frequencies, np.arange(length) / RATE))
    return (turns * np.hanning(length)).astype(np.complex64)


def scene_times(stream: SceneStream) -> list[tuple[float, float, int]]:
    starts = stream.starts / RATE
    return list(zip(starts, [*starts[1:], stream.seconds], stream.labels.tolist(), strict=True))


def test_the_same_seed_gives_the_same_stream() -> None:
    first, again, other = composed(seconds=200.0), composed(seconds=200.0), composed(seconds=200.0, seed=4)
    np.testing.assert_array_equal(first.samples, again.samples)
    np.testing.assert_array_equal(first.starts, again.starts)
    assert not np.array_equal(first.samples, other.samples)


def test_scenes_have_their_lengths_and_always_change() -> None:
    stream = composed(seconds=7200.0)
    assert stream.seconds == 7200
    assert np.all(np.diff(stream.labels) != 0)
    lengths = np.diff(np.append(stream.starts, len(stream.samples))) / RATE
    assert lengths.min() >= 5
    assert lengths.max() <= 90
    assert (lengths < 10).any()
    assert lengths.mean() == pytest.approx(47.5, abs=6)
    assert np.abs(stream.samples).max() <= 1
    assert set(stream.labels.tolist()) == {0, 1, 2, 3}


@pytest.mark.parametrize("fill", ["new", "persistent"])
def test_what_is_heard_is_what_the_labels_say(fill: str) -> None:
    stream, fade = composed(fill=fill), FADE_SECONDS / 2
    seen = 0
    for start, end, label in scene_times(stream):
        powers = heard(stream, np.arange(start + fade, end - fade - 0.5, 0.5)).sum(axis=2)
        sounding = powers[powers.sum(axis=1) > 1e-2]  # not in a pause
        seen += len(sounding)
        assert np.all(sounding.argmax(axis=1) == label)
    assert seen > 1500


def test_the_boundary_is_the_middle_of_the_crossfade() -> None:
    stream = composed(fill="persistent")
    shares = []
    for (_, _, before), (start, _, after) in zip(scene_times(stream)[:-1], scene_times(stream)[1:], strict=True):
        early, late = heard(stream, start - 0.25, 0.1).sum(axis=1), heard(stream, start + 0.15, 0.1).sum(axis=1)
        levels = heard(stream, start - 1.2).sum(axis=1)[before], heard(stream, start + 0.7).sum(axis=1)[after]
        if min(levels) > 0.1 and early[before] > 0 and late[after] > 0:
            shares.append(early[before] / levels[0] / (late[after] / levels[1]))
    assert len(shares) > 8
    assert np.median(shares) == pytest.approx(1, rel=0.3)


def groups_heard(stream: SceneStream, start: float, end: float, label: int) -> list[int]:
    powers = heard(stream, np.arange(start + 0.6, end - 0.8, 0.1), 0.2)[:, label]
    usual = np.mean(powers, axis=0).max()
    loud = [int(power.argmax()) for power in powers if power.max() > 0.6 * usual]
    return [group for index, group in enumerate(loud) if index == 0 or group != loud[index - 1]]


def test_a_persistent_source_stays_and_new_recordings_change() -> None:
    persistent, new = composed(fill="persistent"), composed(fill="new")
    assert all(len(groups_heard(persistent, *scene)) == 1 for scene in scene_times(persistent))
    changes = [len(groups_heard(new, *scene)) / (scene[1] - scene[0]) for scene in scene_times(new)]
    assert min(changes) > 0.2


def test_a_third_of_the_scenes_lie_on_a_bed() -> None:
    stream = composed(seconds=7200.0, bed=0, fill="persistent")
    ratios = []
    for start, end, label in scene_times(stream):
        if label:
            powers = heard(stream, np.arange(start + 0.6, end - 1.1, 0.5)).sum(axis=(0, 2))
            ratios.append(10 * np.log10(powers[label] / powers[0]))
    with_bed = np.array([ratio for ratio in ratios if ratio < 25])
    assert len(with_bed) / len(ratios) == pytest.approx(1 / 3, abs=0.12)
    assert with_bed.min() > -4
    assert with_bed.max() > 12


def test_what_cannot_be_composed_is_refused() -> None:
    with pytest.raises(UsageError, match="fill 'loop': not known; allowed: new, persistent"):
        composed(fill="loop")
    with pytest.raises(UsageError, match=r"stream: got 179 s; allowed: at least 180 s"):
        composed(seconds=179.0)
    with pytest.raises(DataError, match="stream: got recordings of 1 classes; allowed: at least 2"):
        compose(RECORDINGS[:8], 200, sample_rate=RATE)
