"""Class folders: what is read, what is refused, what is set aside."""

import csv
import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import RATE, SPEC, noise, refusal, two_classes, write_manifest, write_sound

from tinyclf.audio import load_audio
from tinyclf.datasets import Remark, check, load_features, read_table, reader, synthetic
from tinyclf.datasets.folder import FORMS
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.errors import DataError
from tinyclf.features import log_mel


def test_class_folders(tmp_path: Path) -> None:
    two_classes(tmp_path)
    write_sound(tmp_path / "dog" / "deep" / "er" / "9.flac", 9, "FLAC")
    features = load_features(tmp_path, SPEC)
    assert features.labels == ("cat", "dog")
    assert features.name == tmp_path.name
    assert features.file == (
        "cat/0.wav", "cat/1.wav", "cat/2.wav", "dog/0.wav", "dog/1.wav", "dog/2.wav", "dog/deep/er/9.flac",
    )  # fmt: skip
    assert features.group == features.file
    assert features.label.tolist() == [0, 0, 0, 1, 1, 1, 1]
    assert features.fold.tolist() == [-1] * 7
    assert features.set_aside == features.repaired == ()
    for index, file in enumerate(features.file):
        np.testing.assert_array_equal(features.clip(index), log_mel(load_audio(tmp_path / file, RATE).samples, SPEC))


def test_the_five_scenes_keep_the_challenges_order(tmp_path: Path) -> None:
    for seed, label in enumerate(sorted(SCENE_LABELS)):
        write_sound(tmp_path / label / "a.wav", seed)
    assert read_table(tmp_path).labels == ("other", "music", "human_voice", "engine", "alarm")
    shutil.rmtree(tmp_path / "alarm")
    assert read_table(tmp_path).labels == ("engine", "human_voice", "music", "other")


def test_progress_counts_every_clip_once(tmp_path: Path) -> None:
    calls: list[tuple[int, int]] = []
    load_features(two_classes(tmp_path), SPEC, progress=lambda done, total: calls.append((done, total)))
    assert calls == [(done, 6) for done in range(1, 7)]


def test_bad_files_are_set_aside_with_their_reason_and_misnamed_ones_repaired(tmp_path: Path) -> None:
    two_classes(tmp_path)
    dog = tmp_path / "dog"
    write_sound(dog / "flac.wav", 10, "FLAC")
    write_sound(dog / "nameless", 11, "FLAC")
    write_sound(dog / "fast.wav", 12, rate=48_000)
    write_sound(dog / "slow.wav", 13, rate=8_000)
    write_sound(dog / "eight.wav", 14, subtype="PCM_U8")
    write_sound(dog / "deep.wav", 15, subtype="PCM_24")
    write_sound(dog / "float.wav", 16, subtype="FLOAT")
    soundfile.write(dog / "stereo.wav", np.stack([noise(17), noise(18)], axis=1), RATE)
    (dog / "cut.wav").write_bytes((dog / "0.wav").read_bytes()[:4_044])
    (dog / "empty.wav").touch()
    (dog / "text.wav").write_text("this is no sound\n" * 50)
    (dog / "folder.wav").mkdir()
    (dog / "phone.m4a").write_bytes(b"\0\0\0\x20ftypM4A " + bytes(100))
    soundfile.write(dog / "nan.wav", np.full(RATE, np.nan), RATE, subtype="FLOAT")
    soundfile.write(dog / "silent.wav", np.zeros(RATE), RATE)
    shutil.copy(dog / "1.wav", dog / "twice.wav")
    write_sound(tmp_path / "stray.wav", 19)
    for ignored in (dog / "notes.txt", dog / ".hidden.wav", tmp_path / "README.md"):
        ignored.write_text("no sound, and not named like one")
    features = load_features(tmp_path, SPEC)
    kept = ["0", "1", "2", "deep", "eight", "fast", "flac", "float", "slow", "stereo"]
    assert sorted(file for file in features.file if "dog" in file) == sorted(
        [*(f"dog/{name}.wav" for name in kept), "dog/nameless"]
    )
    reasons = {remark.file: remark.what.partition(";")[0] for remark in features.set_aside}
    assert reasons == {
        "dog/cut.wav": "truncated: got 4000 of 9600 bytes of sound",
        "dog/empty.wav": "got an empty file",
        "dog/text.wav": "cannot be decoded (Format not recognised)",
        "dog/folder.wav": "got a folder",
        "dog/phone.m4a": "cannot be decoded (Format not recognised)",
        "dog/nan.wav": "got NaN or infinite samples",
        "dog/silent.wav": "got silence",
        "dog/twice.wav": "same sound as dog/1.wav",
        "stray.wav": "not in a class folder",
    }
    assert features.repaired == (
        Remark("dog/flac.wav", "named .wav, decoded as FLAC"),
        Remark("dog/nameless", "named without extension, decoded as FLAC"),
    )
    assert refusal(tmp_path, strict=True) == (
        f"{tmp_path.name}: 9 clips cannot be used, the first stray.wav: not in a class folder (strict)"
    )
    report = check(tmp_path)
    assert (report.clips, report.repaired, report.rejected) == (14, features.repaired, features.set_aside)
    assert report.labels == {"cat": 3, "dog": 11}
    assert json.loads(json.dumps(report.to_dict()))["rejected"][0] == {
        "file": "stray.wav",
        "what": "not in a class folder",
    }


def test_a_check_says_what_groups_mean(tmp_path: Path, tinyclf: Callable[..., tuple[int, str, str]]) -> None:
    rows = ["file,label,group"]
    for index in range(12):
        write_sound(tmp_path / f"{index}.wav", index)
        rows.append(f"{index}.wav,{'dog' if index % 2 else 'cat'},{index // 2 if index % 2 else index % 4}")
    (tmp_path / "manifest.csv").write_text("\n".join(rows) + "\n")
    report = check(tmp_path)
    assert report.groups == {"cat": 2, "dog": 6}
    seconds = sum(soundfile.info(path).duration for path in tmp_path.glob("*.wav"))
    assert sum(report.seconds.values()) == pytest.approx(seconds, rel=0.05)
    _, out, _ = tinyclf("data", "check", tmp_path)
    assert out.splitlines()[0] == f"{tmp_path.name}: 12 clips"
    assert "Too few groups to train, validate and test on in cat: 3 a class are the least." in out
    assert "a group of its own" not in out
    (tmp_path / "manifest.csv").write_text("\n".join(row.rpartition(",")[0] for row in rows) + "\n")
    _, out, _ = tinyclf("data", "check", tmp_path)
    assert "Every clip is a group of its own." in out
    assert "Too few groups" not in out


def test_the_same_sound_under_two_labels_is_set_aside_under_both(tmp_path: Path) -> None:
    two_classes(tmp_path)
    shutil.copy(tmp_path / "cat" / "0.wav", tmp_path / "dog" / "0.wav")
    # The same samples in another container, so that it is the sound that counts.
    samples, _ = soundfile.read(tmp_path / "cat" / "0.wav", dtype="int16")
    soundfile.write(tmp_path / "dog" / "1.wav", samples, RATE, format="FLAC")
    features = load_features(tmp_path, SPEC)
    assert features.set_aside == (
        Remark("cat/0.wav", "same sound as dog/0.wav, which is labelled 'dog'"),
        Remark("dog/0.wav", "same sound as cat/0.wav, which is labelled 'cat'"),
        Remark("dog/1.wav", "same sound as cat/0.wav, which is labelled 'cat'"),
    )
    assert features.file == ("cat/1.wav", "cat/2.wav", "dog/2.wav")


def test_a_class_of_which_nothing_is_left_is_an_error_and_a_report(tmp_path: Path) -> None:
    two_classes(tmp_path)
    for path in (tmp_path / "dog").iterdir():
        path.write_bytes(b"")
    assert refusal(tmp_path) == (
        f"{tmp_path.name}: class 'dog': got no usable clip; allowed: at least one "
        "(set aside: 3, the first dog/0.wav: got an empty file; allowed: a sound file)"
    )
    report = check(tmp_path)
    assert report.labels == {"cat": 3, "dog": 0}
    assert len(report.rejected) == 3


def test_what_is_no_data_set_is_refused(tmp_path: Path) -> None:
    empty, one, text = tmp_path / "empty", tmp_path / "one", tmp_path / "notes.txt"
    empty.mkdir()
    text.touch()
    write_sound(one / "cat" / "a.wav", 0)
    allowed = "allowed: a folder or a manifest CSV"
    assert refusal(tmp_path / "none") == f"{tmp_path / 'none'}: got no such folder; {allowed}"
    assert refusal(text) == f"{text}: got a file; {allowed}"
    assert refusal(empty) == (
        f"{empty}: got no sound file; allowed: class folders with WAV, FLAC, Ogg, MP3, AIFF files"
    )
    assert refusal(one) == (
        f"{one}: got one class, 'cat'; allowed: at least two; a folder for each class, or a manifest.csv with the "
        "columns file, label and, best of all, group"
    )
    assert refusal(one / "cat").endswith("cat: got 1 sound files in no class folder; allowed: " + FORMS)


def test_subset_and_a_models_labels(tmp_path: Path) -> None:
    features = load_features(two_classes(tmp_path), SPEC)
    part = features.subset([4, 1])
    assert part.file == ("dog/1.wav", "cat/1.wav")
    assert part.label.tolist() == [1, 0]
    np.testing.assert_array_equal(part.clip(0), features.clip(4))
    np.testing.assert_array_equal(part.clip(1), features.clip(1))
    assert part.digest() != features.digest()
    assert features.subset(range(6)).digest() == features.digest()
    assert len(features.subset([])) == 0
    renumbered = features.with_labels(("dog", "bird", "cat"))
    assert renumbered.label.tolist() == [2, 2, 2, 0, 0, 0]
    with pytest.raises(DataError) as caught:
        features.with_labels(("cat", "bird"))
    assert str(caught.value) == f"{tmp_path.name}: got label 'dog'; allowed: cat, bird"


def test_the_synthetic_corpus_is_what_is_read_without_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real generator, with fewer clips than the corpus that users get."""
    monkeypatch.setenv("TINYCLF_CACHE", str(tmp_path))
    small = partial(synthetic.write_corpus, clips_per_class=4, seconds=0.5)
    monkeypatch.setattr(reader, "write_corpus", small)
    features = load_features(None, SPEC)
    assert features.labels == SCENE_LABELS
    assert np.bincount(features.label).tolist() == [4] * 5
    assert features.set_aside == features.repaired == ()
    assert (tmp_path / "synthetic" / "manifest.csv").is_file()


def test_real_scenes(data_dir: Path, tmp_path: Path) -> None:
    """Every 40th row of the real manifest, its recordings untouched."""
    with (data_dir / "scenes" / "scenes.csv").open(newline="") as lines:
        header, *rows = csv.reader(lines)
    for label in SCENE_LABELS:
        (tmp_path / label).symlink_to(data_dir / "scenes" / label)
    write_manifest(tmp_path / "scenes.csv", rows[::40], header)
    features = load_features(tmp_path, SPEC, strict=True)
    assert features.labels == SCENE_LABELS
    assert len(features) == len(rows[::40])
    assert [features.labels[label] for label in features.label] == [row[1] for row in rows[::40]]
    assert features.source == tuple(row[2] for row in rows[::40])
    assert features.group == tuple(row[3] for row in rows[::40])
    assert features.fold.tolist() == [int(row[4]) for row in rows[::40]]
    seconds = np.array([float(row[6]) for row in rows[::40]])
    frames = features.lengths
    np.testing.assert_allclose(frames, (seconds * RATE - SPEC.n_fft) // SPEC.hop_length + 1, atol=1)


def test_the_table_of_real_scenes_has_every_clip(data_dir: Path) -> None:
    table = read_table(data_dir / "scenes")
    assert len(table.clips) == 3331
    counts = np.bincount([clip.label for clip in table.clips])
    assert dict(zip(table.labels, counts.tolist(), strict=True)) == {
        "other": 953, "music": 1347, "human_voice": 501, "engine": 322, "alarm": 208,
    }  # fmt: skip
    assert all(clip.path.is_file() for clip in table.clips)
