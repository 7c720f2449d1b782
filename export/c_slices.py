"""A model's work as a table of slices, and the C that runs them: all at once, or a bounded part at every call."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from tinyclf.export.kernels.arrangement import Slice
from tinyclf.export.kernels.kernel import Kernel
from tinyclf.export.kernels.kernel import functions as names_of
from tinyclf.export.kernels.move import NAME

from tinyclf.cost import graph_cost
from tinyclf.graph import Graph, Op
from tinyclf.graph.node import POOLS
from tinyclf.output_stage import Tensors

RUN = """    if (generated[slice->layer].kernel) {
        tc_run(&generated[slice->layer], arena, slice, first, until);
        return;
    }
"""
MOVE = f"""    if (slice->layer == TC_LAYERS) {{
        int8_t *target = tc_at(arena, slice->target), *source = tc_at(arena, slice->source);
        {NAME}(target + 4 * first, source + 4 * first, until - first);
        return;
    }}
"""


@dataclass(frozen=True)
class Memory:
    """Where a model's input and logits lie in its arena, its slices, and the MACs that these count in all."""

    arena_bytes: int
    input_at: int
    logits_at: int
    slices: tuple[Slice, ...]
    macs: int

    @classmethod
    def of(
        cls, graph: Graph, offsets: Mapping[str, int], arena_bytes: int, slices: tuple[Slice, ...],
        units: Mapping[int, int],
    ) -> "Memory":  # fmt: skip
        """That of a graph whose tensors lie at `offsets`; units: of each layer."""
        start, end = (offsets[tensor.name] for tensor in (graph.input, graph.output))
        return cls(arena_bytes, start, end, slices, counted_macs(slices, layer_macs(graph), units))

    def lines(self) -> str:
        """Members of an enumeration of the model's header."""
        return f"""    TC_ARENA_BYTES = {self.arena_bytes},
    TC_INPUT_AT = {self.input_at}, /* in the arena */
    TC_LOGITS_AT = {self.logits_at},
    TC_SLICES = {len(self.slices)},
    TC_MACS = {self.macs} /* that all steps of an inference count */"""


def whole_layers(graph: Graph) -> tuple[Slice, ...]:
    """A slice a layer."""
    return tuple(Slice(index) for index in range(len(graph.ops)))


def layer_macs(graph: Graph) -> list[int]:
    """MACs of each layer; one without weights counts the values that its windows read, or its outputs."""
    return [
        layer["macs"] or _reads(graph, op) for layer, op in zip(graph_cost(graph)["layers"], graph.ops, strict=True)
    ]


def _reads(graph: Graph, op: Op) -> int:
    if op.kind == "mean":
        return graph.tensor(op.sources[0]).size
    area = op.kernel[0] * op.kernel[1] if op.kind in POOLS else 1
    return area * graph.tensor(op.output).size


def portable_units(graph: Tensors, op: Op) -> int:
    """Into how many units a layer of the portable kernels falls: rows, or channels of a vector, or one."""
    shape = graph.tensor(op.output).shape
    return shape[0] if len(shape) == 3 or op.kind in ("fully_connected", "mean") else 1


def kernel_units(kernel: Kernel) -> int:
    """Into how many units a layer with a generated kernel falls."""
    return kernel.units * len(kernel.starts)


def unit_macs(macs: int, units: int) -> int:
    """MACs that a unit counts."""
    return max(1, -(-macs // units))


def counted_macs(slices: Sequence[Slice], macs: Sequence[int], units: Mapping[int, int]) -> int:
    """MACs that all slices count; units: of each layer."""
    total = 0
    for piece in slices:
        if piece.layer == len(macs):
            total += piece.units or 0
        else:
            whole = units[piece.layer]
            total += unit_macs(macs[piece.layer], whole) * (piece.units or whole)
    return total


def constants(index: int, units: int, macs: int) -> str:
    """Units of a layer, and MACs of a unit, as the table wants them."""
    return f"enum {{ UNITS_{index} = {units}, MACS_{index} = {unit_macs(macs, units)} }};"


def table(slices: Sequence[Slice]) -> str:
    """All slices, in order."""
    lines = []
    for piece in slices:
        units = f"UNITS_{piece.layer}" if piece.units is None else piece.units
        lines.append(f"    {{{piece.source}, {piece.target}, {units}, {piece.layer}, {piece.row}}},")
    return "\n".join(["static const tc_slice slices[TC_SLICES] = {", *lines, "};"])


def generated_table(
    titles: Sequence[str], kernels: Mapping[int, Kernel], scratch: Mapping[int, int]
) -> str:  # fmt: skip
    """Layers with generated kernels, each under its title, for the core that runs them."""
    names, lines = names_of(kernels), []
    for index, title in enumerate(titles):
        entry = "0, 0, 0, 0, 0, 0, 0"
        if index in kernels:
            kernel = kernels[index]
            rows = kernel.starts[1] - kernel.starts[0] if len(kernel.starts) > 1 else 0
            # A slice of a layer that is no block of rows may begin at any.
            last = kernel.starts[-1] if rows else "UINT16_MAX"
            tables = f"{names[index]}, tc_weights_{index}, tc_stage_{index}"
            entry = f"{tables}, {scratch[index]}, {kernel.units}, {rows}, {last}"
        lines.append(f"    {title}\n    {{{entry}}},")
    return "\n".join(["static const tc_generated_layer generated[TC_LAYERS] = {", *lines, "};"])


def functions(layers: int, generated: Collection[int], *, moves: bool) -> str:
    """What runs slices; the tables stand before it, and layer_0, layer_1, ... where they are not generated."""
    cases = [f"    case {index}: layer_{index}(arena, slice, first, until); break;" for index in range(layers)]
    switch = "\n".join(case for index, case in enumerate(cases) if index not in generated)
    special = ""
    if generated:
        portable = "\n".join(case for index, case in enumerate(cases) if index in generated)
        switch = f"{switch}\n#ifndef TC_DSP\n{portable}\n#endif"
        special = f"#ifdef TC_DSP\n{MOVE if moves else ''}{RUN}#endif\n"
    macs = ", ".join([*(f"MACS_{index}" for index in range(layers)), "1"])
    return f"""/* MACs of a unit, by layer; those of no layer are words that move. */
static const int32_t unit_macs[TC_LAYERS + 1] = {{{macs}}};

static void run(int8_t *arena, const tc_slice *slice, int32_t first, int32_t until)
{{
{special}    switch (slice->layer) {{
{switch}
    default: break;
    }}
}}

int8_t *tc_input(tc_state *state) {{ return state->arena + TC_INPUT_AT; }}

const int8_t *tc_logits(const tc_state *state) {{ return state->arena + TC_LOGITS_AT; }}

void tc_begin(tc_state *state) {{ state->slice = state->unit = 0; }}

int32_t tc_step(tc_state *state, int32_t max_macs)
{{
    do {{
        const tc_slice *slice = &slices[state->slice];
        const int32_t macs = unit_macs[slice->layer], first = state->unit;
        int32_t until = first;
        do {{
            until++;
            max_macs -= macs;
        }} while (until < slice->units && macs <= max_macs);
        run(state->arena, slice, first, until);
        state->unit = until;
        if (until < slice->units)
            return 0;
        state->unit = 0;
        if (++state->slice == TC_SLICES) {{
            state->slice = 0;
            return 1;
        }}
    }} while (unit_macs[slices[state->slice].layer] <= max_macs);
    return 0;
}}

int32_t tc_run_slice(tc_state *state, int32_t number)
{{
    if (number < 0 || number >= TC_SLICES)
        return -1;
    run(state->arena, &slices[number], 0, slices[number].units);
    return slices[number].layer;
}}

const int8_t *tc_infer(tc_state *state)
{{
    tc_begin(state);
    for (int32_t number = 0; number < TC_SLICES; number++)
        run(state->arena, &slices[number], 0, slices[number].units);
    return tc_logits(state);
}}
"""
