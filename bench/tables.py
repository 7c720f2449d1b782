"""Tables of the README from the result files: python -m tinyclf.bench.tables README.md."""

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from tinyclf.bench.results import read_results

from tinyclf.errors import UsageError
from tinyclf.files import write_text


def main() -> None:
    """Rewrite what stands between the markers of the file that is named."""
    path = Path(sys.argv[1])
    write_text(path, filled(path.read_text(encoding="utf-8"), read_results()))


def filled(text: str, results: dict[str, dict[str, Any]]) -> str:
    """The text with every <!-- table NAME --> ... <!-- end --> made anew; raises UsageError for an unknown NAME."""

    def table(found: re.Match[str]) -> str:
        if found[1] not in TABLES:
            raise UsageError(f"table {found[1]!r}: not known; allowed: {', '.join(TABLES)}")
        return f"<!-- table {found[1]} -->\n{TABLES[found[1]](results)}\n<!-- end -->"

    return re.sub(r"<!-- table (\S+) -->\n.*?<!-- end -->", table, text, flags=re.DOTALL)


def accuracy(results: dict[str, dict[str, Any]]) -> str:
    """Float and int8 macro-F1 on real scenes, with seeds, epochs and time."""
    rows = [
        "| model | seeds | macro-F1 float | macro-F1 int8 | int8, 95 % interval (seed 0) | epochs | seconds a seed |"
    ]
    rows.append("|---|---|---|---|---|---|---|")
    for result in _accuracies(results):
        seeds = result["seeds"]
        low, high = seeds[0]["int8"]["intervals"]["macro_f1"]
        epochs = ", ".join(str(seed["epochs"]) for seed in seeds)
        seconds = sum(seed["seconds"] for seed in seeds) / len(seeds)
        scores = [
            f"{v['mean']:.3f} ± {v['deviation']:.3f}" if len(seeds) > 1 else f"{v['mean']:.3f}"
            for v in result["macro_f1"].values()
        ]
        rows.append(
            f"| {result['arch']} | {len(seeds)} | {scores[0]} | {scores[1]} | {low:.3f} to {high:.3f} "
            f"| {epochs} | {seconds:.0f} |"
        )
    return "\n".join(rows)


def device(results: dict[str, dict[str, Any]]) -> str:
    """What one inference costs on the emulated Cortex-M4."""
    rows = [
        "| model | instructions | modelled cycles | code bytes | weight bytes | RAM bytes | stack bytes |",
        "|---|---|---|---|---|---|---|",
    ]
    keys = ("instructions", "cycles_modelled", "code_bytes", "weight_bytes", "ram_bytes", "stack_bytes")
    rows += [
        f"| {result['arch']} | " + " | ".join(f"{result['cortex-m4'][key]:,}" for key in keys) + " |"
        for result in _accuracies(results)
    ]
    return "\n".join(rows)


def parity(results: dict[str, dict[str, Any]]) -> str:
    """Every executor against the NumPy reference on real clips: largest step and share of equal decisions."""
    models = _accuracies(results)
    header = ["executor", *(f"{result['arch']}: largest step, same decision" for result in models)]
    rows = [f"| {' | '.join(header)} |", "|---" * len(header) + "|"]
    for name in models[0]["verify"]["executors"]:
        entries = [result["verify"]["executors"][name] for result in models]
        cells = [f"{entry['max_step']}, {100 * entry['argmax_agreement']:.1f} %" for entry in entries]
        rows.append(f"| {' | '.join([name, *cells])} |")
    return "\n".join(rows)


def switching(results: dict[str, dict[str, Any]]) -> str:
    """Every policy at a median delay of 4 s, a new recording every clip; the mean and the range of the runs."""
    rows = [
        "| model | policy | false switches/h, mean (runs) | times the filter's | median delay s | 95 % delay s "
        "| missed | wrong time |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for result in _switchings(results):
        families = [run["fills"]["new"]["families"] for run in result["runs"]]
        least = fmean(found["hmm"]["false_switches_per_hour"] for found in families)
        for name in families[0]:
            figures = [found[name] for found in families]
            rates = [figure["false_switches_per_hour"] for figure in figures]
            cells = [
                f"{fmean(rates):.1f} ({', '.join(f'{rate:.1f}' for rate in rates)})",
                f"{fmean(rates) / least:.1f}",
                _delay(figures, "delay_p50_s"),
                _delay(figures, "delay_p95_s"),
                f"{100 * fmean(figure['missed'] for figure in figures):.1f} %",
                f"{100 * fmean(figure['wrong_time'] for figure in figures):.1f} %",
            ]
            rows.append(f"| {' | '.join([result['name'], POLICIES[name], *cells])} |")
    return "\n".join(rows)


def operating_point(results: dict[str, dict[str, Any]]) -> str:
    """The filter at median 4 s, 95 % 12 s, 2 % missed or nearest to that: the models, then simulated better ones."""
    rows = [
        "| model | fill | truth's logit raised by | hop accuracy | false switches/h, mean (runs) | median delay s "
        "| 95 % delay s | missed | wrong time |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for result in _switchings(results):
        for fill in result["runs"][0]["fills"]:
            for steps in zip(*(run["fills"][fill]["better_models"] for run in result["runs"]), strict=True):
                rates = [step["false_switches_per_hour"] for step in steps]
                cells = [
                    f"{steps[0]['nats']:g} nats" if steps[0]["nats"] else "nothing",
                    f"{fmean(step['hop_accuracy'] for step in steps):.3f}",
                    f"{fmean(rates):.1f} ({', '.join(f'{rate:.1f}' for rate in rates)})",
                    _delay(steps, "delay_p50_s"),
                    _delay(steps, "delay_p95_s"),
                    f"{100 * fmean(step['missed'] for step in steps):.1f} %",
                    f"{100 * fmean(step['wrong_time'] for step in steps):.1f} %",
                ]
                rows.append(f"| {' | '.join([result['name'], fill, *cells])} |")
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


def _delay(figures: Sequence[dict[str, Any]], name: str) -> str:
    """The mean; never where more is missed than the percentile allows in any run."""
    values = [figure[name] for figure in figures]
    return "never" if None in values else f"{fmean(values):.1f}"


def _switchings(results: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [result for name, result in results.items() if name.startswith("switching-")]


def _accuracies(results: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [result for name, result in results.items() if name.startswith("accuracy-")]


TABLES = {
    "accuracy": accuracy,
    "device": device,
    "parity": parity,
    "switching": switching,
    "operating_point": operating_point,
}

if __name__ == "__main__":
    main()
