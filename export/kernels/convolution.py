"""Assembly of one convolution: blocks of rows, pairs of channels, tiles of two columns by two channels.

void kernel(const int8_t *x, const int8_t *weight, const int32_t *stage, int8_t *y, void *scratch)

The input is widened once a block of rows (strip), the weights once a pair of channels (weights), both combined as the
scheme wants; the tiles then take 16 products in 10 instructions.
"""

from tinyclf.export.kernels.assembly import Assembly, Frame, advance, count_down
from tinyclf.export.kernels.stage import Stage
from tinyclf.export.kernels.strip import emit_clear, emit_strip
from tinyclf.export.kernels.tile import Tiles, emit_routine, emit_tiles
from tinyclf.export.kernels.weights import emit_unpack
from tinyclf.export.kernels.window import Window

# Steps of 16 products in 40 bytes: longer bodies run fewer checks and take more flash.
LONGEST_BODY = 48
SAVED = "{r4-r11, lr}"


def emit(window: Window, stage: Stage, longest: int = LONGEST_BODY) -> Assembly:
    """The whole function, without its name; longest: steps of an inner loop that are written out."""
    code = Assembly()
    frame = Frame(end=1, columns=1, x=1, weight=1, stage=1, y=1, scratch=1, row=1, unpacked=1, packed=1, constants=1,
                  pairs=1, target=1, tiles=1, column=1, count=1, last=1, back=1, kept=4, rows=window.rows)  # fmt: skip
    frame.size += (frame.size + 36) % 8
    tiles = Tiles.of(code, window, stage, frame, longest)
    _enter(code, frame)
    _prepare(code, window, frame)
    blocks = -(-window.shape.out_height // window.block)
    code("mov r0, #0")
    code(f"str r0, {frame['row']}")
    top = code.label()
    with code.times(blocks):
        (_copy_rows if window.folded else _point_rows)(code, window, frame)
        emit_strip(code, window, frame)
        _channels(tiles)
        _next_block(code, window, frame, top)
    code(f"add sp, #{frame.size}")
    code("pop {r4-r11, pc}")
    emit_routine(tiles)
    return code


def _enter(code: Assembly, frame: Frame) -> None:
    code(f"push {SAVED}")
    code(f"sub sp, #{frame.size}")
    for register, name in (("r0", "x"), ("r1", "weight"), ("r2", "stage"), ("r3", "y")):
        code(f"str {register}, {frame[name]}")
    code(f"ldr r0, [sp, #{frame.size + 36}]")
    code(f"str r0, {frame['scratch']}")


def _prepare(code: Assembly, window: Window, frame: Frame) -> None:
    """What is done once: padding, and the weights where they are resident."""
    shape = window.shape
    if not window.folded and (shape.left or window.columns + window.second * shape.stride_width > shape.width):
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


def _channels(tiles: Tiles) -> None:
    """All pairs of channels of a block."""
    code, window, stage, frame = tiles.code, tiles.window, tiles.stage, tiles.frame
    shape = window.shape
    for source, target in (("weight", "packed"), ("stage", "constants")):
        code(f"ldr r0, {frame[source]}")
        code(f"str r0, {frame[target]}")
    code(f"ldr r0, {frame['y']}")
    code(f"ldr r1, {frame['row']}")
    code.constant("r2", shape.out_width * shape.out_channels)
    code("mla r0, r1, r2, r0")
    code(f"str r0, {frame['target']}")
    if window.weights == "in flash":
        code(f"ldr r0, {frame['weight']}")
    else:
        code(f"ldr r0, {frame['scratch']}")
        code.add("r0", "r0", window.weights_at)
    code(f"str r0, {frame['unpacked']}")
    code(f"mov r0, #{window.pairs}")
    code(f"str r0, {frame['pairs']}")
    top = code.label()
    with code.times(window.pairs):
        if window.weights == "by pair":
            code.note("unpack a pair of channels")
            code(f"ldr lr, {frame['packed']}")
            code(f"ldr r12, {frame['unpacked']}")
            emit_unpack(code, window)
            code(f"str lr, {frame['packed']}")
        emit_tiles(tiles)
        steps = [("constants", 4 * stage.words), ("target", 2)]
        for name, step in steps + ([("unpacked", window.weight_bytes)] if window.weights != "by pair" else []):
            advance(code, frame, name, step)
        count_down(code, frame, "pairs", top)


def _next_block(code: Assembly, window: Window, frame: Frame, top: int) -> None:
    """On to the next block; the last begins where it ends with the output, and may compute rows again."""
    last = window.shape.out_height - window.block
    code(f"ldr r0, {frame['row']}")
    code.constant("r1", last)
    code(f"add r2, r0, #{window.block}")
    code("cmp r2, r1")
    code("it gt")
    code("movgt r2, r1")
    code(f"str r2, {frame['row']}")
    code("cmp r0, r1")
    code(f"bne {top}b")
