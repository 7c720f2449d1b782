"""Readers, what they refuse, what is set aside, and the cache beside them."""

import csv
import json
import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tinyclf.audio import load_audio
from tinyclf.datasets import ClipFeatures, Remark, analysis, check, load_features, read_table, reader, synthetic
from tinyclf.datasets.folder import FORMS
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.errors import DataError, UsageError
from tinyclf.features import FeatureSpec, log_mel

RATE = 16_000
SPEC = FeatureSpec()


def noise(seed: int, seconds: float = 0.3) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return 0.1 * np.random.default_rng(seed).standard_normal(int(seconds * RATE)).clip(-5, 5)


def write_sound(path: Path, seed: int, container: str = "WAV", rate: int = RATE, subtype: str = "PCM_16") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, noise(seed), rate, format=container, subtype=subtype)
    return path


def two_classes(root: Path, clips: int = 3) -> Path:
    for number in range(clips):
        write_sound(root / "cat" / f"{number}.wav", number)
        write_sound(root / "dog" / f"{number}.wav", 100 + number)
    return root


def write_manifest(path: Path, rows: Sequence[Sequence[object]], header: Sequence[str] = ("file", "label")) -> Path:
    with path.open("w", newline="", encoding="utf-8") as lines:
        csv.writer(lines).writerows([header, *rows])
    return path


def refusal(data: Path, *, strict: bool = False) -> str:
    with pytest.raises(DataError) as caught:
        load_features(data, SPEC, strict=strict)
    message = str(caught.value)
    assert "\n" not in message
    return message


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


def test_manifest_with_every_column(tmp_path: Path) -> None:
    for number in range(4):
        write_sound(tmp_path / "sounds" / f"{number}.wav", number)
    header = ["label", "fold", "file", "licence", "group", "source"]
    rows = [
        ["b" if number < 2 else "a", number, f"sounds/{number}.wav", "CC0", f"g{number}", "mic"] for number in range(4)
    ]
    features = load_features(write_manifest(tmp_path / "list.csv", rows, header), SPEC)
    assert features.labels == ("a", "b")
    assert features.label.tolist() == [1, 1, 0, 0]
    assert features.fold.tolist() == [0, 1, 2, 3]
    assert features.group == ("g0", "g1", "g2", "g3")
    assert features.source == ("mic",) * 4
    assert features.file == tuple(f"sounds/{number}.wav" for number in range(4))
    # The only CSV with these columns is the folder's manifest, whatever it is called.
    write_manifest(tmp_path / "attribution.csv", [["x"]], ["artist"])
    assert load_features(tmp_path, SPEC).digest() == features.digest()


def test_manifest_with_the_two_columns_that_it_must_have(tmp_path: Path) -> None:
    two_classes(tmp_path)
    text = "\ufefffile , label\ncat/0.wav, cat\ncat/0.wav/../1.wav,cat\ndog/none.wav,dog\ndog/2.wav,dog\n"
    (tmp_path / "manifest.csv").write_text(text, encoding="utf-8")
    features = load_features(tmp_path, SPEC)
    assert features.group == features.file == ("cat/0.wav", "dog/2.wav")
    assert features.set_aside == (
        Remark("cat/0.wav/../1.wav", "got no such file; allowed: a sound file"),
        Remark("dog/none.wav", "got no such file; allowed: a sound file"),
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", ": no column 'file'; allowed: file, label, group, fold, source, licence"),
        ("filename,label\na.wav,x\n", ": no column 'file'; allowed: file, label, group, fold, source, licence"),
        ("file,class\na.wav,x\n", ": no column 'label'; allowed: file, label, group, fold, source, licence"),
        ("file,label\n", ": got no rows; allowed: a row for each sound file"),
        ("file,label\na.wav,x\nb.wav,\n", " line 3: got an empty file or label; allowed: both"),
        ("file,label\na.wav,x\nb.wav\n", " line 3: got an empty file or label; allowed: both"),
        ("file,label\na.wav,x\nb.wav,x\n", ": got one class, 'x'; allowed: at least two"),
        ("file,label,group,fold\na.wav,x,g,1\nb.wav,y,g,2\n", ": group 'g': got folds 1 and 2; allowed: one"),
        ("file,label\na.wav,x\nb.wav,y\n./a.wav,x\n", ": file 'a.wav': listed twice; allowed: once"),
        (
            "file,label,fold\na.wav,x,1\nb.wav,y,\n",
            ": file 'b.wav': got no fold; allowed: a fold for every file, or for none",
        ),
    ],
)
def test_manifests_that_cannot_be_used(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "manifest.csv"
    path.write_text(text)
    assert refusal(tmp_path) == f"{path}{reason}"


@pytest.mark.parametrize("fold", ["1.5", "-1", "9999999999", "one", "²"])
def test_a_fold_that_is_no_whole_number_is_refused(tmp_path: Path, fold: str) -> None:
    path = write_manifest(
        tmp_path / "manifest.csv", [["a.wav", "x", 1], ["b.wav", "y", fold]], ("file", "label", "fold")
    )
    assert refusal(tmp_path) == f"{path} line 3: got fold {fold!r}; allowed: a whole number from 0, or nothing"


@pytest.mark.parametrize("file", ["../b.wav", "c/../../b.wav", "/etc/b.wav", "C:b.wav", "C:\\b.wav", "..\\b.wav", ".."])
def test_a_file_outside_the_manifests_folder_is_refused(tmp_path: Path, file: str) -> None:
    path = write_manifest(tmp_path / "manifest.csv", [["a.wav", "x"], [file, "y"]])
    assert refusal(tmp_path) == f"{path} line 3: file {file!r} leaves the manifest's folder; allowed: files below it"


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00file", b'file,label\n"a.wav,x\n', b"file,label\n" + b"a" * 200_000 + b",x\n"]
)
def test_manifests_that_are_no_csv_are_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "manifest.csv").write_bytes(content)
    assert refusal(tmp_path).startswith(f"{tmp_path / 'manifest.csv'}: cannot be read as CSV: ")


def test_two_manifests_in_a_folder_are_refused_and_one_by_name_is_read(tmp_path: Path) -> None:
    two_classes(tmp_path)
    rows = [["cat/0.wav", "cat"], ["dog/0.wav", "dog"]]
    write_manifest(tmp_path / "b.csv", rows)
    write_manifest(tmp_path / "a.csv", rows)
    assert refusal(tmp_path) == f"{tmp_path}: got 2 manifests: a.csv, b.csv; allowed: one, or name it"
    assert len(load_features(tmp_path / "b.csv", SPEC)) == 2


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


def write_challenge(
    root: Path, clips: int = 20, dtype: str = "float64"
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    values = np.random.default_rng(0).uniform(-80, 0, (clips, 32, 96))
    np.save(root / "training.npy", values.astype(dtype))
    np.save(root / "training_labels.npy", np.arange(clips) % 5)
    return values


@pytest.mark.parametrize("dtype", ["float64", "float32", ">f4"])
def test_the_challenges_arrays(tmp_path: Path, dtype: str) -> None:
    values = write_challenge(tmp_path, dtype=dtype)
    features = load_features(tmp_path, SPEC)
    assert features.labels == SCENE_LABELS
    assert features.label.tolist() == [0, 1, 2, 3, 4] * 4
    assert len(set(features.group)) == 20
    assert features.frames.dtype == np.float32
    for index in range(20):
        np.testing.assert_allclose(features.clip(index), values[index].T, atol=1e-5)
    assert check(tmp_path).labels == dict.fromkeys(SCENE_LABELS, 4)
    with pytest.raises(UsageError, match="got front end 'int' for arrays in dB; allowed: float"):
        load_features(tmp_path, SPEC, frontend="int")


def test_bad_spectrograms_of_the_challenge_are_set_aside(tmp_path: Path) -> None:
    values = write_challenge(tmp_path)
    values[3, 0, 0] = np.nan
    values[6, 5, 5] = 3.0
    values[7] = -100.0
    values[15] = values[10]
    values[16] = values[12]
    np.save(tmp_path / "training.npy", values)
    features = load_features(tmp_path, SPEC)
    aside = {remark.file: remark.what for remark in features.set_aside}
    assert list(aside) == [f"training.npy[{index}]" for index in (3, 6, 7, 12, 15, 16)]
    assert aside["training.npy[3]"] == "got values from nan to nan dB; allowed: -80 to 0"
    assert aside["training.npy[7]"] == "got values from -100.0 to -100.0 dB; allowed: -80 to 0"
    assert aside["training.npy[15]"] == "same sound as training.npy[10]"
    assert aside["training.npy[16]"] == "same sound as training.npy[12], which is labelled 'human_voice'"
    assert len(features) == 14
    np.testing.assert_allclose(features.clip(3), values[4].T, atol=1e-5)
    assert refusal(tmp_path, strict=True).startswith(
        f"{tmp_path.name}: 6 clips cannot be used, the first training.npy[3]"
    )


def test_arrays_that_are_not_the_challenges_are_refused(tmp_path: Path) -> None:
    arrays, labels = tmp_path / "training.npy", tmp_path / "training_labels.npy"
    shapes = "allowed: (N, 32, 96) and (N,), N from 1"
    write_challenge(tmp_path)
    np.save(labels, np.arange(19) % 5)
    assert refusal(tmp_path) == f"{tmp_path}: got shapes (20, 32, 96) and (19,); {shapes}"
    np.save(labels, np.zeros((20, 1), int))
    assert refusal(tmp_path) == f"{tmp_path}: got shapes (20, 32, 96) and (20, 1); {shapes}"
    np.save(labels, np.arange(20) % 6)
    assert refusal(tmp_path) == f"{tmp_path}: got labels 0 to 5; allowed: 0 to 4"
    np.save(labels, np.zeros(20))
    assert refusal(tmp_path) == f"{tmp_path}: got float64 and float64; allowed: decibels and whole numbers"
    np.save(labels, np.zeros(20, int))
    np.save(arrays, np.zeros((20, 96, 32)))
    assert refusal(tmp_path) == f"{tmp_path}: got shapes (20, 96, 32) and (20,); {shapes}"
    np.save(arrays, np.zeros((20, 32, 96), complex))
    assert refusal(tmp_path) == f"{tmp_path}: got complex128 and int64; allowed: decibels and whole numbers"
    labels.unlink()
    assert refusal(tmp_path).startswith(f"{labels}: cannot be read as an array: ")


def test_arrays_are_never_unpickled_nor_their_header_believed(tmp_path: Path) -> None:
    arrays = tmp_path / "training.npy"
    write_challenge(tmp_path)
    whole = arrays.read_bytes()
    np.save(arrays, np.array([{"a": 1}], dtype=object), allow_pickle=True)
    assert refusal(tmp_path).startswith(f"{arrays}: cannot be read as an array: ")
    with arrays.open("wb") as file:
        np.savez(file, training=np.zeros(3))
    assert refusal(tmp_path) == f"{arrays}: got an archive of arrays; allowed: one array (.npy)"
    for content in (b"", whole[:50], whole[:-1], whole.replace(b"(20, 32, 96)", b"(2e9,32, 96)"), b"\x80\x04N."):
        arrays.write_bytes(content)
        assert refusal(tmp_path).startswith(f"{arrays}: cannot be read as an array: ")
    arrays.write_bytes(whole.replace(b"'shape': (20, 32, 96), }" + b" " * 8, b"'shape': (20000000, 32, 96), }  "))
    assert refusal(tmp_path).startswith(f"{arrays}: cannot be read as an array: ")


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


def cached(root: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[ClipFeatures, Path]:
    monkeypatch.setenv("TINYCLF_CACHE", str(root / "cache"))
    monkeypatch.setattr(analysis, "CACHED_FROM", 1)
    two_classes(root / "data")
    (root / "data" / "dog" / "bad.wav").write_text("no sound")
    write_sound(root / "data" / "dog" / "flac.wav", 50, "FLAC")
    features = load_features(root / "data", SPEC)
    (kept,) = (root / "cache" / "features").iterdir()
    return features, kept


def decoded(root: Path, spec: FeatureSpec = SPEC) -> tuple[ClipFeatures, bool]:
    """The features, and whether the files were read rather than the cache; the latter reports progress in one step."""
    steps: list[int] = []
    features = load_features(root / "data", spec, progress=lambda done, total: steps.append(done))
    return features, len(steps) > 1


def test_the_cache_gives_the_same_features(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = cached(tmp_path, monkeypatch)
    again, read = decoded(tmp_path)
    assert not read
    assert again.digest() == first.digest()
    assert (again.set_aside, again.repaired, again.file) == (first.set_aside, first.repaired, first.file)
    assert first.set_aside
    assert first.repaired
    # Reference and standardisation come after what is kept.
    fitted = FeatureSpec(reference="fixed").standardised(np.zeros(32), np.ones(32))
    assert not decoded(tmp_path, fitted)[1]


def test_the_cache_notices_changed_files_and_another_front_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, kept = cached(tmp_path, monkeypatch)
    write_sound(tmp_path / "data" / "dog" / "bad.wav", 60)
    again, read = decoded(tmp_path)
    assert read
    assert len(again) == len(first) + 1
    assert list(kept.parent.iterdir()) == [kept]
    assert not decoded(tmp_path)[1]
    other, read = decoded(tmp_path, FeatureSpec(hop_length=320))
    assert read
    assert len(other.frames) < len(again.frames)


def test_the_integer_front_end_gives_its_own_features(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    features, _ = cached(tmp_path, monkeypatch)
    integer = load_features(tmp_path / "data", SPEC, frontend="int")
    assert (features.frontend, integer.frontend) == ("float", "int")
    np.testing.assert_array_equal(integer.offsets, features.offsets)
    loud = features.frames > -75
    difference = np.abs(integer.frames - features.frames)[loud]
    assert 0 < difference.max() < 0.5
    with pytest.raises(UsageError, match="front end 'fixed': not known; allowed: float, int"):
        load_features(tmp_path / "data", SPEC, frontend="fixed")


def test_a_damaged_cache_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, kept = cached(tmp_path, monkeypatch)
    whole = kept.read_bytes()
    flipped = whole[:-1] + bytes([whole[-1] ^ 0x40])
    for content in (b"", whole[:100], whole[:-4], flipped, b"\x80\x04N." * 10, whole.replace(b'"files"', b'"filse"')):
        kept.write_bytes(content)
        again, read = decoded(tmp_path)
        assert read
        assert again.digest() == first.digest()
        assert not decoded(tmp_path)[1]


def test_a_cache_that_cannot_be_written_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TINYCLF_CACHE", str(tmp_path / "file" / "cache"))
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(analysis, "CACHED_FROM", 1)
    assert len(load_features(two_classes(tmp_path / "data"), SPEC)) == 6


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
    frames = np.diff(features.offsets)
    np.testing.assert_allclose(frames, (seconds * RATE - SPEC.n_fft) // SPEC.hop_length + 1, atol=1)


def test_the_table_of_real_scenes_has_every_clip(data_dir: Path) -> None:
    table = read_table(data_dir / "scenes")
    assert len(table.clips) == 3331
    counts = np.bincount([clip.label for clip in table.clips])
    assert dict(zip(table.labels, counts.tolist(), strict=True)) == {
        "other": 953, "music": 1347, "human_voice": 501, "engine": 322, "alarm": 208,
    }  # fmt: skip
    assert all(clip.path.is_file() for clip in table.clips)
