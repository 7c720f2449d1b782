"""Small made data sets in the layouts and column formats of the published ones: what runs where these cannot be had."""

import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import soundfile

RATE = 16_000


def write_sound(path: Path, seed: int, seconds: float = 0.3, band: int = 0) -> Path:
    """Noise that no other seed gives, its energy in one of eight bands, so that a class can be learned."""
    rng = np.random.default_rng(seed)
    count = int(seconds * RATE)
    spectrum = 0.02 * rng.standard_normal(count // 2 + 1) + 0.02j * rng.standard_normal(count // 2 + 1)
    width = len(spectrum) // 8
    spectrum[band * width : (band + 1) * width] *= 30
    samples = np.fft.irfft(spectrum, count)
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, (0.3 * samples / np.abs(samples).max()).astype(np.float32), RATE, format="WAV")
    return path


def write_csv(path: Path, header: Sequence[str], rows: Sequence[Sequence[object]]) -> Path:
    """A CSV with a header; none where it is empty."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as lines:
        csv.writer(lines, lineterminator="\n").writerows([*([header] if header else []), *rows])
    return path


# A piece of AudioSet's ontology: Bell has two parents in two families, Buzz one in the vague family.
ONTOLOGY = {
    "/m/04rlf": ("Music", ["/m/04szw"]),
    "/m/04szw": ("Musical instrument", ["/m/0342h", "/m/0395lw"]),
    "/m/0342h": ("Guitar", []),
    "/t/dd00041": ("Sounds of things", ["/m/07yv9", "/t/dd00077", "/m/0395lw"]),
    "/m/07yv9": ("Vehicle", []),
    "/t/dd00077": ("Mechanisms", []),
    "/m/0395lw": ("Bell", []),
    "/m/0jbk": ("Animal", ["/m/0bt9lr"]),
    "/m/0bt9lr": ("Dog", []),
    "/t/dd00098": ("Source-ambiguous sounds", ["/m/07pjjrj"]),
    "/m/07pjjrj": ("Buzz", []),
}
VOCABULARY = {
    "Bell": "/m/0395lw", "Buzz": "/m/07pjjrj", "Dog": "/m/0bt9lr", "Guitar": "/m/0342h",
    "Musical_instrument": "/m/04szw", "Vehicle": "/m/07yv9",
}  # fmt: skip
# The labels of the made clips, one after the other.
CLIPS = (
    ("Guitar", "Musical_instrument"), ("Dog",), ("Vehicle",), ("Buzz",), ("Bell", "Guitar"), ("Dog", "Vehicle"),
)  # fmt: skip


def write_fsd50k(root: Path, clips: int = 36) -> Path:
    """Clips of six combinations of labels; of each six combinations in turn four are train, one val, one test."""
    truth = root / "FSD50K.ground_truth"
    write_csv(truth / "vocabulary.csv", (), [[index, *item] for index, item in enumerate(VOCABULARY.items())])
    dev, evaluation = [], []
    for number in range(clips):
        labels = CLIPS[number % 6]
        mids = ",".join(VOCABULARY[label] for label in labels)
        part = number // 6 % 6
        folder = "FSD50K.eval_audio" if part == 5 else "FSD50K.dev_audio"
        write_sound(root / folder / f"{1000 + number}.wav", number, band=number % 6)
        row = [1000 + number, ",".join(labels), mids]
        if part == 5:
            evaluation.append(row)
        else:
            dev.append([*row, "val" if part == 4 else "train"])
    write_csv(truth / "dev.csv", ("fname", "labels", "mids", "split"), dev)
    write_csv(truth / "eval.csv", ("fname", "labels", "mids"), evaluation)
    entries = [
        {"id": mid, "name": name, "description": "", "citation_uri": "", "positive_examples": [], "child_ids": below,
         "restrictions": []}
        for mid, (name, below) in ONTOLOGY.items()
    ]  # fmt: skip
    (root / "ontology.json").write_text(json.dumps(entries))
    return root


COUGHVID_HEADER = (
    "uuid", "datetime", "cough_detected", "SNR", "latitude", "longitude", "age", "gender", "respiratory_condition",
    "fever_muscle_pain", "status", "status_SSL",
)  # fmt: skip


def coughvid_rows(clips: int = 12) -> list[list[object]]:
    """Rows that pass the filters where ages need not be frequent: three statuses in turn, all of one age."""
    statuses = ("healthy", "symptomatic", "COVID-19")
    return [
        [f"0000-{number:04d}", "2020-04-13T21:30:59", 0.9754, 16.5, "", "", 28.0, ("male", "female")[number % 2],
         "False", "False", statuses[number % 3], ""]
        for number in range(clips)
    ]  # fmt: skip


def write_coughvid(root: Path, rows: Sequence[Sequence[object]]) -> Path:
    """The compiled metadata and a sound for each row."""
    write_csv(root / "metadata_compiled.csv", COUGHVID_HEADER, rows)
    for number, row in enumerate(rows):
        write_sound(root / f"{row[0]}.wav", number, band=number % 3)
    return root


COSWARA_HEADER = ("id", "a", "covid_status", "record_date", "ep", "g", "l_c", "l_l", "l_s", "rU", "smoker", "cough")


def write_coswara(root: Path, participants: int = 24) -> Path:
    """Participants of six statuses in turn, in folders by date, with two of the nine recordings each."""
    statuses = (
        "healthy", "positive_mild", "no_resp_illness_exposed", "positive_asymp", "recovered_full",
        "resp_illness_not_identified",
    )  # fmt: skip
    rows = []
    for number in range(participants):
        status = statuses[number % 6]
        person = f"person{number:02d}"
        rows.append([person, 30, status, "2020-04-13", "y", "male", "India", "", "Karnataka", "n", "", "True"])
        folder = root / "Extracted_data" / f"202004{13 + number % 2}" / person
        write_sound(folder / "cough-heavy.wav", 2 * number, band=number % 2)
        write_sound(folder / "vowel-a.wav", 2 * number + 1, band=number % 2)
        (folder / "metadata.json").write_text(json.dumps({"a": 30, "covid_status": status, "g": "male"}))
    write_csv(root / "combined_data.csv", COSWARA_HEADER, rows)
    return root


def write_speech_commands(root: Path, words: Sequence[str] = ("yes", "no", "bed"), speakers: int = 6) -> Path:
    """Every speaker says every word; speaker 0 is in the testing list, speaker 1 in the validation list."""
    lists: dict[int, list[str]] = {0: [], 1: []}
    for band, word in enumerate(words):
        for speaker in range(speakers):
            file = f"{word}/{speaker:08x}_nohash_0.wav"
            write_sound(root / file, 100 * band + speaker, band=band)
            lists.get(speaker, []).append(file)
    for number, name in enumerate(("doing_the_dishes.wav", "pink_noise.wav", "white_noise.wav")):
        write_sound(root / "_background_noise_" / name, 9000 + number, 1.5, band=7)
    (root / "testing_list.txt").write_text("\n".join(lists[0]) + "\n")
    (root / "validation_list.txt").write_text("\n".join(lists[1]) + "\n")
    return root


def write_oticon(root: Path, clips: int = 60) -> Path:
    """Arrays of the challenge's form: five classes in turn, each louder in bands of its own."""
    rng = np.random.default_rng(0)
    label = np.arange(clips) % 5
    spectrograms = rng.normal(-60, 8, (clips, 32, 96)).clip(-80, -20)
    for index, kind in enumerate(label):
        spectrograms[index, 6 * kind : 6 * kind + 6] += 15
    spectrograms -= spectrograms.max(axis=(1, 2), keepdims=True)
    root.mkdir(parents=True, exist_ok=True)
    np.save(root / "training.npy", spectrograms.clip(-80, 0).astype(np.float32))
    np.save(root / "training_labels.npy", label)
    return root


# By the names of `tinyclf.datasets.known`.
WRITERS: dict[str, Callable[[Path], Path]] = {
    "Oticon": write_oticon,
    "FSD50K": write_fsd50k,
    "COUGHVID": lambda root: write_coughvid(root, coughvid_rows(102)),
    "Coswara": write_coswara,
    "Speech Commands v2": write_speech_commands,
}
