"""Weights of a convolution in flash, one byte each, and the assembly that widens and combines a pair of channels."""

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.assembly import Assembly
from tinyclf.export.kernels.scheme import Chunk
from tinyclf.export.kernels.window import Window

# Taps of a plain kernel that are unpacked together: two channels of each fill twelve registers.
TOGETHER = 3


def pack(window: Window, weight: NDArray[np.int8]) -> NDArray[np.int8]:
    """Weights (out, kh, kw, in) in the order in which `emit_unpack` reads them.

    [pair of channels][quad][group of taps][channel][tap][4 values], zero beyond the last channel or value.
    """
    shape, columns = window.shape, window.shape.kernel_width // window.taps
    flat = weight.reshape(shape.out_channels, shape.kernel_height, window.taps, columns * shape.channels)
    padded = np.zeros((2 * window.pairs, shape.kernel_height, window.taps, 4 * window.quads), np.int8)
    padded[: len(flat), ..., : window.values] = flat
    by_quad = padded.reshape(window.pairs, 2, shape.kernel_height, window.taps * window.quads, 4)
    groups = [by_quad[:, :, list(taps)].transpose(0, 3, 1, 2, 4) for taps in _groups(window)]
    joined = np.concatenate([group.reshape(*group.shape[:2], -1) for group in groups], axis=2)
    return np.ascontiguousarray(joined).reshape(-1)


def unpacked(window: Window, weight: NDArray[np.int8]) -> NDArray[np.int8]:
    """Weights (out, kh, kw, in) as `emit_unpack` would leave them: [pair][segment][word]{channel 0, channel 1}."""
    shape = window.shape
    flat = weight.reshape(shape.out_channels, shape.kernel_height, window.taps, window.values)
    padded = np.zeros((2 * window.pairs, shape.kernel_height, window.taps, 4 * window.quads), np.int64)
    padded[: len(flat), ..., : window.values] = flat
    segments = np.zeros((len(padded), window.scheme.weight_segments, *padded.shape[2:]), np.int64)
    for chunk in window.scheme.chunks:
        rows = padded[:, list(chunk.taps)]
        both, difference = rows.sum(axis=1), rows[:, 0] - rows[:, 1 % len(chunk.taps)] + rows[:, -1]
        made = {"three": (rows[:, 0], rows[:, -1], both, difference), "two": (rows[:, 0], rows[:, -1], both)}
        for segment, values in zip(chunk.weights, made.get(chunk.kind, (rows[:, 0],)), strict=False):
            segments[:, segment] = values
    # A quad's first word holds values 0 and 2, its second 1 and 3.
    quads = segments.reshape(*segments.shape[:3], window.quads, 2, 2).swapaxes(4, 5)
    words = quads.reshape(window.pairs, 2, window.scheme.weight_segments, window.taps, -1, 2)[..., : window.words, :]
    return np.ascontiguousarray(words.transpose(0, 2, 3, 4, 1, 5)).astype("<i2").reshape(-1).view(np.int8)


def emit_unpack(code: Assembly, window: Window) -> None:
    """Unpack one pair of channels from [lr] to [r12]; both move on. Uses all registers.

    The end of the destination stands in the frame's slot `end` where a loop needs it: see `emit_loop`.
    """
    full, tail = divmod(window.values, 4)
    if window.taps * window.quads <= 2 or tail:
        _unroll(code, window, full, tail)
    else:
        _loop(code, window, window.taps * full)
    code.add("r12", "r12", window.weight_bytes - window.weight_stride)


def _unroll(code: Assembly, window: Window, full: int, tail: int) -> None:
    """Each tap's quads: a loop over the full ones, then the last with fewer values."""
    for _ in range(window.taps):
        if full:
            _loop(code, window, full)
        if tail:
            _quad(code, window, tail)
            code.add("r12", "r12", 8 * min(tail, 2))


def _loop(code: Assembly, window: Window, count: int) -> None:
    if count == 1:
        _quad(code, window, 4)
        code.add("r12", "r12", 16)
        return
    code.add("r0", "r12", 16 * count)
    code("str r0, [sp, #0]", "end of the loop")
    top = code.label()
    with code.times(count):
        _quad(code, window, 4)
        code("ldr r0, [sp, #0]")
        code.add("r12", "r12", 16)
        code("cmp r12, r0")
        code(f"bne {top}b")


def _quad(code: Assembly, window: Window, values: int) -> None:
    """All taps of four values: words 0 and 2 in one register, 1 and 3 in another."""
    place = _Place(code, window.weight_stride)
    for chunk in _chunks(window):
        taps = len(chunk.taps)
        words = [f"r{number}" for number in range(2 * taps)]
        code(f"ldm lr!, {{{words[0]}-{words[-1]}}}", f"taps {', '.join(map(str, chunk.taps))} of two channels")
        halves = [f"r{number}" for number in range(2 * taps, 4 * taps)]
        for half, word in zip(halves, words, strict=True):
            code(f"sxtb16 {half}, {word}")
        _combine(code, chunk, halves, place, 0)
        if values >= 2:
            for word in words:
                code(f"sxtb16 {word}, {word}, ror #8")
            _combine(code, chunk, words, place, 8)
    place.go(0)


class _Place:
    """Stores pairs of words around r12, which moves along where the offset does not fit the instruction."""

    def __init__(self, code: Assembly, stride: int) -> None:
        self.code, self.stride, self.at = code, stride, 0

    def store(self, one: str, two: str, segment: int, offset: int) -> None:
        distance = segment * self.stride + offset - self.at
        if not -1020 <= distance <= 1020:
            self.go(segment * self.stride)
            distance = offset
        self.code(f"strd {one}, {two}, [r12, #{distance}]")

    def go(self, at: int) -> None:
        self.code.add("r12", "r12", at - self.at) if at != self.at else None
        self.at = at


def _combine(code: Assembly, chunk: Chunk, registers: list[str], place: _Place, offset: int) -> None:
    """registers: the taps of channel 0, then of channel 1, two values each; they are spent."""
    taps = len(chunk.taps)
    one, two = registers[:taps], registers[taps:]
    if chunk.kind == "plain" or chunk.kind == "one":
        for segment, a, b in zip(chunk.weights, one, two, strict=False):
            place.store(a, b, segment, offset)
        return
    first, second, both = chunk.weights[:3]
    place.store(one[0], two[0], first, offset)
    place.store(one[-1], two[-1], second, offset)
    for tap in (one, two):
        code(f"sadd16 {tap[0]}, {tap[0]}, {tap[-1]}")
    if chunk.kind == "two":
        place.store(one[0], two[0], both, offset)
        return
    for tap in (one, two):
        code(f"sadd16 {tap[2]}, {tap[0]}, {tap[1]}")
    place.store(one[2], two[2], both, offset)
    for tap in (one, two):
        code(f"ssub16 {tap[0]}, {tap[0]}, {tap[1]}")
    place.store(one[0], two[0], chunk.weights[3], offset)


def _chunks(window: Window) -> list[Chunk]:
    """The scheme's chunks, plain taps in groups."""
    chunks = window.scheme.chunks
    if chunks[0].kind != "plain":
        return list(chunks)
    groups = []
    for start in range(0, len(chunks), TOGETHER):
        taps = tuple(tap for chunk in chunks[start : start + TOGETHER] for tap in chunk.taps)
        groups.append(Chunk("plain", taps, taps, taps, taps))
    return groups


def _groups(window: Window) -> list[tuple[int, ...]]:
    return [chunk.taps for chunk in _chunks(window)]
