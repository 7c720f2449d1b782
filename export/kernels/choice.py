"""Which kernel each layer gets: the fewest modelled cycles within the flash and the RAM that there are."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, cast, get_args

from tinyclf.export.kernels.candidates import candidates
from tinyclf.export.kernels.convolution import LONGEST_BODY
from tinyclf.export.kernels.kernel import Kernel

from tinyclf.errors import UsageError
from tinyclf.graph import Graph, Op
from tinyclf.graph.node import WEIGHTED
from tinyclf.plan import plan, state_bytes, with_scratch

# What the compiled C of tc_kernels.h takes on a Cortex-M4: measured with zig's clang at -O3, to within a third.
CYCLES_PER_MAC = {"conv": 7.5, "depthwise_conv": 15.0, "fully_connected": 7.0}
CYCLES_PER_OUTPUT = 25
CYCLES_PER_INSTRUCTION = 1.35
PORTABLE_CODE_BYTES = 700
PORTABLE = "portable C"
# Where RAM has no limit, as little of it as keeps the modelled cycles within this factor of the fewest.
TOLERANCE = {"speed": 1.09, "size": 1.4}
SHORT_BODY = 4

Optimize = Literal["speed", "size"]


@dataclass(frozen=True)
class Limits:
    """What to choose by. flash: bytes of code and tables at most; ram: bytes of the arena at most.

    Where flash is given, what is free of it may hold weights expanded to two or three bytes each; else each takes one.
    Where RAM is not given, the kernels take as little as keeps them nearly as fast as they could be; `size` gives up
    more speed for less RAM, and has short loops.
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
    body = SHORT_BODY if limits.optimize == "size" else LONGEST_BODY
    options = [_options(graph, index, body, limits.flash is not None) for index in range(len(graph.ops))]
    most = limits.ram or _enough(options, TOLERANCE[limits.optimize])
    fitting = [[option for option in layer if option.arena_bytes <= most] for layer in options]
    chosen = [_fastest(layer, len(every) - len(layer), most) for layer, every in zip(fitting, options, strict=True)]
    choices = [[option.choice for option in layer] for layer in fitting]
    return tuple(_fit_flash(chosen, choices, limits.flash))


def kernels(choices: Sequence[Choice]) -> dict[int, Kernel]:
    """The generated kernels among the choices, by layer."""
    return {choice.layer: choice.kernel for choice in choices if choice.kernel is not None}


def ram_bytes(graph: Graph, choices: Sequence[Choice]) -> int:
    """RAM of a model with these kernels: activations and what the kernels use beside them, and its progress."""
    return state_bytes(with_scratch(graph, {choice.layer: choice.scratch_bytes for choice in choices})[1])


@dataclass(frozen=True)
class _Option:
    """A choice that could be made, and the arena that it needs."""

    choice: Choice
    arena_bytes: int


def _options(graph: Graph, index: int, body: int, expanded: bool) -> list[_Option]:
    """The portable kernel and all that are generated."""
    op = graph.ops[index]
    every = (
        kernel
        for kernel in candidates(graph, op, body)
        if (expanded or not kernel.expanded) and _keeps_input(graph, op, kernel)
    )
    choices = [_portable(graph, index, op), *(_generated(index, op, kernel) for kernel in every)]
    return [_Option(choice, with_scratch(graph, {index: choice.scratch_bytes})[1]) for choice in choices]


def _keeps_input(graph: Graph, op: Op, kernel: Kernel) -> bool:
    """Whether the kernel overwrites nothing of its input too early, where the plan lets its output take its place."""
    x, y, offsets = graph.tensor(op.inputs[0]), graph.tensor(op.output), plan(graph).offsets
    start, out_start = offsets[x.name], offsets[y.name]
    if start + x.nbytes <= out_start or out_start + y.nbytes <= start:
        return True
    return start - out_start >= kernel.below and (start - out_start) % kernel.grain == 0


def _enough(options: list[list[_Option]], tolerance: float) -> int:
    """The smallest arena with which the fastest kernels that fit are nearly as fast as any."""
    sizes = sorted({option.arena_bytes for layer in options for option in layer})

    def cycles(most: int) -> int:
        return sum(min(option.choice.cycles for option in layer if option.arena_bytes <= most) for layer in options)

    return next(size for size in sizes if size >= _least(options) and cycles(size) <= tolerance * cycles(sizes[-1]))


def _least(options: list[list[_Option]]) -> int:
    """The portable kernels' arena: that of the activations."""
    return max(layer[0].arena_bytes for layer in options)


def _portable(graph: Graph, index: int, op: Op) -> Choice:
    output, weighted = graph.tensor(op.output), op.kind in WEIGHTED
    positions = output.size // output.shape[-1]
    macs = graph.tensor(op.inputs[1]).size * positions if weighted else 0
    cycles = int(CYCLES_PER_MAC.get(op.kind, 0) * macs + CYCLES_PER_OUTPUT * output.size)
    tables = sum(graph.tensor(name).nbytes for name in op.constants) + (5 * output.shape[-1] if weighted else 0)
    return Choice(index, op.output, op.kind, PORTABLE, int(cycles / CYCLES_PER_INSTRUCTION), cycles,
                  PORTABLE_CODE_BYTES + tables, 0, "", None)  # fmt: skip


def _generated(index: int, op: Op, kernel: Kernel) -> Choice:
    return Choice(index, op.output, op.kind, kernel.variant, kernel.instructions, kernel.cycles, kernel.flash_bytes,
                  kernel.scratch_bytes, "", kernel)  # fmt: skip


def _fastest(options: list[_Option], too_large: int, most: int) -> Choice:
    """The fewest cycles, and among equals the least memory."""
    choice = min((option.choice for option in options), key=lambda choice: (choice.cycles, choice.scratch_bytes))
    others = f"; {too_large} take more than {most:,} bytes of RAM" if too_large else ""
    if len(options) == 1:
        return replace(choice, reason=f"no other fits{others}" if too_large else "nothing is generated for it")
    return replace(choice, reason=f"fastest of {len(options)}{others}")


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
