"""The fused output stage: doubled int32 sums to int8, exactly as tinyclf.arith rounds, in five to seven instructions.

With t = round(2 x * multiplier / 2**32), which is what SMMULR gives, gemmlowp's second rounding (a division by 2**e,
ties away from zero) is (t + (t >> 31) + 2**(e - 1)) >> e for e >= 1; the zero point joins the constant as z << e.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.assembly import Assembly

from tinyclf.arith import INT8_MAX, INT8_MIN, INT32_MAX
from tinyclf.graph import Graph, Op
from tinyclf.output_stage import output_multipliers

# Beyond this the zero point, shifted left, could leave int32.
LARGEST_SHIFT = 23


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

    def exact(self, largest: NDArray[np.int64]) -> bool:
        """Whether every sum, of at most `largest` (channels,) with its bias, stays in int32 on its way."""
        doubled = (2 * largest) << self.left
        return bool(self.right.max() <= LARGEST_SHIFT and doubled.max() <= INT32_MAX)

    @property
    def words(self) -> int:
        """int32 words of a pair of channels."""
        return 2 * (5 if self.wide else 3) + 2 + (self.low is not None) + (self.high is not None)

    @property
    def bias_offset(self) -> int:
        """Bytes from a pair's words to its two biases."""
        return 4 * 2 * (5 if self.wide else 3)

    def pack(self) -> NDArray[np.int32]:
        """The words of all pairs; an odd last channel is followed by one that gives the zero point."""
        pairs = -(-len(self.bias) // 2)
        rows = [self._pair(2 * pair) for pair in range(pairs)]
        return (np.array(rows, np.int64) & 0xFFFF_FFFF).astype(np.uint32).view(np.int32)

    def _pair(self, first: int) -> list[int]:
        channels = [channel if channel < len(self.bias) else None for channel in (first, first + 1)]
        words = [word for channel in channels for word in self._channel(channel)]
        words += [0 if channel is None else int(self.bias[channel]) for channel in channels]
        for bound in (self.low, self.high):
            if bound is not None:
                one, two = (0 if channel is None else int(bound[channel]) & 0xFF for channel in channels)
                words.append((one | two << 8) * 0x0001_0001)
        return words

    def _channel(self, channel: int | None) -> list[int]:
        if channel is None:
            return [0, 0, 1, 0, 0] if self.wide else [0, 0, 1]
        right = int(self.right[channel])
        half = 1 << (right - 1) if right else 0
        words = [int(self.multiplier[channel]), half + (self.zero_point << right), right]
        return [*words, -1 if right else 0, int(self.left[channel])] if self.wide else words


def emit(code: Assembly, stage: Stage, pointer: str, *sums: tuple[str, str]) -> None:
    """Turn pairs of doubled sums (channel 0, channel 1), at most two, into int8 values in the same registers.

    `pointer` is a register with the address of the pair's words, and keeps it. Uses r4 to r9, and r11 where wide.
    """
    if not stage.wide:
        code(f"ldm {pointer}, {{r4-r9}}", "multiplier, rounding, shift of two channels")
        for pair in sums:
            for register, (multiplier, constant, shift) in zip(
                pair, (("r4", "r5", "r6"), ("r7", "r8", "r9")), strict=True
            ):
                _scale(code, stage, register, multiplier, constant, shift)
        return
    for channel in range(2):
        source = pointer
        if channel:
            code.add("r11", pointer, 20)
            source = "r11"
        code(f"ldm {source}, {{r4-r8}}", "multiplier, rounding, shift, sign, left shift")
        for pair in sums:
            _scale_wide(code, pair[channel])


def emit_clamp(code: Assembly, stage: Stage, pointer: str, register: str) -> None:
    """Clamp four packed bytes (channels 0, 1, 0, 1). Uses r4 and r5."""
    offset = stage.bias_offset + 8
    if stage.low is not None:
        code(f"ldr r4, [{pointer}, #{offset}]", "low")
        code(f"ssub8 r5, {register}, r4")
        code(f"sel {register}, {register}, r4")
        offset += 4
    if stage.high is not None:
        code(f"ldr r4, [{pointer}, #{offset}]", "high")
        code(f"ssub8 r5, r4, {register}")
        code(f"sel {register}, {register}, r4")


def _scale(code: Assembly, stage: Stage, register: str, multiplier: str, constant: str, shift: str) -> None:
    code(f"smmulr {register}, {register}, {multiplier}")
    if not stage.rectified:
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
