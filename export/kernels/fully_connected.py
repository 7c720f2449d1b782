"""Assembly of a fully connected layer: four channels at a time, weights straight from flash.

Two channels p and q share a word: each half holds p + 256 q. One SMLAD on the word sums p and 256 q together, one on
its sign-extended low bytes sums p alone; their difference is 256 times q's sum, exact modulo 2**32 as long as that sum
stays below 2**23, which the weights prove.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels import stage as stages
from tinyclf.export.kernels.assembly import Assembly, Frame
from tinyclf.export.kernels.stage import Stage, Steps

from tinyclf.graph import Graph, Op

LARGEST_SUM = 2**23
LARGEST_INPUT = 128
LONGEST_BODY = 8
SAVED = "{r4-r11, lr}"


def exact(weight: NDArray[np.int8]) -> bool:
    """Whether the doubled sum of every channel of weight (out, in) can be told from its neighbour's."""
    return int(2 * LARGEST_INPUT * np.abs(weight.astype(np.int64)).sum(axis=1).max()) < LARGEST_SUM


def pack(weight: NDArray[np.int8]) -> NDArray[np.int8]:
    """Weights (out, in) as [four channels][quad of inputs][inputs 0 2 or 1 3][pair of channels][input][channel]."""
    channels, inputs = (-(-extent // 4) for extent in weight.shape)
    padded = np.zeros((4 * channels, 4 * inputs), np.int64)
    padded[: weight.shape[0], : weight.shape[1]] = weight
    joined = padded[0::2] + 256 * padded[1::2]
    ordered = joined.reshape(channels, 2, inputs, 2, 2).transpose(0, 2, 4, 1, 3)
    return np.ascontiguousarray(ordered).astype("<i2").reshape(-1).view(np.int8)


def constants(stage: Stage, weight: NDArray[np.int8], zero_point: int) -> NDArray[np.int32]:
    """The stage for an even number of pairs; the input's zero point is in the bias, as its values come raw."""
    share = zero_point * 2 * weight.astype(np.int64).sum(axis=1)
    return replace(stage, bias=stage.bias - share).pack(2 * -(-len(weight) // 4))


def scratch_bytes(inputs: int) -> int:
    """The widened input."""
    return -(-inputs // 4) * 8


def emit(graph: Graph, op: Op, steps: Steps) -> Assembly:
    """The whole function, without its name; a unit is four channels."""
    x, output = graph.tensor(op.inputs[0]), graph.tensor(op.output)
    quads, groups = -(-x.size // 4), -(-output.size // 4)
    code = Assembly()
    frame = Frame(stage=1, constants=1, details=1, y=1, left=1, least=1, weights=1, record=2 * steps.words)
    frame.arguments()
    code(f"push {SAVED}")
    code(f"sub sp, #{frame.size}")
    code(f"ldr r4, {frame['first']}")
    code(f"str r2, {frame['stage']}")
    for register, name, step in (("r1", "weights", 16 * quads), ("r3", "y", 4)):
        code.constant("r5", step)
        code(f"mla {register}, r4, r5, {register}")
        code(f"str {register}, {frame[name]}")
    code.constant("r6", output.size)
    code("sub r5, r6, r4, lsl #2")
    code(f"str r5, {frame['left']}")
    code(f"ldr r5, {frame['until']}")
    code("sub r5, r6, r5, lsl #2")
    code(f"str r5, {frame['least']}", "channels that are left to later calls")
    code(f"ldr r2, {frame['scratch']}")
    _widen(code, x.size)
    code("lsl r4, r4, #1")
    stages.emit_pointers(code, steps, frame, 2 * groups, "r4")
    top = code.label()
    with code.times(groups):
        for pair in range(2):
            stages.emit_expand(code, steps, frame, frame.offsets["record"] + 4 * steps.words * pair)
        _sums(code, frame, quads)
        _finish(code, steps, frame, output.size)
        code(f"ldr r0, {frame['left']}")
        code("subs r0, r0, #4")
        code(f"str r0, {frame['left']}")
        code(f"ldr r1, {frame['least']}")
        code("cmp r0, r1")
        code(f"bgt {top}b")
    code(f"add sp, #{frame.size}")
    code("pop {r4-r11, pc}")
    return code


def _widen(code: Assembly, size: int) -> None:
    """Twice the input, int16, from [r0] to [r2]."""
    full, tail = divmod(size, 4)
    if full:
        code.constant("r3", full)
        top = code.label()
        with code.times(full):
            code("ldr r5, [r0], #4")
            _widen_quad(code)
            code("subs r3, r3, #1")
            code(f"bne {top}b")
    if tail:
        code("ldrb r5, [r0]" if tail == 1 else "ldrh r5, [r0]")
        if tail == 3:
            code("ldrb r6, [r0, #2]")
            code("orr r5, r5, r6, lsl #16")
        _widen_quad(code)


def _widen_quad(code: Assembly) -> None:
    code("sxtb16 r6, r5")
    code("sxtb16 r7, r5, ror #8")
    code("sadd16 r6, r6, r6")
    code("sadd16 r7, r7, r7")
    code("strd r6, r7, [r2], #8")


def _sums(code: Assembly, frame: Frame, quads: int) -> None:
    """r4, r6: sums of p and 256 q of two pairs of channels; r5, r7: of p alone."""
    for register in (4, 5, 6, 7):
        code(f"mov r{register}, #0")
    code(f"ldr r0, {frame['scratch']}")
    code(f"ldr r1, {frame['weights']}")
    body = next(size for size in range(min(LONGEST_BODY, quads), 0, -1) if quads % size == 0)
    if quads > body:
        code.constant("lr", quads // body)
    top = code.label() if quads > body else 0
    with code.times(quads // body):
        for _ in range(body):
            code("ldm r0!, {r2, r3}")
            code("ldm r1!, {r8-r11}")
            for word in range(4):
                value, total = 2 + word // 2, 4 + 2 * (word % 2)
                code(f"sxtb16 r12, r{8 + word}")
                code(f"smlad r{total}, r{value}, r{8 + word}, r{total}")
                code(f"smlad r{total + 1}, r{value}, r12, r{total + 1}")
        if quads > body:
            code("subs lr, lr, #1")
            code(f"bne {top}b")
    code(f"str r1, {frame['weights']}")


def _finish(code: Assembly, steps: Steps, frame: Frame, outputs: int) -> None:
    """Bias, scale, clamp and store four channels, or as many as are left."""
    code("mov r0, r5")
    code("sub r1, r4, r5")
    code("asr r1, r1, #8")
    code("mov r2, r7")
    code("sub r3, r6, r7")
    code("asr r3, r3, #8")
    code(f"add r10, sp, #{frame.offsets['record']}")
    code(f"ldr r12, {frame['y']}")
    code(f"ldr lr, {frame['left']}")
    done = code.reserve()
    for pair, (one, two) in enumerate((("r0", "r1"), ("r2", "r3"))):
        if pair and outputs % 4 in (1, 2):
            code("cmp lr, #2")
            code(f"ble {done}f")
        code(f"ldrd r4, r5, [r10, #{steps.bias_offset}]")
        code(f"add {one}, r4")
        code(f"add {two}, r5")
        stages.emit(code, steps, "r10", (one, two))
        code(f"bfi {one}, {two}, #8, #8")
        if steps.clamped:
            stages.emit_clamp(code, steps, "r10", one)
        if outputs % 2 and pair == (outputs % 4) // 2:
            whole = code.reserve()
            code(f"cmp lr, #{outputs % 4}")
            code(f"bne {whole}f")
            code(f"strb {one}, [r12]")
            code(f"b {done}f")
            code.place(whole)
        code(f"strh {one}, [r12], #2")
        code.add("r10", "r10", 4 * steps.words)
    code.place(done)
    code(f"str r12, {frame['y']}")
