"""One number changed in one executor's copy: `verify` fails and names the layer where it was changed."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import flatbuffers
import numpy as np
import onnx
import pytest
from ai_edge_litert import schema_py_generated as schema
from models import bundle_of
from onnx import numpy_helper
from tinyclf.export.bundle import Bundle
from tinyclf.export.seal import sealed
from tinyclf.export.tflite_int8 import FILE_IDENTIFIER
from tinyclf.export.verify import verify


@pytest.fixture(scope="module")
def intact(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return bundle_of("audiobot50", tmp_path_factory.mktemp("faults"))


@pytest.fixture
def bundle(intact: Bundle, tmp_path: Path) -> Bundle:
    return Bundle(Path(shutil.copytree(intact.folder, tmp_path / "bundle")))


def _fails_at(bundle: Bundle, executors: tuple[str, ...], layer: str) -> None:
    result = verify(bundle, ("reference", *executors))
    assert not result["ok"]
    assert result["executors"]["reference"]["kept"]
    for executor in executors:
        assert not result["executors"][executor]["kept"], executor
        assert result["executors"][executor]["first_difference"] == layer


@pytest.mark.parametrize(
    ("table", "change", "layer"),
    [
        ("weight_12", lambda value: value - 40 if value > 0 else value + 40, "head.4"),
        ("multiplier_3", lambda value: value // 2, "blocks.1.0"),
        ("bias_0", lambda value: value + 2000, "blocks.0.0"),
    ],
)
def test_a_changed_constant_of_the_c(bundle: Bundle, table: str, change: Callable[[int], int], layer: str) -> None:
    first_value = re.compile(rf"({table}\[\d+\] = {{\s+)(-?\d+)")
    _rewrite(bundle, lambda text: first_value.subn(lambda found: f"{found[1]}{change(int(found[2]))}", text))
    _fails_at(bundle, ("c-wasm", "c-cortex-m0plus", "c-cortex-m3"), layer)


def test_a_changed_padding_of_the_c(bundle: Bundle) -> None:
    # The last member of a shape is the padding at the left.
    shape = re.compile(r"(tc_conv_shape shape = {.*, )(\d+)};")
    _rewrite(bundle, lambda text: shape.subn(lambda f: f"{f[1]}{int(f[2]) - 1}}};", text, count=1))
    _fails_at(bundle, ("c-wasm", "c-cortex-m0plus"), bundle.graph.ops[0].output)


@pytest.mark.parametrize(
    ("file", "table", "flip", "executors"),
    [
        ("model_dsp.S", r"(tc_weights_6:\n    \.byte )(-?\d+)", 0x40, ("c-cortex-m4", "c-cortex-m7")),
        ("model_dsp.S", r"(tc_stage_6:\n    \.word )(-?\d+)", 1 << 29, ("c-cortex-m4", "c-cortex-m7")),
        ("model_x86.h", r"(x86_weights_6\[\d+\] = {\s+)(-?\d+)", 0x40, ("c-host",)),
    ],
)
def test_a_changed_constant_of_generated_kernels(
    bundle: Bundle, file: str, table: str, flip: int, executors: tuple[str, ...]
) -> None:
    if file == "model_x86.h" and "avx512_vnni" not in Path("/proc/cpuinfo").read_text(encoding="utf-8"):
        pytest.skip("this machine runs the portable kernels")
    _rewrite(bundle, lambda text: re.subn(table, lambda f: f"{f[1]}{int(f[2]) ^ flip}", text), file)
    _fails_at(bundle, executors, bundle.graph.ops[6].output)


def _rewrite(bundle: Bundle, change: Callable[[str], tuple[str, int]], file: str = "model.c") -> None:
    source = bundle.firmware / file
    changed, times = change(source.read_text())
    assert times == 1
    source.write_text(changed)


def _tensor(model: Any, name: str) -> Any:
    return next(tensor for tensor in model.subgraphs[0].tensors if tensor.name == name.encode())


def _buffer(model: Any, name: str, dtype: type) -> Any:
    return np.frombuffer(model.buffers[_tensor(model, name).buffer].data.tobytes(), dtype).copy()


def _set_buffer(model: Any, name: str, data: Any) -> None:
    model.buffers[_tensor(model, name).buffer].data = np.frombuffer(data.tobytes(), np.uint8)


def _tflite_weight(model: Any) -> None:
    weight = _buffer(model, "blocks.2.0.weight", np.int8)
    weight[0] = 100 if weight[0] < 0 else -100
    _set_buffer(model, "blocks.2.0.weight", weight)


def _tflite_scale(model: Any) -> None:
    # The multiplier of a channel follows from its weights' scale.
    quantization = _tensor(model, "blocks.2.0.weight").quantization
    quantization.scale = [quantization.scale[0] * 2, *quantization.scale[1:]]


def _tflite_padding(model: Any) -> None:
    pads = _buffer(model, "blocks.2.0/pads", np.int32)
    pads[2], pads[3] = pads[2] - 1, pads[3] + 1
    _set_buffer(model, "blocks.2.0/pads", pads)


@pytest.mark.parametrize("change", [_tflite_weight, _tflite_scale, _tflite_padding])
def test_a_change_of_the_tflite(bundle: Bundle, change: Callable[[Any], None]) -> None:
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(bundle.tflite.read_bytes(), 0))
    change(model)
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), FILE_IDENTIFIER)
    bundle.tflite.write_bytes(sealed(bytes(builder.Output())))
    _fails_at(bundle, ("tflite-micro", "litert-reference", "litert"), "blocks.2.0")


def _initializer(model: onnx.ModelProto, name: str) -> onnx.TensorProto:
    return next(entry for entry in model.graph.initializer if entry.name == name)


def _onnx_first_value(name: str, change: Callable[[Any], Any]) -> Callable[[onnx.ModelProto], None]:
    def apply(model: onnx.ModelProto) -> None:
        tensor = _initializer(model, name)
        values = numpy_helper.to_array(tensor).copy()
        values.flat[0] = change(values.flat[0])
        tensor.CopyFrom(numpy_helper.from_array(values, name))

    return apply


def _onnx_padding(model: onnx.ModelProto) -> None:
    node = next(node for node in model.graph.node if node.name == "blocks.2.0/float")
    pads = next(attribute for attribute in node.attribute if attribute.name == "pads").ints
    pads[0], pads[2] = pads[0] - 1, pads[2] + 1


@pytest.mark.parametrize(
    "change",
    [
        _onnx_first_value("blocks.2.0.weight", lambda value: 100 if value < 0 else -100),
        _onnx_first_value("blocks.2.0.weight/scale", lambda value: value * 2),
        _onnx_padding,
    ],
    ids=["weight", "scale", "padding"],
)
def test_a_change_of_the_onnx(bundle: Bundle, change: Callable[[onnx.ModelProto], None]) -> None:
    model = onnx.load_from_string(bundle.onnx.read_bytes())
    change(model)
    bundle.onnx.write_bytes(sealed(model.SerializeToString(deterministic=True)))
    _fails_at(bundle, ("onnxruntime",), "blocks.2.0")
