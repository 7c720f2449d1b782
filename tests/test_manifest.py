"""Manifests: a CSV that lists sounds with their labels, groups and folds."""

from pathlib import Path

import pytest
from sounds import SPEC, refusal, two_classes, write_manifest, write_sound

from tinyclf.datasets import Remark, load_features


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
