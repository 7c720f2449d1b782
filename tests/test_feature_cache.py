"""The cache of features: what it finds again, what it notices, how much memory it takes, and what a kill leaves."""

import os
import signal
import subprocess
import sys
import tracemalloc
from pathlib import Path
from unittest import mock

import numpy as np
import pytest
import torch
from sounds import SPEC, two_classes, write_sound

from tinyclf.audio import load_audio
from tinyclf.datasets import ClipFeatures, analysis, load_features
from tinyclf.datasets.store import FACTS, FRAMES
from tinyclf.errors import UsageError
from tinyclf.features import FeatureSpec
from tinyclf.training.batches import WindowSampler


def cached(root: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[ClipFeatures, Path]:
    monkeypatch.setenv("TINYCLF_CACHE", str(root / "cache"))
    monkeypatch.setattr(analysis, "CACHED_FROM", 1)
    two_classes(root / "data")
    (root / "data" / "dog" / "bad.wav").write_text("no sound")
    write_sound(root / "data" / "dog" / "flac.wav", 50, "FLAC")
    features = load_features(root / "data", SPEC)
    (kept,) = (root / "cache" / "features").iterdir()
    return features, kept


def decoded(root: Path, spec: FeatureSpec = SPEC) -> tuple[ClipFeatures, int]:
    """The features, and how many files were decoded rather than found in the cache."""
    with mock.patch.object(analysis, "load_audio", side_effect=load_audio) as decode:
        features = load_features(root / "data", spec)
    return features, decode.call_count


def test_the_cache_gives_the_same_features(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, kept = cached(tmp_path, monkeypatch)
    again, read = decoded(tmp_path)
    assert read == 0
    assert isinstance(again.frames, np.memmap)
    assert again.digest() == first.digest()
    assert (again.set_aside, again.repaired, again.file) == (first.set_aside, first.repaired, first.file)
    assert first.set_aside
    assert first.repaired
    # Two files, however many clips.
    assert {path.name for path in kept.iterdir()} == {FRAMES, FACTS, "lock"}
    # Reference and standardisation come after what is kept.
    fitted = FeatureSpec(reference="fixed").standardised(np.zeros(32), np.ones(32))
    assert decoded(tmp_path, fitted)[1] == 0
    monkeypatch.setattr(analysis, "CACHED_FROM", 100)
    in_memory, _ = decoded(tmp_path)
    assert not isinstance(in_memory.frames, np.memmap)
    assert in_memory.digest() == first.digest()


def test_the_cache_notices_changed_files_and_another_front_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, kept = cached(tmp_path, monkeypatch)
    write_sound(tmp_path / "data" / "dog" / "bad.wav", 60)
    again, read = decoded(tmp_path)
    assert read == 1
    assert len(again) == len(first) + 1
    assert list(kept.parent.iterdir()) == [kept]
    assert decoded(tmp_path)[1] == 0
    other, read = decoded(tmp_path, FeatureSpec(hop_length=320))
    assert read == 8
    assert len(other.frames) < len(again.frames)


def test_a_file_is_known_by_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = cached(tmp_path, monkeypatch)
    dog = tmp_path / "data" / "dog"
    (dog / "0.wav").rename(dog / "moved.wav")
    os.utime(dog / "1.wav", (1, 1))
    again, read = decoded(tmp_path)
    assert read == 0
    assert sorted(len(again.clip(index)) for index in range(len(again))) == sorted(first.lengths.tolist())
    # The same size and the same time, but another content, would pass; another time alone is looked into.
    write_sound(dog / "1.wav", 77)
    assert decoded(tmp_path)[1] == 1


def test_the_integer_front_end_gives_its_own_features(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    features, _ = cached(tmp_path, monkeypatch)
    integer = load_features(tmp_path / "data", SPEC, frontend="int")
    assert (features.frontend, integer.frontend) == ("float", "int")
    np.testing.assert_array_equal(integer.lengths, features.lengths)
    loud = features.frames > -75
    difference = np.abs(integer.frames - features.frames)[loud]
    assert 0 < difference.max() < 0.5
    with pytest.raises(UsageError, match="front end 'fixed': not known; allowed: float, int"):
        load_features(tmp_path / "data", SPEC, frontend="fixed")


def test_a_damaged_cache_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, kept = cached(tmp_path, monkeypatch)
    wanted = first.digest()
    frames, facts = (kept / FRAMES).read_bytes(), (kept / FACTS).read_bytes()
    flipped = frames[:-1] + bytes([frames[-1] ^ 0x40])
    damaged = [
        (b"", facts), (frames[:100], facts), (frames[:-4], facts), (flipped, facts), (frames, b""),
        (frames, facts[:90]), (frames, facts[:-20]), (frames, facts.replace(b'"crc32"', b'"crc23"')),
        (frames, b"\x80\x04N." * 10), (frames, facts.replace(b'"start": 0', b'"start": 7')),
        (frames, facts.replace(b'"length": ', b'"length": -')),
    ]  # fmt: skip
    for case, (frames_content, facts_content) in enumerate(damaged):
        (kept / FRAMES).write_bytes(frames_content)
        (kept / FACTS).write_bytes(facts_content)
        again, read = decoded(tmp_path)
        assert read
        assert again.digest() == wanted, case
        assert decoded(tmp_path)[1] == 0


def test_a_cache_that_cannot_be_written_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TINYCLF_CACHE", str(tmp_path / "file" / "cache"))
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(analysis, "CACHED_FROM", 1)
    assert len(load_features(two_classes(tmp_path / "data"), SPEC)) == 6


KILLED = """
import os, signal, sys
from pathlib import Path
from tinyclf.datasets import analysis, load_features
from tinyclf.features import FeatureSpec
analysis.CACHED_FROM = 1
def stop(done, total):
    if done == 5:
        os.kill(os.getpid(), signal.SIGKILL)
load_features(Path(sys.argv[1]), FeatureSpec(), progress=stop)
"""


def test_a_build_that_is_killed_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TINYCLF_CACHE", str(tmp_path / "cache"))
    two_classes(tmp_path / "data", clips=6)
    wanted, _ = decoded(tmp_path)
    killed = subprocess.run([sys.executable, "-P", "-c", KILLED, str(tmp_path / "data")], check=False)
    assert killed.returncode == -signal.SIGKILL
    (kept,) = (tmp_path / "cache" / "features").iterdir()
    # What a crash of the machine may leave: half a line, and frames that no line tells of.
    with (kept / FACTS).open("ab") as facts, (kept / FRAMES).open("ab") as frames:
        facts.write(b'{"identity": {"file": "')
        frames.write(b"\x01" * 777)
    monkeypatch.setattr(analysis, "CACHED_FROM", 1)
    again, read = decoded(tmp_path)
    # The fifth result was kept before it was told of, and no other one.
    assert read == 12 - 5
    assert again.digest() == wanted.digest()
    assert decoded(tmp_path)[1] == 0


def test_memory_does_not_grow_with_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Building, loading and drawing from 60 clips of 0.9 MB take less than a quarter of what the frames take."""
    monkeypatch.setenv("TINYCLF_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(analysis, "CACHED_FROM", 1)
    monkeypatch.setattr(analysis, "CHUNK", 4)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    spec = FeatureSpec(hop_length=1, n_frames=500, reference="fixed").standardised(np.zeros(32), np.ones(32))
    two_classes(tmp_path / "data", clips=30, seconds=0.5)
    tracemalloc.start()
    features = load_features(tmp_path / "data", spec)
    building = tracemalloc.get_traced_memory()[1]
    tracemalloc.reset_peak()
    features = load_features(tmp_path / "data", spec)
    sampler = WindowSampler(
        features, np.arange(40), spec, torch.device("cpu"), torch.Generator().manual_seed(0)
    )  # fmt: skip
    drawn = sum(len(batch) for batch, _ in sampler.epoch(8))
    loading = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert drawn == len(sampler)
    assert features.frames.nbytes > 50e6
    assert building < features.frames.nbytes / 4
    assert loading < features.frames.nbytes / 4


def test_mapped_frames_give_the_windows_of_frames_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mapped, _ = cached(tmp_path, monkeypatch)
    monkeypatch.setattr(analysis, "CACHED_FROM", 100)
    in_memory = load_features(tmp_path / "data", SPEC)
    spec = SPEC.standardised(np.zeros(32), np.ones(32))
    batches = []
    for features in (mapped, in_memory):
        generator = torch.Generator().manual_seed(3)
        sampler = WindowSampler(features, np.arange(5), spec, torch.device("cpu"), generator)
        batches.append(torch.cat([batch for batch, _ in sampler.epoch(3)]))
    assert isinstance(mapped.frames, np.memmap)
    torch.testing.assert_close(batches[0], batches[1], rtol=0, atol=0)
