"""The models that come with the package: whole, equal to their golden vectors, silent about where they were made."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tinyclf import reference
from tinyclf.datasets.synthetic import write_corpus
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.finding import find_bundle
from tinyclf.graph import digest
from tinyclf.predictors import find_policy
from tinyclf.released import released_names
from tinyclf.report.files import MEASURED, VERIFIED

NAMES = released_names()
TEXTS = (".md", ".json", ".h", ".c", ".S")


def test_there_are_models() -> None:
    assert {"scenes-10k", "scenes-50k", "scenes-500k"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_model_is_whole_and_gives_its_golden_logits(name: str) -> None:
    bundle = find_bundle(name)
    assert bundle.description["digest"] == digest(bundle.graph)
    assert set(bundle.graph.labels) == set(SCENE_LABELS)
    inputs, logits = bundle.golden
    np.testing.assert_array_equal(reference.run(bundle.graph, inputs[:8]), logits[:8])
    for file in (bundle.onnx, bundle.tflite, bundle.firmware / "model_dsp.S", bundle.folder / "policy" / "predictor.h"):
        assert file.is_file()
    # Ranges of the integer logits, and the policy that was tuned on them.
    assert find_policy(bundle).classes == len(SCENE_LABELS)
    assert json.loads((bundle.folder / VERIFIED).read_text())["ok"]
    assert json.loads((bundle.folder / MEASURED).read_text())["digest"] == digest(bundle.graph)


@pytest.mark.parametrize("name", NAMES)
def test_a_card_says_what_the_model_is_and_its_budget_is_in_its_name(name: str) -> None:
    bundle = find_bundle(name)
    card = (bundle.folder / "CARD.md").read_text()
    assert digest(bundle.graph) in card
    assert "Non-commercial use only" in card
    assert "Left out, for research only or of unsettled rights: Nonspeech100" in card
    model = bundle.graph.provenance["data"]
    assert (model["path"], model["name"]) == (None, "scenes")
    thousands = int(name.split("-")[1].removesuffix("k"))
    weights = bundle.description["weight_bytes"]
    # A name is a budget of parameters: four nets of 50,000 keep that of 500,000.
    assert 0.4 * thousands < weights / 1000 < 1.5 * thousands


@pytest.mark.parametrize("name", NAMES)
def test_no_file_names_a_folder_of_a_machine(name: str) -> None:
    for path in find_bundle(name).folder.rglob("*"):
        if path.suffix in TEXTS:
            assert not re.search(r"/(home|root|tmp|work|Users|opt)/", path.read_text()), path
        elif path.is_file():
            assert b"/tmp/" not in path.read_bytes()


def test_the_first_thing_after_installation(tmp_path: Path, tinyclf: Callable[..., tuple[int, str, str]]) -> None:
    write_corpus(tmp_path, clips_per_class=1, seconds=3.0)
    sound = next(tmp_path.rglob("*.flac"))
    code, out, _ = tinyclf("stream", "--model", "scenes-50k", sound, "--json")
    decisions = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert len(decisions) > 10
    assert all(sum(decision["posterior"].values()) == pytest.approx(1, abs=0.01) for decision in decisions)
