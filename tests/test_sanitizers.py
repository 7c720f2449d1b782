"""The generated C of random graphs under AddressSanitizer and UndefinedBehaviorSanitizer: nothing found, and equal.

Clang's UBSan traps, which needs no runtime and links in half the time. ASan's runtime comes with GCC, not with ziglang:
its tests are skipped where no gcc is installed.
"""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from random_graphs import SEEDS, random_graph, random_windows, wide_graph
from tinyclf.export import c_source
from tinyclf.firmware.toolchain import RUNTIME, WARNINGS

from tinyclf import reference
from tinyclf.cache import cache_folder
from tinyclf.graph import Graph

# Windows from standard input, logits to standard output; the state's size and alignment can be made wrong.
DRIVER = """
#include <stdio.h>
#include <stdlib.h>
#include "model.h"
int main(void)
{
    char *memory = malloc(sizeof(tc_state) + OFFSET - MISSING);
    tc_state *state = (tc_state *)(void *)(memory + OFFSET);
    if (!memory)
        return 1;
    while (fread(tc_input(state), TC_FRAMES * TC_MELS, 1, stdin) == 1)
        fwrite(tc_infer(state), TC_LABELS, 1, stdout);
    free(memory);
    return 0;
}
"""
ZIG = (sys.executable, "-m", "ziglang", "cc")
SANITIZERS = {
    "clang": ["-fsanitize=undefined", "-fsanitize-trap=undefined"],
    "gcc": ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
}
Compiler = list[str]


@pytest.fixture(params=SANITIZERS)
def compiler(request: pytest.FixtureRequest) -> Compiler:
    """A command with its sanitizers."""
    return [*command(request.param), *SANITIZERS[request.param]]


def command(name: str) -> Compiler:
    if name == "clang":
        return list(ZIG)
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed, and ziglang brings no AddressSanitizer")
    return [name, "-march=native"]


def build(compiler: Compiler, folder: Path, *flags: str, offset: int = 0, missing: int = 0) -> Path:
    """The model in `folder` with the driver, as a program; warnings are errors."""
    driver, program = folder / "driver.c", folder / "program"
    driver.write_text(DRIVER, encoding="utf-8")
    command = [*compiler, *WARNINGS, "-O1", *flags, f"-I{folder}", f"-DOFFSET={offset}", f"-DMISSING={missing}",
               str(folder / "model.c"), str(driver), "-o", str(program)]  # fmt: skip
    zig = str(cache_folder() / "zig")
    environment = {"ZIG_GLOBAL_CACHE_DIR": zig, "ZIG_LOCAL_CACHE_DIR": zig, **os.environ}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return program


def graph_of(seed: int) -> Graph:
    """Every third with maps of many channels."""
    return (random_graph, wide_graph)[seed % 3 == 2](np.random.default_rng(seed))


def written(graph: Graph, folder: Path) -> np.ndarray:
    """Write the model; windows to try it with."""
    c_source.write(graph, folder)
    return random_windows(np.random.default_rng(1), graph, 4)


def run(program: Path, windows: np.ndarray) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([str(program)], input=windows.tobytes(), capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_found_and_the_logits_are_the_references(compiler: Compiler, seed: int, tmp_path: Path) -> None:
    graph = graph_of(seed)
    windows = written(graph, tmp_path)
    expected = reference.run(graph, windows)
    done = run(build(compiler, tmp_path, *(["-DTC_PORTABLE"] if seed % 2 else [])), windows)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    np.testing.assert_array_equal(np.frombuffer(done.stdout, np.int8).reshape(expected.shape), expected)


def test_a_misaligned_state_is_found(compiler: Compiler, tmp_path: Path) -> None:
    windows = written(random_graph(np.random.default_rng(3)), tmp_path)
    done = run(build(compiler, tmp_path, offset=1), windows)
    # An illegal instruction, or GCC's report.
    assert done.returncode == -signal.SIGILL or b"misaligned" in done.stderr


def test_a_state_that_is_too_small_is_found(tmp_path: Path) -> None:
    windows = written(random_graph(np.random.default_rng(3)), tmp_path)
    done = run(build([*command("gcc"), *SANITIZERS["gcc"]], tmp_path, missing=64), windows)
    assert done.returncode != 0
    assert b"heap-buffer-overflow" in done.stderr


def test_the_seeds_reach_every_op() -> None:
    graphs = (graph_of(seed) for seed in SEEDS)
    assert {op.kind for graph in graphs for op in graph.ops} == set(reference.KERNELS)


@pytest.mark.parametrize("flags", [["-march=native"], ["-DTC_PORTABLE"]], ids=" ".join)
@pytest.mark.parametrize("seed", range(2))
def test_gcc_compiles_without_a_warning(seed: int, flags: list[str], tmp_path: Path) -> None:
    gcc = command("gcc")[0]
    c_source.write(wide_graph(np.random.default_rng(200 + seed)), tmp_path)
    everything = [gcc, *WARNINGS, "-O3", *flags, "-ffreestanding", f"-I{RUNTIME}", "-c", "-o", "/dev/null"]
    done = subprocess.run([*everything, str(tmp_path / "model.c")], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
