"""Which kernel each layer gets: the fewest modelled cycles within the flash and the RAM that there are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast, get_args

from tinyclf.export.kernels.arrangement import Span, arrange
from tinyclf.export.kernels.convolution import LONGEST_BODY
from tinyclf.export.kernels.forms import Form, forms
from tinyclf.export.kernels.options import PORTABLE, Choice, Options, kernels

from tinyclf.errors import UsageError
from tinyclf.graph import Graph
from tinyclf.plan import ALIGNMENT, PROGRESS_BYTES, state_bytes

__all__ = ["PORTABLE", "Choice", "Limits", "Optimize", "choose", "kernels", "parse_limits", "ram_bytes", "spans"]

# Where RAM has no limit, as little of it as keeps the modelled cycles within this factor of the fewest.
TOLERANCE = {"speed": 1.14, "size": 1.55}
SHORT_BODY = 4
# An arena larger than any.
UNBOUNDED = 1 << 24

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


def parse_limits(optimize: str, flash: str | None, ram: str | None) -> Limits:
    """Limits as people write them: bytes such as 65536, 64k (1,024 each), 1M; raises UsageError."""
    if optimize not in get_args(Optimize):
        raise UsageError(f"optimize {optimize!r}: not known; allowed: {', '.join(get_args(Optimize))}")
    return Limits(cast(Optimize, optimize), _parse_bytes("flash", flash), _parse_bytes("ram", ram))


def choose(graph: Graph, limits: Limits) -> tuple[Choice, ...]:
    """A choice for every op, in order; raises UsageError where nothing fits the limits."""
    every = _forms(graph, limits)
    # Where nothing that takes little RAM fits the flash, whole maps leave more kernels to choose from.
    attempts = [every] if limits.ram is not None else [every, [form for form in every if not form.chains]]
    least = UNBOUNDED
    for some in attempts:
        most = _enough(some, TOLERANCE[limits.optimize]) if limits.ram is None else limits.ram - PROGRESS_BYTES
        for form in sorted((form for form in some if form.fitting(most)), key=lambda form: form.cycles(most)):
            chosen = _chosen(form, most, limits.flash)
            flash = sum(choice.flash_bytes for choice in chosen)
            if limits.flash is None or flash <= limits.flash:
                return tuple(chosen)
            least = min(least, flash)
    if least == UNBOUNDED:
        ram = state_bytes(min(form.least for form in every))
        raise UsageError(f"ram {limits.ram}: too little for the activations; allowed: {ram} and more")
    raise UsageError(f"flash {limits.flash}: too little for the layers; allowed: {least} and more")


def spans(choices: Sequence[Choice]) -> tuple[Span, ...]:
    """First and last op of every chain that streams rows."""
    return tuple(dict.fromkeys(choice.streams for choice in choices if choice.streams))


def ram_bytes(graph: Graph, choices: Sequence[Choice]) -> int:
    """RAM of a model with these kernels: activations and what the kernels use beside them, and its progress."""
    return state_bytes(arrange(graph, kernels(choices), spans(choices)).arena_bytes)


def _forms(graph: Graph, limits: Limits) -> list[Form]:
    """All ways to lay a model out, with kernels of a byte a weight and, where flash has a limit, expanded ones."""
    body = SHORT_BODY if limits.optimize == "size" else LONGEST_BODY
    options = Options(graph, body, expanded=limits.flash is not None)
    kinds = [options.narrowed(), options] if options.expanded else [options]
    return [form for kind in kinds for form in forms(kind)]


def _enough(every: Sequence[Form], tolerance: float) -> int:
    """The smallest arena with which the fastest kernels that fit are nearly as fast as any."""

    def cycles(most: int) -> float:
        return min(form.cycles(most) for form in every)

    low, high, allowed = 0, UNBOUNDED, tolerance * cycles(UNBOUNDED)
    while high - low > ALIGNMENT:
        middle = (low + high) // 2 // ALIGNMENT * ALIGNMENT
        low, high = (low, middle) if cycles(middle) <= allowed else (middle, high)
    return high


def _chosen(form: Form, most: int, flash: int | None) -> list[Choice]:
    """What a form chooses within its limits, or what takes the least flash."""
    fitting = form.fitting(most) or []
    span = (form.chains[0].first, form.chains[0].last) if form.chains else None
    return _fit_flash([_reasoned(layer, form.options, most, span) for layer in fitting], fitting, flash)


def _reasoned(fitting: Sequence[Choice], options: Options, most: int, span: Span | None) -> Choice:
    """The first, which is the fastest, with why it was chosen."""
    choice = fitting[0]
    if span and span[0] <= choice.layer <= span[1]:
        last = options.graph.ops[span[1]].output
        return replace(choice, streams=span, reason=f"rows stream to {last}: whole maps take more than {most:,} bytes")
    too_large = len(options.of(choice.layer)) - len(fitting)
    others = f"; {too_large} take more than {most:,} bytes of RAM" if too_large else ""
    if len(fitting) == 1:
        return replace(choice, reason=f"no other fits{others}" if too_large else "nothing is generated for it")
    return replace(choice, reason=f"fastest of {len(fitting)}{others}")


def _fit_flash(chosen: list[Choice], options: Sequence[Sequence[Choice]], flash: int | None) -> list[Choice]:
    """Replace, one at a time, the kernel whose smaller form costs the fewest cycles a byte saved, while there are."""
    while flash is not None and sum(choice.flash_bytes for choice in chosen) > flash:
        swaps = [
            ((other.cycles - choice.cycles) / (choice.flash_bytes - other.flash_bytes), choice.layer, other)
            for choice, others in zip(chosen, options, strict=True)
            for other in others
            if other.flash_bytes < choice.flash_bytes
        ]
        if not swaps:
            break
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
