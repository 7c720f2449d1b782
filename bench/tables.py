"""Tables of pages from the result files: python -m tinyclf.bench.tables PAGE..."""

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from tinyclf.bench.comparison_table import comparison
from tinyclf.bench.headlines import headlines
from tinyclf.bench.kernel_tables import cycle_model, helium, host, kernels, longest_steps, targets
from tinyclf.bench.markdown import row
from tinyclf.bench.results import read_results
from tinyclf.bench.training_tables import spike, throughput

from tinyclf.errors import UsageError
from tinyclf.files import write_text
from tinyclf.training import load_recipe, recipe_names


def main() -> None:
    """Rewrite what stands between the markers of the pages that are named."""
    for path in map(Path, sys.argv[1:]):
        write_text(path, filled(path.read_text(encoding="utf-8"), read_results()))


def filled(text: str, results: dict[str, dict[str, Any]]) -> str:
    """The text with every <!-- table NAME --> ... <!-- end --> made anew; raises UsageError for an unknown NAME."""

    def table(found: re.Match[str]) -> str:
        if found[1] not in TABLES:
            raise UsageError(f"table {found[1]!r}: not known; allowed: {', '.join(TABLES)}")
        return f"<!-- table {found[1]} -->\n{TABLES[found[1]](results)}\n<!-- end -->"

    return re.sub(r"<!-- table (\S+) -->\n.*?<!-- end -->", table, text, flags=re.DOTALL)


def quantization(results: dict[str, dict[str, Any]]) -> str:
    """Macro-F1 on real scenes in float, after quantization and after tuning, over seeds."""
    rows = [
        "| model | runs | float | PTQ | QAT | PTQ loses, points | QAT loses, points | divergence PTQ, QAT (nats) "
        "| same decision PTQ, QAT | float, 95 % interval (first run) |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for result in _of(results, "quantization"):
        runs = result["runs"]
        cells = [result["arch"], str(len(runs))]
        cells += [f"{value['mean']:.3f} ± {value['deviation']:.3f}" for value in result["macro_f1"].values()]
        cells += [f"{value['mean']:+.2f} ± {value['deviation']:.2f}" for value in result["points_lost"].values()]
        means = {
            (kind, key): sum(run[kind][key] for run in runs) / len(runs)
            for kind in ("ptq", "qat")
            for key in ("divergence", "same_decision")
        }
        cells.append(", ".join(f"{means[kind, 'divergence']:.4f}" for kind in ("ptq", "qat")))
        cells.append(", ".join(f"{100 * means[kind, 'same_decision']:.1f} %" for kind in ("ptq", "qat")))
        cells.append("{:.3f} to {:.3f}".format(*runs[0]["float"]["intervals"]["macro_f1"]))
        rows.append(row(cells))
    return "\n".join(rows)


def second_opinion(results: dict[str, dict[str, Any]]) -> str:
    """Our int8 beside TensorFlow's, from the same float weights and calibration windows."""
    rows = [
        "| model | macro-F1 float | tinyclf PTQ | TFLiteConverter | divergence tinyclf (nats) | TFLiteConverter |",
        "|---|---|---|---|---|---|",
    ]
    for result in _of(results, "second-opinion"):
        means = result["means"]
        scores = [f"{values['macro_f1']:.3f}" for values in means.values()]
        distances = [f"{means[kind]['divergence']:.4f}" for kind in ("tinyclf", "tensorflow")]
        rows.append(row([result["arch"], *scores, *distances]))
    return "\n".join(rows)


def device(results: dict[str, dict[str, Any]]) -> str:
    """What one inference costs on the emulated Cortex-M4."""
    rows = [
        "| model | instructions | modelled cycles | code bytes | weight bytes | RAM bytes | stack bytes |",
        "|---|---|---|---|---|---|---|",
    ]
    keys = ("instructions", "cycles_modelled", "code_bytes", "weight_bytes", "ram_bytes", "stack_bytes")
    rows += [
        row([result["arch"], *(f"{result['cortex-m4'][key]:,}" for key in keys)])
        for result in _of(results, "certificate")
    ]
    return "\n".join(rows)


def npu(results: dict[str, dict[str, Any]]) -> str:
    """What the Ethos-U compiler estimates of one inference."""
    rows = [
        "| model, on ethos-u55-128 | operators on it | on the CPU | cycles, estimated | SRAM bytes | flash bytes |",
        "|---|---|---|---|---|---|",
    ]
    keys = ("npu_operators", "cpu_operators", "cycles_estimated", "sram_bytes", "flash_bytes")
    rows += [
        row([result["arch"], *(f"{result['ethos-u55-128'][key]:,}" for key in keys)])
        for result in _of(results, "certificate")
    ]
    return "\n".join(rows)


def parity(results: dict[str, dict[str, Any]]) -> str:
    """Every executor against the NumPy reference on real clips: logits, and layer by layer on the same inputs."""
    models = _of(results, "certificate")
    if not models:
        return ""
    header = ["executor", *(f"{result['arch']}: logits, layers, same decision" for result in models)]
    rows = [row(header), "|---" * len(header) + "|"]
    for name in models[0]["verify"]["executors"]:
        cells = [_parity_cell(result["verify"]["executors"][name]) for result in models]
        rows.append(row([name, *cells]))
    return "\n".join(rows)


def _parity_cell(entry: dict[str, Any]) -> str:
    layers = [layer["max_step"] for layer in entry["layers"].values()]
    steps = f"{entry['max_step']}, {max(layers)}" if layers else f"{entry['max_step']}, -"
    return f"{steps}, {100 * entry['argmax_agreement']:.1f} %"


def documents(results: dict[str, dict[str, Any]]) -> str:
    """Every recipe of a published data set: its model, what it ran on, and what that reached on real recordings."""
    rows = ["| data set | recipe | model | ran on | float | int8 | firmware |", "|---|---|---|---|---|---|---|"]
    paths = results.get("documents", {}).get("recipes", {})
    for recipe in sorted(map(load_recipe, recipe_names()), key=lambda recipe: (recipe.data, recipe.name)):
        if recipe.data:
            path, measured = _path_cells(paths.get(recipe.name)), _folds_cells(results.get(f"folds-{recipe.name}"))
            # What was scored in float alone still shows the way to firmware that one epoch took.
            rows.append(row([recipe.data, recipe.name, recipe.model, *measured, *path[len(measured) :]]))
    return "\n".join(rows)


def _folds_cells(result: dict[str, Any] | None) -> list[str]:
    """What ran, its scores in float, and those of its integers with their certificate, as far as there are any."""
    if result is None:
        return []
    runs = result["runs"]
    turned = f"{len(runs)} official folds" if result["data"]["folds"] else f"{len(runs)} splits"
    turned += f", {100 * result['validation']:g} % of the others validate" if result.get("validation") else ""
    turned += f", from the weights of {result['weights']}" if result.get("weights") else ""
    minutes = sum(run.get("seconds", 0) for run in runs) / 60
    took = f", {max(run.get('epochs', 0) for run in runs)} epochs, {minutes:.0f} min in all"
    cells = [f"{result['data']['clips']:,} real clips, {turned}{took}", _shown(result["float"])]
    if "int8" not in result:
        return cells
    equal = all(result["equal"][name] for name in ("c-host", "tflite-micro"))
    return [*cells, _shown(result["int8"]), "C and TFLite Micro equal" if equal else "NOT equal"]


def _path_cells(path: dict[str, Any] | None) -> list[str]:
    """Of a recipe that ran for one epoch, to show that it leads to firmware: no score, which would say nothing."""
    if path is None:
        return ["not run here", "-", "-", "-"]
    if "stopped" in path:
        return [f"not run here: {path['stopped'].partition(';')[0]}", "-", "-", "-"]
    cells = [f"{path['clips']:,} {'real' if path['real'] else 'made'} clips, 1 epoch: the path alone", "no claim"]
    if "float_only" in path:
        return [*cells, "-", f"none: {path['float_only'].partition(';')[0]}"]
    size = f"{path['weight_bytes']:,} bytes of weights"
    kinds = [text for name, text in (("c-host", "C"), ("tflite-micro", "TFLite Micro")) if name in path["equal"]]
    equal = f"{' and '.join(kinds)} equal" if all(path["equal"].values()) else "NOT equal"
    return [*cells, size, equal if "c-host" in path["equal"] else f"{equal}; no C of so many"]


def _shown(scores: dict[str, dict[str, float]]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {_spread(scores[name])}" for name in SHOWN if name in scores)


# What is shown of a recipe's scores, where it has them.
SHOWN = ("accuracy", "macro_f1", "map")


def _spread(value: dict[str, float]) -> str:
    return f"{value['mean']:.3f} ± {value['std']:.3f}"


def _of(results: dict[str, dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [result for name, result in results.items() if name.startswith(f"{kind}-")]


def switching(results: dict[str, dict[str, Any]]) -> str:
    """Every policy at a median delay of 4 s, a new recording every clip; the mean and the range of the runs."""
    rows = [
        "| model | policy | false switches/h, mean (runs) | times the filter's | median delay s | 95 % delay s "
        "| missed | wrong time |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for result in _of(results, "switching"):
        families = [run["fills"]["new"]["families"] for run in result["runs"]]
        least = fmean(found["hmm"]["false_switches_per_hour"] for found in families)
        for name in families[0]:
            figures = [found[name] for found in families]
            rate, *quality = _switching_cells(figures)
            times = fmean(figure["false_switches_per_hour"] for figure in figures) / least
            rows.append(row([result["name"], POLICIES[name], rate, f"{times:.1f}", *quality]))
    return "\n".join(rows)


def operating_point(results: dict[str, dict[str, Any]]) -> str:
    """The filter at median 4 s, 95 % 12 s, 2 % missed or nearest to that: the models, then simulated better ones."""
    rows = [
        "| model | fill | truth's logit raised by | hop accuracy | false switches/h, mean (runs) | median delay s "
        "| 95 % delay s | missed | wrong time |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for result in _of(results, "switching"):
        for fill in result["runs"][0]["fills"]:
            for steps in zip(*(run["fills"][fill]["better_models"] for run in result["runs"]), strict=True):
                cells = [
                    f"{steps[0]['nats']:g} nats" if steps[0]["nats"] else "nothing",
                    f"{fmean(step['hop_accuracy'] for step in steps):.3f}",
                    *_switching_cells(steps),
                ]
                rows.append(row([result["name"], fill, *cells]))
    return "\n".join(rows)


def predictor(results: dict[str, dict[str, Any]]) -> str:
    """The C predictor against whole windows on real scenes, and its cost on the emulated Cortex-M4."""
    rows = [
        "| model | decisions | differing, in blocks of | on the emulated M4 | differing | state bytes "
        "| instructions a row | a decision | of the model | by whole windows | of the model |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for result in _of(results, "predictor"):
        core = result["cortex-m4"]
        whole = result.get("whole_windows", core)
        blocks = ", ".join(f"{blocks}: {count}" for blocks, count in result["differing"].items())
        counts = [core[key] for key in ("decisions", "differing", "state_bytes", "instructions_a_row", *WORK)]
        cells = [f"{result['decisions']:,}", blocks, *(f"{count:,}" for count in counts)]
        cells += [f"{whole[key]:,}" for key in WORK]
        rows.append(row([result["name"], *cells]))
    return "\n".join(rows)


WORK = ("instructions_a_decision", "instructions_of_the_model")


def day(results: dict[str, dict[str, Any]]) -> str:
    """A day of sound through the C predictor: the same minute every hour, and extremes against the NumPy reference."""
    rows = [
        "| model | hours | decisions | of those due | minutes compared | logits differing | programs differing "
        "| extremes | decisions in them | differing from NumPy |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for result in _of(results, "day"):
        extremes = result["extremes"]
        counts = [result["decisions"], result["decisions_due"], len(result["differing_logits"])]
        counts += [sum(result[f"differing_{kind}"]) for kind in ("logits", "programs")]
        sums = [sum(entry[key] for entry in extremes.values()) for key in ("decisions", "differing")]
        cells = [f"{result['hours']:.2f}", *(f"{count:,}" for count in counts), ", ".join(extremes), *map(str, sums)]
        rows.append(row([result["name"], *cells]))
    return "\n".join(rows)


POLICIES = {
    "argmax": "largest logit",
    "moving": "moving average",
    "majority": "majority vote",
    "exponential": "exponential average",
    "hysteresis": "hysteresis with dwell",
    "hold": "hold on doubt",
    "hmm": "forward filter with margin",
}


def _switching_cells(figures: Sequence[dict[str, Any]]) -> list[str]:
    """False switches an hour, median and 95 % delay, missed scenes, wrong time: means of the runs."""
    rates = [figure["false_switches_per_hour"] for figure in figures]
    return [
        f"{fmean(rates):.1f} ({', '.join(f'{rate:.1f}' for rate in rates)})",
        _delay(figures, "delay_p50_s"),
        _delay(figures, "delay_p95_s"),
        *(f"{100 * fmean(figure[name] for figure in figures):.1f} %" for name in ("missed", "wrong_time")),
    ]


def _delay(figures: Sequence[dict[str, Any]], name: str) -> str:
    """The mean; never where more is missed than the percentile allows in any run."""
    values = [figure[name] for figure in figures]
    return "never" if None in values else f"{fmean(values):.1f}"


TABLES = {
    "quantization": quantization, "second-opinion": second_opinion, "device": device, "npu": npu, "parity": parity,
    "switching": switching, "operating_point": operating_point, "predictor": predictor, "day": day,
    "documents": documents, "kernels": kernels, "targets": targets, "steps": longest_steps, "helium": helium,
    "host": host, "cycle_model": cycle_model, "comparison": comparison,
    "headlines": headlines, "throughput": throughput, "spike": spike,
}  # fmt: skip

if __name__ == "__main__":
    main()
