"""Readers of the published data sets, on real samples of three of them and on made ones in the others' formats."""

import json
import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tinyclf.bench.made_sets import (
    CLIPS,
    COUGHVID_HEADER,
    VOCABULARY,
    coughvid_rows,
    write_coswara,
    write_coughvid,
    write_csv,
    write_fsd50k,
    write_sound,
    write_speech_commands,
)

from tinyclf.datasets import ClipTable, check, load_features, read_table, split
from tinyclf.datasets.coughvid import CoughFilter, read_coughvid
from tinyclf.datasets.fsd50k import read_ontology
from tinyclf.datasets.known import KNOWN
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec

SPEC = FeatureSpec()


def counts(table: ClipTable) -> dict[str, int]:
    return dict(Counter(table.labels[label] for clip in table.clips for label in clip.labels or (clip.label,)))


def refusal(data: Path, task: str = "") -> str:
    with pytest.raises(DataError) as caught:
        read_table(data, task)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def write_esc50(root: Path, rows: list[list[object]]) -> Path:
    header = ("filename", "fold", "target", "category", "esc10", "src_file", "take")
    write_csv(root / "meta" / "esc50.csv", header, rows)
    return root


def test_esc50_has_the_official_folds_and_order(data_dir: Path) -> None:
    table = read_table(data_dir / "esc50")
    assert (len(table.clips), len(table.labels), table.labels[:2], table.labels[-1]) == (
        2000,
        50,
        ("dog", "rooster"),
        "hand_saw",
    )
    assert set(counts(table).values()) == {40}
    assert Counter((clip.fold, clip.label) for clip in table.clips) == {
        (f, c): 8 for f in range(1, 6) for c in range(50)
    }
    assert all(clip.path.is_file() and clip.file == f"audio/{clip.path.name}" for clip in table.clips)
    # The published name of a clip is {fold}-{src_file}-{take}-{target}.
    assert all(clip.path.stem.split("-")[:2] == [str(clip.fold), clip.group] for clip in table.clips)
    assert table.set_aside == table.left_out == table.repaired == ()


def test_esc10_is_the_marked_subset(data_dir: Path) -> None:
    table = read_table(data_dir / "esc50", "esc10")
    assert counts(table) == dict.fromkeys(
        ("dog", "rooster", "rain", "sea_waves", "crackling_fire", "crying_baby", "sneezing", "clock_tick", "helicopter",
         "chainsaw"), 40,
    )  # fmt: skip
    assert [remark.what for remark in table.left_out] == ["1600 clips outside esc10"]


def test_a_recording_never_spans_the_split_though_it_spans_official_folds(tmp_path: Path) -> None:
    # Five folds of two classes; recording 7 lies in folds 1, 2 and 3, as four recordings of ESC-50 lie in two.
    rows: list[list[object]] = [
        [f"{fold}-{10 * fold + target}-A-{target}.wav", fold, target, "ab"[target], "False", 10 * fold + target, "A"]
        for fold in range(1, 6)
        for target in (0, 1)
    ]
    rows += [[f"{fold}-7-A-0.wav", fold, 0, "a", "False", 7, "A"] for fold in (1, 2, 3)]
    for seed, row in enumerate(rows):
        write_sound(tmp_path / "audio" / str(row[0]), seed)
    features = load_features(write_esc50(tmp_path, rows), SPEC)
    parts = split(features, test_fold=1)
    folds = [features.fold[part].tolist() for part in (parts.train, parts.validation, parts.test)]
    assert folds == [[3, 3, 4, 4, 5, 5], [2, 2], [1, 1, 1]]
    groups = [{features.group[index] for index in part} for part in (parts.train, parts.validation, parts.test)]
    assert groups[0].isdisjoint(groups[1] | groups[2])
    assert groups[1].isdisjoint(groups[2])
    # Where the recording is nowhere held out, its clips train.
    assert split(features, test_fold=4).train.size == 6 + 3


def test_four_real_recordings_lie_in_two_official_folds(data_dir: Path) -> None:
    folds: dict[str, set[int | None]] = {}
    for clip in read_table(data_dir / "esc50").clips:
        folds.setdefault(clip.group, set()).add(clip.fold)
    assert sorted(group for group, found in folds.items() if len(found) > 1) == ["131943", "134049", "209698", "234879"]


def test_urbansound_has_its_folds_and_recordings(data_dir: Path) -> None:
    table = read_table(data_dir / "urbansound")
    assert table.labels == (
        "air_conditioner", "car_horn", "children_playing", "dog_bark", "drilling", "engine_idling", "gun_shot",
        "jackhammer", "siren", "street_music",
    )  # fmt: skip
    assert set(counts(table).values()) == {10}
    assert {clip.fold for clip in table.clips} == {1, 2, 3, 10}
    # The published name of a slice is {fsID}-{classID}-{occurrence}-{slice}.
    assert all(clip.path.stem.split("-")[:2] == [clip.group, str(clip.label)] for clip in table.clips)
    assert len({clip.group for clip in table.clips}) == 99
    assert check(data_dir / "urbansound").clips == 100


def test_urbansound_is_repaired_where_that_is_certain(data_dir: Path, tmp_path: Path) -> None:
    """Damages of the kind that the document found: wrong extensions, broken files, sounds without a row."""
    shutil.copytree(data_dir / "urbansound", tmp_path / "set")
    root = tmp_path / "set"
    clips = list(read_table(root).clips)
    renamed, misnamed, cut, empty, text, gone, unlabelled = clips[:7]
    renamed.path.rename(renamed.path.with_suffix(".ogg"))
    soundfile.write(misnamed.path, soundfile.read(misnamed.path)[0], 16_000, format="WAV")
    cut.path.write_bytes(cut.path.read_bytes()[:3_000])
    empty.path.write_bytes(b"")
    text.path.write_text("not found")
    gone.path.unlink()
    write_sound(root / "audio" / "fold1" / "stray.wav", 1)
    metadata = root / "metadata" / "UrbanSound8K.csv"
    lines = metadata.read_text().splitlines()
    metadata.write_text("\n".join([*lines[:7], lines[7].rpartition(",")[0] + ",", *lines[8:]]) + "\n")
    report = check(root)
    reasons = {remark.file: remark.what.partition(";")[0].partition(":")[0] for remark in report.rejected}
    assert reasons == {
        cut.file: "truncated", empty.file: "got an empty file", text.file: "cannot be decoded (Format not recognised)",
        gone.file: "got no such file", unlabelled.file: "no label in metadata/UrbanSound8K.csv",
        "audio/fold1/stray.wav": "no label",
    }  # fmt: skip
    new = renamed.file.replace(".flac", ".ogg")
    assert {(remark.file, remark.what) for remark in report.repaired} == {
        (new, f"listed as {renamed.path.name}"),
        (new, "named .ogg, decoded as FLAC"),
        (misnamed.file, "named .flac, decoded as WAV"),
    }
    assert report.clips == 95


def test_folds_that_cut_a_recording_are_refused_where_the_set_promises_none(tmp_path: Path) -> None:
    header = ("slice_file_name", "fsID", "start", "end", "salience", "fold", "classID", "class")
    rows = [["7-0-0-0.wav", 7, 0, 4, 1, 1, 0, "a"], ["7-1-0-1.wav", 7, 4, 8, 1, 2, 1, "b"]]
    where = write_csv(tmp_path / "metadata" / "UrbanSound8K.csv", header, rows)
    assert refusal(tmp_path) == f"{where}: group '7': got folds 1 and 2; allowed: one"
    write_csv(where, header, [["../../x.wav", 7, 0, 4, 1, "..", 0, "a"]])
    assert "leaves the folder; allowed: files below it" in refusal(tmp_path)
    write_csv(where, header, [["a.wav", 7, 0, 4, 1, "x", 0, "a"]])
    assert refusal(tmp_path) == f"{where} line 2: got fold 'x'; allowed: a whole number from 0"
    write_csv(where, header[:-1], [["a.wav", 7, 0, 4, 1, "1", 0]])
    assert refusal(tmp_path).startswith(f"{where}: no column 'class'; allowed: slice_file_name")


def test_coughs_with_their_channel(data_dir: Path, tmp_path: Path) -> None:
    table = read_table(data_dir / "cough")
    assert Counter((table.labels[clip.label], clip.source) for clip in table.clips) == {
        ("positive", "call-center"): 52, ("positive", "telegram"): 33,
        ("negative", "call-center"): 43, ("negative", "telegram"): 42,
    }  # fmt: skip
    # The same from the CSV alone.
    (tmp_path / "raw").symlink_to(data_dir / "cough" / "raw")
    shutil.copy(data_dir / "cough" / "metadata.csv", tmp_path)
    assert [(c.file, c.label, c.source) for c in read_table(tmp_path).clips] == [
        (c.file, c.label, c.source) for c in table.clips
    ]


def test_coughs_that_cannot_be_used(data_dir: Path, tmp_path: Path) -> None:
    """The published set holds one recording under both labels; a label may be absent."""
    report = check(data_dir / "cough")
    assert (report.clips, report.labels) == (168, {"negative": 84, "positive": 84})
    assert all(remark.what.startswith("same sound as raw/") for remark in report.rejected)
    (tmp_path / "raw").mkdir()
    (tmp_path / "metadata.json").write_text(json.dumps([{"filename": "a.wav", "covid19": None}]))
    assert read_table(tmp_path).set_aside[0].what == "no label in metadata.json"
    (tmp_path / "metadata.json").write_text(json.dumps([{"filename": "a.wav", "covid19": "maybe"}]))
    assert refusal(tmp_path).endswith("entry 0: got covid19 'maybe'; allowed: true, false or nothing")
    for content in ("{}", "[3]"):
        (tmp_path / "metadata.json").write_text(content)
        assert "got another form" in refusal(tmp_path)
    (tmp_path / "metadata.json").write_text("[")
    assert "cannot be read as JSON" in refusal(tmp_path)


def test_fsd50k_with_all_labels(tmp_path: Path) -> None:
    features = load_features(write_fsd50k(tmp_path), SPEC)
    assert features.labels == tuple(VOCABULARY)
    assert features.targets is not None
    named = [tuple(label for label, on in zip(features.labels, row, strict=True) if on) for row in features.targets]
    assert named == [tuple(sorted(CLIPS[int(Path(file).stem) % 1000 % 6])) for file in features.file]
    parts = split(features)
    assert [len(part) for part in (parts.train, parts.validation, parts.test)] == [24, 6, 6]
    assert all(features.file[index].startswith("FSD50K.eval_audio/") for index in parts.test)
    assert features.counts().tolist() == [6, 6, 12, 12, 6, 12]
    assert check(tmp_path).labels["Guitar"] == 12
    part = features.subset([4, 1])
    assert part.targets is not None
    assert part.targets.tolist() == [features.targets[4].tolist(), features.targets[1].tolist()]
    assert part.digest() != features.subset([1, 4]).digest()
    turned = features.with_labels(tuple(reversed(features.labels)))
    assert turned.targets is not None
    np.testing.assert_array_equal(turned.targets, features.targets[:, ::-1])


def test_families_are_found_by_walking_up(tmp_path: Path) -> None:
    ontology = read_ontology(write_fsd50k(tmp_path) / "ontology.json")
    assert ontology.families["/m/0342h"] == {"Music"}
    assert ontology.families["/m/0395lw"] == {"Music", "Sounds of things"}
    assert ontology.families["/m/04rlf"] == {"Music"}


def test_fsd50k_by_families(tmp_path: Path) -> None:
    write_fsd50k(tmp_path)
    table = read_table(tmp_path, "fsd50k-families")
    # Bell + Guitar share Music alone; Dog + Vehicle share none.
    assert counts(table) == {"Music": 12, "Animal": 6, "Sounds of things": 6, "Source-ambiguous sounds": 6}
    assert not table.multilabel
    assert [remark.what for remark in table.left_out] == ["6 clips without one family that all their labels share"]
    five = read_table(tmp_path, "fsd50k-families-5")
    assert five.labels == ("Animal", "Music", "Sounds of things")
    assert counts(five) == {"Music": 12, "Animal": 6, "Sounds of things": 6}
    multi = read_table(tmp_path, "fsd50k-families-multi")
    assert multi.multilabel
    assert counts(multi) == {"Music": 12, "Animal": 12, "Sounds of things": 18, "Source-ambiguous sounds": 6}


def test_fsd50k_that_cannot_be_used(tmp_path: Path) -> None:
    write_fsd50k(tmp_path)
    truth = tmp_path / "FSD50K.ground_truth"
    eval_row = [[1, "Cat", "/m/01yrx"]]
    whole = (truth / "eval.csv").read_text()
    write_csv(truth / "eval.csv", ("fname", "labels", "mids"), eval_row)
    assert refusal(tmp_path) == (
        f"{truth / 'eval.csv'} line 2: got label id '/m/01yrx'; allowed: those of FSD50K.ground_truth/vocabulary.csv"
    )
    write_csv(truth / "eval.csv", ("fname", "labels", "mids"), [[1030, "", ""], [4, "Dog", VOCABULARY["Dog"]]])
    report = check(tmp_path)
    assert {remark.file: remark.what.partition(";")[0] for remark in report.rejected} == {
        "FSD50K.eval_audio/1030.wav": "no label in the ground truth",
        "FSD50K.eval_audio/4": "got no such file",
        **{f"FSD50K.eval_audio/{1031 + n}.wav": "no label: not in FSD50K.ground_truth" for n in range(5)},
    }
    (truth / "eval.csv").write_text(whole)
    (tmp_path / "ontology.json").unlink()
    assert refusal(tmp_path, "fsd50k-families").startswith(f"{tmp_path}: no ontology.json; allowed: AudioSet's")
    (tmp_path / "ontology.json").write_text('[{"id": 3}]')
    assert "got another form; allowed: objects with id, name, child_ids" in refusal(tmp_path, "fsd50k-families")
    (tmp_path / "ontology.json").write_text('[{"id": "/m/x", "name": "x", "child_ids": []}]')
    assert "no class '/m/0395lw' (Bell); allowed: the whole vocabulary" in refusal(tmp_path, "fsd50k-families")
    write_csv(truth / "dev.csv", ("fname", "labels", "mids", "split"), [[1, "Dog", VOCABULARY["Dog"], "dev"]])
    assert refusal(tmp_path).endswith("dev.csv line 2: got split 'dev'; allowed: train, val")
    (truth / "vocabulary.csv").write_text("0,Dog\n")
    assert refusal(tmp_path).endswith("vocabulary.csv: got another form; allowed: rows of index, label, id")


def changed(rows: list[list[object]], index: int, **cells: object) -> None:
    rows[index] = [cells.get(name, value) for name, value in zip(COUGHVID_HEADER, rows[index], strict=True)]


def test_coughvid_filters_one_after_the_other(tmp_path: Path) -> None:
    rows = coughvid_rows(12)
    changed(rows, 0, cough_detected=0.79)
    changed(rows, 1, status="")
    changed(rows, 2, gender="other")
    changed(rows, 3, gender="")
    changed(rows, 4, age=77.0)
    changed(rows, 5, age="")
    changed(rows, 6, cough_detected=0.8)
    # Left out by the first rule that applies, and counted for no later one.
    changed(rows, 7, cough_detected=0.1, status="", age=77.0)
    write_coughvid(tmp_path, rows)
    table = read_coughvid(tmp_path, keep=CoughFilter(age_count=3))
    assert [clip.group for clip in table.clips] == [f"0000-{number:04d}" for number in (6, 8, 9, 10, 11)]
    assert table.labels == ("healthy", "symptomatic", "COVID-19")
    assert [clip.label for clip in table.clips] == [0, 2, 0, 1, 2]
    assert [remark.what for remark in table.left_out] == [
        "2 recordings with cough_detected below 0.8", "1 recordings without a label",
        "2 recordings of a gender other than male, female", "2 recordings of an age with fewer than 3",
    ]  # fmt: skip
    assert table.set_aside == ()
    # The published threshold of a hundred a year of age leaves nothing of so few.
    assert "got no cough that passes the filter (2 recordings with cough_detected below 0.8; " in refusal(tmp_path)


def test_coughvid_with_a_hundred_of_an_age_passes_the_published_filter(tmp_path: Path) -> None:
    rows = coughvid_rows(120)
    write_csv(tmp_path / "metadata_compiled.csv", COUGHVID_HEADER, rows)
    for number in (0, 1, 2):
        write_sound(tmp_path / f"0000-{number:04d}.wav", number)
    (tmp_path / "0000-0000.webm").write_bytes(b"\x1aE\xdf\xa3")
    report = check(tmp_path)
    assert report.labels == {"healthy": 1, "symptomatic": 1, "COVID-19": 1}
    assert Counter(remark.what.partition(";")[0] for remark in report.rejected) == {"got no such file": 117}


def test_coughvid_from_a_json_each(tmp_path: Path) -> None:
    for number, row in enumerate(coughvid_rows(3)):
        values = dict(zip(COUGHVID_HEADER, row, strict=True))
        uuid = values.pop("uuid")
        (tmp_path / f"{uuid}.json").write_text(json.dumps({**values, "cough_detected": "0.9"}))
        write_sound(tmp_path / f"{uuid}.wav", number)
    write_sound(tmp_path / "unlisted.wav", 9)
    table = read_coughvid(tmp_path, keep=CoughFilter(age_count=1))
    assert [clip.label for clip in table.clips] == [0, 1, 2]
    assert [(remark.file, remark.what) for remark in table.set_aside] == [
        ("unlisted.wav", "no label: not in UUID.json")
    ]


def test_coswara_by_participant(tmp_path: Path) -> None:
    write_coswara(tmp_path)
    table = read_table(tmp_path)
    assert table.name == "coswara-cough-heavy"
    assert counts(table) == {"negative": 12, "positive": 8}
    assert all(clip.path.name == "cough-heavy.wav" and clip.group == clip.path.parent.name for clip in table.clips)
    assert [remark.what for remark in table.left_out] == ["4 recordings of participants neither positive nor negative"]
    assert {clip.path.name for clip in read_table(tmp_path, "coswara-vowel-a").clips} == {"vowel-a.wav"}
    assert refusal(tmp_path, "coswara-vowel-e").endswith("allowed: <date>/<participant>/vowel-e.wav")


def test_coswara_falls_back_on_the_participants_own_metadata(tmp_path: Path) -> None:
    write_coswara(tmp_path, 7)
    combined = tmp_path / "combined_data.csv"
    combined.write_text("\n".join(line for line in combined.read_text().splitlines() if "person0" not in line[:7] or
                                  line[:8] == "person00") + "\n")  # fmt: skip
    folder = tmp_path / "Extracted_data" / "20200414" / "person01"
    (folder / "metadata.json").unlink()
    table = read_table(tmp_path)
    assert len(table.clips) == 5
    assert [remark.file for remark in table.set_aside] == ["Extracted_data/20200414/person01/cough-heavy.wav"]


def test_speech_commands_have_the_official_split(tmp_path: Path) -> None:
    write_speech_commands(tmp_path)
    table = read_table(tmp_path)
    assert counts(table) == {"bed": 6, "no": 6, "yes": 6}
    assert {(clip.group, clip.fold) for clip in table.clips} == {
        (f"{speaker:08x}", min(speaker, 2)) for speaker in range(6)
    }
    assert [remark.what for remark in table.left_out] == ["3 recordings of background noise"]
    twelve = read_table(tmp_path, "speech-commands-12")
    assert len(twelve.labels) == 12
    assert counts(twelve) == {"yes": 6, "no": 6, "_unknown_": 6, "_silence_": 3}
    assert sorted(clip.fold or 0 for clip in twelve.clips if twelve.labels[clip.label] == "_silence_") == [0, 1, 2]
    with (tmp_path / "testing_list.txt").open("a") as lines:
        lines.write("yes/none_nohash_0.wav\n")
    assert refusal(tmp_path).endswith(
        "file 'yes/none_nohash_0.wav' is in a list and not there; allowed: files that are there"
    )


def test_a_task_of_another_set_is_refused(tmp_path: Path, data_dir: Path) -> None:
    assert refusal(data_dir / "esc50", "fsd50k").endswith("is ESC-50: got task 'fsd50k'; allowed: esc50, esc10")
    write_sound(tmp_path / "a" / "1.wav", 1)
    write_sound(tmp_path / "b" / "1.wav", 2)
    assert refusal(tmp_path, "esc50").endswith("got task 'esc50'; allowed: none, as it is no published data set")


def test_tasks_belong_to_one_set() -> None:
    tasks = [task for known in KNOWN for task in known.tasks]
    assert len(tasks) == len(set(tasks))


def test_a_manifest_beside_a_known_layout_is_still_the_manifest(tmp_path: Path) -> None:
    write_speech_commands(tmp_path)
    write_csv(
        tmp_path / "manifest.csv",
        ("file", "label"),
        [["yes/00000000_nohash_0.wav", "y"], ["no/00000000_nohash_0.wav", "n"]],
    )
    assert read_table(tmp_path).labels == ("n", "y")
