"""The shape of a convolution as its kernel walks it: strips of widened input, tiles of two columns by two channels.

The input is widened to int16 (less its zero point) into a strip, which all output channels read:

    strip    [pass][segment][column][word]{A, B}      each column's channels, one word for two of them
    folded   [pass][column][segment][word]{A, B}      few channels: a column's word run holds its whole window's width

A and B are two columns of the output that are computed together, half a row apart, their words side by side, so that
one load brings four words. Weights lie as [segment][word]{channel 0, channel 1} for one pair of channels.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from tinyclf.export.kernels.scheme import Scheme

from tinyclf.graph import Graph, Op

Weights = Literal["by pair", "resident", "in flash"]


@dataclass(frozen=True)
class Shape:
    """A convolution: input (height, width, channels), output, kernel, stride, padding at the top and the left."""

    height: int
    width: int
    channels: int
    out_height: int
    out_width: int
    out_channels: int
    kernel_height: int
    kernel_width: int
    stride_height: int
    stride_width: int
    top: int
    left: int
    zero_point: int

    @classmethod
    def of(cls, graph: Graph, op: Op) -> "Shape":
        """The shape of a conv or a depthwise_conv."""
        x, weight, output = graph.tensor(op.inputs[0]), graph.tensor(op.inputs[1]), graph.tensor(op.output)
        kernel = weight.shape[1:3] if op.kind == "conv" else weight.shape[:2]
        return cls(
            x.shape[0], x.shape[1], x.shape[2], output.shape[0], output.shape[1], output.shape[2], kernel[0], kernel[1],
            op.stride[0], op.stride[1], op.padding[0], op.padding[2], x.zero_point,
        )  # fmt: skip


@dataclass(frozen=True)
class Window:
    """How one convolution is walked. Offsets and sizes in bytes.

    passes: of the scheme in one block of rows that is widened at once. weights: a pair of channels is unpacked again
    for each block, or all channels once before the first, or they lie unpacked in flash. kept: nobody else writes to
    the scratch memory between two calls.
    """

    shape: Shape
    scheme: Scheme
    passes: int
    folded: bool
    weights: Weights
    kept: bool = True

    @property
    def values(self) -> int:
        """Values of one column."""
        return self.shape.channels * (self.shape.kernel_width if self.folded else 1)

    @property
    def quads(self) -> int:
        """Groups of four values, the last perhaps with fewer."""
        return -(-self.values // 4)

    @property
    def words(self) -> int:
        """Words of two values that a column takes: a quad's first word holds values 0 and 2, its second 1 and 3."""
        tail = self.values % 4
        return 2 * (self.values // 4) + min(tail, 2)

    @property
    def taps(self) -> int:
        """Columns of words in a window of one segment."""
        return 1 if self.folded else self.shape.kernel_width

    @property
    def half(self) -> int:
        """Columns of output in a tile row; A's are the first so many, B's the last."""
        return -(-self.shape.out_width // 2)

    @property
    def second(self) -> int:
        """Columns of output from A to B."""
        return self.shape.out_width - self.half

    @property
    def columns(self) -> int:
        """Columns of words in a strip."""
        return self.half if self.folded else (self.half - 1) * self.shape.stride_width + self.shape.kernel_width

    @property
    def block(self) -> int:
        """Rows of output in a block."""
        return self.passes * self.scheme.rows

    @property
    def rows(self) -> int:
        """Rows of input that a block reads."""
        return (self.passes - 1) * self.scheme.step + self.scheme.window

    @property
    def shared(self) -> bool:
        """Whether passes read the same segments, one a row of input, rather than each its own."""
        return self.scheme.rows == 1

    @property
    def segments(self) -> int:
        """Segments of input in a block, in the unit of `segment_stride`."""
        return self.rows if self.shared else self.scheme.input_segments

    @property
    def segment_stride(self) -> int:
        return 8 * self.words * (1 if self.folded else self.columns)

    @property
    def column_stride(self) -> int:
        """From one column of words to the next."""
        return 8 * self.words * (self.segments if self.folded else 1)

    @property
    def tile_stride(self) -> int:
        """From the window of one column of output to the next."""
        return self.column_stride * (1 if self.folded else self.shape.stride_width)

    @property
    def pass_stride(self) -> int:
        return self.scheme.step * self.segment_stride if self.shared else self.pass_bytes

    @property
    def pass_bytes(self) -> int:
        return 8 * self.words * self.columns * self.segments

    @property
    def strip_bytes(self) -> int:
        return self.pass_bytes if self.shared else self.pass_bytes * self.passes

    @property
    def window_words(self) -> int:
        """Words of one segment that one column of output reads."""
        return self.taps * self.words

    @property
    def weight_stride(self) -> int:
        """From one segment of a pair's weights to the next."""
        return 8 * self.window_words

    @property
    def weight_bytes(self) -> int:
        """Unpacked weights of one pair of channels."""
        return self.weight_stride * self.scheme.weight_segments

    @property
    def packed_bytes(self) -> int:
        """Weights of one pair of channels in flash, where they are not unpacked there."""
        return 8 * self.shape.kernel_height * self.taps * self.quads

    @property
    def pairs(self) -> int:
        """Pairs of output channels."""
        return -(-self.shape.out_channels // 2)

    @property
    def row_bytes(self) -> int:
        """One row of input, with its padding where rows are copied (folded)."""
        shape = self.shape
        if not self.folded:
            return -(-shape.width * shape.channels // 4) * 4
        columns = (shape.out_width - 1) * shape.stride_width + shape.kernel_width
        return -(-(max(columns, shape.left + shape.width) * shape.channels + 3) // 4) * 4

    @property
    def below(self) -> int:
        """How far below the input the output must begin to take its place: a block is read before it is written."""
        shape = self.shape
        row, out_row = shape.width * shape.channels, shape.out_width * shape.out_channels
        ends = ((start + self.block, following) for start, following in pairwise(self.starts))
        reads = ((end, max(0, following * shape.stride_height - shape.top)) for end, following in ends)
        return max((end * out_row - min(first, shape.height) * row for end, first in reads), default=0)

    @property
    def starts(self) -> tuple[int, ...]:
        """Rows at which blocks begin; the last ends with the output, and may compute rows again."""
        last = self.shape.out_height - self.block
        return (*range(0, last, self.block), last)

    @property
    def trips(self) -> int:
        """Units in which a block's strip is filled, a row of input or a pass each."""
        return self.rows if self.shared else self.passes

    @property
    def units(self) -> int:
        """Units of a block: those of its strip, then the pairs of channels."""
        return self.trips + self.pairs

    @property
    def padded_rows(self) -> bool:
        """Whether some row of a window lies outside the input."""
        shape = self.shape
        bottom = (shape.out_height - 1) * shape.stride_height - shape.top + shape.kernel_height
        return shape.top > 0 or bottom > shape.height

    @property
    def padding_bytes(self) -> int:
        """Copies of rows (folded), or one row of padding."""
        if self.folded:
            return self.rows * self.row_bytes
        return self.row_bytes if self.padded_rows else 0

    @property
    def weights_at(self) -> int:
        """Where the unpacked weights begin in the scratch memory; the strip begins at 0 and is cleared by 16 bytes."""
        return -(-self.strip_bytes // 16) * 16

    @property
    def padding_at(self) -> int:
        return self.weights_at + self.weight_bytes * {"by pair": 1, "resident": self.pairs, "in flash": 0}[self.weights]

    @property
    def scratch_bytes(self) -> int:
        return self.padding_at + self.padding_bytes
