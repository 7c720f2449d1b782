"""The certificate: what was promised is held against what was found, parts and energy against figures by hand."""

import json
from typing import Any

import pytest
from models import bundle_of
from tinyclf.bench.cores import measure_core
from tinyclf.bench.cycle_model import facts, model_error, timing_table
from tinyclf.bench.energy import U385, U575, energy
from tinyclf.bench.measure import measure_targets
from tinyclf.bench.parts import fitting, parts
from tinyclf.export.bundle import DESCRIPTION, Bundle
from tinyclf.firmware.cycles import TIMINGS
from tinyclf.firmware.toolchain import TARGETS

from tinyclf.commands.bench import _cores, _remarks, bench_subject
from tinyclf.errors import UsageError
from tinyclf.report import MEASURED

FIGURES = {"code_bytes": 6_000, "weight_bytes": 60_000, "ram_bytes": 30_000, "stack_bytes": 2_768,
           "cycles_modelled": 6_400_000}  # fmt: skip


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return bundle_of("audiobot50", tmp_path_factory.mktemp("certificate"))


@pytest.fixture(scope="module")
def measured(bundle: Bundle) -> dict[str, Any]:
    return measure_core(bundle, "cortex-m4")


def test_every_promise_is_kept(bundle: Bundle, measured: dict[str, Any]) -> None:
    assert measured["kept"]
    assert measure_core(bundle, "cortex-m0plus")["kept"]
    generated = sum(kernel["variant"] != "portable C" for kernel in bundle.description["kernels"])
    assert len(measured["promises"]) == 2 + 2 * generated
    assert measured["ram_bytes"] == bundle.description["ram_bytes"]


def test_the_longest_step_is_stated(measured: dict[str, Any]) -> None:
    steps = measured["steps"]
    assert [step["max_macs"] for step in steps] == [0, 5_000, 20_000, 100_000]
    assert steps[0]["instructions"] < 20_000 < measured["instructions"] // 100
    assert [step["calls"] for step in steps] == sorted((step["calls"] for step in steps), reverse=True)
    # Cycles in 0.67 ms, by hand.
    assert steps[0]["mhz"] == pytest.approx(steps[0]["cycles"] / 666.67, rel=1e-4)


def test_the_layers_add_up(bundle: Bundle, measured: dict[str, Any]) -> None:
    layers = measured["layers"]
    assert [layer["name"] for layer in layers] == [op.output for op in bundle.graph.ops]
    instructions = sum(layer["instructions"] for layer in layers) + measured["moves"]["instructions"]
    # One call for each slice instead of one for all.
    assert instructions == pytest.approx(measured["instructions"], rel=0.002)
    assert sum(layer["code_bytes"] for layer in layers) + measured["shared_code_bytes"] == measured["code_bytes"]
    # Between tables there is room for alignment.
    tables = sum(layer["weight_bytes"] for layer in layers) + measured["slice_bytes"]
    assert tables <= measured["weight_bytes"] <= tables + 8 * len(layers)
    assert max(layer["ram_bytes"] for layer in layers) <= measured["ram_bytes"]
    low, high = measured["cycle_range"]
    assert low <= measured["cycles_modelled"] <= high


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("RAM bytes", lambda facts: facts.update(ram_bytes=facts["ram_bytes"] - 4)),
        ("flash bytes", lambda facts: [kernel.update(flash_bytes=500) for kernel in facts["kernels"]]),
        ("instructions of {}", lambda facts: facts["kernels"][0].update(instructions=1000)),
        ("cycles of {}", lambda facts: facts["kernels"][0].update(cycles=1000)),
    ],
)
def test_a_broken_promise_is_named(bundle: Bundle, what: str, change: Any) -> None:
    path = bundle.folder / DESCRIPTION
    intact = path.read_text()
    facts = json.loads(intact)
    change(facts)
    path.write_text(json.dumps(facts))
    try:
        found = measure_core(bundle, "cortex-m4")
    finally:
        path.write_text(intact)
    assert not found["kept"]
    broken = [promise["what"] for promise in found["promises"] if not promise["kept"]]
    assert broken == [what.format(bundle.graph.ops[0].output)]


def test_a_part_lacks_what_it_has_too_little_of() -> None:
    fits = {fit["part"]: fit for fit in fitting("cortex-m4", FIGURES, 1.0)}
    assert fits["nRF52832-QFAA"]["shares"] == {
        "flash": 66_000 / (512 * 1024), "ram": pytest.approx(0.5), "cycles": pytest.approx(0.1)
    }  # fmt: skip
    assert fits["nRF52832-QFAA"]["milliseconds_modelled"] == pytest.approx(100)
    assert fits["nRF52810"]["lacks"] == ["ram"]
    assert not fits["nRF52810"]["fits"]
    crowded = {fit["part"]: fit["lacks"] for fit in fitting("cortex-m4", FIGURES, 10.5)}
    assert crowded["nRF52832-QFAA"] == ["cycles"]
    assert crowded["STM32F411RE"] == []


def test_the_parts_are_of_cores_that_can_be_emulated() -> None:
    assert len({part.name for part in parts()}) == len(parts()) >= 10
    assert all(TARGETS[part.core].unicorn_model for part in parts())


def test_energy_is_a_band_around_the_published_parts() -> None:
    low, high = energy(1_000_000, 2.0)["microjoules_per_decision"]
    # 245 uJ over 48.3 ms at 96 MHz, 656 uJ over 29.1 ms at 160 MHz, by hand.
    assert low == pytest.approx(52.8, abs=0.1)
    assert U575.per_cycle * 1e12 == pytest.approx(140.9, abs=0.1)
    assert low < 1e12 * U575.per_cycle < high
    assert low == pytest.approx(1e12 * U385.per_cycle)
    assert energy(1_000_000, 2.0)["microwatts"] == [2 * low, 2 * high]


def test_the_cycle_table_is_that_of_the_core() -> None:
    assert dict(timing_table("cortex-m4"))["branch, taken"] == "2 (2 to 4)"
    assert dict(timing_table("cortex-m4"))["SMLAL, UMLAL"] == "1"
    assert dict(timing_table("cortex-m3"))["SMLAL, UMLAL"] == "5 (4 to 7)"
    assert dict(timing_table("cortex-m0plus"))["STR, STRH, STRB"] == "2"
    assert facts("cortex-m4")["source"] == TIMINGS["cortex-m4"].source
    assert model_error(11_724_000 / 7_841_986)["error"] == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("duty", [0.0, -1.0, float("nan"), float("inf")])
def test_a_duty_that_is_none_is_refused(bundle: Bundle, duty: float) -> None:
    with pytest.raises(UsageError, match=r"duty .*: no rate; allowed: decisions a second, more than 0"):
        measure_targets(bundle, ["cortex-m4"], duty=duty)


def test_the_command_prints_and_keeps_the_certificate(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    bench_subject(str(bundle.folder), "cortex-m4", 50.0, as_json=True)
    kept = json.loads(capsys.readouterr().out)["targets"]["cortex-m4"]
    assert kept == json.loads((bundle.folder / MEASURED).read_text())["targets"]["cortex-m4"]
    assert kept["energy"]["decisions_per_second"] == 50
    lines = list(_remarks({"cortex-m4": kept}))
    assert lines[0] == f"All {len(kept['promises'])} promises of model.json and `count` were kept."
    kept["kept"] = False
    assert not any("promises" in line for line in _remarks({"cortex-m4": kept}))
    tables = [table.title for table in _cores({"cortex-m4": kept}, 50.0)]
    steps = "one inference in steps on an emulated cortex-m4: the longest"
    assert tables == ["layers on an emulated cortex-m4", steps, "emulated cores", "parts, at 50 decisions a second"]
    kept["promises"][0]["kept"] = False
    assert "promises that were BROKEN" in [table.title for table in _cores({"cortex-m4": kept}, 50.0)]
