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


def test_building_takes_memory_for_a_few_clips_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """60 clips of 0.9 MB are built and found again in less than a quarter of what their frames take."""
    monkeypatch.setenv("TINYCLF_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(analysis, "CACHED_FROM", 1)
    monkeypatch.setattr(analysis, "CHUNK", 4)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    two_classes(tmp_path / "data", clips=30, seconds=0.5)
    tracemalloc.start()
    features = load_features(tmp_path / "data", FeatureSpec(hop_length=1))
    features = load_features(tmp_path / "data", FeatureSpec(hop_length=1))
    features.digest()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert features.frames.nbytes > 50e6
    assert peak < features.frames.nbytes / 4


TRAINED = """
import sys, threading, time
sys.path.insert(0, sys.argv[1])
from dataclasses import replace
import numpy as np, torch
from clips import SPEC, TINY, clips, parts
from tinyclf.training import recipe_for
from tinyclf.training.loop import fit
def anonymous():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) << 10 for line in status if line.startswith("RssAnon"))
torch.set_num_threads(1)
few, recipe = clips(), replace(recipe_for(TINY), epochs=1, batch_sizes=((0, 256),))
fit(few, parts(few), TINY, recipe, SPEC, device="cpu")
rows = 500_000
frames = np.memmap(sys.argv[2], "<f4", mode="w+", shape=(rows, SPEC.n_mels))
for start in range(0, rows, 100_000):
    frames[start : start + 100_000] = np.random.default_rng(start).normal(-60, 9, (100_000, SPEC.n_mels))
frames.flush()
many = 400
label = np.arange(many) % 3
large = replace(
    few, frames=np.memmap(sys.argv[2], "<f4", mode="c", shape=(rows, SPEC.n_mels)), label=label,
    starts=np.arange(many) * (rows // many), lengths=np.full(many, rows // many), fold=np.full(many, -1),
    group=tuple(map(str, range(many))), source=("",) * many, file=("",) * many,
)
before, peak, done = anonymous(), 0, threading.Event()
def watch():
    global peak
    while not done.is_set():
        peak = max(peak, anonymous())
        time.sleep(0.002)
watcher = threading.Thread(target=watch)
watcher.start()
fit(large, parts(large), TINY, recipe, SPEC, device="cpu")
done.set()
watcher.join()
print(peak - before, large.frames.nbytes)
"""


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="memory is read as Linux tells it")
def test_training_from_mapped_frames_takes_memory_for_its_batches(tmp_path: Path) -> None:
    """32 MB of frames in less than a quarter of that, windows of validation and batches included."""
    arguments = [sys.executable, "-P", "-c", TRAINED, str(Path(__file__).parent), str(tmp_path / "frames")]
    ran = subprocess.run(arguments, capture_output=True, text=True, check=True)
    grown, whole = map(int, ran.stdout.split()[-2:])
    assert whole == 32_000_000
    assert grown < whole / 4


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
