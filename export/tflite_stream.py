"""Writes a streaming Graph as an int8 TFLite flatbuffer for one hop, its memory as explicit inputs and outputs.

Inputs are the rows of the hop (1, hop, mels, 1) and, of each op that remembers, the rows that it kept of its input
(1, kept, columns, channels), zeros at first; outputs are the logits and the next states, in the same order.
"""

from typing import cast

import numpy as np
from ai_edge_litert import schema_py_generated as schema
from tinyclf.export.tflite_int8 import EMITTERS, Writer, packed

from tinyclf.graph import Graph, Tensor
from tinyclf.streaming import Step, StepView, plan_stream


def serialise(graph: Graph, hop_frames: int) -> bytes:
    """The flatbuffer's bytes, sealed; raises UsageError where the graph does not stream."""
    plan, writer = plan_stream(graph, hop_frames), Writer(graph)
    rows = Tensor(graph.input.name, (hop_frames, graph.features.n_mels, 1), "int8", graph.input.quant)
    writer.index[graph.input.name] = writer.computed(rows)
    inputs, outputs = [writer.index[graph.input.name]], []
    for index, step in enumerate(plan.steps):
        # A view is all of a graph that an emitter looks at.
        writer.graph = cast(Graph, StepView(graph, step))
        if step.kept:
            state, following = _remember(writer, index, step)
            inputs.append(state)
            outputs.append(following)
        EMITTERS[step.op.kind](writer, step.op)
    return packed(writer.model_of(inputs, [writer.index[graph.output.name], *outputs], graph))


def _remember(writer: Writer, index: int, step: Step) -> tuple[int, int]:
    """Put the kept rows before the new ones, for the op to read; returns the state before and after."""
    source = writer.graph.tensor(step.op.sources[0])
    _, columns, channels = source.shape
    kept = Tensor(f"state_{index}", (step.kept, columns, channels), "int8", source.quant)
    following = Tensor(f"next_state_{index}", kept.shape, "int8", source.quant)
    state, remembered, after = (
        writer.computed(tensor) for tensor in (kept, Tensor(f"remembered_{index}", source.shape, "int8", source.quant),
                                               following)
    )  # fmt: skip
    joined = schema.ConcatenationOptionsT()
    joined.axis = 1
    writer.emit("CONCATENATION", joined, [state, writer.index[source.name]], remembered)
    begin, size = np.array([0, step.new, 0, 0], np.int32), np.array([1, step.kept, columns, channels], np.int32)
    bounds = [writer.plain(f"state_{index}/begin", begin), writer.plain(f"state_{index}/size", size)]
    writer.emit("SLICE", schema.SliceOptionsT(), [remembered, *bounds], after)
    writer.index[source.name] = remembered
    return state, after
