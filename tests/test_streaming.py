"""Incremental inference is the full window's, to the bit, at every hop."""

import ctypes
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from models import settled_graph, windows
from numpy.typing import NDArray
from tflite_micro.python.tflite_micro import runtime as micro
from tinyclf.export import bundle as bundles
from tinyclf.export import onnx_qdq, onnx_stream, stream_source, tflite_stream
from tinyclf.firmware.device import EmulatedDevice, measure
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import compile_firmware, compile_shared, find_target

from tinyclf import reference
from tinyclf.cost import graph_cost
from tinyclf.errors import UsageError
from tinyclf.graph import Graph
from tinyclf.plan import state_bytes
from tinyclf.streaming import IncrementalReference, plan_stream, stream_cost


@pytest.fixture(scope="module")
def graph() -> Graph:
    return settled_graph("streaming10")


Int8s = NDArray[np.int8]


def _fixed(graph: Graph) -> Graph:
    """The same graph on features whose level the window does not change."""
    return replace(graph, features=replace(graph.features, reference="fixed", floor_db=-110.0))


@pytest.fixture(scope="module")
def fixed(graph: Graph) -> Graph:
    return _fixed(graph)


def _stream(graph: Graph, frames: int, seed: int = 0) -> Int8s:
    return np.random.default_rng(seed).integers(-128, 128, (frames, graph.features.n_mels)).astype(np.int8)


@pytest.mark.parametrize("hop", [8, 16, 24, 48])
def test_every_hop_equals_the_full_window(graph: Graph, hop: int) -> None:
    stream, incremental = _stream(graph, 40 * hop), IncrementalReference(graph, hop)
    frames, seen = graph.features.n_frames, set()
    for end in range(hop, len(stream) + 1, hop):
        logits = incremental.push(stream[end - hop : end])
        if end < frames:
            assert logits is None
        else:
            assert logits is not None
            np.testing.assert_array_equal(logits, reference.run(graph, stream[np.newaxis, end - frames : end])[0])
            seen.add(logits.tobytes())
    assert len(seen) > 20


def test_a_hop_computes_a_quarter_of_the_rows_at_most(graph: Graph) -> None:
    plan = plan_stream(graph, 16)
    full = [graph.tensor(step.op.output).shape[0] for step in plan.steps if step.written and step.op.kind != "mean"]
    written = [step.written for step in plan.steps if step.written and step.op.kind != "mean"]
    assert all(4 * rows <= whole for rows, whole in zip(written, full, strict=True)), (written, full)
    assert plan.hops_to_fill == 6


@pytest.mark.parametrize(
    ("architecture", "hop", "message"),
    [
        ("audiobot50", 16, r"op 'blocks.0.0': got padding \(2, 1\) in time; allowed in a stream: none"),
        ("streaming10", 12, "hop of 12 frames: got no whole number of rows at 'blocks.2.0'"),
        ("streaming10", 104, "hop of 104 frames: got a window of 96; allowed: 1 to 96"),
    ],
)
def test_what_cannot_stream_is_named(architecture: str, hop: int, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        plan_stream(settled_graph(architecture), hop)


class _Host:
    """The generated C of a stream, in this process."""

    def __init__(self, graph: Graph, folder: Path, hop: int) -> None:
        stream_source.write(graph, folder, hop)
        self.library = ctypes.CDLL(str(compile_shared([folder / "model.c"], folder / "model.so", [folder])))
        self.library.tc_input.restype = self.library.tc_infer.restype = ctypes.c_void_p
        self.state = ctypes.create_string_buffer(
            state_bytes(stream_source.memory_bytes(graph, plan_stream(graph, hop)))
        )
        self.labels = len(graph.labels)

    def push(self, rows: Int8s) -> Int8s:
        ctypes.memmove(self.library.tc_input(self.state), rows.tobytes(), rows.size)
        return np.frombuffer(ctypes.string_at(self.library.tc_infer(self.state), self.labels), np.int8)


class _Emulated:
    """The same on an emulated Cortex-M4."""

    def __init__(self, graph: Graph, folder: Path, hop: int) -> None:
        stream_source.write(graph, folder, hop)
        harness = '#include "model.h"\nextern tc_state state;\ntc_state state;\n'
        (folder / "harness.c").write_text(harness, encoding="utf-8")
        target, exports = find_target("cortex-m4"), ("tc_infer", "tc_input", "state")
        sources = [folder / "model.c", folder / "model_dsp.S", folder / "harness.c"]
        elf = compile_firmware(sources, folder / "m.elf", target, exports=exports, include=[folder])
        self.machine = Machine(elf, target)
        self.offset = state_bytes(stream_source.logits_offset(graph, plan_stream(graph, hop)))
        self.state, self.labels = self.machine.address("state"), len(graph.labels)
        self.input = self.machine.call("tc_input", self.state) - self.state

    def push(self, rows: Int8s) -> Int8s:
        self.machine.write("state", rows.tobytes(), self.input)
        self.machine.call("tc_infer", self.state)
        return np.frombuffer(self.machine.read("state", self.labels, self.offset), np.int8)


@pytest.mark.parametrize("device", [_Host, _Emulated])
@pytest.mark.parametrize("hop", [8, 16, 48])
def test_the_generated_c_equals_the_reference(
    fixed: Graph, device: type[_Host] | type[_Emulated], hop: int, tmp_path: Path
) -> None:
    hops = 40 if device is _Host else 20
    stream, machine, incremental = (
        _stream(fixed, hops * hop),
        device(fixed, tmp_path, hop),
        IncrementalReference(fixed, hop),
    )
    compared = 0
    for start in range(0, len(stream), hop):
        rows = stream[start : start + hop]
        got, wanted = machine.push(rows), incremental.push(rows)
        if wanted is not None:
            np.testing.assert_array_equal(got, wanted)
            compared += 1
    assert compared > hops // 4


def test_a_hop_takes_a_quarter_of_the_windows_instructions_at_most(tmp_path: Path) -> None:
    graph = _fixed(settled_graph("streaming50"))
    hop = _Emulated(graph, tmp_path / "stream", 16).machine
    bundle = bundles.write(graph, windows(1), tmp_path / "bundle", ["c"])
    whole = EmulatedDevice(bundle.firmware, find_target("cortex-m4"))
    window = measure(whole, graph, bundle.golden[0][0]).instructions
    assert hop.count("tc_infer", hop.address("state")).instructions <= 0.25 * window


def test_features_that_look_at_the_whole_window_are_refused(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="got features with reference 'clip_max', which changes past rows"):
        stream_source.write(graph, tmp_path, 16)
    assert not list(tmp_path.iterdir())


def test_onnx_with_explicit_states_gives_what_whole_windows_give(graph: Graph) -> None:
    """The same runtime on both forms; against the reference it may round each layer by one step."""
    hop, frames = 16, graph.features.n_frames
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.x64quantprecision", "1")
    hopping, whole = (
        onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        for content in (onnx_stream.serialise(graph, hop), onnx_qdq.serialise(graph))
    )
    states = {i.name: np.zeros(i.shape, np.uint8) for i in hopping.get_inputs() if i.name.startswith("state_")}
    names, stream, seen = [o.name for o in hopping.get_outputs()], _stream(graph, 40 * hop), set()
    for end in range(hop, len(stream) + 1, hop):
        rows = stream[np.newaxis, np.newaxis, end - hop : end]
        found = dict(zip(names, hopping.run(None, {graph.input.name: rows, **states}), strict=True))
        states = {name: found[f"next_{name}"] for name in states}
        if end >= frames:
            window = stream[np.newaxis, np.newaxis, end - frames : end]
            np.testing.assert_array_equal(found[graph.output.name], whole.run(None, {graph.input.name: window})[0])
            seen.add(found[graph.output.name].tobytes())
    assert len(seen) > 20
    assert len(states) >= 4


def test_tflite_with_explicit_states_equals_the_reference(graph: Graph) -> None:
    hop, incremental = 16, IncrementalReference(graph, 16)
    interpreter = micro.Interpreter.from_bytes(tflite_stream.serialise(graph, hop), arena_size=1 << 20)
    kept = [step for step in incremental.plan.steps if step.kept]
    states = [np.zeros((1, step.kept, *graph.tensor(step.op.sources[0]).shape[1:]), np.int8) for step in kept]
    stream, compared = _stream(graph, 20 * hop), 0
    for start in range(0, len(stream), hop):
        rows = stream[start : start + hop]
        interpreter.set_input(rows[np.newaxis, ..., np.newaxis], 0)
        for index, state in enumerate(states):
            interpreter.set_input(state, 1 + index)
        interpreter.invoke()
        logits = np.array(interpreter.get_output(0))[0]
        states = [np.array(interpreter.get_output(1 + index)) for index in range(len(states))]
        wanted = incremental.push(rows)
        if wanted is not None:
            np.testing.assert_array_equal(logits, wanted)
            compared += 1
    assert compared >= 15


def test_a_bundle_of_a_streaming_model_has_its_forms_for_a_hop(fixed: Graph, graph: Graph, tmp_path: Path) -> None:
    forms = {"stream.onnx", "stream.tflite", "stream/model.c", "stream/model.h", "stream/model_dsp.S"}
    assert forms <= set(bundles.write(fixed, windows(2), tmp_path / "fixed").files())
    assert not forms & set(bundles.write(graph, windows(2), tmp_path / "window").files())


def test_the_work_of_a_hop_is_counted(graph: Graph) -> None:
    macs = [layer["macs"] for layer in graph_cost(graph)["layers"]]
    cost = stream_cost(graph, 16, macs)
    assert cost["macs_a_second"] == round(cost["macs_a_decision"] / 0.16)
    assert 0.1 * sum(macs) < cost["macs_a_decision"] < 0.25 * sum(macs)
