"""Writes a Graph as C99 that computes one hop of a stream: the interface of `c_source`, with memory of the past.

Each layer's input lies in a buffer of its own, the rows kept from the hop before first; the layer before writes the new
ones behind them. Once a layer has run, its last rows move to the front.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from tinyclf.export import c_source
from tinyclf.export.c_calls import call
from tinyclf.export.c_pieces import title
from tinyclf.export.c_slices import (
    Memory,
    constants,
    counted_macs,
    generated_table,
    kernel_units,
    layer_macs,
    portable_units,
    table,
)
from tinyclf.export.c_slices import functions as slice_functions
from tinyclf.export.kernels.arrangement import Slice
from tinyclf.export.kernels.candidates import candidates
from tinyclf.export.kernels.kernel import Kernel, assembly, functions
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.errors import UsageError
from tinyclf.files import write_text
from tinyclf.graph import Graph, Op
from tinyclf.plan import aligned
from tinyclf.streaming import Step, StepView, StreamPlan, plan_stream


def write(graph: Graph, folder: Path, hop_frames: int) -> list[Path]:
    """Write model.h, model.c and the kernels; returns the files. Raises UsageError where the graph does not stream."""
    if graph.features.reference != "fixed":
        raise UsageError(
            f"stream: got features with reference {graph.features.reference!r}, which changes past rows; allowed: fixed"
        )
    stream = plan_stream(graph, hop_frames)
    kernels = _kernels(graph, stream)
    text = c_source.header(graph, _memory_lines(graph, stream, kernels), c_source.switch(), _additions(stream))
    write_text(folder / "model.h", text)
    write_text(folder / "model.c", source(graph, stream, kernels))
    write_text(folder / c_source.ASSEMBLY, assembly(kernels))
    shutil.copyfile(RUNTIME / c_source.KERNELS, folder / c_source.KERNELS)
    return [folder / name for name in ("model.h", "model.c", c_source.ASSEMBLY, c_source.KERNELS)]


def memory_bytes(graph: Graph, stream: StreamPlan) -> int:
    """The arena: the buffers of all layers, and the logits; generated kernels need more."""
    return _offsets(graph, stream)[-1] + aligned(graph.output.nbytes)


def logits_offset(graph: Graph, stream: StreamPlan) -> int:
    """Where the logits lie in it."""
    return _offsets(graph, stream)[-1]


def source(graph: Graph, stream: StreamPlan, kernels: Mapping[int, Kernel]) -> str:
    """The model: tables, layers, and the functions of its header."""
    offsets, scratch = _offsets(graph, stream), memory_bytes(graph, stream)
    pieces, macs, layers = _slices(graph, stream), _macs(graph, stream), []
    for index, step in enumerate(stream.steps):
        view, units = StepView(graph, step), portable_units(StepView(graph, step), step.op)
        body = call(view, index, step.op, [f"arena + {offsets[index]}"], f"arena + {pieces[index].target}")
        above, keep = _title(graph, index, step), _keep(graph, index, step, offsets[index])
        layer = [*c_source.tables(graph, index, step.op), constants(index, units, macs[index])]
        layer.append(c_source.portable_layer(above, index, body + keep, units))
        if index in kernels:
            special = c_source.generated_layer(above, index, keep)
            counts = constants(index, kernel_units(kernels[index]), macs[index])
            layer = ["#ifdef TC_DSP", counts, special, "#else", *layer, "#endif"]
        layers.append(layer)
    titles = [title(graph, index, op) for index, op in enumerate(graph.ops)]
    special = generated_table(titles, kernels, dict.fromkeys(kernels, scratch))
    declared = [c_source.prototypes(functions(kernels)), f"#ifdef TC_DSP\n{special}\n#endif\n"] if kernels else ()
    slices = [table(pieces), slice_functions(len(layers), (), moves=False)]
    return c_source.program(graph, layers, slices, declared)


def _slices(graph: Graph, stream: StreamPlan) -> tuple[Slice, ...]:
    offsets, slices = _offsets(graph, stream), []
    for index in range(len(stream.steps)):
        following = stream.steps[index + 1] if index + 1 < len(stream.steps) else None
        target = offsets[index + 1] + (_kept_bytes(graph, following) if following else 0)
        slices.append(Slice(index, source=offsets[index], target=target))
    return tuple(slices)


def _macs(graph: Graph, stream: StreamPlan) -> list[int]:
    """Of each layer, of a hop."""
    return [step.share(graph, whole) for step, whole in zip(stream.steps, layer_macs(graph), strict=True)]


def _kernels(graph: Graph, stream: StreamPlan) -> dict[int, Kernel]:
    """For each step the generated kernel of the fewest modelled cycles, where there is one."""
    found: dict[int, Kernel] = {}
    for index, step in enumerate(stream.steps):
        # A view is all of a graph that the kernels' generator looks at.
        view = cast(Graph, StepView(graph, step))
        fitting = list(candidates(view, step.op, expanded=False))
        if fitting:
            found[index] = min(fitting, key=lambda kernel: (kernel.cycles, kernel.scratch_bytes))
    return found


def _memory_lines(graph: Graph, stream: StreamPlan, kernels: Mapping[int, Kernel]) -> str:
    portable = {index: portable_units(StepView(graph, step), step.op) for index, step in enumerate(stream.steps)}
    generated = portable | {index: kernel_units(kernel) for index, kernel in kernels.items()}
    scratch = max((aligned(kernel.scratch_bytes) for kernel in kernels.values()), default=0)
    first = _offsets(graph, stream)[0] + _kept_bytes(graph, stream.steps[0])
    slices, macs = _slices(graph, stream), _macs(graph, stream)
    generated_memory, portable_memory = [
        Memory(memory_bytes(graph, stream) + more, first, logits_offset(graph, stream), slices,
               counted_macs(slices, macs, units))
        for more, units in ((scratch, generated), (0, portable))
    ]  # fmt: skip
    return c_source.memory_lines({"TC_DSP": generated_memory}, portable_memory)


def _title(graph: Graph, index: int, step: Step) -> str:
    if not step.new:
        return title(graph, index, step.op)
    return f"/* {index}: {step.op.output}, {step.op.kind}: {step.new} rows after {step.kept} -> {step.written} */"


def _keep(graph: Graph, index: int, step: Step, offset: int) -> str:
    """A layer's last rows move to the front once all of it is done."""
    kept = _kept_bytes(graph, step)
    last = offset + _row_bytes(graph, step.op) * step.new
    loop = f"for (int32_t i = 0; i < {kept}; i++) arena[{offset} + i] = arena[{last} + i];"
    return f"\n    if (until == UNITS_{index})\n        {loop}" if kept else ""


def _additions(stream: StreamPlan) -> str:
    return f"""
#define TC_STREAM /* tc_input takes TC_STREAM_ROWS new rows a hop, and a layer remembers those before */

enum {{
    TC_STREAM_ROWS = {stream.hop_frames},
    TC_STREAM_FILL = {stream.hops_to_fill} /* hops until a whole window of TC_FRAMES was heard */
}};
"""


def _offsets(graph: Graph, stream: StreamPlan) -> list[int]:
    """Where each layer's input begins, and the logits at last."""
    offsets = [0]
    for step in stream.steps:
        source = graph.tensor(step.op.sources[0])
        nbytes = _row_bytes(graph, step.op) * step.rows if step.new else source.nbytes
        offsets.append(offsets[-1] + aligned(nbytes))
    return offsets


def _kept_bytes(graph: Graph, step: Step) -> int:
    return _row_bytes(graph, step.op) * step.kept if step.new else 0


def _row_bytes(graph: Graph, op: Op) -> int:
    source = graph.tensor(op.sources[0])
    return source.nbytes // source.shape[0]
