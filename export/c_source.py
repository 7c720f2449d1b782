"""Writes a Graph as C99: const tables, then one call a layer; the arena is planned and nothing is rounded."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels import helium, host
from tinyclf.export.kernels.helium import HeliumKernel, helium_kernels
from tinyclf.export.kernels.host import HostKernel, host_kernels
from tinyclf.export.kernels.kernel import GUARD, Kernel, assembly, functions
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.files import write_text
from tinyclf.graph import Graph, Op, Tensor, digest
from tinyclf.graph.node import WEIGHTED
from tinyclf.output_stage import (
    Tensors,
    add_multipliers,
    leaky_multipliers,
    mean_multiplier,
    mul_multiplier,
    output_multipliers,
)
from tinyclf.plan import Plan, plan, with_scratch

KERNELS = "tc_kernels.h"
ASSEMBLY = "model_dsp.S"
HOST_KERNELS, HOST_TABLES = "tc_kernels_x86.h", "model_x86.h"
HELIUM_KERNELS, HELIUM_TABLES = "tc_kernels_mve.h", "model_mve.h"


def write(
    graph: Graph, folder: Path, golden: tuple[NDArray[np.int8], NDArray[np.int8]] | None = None,
    kernels: Mapping[int, Kernel] | None = None,
) -> list[Path]:  # fmt: skip
    """Write model.h, model.c, the kernels and, for a golden input and its logits, a self test; returns the files.

    kernels: generated ones by op, which model_dsp.S holds; a core without the DSP extension computes those layers, too,
    with tc_kernels.h, and so does every core where TC_PORTABLE is defined.
    """
    kernels = kernels or {}
    before = _helium_switch() + (switch() if kernels else "")
    write_text(folder / "model.h", header(graph, _arena_lines(graph, kernels), before))
    write_text(folder / "model.c", source(graph, kernels))
    write_text(folder / HOST_TABLES, _host_tables(graph, host_kernels(graph)))
    write_text(folder / HELIUM_TABLES, _helium_tables(graph, helium_kernels(graph)))
    for name in (KERNELS, HOST_KERNELS, HELIUM_KERNELS):
        shutil.copyfile(RUNTIME / name, folder / name)
    files = ["model.h", "model.c", KERNELS, HOST_TABLES, HOST_KERNELS, HELIUM_TABLES, HELIUM_KERNELS]
    if kernels:
        write_text(folder / ASSEMBLY, f"{_banner(graph)}\n{assembly(kernels)}")
        files.append(ASSEMBLY)
    if golden:
        write_text(folder / "selftest.c", selftest(graph, *golden))
        files.append("selftest.c")
    return [folder / name for name in files]


def header(graph: Graph, arena_lines: str, before: str = "", after: str = "") -> str:
    """The public interface of the generated model.

    arena_lines give TC_ARENA_BYTES in its enumeration; `before` and `after` stand around that.
    """
    spec = graph.features
    frames, mels = spec.shape
    labels = ", ".join(graph.labels)
    return f"""{_banner(graph)}
#ifndef TC_MODEL_H
#define TC_MODEL_H

#include <stdint.h>
{before}
#define TC_MODEL_DIGEST "{digest(graph)}"
#define TC_FEATURES_DIGEST "{graph.features.digest()}"

enum {{
    TC_FRAMES = {frames}, /* rows of the input, {spec.hop_length} samples apart at {spec.sample_rate} Hz */
    TC_MELS = {mels},
    TC_LABELS = {len(graph.labels)}, /* {labels} */
    TC_LAYERS = {len(graph.ops)},
{arena_lines}
}};
{after}
/* All the memory that the model writes; the caller owns it. */
typedef union {{
    int8_t arena[TC_ARENA_BYTES];
    int32_t alignment;
}} tc_state;

extern const char *const tc_labels[TC_LABELS];

/* Where the caller writes the features before each inference: TC_FRAMES rows of TC_MELS.
 * A standardised feature x is x / {graph.input.scale!r} + {graph.input.zero_point}, rounded and clamped to int8. */
int8_t *tc_input(tc_state *state);

/* Run one layer, 0 to TC_LAYERS - 1, in order. */
void tc_layer(tc_state *state, int32_t layer);

/* Run all layers; the logits, TC_LABELS values, stay valid until the next input is written. */
const int8_t *tc_infer(tc_state *state);

/* The index of the largest logit. */
int32_t tc_argmax(const int8_t *logits);

#endif
"""


def source(graph: Graph, kernels: Mapping[int, Kernel]) -> str:
    """The model: tables, layers, and the functions of its header."""
    layout = plan(graph)
    layers = _layers(graph, kernels, layout)
    host_tables = f'#if {host.GUARD}\n#define TC_X86\n#include "{HOST_TABLES}"\n#endif\n'
    helium_tables = f'#ifdef TC_MVE\n#include "{HELIUM_TABLES}"\n#endif\n'
    declared = [host_tables, helium_tables, *([f"{prototypes(functions(kernels))}\n"] if kernels else [])]
    return program(graph, layers, layout.offsets[graph.input.name], layout.offsets[graph.output.name], declared)


def program(
    graph: Graph, layers: Sequence[Sequence[str]], input_offset: int, logits_offset: int, declared: Sequence[str] = ()
) -> str:
    """A translation unit of tables and functions layer_0, layer_1, ..., with the functions of its header."""
    parts = [_banner(graph), '#include "model.h"', f'#include "{KERNELS}"', "", *declared]
    for layer in layers:
        parts += [*layer, ""]
    cases = "\n".join(f"    case {index}: layer_{index}(state->arena); break;" for index in range(len(graph.ops)))
    labels = ", ".join(f'"{label}"' for label in graph.labels)
    parts.append(f"""const char *const tc_labels[TC_LABELS] = {{{labels}}};

int8_t *tc_input(tc_state *state) {{ return state->arena + {input_offset}; }}

void tc_layer(tc_state *state, int32_t layer)
{{
    switch (layer) {{
{cases}
    default: break;
    }}
}}

const int8_t *tc_infer(tc_state *state)
{{
    for (int32_t layer = 0; layer < TC_LAYERS; layer++)
        tc_layer(state, layer);
    return state->arena + {logits_offset};
}}

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


def _layers(graph: Graph, kernels: Mapping[int, Kernel], layout: Plan) -> list[list[str]]:
    """Of each op the portable form, beside the generated ones where a macro chooses them."""
    scratch, _ = with_scratch(graph, _scratch(kernels))
    names, on_host, vectors = functions(kernels), host_kernels(graph), helium_kernels(graph)
    vector_scratch, _ = with_scratch(graph, _scratch(vectors))
    layers = []
    for index, op in enumerate(graph.ops):
        variants, parts = [], []
        if index in vectors:
            special = _helium_layer(graph, layout, index, op, vectors[index], vector_scratch[index])
            variants.append(("TC_MVE", special))
        if index in kernels:
            special = _special_layer(graph, layout, index, op, names[index], scratch[index])
            variants.append(("TC_DSP", special))
        if index in on_host:
            variants.append(("TC_X86", _host_layer(graph, layout, index, op, on_host[index])))
        for number, (macro, special) in enumerate(variants):
            parts += [f"#{'elif' if number else 'if'} defined({macro})", special]
        portable = [*tables(graph, index, op), _layer(graph, layout, index, op)]
        layers.append([*parts, *(["#else"] if variants else []), *portable, *(["#endif"] if variants else [])])
    return layers


def switch() -> str:
    """Where TC_DSP is decided."""
    return f"""
/* Cores with the DSP extension run kernels of {ASSEMBLY}, unless TC_PORTABLE is defined, for all files alike. */
#if {GUARD} && !defined(TC_MVE)
#define TC_DSP
#endif
"""


def _arena_lines(graph: Graph, kernels: Mapping[int, Kernel]) -> str:
    sizes = {"TC_MVE": _scratch(helium_kernels(graph)), **({"TC_DSP": _scratch(kernels)} if kernels else {})}
    lines: list[str] = []
    for macro, scratch in sizes.items():
        _, arena = with_scratch(graph, scratch)
        lines += [f"#{'elif' if lines else 'if'} defined({macro})",
                  f"    TC_ARENA_BYTES = {arena} /* the kernels' own memory included */"]  # fmt: skip
    return "\n".join([*lines, "#else", f"    TC_ARENA_BYTES = {plan(graph).arena_bytes}", "#endif"])


def selftest(graph: Graph, features: NDArray[np.int8], logits: NDArray[np.int8]) -> str:
    """A program whose exit code is the number of logits that differ from the golden ones."""
    return f"""{_banner(graph)}
#include "model.h"

{_array("static const int8_t", "golden_input", features)}
{_array("static const int8_t", "golden_logits", logits)}

int main(void)
{{
    static tc_state state;
    int differing = 0;
    for (int32_t i = 0; i < TC_FRAMES * TC_MELS; i++)
        tc_input(&state)[i] = golden_input[i];
    const int8_t *logits = tc_infer(&state);
    for (int32_t label = 0; label < TC_LABELS; label++)
        differing += logits[label] != golden_logits[label];
    return differing;
}}
"""


def _banner(graph: Graph) -> str:
    return f"/* Generated by tinyclf from graph {digest(graph)[:16]}. */"


def tables(graph: Graph, index: int, op: Op) -> Iterator[str]:
    """An op's constants."""
    if op.kind in WEIGHTED:
        multipliers, shifts = output_multipliers(graph, op)
        yield _array("static const int8_t", f"weight_{index}", _data(graph.tensor(op.inputs[1])))
        yield _array("static const int32_t", f"bias_{index}", _data(graph.tensor(op.inputs[2])))
        yield _array("static const int32_t", f"multiplier_{index}", multipliers)
        yield _array("static const int8_t", f"shift_{index}", shifts)
    for end, name in (("low", op.low), ("high", op.high)):
        if name:
            yield _array("static const int8_t", f"{end}_{index}", _data(graph.tensor(name)))


def prototypes(names: Mapping[int, str]) -> str:
    """Declarations of generated kernels and their tables."""
    arguments = "const int8_t *x, const int8_t *weights, const int32_t *stage, int8_t *y, int8_t *scratch"
    lines = [f"void {name}({arguments});" for name in dict.fromkeys(names.values())]
    lines += [f"extern const int8_t tc_weights_{index}[];\nextern const int32_t tc_stage_{index}[];" for index in names]
    return "\n".join([f"#ifdef TC_DSP /* {ASSEMBLY} */", *lines, "#endif"])


def _special_layer(graph: Graph, layout: Plan, index: int, op: Op, function: str, scratch: int) -> str:
    source, target = layout.offsets[op.inputs[0]], layout.offsets[op.output]
    call = special_call(index, function, source, target, scratch)
    return f"{title(graph, index, op)}\nstatic void layer_{index}(int8_t *arena)\n{{\n{call}\n}}"


def special_call(index: int, function: str, source: int, target: int, scratch: int) -> str:
    """The call of a generated kernel, with its offsets in the arena."""
    tables = f"tc_weights_{index}, tc_stage_{index}"
    return f"    {function}(arena + {source}, {tables}, arena + {target}, arena + {scratch});"


def _host_layer(graph: Graph, layout: Plan, index: int, op: Op, kernel: HostKernel) -> str:
    source, target = layout.offsets[op.inputs[0]], layout.offsets[op.output]
    numbers = [value for name, value in asdict(kernel.shape).items() if name != "zero_point"]
    shape = (
        f"{{{{{', '.join(map(str, numbers))}}}, {kernel.row}, {kernel.quads}, {graph.tensor(op.output).zero_point}}}"
    )
    function = "tc_x86_depthwise_conv" if op.kind == "depthwise_conv" else "tc_x86_conv"
    tables = f"x86_weights_{index}, x86_stage_{index}, {kernel.shape.zero_point}"
    return f"""{title(graph, index, op)}
static void layer_{index}(int8_t *arena)
{{
    const tc_x86_conv_shape shape = {shape};
    uint8_t padded[{kernel.copy_bytes}];
    {function}(arena + {source}, {tables}, shape, padded, arena + {target});
}}"""


def _helium_switch() -> str:
    """Where TC_MVE is decided."""
    return f"""
/* Cores with Helium run kernels of {HELIUM_KERNELS}, unless TC_PORTABLE is defined, for all files alike. */
#if {helium.GUARD}
#define TC_MVE
#endif
"""


def _helium_layer(graph: Graph, layout: Plan, index: int, op: Op, kernel: HeliumKernel, scratch: int) -> str:
    places = [f"arena + {place}" for place in (layout.offsets[op.inputs[0]], layout.offsets[op.output], scratch)]
    return f"{title(graph, index, op)}\nstatic void layer_{index}(int8_t *arena)\n{{\n{kernel.call(*places)}\n}}"


def _helium_tables(graph: Graph, kernels: Mapping[int, HeliumKernel]) -> str:
    """Weights and output stages as tc_kernels_mve.h wants them."""
    tables = [
        _array(f"static const {values.dtype}_t", name, values)
        for kernel in kernels.values()
        for name, values in kernel.tables.items()
    ]
    return "\n".join([_banner(graph), f'#include "{HELIUM_KERNELS}"', "", *tables, ""])


def _host_tables(graph: Graph, kernels: Mapping[int, HostKernel]) -> str:
    """Weights and output stages as tc_kernels_x86.h wants them."""
    tables = []
    for index, kernel in kernels.items():
        tables.append(_array("TC_X86_TABLE int8_t", f"x86_weights_{index}", kernel.weights))
        tables.append(_array("TC_X86_TABLE int32_t", f"x86_stage_{index}", kernel.stage))
    return "\n".join([_banner(graph), f'#include "{HOST_KERNELS}"', "", *tables, ""])


def _scratch(kernels: Mapping[int, Kernel] | Mapping[int, HeliumKernel]) -> dict[int, int]:
    return {index: kernel.scratch_bytes for index, kernel in kernels.items()}


def _layer(graph: Graph, layout: Plan, index: int, op: Op) -> str:
    sources = [f"arena + {layout.offsets[name]}" for name in op.sources]
    return f"""{title(graph, index, op)}
static void layer_{index}(int8_t *arena)
{{
{call(graph, index, op, sources, f"arena + {layout.offsets[op.output]}")}
}}"""


def title(graph: Graph, index: int, op: Op) -> str:
    """A comment with an op's name, kind and shapes."""
    shapes = ", ".join(_shape(graph.tensor(name)) for name in op.sources)
    return f"/* {index}: {op.output}, {op.kind} {shapes} -> {_shape(graph.tensor(op.output))} */"


def call(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    """The call of an op's kernel, for tensors of the shapes that `graph` gives them."""
    return CALLS[op.kind](graph, index, op, sources, target)


def _clamp(index: int, op: Op) -> str:
    return ", ".join(f"{end}_{index}" if name else "0" for end, name in (("low", op.low), ("high", op.high)))


def _stage(index: int, op: Op, output: Tensor) -> str:
    tables = f"bias_{index}, multiplier_{index}, shift_{index}, {_clamp(index, op)}"
    return f"    const tc_output_stage out = {{{tables}, {output.zero_point}}};\n"


def _window(graph: Tensors, op: Op, kernel: tuple[int, ...]) -> str:
    numbers = (*graph.tensor(op.inputs[0]).shape, *graph.tensor(op.output).shape, *kernel, *op.stride)
    return f"    const tc_conv_shape shape = {{{', '.join(map(str, (*numbers, op.padding[0], op.padding[2])))}}};\n"


def _call_conv(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    x, weight, output = graph.tensor(op.inputs[0]), graph.tensor(op.inputs[1]), graph.tensor(op.output)
    kernel = weight.shape[1:3] if op.kind == "conv" else weight.shape[:2]
    call = f"    tc_{op.kind}({sources[0]}, weight_{index}, {x.zero_point}, out, shape, {target});"
    return _stage(index, op, output) + _window(graph, op, kernel) + call


def _call_pool(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    fill = f", {graph.tensor(op.output).zero_point}" if op.kind == "average_pool" else ""
    return f"{_window(graph, op, op.kernel)}    tc_{op.kind}({sources[0]}{fill}, shape, {target});"


def _call_fully_connected(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    arguments = f"{sources[0]}, weight_{index}, {x.zero_point}, out, {x.size}, {output.size}, {target}"
    return f"{_stage(index, op, output)}    tc_fully_connected({arguments});"


def _call_mean(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    multiplier, shift = mean_multiplier(x, output)
    numbers = (x.shape[0] * x.shape[1], x.shape[2], x.zero_point, multiplier, shift, output.zero_point)
    return f"    tc_mean({sources[0]}, {', '.join(map(str, numbers))}, {target});"


def _call_leaky_relu(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    multipliers, shifts = leaky_multipliers(x, output, op.alpha)
    numbers = (x.size, x.zero_point, multipliers[0], shifts[0], multipliers[1], shifts[1], output.zero_point)
    return f"    tc_leaky_relu({sources[0]}, {', '.join(map(str, numbers))}, {target});"


def _call_add(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    first, second, output = (graph.tensor(name) for name in (*op.inputs, op.output))
    multipliers, shifts = add_multipliers(first, second, output)
    factors = ", ".join(f"{{{', '.join(map(str, values.tolist()))}}}" for values in (multipliers, shifts))
    numbers = f"{first.zero_point}, {second.zero_point}, {factors}, {output.zero_point}"
    stage = f"    const tc_add_stage out = {{{numbers}, {_clamp(index, op)}}};\n"
    return f"{stage}    tc_add({', '.join(sources)}, out, {output.size}, {output.shape[-1]}, {target});"


def _call_mul(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    first, second, output = (graph.tensor(name) for name in (*op.inputs, op.output))
    numbers = [first.zero_point, second.zero_point, *mul_multiplier(first, second, output), output.zero_point]
    stage = f"    const tc_mul_stage out = {{{', '.join(map(str, numbers))}, {_clamp(index, op)}}};\n"
    sizes = f"{output.size}, {second.size}, {output.shape[-1]}"
    return f"{stage}    tc_mul({', '.join(sources)}, out, {sizes}, {target});"


def _call_concat(graph: Tensors, index: int, op: Op, sources: list[str], target: str) -> str:
    output, calls, place = graph.tensor(op.output), [], 0
    for name, source in zip(op.inputs, sources, strict=True):
        channels = graph.tensor(name).shape[-1]
        sizes = f"{output.size // output.shape[-1]}, {channels}, {output.shape[-1]}"
        calls.append(f"    tc_concat({source}, {sizes}, {target} + {place});")
        place += channels
    return "\n".join(calls)


CALLS: dict[str, Callable[[Tensors, int, Op, list[str], str], str]] = {
    "conv": _call_conv,
    "depthwise_conv": _call_conv,
    "fully_connected": _call_fully_connected,
    "mean": _call_mean,
    "average_pool": _call_pool,
    "max_pool": _call_pool,
    "leaky_relu": _call_leaky_relu,
    "add": _call_add,
    "mul": _call_mul,
    "concat": _call_concat,
}


def _array(type_: str, name: str, values: NDArray[np.integer]) -> str:
    # INT32_MIN has no literal in C: -2147483648 is a negated long.
    literals = [str(value) if value != -(2**31) else "(-2147483647 - 1)" for value in values.ravel().tolist()]
    lines: list[str] = []
    line = "   "
    for literal in literals:
        if len(line) + len(literal) + 2 > 118:
            lines, line = [*lines, line], "   "
        line += f" {literal},"
    return "\n".join([f"{type_} {name}[{values.size}] = {{", *lines, line, "};"])


def _data(tensor: Tensor) -> NDArray[np.integer]:
    assert tensor.data is not None
    return tensor.data


def _shape(tensor: Tensor) -> str:
    return "x".join(map(str, tensor.shape))
