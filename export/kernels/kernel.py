"""A generated kernel of one layer, and the assembly file that holds those of a model."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels import move

GUARD = "defined(__thumb2__) && defined(__ARM_FEATURE_DSP) && !defined(__ARM_BIG_ENDIAN) && !defined(TC_PORTABLE)"
# Linkers for Linux take a file without it for one that wants an executable stack.
NO_EXECUTABLE_STACK = """#if defined(__linux__) && defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
"""


@dataclass(frozen=True, eq=False)
class Kernel:
    """Assembly of one layer and its constants.

    code: the function's lines, without name; weights: bytes in flash, in the kernel's own order; constants: words of
    the output stage; scratch_bytes: memory that it uses while it runs; instructions and cycles: of the layer, modelled.
    The output may overlap the input where it begins at least `below` bytes, a multiple of `grain`, before it. expanded:
    the weights take two to three bytes each. kept: between two blocks nobody else may write to the scratch memory.
    fixed: instructions and cycles of a call that are there for any number of rows, where a unit is a row.

    void kernel(const int8_t *x, const int8_t *weights, const int32_t *stage, int8_t *y, int8_t *scratch, int32_t row,
                int32_t first, int32_t until)

    A call does the units `first` to `until` of the block of output that begins at `row`; all units, in order, of the
    blocks at `starts` make the layer. x and y are where row 0 of input and output lies, or would lie.
    """

    variant: str
    code: str
    weights: NDArray[np.int8]
    constants: NDArray[np.int32]
    scratch_bytes: int
    instructions: int
    cycles: int
    below: int = 0
    grain: int = 1
    expanded: bool = False
    units: int = 1
    starts: tuple[int, ...] = (0,)
    kept: bool = True
    fixed: tuple[int, int] = (0, 0)

    @property
    def flash_bytes(self) -> int:
        """Code and tables; no instruction takes more than four bytes."""
        return 4 * _instruction_lines(self.code) + self.weights.nbytes + self.constants.nbytes


def functions(kernels: Mapping[int, Kernel]) -> dict[int, str]:
    """The name of each layer's function; layers with equal code share one."""
    names: dict[str, str] = {}
    return {index: names.setdefault(kernel.code, f"tc_kernel_{index}") for index, kernel in kernels.items()}


def assembly(kernels: Mapping[int, Kernel], *, moves: bool = False) -> str:
    """The .S file: functions, weights and stage constants by layer, empty for a core without the DSP extension.

    moves: with the function that moves rows of a band.
    """
    names = functions(kernels)
    parts = [f"#if {GUARD}\n    .syntax unified\n    .thumb"]
    if moves:
        parts.append(_function(move.NAME, "rows of a band to its front", move.emit().finished().text))
    for index, kernel in kernels.items():
        if names[index] == f"tc_kernel_{index}":
            parts.append(_function(names[index], kernel.variant, kernel.code))
        parts.append(_table(f"tc_weights_{index}", ".byte", kernel.weights))
        parts.append(_table(f"tc_stage_{index}", ".word", kernel.constants))
    return "\n\n".join([*parts, "#endif", NO_EXECUTABLE_STACK])


@lru_cache(maxsize=4096)
def _instruction_lines(code: str) -> int:
    return sum(line.startswith("    ") and not line.lstrip().startswith("@") for line in code.splitlines())


def _function(name: str, title: str, code: str) -> str:
    return f"""    @ {title}
    .section .text.{name}, "ax", %progbits
    .balign 4
    .global {name}
    .thumb_func
    .type {name}, %function
{name}:
{code}    .size {name}, . - {name}"""


def _table(name: str, directive: str, values: NDArray[np.integer]) -> str:
    flat = values.ravel().tolist()
    lines = [f"    {directive} {', '.join(map(str, flat[at : at + 24]))}" for at in range(0, len(flat), 24)]
    head = f'    .section .rodata.{name}, "a", %progbits\n    .balign 4\n    .global {name}\n    .type {name}, %object'
    return "\n".join([head, f"{name}:", *lines, f"    .size {name}, . - {name}"])
