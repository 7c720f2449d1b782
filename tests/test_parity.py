"""Every executor gives the reference's integers; a changed constant is found and its layer named."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from models import bundle_of
from tinyclf.export import bundle as bundles
from tinyclf.export import onnx_qdq, tflite_int8
from tinyclf.export.bundle import Bundle
from tinyclf.export.executors import chains_of, open_executor, open_file
from tinyclf.export.verify import PROMISED_STEP, installed, verify

from tinyclf.errors import BundleError, GraphError, UsageError
from tinyclf.graph import digest


@pytest.fixture(scope="module", params=["audiobot50", "audiobot500"])
def bundle(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return bundle_of(request.param, tmp_path_factory.mktemp(request.param))


def test_certificate(bundle: Bundle) -> None:
    result = verify(bundle)
    assert result["ok"]
    assert set(result["executors"]) == {*installed(), "torch"}
    for name in installed():
        certified, step = result["executors"][name], PROMISED_STEP[name]
        assert certified["equal"] or step > 0, name
        assert max(layer["max_step"] for layer in certified["layers"].values()) <= step
        inside = {index for chain in chains_of(name, bundle) for index in range(chain.first, chain.last)}
        assert list(certified["layers"]) == [op.output for i, op in enumerate(bundle.graph.ops) if i not in inside]
        assert bool(inside) == (name in ("c-cortex-m4", "c-cortex-m7", "c-cortex-m33"))


def test_selftest_program_passes(bundle: Bundle, tmp_path: Path) -> None:
    from tinyclf.firmware.emulator import Machine
    from tinyclf.firmware.toolchain import TARGETS, compile_firmware

    sources = [bundle.firmware / name for name in ("selftest.c", "model.c", "model_dsp.S")]
    elf = compile_firmware(sources, tmp_path / "selftest.elf", TARGETS["cortex-m4"], exports=["main"])
    assert Machine(elf, TARGETS["cortex-m4"]).call("main") == 0


def test_equal_graphs_give_equal_files(bundle: Bundle) -> None:
    assert tflite_int8.serialise(bundle.graph) == bundle.tflite.read_bytes()
    assert onnx_qdq.serialise(bundle.graph) == bundle.onnx.read_bytes()


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


@pytest.mark.parametrize(("name", "executor"), [("model.tflite", "tflite-micro"), ("model.onnx", "onnxruntime")])
def test_damaged_files_are_refused(bundle: Bundle, name: str, executor: str, tmp_path: Path) -> None:
    copy = Bundle(Path(shutil.copytree(bundle.folder, tmp_path / "copy")))
    content = (copy.folder / name).read_bytes()
    flipped = bytearray(content)
    flipped[np.random.default_rng(0).integers(len(content))] ^= 1
    for damaged in (content[:300], content[:-1], b"", content + b"x", bytes(flipped)):
        (copy.folder / name).write_bytes(damaged)
        with pytest.raises(GraphError, match=rf"{name}: .*damaged"):
            open_file(copy.folder / name)
        with pytest.raises(GraphError, match=rf"{name}: .*damaged"):
            open_executor(executor, copy)


@pytest.mark.parametrize("name", ["model.tflite", "model.onnx"])
def test_every_flipped_byte_is_refused(bundle: Bundle, name: str, tmp_path: Path) -> None:
    content = (bundle.folder / name).read_bytes()
    for position in np.random.default_rng(1).integers(len(content), size=60):
        damaged = bytearray(content)
        damaged[position] ^= 0x10
        (tmp_path / name).write_bytes(bytes(damaged))
        with pytest.raises(GraphError):
            open_file(tmp_path / name)


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


def test_litert_says_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bundle = bundle_of("audiobot50", tmp_path)
    open_executor("litert", bundle).logits(bundle.golden[0][:1])
    assert capfd.readouterr().err == ""
