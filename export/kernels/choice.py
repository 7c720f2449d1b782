"""Which kernel each layer gets: the fewest modelled cycles within the flash and the RAM that there are."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, cast, get_args

from tinyclf.export.kernels.candidates import candidates
from tinyclf.export.kernels.kernel import Kernel

from tinyclf.errors import UsageError
from tinyclf.graph import Graph, Op
from tinyclf.graph.node import WEIGHTED
from tinyclf.plan import plan, with_scratch

# What the compiled C of tc_kernels.h takes on a Cortex-M4: measured with zig's clang at -O3, to within a third.
CYCLES_PER_MAC = {"conv": 7.5, "depthwise_conv": 15.0, "fully_connected": 7.0}
CYCLES_PER_OUTPUT = 25
CYCLES_PER_INSTRUCTION = 1.35
PORTABLE_CODE_BYTES = 700
PORTABLE = "portable C"
# A kernel may be so much slower than the fastest if it takes less memory for it.
TOLERANCE = 1.04
SHORT_BODY = 4

Optimize = Literal["speed", "size"]


@dataclass(frozen=True)
class Limits:
    """What to choose by. flash: bytes of code and tables at most; ram: bytes of the arena at most; None: no limit.

    `size` takes no memory beyond what the activations need, and short loops.
    """

    optimize: Optimize = "speed"
    flash: int | None = None
    ram: int | None = None


@dataclass(frozen=True)
class Choice:
    """One layer's kernel (None: the portable one) and why; instructions and cycles are modelled, bytes at most."""

    layer: int
    name: str
    kind: str
    variant: str
    instructions: int
    cycles: int
    flash_bytes: int
    scratch_bytes: int
    reason: str
    kernel: Kernel | None

    def summary(self) -> dict[str, Any]:
        """The fields that can be printed."""
        values = asdict(replace(self, kernel=None))
        del values["kernel"]
        return values


def parse_limits(optimize: str, flash: str | None, ram: str | None) -> Limits:
    """Limits as people write them: bytes such as 65536, 64k (1,024 each), 1M; raises UsageError."""
    if optimize not in get_args(Optimize):
        raise UsageError(f"optimize {optimize!r}: not known; allowed: {', '.join(get_args(Optimize))}")
    return Limits(cast(Optimize, optimize), _parse_bytes("flash", flash), _parse_bytes("ram", ram))


def choose(graph: Graph, limits: Limits) -> tuple[Choice, ...]:
    """A choice for every op, in order; raises UsageError where nothing fits the limits."""
    least = plan(graph).arena_bytes
    if limits.ram is not None and limits.ram < least:
        raise UsageError(f"ram {limits.ram}: too little for the activations; allowed: {least} and more")
    options = [_options(graph, index, limits) for index in range(len(graph.ops))]
    chosen = [_fastest(choices) for choices in options]
    return tuple(_fit_flash(chosen, options, limits.flash))


def kernels(choices: Sequence[Choice]) -> dict[int, Kernel]:
    """The generated kernels among the choices, by layer."""
    return {choice.layer: choice.kernel for choice in choices if choice.kernel is not None}


def arena_bytes(graph: Graph, choices: Sequence[Choice]) -> int:
    """RAM of a model with these kernels: activations and what the kernels use beside them."""
    return with_scratch(graph, {choice.layer: choice.scratch_bytes for choice in choices})[1]


def _options(graph: Graph, index: int, limits: Limits) -> list[Choice]:
    """Everything that fits in RAM; the portable kernel always does."""
    op = graph.ops[index]
    most = plan(graph).arena_bytes if limits.optimize == "size" else limits.ram
    every = list(candidates(graph, op, SHORT_BODY)) if limits.optimize == "size" else list(candidates(graph, op))
    fitting = [
        kernel for kernel in every if most is None or with_scratch(graph, {index: kernel.scratch_bytes})[1] <= most
    ]
    why = "nothing is generated for it" if not every else f"no generated kernel fits in {most} bytes of RAM"
    reason = f"fastest of {len(every)}" + (
        f", {len(every) - len(fitting)} take too much RAM" if every != fitting else ""
    )
    return [_portable(graph, index, op, why), *(_generated(index, op, kernel, reason) for kernel in fitting)]


def _portable(graph: Graph, index: int, op: Op, reason: str) -> Choice:
    output, weighted = graph.tensor(op.output), op.kind in WEIGHTED
    positions = output.size // output.shape[-1]
    macs = graph.tensor(op.inputs[1]).size * positions if weighted else 0
    cycles = int(CYCLES_PER_MAC.get(op.kind, 0) * macs + CYCLES_PER_OUTPUT * output.size)
    tables = sum(graph.tensor(name).nbytes for name in op.constants) + (5 * output.shape[-1] if weighted else 0)
    return Choice(index, op.output, op.kind, PORTABLE, int(cycles / CYCLES_PER_INSTRUCTION), cycles,
                  PORTABLE_CODE_BYTES + tables, 0, reason, None)  # fmt: skip


def _generated(index: int, op: Op, kernel: Kernel, reason: str) -> Choice:
    return Choice(index, op.output, op.kind, kernel.variant, kernel.instructions, kernel.cycles, kernel.flash_bytes,
                  kernel.scratch_bytes, reason, kernel)  # fmt: skip


def _fastest(choices: list[Choice]) -> Choice:
    least = min(choice.cycles for choice in choices)
    near = [choice for choice in choices if choice.cycles <= TOLERANCE * least]
    return min(near, key=lambda choice: (choice.scratch_bytes, choice.cycles))


def _fit_flash(chosen: list[Choice], options: list[list[Choice]], flash: int | None) -> list[Choice]:
    """Replace, one at a time, the kernel whose smaller form costs the fewest cycles a byte saved."""
    while flash is not None and sum(choice.flash_bytes for choice in chosen) > flash:
        swaps = [
            ((other.cycles - choice.cycles) / (choice.flash_bytes - other.flash_bytes), choice.layer, other)
            for choice, others in zip(chosen, options, strict=True)
            for other in others
            if other.flash_bytes < choice.flash_bytes
        ]
        if not swaps:
            total = sum(choice.flash_bytes for choice in chosen)
            raise UsageError(f"flash {flash}: too little for the layers; allowed: {total} and more")
        _, layer, other = min(swaps, key=lambda swap: swap[:2])
        chosen[layer] = replace(other, reason=f"smaller, to fit in {flash} bytes of flash")
    return chosen


def _parse_bytes(name: str, text: str | None) -> int | None:
    if text is None:
        return None
    factor = {"k": 1 << 10, "m": 1 << 20}.get(text[-1:].lower(), 1)
    try:
        size = int(float(text[:-1] if factor > 1 else text) * factor)
    except (ValueError, OverflowError):
        size = 0
    if not 1 <= size < 1 << 32:
        raise UsageError(f"{name} {text!r}: no size; allowed: bytes, such as 65536, 64k, 1M")
    return size
