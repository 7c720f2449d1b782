"""`tinyclf policy` as a user types it, on a small model and its recordings; the policy that it writes compiles."""

import ctypes
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from models import fitted_spec
from tinyclf.export import bundle as bundles
from tinyclf.export import policy_source
from tinyclf.export.bundle import Bundle
from tinyclf.firmware.policy import run_policy
from tinyclf.firmware.predictor import HostPredictor
from tinyclf.firmware.toolchain import compile_shared

from tinyclf.cli import main
from tinyclf.commands.policy import read_cost, read_limits
from tinyclf.datasets.table import SCENE_LABELS
from tinyclf.errors import DataError, UsageError
from tinyclf.models import for_budget
from tinyclf.policies import Calibration, Exponential, Forward, Majority, MovingAverage, Policy, Rule
from tinyclf.predictors import find_policy
from tinyclf.quantization.ptq import quantize
from tinyclf.report import STUDIED
from tinyclf.report.pictures import switching
from tinyclf.stream import default_policy
from tinyclf.switching import halves, tuning
from tinyclf.switching.scenes import Recording

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
LABELS = SCENE_LABELS


def write_recordings(root: Path, groups: int = 2) -> Path:
    """Three folds, so many groups a class in each, in coloured noise."""
    rng, rows = np.random.default_rng(0), ["file,label,group,fold"]
    for fold in range(3):
        for label, name in enumerate(LABELS):
            for group in range(groups):
                file = f"{name}/{fold}{group}.wav"
                (root / name).mkdir(parents=True, exist_ok=True)
                time = np.arange(32_000) / 16_000
                tone = np.sin(2 * np.pi * (300 * 2**label) * time) + 0.3 * rng.standard_normal(len(time))
                soundfile.write(root / file, 0.2 * tone, 16_000)
                rows.append(f"{file},{name},{name}{fold}{group},{fold}")
    (root / "list.csv").write_text("\n".join(rows) + "\n")
    return root


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bundle:
    monkeypatch.setattr(halves, "STREAM_SECONDS", 300.0)
    return bundle_on(write_recordings(tmp_path / "data"), tmp_path)


def bundle_on(data: Path, folder: Path) -> Bundle:
    """A bundle of a small model that was never trained, on recordings of which fold 0 is test."""
    spec = fitted_spec()
    model = for_budget(2000, len(LABELS), spec.shape)
    windows = np.random.default_rng(0).standard_normal((8, *spec.shape), dtype=np.float32)
    known = {"data": {"path": str(data)}, "seed": 0, "test_fold": 0}
    return bundles.write(
        quantize(model.build(0).eval(), spec, LABELS, windows, known), windows, folder / "bundle", ("c", "arduino")
    )


def test_policy(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "costs.json").write_text(json.dumps({"alarm": {name: 4 for name in LABELS if name != "alarm"}}))
    command = ["policy", bundle.folder, "--hours", 0.5, "--limit", "delay_p50_s=6", "--cost", tmp_path / "costs.json"]
    for name in ("TAUS", "LENGTHS", "CHANGES", "WEIGHTS"):
        monkeypatch.setattr(tuning, name, getattr(tuning, name)[::4])
    monkeypatch.setattr(sys, "argv", ["tinyclf", *map(str, command), "--fill", "new", "--json"])
    with pytest.raises(SystemExit, match="0"):
        main()
    found = json.loads(capsys.readouterr().out)
    assert {"false_switches_per_hour", "delay_p50_s", "delay_p95_s"} <= set(found)
    assert set(found["fills"]) == {"new"}
    assert set(found["fills"]["new"]["families"]) == {
        "argmax", "moving", "majority", "exponential", "hysteresis", "hold", "hmm"
    }  # fmt: skip
    written = json.loads((bundle.folder / "policy" / "policy.json").read_text())
    policy = Policy.from_dict(found["policy"])
    assert Policy.from_dict(written) == policy
    assert isinstance(policy.smoother, Forward)
    assert policy.rule.cost is not None
    assert policy.rule.cost[4] == (1024, 1024, 1024, 1024, 0)
    tuned = (bundle.folder / "policy" / "policy.h").read_text()
    assert (bundle.folder / "arduino" / "src" / "policy.h").read_text() == tuned
    assert find_policy(bundle) == policy
    assert HostPredictor([bundle.firmware, bundle.folder / "policy"], len(LABELS), ["-O1"]).start()
    study = json.loads((bundle.folder / STUDIED).read_text())
    assert study["fills"] == found["fills"]
    assert all(f">{family}<" in switching(study["fills"]) for family in study["fills"]["new"]["families"])


def test_streams_take_the_policy_that_is_named_or_tuned_or_the_default(bundle: Bundle, tmp_path: Path) -> None:
    tuned = Policy(Calibration.of(0.1, 1.0, [0.0] * 5), Majority(7))
    assert find_policy(bundle) == default_policy(5, bundle.graph.output.scale)
    (tmp_path / "mine.json").write_text(json.dumps(tuned.to_dict()))
    assert find_policy(bundle, tmp_path / "mine.json") == tuned
    (tmp_path / "mine.json").write_text("{")
    for path in (tmp_path / "mine.json", tmp_path / "none.json"):
        with pytest.raises(UsageError, match=r"cannot be read .*; allowed: a policy.json of `tinyclf policy`"):
            find_policy(bundle, path)
    (tmp_path / "mine.json").write_text("[]")
    with pytest.raises(UsageError, match="policy: damaged: TypeError"):
        find_policy(bundle, tmp_path / "mine.json")


def test_few_groups_are_taken_from_validation_too_or_refused_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tinyclf: Callable[..., tuple[int, str, str]]
) -> None:
    monkeypatch.setattr(halves, "STREAM_SECONDS", 200.0)
    for name in ("TAUS", "LENGTHS", "CHANGES", "WEIGHTS"):
        monkeypatch.setattr(tuning, name, getattr(tuning, name)[::8])
    made = bundle_on(write_recordings(tmp_path / "data", groups=1), tmp_path)
    code, out, _ = tinyclf("policy", made.folder, "--hours", 0.1, "--fill", "new")
    assert code == 0
    assert "halves are of test and validation clips together" in out
    assert (made.folder / "policy" / "policy.h").is_file()
    # All alarms are one group, and its fold is test: nothing is left to judge on.
    table = (tmp_path / "data" / "list.csv").read_text()
    rows = [re.sub(r"alarm\d+,\d$", "alarm,0", row) for row in table.splitlines()]
    (tmp_path / "data" / "list.csv").write_text("\n".join(rows) + "\n")
    code, _, error = tinyclf("policy", made.folder, "--hours", 0.1, "--fill", "new")
    assert (code, error) == (
        2,
        "tinyclf: class 'alarm': got 1 group that the model was not trained on; allowed: at least 2, to tune a policy "
        "on one and judge on another\n",
    )  # fmt: skip


def test_halves_share_the_groups_of_every_class() -> None:
    silence = np.zeros(1, np.float32)
    recordings = [Recording(silence, label, f"{label}-{group}") for label in range(2) for group in range(5)] * 2
    first, second = halves.halved(recordings, ("a", "b"), seed=1)
    assert {recording.group for recording in first}.isdisjoint(recording.group for recording in second)
    assert len(first) + len(second) == 20
    for label in range(2):
        counts = [len({r.group for r in half if r.label == label}) for half in (first, second)]
        assert sorted(counts) == [2, 3]
    with pytest.raises(
        DataError, match="class 'c': got 0 groups that the model was not trained on; allowed: at least 2"
    ):
        halves.halved(recordings, ("a", "b", "c"), seed=1)


CALIBRATION = Calibration.of(0.1, 1.3, (0.2, -0.1, 0.4))
WRITTEN = (
    Policy(CALIBRATION, MovingAverage(7)),
    Policy(Calibration.mixed(0.1, ((1.0, 0.2, 0), (0, 0.8, -0.1), (0.1, 0, 1.2)), (0.2, -0.1, 0.4)), Exponential.of(3)),
    Policy(CALIBRATION, Majority(9), Rule(dwell=3)),
    Policy(CALIBRATION, Exponential.of(12), Rule(margin=2_000, confidence=15_000)),
    Policy(CALIBRATION, Forward.of(1e-3, 0.3), Rule(margin=9_000, cost=((0, 256, 300), (600, 0, 256), (256, 90, 0)))),
)
HARNESS = """#include "policy.h"
void run(const int8_t *logits, int32_t count, int8_t *programs);
void run(const int8_t *logits, int32_t count, int8_t *programs)
{
    uint16_t history[TC_POLICY_HISTORY + 1];
    tc_policy_state state;
    tc_policy_start(&policy, &state, history);
    for (int32_t i = 0; i < count; i++) programs[i] = (int8_t)tc_policy_step(&policy, &state, logits + 3 * i);
}
"""


@pytest.mark.parametrize("policy", WRITTEN, ids=lambda policy: type(policy.smoother).__name__)
def test_the_written_policy_compiles_and_gives_the_same_programs(policy: Policy, tmp_path: Path) -> None:
    policy_source.write(policy, ("a", "b", "c"), "0123", tmp_path)
    (tmp_path / "run.c").write_text(HARNESS)
    library = ctypes.CDLL(str(compile_shared([tmp_path / "run.c"], tmp_path / "run.so", [tmp_path])))
    logits = np.random.default_rng(0).normal(0, 8, (4000, 3)).cumsum(axis=0)
    logits = (np.abs(logits % 400 - 200) - 100).astype(np.int8)
    programs = np.empty(len(logits), np.int8)
    library.run(logits.ctypes.data_as(ctypes.c_void_p), len(logits), programs.ctypes.data_as(ctypes.c_void_p))
    np.testing.assert_array_equal(programs, run_policy(policy, logits))
    assert len(set(programs.tolist())) > 1


def test_limits_are_read() -> None:
    assert read_limits([]) == {"delay_p50_s": 4.0}
    assert read_limits(["missed=0.02", "delay_p95_s=12"]) == {"missed": 0.02, "delay_p95_s": 12.0}
    with pytest.raises(UsageError, match="limit 'missed': not understood; allowed: NAME=NUMBER"):
        read_limits(["missed"])


BAD_COSTS: dict[str, tuple[str, str]] = {
    "no json": ("{", "cannot be read"),
    "class": ('{"rain": {}}', "class 'rain': not known; allowed: a, b"),
    "negative": ('{"a": {"b": -1}}', "got a cost of -1; allowed: a number from 0 to"),
    "text": ('{"a": {"b": "much"}}', "got a cost of 'much'; allowed: a number"),
    "list": ("[1]", "cannot be read"),
}


@pytest.mark.parametrize("name", BAD_COSTS)
def test_bad_costs_are_refused(name: str, tmp_path: Path) -> None:
    text, message = BAD_COSTS[name]
    path = tmp_path / "costs.json"
    path.write_text(text)
    with pytest.raises(UsageError) as caught:
        read_cost(path, ("a", "b"))
    assert str(path) in str(caught.value)
    assert message in str(caught.value)
