"""Every command as a user types it: the whole path on sounds made for it, and one clear line for bad input."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from models import bundle_of

from tinyclf import subject

Run = Callable[..., tuple[int, str, str]]
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture
def tinyclf_json(tinyclf: Run) -> Callable[..., dict[str, Any]]:
    """Run a command with --json, expect success and one object on standard output."""

    def run(*arguments: object) -> dict[str, Any]:
        code, out, err = tinyclf(*arguments, "--json")
        assert code == 0, err
        assert out.count("\n") == 1
        return dict(json.loads(out))

    return run


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the commands below run one after the other."""
    return tmp_path_factory.mktemp("workplace")


def test_the_whole_path(
    workplace: Path, monkeypatch: pytest.MonkeyPatch, tinyclf: Run, tinyclf_json: Callable[..., dict[str, Any]]
) -> None:
    monkeypatch.chdir(workplace)
    made = tinyclf_json("data", "make", "sounds", "--clips", 12, "--seconds", 1.2)
    assert made["clips"] == 60
    checked = tinyclf_json("data", "check", "sounds")
    assert (checked["clips"], checked["repaired"], checked["rejected"]) == (60, [], [])

    trained = tinyclf_json("train", "--budget", "4k", "--data", "sounds", "--epochs", 2, "--device", "cpu")
    assert trained["params"] <= 4000
    assert {"run", "params", "macs", "validation", "test"} <= set(trained)
    for named in (trained["run"], None):
        scores = tinyclf_json("evaluate", *([named] if named else []))
        assert scores["macro_f1"] == pytest.approx(trained["test"]["macro_f1"])
        assert {"n", "accuracy", "balanced_accuracy", "macro_f1", "confusion"} <= set(scores)

    exported = tinyclf_json("export", "--int8", "--to", "onnx, tflite, cmake")
    bundle = Path(exported["bundle"])
    assert {"model.onnx", "model.tflite", "model.json", "firmware/model.c", "cmake/CMakeLists.txt"} <= set(
        exported["files"]
    )
    early = Path(tinyclf_json("report")["report"]).read_text()
    assert "Not verified" in early
    assert "Not measured" in early
    verified = tinyclf_json("verify")
    assert verified["ok"]
    assert verified["digest"] == exported["digest"]

    counted = tinyclf_json("count", bundle)
    measured = tinyclf_json("bench", "--target", "cortex-m4")["targets"]["cortex-m4"]
    assert measured["ram_bytes"] == counted["ram_bytes"]
    assert (
        measured["instructions"]
        == tinyclf_json("bench", bundle, "--target", "cortex-m4")["targets"]["cortex-m4"]["instructions"]
    )
    assert {"instructions", "cycles_modelled", "code_bytes", "weight_bytes", "ram_bytes", "stack_bytes"} <= set(
        measured
    )

    ways = (
        [bundle],
        [bundle, "--executor", "c-host"],
        [bundle / "model.tflite"],
        [trained["run"], "--executor", "c-host"],
    )
    int8 = [tinyclf_json("evaluate", *arguments)["confusion"] for arguments in ways]
    assert all(confusion == int8[0] for confusion in int8)
    assert tinyclf_json("evaluate", bundle / "model.onnx")["n"] == scores["n"]

    clip = next((workplace / "sounds" / "alarm").glob("*.flac"))
    code, out, _ = tinyclf("stream", clip, "--json", "--hop", 4)
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert lines
    assert all({"t", "label", "posterior", "program"} <= set(line) for line in lines)

    page = Path(tinyclf_json("report")["report"]).read_text()
    assert "every promise was kept" in page
    assert "Quantized by" in page
    assert not re.search(r"(src|href)=.?https?:|url\(.?https?:|@import", page), "the report must need no network"


def test_integers_are_tuned_in_training_or_in_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tinyclf: Run, tinyclf_json: Callable[..., dict[str, Any]]
) -> None:
    monkeypatch.chdir(tmp_path)
    tinyclf_json("data", "make", "sounds", "--clips", 8, "--seconds", 1.1)
    trained = tinyclf_json("train", "--budget", "4k", "--data", "sounds", "--epochs", 1, "--qat", 1, "--device", "cpu")
    kept = tinyclf_json("export", "--int8")
    assert kept["quantization"]["qat"]["epochs"] == 1
    assert set(kept["quantization"]["trials"]) > {"percentile", "mse", "minmax"}
    assert tinyclf_json("export", "--int8")["digest"] == kept["digest"]

    plain = tinyclf_json("export", trained["run"], "--method", "mse", "--out", "plain")
    assert plain["quantization"] == {"scheme": "mse"}
    tuned = tinyclf_json("export", trained["run"], "--method", "mse", "--qat", 2, "--out", "tuned")
    assert tuned["quantization"]["qat"]["divergence"] <= tuned["quantization"]["qat"]["before"]
    assert tinyclf_json("verify", "tuned")["ok"]
    code, _, err = tinyclf("export", trained["run"], "--method", "entropy", "--out", "other")
    assert code == 2
    assert "method 'entropy': not known; allowed: auto, percentile, mse, minmax" in err
    assert not Path("other").exists()


@pytest.mark.parametrize(
    ("name", "params", "macs"), [("audiobot500", 499_853, 17_600_128), ("audiobot50", 49_733, 3_789_120)]
)
def test_published_counts(tinyclf_json: Callable[..., dict[str, Any]], name: str, params: int, macs: int) -> None:
    counted = tinyclf_json("count", name)
    assert (counted["params"], counted["macs"]) == (params, macs)
    assert sum(layer["params"] for layer in counted["layers"]) == params
    assert {"ram_bytes", "flash_bytes"} <= set(counted)


def test_a_teacher_without_integer_form_is_counted_and_says_why(tinyclf_json: Callable[..., dict[str, Any]]) -> None:
    counted = tinyclf_json("count", "crnn")
    assert (counted["params"], counted["ram_bytes"], counted["flash_bytes"]) == (973_000, None, None)
    assert counted["no_int8"] == "no int8 form: layer 'transpose': transpose"


def test_help_is_quick_and_has_examples(tinyclf: Run) -> None:
    for command in (
        "train",
        "export",
        "verify",
        "bench",
        "stream",
        "policy",
        "report",
        "evaluate",
        "count",
        "quickstart",
    ):
        code, out, _ = tinyclf(command, "--help")
        assert code == 0
        assert f"Example: tinyclf {command}" in out
    heavy = "import sys, tinyclf.cli; print([m for m in ('torch', 'numpy', 'onnx', 'matplotlib') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", heavy], capture_output=True, text=True, check=True).stdout == "[]\n"


def _tone(path: Path, seed: int = 0, value: float | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = 0.1 * np.random.default_rng(seed).standard_normal(20_000)
    samples = np.full_like(samples, value) if value is not None else samples
    soundfile.write(path, samples, 16_000, subtype="FLOAT")
    return path


def _one_class(root: Path) -> list[object]:
    _tone(root / "data" / "rain" / "a.wav")
    return ["train", "--data", root / "data"]


def _with_bad(root: Path, name: str, content: bytes) -> list[object]:
    for index in range(6):
        _tone(root / "data" / f"class{index % 2}" / f"{index}.wav", seed=index)
    bad = root / "data" / "class0" / name
    bad.write_bytes(content)
    return ["train", "--data", root / "data", "--strict"]


# fmt: off
BAD_INPUT: dict[str, tuple[Callable[[Path], list[object]], str]] = {
    "missing folder": (lambda root: ["train", "--data", root / "none"], "none: got no such folder; allowed: a folder"),
    "one class": (_one_class, "data: got one class, 'rain'; allowed: at least two"),
    "text named .wav": (lambda root: _with_bad(root, "notes.wav", b"not a sound at all\n" * 20), "notes.wav: "),
    "empty file": (lambda root: _with_bad(root, "empty.wav", b""), "empty.wav: "),
    "budget": (lambda root: ["train", "--budget", "100"], "budget 100 parameters: the smallest member of family"),
    "budget text": (lambda root: ["train", "--budget", "small"], "budget 'small': "),
    "no run": (lambda root: ["export", "--int8", root], "is no run; allowed: a folder that `tinyclf train` made"),
    "no bundle": (lambda root: ["verify", root], "is no bundle"),
    "architecture": (lambda root: ["count", "audiobot51"], "'audiobot51': not known (did you mean audiobot50?)"),
    "target": (lambda root: ["bench", "audiobot50", "--target", "z80"], "target 'z80': not known; allowed: host"),
    "recipe": (lambda root: ["train", "--recipe", "none"], "recipe 'none': "),
}
# fmt: on


@pytest.mark.parametrize("case", BAD_INPUT)
def test_bad_input_gets_one_clear_line(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tinyclf: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments, message = BAD_INPUT[case]
    code, out, err = tinyclf(*arguments(tmp_path))
    assert code == 2, (out, err)
    assert err.startswith("tinyclf: ")
    assert message in err
    assert err.count("\n") == 1
    assert out == ""
    assert not (tmp_path / "runs").exists()


def test_a_nan_recording_among_good_ones_is_set_aside_and_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tinyclf_json: Callable[..., dict[str, Any]]
) -> None:
    monkeypatch.chdir(tmp_path)
    for index in range(12):
        _tone(tmp_path / "data" / f"class{index % 2}" / f"{index}.wav", seed=index)
    _tone(tmp_path / "data" / "class1" / "broken.wav", value=float("nan"))
    trained = tinyclf_json("train", "--budget", "2k", "--data", "data", "--epochs", 1, "--device", "cpu")
    assert [remark["file"] for remark in trained["set_aside"]] == ["class1/broken.wav"]
    assert "NaN" in trained["set_aside"][0]["what"]


def test_a_run_remembers_its_front_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tinyclf_json: Callable[..., dict[str, Any]], tinyclf: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    for index in range(24):
        _tone(tmp_path / "data" / f"class{index % 2}" / f"{index}.wav", seed=index)
    common = ("train", "--budget", "2k", "--data", "data", "--epochs", 1, "--device", "cpu")
    trained = tinyclf_json(*common, "--frontend", "int")
    known = json.loads((Path(trained["run"]) / "checkpoint.json").read_text())["provenance"]["data"]
    assert known["frontend"] == "int"
    tinyclf_json("export", "--int8")
    asked: list[str | None] = []
    real = subject.load_features

    def spied(*arguments: Any, **named: Any) -> Any:
        asked.append(named["frontend"])
        return real(*arguments, **named)

    monkeypatch.setattr(subject, "load_features", spied)
    assert tinyclf_json("evaluate", trained["run"])["confusion"] == trained["test"]["confusion"]
    tinyclf_json("evaluate", trained["run"], "--executor", "reference")
    tinyclf_json("evaluate", trained["run"], "--frontend", "float")
    assert asked == ["int", "int", "float"]
    code, _, err = tinyclf("evaluate", trained["run"], "--frontend", "fixed")
    assert (code, err.strip()) == (
        2,
        "tinyclf: front end 'fixed': not known; allowed: float, int, statistics, statistics-int",
    )


def test_stream_refuses_a_sound_shorter_than_a_window(tmp_path: Path, tinyclf: Run) -> None:
    bundle = bundle_of("audiobot50", tmp_path)
    path = tmp_path / "short.wav"
    soundfile.write(path, 0.1 * np.random.default_rng(0).standard_normal(8000), 16_000)
    code, _, err = tinyclf("stream", bundle.folder, path)
    assert code == 2
    assert "short.wav: got 0.50 s; allowed: at least 0.98 s" in err


def test_real_recordings_end_to_end(
    data_dir: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    tinyclf: Run,
    tinyclf_json: Callable[..., dict[str, Any]],
) -> None:
    """A tenth of the real scenes through the whole path; two epochs say nothing of accuracy, but everything runs."""
    monkeypatch.chdir(tmp_path)
    rows = (data_dir / "scenes" / "scenes.csv").read_text().splitlines()
    tenth = _tenth(rows, data_dir / "scenes", tmp_path / "tenth")
    trained = tinyclf_json("train", "--budget", "10k", "--data", tenth, "--epochs", 2, "--device", "cpu")
    assert trained["test"]["n"] > 20
    tinyclf_json("export", "--int8")
    assert tinyclf_json("verify")["ok"]
    clip = data_dir / "scenes" / rows[1].split(",")[0]
    assert tinyclf("stream", clip, "--json")[0] == 0


def _tenth(rows: list[str], scenes: Path, folder: Path) -> Path:
    """Every tenth clip, copied with its rows of the manifest."""
    for name in (row.split(",")[0] for row in rows[1::10]):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(scenes / name, folder / name)
    (folder / "manifest.csv").write_text("\n".join([rows[0], *rows[1::10]]) + "\n")
    return folder
