"""Assembly of one convolution: blocks of rows, pairs of channels, tiles of two columns by two channels.

void kernel(const int8_t *x, const int8_t *weight, const int32_t *stage, int8_t *y, void *scratch)

A tile's inner loop loads four words of input (two columns) and four of weights (two channels) and spends eight SMLAD on
them, 16 products in 10 instructions; the fourteen registers are four sums, eight words and two pointers.
"""

from tinyclf.export.kernels import stage as stages
from tinyclf.export.kernels.assembly import Assembly, Frame
from tinyclf.export.kernels.scheme import Run
from tinyclf.export.kernels.stage import Stage
from tinyclf.export.kernels.strip import emit_clear, emit_strip
from tinyclf.export.kernels.weights import emit_unpack
from tinyclf.export.kernels.window import Window

# Sixteen products each; longer bodies run fewer checks and take more flash.
LONGEST_BODY = 16
SAVED = "{r4-r11, lr}"


def emit(window: Window, stage: Stage, longest: int = LONGEST_BODY) -> Assembly:
    """The whole function, without its name; longest: steps of an inner loop that are written out."""
    code = Assembly()
    frame = Frame(end=1, columns=1, x=1, weight=1, stage=1, y=1, scratch=1, row=1, unpacked=1, packed=1, constants=1,
                  pairs=1, target=1, tiles=1, column=1, count=1, last=1, kept=4, rows=window.rows)  # fmt: skip
    frame.size += (frame.size + 36) % 8
    _enter(code, frame)
    _prepare(code, window, frame)
    blocks = -(-window.shape.out_height // window.block)
    code("mov r0, #0")
    code(f"str r0, {frame['row']}")
    top = code.label()
    with code.times(blocks):
        (_copy_rows if window.folded else _point_rows)(code, window, frame)
        emit_strip(code, window, frame)
        _channels(code, window, stage, frame, longest)
        _next_block(code, window, frame, top)
    code(f"add sp, #{frame.size}")
    code("pop {r4-r11, pc}")
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
            _count_down(code, frame, "pairs", top)


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


def _channels(code: Assembly, window: Window, stage: Stage, frame: Frame, longest: int) -> None:
    """All pairs of channels of a block."""
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
        _tiles(code, window, stage, frame, longest)
        steps = [("constants", 4 * stage.words), ("target", 2)]
        for name, step in steps + ([("unpacked", window.weight_bytes)] if window.weights != "by pair" else []):
            _advance(code, frame, name, step)
        _count_down(code, frame, "pairs", top)


def _tiles(code: Assembly, window: Window, stage: Stage, frame: Frame, longest: int) -> None:
    """All tiles of a block for one pair of channels; r12 walks through the strip, r11 through the output."""
    shape, row = window.shape, window.half * window.tile_stride
    code(f"ldr r12, {frame['scratch']}")
    code(f"ldr r11, {frame['target']}")
    code(f"str r11, {frame['column']}")
    code(f"mov r0, #{window.passes}")
    code(f"str r0, {frame['count']}")
    outer = code.label()
    with code.times(window.passes):
        code.add("r0", "r12", row)
        code(f"str r0, {frame['tiles']}", "end of the row of tiles")
        inner = code.label()
        with code.times(window.half):
            walk = _tile(code, window, stage, frame, longest)
            walk.to(window.tile_stride)
            code.add("r11", "r11", shape.out_channels)
            if window.half > 1:
                code(f"ldr r0, {frame['tiles']}")
            code(f"str r11, {frame['column']}")
            if window.half > 1:
                code("cmp r12, r0")
                code(f"bne {inner}b")
        if window.passes > 1:
            code.add("r12", "r12", window.pass_stride - row)
            code.add("r11", "r11", (window.scheme.rows * shape.out_width - window.half) * shape.out_channels)
            code(f"str r11, {frame['column']}")
            _count_down(code, frame, "count", outer)


class _Walk:
    """r12 within a window: where it stands and how it gets elsewhere."""

    def __init__(self, code: Assembly) -> None:
        self.code, self.at = code, 0

    def to(self, offset: int) -> None:
        """Move r12 to an offset from the window's start."""
        if offset != self.at:
            self.code.add("r12", "r12", offset - self.at)
        self.at = offset


def _tile(code: Assembly, window: Window, stage: Stage, frame: Frame, longest: int) -> _Walk:
    """One tile, from r12 on. lr walks through the weights."""
    runs = {run.name: run for run in window.scheme.runs}
    walk = _Walk(code)
    code(f"ldr lr, {frame['unpacked']}")
    if window.shared:
        _start_with_bias(code, stage, frame)
        _dot(code, window, frame, window.scheme.runs[0], walk, longest)
        _finish(code, window, stage, frame, 0)
        return walk
    if "difference" in runs:
        for register in range(4):
            code(f"mov r{register}, #0")
        _dot(code, window, frame, runs["difference"], walk, longest)
        _keep(code, frame, "strd", 0)
    _start_with_bias(code, stage, frame)
    if "both" in runs:
        _dot(code, window, frame, runs["both"], walk, longest)
    if "difference" in runs:
        _keep(code, frame, "ldrd", 4)
        for register in range(4):
            code(f"sub r{8 + register}, r{register}, r{4 + register}")
            code(f"add r{register}, r{4 + register}")
    _keep(code, frame, "strd", 8 if "difference" in runs else 0)
    _dot(code, window, frame, runs["first"], walk, longest)
    _finish(code, window, stage, frame, 0)
    _keep(code, frame, "ldrd", 0)
    ones = runs["first"].weights + runs["first"].segments - runs["second"].weights
    code.add("lr", "lr", -ones * window.weight_stride)
    _dot(code, window, frame, runs["second"], walk, longest)
    _finish(code, window, stage, frame, 1)
    return walk


def _keep(code: Assembly, frame: Frame, operation: str, first: int) -> None:
    """Store or load four sums, from register number `first` on."""
    for pair in range(2):
        place = frame.offsets["kept"] + 8 * pair
        code(f"{operation} r{first + 2 * pair}, r{first + 2 * pair + 1}, [sp, #{place}]")


def _start_with_bias(code: Assembly, stage: Stage, frame: Frame) -> None:
    code(f"ldr r4, {frame['constants']}")
    code(f"ldrd r0, r1, [r4, #{stage.bias_offset}]")
    code("mov r2, r0")
    code("mov r3, r1")


def _dot(code: Assembly, window: Window, frame: Frame, run: Run, walk: _Walk, longest: int) -> None:
    """Add the products of a run to r0 to r3: columns A and B (r0 r1, r2 r3) by channels 0 and 1."""
    code.note(f"sums: {run.name}")
    walk.to(run.inputs * window.segment_stride)
    words, segments = window.window_words, run.segments
    if window.folded:
        words, segments = words * segments, 1
    steps, odd = divmod(words, 2)
    body = next(size for size in range(min(longest, max(steps, 1)), 0, -1) if steps % size == 0)
    trips = steps // body if steps else 0
    if segments > 1:
        code.add("r4", "lr", 8 * words * segments)
        code(f"str r4, {frame['last']}")
    if trips > 1:
        code.add("r4", "lr", 16 * steps)
        code(f"str r4, {frame['end']}")
    top = code.label() if segments > 1 or trips > 1 else 0
    with code.times(segments):
        with code.times(trips):
            for _ in range(body if steps else 0):
                _step(code)
            if trips > 1:
                code(f"ldr r4, {frame['end']}")
                code("cmp lr, r4")
                code(f"bne {top}b")
        if odd:
            _odd_step(code)
        if segments > 1:
            code.add("r12", "r12", window.segment_stride - 8 * words)
            if trips > 1:
                if odd:
                    code(f"ldr r4, {frame['end']}")
                code.add("r4", "r4", 8 * words)
                code(f"str r4, {frame['end']}")
            code(f"ldr r5, {frame['last']}")
            code("cmp lr, r5")
            code(f"bne {top}b")
    walk.at += segments * window.segment_stride if segments > 1 else 8 * words


def _step(code: Assembly) -> None:
    code("ldm r12!, {r4-r7}", "A B A B")
    code("ldm lr!, {r8-r11}", "c0 c1 c0 c1")
    for half in range(2):
        _products(code, 4 + 2 * half, 8 + 2 * half)


def _odd_step(code: Assembly) -> None:
    code("ldrd r4, r5, [r12], #8")
    code("ldrd r8, r9, [lr], #8")
    _products(code, 4, 8)


def _products(code: Assembly, value: int, weight: int) -> None:
    for column in range(2):
        for channel in range(2):
            total = 2 * column + channel
            code(f"smlad r{total}, r{value + column}, r{weight + channel}, r{total}")


def _finish(code: Assembly, window: Window, stage: Stage, frame: Frame, row: int) -> None:
    """Scale, clamp and store one row of a tile; leaves the address of its first column in r11."""
    shape = window.shape
    code(f"ldr r10, {frame['constants']}")
    stages.emit(code, stage, "r10", ("r0", "r1"), ("r2", "r3"))
    code("bfi r0, r1, #8, #8")
    code("bfi r2, r3, #8, #8")
    if stage.clamped:
        code("pkhbt r0, r0, r2, lsl #16")
        stages.emit_clamp(code, stage, "r10", "r0")
        code("lsr r2, r0, #16")
    code(f"ldr r11, {frame['column']}")
    first = row * shape.out_width * shape.out_channels
    places = ((first, "r0"), (first + window.second * shape.out_channels, "r2"))
    wide = code.reserve()
    done = code.reserve()
    odd = shape.out_channels % 2
    if odd:
        code(f"ldr r4, {frame['pairs']}")
        code("cmp r4, #1")
        code(f"bne {wide}f")
        _store(code, "strb", places)
        code(f"b {done}f")
        code.place(wide)
    _store(code, "strh", places)
    if odd:
        code.place(done)


def _store(code: Assembly, operation: str, places: tuple[tuple[int, str], ...]) -> None:
    for offset, register in places:
        base = "r11"
        if offset > 4000:
            code.add("r5", "r11", offset)
            base, offset = "r5", 0
        code(f"{operation} {register}, [{base}, #{offset}]")


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


def _advance(code: Assembly, frame: Frame, name: str, step: int) -> None:
    if step:
        code(f"ldr r0, {frame[name]}")
        code.add("r0", "r0", step)
        code(f"str r0, {frame[name]}")


def _count_down(code: Assembly, frame: Frame, name: str, top: int) -> None:
    code(f"ldr r0, {frame[name]}")
    code("subs r0, r0, #1")
    code(f"str r0, {frame[name]}")
    code(f"bne {top}b")
