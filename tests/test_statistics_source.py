"""Clip statistics in integers: near the float ones; in C equal to NumPy to the bit, on a Cortex-M4 to the logits."""

import ctypes
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from models import bundle_of_graph
from numpy.typing import NDArray
from tinyclf.export import statistics_source
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import compile_firmware, compile_shared, find_target

from tinyclf import reference
from tinyclf.audio import load_audio
from tinyclf.errors import DataError
from tinyclf.features import FeatureSpec, statistics_spec
from tinyclf.features.integer import to_pcm
from tinyclf.features.integer_statistics import (
    StatisticsQuantizer,
    device_statistics,
    integer_statistics,
    isqrt,
    quantize_statistics,
    units,
)
from tinyclf.features.statistics import NAMES, clip_statistics
from tinyclf.graph import Graph
from tinyclf.models import named
from tinyclf.quantization.ptq import quantize

RATE = 16_000
HARNESS = """#include "statistics.h"
static tc_statistics_sums sums;
static tc_bin work[TC_STATISTICS_FFT / 2];
extern int16_t pcm[TC_STATISTICS_FFT];
int16_t pcm[TC_STATISTICS_FFT];
extern int8_t row[64];
int8_t row[64];
void begin(void);
void begin(void)
{
    static const tc_statistics_sums none;
    sums = none;
}
void frame(void);
void frame(void) { tc_clip_frame(&sums, pcm, work); }
void finish(void);
void finish(void) { tc_clip_input(&sums, row); }
"""
# Of a model, too: from PCM to logits.
MODEL = """#include "model.h"
static tc_state state;
extern int8_t logits[TC_LABELS];
int8_t logits[TC_LABELS];
void decide(void);
void decide(void)
{
    for (int32_t i = 0; i < TC_FRAMES * TC_MELS; i++)
        tc_input(&state)[i] = row[i];
    const int8_t *found = tc_infer(&state);
    for (int32_t label = 0; label < TC_LABELS; label++)
        logits[label] = found[label];
}
"""


def sounds() -> dict[str, NDArray[np.float32]]:
    rng = np.random.default_rng(0)
    time = np.arange(RATE) / RATE
    return {
        "noise": (0.1 * rng.standard_normal(RATE)).astype(np.float32),
        "full scale": np.sign(np.sin(2 * np.pi * 997 * time)).astype(np.float32),
        "tone": (0.3 * np.sin(2 * np.pi * 440 * time)).astype(np.float32),
        "faint": (2e-4 * rng.standard_normal(RATE)).astype(np.float32),
        "offset": (0.5 + 0.01 * rng.standard_normal(4000)).astype(np.float32),
        "alternating": np.where(np.arange(3000) % 2, 1, -1).astype(np.float32),
        "silence": np.zeros(5000, np.float32),
        "one sample": np.ones(1, np.float32),
    }


def fitted(spec: FeatureSpec) -> FeatureSpec:
    values = np.stack([clip_statistics(samples, spec)[0] for samples in sounds().values()]).astype(np.float64)
    return statistics_spec(spec).standardised(values.mean(axis=0), values.std(axis=0) + 1e-3)


@pytest.mark.parametrize("n_fft", [512, 1024, 2048])
def test_near_the_statistics_in_floating_point(n_fft: int, data_dir: Path) -> None:
    """Real coughs: each statistic within 2 % of its standard deviation over clips, which is 16-bit PCM and floors."""
    spec = FeatureSpec(n_fft=n_fft)
    paths = sorted((data_dir / "cough" / "raw").rglob("*.flac"))[::20]
    samples = [load_audio(path, RATE).samples for path in paths]
    wanted = np.stack([clip_statistics(clip, spec)[0] for clip in samples])
    found = np.stack([device_statistics(clip, spec)[0] for clip in samples])
    assert (np.abs(found - wanted).max(axis=0) / wanted.std(axis=0)).max() < 0.02


def test_silence_has_the_statistics_of_silence() -> None:
    spec = FeatureSpec(n_fft=1024)
    wanted, found = (of(np.zeros(5000, np.float32), spec)[0] for of in (clip_statistics, device_statistics))
    np.testing.assert_allclose(found, wanted, atol=0.01)


def test_roots_are_whole() -> None:
    values = np.array([0, 1, 2, 3, 4, 2**58 - 1, 2**58, (2**29 - 1) ** 2 - 1, (2**29 - 1) ** 2, 10**17])
    root = isqrt(values)
    assert all(int(r) ** 2 <= int(v) < (int(r) + 1) ** 2 for r, v in zip(root, values, strict=True))


@pytest.mark.parametrize("n_fft", [64, 512, 1024, 4096])
def test_c_equals_numpy_on_the_host(n_fft: int, tmp_path: Path) -> None:
    base = FeatureSpec(n_fft=n_fft, hop_length=n_fft // 3, f_min=0.0) if n_fft > 64 else None
    if base is None:
        with pytest.raises(DataError, match="no FFT bin in band"):
            integer_statistics(np.zeros(100, np.int16), FeatureSpec(n_fft=64))
        return
    spec = fitted(base)
    statistics_source.write(spec, tmp_path, 0.03, -5)
    (tmp_path / "harness.c").write_text(HARNESS)
    library = ctypes.CDLL(
        str(compile_shared([tmp_path / "statistics.c", tmp_path / "harness.c"], tmp_path / "s.so", [tmp_path]))
    )
    pcm = np.ctypeslib.as_array((ctypes.c_int16 * n_fft).in_dll(library, "pcm"))
    row = np.ctypeslib.as_array((ctypes.c_int8 * 64).in_dll(library, "row"))
    quantizer = StatisticsQuantizer.of(spec, 0.03, -5)
    for name, samples in sounds().items():
        wanted = quantize_statistics(integer_statistics(to_pcm(samples), spec), quantizer, np.zeros(26, np.int8))
        library.begin()
        for frame in _frames(to_pcm(samples), spec):
            pcm[:] = frame
            library.frame()
        library.finish()
        np.testing.assert_array_equal(row[:26], wanted, err_msg=name)


def test_from_pcm_to_logits_on_the_emulated_core(tmp_path: Path) -> None:
    """coswara-mlp: statistics, int8 and logits of the Cortex-M4 are those of NumPy; costs stay in a frame's time."""
    spec = fitted(FeatureSpec(n_fft=1024))
    graph = _mlp(spec)
    bundle = bundle_of_graph(graph, _windows(spec), tmp_path)
    firmware = bundle.firmware
    (tmp_path / "harness.c").write_text(HARNESS + MODEL)
    elf = compile_firmware(
        [firmware / "statistics.c", firmware / "model.c", *firmware.glob("*.S"), tmp_path / "harness.c"],
        tmp_path / "s.elf", find_target("cortex-m4"), include=[firmware],
        exports=("begin", "frame", "finish", "decide", "pcm", "row", "logits"),
    )  # fmt: skip
    machine = Machine(elf, find_target("cortex-m4"))
    quantizer = StatisticsQuantizer.of(spec, graph.input.scale, graph.input.zero_point)
    for name in ("noise", "offset", "silence", "one sample"):
        samples = to_pcm(sounds()[name])[:3000]
        machine.call("begin")
        for frame in _frames(samples, spec):
            machine.write("pcm", frame.tobytes())
            machine.call("frame")
        machine.call("finish")
        machine.call("decide")
        steps = integer_statistics(samples, spec)
        wanted = quantize_statistics(steps, quantizer, np.zeros(26, np.int8))
        np.testing.assert_array_equal(np.frombuffer(machine.read("row", 26), np.int8), wanted, err_msg=name)
        logits = reference.run(graph, wanted[np.newaxis, np.newaxis])[0]
        np.testing.assert_array_equal(np.frombuffer(machine.read("logits", 2), np.int8), logits, err_msg=name)


def test_extra_inputs_find_their_slots() -> None:
    spec = replace(
        FeatureSpec().standardised(np.zeros(32), np.ones(32)), extra=("age", "zcr", "rms"),
        extra_mean=(40.0, 0.1, 0.05), extra_std=(10.0, 0.05, 0.03),
    )  # fmt: skip
    quantizer = StatisticsQuantizer.of(spec, 0.03, 3)
    assert quantizer.slot.tolist() == [1, 2]
    assert [NAMES[index] for index in quantizer.statistic] == ["zero_crossing_rate", "rms"]
    samples = sounds()["noise"]
    row = quantize_statistics(integer_statistics(to_pcm(samples), spec), quantizer, np.full(32, 9, np.int8))
    zcr, rms = (clip_statistics(samples, spec)[0][NAMES.index(name)] for name in ("zero_crossing_rate", "rms"))
    assert row[0] == row[3] == 9
    assert row[1] == pytest.approx(np.clip(round((zcr - 0.1) / 0.05 / 0.03) + 3, -128, 127), abs=1)
    assert row[2] == pytest.approx(round((rms - 0.05) / 0.03 / 0.03) + 3, abs=1)


def test_a_step_too_fine_is_refused() -> None:
    spec = statistics_spec(FeatureSpec()).standardised(np.zeros(26), units(FeatureSpec()) / 2)
    with pytest.raises(DataError, match="got a step of the input below a step of the statistic"):
        StatisticsQuantizer.of(spec, 0.03, 0)


def _frames(pcm: NDArray[np.int16], spec: FeatureSpec) -> NDArray[np.int16]:
    padded = np.pad(pcm, (0, max(0, spec.n_fft - len(pcm))))
    return np.lib.stride_tricks.sliding_window_view(padded, spec.n_fft)[:: spec.hop_length]


def _windows(spec: FeatureSpec) -> NDArray[np.float32]:
    values = np.stack([clip_statistics(samples, spec) for samples in sounds().values()])
    return ((values - np.array(spec.mean)) / np.array(spec.std)).astype(np.float32)


def _mlp(spec: FeatureSpec) -> Graph:
    model = named("coswara-mlp", 2, (1, 26)).build(seed=0).eval()
    return quantize(model, spec, ("negative", "positive"), _windows(spec))
