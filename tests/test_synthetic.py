"""The synthetic corpus: deterministic, complete, within its promises, neither trivial nor hopeless."""

import csv
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from tinyclf.datasets.synthetic import CLIPS_PER_GROUP, KINDS, SyntheticClip, synthesise, write_corpus
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec, log_mel


@pytest.fixture(scope="module")
def clips() -> list[SyntheticClip]:
    return list(synthesise(seed=0, clips_per_class=40, seconds=1.0))


def test_the_same_seed_gives_the_same_samples(clips: list[SyntheticClip]) -> None:
    again = list(synthesise(seed=0, clips_per_class=5, seconds=1.0))
    first = {clip.file: clip for clip in clips}
    assert len(again) == 25
    # Clip by clip, although fewer were asked for: a clip depends on the seed and its own number alone.
    assert all(np.array_equal(clip.samples, first[clip.file].samples) for clip in again)


def test_another_seed_gives_other_samples(clips: list[SyntheticClip]) -> None:
    other = list(synthesise(seed=1, clips_per_class=1, seconds=1.0))
    first = {clip.file: clip for clip in clips}
    assert all(not np.array_equal(clip.samples, first[clip.file].samples) for clip in other)


def test_every_kind_of_every_class_is_there(clips: list[SyntheticClip]) -> None:
    for label in SCENE_LABELS:
        assert {clip.source for clip in clips if clip.label == label} == set(KINDS[label])
    assert all(len(kinds) >= 3 for kinds in KINDS.values())


def test_levels_are_those_of_the_real_corpus(clips: list[SyntheticClip]) -> None:
    for clip in clips:
        samples = clip.samples / 32768
        power = np.mean(samples[: len(samples) // 320 * 320].reshape(-1, 320) ** 2, axis=1)
        level = 10 * np.log10(power[power > power.max() / 1000].mean())
        # Peaks are held under -1 dBFS, which can only lower the level; int16 steps blur it by less than 0.2 dB.
        assert level < -29.8, clip.file
        assert np.abs(samples).max() <= 10 ** (-1 / 20) + 1e-4
        assert level > -44.2 or np.abs(samples).max() > 0.85, clip.file


def test_groups_stay_in_one_fold(clips: list[SyntheticClip]) -> None:
    folds = {clip.group: clip.fold for clip in clips}
    assert all(folds[clip.group] == clip.fold for clip in clips)
    assert len(folds) == len(clips) / CLIPS_PER_GROUP
    for label in SCENE_LABELS:
        assert {clip.fold for clip in clips if clip.label == label} == set(range(10))


def test_it_is_neither_trivial_nor_hopeless(clips: list[SyntheticClip]) -> None:
    """The nearest class mean of log-mel statistics, learnt on even groups and tried on odd ones."""
    spec = FeatureSpec()
    spectra = [log_mel((clip.samples / 32768).astype(np.float32), spec) for clip in clips]
    statistics = np.array([np.concatenate([(db - db.max()).mean(axis=0), db.std(axis=0)]) for db in spectra])
    label = np.array([SCENE_LABELS.index(clip.label) for clip in clips])
    trained = np.array([int(clip.group[-3:]) % 2 == 0 for clip in clips])
    scaled = (statistics - statistics[trained].mean(axis=0)) / statistics[trained].std(axis=0)
    means = np.stack([scaled[trained & (label == index)].mean(axis=0) for index in range(5)])
    predicted = np.linalg.norm(scaled[~trained, None] - means, axis=2).argmin(axis=1)
    recall = [np.mean(predicted[label[~trained] == index] == index) for index in range(5)]
    assert 0.3 < np.mean(recall) < 0.9


def test_written_corpus_is_kept_and_read_back(tmp_path: Path) -> None:
    folder = write_corpus(tmp_path / "corpus", clips_per_class=4, seconds=0.6)
    with (folder / "manifest.csv").open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 20
    assert all((folder / row["file"]).is_file() for row in rows)
    before = (folder / "manifest.csv").stat().st_mtime_ns
    assert write_corpus(folder, clips_per_class=4, seconds=0.6) == folder
    assert (folder / "manifest.csv").stat().st_mtime_ns == before
    write_corpus(folder, clips_per_class=5, seconds=0.6)
    assert len((folder / "manifest.csv").read_text().splitlines()) == 26
    assert [path.name for path in tmp_path.iterdir()] == ["corpus"]


def test_a_foreign_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(DataError, match="got a folder with other files; allowed: an empty or new folder"):
        write_corpus(tmp_path, clips_per_class=4, seconds=0.6)
    assert (tmp_path / "thesis.txt").read_text() == "mine"


def test_two_at_once_write_one_corpus(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    with ThreadPoolExecutor(2) as pool:
        written = list(pool.map(lambda _: write_corpus(folder, clips_per_class=4, seconds=0.6), range(2)))
    assert written == [folder, folder]
    assert len(list(folder.rglob("*.flac"))) == 20
