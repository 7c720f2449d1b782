"""The fused output stage: doubled int32 sums to int8, exactly as tinyclf.arith rounds, in five to seven instructions.

With t = round(2 x * multiplier / 2**32), which is what SMMULR gives, gemmlowp's second rounding (a division by 2**e,
ties away from zero) is (t + (t >> 31) + 2**(e - 1)) >> e for e >= 1; the zero point joins the constant as z << e.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.assembly import Assembly, Frame

from tinyclf.arith import INT8_MAX, INT8_MIN, INT32_MAX
from tinyclf.graph import Graph, Op
from tinyclf.output_stage import output_multipliers

# Beyond this the zero point, shifted left, could leave int32.
LARGEST_SHIFT = 23


@dataclass(frozen=True)
class Steps:
    """What an output stage does for any channel: all that its code depends on.

    wide: some channel has no right shift, so that its sign must not be added; rectified: how ties below zero round is
    unseen; low, high: whether there is more to clamp at that end than int8.
    """

    zero_point: int
    wide: bool
    rectified: bool
    low: bool
    high: bool

    @property
    def clamped(self) -> bool:
        """Whether there is more to clamp than int8."""
        return self.low or self.high

    @property
    def words(self) -> int:
        """int32 words of a pair of channels as `emit` wants them."""
        return 2 * (5 if self.wide else 3) + 2 + self.low + self.high

    @property
    def bias_offset(self) -> int:
        """Bytes from a pair's words to its two biases."""
        return 4 * 2 * (5 if self.wide else 3)

    @property
    def detail_bytes(self) -> int:
        """Bytes of a pair of channels in flash beside their multipliers and biases."""
        return 2 * (1 + self.wide + self.low + self.high)


@dataclass(frozen=True, eq=False)
class Stage:
    """Constants of one layer's channels: int32 arrays (channels,), and how its output is clamped.

    bias is doubled; `left` shifts a sum before it is multiplied, `right` the product after; wide: some channel has no
    right shift, so that its sign must not be added.
    """

    bias: NDArray[np.int64]
    multiplier: NDArray[np.int64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    zero_point: int
    low: NDArray[np.int64] | None
    high: NDArray[np.int64] | None

    @classmethod
    def of(cls, graph: Graph, op: Op) -> "Stage":
        """The stage of a weighted op."""
        multiplier, shift = output_multipliers(graph, op)
        bias, output = graph.tensor(op.inputs[2]).data, graph.tensor(op.output)
        assert bias is not None
        low, high = (None if name is None else graph.tensor(name).data for name in (op.low, op.high))
        return cls(
            2 * bias.astype(np.int64), multiplier.astype(np.int64), np.maximum(shift, 0).astype(np.int64),
            np.maximum(-shift, 0).astype(np.int64), output.zero_point,
            None if low is None or low.max() == INT8_MIN else low.astype(np.int64),
            None if high is None or high.min() == INT8_MAX else high.astype(np.int64),
        )  # fmt: skip

    @property
    def wide(self) -> bool:
        """Whether any channel needs the longer form."""
        return bool(self.left.any() or not self.right.all())

    @property
    def rectified(self) -> bool:
        """Whether every channel's low end is the zero point or above it: how ties below zero round is then unseen."""
        lows = INT8_MIN if self.low is None else int(self.low.min())
        return max(lows, INT8_MIN) >= self.zero_point and not self.wide

    @property
    def clamped(self) -> bool:
        """Whether there is more to clamp than int8."""
        return self.low is not None or self.high is not None

    @property
    def bounds(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Low and high of every channel, where one is left out the end of int8."""
        low = np.full_like(self.bias, INT8_MIN) if self.low is None else self.low
        high = np.full_like(self.bias, INT8_MAX) if self.high is None else self.high
        return low, high

    def exact(self, largest: NDArray[np.int64]) -> bool:
        """Whether every sum, of at most `largest` (channels,) with its bias, stays in int32 on its way."""
        doubled = (2 * largest) << self.left
        return bool(self.right.max() <= LARGEST_SHIFT and doubled.max() <= INT32_MAX)

    @cached_property
    def steps(self) -> Steps:
        """What the code of it depends on."""
        return Steps(self.zero_point, self.wide, self.rectified, self.low is not None, self.high is not None)

    def pack(self, pairs: int) -> NDArray[np.int32]:
        """What `emit_expand` reads, as int32: for so many pairs of channels, all of whose values past the last are 0,

        multipliers and biases [pair][multiplier 0, multiplier 1, bias 0, bias 1], then bytes [pair][detail][channel]:
        right shift, left shift where wide, low and high where there are.
        """
        words = _padded([self.multiplier, self.bias], pairs)
        details = [self.right, *([self.left] if self.wide else [])]
        details += [bound for bound in (self.low, self.high) if bound is not None]
        return packed(words, _padded(details, pairs))


def packed(words: NDArray[np.int64], details: NDArray[np.int64]) -> NDArray[np.int32]:
    """int32 words, then bytes, of any shape, filled up to whole words."""
    flat = (words.ravel() & 0xFFFF_FFFF).astype("<u4").tobytes() + (details.ravel() & 0xFF).astype(np.uint8).tobytes()
    return np.frombuffer(flat + bytes(-len(flat) % 4), "<i4").copy()


def _padded(rows: list[NDArray[np.int64]], pairs: int) -> NDArray[np.int64]:
    """[row][channel] as [pair][row][channel of the pair]."""
    whole = np.zeros((len(rows), 2 * pairs), np.int64)
    whole[:, : len(rows[0])] = rows
    return whole.reshape(len(rows), pairs, 2).swapaxes(0, 1)


def emit_pointers(code: Assembly, steps: Steps, frame: Frame, pairs: int, first: str) -> None:
    """Point the frame's slots `constants` and `details` to the pair of channels whose number a register holds.

    The packed table's address stands in the slot `stage`. Uses r0 and r1.
    """
    for name, start, step in (("constants", 0, 16), ("details", 16 * pairs, steps.detail_bytes)):
        code(f"ldr r0, {frame['stage']}")
        code.add("r0", "r0", start)
        code.constant("r1", step)
        code(f"mla r0, {first}, r1, r0")
        code(f"str r0, {frame[name]}")


def emit_expand(code: Assembly, steps: Steps, frame: Frame, place: int) -> None:
    """Expand the next pair of channels into `steps.words` of the frame, `place` bytes from sp. Uses r4 to r11."""
    code.note("multiplier, rounding, shift of two channels, then their biases and bounds")
    code(f"ldr r4, {frame['constants']}")
    code("ldm r4!, {r5-r8}")
    code(f"str r4, {frame['constants']}")
    code(f"ldr r4, {frame['details']}")
    size, detail = 20 if steps.wide else 12, 2
    for channel, multiplier in enumerate(("r5", "r6")):
        at = place + channel * size
        code(f"ldrb r9, [r4, #{channel}]")
        emit_rounding(code, steps.zero_point, "r10", "r9", "r11")
        for offset, register in enumerate((multiplier, "r10", "r9")):
            code(f"str {register}, [sp, #{at + 4 * offset}]")
        if steps.wide:
            code("cmp r9, #0")
            code("ite eq")
            code("moveq r10, #0")
            code("mvnne r10, #0")
            code(f"ldrb r11, [r4, #{2 + channel}]")
            code(f"strd r10, r11, [sp, #{at + 12}]")
            detail = 4
    at = place + steps.bias_offset
    code(f"strd r7, r8, [sp, #{at}]")
    for bound in (steps.low, steps.high):
        if bound:
            at, detail = at + (8 if at == place + steps.bias_offset else 4), detail + 2
            code(f"ldrh r9, [r4, #{detail - 2}]")
            code("orr r9, r9, r9, lsl #16")
            code(f"str r9, [sp, #{at}]")
    code(f"add r4, #{steps.detail_bytes}")
    code(f"str r4, {frame['details']}")


def emit_rounding(code: Assembly, zero_point: int, target: str, shift: str, spare: str) -> None:
    """target = half of 2**shift, 0 for shift 0, and the zero point shifted left."""
    code(f"mov {target}, #1")
    code(f"lsl {target}, {target}, {shift}")
    code(f"lsr {target}, {target}, #1")
    if zero_point:
        code.constant(spare, zero_point)
        code(f"lsl {spare}, {spare}, {shift}")
        code(f"add {target}, {spare}")


def emit(code: Assembly, steps: Steps, pointer: str, *sums: tuple[str, str]) -> None:
    """Turn pairs of doubled sums (channel 0, channel 1), at most two, into int8 values in the same registers.

    `pointer` is a register with the address of the pair's words, and keeps it. Uses r4 to r9, and r11 where wide.
    """
    if not steps.wide:
        code(f"ldm {pointer}, {{r4-r9}}", "multiplier, rounding, shift of two channels")
        for pair in sums:
            for register, (multiplier, constant, shift) in zip(
                pair, (("r4", "r5", "r6"), ("r7", "r8", "r9")), strict=True
            ):
                _scale(code, steps, register, multiplier, constant, shift)
        return
    for channel in range(2):
        source = pointer
        if channel:
            code.add("r11", pointer, 20)
            source = "r11"
        code(f"ldm {source}, {{r4-r8}}", "multiplier, rounding, shift, sign, left shift")
        for pair in sums:
            _scale_wide(code, pair[channel])


def emit_clamp(code: Assembly, steps: Steps, pointer: str, register: str) -> None:
    """Clamp four packed bytes (channels 0, 1, 0, 1). Uses r4 and r5."""
    offset = steps.bias_offset + 8
    if steps.low:
        code(f"ldr r4, [{pointer}, #{offset}]", "low")
        code(f"ssub8 r5, {register}, r4")
        code(f"sel {register}, {register}, r4")
        offset += 4
    if steps.high:
        code(f"ldr r4, [{pointer}, #{offset}]", "high")
        code(f"ssub8 r5, r4, {register}")
        code(f"sel {register}, {register}, r4")


def _scale(code: Assembly, steps: Steps, register: str, multiplier: str, constant: str, shift: str) -> None:
    code(f"smmulr {register}, {register}, {multiplier}")
    if not steps.rectified:
        code(f"add {register}, {register}, {register}, asr #31")
    code(f"add {register}, {constant}")
    code(f"asr {register}, {register}, {shift}")
    code(f"ssat {register}, #8, {register}")


def _scale_wide(code: Assembly, register: str) -> None:
    code(f"lsl {register}, {register}, r8")
    code(f"smmulr {register}, {register}, r4")
    code(f"and r9, r7, {register}, asr #31")
    code(f"add {register}, r9")
    code(f"add {register}, r5")
    code(f"asr {register}, {register}, r6")
    code(f"ssat {register}, #8, {register}")
