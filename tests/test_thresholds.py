"""Thresholds of several labels as integers: Python and C call exactly the labels that the float posteriors call."""

import ctypes
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from models import graph_of
from scipy.special import expit
from tinyclf.export import bundle as bundles
from tinyclf.firmware.toolchain import TARGETS, compile_firmware, compile_shared

from tinyclf.graph import Graph
from tinyclf.metrics import kept_thresholds, plain_thresholds
from tinyclf.thresholds import integer_thresholds

LIMITS = np.array([0.5, 0.031, 0.97, np.inf, 1e-6])
LOGITS = np.arange(-128, 128)


@pytest.fixture(scope="module")
def graph() -> Graph:
    plain = graph_of("audiobot50")
    return replace(plain, provenance={**plain.provenance, "thresholds": plain_thresholds(LIMITS)})


def test_thresholds_survive_json() -> None:
    kept = json.loads(json.dumps({"thresholds": plain_thresholds(LIMITS)}, allow_nan=False))
    np.testing.assert_array_equal(kept_thresholds(kept), LIMITS)
    assert kept_thresholds({}) is None


def test_integers_call_what_posteriors_call(graph: Graph) -> None:
    integers = integer_thresholds(graph)
    assert integers is not None
    posteriors = expit((LOGITS - graph.output.zero_point) * np.float64(graph.output.scale))
    for threshold, limit in zip(integers, LIMITS, strict=True):
        np.testing.assert_array_equal(threshold <= LOGITS, posteriors >= limit)
    assert integers[3] == 128
    # A posterior of one half is a logit of zero.
    assert integers[0] == graph.output.zero_point


def test_one_label_a_clip_has_no_thresholds(tmp_path: Path) -> None:
    graph = graph_of("audiobot50")
    assert integer_thresholds(graph) is None
    windows = np.zeros((1, *graph.features.shape), np.float32)
    assert not (bundles.write(graph, windows, tmp_path / "b", ["c"]).firmware / "labels.h").exists()


def test_the_firmware_calls_the_same_labels(graph: Graph, tmp_path: Path) -> None:
    firmware = bundles.write(graph, np.zeros((1, *graph.features.shape), np.float32), tmp_path / "b", ["c"]).firmware
    source = tmp_path / "has.c"
    declared = "int32_t has(const int8_t *logits, int32_t label)"
    source.write_text(f'#include "labels.h"\n{declared};\n{declared} {{ return tc_has_label(logits, label); }}\n')
    library = ctypes.CDLL(str(compile_shared([source], tmp_path / "has.so", [firmware])))
    integers = integer_thresholds(graph)
    assert integers is not None
    for logit in LOGITS:
        logits = (ctypes.c_int8 * 5)(*[int(logit)] * 5)
        assert [library.has(logits, label) for label in range(5)] == (logit >= integers).astype(int).tolist()
    # As a device's compiler sees it, with every warning an error.
    compile_firmware([source], tmp_path / "has.elf", TARGETS["cortex-m4"], include=[firmware], exports=["has"])
