"""The arrays of the Oticon challenge."""

from pathlib import Path

import numpy as np
import pytest
from sounds import SPEC, refusal

from tinyclf.datasets import check, load_features
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.errors import UsageError


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
