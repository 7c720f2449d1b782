"""Other people's converters and compilers on the same model, where they are installed."""

from pathlib import Path

import numpy as np
import pytest
from models import LABELS, bundle_of, fitted_spec, unruly, windows
from tinyclf.bench.npu import measure_npu
from tinyclf.export import tensorflow_opinion
from tinyclf.export.executors import classifier, open_file

from tinyclf import metrics
from tinyclf.evaluation import torch_classifier
from tinyclf.lower import trace


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("architecture", ["audiobot50", "separable10"])
def test_tensorflow_gives_a_second_opinion(architecture: str, tmp_path: Path) -> None:
    pytest.importorskip("tensorflow", reason="the extra tensorflow is not installed")
    model, path = unruly(architecture), tmp_path / "tensorflow.tflite"
    tensorflow_opinion.write(trace(model, fitted_spec().shape), fitted_spec(), LABELS, windows(32), path)
    held_out = windows(16, seed=1)
    floats, theirs = torch_classifier(model)(held_out), classifier(*open_file(path))(held_out)
    assert metrics.divergence(floats, theirs) < 0.05
    assert np.abs(floats).max() > 0.1


@pytest.mark.parametrize("target", ["ethos-u55-128", "ethos-u65-256"])
def test_every_operator_goes_to_the_npu(target: str, tmp_path: Path) -> None:
    pytest.importorskip("ethosu", reason="the extra vela is not installed")
    measured = measure_npu(bundle_of("audiobot50", tmp_path), target)
    assert measured["cpu_operators"] == 0
    assert measured["npu_operators"] >= 11
    assert measured["cycles_estimated"] >= measured["cycles_npu"] > 10_000
    assert 30_000 < measured["sram_bytes"] < 200_000
