"""The predictor in C: equal to Python's, whatever the blocks and however the work is sliced; hosted and emulated."""

import ctypes
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from models import LABELS
from numpy.typing import NDArray
from streams import SMOOTHERS, Int16s, graph_of, policy_of, sound
from tinyclf.export import c_source, predictor_source, stream_source
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import compile_firmware, compile_shared, find_target

from tinyclf import reference
from tinyclf.graph import Graph
from tinyclf.policies import Policy
from tinyclf.stream import SlidingWindowPredictor

HARNESS = """#include "predictor.h"
extern tc_predictor predictor;
tc_predictor predictor;
extern int16_t block[4096];
int16_t block[4096];
extern int8_t found[64 * (TC_LABELS + 1)];
int8_t found[64 * (TC_LABELS + 1)];
int32_t start(void);
int32_t start(void) { return tc_predictor_start(&predictor); }
/* Hear one block with at most max_macs a step; returns how many decisions went to found: program, then logits. */
int32_t hear(const int16_t *pcm, int32_t count, int32_t max_macs, int32_t steps);
int32_t hear(const int16_t *pcm, int32_t count, int32_t max_macs, int32_t steps)
{
    int32_t decisions = 0;
    do {
        const int32_t heard = tc_predictor_push(&predictor, pcm, count);
        pcm += heard;
        count -= heard;
        for (int32_t step = 0; step < steps; step++) {
            if (!tc_predictor_step(&predictor, max_macs)) continue;
            int8_t *at = found + (decisions++ & 63) * (TC_LABELS + 1);
            *at++ = (int8_t)predictor.program;
            for (int32_t c = 0; c < TC_LABELS; c++) at[c] = predictor.logits[c];
        }
    } while (count > 0);
    return decisions;
}
int32_t hear_block(int32_t count);
int32_t hear_block(int32_t count) { return hear(block, count, 1 << 30, 1); }
int32_t heard_size(void);
int32_t heard_size(void) { return (int32_t)sizeof(tc_predictor); }
"""


@dataclass(frozen=True)
class Host:
    """A compiled predictor in this process, and what it was made of."""

    library: ctypes.CDLL
    graph: Graph
    policy: Policy

    def decisions(self, pcm: Int16s, sizes: list[int], max_macs: int = 1 << 30, steps: int = 1) -> list[list[int]]:
        assert self.library.start() == 1
        buffer, width = (ctypes.c_int8 * (64 * 6)).in_dll(self.library, "found"), 6
        out, position, index = [], 0, 0
        while position < len(pcm):
            block = np.ascontiguousarray(pcm[position : position + sizes[index % len(sizes)]])
            count = self.library.hear(block.ctypes.data_as(ctypes.c_void_p), len(block), max_macs, steps)
            out += [list(buffer[width * at : width * at + width]) for at in range(count)]
            position, index = position + len(block), index + 1
        return out


def built(folder: Path, graph: Graph, policy: Policy, flags: tuple[str, ...] = (), *, stream: bool = False) -> Host:
    if stream:
        stream_source.write(graph, folder, 16)
    else:
        c_source.write(graph, folder)
    predictor_source.write(graph, policy, folder, 16, stream=stream)
    (folder / "harness.c").write_text(HARNESS, encoding="utf-8")
    sources = [folder / name for name in ("model.c", "frontend.c", "harness.c")]
    return Host(ctypes.CDLL(str(compile_shared(sources, folder / "p.so", [folder], flags))), graph, policy)


def expected(host: Host, pcm: Int16s) -> list[list[int]]:
    rows: list[list[int]] = []

    def run(batch: NDArray[np.int8]) -> NDArray[np.int8]:
        logits = reference.run(host.graph, batch)
        rows.append(logits[0].tolist())
        return logits

    spec = host.graph.features
    predictor = SlidingWindowPredictor(run, spec, host.graph.input.quant, LABELS, host.policy)
    programs = [LABELS.index(decision.program) for decision in predictor.push(pcm)]
    return [[program, *logits] for program, logits in zip(programs, rows, strict=True)]


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Host:
    return built(tmp_path_factory.mktemp("predictor"), graph_of(), policy_of(graph_of()))


@pytest.mark.parametrize("reference_level", ["clip_max", "fixed"])
@pytest.mark.parametrize("smoother", SMOOTHERS)
def test_c_decides_as_python_does(reference_level: str, smoother: str, tmp_path: Path) -> None:
    graph = graph_of(reference_level)
    found = built(tmp_path, graph, policy_of(graph, smoother))
    pcm = sound(20, seed=1)
    wanted = expected(found, pcm)
    assert found.decisions(pcm, [160]) == wanted
    assert len({program for program, *_ in wanted}) > 1
    assert len({tuple(logits) for _, *logits in wanted}) > 20


@pytest.mark.parametrize(("max_macs", "steps"), [(1 << 30, 1), (50_000, 2)])
def test_a_stream_decides_as_full_windows_do(max_macs: int, steps: int, tmp_path: Path) -> None:
    """Incremental C against full windows in Python: front end, rings, sums and policy, for whole and sliced work."""
    graph = graph_of("fixed", "streaming10")
    found = built(tmp_path, graph, policy_of(graph), stream=True)
    pcm = sound(12, seed=3)
    wanted, got = expected(found, pcm), found.decisions(pcm, [160], max_macs, steps)
    assert got == wanted[: len(got)]
    assert len(wanted) - len(got) <= 1
    assert len({tuple(logits) for _, *logits in wanted}) > 20


PCM = sound(8, seed=2)


@pytest.mark.parametrize("size", [16, 160, 4096, 16_000])
def test_the_block_size_changes_nothing(host: Host, size: int) -> None:
    assert host.decisions(PCM, [size]) == expected(host, PCM)


@settings(max_examples=25, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 9000), min_size=1, max_size=20),
    max_macs=st.sampled_from([0, 1_000, 100_000, 1 << 30]),
    steps=st.integers(1, 4),
)
def test_no_slicing_of_sound_or_work_changes_anything(host: Host, sizes: list[int], max_macs: int, steps: int) -> None:
    """What is still at work at the end is all that may be missing."""
    found, wanted = host.decisions(PCM, sizes, max_macs, steps), host.decisions(PCM, [160])
    assert found == wanted[: len(found)]
    assert len(wanted) - len(found) <= 1


def test_a_push_waits_rather_than_lose_a_decision(host: Host) -> None:
    """One layer a second of sound is far too little: all decisions come, each when its work is done."""
    found = host.decisions(PCM, [16_000], 0, 1)
    assert found == host.decisions(PCM, [160])[: len(found)]
    assert len(found) > 30


def test_the_same_minute_gives_the_same_answer_after_hours(host: Host) -> None:
    """A piece that is longer than window and policy remember, at the start and after half an hour."""
    minute, between = sound(25, seed=4), np.tile(sound(30, seed=5), 6)
    length = len(minute) // 2560 * 2560
    minute, between = minute[:length], between[: len(between) // 2560 * 2560]
    stream = np.concatenate([minute, between, minute])
    found = host.decisions(stream, [4096])
    ours = [logits for _, *logits in found]
    count = len(minute) // 2560 - 6
    assert ours[-count:] == ours[:count]


def test_nothing_overflows_or_is_undefined(tmp_path: Path) -> None:
    """Compiled so that undefined behaviour stops the process, and run in a child."""
    built(tmp_path, graph_of(), policy_of(graph_of()), ("-fsanitize=undefined", "-fsanitize-trap=undefined", "-O1"))
    np.save(tmp_path / "pcm.npy", sound(10, seed=6))
    code = (
        "import ctypes, sys, numpy as np\n"
        "library, pcm = ctypes.CDLL(sys.argv[1]), np.load(sys.argv[2])\n"
        "assert library.start() == 1\n"
        "library.hear(pcm.ctypes.data_as(ctypes.c_void_p), len(pcm), 1 << 30, 1)\n"
    )
    command = [sys.executable, "-P", "-c", code, str(tmp_path / "p.so"), str(tmp_path / "pcm.npy")]
    assert subprocess.run(command, check=False).returncode == 0


def test_parts_of_another_model_are_refused(tmp_path: Path) -> None:
    c_source.write(graph_of(), tmp_path)
    predictor_source.write(graph_of(), policy_of(graph_of()), tmp_path, 16)
    text = (tmp_path / "policy.h").read_text()
    start = text.index('DIGEST "') + len('DIGEST "')
    (tmp_path / "policy.h").write_text(text[:start] + ("0" if text[start] != "0" else "1") + text[start + 1 :])
    (tmp_path / "harness.c").write_text(HARNESS, encoding="utf-8")
    sources = [tmp_path / name for name in ("model.c", "frontend.c", "harness.c")]
    assert ctypes.CDLL(str(compile_shared(sources, tmp_path / "p.so", [tmp_path]))).start() == 0


def test_an_emulated_m4_decides_as_the_host_does(host: Host, tmp_path: Path) -> None:
    c_source.write(host.graph, tmp_path)
    predictor_source.write(host.graph, host.policy, tmp_path, 16)
    (tmp_path / "harness.c").write_text(HARNESS, encoding="utf-8")
    target = find_target("cortex-m4")
    elf = compile_firmware(
        [tmp_path / name for name in ("model.c", "frontend.c", "harness.c")], tmp_path / "p.elf", target,
        exports=("start", "hear_block", "block", "found", "heard_size"), include=[tmp_path],
    )  # fmt: skip
    machine, pcm, found = Machine(elf, target), PCM[: 3 * 16_000], []
    assert machine.call("start") == 1
    for position in range(0, len(pcm), 1600):
        block = pcm[position : position + 1600]
        machine.write("block", block.tobytes())
        for at in range(machine.call("hear_block", len(block))):
            found.append(np.frombuffer(machine.read("found", 6, 6 * at), np.int8).tolist())
    assert found == host.decisions(pcm, [160])
    # The host's pointers are wider.
    assert 0 <= host.library.heard_size() - machine.call("heard_size") <= 16
