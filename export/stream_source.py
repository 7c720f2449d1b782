"""Writes a Graph as C99 that computes one hop of a stream: the interface of `c_source`, with memory of the past.

Each layer's input lies in a buffer of its own, the rows kept from the hop before first; the layer before writes the new
ones behind them. Once a layer has run, its last rows move to the front.
"""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tinyclf.export import c_source
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.errors import UsageError
from tinyclf.files import write_text
from tinyclf.graph import Graph, Op, Tensor
from tinyclf.plan import ALIGNMENT
from tinyclf.streaming import Step, StreamPlan, plan_stream


def write(graph: Graph, folder: Path, hop_frames: int) -> list[Path]:
    """Write model.h, model.c and the kernels; returns the files. Raises UsageError where the graph does not stream."""
    if graph.features.reference != "fixed":
        raise UsageError(
            f"stream: got features with reference {graph.features.reference!r}, which changes past rows; allowed: fixed"
        )
    stream = plan_stream(graph, hop_frames)
    write_text(folder / "model.h", c_source.header(graph, memory_bytes(graph, stream), _additions(stream)))
    write_text(folder / "model.c", source(graph, stream))
    shutil.copyfile(RUNTIME / c_source.KERNELS, folder / c_source.KERNELS)
    return [folder / name for name in ("model.h", "model.c", c_source.KERNELS)]


def memory_bytes(graph: Graph, stream: StreamPlan) -> int:
    """All that the model writes: the buffers of all layers, and the logits."""
    return _offsets(graph, stream)[-1] + _aligned(graph.output.nbytes)


def logits_offset(graph: Graph, stream: StreamPlan) -> int:
    """Where the logits lie in it."""
    return _offsets(graph, stream)[-1]


def source(graph: Graph, stream: StreamPlan) -> str:
    """The model: tables, layers, and the functions of its header."""
    offsets = _offsets(graph, stream)
    layers = []
    for index, step in enumerate(stream.steps):
        following = stream.steps[index + 1] if index + 1 < len(stream.steps) else None
        target = offsets[index + 1] + (_kept_bytes(graph, following) if following else 0)
        body = c_source.call(_View(graph, step), index, step.op, [f"arena + {offsets[index]}"], f"arena + {target}")
        layers.append([*c_source.tables(graph, index, step.op), _layer(graph, index, step, body, offsets[index])])
    first = offsets[0] + _kept_bytes(graph, stream.steps[0])
    return c_source.program(graph, layers, first, offsets[-1])


@dataclass(frozen=True)
class _View:
    """A graph in which one op's tensors have the rows of a hop."""

    graph: Graph
    step: Step

    def tensor(self, name: str) -> Tensor:
        tensor, step = self.graph.tensor(name), self.step
        if not step.new:
            return tensor
        if name == step.op.sources[0]:
            return replace(tensor, shape=(step.rows, *tensor.shape[1:]))
        if name == step.op.output and len(tensor.shape) == 3:
            return replace(tensor, shape=(step.written, *tensor.shape[1:]))
        return tensor


def _layer(graph: Graph, index: int, step: Step, body: str, offset: int) -> str:
    kept = _kept_bytes(graph, step)
    keep = ""
    if kept:
        last = offset + _row_bytes(graph, step.op) * step.new
        keep = f"\n    for (int32_t i = 0; i < {kept}; i++) arena[{offset} + i] = arena[{last} + i];"
    title = c_source.title(graph, index, step.op)
    if step.new:
        title = f"/* {index}: {step.op.output}, {step.op.kind}: {step.new} rows after {step.kept} -> {step.written} */"
    return f"{title}\nstatic void layer_{index}(int8_t *arena)\n{{\n{body}{keep}\n}}"


def _additions(stream: StreamPlan) -> Sequence[str]:
    return (
        "#define TC_STREAM /* tc_input takes TC_STREAM_ROWS new rows a hop, and a layer remembers those before */",
        "",
        "enum {",
        f"    TC_STREAM_ROWS = {stream.hop_frames},",
        f"    TC_STREAM_FILL = {stream.hops_to_fill} /* hops until a whole window of TC_FRAMES was heard */",
        "};",
    )


def _offsets(graph: Graph, stream: StreamPlan) -> list[int]:
    """Where each layer's input begins, and the logits at last."""
    offsets = [0]
    for step in stream.steps:
        source = graph.tensor(step.op.sources[0])
        nbytes = _row_bytes(graph, step.op) * step.rows if step.new else source.nbytes
        offsets.append(offsets[-1] + _aligned(nbytes))
    return offsets


def _kept_bytes(graph: Graph, step: Step) -> int:
    return _row_bytes(graph, step.op) * step.kept if step.new else 0


def _row_bytes(graph: Graph, op: Op) -> int:
    source = graph.tensor(op.sources[0])
    return source.nbytes // source.shape[0]


def _aligned(nbytes: int) -> int:
    return -(-nbytes // ALIGNMENT) * ALIGNMENT
