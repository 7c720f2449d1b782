"""Assembly that widens a block of input rows into a strip and combines them as the scheme wants."""

from tinyclf.export.kernels.assembly import Assembly, Frame
from tinyclf.export.kernels.scheme import Chunk
from tinyclf.export.kernels.window import Window

# Registers throughout: r8 the pointer into the strip, r9 the offset in a row, r10 minus the zero point in both halves,
# r11 the table of row pointers, r12 a spare; r0 to r7 hold the values.


def emit_clear(code: Assembly, window: Window) -> None:
    """Zero the strip, so that its columns of padding hold zero; r0 is its address."""
    count = -(-window.strip_bytes // 16)
    for register in ("r2", "r3", "r4", "r5"):
        code(f"mov {register}, #0")
    code.constant("r1", count)
    top = code.label()
    with code.times(count):
        code("stm r0!, {r2-r5}")
        code("subs r1, r1, #1")
        code(f"bne {top}b")


def emit_strip(code: Assembly, window: Window, frame: Frame) -> None:
    """Fill the call's part of the strip from the rows whose addresses stand in the frame's table `rows`."""
    stride = window.segment_stride if window.shared else window.pass_bytes
    step = 4 * (1 if window.shared else window.scheme.step)
    code.note("widen the block's rows into the strip")
    code(f"ldr r0, {frame['first']}")
    code(f"ldr r8, {frame['scratch']}")
    code.constant("r10", stride)
    code("mla r8, r0, r10, r8")
    code(f"add r11, sp, #{frame.offsets['rows']}")
    code.constant("r10", step)
    code("mla r11, r0, r10, r11")
    code.constant("r10", (-window.shape.zero_point & 0xFFFF) * 0x1_0001)
    code(f"ldr r1, {frame['until']}")
    code(f"cmp r1, #{window.trips}")
    code("it hi")
    code(f"movhi r1, #{window.trips}")
    code("sub r1, r0")
    code(f"str r1, {frame['count']}")
    top = code.label()
    with code.times(window.trips):
        at = 0
        for side in range(2):
            at = _emit_side(code, window, frame, side, at)
        code.add("r8", "r8", stride - at)
        code.add("r11", "r11", step)
        code(f"ldr r0, {frame['count']}")
        code("subs r0, r0, #1")
        code(f"str r0, {frame['count']}")
        code(f"bne {top}b")


def _emit_side(code: Assembly, window: Window, frame: Frame, side: int, at: int) -> int:
    """Columns of A (side 0) or B; r8 stands `at` bytes into the pass, and the answer says where it is left."""
    shape = window.shape
    start = side * window.second * shape.stride_width
    if window.folded:
        first, count, offset, step = 0, window.half, start * shape.channels, shape.stride_width * shape.channels
    else:
        first = max(0, shape.left - start)
        count = min(window.columns, shape.width + shape.left - start) - first
        offset, step = (start + first - shape.left) * shape.channels, shape.channels
    if count <= 0:
        return at
    place = first * window.column_stride + 4 * side
    code.add("r8", "r8", place - at)
    code.constant("r9", offset)
    full, tail = divmod(window.values, 4)
    if not window.folded and not tail:
        _emit_quads(code, window, frame, count * full)
        return place + count * window.column_stride
    code.constant("r0", offset + count * step)
    code(f"str r0, {frame['columns']}")
    top = code.label()
    with code.times(count):
        if full:
            _emit_quads(code, window, frame, full)
        if tail:
            _emit_quad(code, window, tail)
        code.add("r8", "r8", window.column_stride - 16 * full)
        code.add("r9", "r9", step - 4 * full)
        code(f"ldr r0, {frame['columns']}")
        code("cmp r9, r0")
        code(f"bne {top}b")
    return place + count * window.column_stride


def _emit_quads(code: Assembly, window: Window, frame: Frame, count: int) -> None:
    if count > 1:
        code.add("r0", "r9", 4 * count)
        code(f"str r0, {frame['end']}", "end of the loop")
        top = code.label()
    with code.times(count):
        _emit_quad(code, window, 4)
        code("add r8, #16")
        code("add r9, #4")
        if count > 1:
            code(f"ldr r0, {frame['end']}")
            code("cmp r9, r0")
            code(f"bne {top}b")


def _emit_quad(code: Assembly, window: Window, values: int) -> None:
    """Four values of a column (or its last few), for every segment."""
    chunks = window.scheme.chunks[:1] if window.shared else window.scheme.chunks
    for chunk in chunks:
        rows = chunk.rows
        words, halves = [[f"r{number + shift}" for number in range(len(rows))] for shift in (0, len(rows))]
        for row, word in zip(rows, words, strict=True):
            code(f"ldr r12, [r11, #{4 * row}]")
            _emit_load(code, window, word, values)
        for word, half in zip(words, halves, strict=True):
            if values >= 2:
                code(f"sxtab16 {half}, r10, {word}, ror #8")
            code(f"sxtab16 {word}, r10, {word}")
        _emit_combinations(code, window, chunk, [words, halves] if values >= 2 else [words])


def _emit_load(code: Assembly, window: Window, word: str, values: int) -> None:
    """Four bytes; rows that are not copied may end where memory does, so that nothing beyond is read."""
    if values == 4 or window.folded:
        code(f"ldr {word}, [r12, r9]")
    elif values == 1:
        code(f"ldrb {word}, [r12, r9]")
    else:
        code("add r12, r9")
        code(f"ldrh {word}, [r12]")
        if values == 3:
            code("ldrb r12, [r12, #2]")
            code(f"orr {word}, {word}, r12, lsl #16")


def _emit_combinations(code: Assembly, window: Window, chunk: Chunk, groups: list[list[str]]) -> None:
    """groups: registers of the rows, two values each, once for values 0 and 2 and once for 1 and 3; they are spent."""
    if chunk.kind == "plain":
        _emit_doubled(code, window, 0, groups, 0)
        return
    last = len(chunk.taps)
    if chunk.kind == "one":
        _emit_doubled(code, window, chunk.inputs[0], groups, 0)
        _emit_doubled(code, window, chunk.inputs[1], groups, 1)
        return
    for rows in groups:
        code(f"ssub16 {rows[0]}, {rows[0]}, {rows[last - 1]}")
    _emit_doubled(code, window, chunk.inputs[0], groups, 0)
    if chunk.kind == "two":
        for rows in groups:
            code(f"sadd16 {rows[0]}, {rows[1]}, {rows[1]}")
        _emit_store(code, window, chunk.inputs[2], [rows[0] for rows in groups])
    else:
        for rows in groups:
            code(f"sadd16 {rows[0]}, {rows[1]}, {rows[2]}")
        _emit_store(code, window, chunk.inputs[2], [rows[0] for rows in groups])
        for rows in groups:
            code(f"ssub16 {rows[2]}, {rows[2]}, {rows[1]}")
        _emit_store(code, window, chunk.inputs[3], [rows[2] for rows in groups])
    for rows in groups:
        code(f"ssub16 {rows[last]}, {rows[last]}, {rows[1]}")
    _emit_doubled(code, window, chunk.inputs[1], groups, last)


def _emit_doubled(code: Assembly, window: Window, segment: int, groups: list[list[str]], row: int) -> None:
    for rows in groups:
        code(f"sadd16 {rows[row]}, {rows[row]}, {rows[row]}")
    _emit_store(code, window, segment, [rows[row] for rows in groups])


def _emit_store(code: Assembly, window: Window, segment: int, registers: list[str]) -> None:
    offset, base = segment * window.segment_stride, "r8"
    if offset > 4000:
        code.add("r12", "r8", offset)
        offset, base = 0, "r12"
    for index, register in enumerate(registers):
        code(f"str {register}, [{base}, #{offset + 8 * index}]")
