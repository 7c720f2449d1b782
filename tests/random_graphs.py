"""Random integer graphs over all ops: shapes, strides, paddings, scales, zero points, clamps, weights."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf.features import FeatureSpec
from tinyclf.graph import Graph, Op, Quant, Tensor
from tinyclf.graph.rules import output_extent

Rng = np.random.Generator
# Below 1, so that no sum is shifted left out of int32; down to where everything rounds to the zero point.
FACTORS = (1e-6, 0.999)
RATIOS = (0.25, 8.0)
# A dozen whose graphs hold every op.
SEEDS = (*range(11), 36)


def random_graph(rng: Rng) -> Graph:
    """One to four steps over maps, then a mean or not, then one or two fully connected layers, over all kinds of op."""
    shape = (int(rng.integers(1, 13)), int(rng.integers(1, 11)), 1)
    spec = FeatureSpec(n_frames=shape[0], n_mels=shape[1], f_min=0.0)
    builder = _Builder(rng, Tensor("features", shape, "int8", _quant(rng, 10 ** rng.uniform(-3, 0))))
    for _ in range(rng.integers(1, 5)):
        steps = [builder.conv, builder.depthwise, builder.leaky, builder.pool, builder.add, builder.mul, builder.gate,
                 builder.concat, builder.crop]  # fmt: skip
        steps[rng.integers(len(steps))]()
    if rng.random() < 0.6:
        builder.mean()
    labels = int(rng.integers(1, 7))
    for outputs in ([int(rng.integers(1, 20))] if rng.random() < 0.4 else []) + [labels]:
        builder.fully_connected(outputs)
    names = tuple(f"class{index}" for index in range(labels))
    return Graph(spec, names, tuple(builder.tensors), tuple(builder.ops))


def wide_graph(rng: Rng) -> Graph:
    """Convolutions over maps of up to 24 channels, odd numbers too: a pointwise, a depthwise, two others, a dense."""
    shape = (int(rng.integers(3, 21)), int(rng.integers(2, 18)), 1)
    spec = FeatureSpec(n_frames=shape[0], n_mels=shape[1], f_min=0.0)
    builder = _Builder(rng, Tensor("features", shape, "int8", _quant(rng, 10 ** rng.uniform(-3, 0))))
    builder.conv()
    builder._pointwise(int(rng.integers(4, 25)))
    builder.depthwise()
    builder.conv(int(rng.integers(1, 20)))
    builder.depthwise()
    builder.fully_connected(int(rng.integers(1, 7)))
    names = tuple(f"class{index}" for index in range(builder.last.size))
    return Graph(spec, names, tuple(builder.tensors), tuple(builder.ops))


def chain_graph(rng: Rng) -> Graph:
    """Two to four convolutions, some of them with a leaky relu or a factor per channel behind, then a dense layer."""
    shape = (int(rng.integers(6, 30)), int(rng.integers(3, 12)), 1)
    spec = FeatureSpec(n_frames=shape[0], n_mels=shape[1], f_min=0.0)
    builder = _Builder(rng, Tensor("features", shape, "int8", _quant(rng, 10 ** rng.uniform(-3, 0))))
    for _ in range(rng.integers(2, 5)):
        builder.conv(int(rng.integers(1, 10)))
        if rng.random() < 0.4:
            builder.leaky()
        if rng.random() < 0.4:
            builder.factors()
    builder.fully_connected(int(rng.integers(1, 7)))
    names = tuple(f"class{index}" for index in range(builder.last.size))
    return Graph(spec, names, tuple(builder.tensors), tuple(builder.ops))


def vector_graph(rng: Rng) -> Graph:
    """Maps of 32 channels: long windows with padding, a factor per channel, a pointwise whose input is kept."""
    shape = (int(rng.integers(4, 16)), int(rng.integers(4, 12)), 1)
    spec = FeatureSpec(n_frames=shape[0], n_mels=shape[1], f_min=0.0)
    builder = _Builder(rng, Tensor("features", shape, "int8", _quant(rng, 10 ** rng.uniform(-3, 0))))
    builder.conv(32)
    builder.factors()
    builder.conv(32)
    builder.add()
    builder.conv(int(rng.integers(1, 20)))
    builder.fully_connected(int(rng.integers(1, 7)))
    names = tuple(f"class{index}" for index in range(builder.last.size))
    return Graph(spec, names, tuple(builder.tensors), tuple(builder.ops))


def random_windows(rng: Rng, graph: Graph, count: int) -> NDArray[np.int8]:
    """int8 windows: one at each end of the range, the rest random."""
    windows = rng.integers(-128, 128, (count, *graph.features.shape)).astype(np.int8)
    windows[0], windows[-1] = -128, 127
    return windows


class _Builder:
    def __init__(self, rng: Rng, source: Tensor) -> None:
        self.rng, self.last = rng, source
        self.tensors, self.ops = [source], []

    tensors: list[Tensor]
    ops: list[Op]

    def conv(self, outputs: int | None = None) -> None:
        outputs = outputs or int(self.rng.integers(1, 9))
        self._convolve("conv", outputs, lambda kernel: (outputs, *kernel, self.last.shape[2]), axis=0)

    def depthwise(self) -> None:
        channels = self.last.shape[2]
        self._convolve("depthwise_conv", channels, lambda kernel: (*kernel, channels), axis=2)

    def factors(self) -> None:
        self._weighted(Op("depthwise_conv", (), ""), (1, 1, self.last.shape[2]), 2, self.last.shape)

    def fully_connected(self, outputs: int) -> None:
        self._weighted(Op("fully_connected", (), ""), (outputs, self.last.size), 0, (outputs,))

    def mean(self) -> None:
        self._emit(Op("mean", (self.last.name,), ""), self.last.shape[2:], self.last.scale / self._between(*RATIOS))

    def leaky(self) -> None:
        op = Op("leaky_relu", (self.last.name,), "", alpha=float(np.float32(self.rng.uniform(0.001, 0.999))))
        self._emit(op, self.last.shape, self.last.scale / self._between(*RATIOS))

    def pool(self) -> None:
        kind: Any = ("average_pool", "max_pool")[self.rng.integers(2)]
        op, shape = self._window(kind, self.last.shape[2])
        while max(op.padding[:2]) >= op.kernel[0] or max(op.padding[2:]) >= op.kernel[1]:
            op, shape = self._window(kind, self.last.shape[2])
        self._emit(replace(op, inputs=(self.last.name,)), shape, self.last.scale, self.last.quant)

    def add(self) -> None:
        first, second = self.last, self._pointwise(self.last.shape[2])
        scale = max(first.scale, second.scale) * self._between(0.01, 100)
        self._clamped(Op("add", (first.name, second.name), ""), first.shape, scale)

    def mul(self) -> None:
        first, second = self.last, self._pointwise(self.last.shape[2])
        self._clamped(Op("mul", (first.name, second.name), ""), first.shape, self._product_scale(first, second))

    def gate(self) -> None:
        x = self.last
        self.mean()
        self.fully_connected(x.shape[2])
        self._clamped(Op("mul", (x.name, self.last.name), ""), x.shape, self._product_scale(x, self.last))

    def concat(self) -> None:
        parts = [self.last]
        for _ in range(self.rng.integers(1, 3)):
            self.last = parts[0]
            parts.append(self._pointwise(int(self.rng.integers(1, 5)), parts[0].quant))
        op = Op("concat", tuple(part.name for part in parts), "")
        channels = sum(part.shape[2] for part in parts)
        self._emit(op, (*parts[0].shape[:2], channels), parts[0].scale, parts[0].quant)

    def crop(self) -> None:
        rows, columns, channels = self.last.shape
        top, left = int(self.rng.integers(rows)), int(self.rng.integers(columns))
        bottom, right = int(self.rng.integers(rows - top)), int(self.rng.integers(columns - left))
        shape = (rows - top - bottom, columns - left - right, channels)
        op = Op("crop", (self.last.name,), "", padding=(top, bottom, left, right))
        self._emit(op, shape, self.last.scale, self.last.quant)

    def _product_scale(self, first: Tensor, second: Tensor) -> float:
        return max(first.scale * second.scale * self._between(0.1, 300), 1e-9)

    def _pointwise(self, outputs: int, quant: Quant | None = None) -> Tensor:
        rows, columns, channels = self.last.shape
        self._weighted(Op("conv", (), ""), (outputs, 1, 1, channels), 0, (rows, columns, outputs), quant)
        return self.last

    def _convolve(self, kind: Any, outputs: int, weight_shape: Any, axis: int) -> None:
        op, shape = self._window(kind, outputs)
        self._weighted(replace(op, kernel=(1, 1)), weight_shape(op.kernel), axis, shape)

    def _window(self, kind: Any, outputs: int) -> tuple[Op, tuple[int, int, int]]:
        """An op with a random kernel, stride and padding, and the shape of what it writes."""
        padding = tuple(int(value) for value in self.rng.integers(0, 3, 4))
        extents = [self.last.shape[0] + sum(padding[:2]), self.last.shape[1] + sum(padding[2:])]
        rows, columns = (int(self.rng.integers(1, min(6, extent + 1))) for extent in extents)
        stride = (int(self.rng.integers(1, 4)), int(self.rng.integers(1, 4)))
        shape = (
            output_extent(self.last.shape[0], rows, stride[0], *padding[:2]),
            output_extent(self.last.shape[1], columns, stride[1], *padding[2:]),
            outputs,
        )
        pads = (padding[0], padding[1], padding[2], padding[3])
        return Op(kind, (), "", stride=stride, padding=pads, kernel=(rows, columns)), shape

    def _weighted(
        self, op: Op, weight_shape: tuple[int, ...], axis: int, shape: tuple[int, ...], quant: Quant | None = None
    ) -> None:
        name, channels = f"layer{len(self.ops)}", shape[-1]
        weight = self.rng.integers(-127, 128, weight_shape).astype(np.int8)
        if self.rng.random() < 0.2:
            weight[...] = self.rng.choice([-127, 127], weight_shape)
        out_scale = np.float32(quant.scale[0] if quant else 10 ** self.rng.uniform(-3, 1))
        factors = 10 ** self.rng.uniform(*np.log10(FACTORS), channels)
        scales = (factors * np.float64(out_scale) / self.last.scale).astype(np.float32)
        bias_scales = np.float32(self.last.scale) * scales
        bias = self.rng.integers(-(2**20), 2**20, channels).astype(np.int32)
        self._constant(f"{name}.weight", weight, scales)
        self._constant(f"{name}.bias", bias, bias_scales)
        op = replace(op, inputs=(self.last.name, f"{name}.weight", f"{name}.bias"))
        self._clamped(op, shape, float(out_scale), quant)

    def _clamped(self, op: Op, shape: tuple[int, ...], scale: float, quant: Quant | None = None) -> None:
        name, channels, quant = f"layer{len(self.ops)}", shape[-1], quant or _quant(self.rng, scale)
        low, high = np.sort(self.rng.integers(-128, 128, (2, channels)).astype(np.int8), axis=0)
        if self.rng.random() < 0.2:
            low[...] = quant.zero_point
            high = np.maximum(low, high)
        for end, bound in (("low", low), ("high", high)):
            if self.rng.random() < 0.4:
                self.tensors.append(Tensor(f"{name}.{end}", (channels,), "int8", quant, bound))
                op = replace(op, **{end: f"{name}.{end}"})
        self._emit(op, shape, scale, quant)

    def _constant(self, name: str, data: NDArray[Any], scales: NDArray[np.float32]) -> None:
        dtype: Any = data.dtype.name
        self.tensors.append(Tensor(name, data.shape, dtype, Quant(tuple(map(float, scales))), data))

    def _emit(self, op: Op, shape: tuple[int, ...], scale: float, quant: Quant | None = None) -> None:
        name = f"layer{len(self.ops)}"
        self.last = Tensor(name, shape, "int8", quant or _quant(self.rng, scale))
        self.tensors.append(self.last)
        self.ops.append(replace(op, output=name))

    def _between(self, low: float, high: float) -> float:
        return float(np.exp(self.rng.uniform(np.log(low), np.log(high))))


def _quant(rng: Rng, scale: float) -> Quant:
    return Quant((float(np.float32(scale)),), int(rng.choice([-128, 0, 127, rng.integers(-128, 128)])))
