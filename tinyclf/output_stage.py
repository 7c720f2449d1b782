"""Integer constants that follow from the scales of a graph: the multiplier and shift of each op's output stage."""

from typing import Protocol

import numpy as np

from tinyclf.arith import Int32s, quantize_multiplier, quantize_multipliers
from tinyclf.graph import Op, Tensor


class Tensors(Protocol):
    """A graph, or a view of it in which tensors have other shapes."""

    def tensor(self, name: str) -> Tensor:
        """A tensor by its name."""


def output_multipliers(graph: Tensors, op: Op) -> tuple[Int32s, Int32s]:
    """Multiplier and shift per output channel of conv, depthwise_conv and fully_connected.

    input scale x weight scale / output scale, each float32, the product in double: TFLite, PopulateConvolutionData.
    """
    source, weight, output = graph.tensor(op.inputs[0]), graph.tensor(op.inputs[1]), graph.tensor(op.output)
    scales = np.array(weight.quant.scale, dtype=np.float64)
    return quantize_multipliers(np.float64(source.scale) * scales / np.float64(output.scale))


def mean_multiplier(source: Tensor, output: Tensor) -> tuple[int, int]:
    """Multiplier and shift of the sum over all rows and columns, the division by their number included.

    TFLite, QuantizedMeanOrSum: the Q31 multiplier is shifted left as far as the number allows, then divided by it.
    """
    count = source.shape[0] * source.shape[1]
    multiplier, shift = quantize_multiplier(source.scale / output.scale)
    left = min(count.bit_length() - 1, 32, 31 + shift)
    return (multiplier << left) // count, shift - left


def leaky_multipliers(source: Tensor, output: Tensor, alpha: float) -> tuple[Int32s, Int32s]:
    """Multipliers and shifts of leaky_relu, each two values: at and above zero, and below it.

    The ratios are taken in float32, unlike a convolution's: TFLite Micro, CalculateOpDataLeakyRelu.
    """
    source_scale, output_scale = np.float32(source.scale), np.float32(output.scale)
    ratios = [source_scale / output_scale, source_scale * np.float32(alpha) / output_scale]
    return quantize_multipliers(np.array(ratios, dtype=np.float64))


# Both summands of add are shifted left by this before they are brought to one scale.
ADD_LEFT_SHIFT = 20


def add_multipliers(first: Tensor, second: Tensor, output: Tensor) -> tuple[Int32s, Int32s]:
    """Multipliers and shifts of add, each three values: of the first input, of the second, of their sum.

    The inputs are brought to twice the larger scale: TFLite Micro, CalculateOpDataAdd.
    """
    common = 2 * max(np.float64(first.scale), np.float64(second.scale))
    total = common / (2**ADD_LEFT_SHIFT * np.float64(output.scale))
    return quantize_multipliers(np.array([first.scale / common, second.scale / common, total], dtype=np.float64))


def mul_multiplier(first: Tensor, second: Tensor, output: Tensor) -> tuple[int, int]:
    """Multiplier and shift of a product: the inputs' scales over the output's, in double."""
    return quantize_multiplier(float(np.float64(first.scale) * np.float64(second.scale) / np.float64(output.scale)))
