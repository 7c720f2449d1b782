"""The generated front end in C: equal to NumPy to the bit on the host and on emulated cores, and its cost."""

import ctypes
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from test_integer_features import FITTED, SPECS
from tinyclf.export import frontend_source
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import compile_firmware, compile_shared, find_target

from tinyclf.features import FeatureSpec
from tinyclf.features.integer import log_mel_rows
from tinyclf.features.quantizer import RowQuantizer, quantize_rows, window_level
from tinyclf.features.tables import LOWEST_ROW

Int16s = NDArray[np.int16]
SCALE, ZERO_POINT = 0.0312, -17
HARNESS = """#include "frontend.h"
extern int16_t pcm[TC_FRONTEND_FFT];
int16_t pcm[TC_FRONTEND_FFT];
extern tc_bin work[TC_FRONTEND_FFT / 2];
tc_bin work[TC_FRONTEND_FFT / 2];
extern int16_t row[TC_FRONTEND_MELS];
int16_t row[TC_FRONTEND_MELS];
extern int8_t input[TC_FRONTEND_MELS];
int8_t input[TC_FRONTEND_MELS];
void hop(int32_t level);
void hop(int32_t level)
{
    tc_frontend_row(pcm, work, row);
    tc_frontend_quantize(row, level, input);
}
int32_t level_of(int32_t loudest);
int32_t level_of(int32_t loudest)
{
    return tc_window_level(tc_loudest(row, TC_FRONTEND_MELS, loudest));
}
"""
EXPORTS = ("hop", "level_of", "pcm", "row", "input")


def fitted(spec: FeatureSpec) -> FeatureSpec:
    return spec.standardised(np.linspace(-60, -40, spec.n_mels) + 0.123, np.linspace(8, 16, spec.n_mels))


def adversaries(n_fft: int) -> Int16s:
    """Frames (n, n_fft) that drive every sum to its end: full-scale signs of what each stage correlates with."""
    n, points = np.arange(n_fft), np.arange(0, n_fft // 2, max(1, n_fft // 64))
    signs = [
        np.where(np.cos(2 * np.pi * (k * n / n_fft + turn)) >= 0, 1, -1) for k in points for turn in (0.01, 0.13, 0.26)
    ]
    halves = [np.where(n % 2 == parity, sign, 1) for sign in signs for parity in (0, 1)]
    frames = np.clip(32_768 * np.array(signs + halves), -32_768, 32_767)
    flat = [np.full(n_fft, value) for value in (-32_768, 32_767, 0, 1, -1)]
    return np.concatenate([frames, flat]).astype(np.int16)


def random_frames(n_fft: int, count: int, seed: int) -> Int16s:
    """Noise at all levels, some of it clipped, some sparse."""
    rng = np.random.default_rng(seed)
    noise = rng.standard_normal((count, n_fft)) * 2 ** rng.uniform(-1, 18, (count, 1))
    noise *= rng.random((count, n_fft)) < rng.choice([1, 1, 0.02], (count, 1))
    return np.clip(np.rint(noise), -32_768, 32_767).astype(np.int16)


def expected_rows(frames: Int16s, spec: FeatureSpec) -> Int16s:
    """Rows of separate frames (n, n_fft)."""
    return log_mel_rows(frames.ravel(), replace(spec, hop_length=spec.n_fft))


@dataclass(frozen=True)
class Host:
    """The generated front end in this process."""

    spec: FeatureSpec
    library: ctypes.CDLL

    @classmethod
    def built(cls, spec: FeatureSpec, folder: Path, flags: tuple[str, ...] = ()) -> "Host":
        frontend_source.write(spec, folder, SCALE, ZERO_POINT)
        return cls(spec, ctypes.CDLL(str(compile_shared([folder / "frontend.c"], folder / "lib.so", flags=flags))))

    def rows(self, frames: Int16s) -> Int16s:
        rows = np.empty((len(frames), self.spec.n_mels), np.int16)
        work = ctypes.create_string_buffer(4 * self.spec.n_fft)
        for frame, row in zip(np.ascontiguousarray(frames), rows, strict=True):
            self.library.tc_frontend_row(
                frame.ctypes.data_as(ctypes.c_void_p), work, row.ctypes.data_as(ctypes.c_void_p)
            )
        return rows

    def quantized(self, rows: Int16s, level: int) -> NDArray[np.int8]:
        out = np.empty(rows.shape, np.int8)
        for row, values in zip(np.ascontiguousarray(rows), out, strict=True):
            pointer = row.ctypes.data_as(ctypes.c_void_p)
            self.library.tc_frontend_quantize(pointer, level, values.ctypes.data_as(ctypes.c_void_p))
        return out


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Host:
    return Host.built(FITTED, tmp_path_factory.mktemp("frontend"))


@pytest.mark.parametrize("name", SPECS)
def test_the_host_equals_numpy_to_the_bit(name: str, tmp_path: Path) -> None:
    spec = fitted(SPECS[name])
    built = Host.built(spec, tmp_path)
    for frames in (adversaries(spec.n_fft), random_frames(spec.n_fft, 300, seed=1)):
        np.testing.assert_array_equal(built.rows(frames), expected_rows(frames, spec))


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    values=st.lists(st.integers(-32_768, 32_767), min_size=1, max_size=20),
    shape=st.sampled_from(["choice", "tile", "prefix"]),
)
def test_the_host_equals_numpy_on_any_pcm(host: Host, seed: int, values: list[int], shape: str) -> None:
    rng, few = np.random.default_rng(seed), np.array(values, np.int16)
    frame = {
        "choice": lambda: rng.choice(few, 512),
        "tile": lambda: np.resize(few, 512),
        "prefix": lambda: np.pad(few, (0, 512 - len(few))),
    }[shape]()
    np.testing.assert_array_equal(host.rows(frame[None]), expected_rows(frame[None], FITTED))


def test_the_portable_forms_give_the_same_bits(tmp_path: Path) -> None:
    frames = random_frames(512, 200, seed=2)
    plain = Host.built(FITTED, tmp_path, ("-U__GNUC__", "-O0"))
    np.testing.assert_array_equal(plain.rows(frames), expected_rows(frames, FITTED))


def test_int8_rows_equal_numpys(host: Host) -> None:
    rows = np.random.default_rng(3).integers(-32_768, 32_767, (96, 32), endpoint=True).astype(np.int16)
    for spec in (FITTED, replace(FITTED, reference="fixed")):
        quantizer = RowQuantizer.of(spec, SCALE, ZERO_POINT)
        for window in (rows, rows // 8 - 4_000, np.full_like(rows, LOWEST_ROW)):
            level = int(window_level(window).item()) if spec.reference == "clip_max" else 0
            np.testing.assert_array_equal(host.quantized(window, level), quantize_rows(window, quantizer))


SANITIZED = """
import ctypes, sys
import numpy as np
frames, library = np.load(sys.argv[1]), ctypes.CDLL(sys.argv[2])
row, out, work = (ctypes.create_string_buffer(size) for size in (64, 32, 2048))
for frame in frames:
    library.tc_frontend_row(frame.ctypes.data_as(ctypes.c_void_p), work, row)
    for level in (0, 32767, 1 << 20):
        library.tc_frontend_quantize(row, level, out)
"""


def test_nothing_overflows_or_is_undefined(tmp_path: Path) -> None:
    """Compiled so that undefined behaviour stops the process."""
    flags = ("-fsanitize=undefined", "-fsanitize-trap=undefined", "-O1")
    Host.built(FITTED, tmp_path, flags)
    frames = np.concatenate([adversaries(512), random_frames(512, 500, seed=4)])
    np.save(tmp_path / "frames.npy", frames)
    command = [sys.executable, "-P", "-c", SANITIZED, str(tmp_path / "frames.npy"), str(tmp_path / "lib.so")]
    assert subprocess.run(command, check=False).returncode == 0


@pytest.fixture(scope="module")
def machine_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Machine]:
    def built(core: str, spec: FeatureSpec = FITTED, optimise: str = "-O3") -> Machine:
        folder, target = tmp_path_factory.mktemp(core), find_target(core)
        frontend_source.write(spec, folder, SCALE, ZERO_POINT)
        (folder / "harness.c").write_text(HARNESS, encoding="utf-8")
        elf = compile_firmware(
            [folder / "frontend.c", folder / "harness.c"], folder / "frontend.elf", target,
            exports=EXPORTS, include=[folder], optimise=optimise,
        )  # fmt: skip
        return Machine(elf, target)

    return built


@pytest.mark.parametrize("core", ["cortex-m0plus", "cortex-m3", "cortex-m4", "cortex-m33"])
@pytest.mark.parametrize("name", ["default", "8k"])
def test_emulated_cores_equal_numpy_to_the_bit(machine_of: Callable[..., Machine], core: str, name: str) -> None:
    spec = fitted(SPECS[name])
    machine, quantizer = machine_of(core, spec), RowQuantizer.of(spec, SCALE, ZERO_POINT)
    frames = np.concatenate([adversaries(spec.n_fft)[::5], random_frames(spec.n_fft, 60, seed=5)])
    rows = expected_rows(frames, spec)
    for frame, row in zip(frames, rows, strict=True):
        level = int(window_level(row[None]).item())
        machine.write("pcm", frame.tobytes())
        machine.call("hop", level)
        np.testing.assert_array_equal(np.frombuffer(machine.read("row", 2 * spec.n_mels), np.int16), row)
        found = np.frombuffer(machine.read("input", spec.n_mels), np.int8)
        np.testing.assert_array_equal(found, quantize_rows(row[None], quantizer)[0])
        assert machine.call("level_of", LOWEST_ROW) == level & 0xFFFF_FFFF


@pytest.mark.parametrize("optimise", ["-O3", "-Os"])
def test_a_hop_on_the_m4_stays_within_its_budget(machine_of: Callable[..., Machine], optimise: str) -> None:
    """At most 60,000 instructions were asked for, 35,000 aimed at."""
    machine = machine_of("cortex-m4", optimise=optimise)
    machine.paint_stack()
    for frame in np.concatenate([adversaries(512)[::40], random_frames(512, 5, seed=6)]):
        machine.write("pcm", frame.tobytes())
        assert machine.count("hop", 0).instructions < 25_000
    assert machine.stack_used() <= 256
    assert machine.sizes.code + machine.sizes.constants < 8_000


def test_alignment_on_the_m0plus(machine_of: Callable[..., Machine]) -> None:
    machine = machine_of("cortex-m0plus")
    machine.write("pcm", random_frames(512, 1, seed=7).tobytes())
    machine.check_alignment("hop", 0)


def test_written_files_name_their_features(tmp_path: Path) -> None:
    files = frontend_source.write(FITTED, tmp_path, SCALE, ZERO_POINT)
    assert [path.name for path in files] == ["frontend.h", "frontend.c", "tc_frontend.h", "tc_kernels.h"]
    assert all(path.is_file() for path in files)
    assert f'#define TC_FRONTEND_DIGEST "{FITTED.digest()}"' in files[0].read_text()
    assert "TC_FRONTEND_FIXED = 0" in files[0].read_text()
