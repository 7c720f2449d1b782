"""Minimal filtering computes the same sums as a plain kernel, with fewer products, for every kernel and stride."""

import numpy as np
import pytest
from numpy.typing import NDArray
from tinyclf.export.kernels.scheme import Scheme, minimal, plain, saves

Ints = NDArray[np.int64]


def segments_of(scheme: Scheme, rows: Ints, taps: Ints) -> tuple[Ints, Ints]:
    """What a kernel's code makes of the rows and the taps, by the docstring's formulas."""
    inputs = np.zeros(scheme.input_segments, np.int64)
    weights = np.zeros(scheme.weight_segments, np.int64)
    for chunk in scheme.chunks:
        d, g = rows[list(chunk.rows)], taps[list(chunk.taps)]
        if chunk.kind == "three":
            made = (2 * (d[0] - d[2]), 2 * (d[3] - d[1]), d[1] + d[2], d[2] - d[1])
            factors = (g[0], g[2], g.sum(), g[0] - g[1] + g[2])
        elif chunk.kind == "two":
            made = (2 * (d[0] - d[1]), 2 * (d[2] - d[1]), 2 * d[1])
            factors = (g[0], g[1], g.sum())
        else:
            made, factors = (2 * d[0], 2 * d[1]), (g[0], g[0])
        inputs[list(chunk.inputs)], weights[list(chunk.weights)] = made, factors
    return inputs, weights


@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("kernel", range(2, 12))
def test_minimal_filtering_is_exact(kernel: int, stride: int) -> None:
    if not saves(kernel, stride):
        return
    scheme, rng = minimal(kernel, stride), np.random.default_rng(kernel)
    rows, taps = rng.integers(-255, 256, scheme.window), rng.integers(-127, 128, kernel)
    inputs, weights = segments_of(scheme, rows, taps)
    sums = {"difference": 0, "both": 0}
    for run in scheme.runs:
        one, two = inputs[run.inputs : run.inputs + run.segments], weights[run.weights : run.weights + run.segments]
        sums[run.name] = int(one @ two)
    assert sums["both"] + sums["difference"] + sums["first"] == 2 * int(rows[:kernel] @ taps)
    assert sums["both"] - sums["difference"] + sums["second"] == 2 * int(rows[stride : stride + kernel] @ taps)


@pytest.mark.parametrize(("kernel", "stride", "products"), [(5, 2, 7), (3, 2, 5), (3, 1, 4), (2, 1, 3), (10, 2, 14)])
def test_minimal_filtering_takes_fewer_products(kernel: int, stride: int, products: int) -> None:
    """Against 2 x kernel for two rows of output: 4 for a run of three taps, 3 for two, 2 for one."""
    assert sum(run.segments for run in minimal(kernel, stride).runs) == products < 2 * kernel


def test_runs_cover_all_segments_once() -> None:
    for kernel, stride in ((5, 2), (3, 2), (7, 2), (5, 1), (4, 3)):
        scheme = minimal(kernel, stride)
        covered = [place for run in scheme.runs for place in range(run.inputs, run.inputs + run.segments)]
        assert sorted(covered) == list(range(scheme.input_segments))
    assert plain(3, 2).runs[0].segments == 3
