"""Assembly of a depthwise convolution of two or three rows, stride 1 or 2: one channel at a time.

A channel's input is gathered into a strip [column][pair of rows], int16, with its padding, so that SMLAD multiplies two
rows of a column. Two weight words a column stay in registers, (w0, w1) and (w1, w2). With stride 1 two rows of output
are made at once: from words P (rows 0 and 1) and Q (rows 2 and 3),

    y0 = P . (w0, w1) + Q.low * w2        y1 = P.high * w0 + Q . (w1, w2)
"""

import numpy as np
from numpy.typing import NDArray
from tinyclf.export.kernels.assembly import Assembly, Frame
from tinyclf.export.kernels.stage import Stage, emit_rounding, packed
from tinyclf.export.kernels.window import Shape

# The farthest that LDRD reaches, and columns of output that are unrolled at most.
REACH = 1020
Pair = tuple[int | None, int | None]
LONGEST_BODY = 8


def supports(shape: Shape, stage: Stage) -> bool:
    """Whether the kernel's shape is one of those above."""
    small = shape.kernel_height in (2, 3) and shape.kernel_width <= 3
    return bool(small and shape.stride_height in (1, 2) and shape.width * shape.channels <= 2000
                and not stage.wide and _body(shape) > 0)  # fmt: skip


def pair_rows(shape: Shape) -> int:
    """Words of a column of the strip: its rows, with padding, in pairs."""
    return -(-((shape.out_height - 1) * shape.stride_height + shape.kernel_height + 2) // 2)


def columns(shape: Shape) -> int:
    """Columns of the strip, with padding."""
    return (shape.out_width - 1) * shape.stride_width + shape.kernel_width


def scratch_bytes(shape: Shape) -> int:
    """The strip of one channel."""
    return 4 * pair_rows(shape) * columns(shape)


def constants(shape: Shape, stage: Stage, weight: NDArray[np.int8]) -> NDArray[np.int32]:
    """Words by channel: bias (doubled, less the zero point's share), multiplier; behind those of all channels, bytes of
    each: shift, low and high where clamped, then three a column: weights w0, w1, w2, w2 0 for two rows."""
    wide = np.zeros((3, *weight.shape[1:]), np.int64)
    wide[: len(weight)] = weight
    words = [stage.bias - 2 * shape.zero_point * wide.sum(axis=(0, 1)), stage.multiplier]
    columns = list(wide.swapaxes(0, 1).reshape(-1, weight.shape[2]))
    details = [stage.right, *([*stage.bounds] if stage.clamped else []), *columns]
    # The last column of the last channel is read as a whole word.
    last = np.append(np.stack(details, axis=1).ravel(), 0)
    return packed(np.stack(words, axis=1), last)


def emit(shape: Shape, stage: Stage) -> Assembly:
    """The whole function, without its name; a unit is a channel."""
    code = Assembly()
    frame = Frame(x=1, constants=1, details=1, y=1, left=1, bias=1, low=1, high=1, target=1, end=1, column=1)
    frame.arguments()
    code("push {r4-r11, lr}")
    code(f"sub sp, #{frame.size}")
    code(f"ldr r4, {frame['first']}")
    code("add r0, r4")
    code("add r3, r4")
    code.add("r6", "r2", 8 * shape.channels)
    code.constant("r5", 1 + 2 * stage.clamped + 3 * shape.kernel_width)
    code("mla r6, r4, r5, r6")
    code(f"str r6, {frame['details']}")
    code("add r2, r2, r4, lsl #3")
    for register, name in (("r0", "x"), ("r2", "constants"), ("r3", "y")):
        code(f"str {register}, {frame[name]}")
    code(f"ldr r0, {frame['until']}")
    code("sub r0, r4")
    code(f"str r0, {frame['left']}")
    code(f"ldr r0, {frame['scratch']}")
    _fill(code, shape)
    top = code.label()
    with code.times(shape.channels):
        _gather(code, shape, frame)
        _load(code, shape, stage, frame)
        _rows(code, shape, stage, frame)
        for name in ("x", "y"):
            code(f"ldr r0, {frame[name]}")
            code("add r0, #1")
            code(f"str r0, {frame[name]}")
        code(f"ldr r0, {frame['left']}")
        code("subs r0, r0, #1")
        code(f"str r0, {frame['left']}")
        code(f"bne {top}b")
    code(f"add sp, #{frame.size}")
    code("pop {r4-r11, pc}")
    return code


def _fill(code: Assembly, shape: Shape) -> None:
    """The zero point everywhere in the strip; r0 is its address."""
    count = pair_rows(shape) * columns(shape)
    code.constant("r1", (shape.zero_point & 0xFFFF) * 0x1_0001)
    code.constant("r2", count)
    top = code.label()
    with code.times(count):
        code("str r1, [r0], #4")
        code("subs r2, r2, #1")
        code(f"bne {top}b")


def _gather(code: Assembly, shape: Shape, frame: Frame) -> None:
    """One channel into the strip: r0 reads it, r1 writes, r2 counts columns, r3 is the zero point."""
    row, height = shape.width * shape.channels, 4 * pair_rows(shape)
    first = shape.left
    count = min(columns(shape) - first, shape.width)
    if count <= 0:
        return
    code(f"ldr r0, {frame['x']}")
    code(f"ldr r1, {frame['scratch']}")
    code.add("r1", "r1", first * height)
    code.constant("r3", shape.zero_point & 0xFFFF)
    code.constant("r2", count)
    top = code.label()
    with code.times(count):
        read, written = _gather_column(code, shape, row)
        code.add("r0", "r0", shape.channels - read)
        code.add("r1", "r1", height - written)
        code("subs r2, r2, #1")
        code(f"bne {top}b")


def _gather_column(code: Assembly, shape: Shape, row: int) -> tuple[int, int]:
    """Pairs of rows of one column; gives how far r0 and r1 moved."""
    words: list[Pair] = []
    for word in range(pair_rows(shape)):
        one, two = (2 * word + side - shape.top for side in range(2))
        words.append((one if 0 <= one < shape.height else None, two if 0 <= two < shape.height else None))
    inside = [place for place, pair in enumerate(words) if pair != (None, None)]
    first, last = inside[0], inside[-1]
    read = 0
    written = 4 * first
    if written:
        code.add("r1", "r1", written)
    edges = [place for place in (first, last) if None in words[place]]
    if first in edges:
        _gather_words(code, [words[first]], read, row)
        code("str r4, [r1], #4")
        written, first = written + 4, first + 1
    whole = last - first + (0 if last in edges and last >= first else 1)
    start = 2 * first - shape.top
    for group, repeats in ((4, whole // 4), (whole % 4, 1)):
        if group and repeats:
            code.add("r0", "r0", start * row - read)
            read = start * row
            if repeats > 1:
                code(f"mov r12, #{repeats}")
                top = code.label()
            with code.times(repeats):
                pairs: list[Pair] = [(start + 2 * place, start + 2 * place + 1) for place in range(group)]
                _gather_words(code, pairs, read, row)
                code("str r4, [r1], #4" if group == 1 else f"stm r1!, {{r4-r{3 + group}}}")
                if repeats > 1:
                    code.add("r0", "r0", 2 * group * row)
                    code("subs r12, r12, #1")
                    code(f"bne {top}b")
            if repeats > 1:
                read += 2 * group * row * repeats
            start += 2 * group * repeats
            written += 4 * group * repeats
    if last in edges and last >= first:
        code.add("r0", "r0", start * row - read)
        read = start * row
        _gather_words(code, [words[last]], read, row)
        code("str r4, [r1], #4")
        written += 4
    return read, written


def _gather_words(code: Assembly, pairs: list[Pair], read: int, row: int) -> None:
    """Pairs of rows into r4, r5, ...; r0 stands at `read` bytes from the column's first row."""
    for place, (one, two) in enumerate(pairs):
        low, high = f"r{4 + place}", f"r{8 + place}"
        for number, register in ((one, low), (two, high)):
            if number is not None:
                _load_byte(code, register, number * row - read)
        code(f"pkhbt {low}, {low if one is not None else 'r3'}, {high if two is not None else 'r3'}, lsl #16")


def _load_byte(code: Assembly, register: str, offset: int) -> None:
    if -255 <= offset <= 4095:
        code(f"ldrsb {register}, [r0, #{offset}]")
    else:
        code.add(register, "r0", offset)
        code(f"ldrsb {register}, [{register}]")


def _load(code: Assembly, shape: Shape, stage: Stage, frame: Frame) -> None:
    """A channel's constants: multiplier, rounding, shift in r8, r9, r10, weights in r0 to r5, the rest in the frame."""
    code(f"ldr lr, {frame['constants']}")
    code("ldm lr!, {r7, r8}", "bias, multiplier")
    code(f"str lr, {frame['constants']}")
    code(f"str r7, {frame['bias']}")
    code(f"ldr lr, {frame['details']}")
    code("ldrb r10, [lr], #1", "shift")
    emit_rounding(code, stage.zero_point, "r9", "r10", "r7")
    if stage.clamped:
        code("ldrsb r0, [lr], #1", "low")
        code("ldrsb r1, [lr], #1", "high")
        code(f"strd r0, r1, {frame['low']}")
    words = ("r6", "r7", "r11")[: shape.kernel_width]
    for word in words:
        code(f"ldr {word}, [lr], #3", "three weights")
    code(f"str lr, {frame['details']}")
    for column, word in enumerate(words):
        one, two = f"r{2 * column}", f"r{2 * column + 1}"
        code(f"sxtb16 r12, {word}, ror #8", "w1, 0")
        code(f"sxtb16 {word}, {word}", "w0, w2")
        code(f"pkhbt {one}, {word}, r12, lsl #16")
        code(f"pkhtb {two}, {word}, r12")
        code(f"sadd16 {one}, {one}, {one}")
        code(f"sadd16 {two}, {two}, {two}")


def _rows(code: Assembly, shape: Shape, stage: Stage, frame: Frame) -> None:
    """All rows of output; r12 walks along the pairs of rows of the strip."""
    both = shape.stride_height == 1
    trips = shape.out_height // 2 if both else shape.out_height
    body = _body(shape)
    code(f"ldr r12, {frame['scratch']}")
    code(f"ldr lr, {frame['y']}")
    code(f"str lr, {frame['target']}")
    if trips:
        code.add("lr", "r12", 4 * trips)
        code(f"str lr, {frame['end']}")
        top = code.label()
        with code.times(trips):
            _row(code, shape, stage, frame, body, both)
            code("add r12, #4")
            code(f"ldr lr, {frame['end']}")
            code("cmp r12, lr")
            code(f"bne {top}b")
    if both and shape.out_height % 2:
        _row(code, shape, stage, frame, body, False)


def _row(code: Assembly, shape: Shape, stage: Stage, frame: Frame, body: int, both: bool) -> None:
    """One row of output, or two: groups of `body` columns, unrolled."""
    height = 4 * pair_rows(shape)
    groups = shape.out_width // body
    step = body * shape.stride_width * height
    if groups > 1:
        code.add("lr", "r12", groups * step)
        code(f"str lr, {frame['column']}")
        top = code.label()
    with code.times(groups):
        for column in range(body):
            _output(code, shape, stage, frame, column, both)
        code(f"ldr lr, {frame['target']}")
        code.add("lr", "lr", body * shape.channels)
        code(f"str lr, {frame['target']}")
        if groups > 1:
            code.add("r12", "r12", step)
            code(f"ldr lr, {frame['column']}")
            code("cmp r12, lr")
            code(f"bne {top}b")
    if groups > 1:
        code.add("r12", "r12", -groups * step)
    if both:
        code(f"ldr lr, {frame['target']}")
        code.add("lr", "lr", shape.out_width * shape.channels)
        code(f"str lr, {frame['target']}")


def _output(code: Assembly, shape: Shape, stage: Stage, frame: Frame, column: int, both: bool) -> None:
    """One column of output, one row in r6 or two in r6 and r7; P in r11, Q in lr."""
    height, three = 4 * pair_rows(shape), shape.kernel_height == 3
    code(f"ldr r6, {frame['bias']}")
    start = "r6"
    for tap in range(shape.kernel_width):
        place = (column * shape.stride_width + tap) * height
        if three or both:
            code(f"ldrd r11, lr, [r12, #{place}]")
        else:
            code(f"ldr r11, [r12, #{place}]")
        one, two = f"r{2 * tap}", f"r{2 * tap + 1}"
        if both:
            code(f"smlatb r7, r11, {one}, {start}")
            code(f"smlad r7, lr, {two}, r7" if three else f"smlabb r7, lr, {two}, r7")
            start = "r7"
        code(f"smlad r6, r11, {one}, r6")
        if three:
            code(f"smlabt r6, lr, {two}, r6")
    totals = ("r6", "r7") if both else ("r6",)
    for register in totals:
        code(f"smmulr {register}, {register}, r8")
        if not stage.rectified:
            code(f"add {register}, {register}, {register}, asr #31")
        code(f"add {register}, r9")
        code(f"asr {register}, {register}, r10")
    if stage.clamped:
        code(f"ldrd r11, lr, {frame['low']}")
        for register in totals:
            for bound, condition in (("r11", "lt"), ("lr", "gt")):
                code(f"cmp {register}, {bound}")
                code(f"it {condition}")
                code(f"mov{condition} {register}, {bound}")
    else:
        for register in totals:
            code(f"ssat {register}, #8, {register}")
    code(f"ldr lr, {frame['target']}")
    for row, register in enumerate(totals):
        offset = (row * shape.out_width + column) * shape.channels
        code(f"strb {register}, [lr, #{offset}]")


def _body(shape: Shape) -> int:
    """Columns of output that one copy of the code makes: as many as the offsets reach; 0 where not even one."""

    def reaches(count: int) -> bool:
        last = ((count - 1) * shape.stride_width + shape.kernel_width - 1) * 4 * pair_rows(shape)
        rows = 2 if shape.stride_height == 1 else 1
        return last <= REACH and ((rows - 1) * shape.out_width + count) * shape.channels <= 4000

    fits = [count for count in range(1, LONGEST_BODY + 1) if shape.out_width % count == 0 and reaches(count)]
    return max(fits, default=0)
