"""Assembly of one convolution: blocks of rows, pairs of channels, tiles of two columns by two channels.

The input is widened once a block of rows (strip), the weights once a pair of channels (weights), both combined as the
scheme wants; the tiles then take 16 products in 10 instructions. A call fills a part of a block's strip, or makes some
of its pairs of channels, or both (see `Kernel`).
"""

from tinyclf.export.kernels.assembly import Assembly, Frame, advance, count_down
from tinyclf.export.kernels.stage import Steps, emit_expand, emit_pointers
from tinyclf.export.kernels.strip import emit_clear, emit_strip
from tinyclf.export.kernels.tile import Tiles, emit_routine, emit_tiles
from tinyclf.export.kernels.weights import emit_unpack
from tinyclf.export.kernels.window import Window

# Steps of 16 products in 40 bytes: longer bodies run fewer checks and take more flash.
LONGEST_BODY = 32
SAVED = "{r4-r11, lr}"


def emit(window: Window, steps: Steps, longest: int = LONGEST_BODY) -> Assembly:
    """The whole function, without its name; longest: steps of an inner loop that are written out."""
    code = Assembly()
    frame = Frame(end=1, columns=1, x=1, weight=1, stage=1, y=1, unpacked=1, packed=1, constants=1, details=1, pairs=1,
                  later=1, target=1, tiles=1, column=1, count=1, last=1, back=1, kept=4, record=steps.words,
                  rows=window.rows)  # fmt: skip
    frame.size += (frame.size + 36) % 8
    frame.arguments()
    tiles = Tiles.of(code, window, steps, frame, longest)
    blocks = len(window.starts)
    with code.times(blocks):
        _enter(code, frame)
        filled, done = code.reserve(), code.reserve()
        code(f"ldr r0, {frame['first']}")
        code(f"cmp r0, #{window.trips}")
        code(f"bhs {filled}f")
    _prepare(code, window, frame, blocks)
    with code.times(blocks):
        (_copy_rows if window.folded else _point_rows)(code, window, frame)
        emit_strip(code, window, frame)
        code.place(filled)
        _channels(tiles, done)
        code.place(done)
        code(f"add sp, #{frame.size}")
        code("pop {r4-r11, pc}")
    emit_routine(tiles)
    return code


def _enter(code: Assembly, frame: Frame) -> None:
    code(f"push {SAVED}")
    code(f"sub sp, #{frame.size}")
    for register, name in (("r0", "x"), ("r1", "weight"), ("r2", "stage"), ("r3", "y")):
        code(f"str {register}, {frame[name]}")


def _prepare(code: Assembly, window: Window, frame: Frame, blocks: int) -> None:
    """Padding, and the weights where they are resident: once where the scratch memory is kept, else once a block."""
    if not (_has_empty_columns(window) or window.padding_bytes or window.weights == "resident"):
        return
    ready = code.reserve()
    with code.times(blocks):
        if window.kept:
            code(f"ldr r1, {frame['row']}")
            code("orr r0, r1")
        code("cmp r0, #0")
        code(f"bne {ready}f")
    with code.times(1 if window.kept else blocks):
        _prepare_scratch(code, window, frame)
    code.place(ready)


def _has_empty_columns(window: Window) -> bool:
    shape = window.shape
    ends = window.columns + window.second * shape.stride_width
    return not window.folded and (shape.left > 0 or ends > shape.width)


def _prepare_scratch(code: Assembly, window: Window, frame: Frame) -> None:
    if _has_empty_columns(window):
        code(f"ldr r0, {frame['scratch']}")
        emit_clear(code, window)
    if window.padding_bytes:
        _fill_padding(code, window, frame)
    if window.weights == "resident":
        code.note("unpack the weights of all channels")
        code(f"ldr lr, {frame['weight']}")
        code(f"ldr r12, {frame['scratch']}")
        code.add("r12", "r12", window.weights_at)
        code(f"mov r0, #{window.pairs}")
        code(f"str r0, {frame['pairs']}")
        top = code.label()
        with code.times(window.pairs):
            emit_unpack(code, window)
            count_down(code, frame, "pairs", top)


def _fill_padding(code: Assembly, window: Window, frame: Frame) -> None:
    code(f"ldr r0, {frame['scratch']}")
    code.add("r0", "r0", window.padding_at)
    code.constant("r1", (window.shape.zero_point & 0xFF) * 0x0101_0101)
    code.constant("r2", window.padding_bytes // 4)
    top = code.label()
    with code.times(window.padding_bytes // 4):
        code("str r1, [r0], #4")
        code("subs r2, r2, #1")
        code(f"bne {top}b")


def _point_rows(code: Assembly, window: Window, frame: Frame) -> None:
    """The table of the block's rows; those outside the input point to padding."""
    code.note("addresses of the block's rows")
    _first_row(code, window, frame)
    if window.padded_rows:
        code(f"ldr r4, {frame['scratch']}")
        code.add("r4", "r4", window.padding_at)
    code(f"add r5, sp, #{frame.offsets['rows']}")
    height = _height(code, window)
    code(f"mov r6, #{window.rows}")
    top = code.label()
    with code.times(window.rows):
        if window.padded_rows:
            code(f"cmp r0, {height}")
            code("ite lo")
            code("movlo r7, r2")
            code("movhs r7, r4")
            code("str r7, [r5], #4")
        else:
            code("str r2, [r5], #4")
        code("add r0, #1")
        code("add r2, r3")
        code("subs r6, r6, #1")
        code(f"bne {top}b")


def _first_row(code: Assembly, window: Window, frame: Frame) -> None:
    """r0: the block's first row of input, perhaps negative; r2 its address; r3 bytes of a row."""
    shape = window.shape
    code(f"ldr r0, {frame['row']}")
    code(f"ldr r1, {frame['x']}")
    code(f"mov r2, #{shape.stride_height}")
    code("mul r0, r0, r2")
    code.add("r0", "r0", -shape.top)
    code.constant("r3", shape.width * shape.channels)
    code("mla r2, r0, r3, r1")


def _height(code: Assembly, window: Window) -> str:
    """The operand that rows are compared with; r1 where it fits no instruction."""
    if window.shape.height < 256:
        return f"#{window.shape.height}"
    code.constant("r1", window.shape.height)
    return "r1"


def _copy_rows(code: Assembly, window: Window, frame: Frame) -> None:
    """Copies of the block's rows with padding on both sides, so that any window of a row is one run of bytes."""
    shape = window.shape
    size = shape.width * shape.channels
    code.note("copy the block's rows, with padding around them")
    _first_row(code, window, frame)
    code(f"ldr r4, {frame['scratch']}")
    code.add("r4", "r4", window.padding_at)
    code(f"add r5, sp, #{frame.offsets['rows']}")
    height = _height(code, window)
    code(f"mov r6, #{window.rows}")
    code.constant("r11", (shape.zero_point & 0xFF) * 0x0101_0101)
    top = code.label()
    with code.times(window.rows):
        code("str r4, [r5], #4")
        code.add("r9", "r4", shape.left * shape.channels)
        code("mov r10, r2")
        skip = code.reserve()
        done = code.reserve()
        code(f"cmp r0, {height}")
        code(f"bhs {skip}f")
        _copy(code, size, "r10")
        code(f"b {done}f")
        code.place(skip)
        with code.times(0):
            _copy(code, size, None)
        code.place(done)
        code.add("r4", "r4", window.row_bytes)
        code("add r0, #1")
        code("add r2, r3")
        code("subs r6, r6, #1")
        code(f"bne {top}b")


def _copy(code: Assembly, size: int, source: str | None) -> None:
    """Bytes to [r9] from a register's address, or from r11 itself, the filler."""
    for unit, suffix, count in ((4, "", size // 4), (1, "b", size % 4)):
        if count:
            code(f"mov r7, #{count}")
            loop = code.label()
            with code.times(count):
                if source:
                    code(f"ldr{suffix} r8, [{source}], #{unit}")
                code(f"str{suffix} {'r8' if source else 'r11'}, [r9], #{unit}")
                code("subs r7, r7, #1")
                code(f"bne {loop}b")


def _channels(tiles: Tiles, done: int) -> None:
    """The call's pairs of channels of a block; `done` is the label behind them."""
    code, window, steps, frame = tiles.code, tiles.window, tiles.steps, tiles.frame
    _first_channels(code, window, steps, frame, done)
    top = code.label()
    with code.times(window.pairs):
        emit_expand(code, steps, frame, frame.offsets["record"])
        if window.weights == "by pair":
            code.note("unpack a pair of channels")
            code(f"ldr lr, {frame['packed']}")
            code(f"ldr r12, {frame['unpacked']}")
            emit_unpack(code, window)
            code(f"str lr, {frame['packed']}")
        emit_tiles(tiles)
        advance(code, frame, "target", 2)
        if window.weights != "by pair":
            advance(code, frame, "unpacked", window.weight_bytes)
        code(f"ldr r0, {frame['pairs']}")
        code(f"ldr r1, {frame['later']}")
        code("subs r0, r0, #1")
        code(f"str r0, {frame['pairs']}")
        code("cmp r0, r1")
        code(f"bne {top}b")


def _first_channels(code: Assembly, window: Window, steps: Steps, frame: Frame, done: int) -> None:
    """Pointers to the first pair of the call; how many pairs are left from there on, and how many to later calls."""
    code(f"ldr r3, {frame['first']}")
    code(f"subs r3, r3, #{window.trips}")
    code("it lo")
    code("movlo r3, #0")
    code(f"ldr r4, {frame['until']}")
    code(f"sub r4, #{window.trips}")
    code("cmp r4, r3")
    code(f"ble {done}f")
    code.constant("r5", window.pairs)
    code("sub r4, r5, r4")
    code("sub r5, r5, r3")
    code(f"str r4, {frame['later']}")
    code(f"str r5, {frame['pairs']}")
    emit_pointers(code, steps, frame, window.pairs, "r3")
    pointers = [("weight", "packed", window.packed_bytes)] if window.weights == "by pair" else []
    pointers += [("weight", "unpacked", window.weight_bytes)] if window.weights == "in flash" else []
    for source, target, step in pointers:
        code(f"ldr r0, {frame[source]}")
        code.constant("r1", step)
        code("mla r0, r3, r1, r0")
        code(f"str r0, {frame[target]}")
    code(f"ldr r0, {frame['y']}")
    code(f"ldr r1, {frame['row']}")
    code.constant("r2", window.shape.out_width * window.shape.out_channels)
    code("mla r0, r1, r2, r0")
    code("add r0, r0, r3, lsl #1")
    code(f"str r0, {frame['target']}")
    if window.weights != "in flash":
        code(f"ldr r0, {frame['scratch']}")
        code.add("r0", "r0", window.weights_at)
        if window.weights == "resident":
            code.constant("r1", window.weight_bytes)
            code("mla r0, r3, r1, r0")
        code(f"str r0, {frame['unpacked']}")
