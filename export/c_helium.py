"""What a model's C has for cores with Helium: the macro, the memory, the layers' functions and tables.

Layers run one after the other, none streams rows; each falls into units as its kernel does (see HeliumKernel).
"""

from tinyclf.export.c_pieces import SIGNATURE, array, banner, title
from tinyclf.export.c_slices import Memory, constants, layer_macs, portable_units, whole_layers
from tinyclf.export.kernels.helium import GUARD, helium_kernels, place_scratch

from tinyclf.graph import Graph
from tinyclf.plan import plan

MACRO = "TC_MVE"
KERNELS, TABLES = "tc_kernels_mve.h", "model_mve.h"


def switch() -> str:
    """Where TC_MVE is decided."""
    return f"""
/* Cores with Helium run kernels of {KERNELS}, unless TC_PORTABLE is defined, for all files alike. */
#if {GUARD}
#define {MACRO}
#endif
"""


def included() -> str:
    """Lines of the model that bring in the kernels and their tables."""
    return f'#ifdef {MACRO}\n#include "{TABLES}"\n#endif\n'


def memory(graph: Graph) -> Memory:
    """Where a core with Helium has everything; its kernels' own memory is in the arena."""
    kernels, (_, arena_bytes) = helium_kernels(graph), place_scratch(graph)
    units = {
        index: kernels[index].units if index in kernels else portable_units(graph, op)
        for index, op in enumerate(graph.ops)
    }
    return Memory.of(graph, plan(graph).offsets, arena_bytes, whole_layers(graph), units)


def layers(graph: Graph) -> dict[int, list[str]]:
    """Constants and function of each layer that has a kernel, by op."""
    offsets, (scratch, _), macs = plan(graph).offsets, place_scratch(graph), layer_macs(graph)
    found = {}
    for index, kernel in helium_kernels(graph).items():
        op = graph.ops[index]
        places = (f"arena + {place}" for place in (offsets[op.inputs[0]], offsets[op.output], scratch[index]))
        body = f"{{\n    (void)slice;\n{kernel.call(*places)}\n}}"
        function = f"{title(graph, index, op)}\n{SIGNATURE.format(index)}\n{body}"
        found[index] = [constants(index, kernel.units, macs[index]), function]
    return found


def tables(graph: Graph) -> str:
    """A header of weights and output stages, as tc_kernels_mve.h wants them."""
    arrays = [
        array(f"static const {values.dtype}_t", name, values)
        for kernel in helium_kernels(graph).values()
        for name, values in kernel.tables.items()
    ]
    return "\n".join([banner(graph), f'#include "{KERNELS}"', "", *arrays, ""])
