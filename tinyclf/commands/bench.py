"""`tinyclf bench`: the certificate of what a model costs, on the terminal and in its bundle."""

import json
from collections.abc import Iterator
from typing import Any

from rich.table import Table

from tinyclf.bench import npu
from tinyclf.bench.cores import CALLBACK_SECONDS
from tinyclf.bench.measure import measure_targets
from tinyclf.console import emit, progress, table
from tinyclf.files import write_text
from tinyclf.models import names
from tinyclf.released import is_released
from tinyclf.report import MEASURED
from tinyclf.subject import bundle_of

STEP_CLOCK = f"MHz for {1e3 * CALLBACK_SECONDS:.2f} ms"
CORE_COLUMNS = {
    "instructions": "instructions",
    "cycles": "cycles_modelled",
    "code B": "code_bytes",
    "weights B": "weight_bytes",
    "RAM B": "ram_bytes",
    "stack B": "stack_bytes",
}
LAYER_COLUMNS = {
    "instructions": "instructions",
    "cycles": "cycles",
    "code B": "code_bytes",
    "weights B": "weight_bytes",
    "RAM B": "ram_bytes",
}
STEP_COLUMNS = {
    "MACs at most": "max_macs",
    "calls": "calls",
    "instructions": "instructions",
    "cycles": "cycles",
}
NPU_COLUMNS = {
    "ops on NPU": "npu_operators",
    "on CPU": "cpu_operators",
    "cycles": "cycles_estimated",
    "SRAM B": "sram_bytes",
    "flash B": "flash_bytes",
}


def bench_subject(subject: str | None, targets: str, duty: float, *, as_json: bool) -> None:
    """Measure, print, and write the figures into a bundle that is one on disk."""
    bundle = bundle_of(subject)
    wanted = [name.strip() for name in targets.split(",")]
    with progress("measuring") as step:
        result = measure_targets(bundle, wanted, lambda name: step(wanted.index(name), len(wanted), name), duty)
    if subject not in names() and not is_released(bundle.folder):
        write_text(bundle.folder / MEASURED, json.dumps(result, indent=2) + "\n")
    cores = {name: values for name, values in result["targets"].items() if "instructions" in values}
    tables = [*_cores(cores, duty), *_others(result["targets"])]
    emit(result, as_json, *tables, text="\n".join([result["note"], *_remarks(cores)]) if cores else "")


def _cores(cores: dict[str, dict[str, Any]], duty: float) -> Iterator[Table]:
    for name, values in list(cores.items())[:1]:
        rows = [[layer["name"], *_cells(layer, LAYER_COLUMNS)] for layer in values["layers"]]
        yield table(f"layers on an emulated {name}", ["layer", *LAYER_COLUMNS], rows)
        steps = [[*_cells(step, STEP_COLUMNS), _clock(step["mhz"])] for step in values["steps"]]
        yield table(f"one inference in steps on an emulated {name}: the longest", [*STEP_COLUMNS, STEP_CLOCK], steps)
    if cores:
        yield _targets_table("emulated cores", CORE_COLUMNS, cores)
        broken = [
            [name, promise["what"], promise["how"], promise["promised"], promise["measured"]]
            for name, values in cores.items()
            for promise in values["promises"]
            if not promise["kept"]
        ]
        if broken:
            yield table("promises that were BROKEN", ["target", "what", "how", "promised", "measured"], broken)
        parts = [_part(fit) for values in cores.values() for fit in values["parts"]]
        if parts:
            columns = ["part", "fits", "flash", "RAM", "cycles", "ms"]
            yield table(f"parts, at {duty:g} decisions a second", columns, parts)


def _part(fit: dict[str, Any]) -> list[object]:
    shares = [f"{100 * share:.1f} %" for share in fit["shares"].values()]
    fits = "yes" if fit["fits"] else f"NO: {', '.join(fit['lacks'])}"
    return [fit["part"], fits, *shares, round(fit["milliseconds_modelled"], 1)]


def _others(targets: dict[str, dict[str, Any]]) -> Iterator[Table]:
    npus = {name: values for name, values in targets.items() if name in npu.TARGETS}
    if npus:
        yield _targets_table(f"NPU: {npu.NOTE}", NPU_COLUMNS, npus)
    if "host" in targets:
        latencies = list(targets["host"]["latency_us"].items())
        yield table("this machine, one thread", ["executor", "median us"], latencies)


def _remarks(cores: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Whether promises were kept; the band of the energy and the model's error, of the first core that has them."""
    count = sum(len(values["promises"]) for values in cores.values())
    if all(values["kept"] for values in cores.values()):
        yield f"All {count} promises of model.json and `count` were kept."
    for name, values in cores.items():
        if "cycles_reason" in values:
            yield f"No cycles of a {name} are modelled: {values['cycles_reason']}."
    for name, values in cores.items():
        if values["energy"]:
            low, high = values["energy"]["microjoules_per_decision"]
            source = values["energy"]["source"]
            yield f"Energy on a {name}, estimated: {low:,.0f} to {high:,.0f} uJ a decision ({source})."
            error = values["cycle_model"]["error"]
            yield (
                f"Cycle model: {values['cycle_model']['source']}; CMSIS-NN's DS-CNN would be "
                f"{error['modelled_cycles'] / 1e6:.1f} M cycles, {100 * error['error']:+.0f} % of MLPerf Tiny's M4 "
                f"entry of 2021 ({error['published_cycles']['2021'] / 1e6:.1f} M)."
            )
            return


def _targets_table(title: str, columns: dict[str, str], targets: dict[str, dict[str, Any]]) -> Table:
    rows = [[name, *_cells(values, columns)] for name, values in targets.items()]
    return table(title, ["target", *columns], rows)


def _clock(mhz: float | None) -> object:
    return "–" if mhz is None else round(mhz, 1)


def _cells(values: dict[str, Any], columns: dict[str, str]) -> list[object]:
    """Figures in order; a dash where there is none."""
    return ["–" if values[key] is None else values[key] for key in columns.values()]
