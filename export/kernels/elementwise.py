"""Assembly of layers that take one value at a time: a table for leaky_relu, a factor per channel for 1x1 depthwise."""

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.assembly import Assembly, Frame
from tinyclf.export.kernels.stage import Stage, emit_rounding, packed

UNROLLED = 8


def emit_map(rows: int, row_bytes: int) -> Assembly:
    """Every byte through a table of 256, for the values -128 to 127 in order; a unit is a row."""
    code, frame = Assembly(), Frame()
    frame.arguments()
    body = next(count for count in range(UNROLLED, 0, -1) if row_bytes % count == 0)
    code("push {r4-r11, lr}")
    _to_first_row(code, frame, row_bytes, ("r0", "r3"))
    code("add r1, #128")
    code.constant("r4", row_bytes // body)
    code("mul r2, r2, r4")
    top = code.label()
    with code.times(rows * row_bytes // body):
        for place in range(body):
            code(f"ldrsb r4, [r0, #{place}]")
            code("ldrb r4, [r1, r4]")
            code(f"strb r4, [r3, #{place}]")
        code(f"add r0, #{body}")
        code(f"add r3, #{body}")
        code("subs r2, r2, #1")
        code(f"bne {top}b")
    code("pop {r4-r11, pc}")
    return code


def emit_scale(rows: int, width: int, channels: int, stage: Stage) -> Assembly:
    """One weight a channel: its constants stay in registers while its column is walked; a unit is a row.

    Words of a channel: doubled bias less the zero point's share, multiplier; behind those of all channels, bytes of
    each: weight, shift and, where the stage clamps, low and high.
    """
    code = Assembly()
    frame = Frame(left=1, trips=1, details=1)
    frame.arguments()
    longest = max(1, min(UNROLLED, 4000 // channels))
    body = next(count for count in range(longest, 0, -1) if width % count == 0)
    code("push {r4-r11, lr}")
    code(f"sub sp, #{frame.size}")
    code("mov r1, r2")
    _to_first_row(code, frame, width * channels, ("r0", "r3"))
    code.constant("r4", width // body)
    code("mul r2, r2, r4")
    code(f"str r2, {frame['trips']}")
    code("mov r2, r1")
    code.add("r1", "r1", 8 * channels)
    code(f"str r1, {frame['details']}")
    code.constant("r4", channels)
    code(f"str r4, {frame['left']}")
    top = code.label()
    with code.times(channels):
        code("ldm r2!, {r5, r6}", "bias, multiplier")
        code(f"ldr r1, {frame['details']}")
        code("ldrsb r4, [r1], #1", "weight")
        code("lsl r4, r4, #1")
        code("ldrb r8, [r1], #1", "shift")
        emit_rounding(code, stage.zero_point, "r7", "r8", "r9")
        if stage.clamped:
            code("ldrsb r9, [r1], #1", "low")
            code("ldrsb r10, [r1], #1", "high")
        code(f"str r1, {frame['details']}")
        code("mov r11, r0")
        code("mov lr, r3")
        code(f"ldr r12, {frame['trips']}")
        inner = code.label()
        with code.times(rows * width // body):
            for place in range(body):
                _scale_one(code, stage, place * channels)
            code.add("r11", "r11", body * channels)
            code.add("lr", "lr", body * channels)
            code("subs r12, r12, #1")
            code(f"bne {inner}b")
        code("add r0, #1")
        code("add r3, #1")
        code(f"ldr r1, {frame['left']}")
        code("subs r1, r1, #1")
        code(f"str r1, {frame['left']}")
        code(f"bne {top}b")
    code(f"add sp, #{frame.size}")
    code("pop {r4-r11, pc}")
    return code


def scale_constants(stage: Stage, weight: NDArray[np.int8], input_zero_point: int) -> NDArray[np.int32]:
    """The words that `emit_scale` reads."""
    flat = weight.reshape(-1).astype(np.int64)
    details = [flat, stage.right, *([*stage.bounds] if stage.clamped else [])]
    words = [stage.bias - 2 * input_zero_point * flat, stage.multiplier]
    return packed(np.stack(words, axis=1), np.stack(details, axis=1))


def _to_first_row(code: Assembly, frame: Frame, row_bytes: int, pointers: tuple[str, ...]) -> None:
    """Move the pointers on to the first row of the call; r2: how many rows there are. Uses r4 to r6."""
    code(f"ldr r4, {frame['row']}")
    code(f"ldr r5, {frame['first']}")
    code(f"ldr r2, {frame['until']}")
    code("sub r2, r5")
    code("add r4, r5")
    code.constant("r6", row_bytes)
    for pointer in pointers:
        code(f"mla {pointer}, r4, r6, {pointer}")


def _scale_one(code: Assembly, stage: Stage, offset: int) -> None:
    code(f"ldrsb r1, [r11, #{offset}]")
    code("mla r1, r1, r4, r5")
    code("smmulr r1, r1, r6")
    if not stage.rectified:
        code("add r1, r1, r1, asr #31")
    code("add r1, r7")
    code("asr r1, r1, r8")
    if stage.clamped:
        for bound, condition in (("r9", "lt"), ("r10", "gt")):
            code(f"cmp r1, {bound}")
            code(f"it {condition}")
            code(f"mov{condition} r1, {bound}")
    else:
        code("ssat r1, #8, r1")
    code(f"strb r1, [lr, #{offset}]")
