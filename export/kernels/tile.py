"""Assembly of a convolution's tiles: two columns of output by two channels, one row or two, in fourteen registers.

r0 to r3 hold the sums: of columns A and B (r0 r1, r2 r3) and channels 0 and 1; r4 to r7 words of input, r8 to r11 words
of weights, r12 and lr walk through both. A step loads four words of each and spends eight SMLAD on them.
"""

from dataclasses import dataclass

from tinyclf.export.kernels import stage as stages
from tinyclf.export.kernels.assembly import Assembly, Frame, count_down
from tinyclf.export.kernels.scheme import Run
from tinyclf.export.kernels.stage import Steps
from tinyclf.export.kernels.window import Window


@dataclass(frozen=True)
class Tiles:
    """What the tiles' code is made of. longest: steps of an inner loop that are written out; routine: the label of the
    sums' code where all runs share it, None where each has its own."""

    code: Assembly
    window: Window
    steps: Steps
    frame: Frame
    longest: int
    routine: int | None

    @classmethod
    def of(cls, code: Assembly, window: Window, steps: Steps, frame: Frame, longest: int) -> "Tiles":
        """Runs share their code where there are several and their segments are long."""
        several = len(window.scheme.runs) > 1 and not window.folded
        return cls(code, window, steps, frame, longest, code.reserve() if several else None)


def emit_tiles(tiles: Tiles) -> None:
    """All tiles of a block for one pair of channels; r12 walks through the strip, r11 through the output."""
    code, window, frame = tiles.code, tiles.window, tiles.frame
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
            walk = _tile(tiles)
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
            count_down(code, frame, "count", outer)


def emit_routine(tiles: Tiles) -> None:
    """The sums' code that runs share: it stands behind the function's end."""
    if tiles.routine is None:
        return
    window, code = tiles.window, tiles.code
    blocks = -(-window.shape.out_height // window.block)
    count = blocks * window.pairs * window.passes * window.half
    code.note("sums of a run, from r12 and lr on")
    code.place(tiles.routine)
    with code.times(count * len(window.scheme.runs)):
        segments = sum(run.segments for run in window.scheme.runs) / len(window.scheme.runs)
        _segments(tiles, window.window_words, segments, several=True, top=tiles.routine)
        code(f"ldr r4, {tiles.frame['back']}")
        code("mov pc, r4")


class _Walk:
    """r12 within a window: where it stands and how it gets elsewhere."""

    def __init__(self, code: Assembly) -> None:
        self.code, self.at = code, 0

    def to(self, offset: int) -> None:
        """Move r12 to an offset from the window's start."""
        if offset != self.at:
            self.code.add("r12", "r12", offset - self.at)
        self.at = offset


def _tile(tiles: Tiles) -> _Walk:
    """One tile, from r12 on. lr walks through the weights."""
    code, window, steps, frame = tiles.code, tiles.window, tiles.steps, tiles.frame
    runs = {run.name: run for run in window.scheme.runs}
    walk = _Walk(code)
    code(f"ldr lr, {frame['unpacked']}")
    if window.shared:
        _start_with_bias(code, steps, frame)
        _dot(tiles, window.scheme.runs[0], walk)
        _finish(code, window, steps, frame, 0)
        return walk
    if "difference" in runs:
        for register in range(4):
            code(f"mov r{register}, #0")
        _dot(tiles, runs["difference"], walk)
        _keep(code, frame, "strd", 0)
    _start_with_bias(code, steps, frame)
    if "both" in runs:
        _dot(tiles, runs["both"], walk)
    if "difference" in runs:
        _keep(code, frame, "ldrd", 4)
        for register in range(4):
            code(f"sub r{8 + register}, r{register}, r{4 + register}")
            code(f"add r{register}, r{4 + register}")
    _keep(code, frame, "strd", 8 if "difference" in runs else 0)
    _dot(tiles, runs["first"], walk)
    _finish(code, window, steps, frame, 0)
    _keep(code, frame, "ldrd", 0)
    ones = runs["first"].weights + runs["first"].segments - runs["second"].weights
    code.add("lr", "lr", -ones * window.weight_stride)
    _dot(tiles, runs["second"], walk)
    _finish(code, window, steps, frame, 1)
    return walk


def _keep(code: Assembly, frame: Frame, operation: str, first: int) -> None:
    """Store or load four sums, from register number `first` on."""
    for pair in range(2):
        place = frame.offsets["kept"] + 8 * pair
        code(f"{operation} r{first + 2 * pair}, r{first + 2 * pair + 1}, [sp, #{place}]")


def _start_with_bias(code: Assembly, steps: Steps, frame: Frame) -> None:
    code(f"ldrd r0, r1, [sp, #{frame.offsets['record'] + steps.bias_offset}]")
    code("mov r2, r0")
    code("mov r3, r1")


def _dot(tiles: Tiles, run: Run, walk: _Walk) -> None:
    """Add the products of a run to r0 to r3."""
    code, window, frame = tiles.code, tiles.window, tiles.frame
    code.note(f"sums: {run.name}")
    walk.to(run.inputs * window.segment_stride)
    words, segments = window.window_words, run.segments
    if window.folded:
        words, segments = words * segments, 1
    shared = tiles.routine is not None
    if segments > 1 or shared:
        code.add("r4", "lr", 8 * words * segments)
        code(f"str r4, {frame['last']}")
    if _trips(tiles, words) > 1:
        code.add("r4", "lr", 16 * (words // 2))
        code(f"str r4, {frame['end']}")
    if shared:
        following = code.reserve()
        code(f"adr.w r4, {following}f")
        code(f"str r4, {frame['back']}")
        code(f"b {tiles.routine}f")
        code.place(following)
    else:
        _segments(tiles, words, segments, several=segments > 1, top=code.label())
    walk.at += segments * window.segment_stride if segments > 1 or shared else 8 * words


def _segments(tiles: Tiles, words: int, segments: float, *, several: bool, top: int) -> None:
    """Sums of segments of so many words; loops branch to `top`, the label before them."""
    code, window, frame = tiles.code, tiles.window, tiles.frame
    trips, odd = _trips(tiles, words), words % 2
    with code.times(segments):
        with code.times(trips):
            for _ in range(words // 2 // max(trips, 1)):
                _step(code)
            if trips > 1:
                code(f"ldr r4, {frame['end']}")
                code("cmp lr, r4")
                code(f"bne {top}b")
        if odd:
            _odd_step(code)
        if several:
            code.add("r12", "r12", window.segment_stride - 8 * words)
            if trips > 1:
                if odd:
                    code(f"ldr r4, {frame['end']}")
                code.add("r4", "r4", 8 * words)
                code(f"str r4, {frame['end']}")
            code(f"ldr r5, {frame['last']}")
            code("cmp lr, r5")
            code(f"bne {top}b")


def _trips(tiles: Tiles, words: int) -> int:
    """How often the loop over a segment's steps runs."""
    steps = words // 2
    return next((steps // size for size in range(min(tiles.longest, steps), 0, -1) if steps % size == 0), 0)


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


def _finish(code: Assembly, window: Window, steps: Steps, frame: Frame, row: int) -> None:
    """Scale, clamp and store one row of a tile; leaves the address of its first column in r11."""
    shape = window.shape
    code(f"add r10, sp, #{frame.offsets['record']}")
    stages.emit(code, steps, "r10", ("r0", "r1"), ("r2", "r3"))
    code("bfi r0, r1, #8, #8")
    code("bfi r2, r3, #8, #8")
    if steps.clamped:
        code("pkhbt r0, r0, r2, lsl #16")
        stages.emit_clamp(code, steps, "r10", "r0")
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
