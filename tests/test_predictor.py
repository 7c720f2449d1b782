"""The predictor in C: equal to Python's, whatever the blocks and however the work is sliced; hosted and emulated."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from models import LABELS
from numpy.typing import NDArray
from streams import SMOOTHERS, Int16s, graph_of, policy_of, sound
from tinyclf.export import c_source, predictor_source, stream_source
from tinyclf.firmware.predictor import EVERYTHING, EmulatedPredictor, HostPredictor
from tinyclf.firmware.toolchain import find_target

from tinyclf import reference
from tinyclf.errors import DataError
from tinyclf.graph import Graph
from tinyclf.policies import Policy
from tinyclf.stream import SlidingWindowPredictor

Rows = list[list[int]]
FAST = ("-O1",)
TRAP = ("-fsanitize=undefined", "-fsanitize-trap=undefined", "-O1")


@dataclass(frozen=True)
class Made:
    """A generated predictor, and what it was generated from."""

    folder: Path
    graph: Graph
    policy: Policy

    @classmethod
    def in_folder(cls, folder: Path, graph: Graph, smoother: str = "forward", *, stream: bool = False) -> "Made":
        policy = policy_of(graph, smoother)
        if stream:
            stream_source.write(graph, folder, 16)
        else:
            c_source.write(graph, folder)
        predictor_source.write(graph, policy, folder, 16)
        return cls(folder, graph, policy)

    def compiled(self, flags: Sequence[str] = FAST) -> HostPredictor:
        return HostPredictor([self.folder], len(LABELS), flags)

    def expected(self, pcm: Int16s) -> Rows:
        """Programs and logits by Python."""
        rows: Rows = []

        def run(batch: NDArray[np.int8]) -> NDArray[np.int8]:
            logits = reference.run(self.graph, batch)
            rows.append(logits[0].tolist())
            return logits

        quant = self.graph.input.quant
        predictor = SlidingWindowPredictor(run, self.graph.features, quant, LABELS, self.policy)
        programs = [LABELS.index(decision.program) for decision in predictor.push(pcm)]
        return [[program, *logits] for program, logits in zip(programs, rows, strict=True)]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Made.in_folder(tmp_path_factory.mktemp("predictor"), graph_of())


@pytest.fixture(scope="module")
def host(made: Made) -> HostPredictor:
    return made.compiled()


def decisions(
    host: HostPredictor, pcm: Int16s, sizes: Sequence[int], max_macs: int = EVERYTHING, steps: int = 1
) -> Rows:
    assert host.start()
    return [list(row) for row in host.hear(pcm, sizes, max_macs, steps).tolist()]


@pytest.mark.parametrize("reference_level", ["clip_max", "fixed"])
@pytest.mark.parametrize("smoother", SMOOTHERS)
def test_c_decides_as_python_does(reference_level: str, smoother: str, tmp_path: Path) -> None:
    made, pcm = Made.in_folder(tmp_path, graph_of(reference_level), smoother), sound(12, seed=1)
    wanted = made.expected(pcm)
    assert decisions(made.compiled(), pcm, [160]) == wanted
    assert len({program for program, *_ in wanted}) > 1
    assert len({tuple(logits) for _, *logits in wanted}) > 15


@pytest.mark.parametrize(("max_macs", "steps"), [(EVERYTHING, 1), (50_000, 2)])
def test_a_stream_decides_as_full_windows_do(max_macs: int, steps: int, tmp_path: Path) -> None:
    """Incremental C against full windows in Python: front end, rings, sums and policy, for whole and sliced work."""
    made, pcm = Made.in_folder(tmp_path, graph_of("fixed", "streaming10"), stream=True), sound(12, seed=3)
    wanted, got = made.expected(pcm), decisions(made.compiled(), pcm, [160], max_macs, steps)
    assert got == wanted[: len(got)]
    assert len(wanted) - len(got) <= 1
    assert len({tuple(logits) for _, *logits in wanted}) > 20


PCM = sound(6, seed=2)


@pytest.mark.parametrize("size", [1, 16, 160, 4096, 16_000])
def test_the_block_size_changes_nothing(host: HostPredictor, made: Made, size: int) -> None:
    assert decisions(host, PCM, [size]) == made.expected(PCM)


@settings(max_examples=25, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 9000), min_size=1, max_size=20),
    max_macs=st.sampled_from([0, 1_000, 100_000, EVERYTHING]),
    steps=st.integers(1, 4),
)
def test_no_slicing_of_sound_or_work_changes_anything(
    host: HostPredictor, sizes: list[int], max_macs: int, steps: int
) -> None:
    """What is still at work at the end is all that may be missing."""
    found, wanted = decisions(host, PCM, sizes, max_macs, steps), decisions(host, PCM, [160])
    assert found == wanted[: len(found)]
    assert len(wanted) - len(found) <= 1


def test_a_push_waits_rather_than_lose_a_decision(host: HostPredictor) -> None:
    """One layer a second of sound is far too little: all decisions come, each when its work is done."""
    found = decisions(host, PCM, [16_000], 0, 1)
    assert found == decisions(host, PCM, [160])[: len(found)]
    assert len(found) > 15


def test_the_same_minute_gives_the_same_answer_hours_later(host: HostPredictor) -> None:
    """Logits of a piece at the start, and after others a whole number of hops long."""
    hop = 16 * 160
    piece, between = sound(25, seed=4), np.tile(sound(30, seed=5), 6)
    piece, between = piece[: len(piece) // hop * hop], between[: len(between) // hop * hop]
    logits = [row for _, *row in decisions(host, np.concatenate([piece, between, piece]), [4096])]
    count = len(piece) // hop - 6
    assert logits[-count:] == logits[:count]


def test_nothing_overflows_or_is_undefined(made: Made, tmp_path: Path) -> None:
    """Compiled so that undefined behaviour stops the process, and run in a child."""
    np.save(tmp_path / "pcm.npy", sound(10, seed=6))
    code = (
        "import sys, numpy as np\nfrom pathlib import Path\n"
        "from tinyclf.firmware.predictor import HostPredictor\n"
        f"predictor = HostPredictor([Path(sys.argv[1])], {len(LABELS)}, {TRAP!r})\n"
        "assert predictor.start() and len(predictor.hear(np.load(sys.argv[2]), [160])) > 30\n"
    )
    command = [sys.executable, "-P", "-c", code, str(made.folder), str(tmp_path / "pcm.npy")]
    assert subprocess.run(command, check=False).returncode == 0


@pytest.mark.parametrize("file", ["policy.h", "frontend.h"])
def test_parts_of_another_model_are_refused(file: str, tmp_path: Path) -> None:
    made = Made.in_folder(tmp_path, graph_of())
    text = (tmp_path / file).read_text()
    at = text.index('DIGEST "') + len('DIGEST "')
    (tmp_path / file).write_text(text[:at] + ("1" if text[at] == "0" else "0") + text[at + 1 :])
    assert not made.compiled(("-O0",)).start()


def test_an_emulated_m4_decides_as_the_host_does(host: HostPredictor, made: Made) -> None:
    emulated, pcm = EmulatedPredictor([made.folder], len(LABELS), find_target("cortex-m4")), PCM[: 3 * 16_000]
    assert emulated.start()
    assert emulated.hear(pcm, 1600).tolist() == decisions(host, pcm, [160])
    # The host's pointers are wider.
    assert 0 <= host.library.size_of_state() - emulated.state_bytes() <= 16


def test_frames_that_do_not_overlap_are_refused(tmp_path: Path) -> None:
    graph = graph_of()
    apart = replace(graph, features=replace(graph.features, hop_length=513))
    with pytest.raises(DataError, match=r"FeatureSpec.hop_length: got 513; allowed in a stream: up to 512"):
        predictor_source.write(apart, policy_of(graph), tmp_path, 16)
