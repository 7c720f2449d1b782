"""Released models: found by name, left as they are, described by a card that says nothing of the machine."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from clips import SPEC, clips, parts
from models import LABELS, bundle_of
from tinyclf.bench.card import card, with_recipe
from tinyclf.bench.release import judged, public_facts
from tinyclf.export.bundle import Bundle

from tinyclf import released
from tinyclf.finding import find_bundle
from tinyclf.released import is_released, released_names

Command = Callable[..., tuple[int, str, str]]
FACTS = {
    "data": {"name": "scenes", "path": "/home/somebody/scenes", "digest": "d" * 64}, "split": "5" * 64, "seed": 3,
    "without": ["lab"], "members": [{"run": "/home/somebody/runs/1", "seed": 1}],
    "set_aside": [{"file": "x.wav", "what": "silent"}],
}  # fmt: skip


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of released models with one in it, scenes-50k."""
    folder = tmp_path / "models"
    shutil.copytree(bundle_of("audiobot50", tmp_path / "made").folder, folder / "scenes-50k")
    (folder / "notes").mkdir()
    monkeypatch.setattr(released, "released_root", lambda: folder)
    monkeypatch.setattr("tinyclf.finding.released_root", lambda: folder)
    return folder


def test_a_model_is_found_by_name_unless_a_file_has_it(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert released_names() == ("scenes-50k",)
    assert find_bundle("scenes-50k").folder == root / "scenes-50k"
    assert is_released(root / "scenes-50k")
    assert not is_released(tmp_path / "made")
    own = tmp_path / "here"
    shutil.copytree(root / "scenes-50k", own / "scenes-50k")
    monkeypatch.chdir(own)
    assert find_bundle("scenes-50k").folder == Path("scenes-50k")


def test_the_command_streams_by_a_models_name(root: Path, tmp_path: Path, tinyclf: Command) -> None:
    rng = np.random.default_rng(0)
    soundfile.write(tmp_path / "x.wav", 0.1 * rng.standard_normal(32_000), 16_000)
    code, out, _ = tinyclf("stream", "--model", "scenes-50k", tmp_path / "x.wav", "--json")
    decisions = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert decisions[0]["t"] == pytest.approx(0.98, abs=0.01)
    assert {decision["program"] for decision in decisions} <= set(LABELS)
    code, _, error = tinyclf("stream", "--model", "scene-50k", tmp_path / "x.wav")
    assert (code, error.strip()) == (
        2, "tinyclf: model 'scene-50k': not known (did you mean scenes-50k?); allowed: scenes-50k"
    )  # fmt: skip
    code, _, error = tinyclf("stream", "--model", "scenes-50k", root / "scenes-50k", tmp_path / "x.wav")
    assert (code, error.strip()) == (2, "tinyclf: stream: got 2 paths; allowed: FILE beside --model")


def test_verifying_a_released_model_writes_nothing(root: Path, tinyclf: Command) -> None:
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    code, out, _ = tinyclf("verify", "scenes-50k", "--json")
    assert code == 0
    assert json.loads(out)["ok"]
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


def test_public_facts_name_no_place() -> None:
    facts = public_facts(FACTS)
    assert "somebody" not in json.dumps(facts)
    assert facts["members"] == [{"seed": 1}]
    assert (facts["data"]["digest"], facts["set_aside"]) == ("d" * 64, [])
    assert FACTS["data"]["path"]


def compared(left_out: str, tests: int, f1: float) -> dict[str, Any]:
    """A result of tinyclf.bench.comparison about one recipe, mine."""
    scores = {
        name: {"mean": f1 + step / 10, "std": 0.0127, "n": tests}
        for step, name in enumerate(("macro_f1", "balanced_accuracy", "accuracy"))
    }
    divisions = [f"without-{left_out}"] if left_out else ["fold-0", "fold-4"]
    model = {"divisions": divisions, "int8": scores, "float": {}}
    return {"data": {"name": "scenes", "left_out": left_out}, "models": {"mine": model}}


def test_a_card_takes_figures_of_its_recipe_where_there_are_any() -> None:
    results = {"comparison": compared("", 2, 0.7), "comparison-without-lab": compared("lab", 1, 0.5), "kernels": {}}
    text = with_recipe("# Card\n\n<!-- recipe mine -->\nstale\n<!-- end -->\n\n## More\n", results)
    assert "Figures of the recipe `mine` as `tinyclf.bench.scenes` trains it, not of these weights" in text
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert rows[2:] == [
        "| folds 0, 4 of scenes, each in turn | 2 | 0.700 ± 0.013 | 0.800 ± 0.013 | 0.900 ± 0.013 |",
        "| lab, a source that was not trained on | 1 | 0.500 | 0.600 | 0.700 |",
    ]
    assert "stale" not in text
    assert with_recipe(text, results) == text
    assert text.endswith("\n<!-- end -->\n\n## More\n")
    assert with_recipe(text, {"kernels": {}}) == "# Card\n\n<!-- recipe mine -->\n<!-- end -->\n\n## More\n"


def test_recalls_have_intervals_by_group() -> None:
    features = clips(60)
    # The class is the loudest third of the bands: right on every clip.
    scores = judged(
        lambda windows: windows[:, :, :15].reshape(len(windows), -1, 3, 5).mean(axis=(1, 3)), features, parts(features),
        SPEC.standardised(np.zeros(16), np.ones(16)),
    )  # fmt: skip
    assert scores["macro_f1"] == 1
    assert scores["recall_interval"] == dict.fromkeys(features.labels, (1, 1))


def test_a_card_says_how_good_what_it_costs_and_who_may_use_it(tmp_path: Path) -> None:
    bundle: Bundle = bundle_of("audiobot50", tmp_path)
    described = Bundle(bundle.folder)
    described.__dict__["graph"] = replace(bundle.graph, provenance=public_facts(FACTS))
    int8 = {
        "n": 7, "macro_f1": 0.5, "balanced_accuracy": 0.6, "accuracy": 0.7, "labels": ["a"], "recall": {"a": 0.8},
        "precision": {"a": 0.9}, "recall_interval": {"a": (0.1, 0.95)}, "intervals": {"macro_f1": (0.4, 0.61)},
    }  # fmt: skip
    names = ("instructions", "cycles_modelled", "code_bytes", "weight_bytes", "ram_bytes", "stack_bytes")
    cost = {name: 1000 * number for number, name in enumerate(names, 1)}
    sources = [
        {"source": "street", "train": 5, "validation": 1, "test": 1, "licences": ["CC BY-NC 3.0"]},
        {"source": "lab", "train": 0, "validation": 0, "test": 0, "licences": ["research only"]},
    ]
    text = card(described, cost, {"int8": int8, "float": {"macro_f1": 0.55}}, sources, "tinyclf train --seed 3", "mine")
    assert "<!-- recipe mine -->\n<!-- end -->\n\n## What it costs" in text
    assert "| a | 0.80 | 0.10 to 0.95 | 0.90 |" in text
    assert "macro-F1 0.500 in int8 (0.400 to 0.610), 0.550 in float" in text
    assert "1,000 instructions" in text
    assert "| street | 5 | 1 | 1 | CC BY-NC 3.0 |" in text
    assert "Left out, for research only or of unsettled rights: lab." in text
    assert "| lab |" not in text
    assert "**Non-commercial use only**: clips of street" in text
    assert "tinyclf train --seed 3" in text
    free = card(described, cost, {"int8": int8, "float": int8}, [{**sources[0], "licences": ["CC0 1.0"]}], "")
    assert "Non-commercial" not in free
