"""Writes a Graph as C99: const tables, then one call a layer; the arena is planned and nothing is rounded."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tinyclf.export import c_helium
from tinyclf.export.c_calls import call
from tinyclf.export.c_pieces import SIGNATURE, array, banner, data, title
from tinyclf.export.c_slices import (
    Memory,
    constants,
    generated_table,
    kernel_units,
    layer_macs,
    portable_units,
    whole_layers,
)
from tinyclf.export.c_slices import functions as slice_functions
from tinyclf.export.c_slices import table as slice_table
from tinyclf.export.c_text import remark, string
from tinyclf.export.kernels import host
from tinyclf.export.kernels.arrangement import Arrangement, Span, arrange
from tinyclf.export.kernels.host import HostKernel, host_kernels
from tinyclf.export.kernels.kernel import GUARD, Kernel, assembly, functions
from tinyclf.export.kernels.move import NAME
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.features import FeatureSpec
from tinyclf.files import write_text
from tinyclf.graph import Graph, Op, digest
from tinyclf.graph.node import WEIGHTED
from tinyclf.output_stage import output_multipliers
from tinyclf.plan import Plan, plan

KERNELS = "tc_kernels.h"
ASSEMBLY = "model_dsp.S"
HOST_KERNELS, HOST_TABLES = "tc_kernels_x86.h", "model_x86.h"


def write(
    graph: Graph, folder: Path, golden: tuple[NDArray[np.int8], NDArray[np.int8]] | None = None,
    kernels: Mapping[int, Kernel] | None = None, spans: Sequence[Span] = (),
) -> list[Path]:  # fmt: skip
    """Write model.h, model.c, the kernels and, for a golden input and its logits, a self test; returns the files.

    kernels: generated ones by op, which model_dsp.S holds; a core without the DSP extension computes those layers, too,
    with tc_kernels.h, and so does every core where TC_PORTABLE is defined. spans: first and last op of each chain of
    them that streams rows.
    """
    kernels = kernels or {}
    arrangement = arrange(graph, kernels, spans)
    before = c_helium.switch() + (switch() if kernels else "")
    write_text(folder / "model.h", header(graph, _memory_lines(graph, kernels, arrangement), before))
    write_text(folder / "model.c", source(graph, kernels, arrangement))
    write_text(folder / HOST_TABLES, _host_tables(graph, host_kernels(graph)))
    write_text(folder / c_helium.TABLES, c_helium.tables(graph))
    headers = KERNELS, HOST_KERNELS, c_helium.KERNELS
    for name in headers:
        shutil.copyfile(RUNTIME / name, folder / name)
    files = ["model.h", "model.c", *headers, HOST_TABLES, c_helium.TABLES]
    if kernels:
        write_text(folder / ASSEMBLY, f"{banner(graph)}\n{assembly(kernels, moves=arrangement.moves)}")
        files.append(ASSEMBLY)
    if golden:
        write_text(folder / "selftest.c", selftest(graph, *golden))
        files.append("selftest.c")
    return [folder / name for name in files]


def header(graph: Graph, memory_lines: str, before: str = "", after: str = "") -> str:
    """The public interface of the generated model.

    memory_lines are those of `Memory` in its enumeration; `before` and `after` stand around that.
    """
    spec = graph.features
    labels = remark(graph.labels)
    return f"""{banner(graph)}
#ifndef TC_MODEL_H
#define TC_MODEL_H

#include <stdint.h>
{before}
#define TC_MODEL_DIGEST "{digest(graph)}"
#define TC_FEATURES_DIGEST "{graph.features.digest()}"

enum {{
    TC_FRAMES = {spec.n_frames}, /* rows of the input, {spec.hop_length} samples apart at {spec.sample_rate} Hz */
    TC_MELS = {spec.n_mels},
{_extra_count(spec)}    TC_LABELS = {len(graph.labels)}, /* {labels} */
    TC_LAYERS = {len(graph.ops)},
{memory_lines}
}};
{after}
/* All the memory that the model writes; the caller owns it, and gives it zeroed or calls tc_begin first. */
typedef struct {{
    int32_t slice, unit; /* how far the steps of an inference are */
    int8_t arena[TC_ARENA_BYTES];
}} tc_state;

extern const char *const tc_labels[TC_LABELS];

/* Where the caller writes the features before each inference: TC_FRAMES rows of TC_MELS.
 * A standardised feature x is x / {graph.input.scale!r} + {graph.input.zero_point}, rounded and clamped to int8. */
int8_t *tc_input(tc_state *state);
{_extra_declaration(graph)}
/* Run all layers; the logits, TC_LABELS values, stay valid until the next input is written. */
const int8_t *tc_infer(tc_state *state);

/* Or run them step by step, so that no call takes long: begin once the input is written, then step until a step returns
 * 1, when the logits are there. A step does work of at most max_macs multiply-accumulates, but at least the smallest
 * piece: some rows of a layer, or of its channels. However the work is cut, the logits are the same. */
void tc_begin(tc_state *state);
int32_t tc_step(tc_state *state, int32_t max_macs);
const int8_t *tc_logits(const tc_state *state);

/* Run one slice, 0 to TC_SLICES - 1, in order: a layer, or some rows of it. Returns the layer, TC_LAYERS where rows
 * only move, -1 where there is no such slice. */
int32_t tc_run_slice(tc_state *state, int32_t number);

/* The index of the largest logit. */
int32_t tc_argmax(const int8_t *logits);

#endif
"""


def source(graph: Graph, kernels: Mapping[int, Kernel], arrangement: Arrangement) -> str:
    """The model: tables, layers, and the functions of its header."""
    layers = _layers(graph, kernels, arrangement)
    host_tables = f'#if {host.GUARD}\n#define TC_X86\n#include "{HOST_TABLES}"\n#endif\n'
    declared = [host_tables, c_helium.included()]
    tables = [slice_table(whole_layers(graph))]
    if kernels:
        declared.append(f"{prototypes(functions(kernels), moves=arrangement.moves)}\n")
        titles = [title(graph, index, op) for index, op in enumerate(graph.ops)]
        special = [generated_table(titles, kernels, arrangement.scratch), slice_table(arrangement.slices)]
        tables = ["#ifdef TC_DSP", *special, "#else", *tables, "#endif"]
    tables.append(slice_functions(len(graph.ops), kernels, moves=arrangement.moves))
    return program(graph, layers, tables, declared)


def program(
    graph: Graph, layers: Sequence[Sequence[str]], slices: Sequence[str], declared: Sequence[str] = ()
) -> str:  # fmt: skip
    """A translation unit of tables, functions layer_0, layer_1, ..., their slices, and the functions of its header."""
    parts = [banner(graph), '#include "model.h"', f'#include "{KERNELS}"', "", *declared]
    for layer in layers:
        parts += [*layer, ""]
    labels = ", ".join(map(string, graph.labels))
    parts += [*slices, ""]
    parts.append(f"""const char *const tc_labels[TC_LABELS] = {{{labels}}};

int32_t tc_argmax(const int8_t *logits)
{{
    int32_t best = 0;
    for (int32_t label = 1; label < TC_LABELS; label++)
        if (logits[label] > logits[best])
            best = label;
    return best;
}}
""")
    return "\n".join(parts)


def _layers(graph: Graph, kernels: Mapping[int, Kernel], arrangement: Arrangement) -> list[list[str]]:
    """Of each op the portable form, beside the generated ones where a macro chooses them."""
    layout, macs = plan(graph), layer_macs(graph)
    on_host, on_helium = host_kernels(graph), c_helium.layers(graph)
    layers = []
    for index, op in enumerate(graph.ops):
        variants, shared = list[tuple[str, list[str]]](), list[str]()
        others = [macro for macro, special in ((c_helium.MACRO, on_helium), ("TC_X86", on_host)) if index in special]
        if index in on_helium:
            variants.append((c_helium.MACRO, on_helium[index]))
        if index in kernels:
            variants.append(("TC_DSP", [constants(index, kernel_units(kernels[index]), macs[index])]))
        elif kernels and any(arrangement.offsets[name] != layout.offsets[name] for name in (*op.sources, op.output)):
            elsewhere = _layer(graph, arrangement.offsets, index, op)
            variants.append(("TC_DSP", [constants(index, portable_units(graph, op), macs[index]), elsewhere]))
            shared += _unless(others, list(tables(graph, index, op)))
        if index in on_host:
            special = _host_layer(graph, layout, index, op, on_host[index])
            variants.append(("TC_X86", [constants(index, 1, macs[index]), special]))
        portable = [] if shared else list(tables(graph, index, op))
        portable += [constants(index, portable_units(graph, op), macs[index])]
        portable.append(_layer(graph, layout.offsets, index, op))
        layers.append([*shared, *_chosen(variants, portable)])
    return layers


def _unless(macros: Sequence[str], lines: Sequence[str]) -> list[str]:
    """Lines for where no such macro is defined."""
    condition = " && ".join(f"!defined({macro})" for macro in macros)
    return [f"#if {condition}", *lines, "#endif"] if macros and lines else list(lines)


def _chosen(variants: Sequence[tuple[str, list[str]]], otherwise: list[str]) -> list[str]:
    """The lines of the first variant whose macro is defined."""
    if not variants:
        return otherwise
    lines: list[str] = []
    for macro, variant in variants:
        lines += [f"#{'elif' if lines else 'if'} defined({macro})", *variant]
    return [*lines, "#else", *otherwise, "#endif"]


def switch() -> str:
    """Where TC_DSP is decided."""
    return f"""
/* Cores with the DSP extension run kernels of {ASSEMBLY}, unless TC_PORTABLE is defined, for all files alike. */
#if {GUARD} && !defined({c_helium.MACRO})
#define TC_DSP
#endif
"""


def _generated_memory(graph: Graph, kernels: Mapping[int, Kernel], arrangement: Arrangement) -> Memory:
    """That of a core which runs generated kernels, their own memory included."""
    units = {
        index: kernel_units(kernels[index]) if index in kernels else portable_units(graph, op)
        for index, op in enumerate(graph.ops)
    }
    return Memory.of(graph, arrangement.offsets, arrangement.arena_bytes, arrangement.slices, units)


def _portable_memory(graph: Graph) -> Memory:
    units = {index: portable_units(graph, op) for index, op in enumerate(graph.ops)}
    return Memory.of(graph, plan(graph).offsets, plan(graph).arena_bytes, whole_layers(graph), units)


def _memory_lines(graph: Graph, kernels: Mapping[int, Kernel], arrangement: Arrangement) -> str:
    special = {c_helium.MACRO: c_helium.memory(graph)}
    if kernels:
        special["TC_DSP"] = _generated_memory(graph, kernels, arrangement)
    return memory_lines(special, _portable_memory(graph))


def memory_lines(special: Mapping[str, Memory], portable: Memory) -> str:
    """Lines of the header's enumeration for cores with kernels of their own, by macro, and for others."""
    lines: list[str] = []
    for macro, memory in special.items():
        lines += [f"#{'elif' if lines else 'if'} defined({macro}) /* the kernels' own memory included */"]
        lines += [memory.lines()]
    return "\n".join([*lines, "#else", portable.lines(), "#endif"])


def selftest(graph: Graph, features: NDArray[np.int8], logits: NDArray[np.int8]) -> str:
    """A program whose exit code is the number of logits that differ from the golden ones."""
    return f"""{banner(graph)}
#include "model.h"

{array("static const int8_t", "golden_input", features)}
{array("static const int8_t", "golden_logits", logits)}

int main(void)
{{
    static tc_state state;
    int differing = 0;
    for (int32_t i = 0; i < {graph.input.size}; i++)
        tc_input(&state)[i] = golden_input[i];
    const int8_t *logits = tc_infer(&state);
    for (int32_t label = 0; label < TC_LABELS; label++)
        differing += logits[label] != golden_logits[label];
    return differing;
}}
"""


def _extra_count(spec: FeatureSpec) -> str:
    return f"    TC_EXTRA = {len(spec.extra)}, /* {', '.join(spec.extra)} */\n" if spec.extra else ""


def _extra_declaration(graph: Graph) -> str:
    """The second input of a model that has extra inputs: the last row of the first one."""
    spec, quant = graph.features, graph.input
    if not spec.extra:
        return ""
    entries = zip(spec.extra, spec.extra_mean, spec.extra_std, strict=True)
    values = "\n".join(
        f" *   {index}: {name}, (value - {mean!r}) / {std!r}" for index, (name, mean, std) in enumerate(entries)
    )
    return f"""
/* Where the caller writes the TC_EXTRA extra inputs before each inference, and 0 as {quant.zero_point} after them up to
 * TC_MELS; a standardised value x is written as the features are, one that is not known as {quant.zero_point}:
{values} */
static inline int8_t *tc_extra(tc_state *state) {{ return tc_input(state) + TC_FRAMES * TC_MELS; }}
"""


def tables(graph: Graph, index: int, op: Op) -> Iterator[str]:
    """An op's constants."""
    if op.kind in WEIGHTED:
        multipliers, shifts = output_multipliers(graph, op)
        yield array("static const int8_t", f"weight_{index}", data(graph.tensor(op.inputs[1])))
        yield array("static const int32_t", f"bias_{index}", data(graph.tensor(op.inputs[2])))
        yield array("static const int32_t", f"multiplier_{index}", multipliers)
        yield array("static const int8_t", f"shift_{index}", shifts)
    for end, name in (("low", op.low), ("high", op.high)):
        if name:
            yield array("static const int8_t", f"{end}_{index}", data(graph.tensor(name)))


def prototypes(names: Mapping[int, str], *, moves: bool = False) -> str:
    """Declarations of generated kernels and their tables."""
    lines = [f"tc_generated {name};" for name in dict.fromkeys(names.values())]
    lines += [f"extern const int8_t tc_weights_{index}[];\nextern const int32_t tc_stage_{index}[];" for index in names]
    move = f"void {NAME}(int8_t *target, const int8_t *source, int32_t words);"
    return "\n".join([f"#ifdef TC_DSP /* {ASSEMBLY} */", *lines, *([move] if moves else []), "#endif"])


def generated_layer(above: str, index: int, below: str) -> str:
    """A function that runs a generated kernel, and has lines in its end."""
    body = f"    tc_run(&generated[{index}], arena, slice, first, until);"
    return f"{above}\n{SIGNATURE.format(index)}\n{{\n{body}{below}\n}}"


def _host_layer(graph: Graph, layout: Plan, index: int, op: Op, kernel: HostKernel) -> str:
    source, target = layout.offsets[op.inputs[0]], layout.offsets[op.output]
    numbers = [value for name, value in asdict(kernel.shape).items() if name != "zero_point"]
    shape = (
        f"{{{{{', '.join(map(str, numbers))}}}, {kernel.row}, {kernel.quads}, {graph.tensor(op.output).zero_point}}}"
    )
    function = "tc_x86_depthwise_conv" if op.kind == "depthwise_conv" else "tc_x86_conv"
    tables = f"x86_weights_{index}, x86_stage_{index}, {kernel.shape.zero_point}"
    return f"""{title(graph, index, op)}
{SIGNATURE.format(index)}
{{
    (void)slice, (void)first, (void)until;
    const tc_x86_conv_shape shape = {shape};
    uint8_t padded[{kernel.copy_bytes}];
    {function}(arena + {source}, {tables}, shape, padded, arena + {target});
}}"""


def _host_tables(graph: Graph, kernels: Mapping[int, HostKernel]) -> str:
    """Weights and output stages as tc_kernels_x86.h wants them."""
    tables = []
    for index, kernel in kernels.items():
        tables.append(array("TC_X86_TABLE int8_t", f"x86_weights_{index}", kernel.weights))
        tables.append(array("TC_X86_TABLE int32_t", f"x86_stage_{index}", kernel.stage))
    return "\n".join([banner(graph), f'#include "{HOST_KERNELS}"', "", *tables, ""])


def _layer(graph: Graph, offsets: Mapping[str, int], index: int, op: Op) -> str:
    sources = [f"arena + {offsets[name]}" for name in op.sources]
    body = call(graph, index, op, sources, f"arena + {offsets[op.output]}")
    return portable_layer(title(graph, index, op), index, body, portable_units(graph, op))


def portable_layer(above: str, index: int, body: str, units: int) -> str:
    """A layer of the portable kernels: where its input and output lie stands in it."""
    unused = "(void)slice;" if units > 1 else "(void)slice, (void)first, (void)until;"
    return f"{above}\n{SIGNATURE.format(index)}\n{{\n    {unused}\n{body}\n}}"
