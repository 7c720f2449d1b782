"""Bad and odd files in one data set: each is read, repaired or set aside with its reason, and training goes on."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tinyclf.bench.made_sets import write_csv, write_sound

from tinyclf.datasets import check, load_features
from tinyclf.features import FeatureSpec

HEADER = ("filename", "fold", "target", "category", "esc10", "src_file", "take")
# Read without a remark: what differs is only how the samples are written.
READ = {
    "eight-bit.wav": (16_000, 1, "PCM_U8"),
    "twenty-four-bit.wav": (16_000, 1, "PCM_24"),
    "float.wav": (16_000, 1, "FLOAT"),
    "stereo.wav": (16_000, 2, "PCM_16"),
    "studio.wav": (48_000, 1, "PCM_16"),
    "telephone.wav": (8_000, 1, "PCM_16"),
}
REPAIRED = {"flac.wav": "named .wav, decoded as FLAC"}
SET_ASIDE = {
    "truncated.wav": "truncated: got 4000 of 9600 bytes of sound",
    "empty.wav": "got an empty file",
    "nan.wav": "got NaN or infinite samples",
    "silent.wav": "got silence",
    "text.wav": "cannot be decoded",
    "folder.wav": "got a folder",
    "missing.wav": "got no such file",
    "copy.wav": "same sound as audio/good-0-0.wav",
    "unlisted.wav": "not in meta/esc50.csv",
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two classes in three folds, six good clips each, and every odd file as one of the first class."""
    audio, rows = tmp_path / "audio", []
    for number in range(12):
        name = f"good-{number % 2}-{number // 2}.wav"
        write_sound(audio / name, number, 0.3, band=3 * (number % 2))
        rows.append(_row(name, number % 2, 1 + number // 2 % 3))
    samples, _ = soundfile.read(write_sound(tmp_path / "source.wav", 99))
    for seed, (name, (rate, channels, subtype)) in enumerate(READ.items()):
        written, _ = soundfile.read(write_sound(tmp_path / "source.wav", 100 + seed))
        soundfile.write(audio / name, np.repeat(written[:, None], channels, axis=1), rate, subtype)
    soundfile.write(audio / "flac.wav", samples, 16_000, format="FLAC")
    whole = (audio / "good-0-1.wav").read_bytes()
    (audio / "truncated.wav").write_bytes(whole[: len(whole) - 9600 + 4000])
    (audio / "empty.wav").touch()
    soundfile.write(audio / "nan.wav", np.where(samples > 0.1, np.nan, samples), 16_000, "FLOAT")
    soundfile.write(audio / "silent.wav", 0 * samples, 16_000)
    (audio / "text.wav").write_text("This is no sound.\n" * 100)
    (audio / "folder.wav").mkdir()
    (audio / "copy.wav").write_bytes((audio / "good-0-0.wav").read_bytes())
    write_sound(audio / "unlisted.wav", 200)
    rows += [_row(name, 0, 1) for name in (*READ, *REPAIRED, *SET_ASIDE) if name != "unlisted.wav"]
    write_csv(tmp_path / "meta" / "esc50.csv", HEADER, rows)
    return tmp_path


def _row(name: str, target: int, fold: int) -> list[object]:
    return [name, fold, target, ("dog", "rooster")[target], "True", name, "A"]


def test_each_file_has_its_outcome(data: Path) -> None:
    report = check(data)
    assert {remark.file: remark.what for remark in report.repaired} == {f"audio/{k}": v for k, v in REPAIRED.items()}
    aside = {Path(remark.file).name: remark.what for remark in report.rejected}
    assert set(aside) == set(SET_ASIDE)
    for name, reason in SET_ASIDE.items():
        assert reason in aside[name], name
        assert "\n" not in aside[name]
    assert report.labels == {"dog": 6 + len(READ) + len(REPAIRED), "rooster": 6}


def test_what_is_read_is_the_same_sound(tmp_path: Path) -> None:
    source = write_sound(tmp_path / "sounds" / "a" / "source.wav", 1)
    samples, _ = soundfile.read(source)
    for name, (rate, channels, subtype) in READ.items():
        if rate == 16_000:
            target = tmp_path / "sounds" / "b" / name
            target.parent.mkdir(exist_ok=True)
            # Another level, so that it is no duplicate.
            soundfile.write(target, 0.9 * np.repeat(samples[:, None], channels, axis=1), rate, subtype)
    features = load_features(tmp_path / "sounds", FeatureSpec())
    first, *others = (features.clip(index) for index in range(len(features)))
    assert len(others) == 4
    for other in others:
        # 8 bits are noise at -48 dB; loud bands still agree.
        loud = first > -40
        np.testing.assert_allclose(other[loud], first[loud] + 20 * np.log10(0.9), atol=0.5)


def test_training_goes_on_and_says_what_it_left_out(
    data: Path, tmp_path: Path, tinyclf: Callable[..., tuple[int, str, str]]
) -> None:
    arguments = ("train", "--budget", "5k", "--data", data, "--epochs", 1, "--out", tmp_path / "run", "--json")
    code, out, _ = tinyclf(*arguments)
    assert code == 0
    aside = json.loads(out)["set_aside"]
    assert {Path(remark["file"]).name for remark in aside} == set(SET_ASIDE)
    code, out, err = tinyclf(*arguments, "--strict")
    assert (code, out) == (2, "")
    assert "clips cannot be used, the first" in err
    assert err.count("\n") == 1


def test_a_row_without_a_label_is_named(data: Path) -> None:
    table = data / "meta" / "esc50.csv"
    table.write_text(table.read_text().replace("good-1-5.wav,3,1,rooster", "good-1-5.wav,3,1,"))
    aside = {remark.file: remark.what for remark in check(data).rejected}
    assert aside["audio/good-1-5.wav"] == "no label in meta/esc50.csv"
