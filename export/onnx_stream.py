"""Writes a streaming Graph as ONNX for one hop, its memory as explicit inputs and outputs.

Inputs are `features`, the int8 rows of the hop (1, 1, hop, mels), and STATE_i, the rows that op i kept of its input,
uint8 (1, channels, kept, columns), zeros at first; outputs are the int8 logits and NEXT_i, the states of the next hop.
The logits are those of a whole window once `plan_stream(graph, hop).hops_to_fill` hops were given.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tinyclf.export.onnx_qdq import EMITTERS, Writer, model_of
from tinyclf.export.seal import sealed

from tinyclf.graph import Graph
from tinyclf.streaming import Step, plan_stream

STATE, NEXT = "state_", "next_state_"


def serialise(graph: Graph, hop_frames: int) -> bytes:
    """The model's bytes, sealed; raises UsageError where the graph does not stream."""
    return sealed(build(graph, hop_frames).SerializeToString(deterministic=True))


def build(graph: Graph, hop_frames: int) -> onnx.ModelProto:
    """The checked model; raises UsageError where the graph does not stream."""
    writer, plan = Writer(graph), plan_stream(graph, hop_frames)
    inputs = [
        helper.make_tensor_value_info(graph.input.name, TensorProto.INT8, [1, 1, hop_frames, graph.features.n_mels])
    ]
    outputs = [helper.make_tensor_value_info(graph.output.name, TensorProto.INT8, [1, len(graph.labels)])]
    writer.begin()
    for index, step in enumerate(plan.steps):
        if step.kept:
            _remember(writer, index, step)
            inputs.append(_state(graph, step, f"{STATE}{index}"))
            outputs.append(_state(graph, step, f"{NEXT}{index}"))
        EMITTERS[step.op.kind](writer, step.op)
    writer.end()
    return model_of(writer, inputs, outputs)


def _remember(writer: Writer, index: int, step: Step) -> None:
    """Put the kept rows before the new ones, for the op to read, and its last rows into the next state."""
    source, remembered = step.op.sources[0], f"{step.op.output}/remembered"
    bounds = {"start": [step.new], "end": [step.rows], "rows": [2]}
    names = {name: f"{step.op.output}/{name}" for name in bounds}
    writer.initializers += [
        numpy_helper.from_array(np.array(value, np.int64), names[name]) for name, value in bounds.items()
    ]
    writer.node("Concat", [f"{STATE}{index}", writer.inner(source)], remembered, axis=2)
    writer.node("Slice", [remembered, names["start"], names["end"], names["rows"]], f"{NEXT}{index}")
    writer.renamed[source] = remembered


def _state(graph: Graph, step: Step, name: str) -> onnx.ValueInfoProto:
    _, columns, channels = graph.tensor(step.op.sources[0]).shape
    return helper.make_tensor_value_info(name, TensorProto.UINT8, [1, channels, step.kept, columns])
