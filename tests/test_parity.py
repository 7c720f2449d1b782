"""Every executor gives the reference's integers; a changed constant is found and its layer named."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from models import bundle_of
from tinyclf.export import bundle as bundles
from tinyclf.export import onnx_qdq, tflite_int8
from tinyclf.export.bundle import Bundle
from tinyclf.export.executors import open_executor, open_file
from tinyclf.export.verify import compare, verify

from tinyclf.errors import BundleError, GraphError, UsageError
from tinyclf.graph import digest


@pytest.fixture(scope="module", params=["audiobot50", "audiobot500"])
def bundle(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return bundle_of(request.param, tmp_path_factory.mktemp(request.param))


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_certificate(bundle: Bundle) -> None:
    result = verify(bundle)
    assert result["ok"]
    for name in ("reference", "tflite-micro", "c-host", "c-cortex-m4"):
        assert result["executors"][name]["equal"], name
    assert result["executors"]["litert-reference"]["max_step"] <= 1
    for name in ("litert", "onnxruntime"):
        # They round in float; 4 steps is the largest that was published for such models.
        assert result["executors"][name]["max_step"] <= 4


@pytest.mark.parametrize("core", ["c-cortex-m0plus", "c-cortex-m3", "c-cortex-m7", "c-cortex-m33"])
def test_other_cores_are_equal(bundle: Bundle, core: str) -> None:
    inputs, golden = bundle.golden
    assert np.array_equal(open_executor(core, bundle).logits(inputs[:2]), golden[:2])


@pytest.mark.parametrize(
    ("table", "change", "layer"),
    [
        ("weight_12", lambda value: value - 40 if value > 0 else value + 40, "head.4"),
        ("multiplier_3", lambda value: value // 2, "blocks.1.0"),
        ("bias_0", lambda value: value + 2000, "blocks.0.0"),
    ],
)
def test_a_changed_constant_is_found_and_its_layer_named(
    tmp_path: Path, table: str, change: Callable[[int], int], layer: str
) -> None:
    bundle = bundle_of("audiobot50", tmp_path)
    source = bundle.firmware / "model.c"
    first_value = re.compile(rf"({table}\[\d+\] = {{\s+)(-?\d+)")
    changed, times = first_value.subn(lambda found: f"{found[1]}{change(int(found[2]))}", source.read_text())
    assert times == 1
    source.write_text(f"#define TC_PORTABLE\n{changed}")
    parity = compare(open_executor("c-host", bundle), bundle, *bundle.golden, 0)
    assert not parity.kept
    assert parity.first_difference == layer


def test_selftest_program_passes(bundle: Bundle, tmp_path: Path) -> None:
    from tinyclf.firmware.emulator import Machine
    from tinyclf.firmware.toolchain import TARGETS, compile_firmware

    sources = [bundle.firmware / name for name in ("selftest.c", "model.c", "model_dsp.S")]
    elf = compile_firmware(sources, tmp_path / "selftest.elf", TARGETS["cortex-m4"], exports=["main"])
    assert Machine(elf, TARGETS["cortex-m4"]).call("main") == 0


def test_equal_graphs_give_equal_files(bundle: Bundle) -> None:
    assert tflite_int8.serialise(bundle.graph) == bundle.tflite.read_bytes()
    assert onnx_qdq.build(bundle.graph).SerializeToString(deterministic=True) == bundle.onnx.read_bytes()


@pytest.mark.parametrize("name", ["model.tflite", "model.onnx"])
def test_files_say_what_they_are(bundle: Bundle, name: str) -> None:
    executor, described = open_file(bundle.folder / name)
    assert described.digest == digest(bundle.graph)
    assert described.features == bundle.graph.features
    assert described.labels == bundle.graph.labels
    assert executor.logits(bundle.golden[0][:2]).shape == (2, 5)


def test_c_carries_the_digests(bundle: Bundle) -> None:
    header = (bundle.firmware / "model.h").read_text()
    assert digest(bundle.graph) in header
    assert bundle.graph.features.digest() in header


@pytest.mark.parametrize("name", ["model.tflite", "model.onnx"])
def test_damaged_files_are_refused(bundle: Bundle, name: str, tmp_path: Path) -> None:
    damaged = tmp_path / name
    damaged.write_bytes((bundle.folder / name).read_bytes()[:300])
    with pytest.raises(GraphError, match=name):
        open_file(damaged)


def test_unknown_executor_and_format(bundle: Bundle, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="executor 'dsp': not known; allowed: reference, tflite-micro"):
        open_executor("dsp", bundle)
    with pytest.raises(UsageError, match="format 'coreml': not known; allowed: onnx, tflite, c"):
        bundles.write(bundle.graph, np.zeros((1, 96, 32), np.float32), tmp_path / "b", ["coreml"])
    assert not (tmp_path / "b").exists()


def test_a_folder_with_other_files_is_not_overwritten(bundle: Bundle, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(BundleError, match="a folder with other files"):
        bundles.write(bundle.graph, np.zeros((1, 96, 32), np.float32), tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "mine"


def test_incomplete_bundle_is_named(bundle: Bundle, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(bundle.folder, tmp_path / "copy"))
    (copy / "model.onnx").unlink()
    with pytest.raises(BundleError, match=r"is no bundle with model\.onnx"):
        open_executor("onnxruntime", Bundle(copy))
