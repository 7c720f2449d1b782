"""The README's table of what matters most, a line a subject, each from a result file."""

from collections.abc import Iterator
from statistics import fmean
from typing import Any

from tinyclf.bench.markdown import row

Results = dict[str, dict[str, Any]]


def headlines(results: Results) -> str:
    """Speed, memory, exactness, accuracy, the price of int8, streaming and switching, as far as there are results."""
    lines = [line for part in (_kernels, _exact, _better, _int8, _stream, _switching) for line in part(results)]
    return "\n".join(["| what | on | figure |", "|---|---|---|", *map(row, lines)])


def _kernels(results: Results) -> Iterator[tuple[str, str, str]]:
    for name, model in results.get("kernels", {}).get("models", {}).items():
        speed, peer = model["modes"]["speed"], model["peer"]
        fewer, memory = peer["instructions"] / speed["instructions"], speed["ram_bytes"] / peer["ram_bytes"]
        figure = (
            f"{speed['instructions'] / 1e6:.2f} M instructions, {fewer:.1f} times fewer than TFLite Micro with "
            f"CMSIS-NN; {speed['ram_bytes']:,} bytes of RAM, {memory:.2f} of its"
        )
        yield "one inference", f"{name}, emulated Cortex-M4", figure


def _exact(results: Results) -> Iterator[tuple[str, str, str]]:
    for result in _of(results, "predictor"):
        if "whole_windows" in result:
            differing = max(*result["differing"].values(), result["cortex-m4"]["differing"])
            figure = f"{differing} of {result['decisions']:,} decisions differ between C, emulated M4 and NumPy"
            yield "an hour of sound", result["name"], figure


def _better(results: Results) -> Iterator[tuple[str, str, str]]:
    """The nets that are better than what they were compared with, their whole interval."""
    models = results.get("comparison", {}).get("models", {})
    for name, kinds in results.get("comparison", {}).get("differences", {}).items():
        points, (low, high) = kinds["int8"]["points"], kinds["int8"]["interval"]
        if low > 0:
            first, own = next(iter(models.items())), models[name]
            score = own["int8"]["macro_f1"]["mean"]
            figure = (
                f"macro-F1 {score:.3f} in int8 with {own['params']:,} parameters, {points:.1f} points ({low:.1f} to "
                f"{high:.1f}) above {first[0]} with {first[1]['params']:,}"
            )
            yield f"real scenes, {len(kinds['int8']['folds'])} folds", name, figure


def _int8(results: Results) -> Iterator[tuple[str, str, str]]:
    for result in _of(results, "quantization"):
        runs, kinds = len(result["runs"]), result["macro_f1"]
        figure = f"macro-F1 {kinds['float']['mean']:.3f} in float, {kinds['ptq']['mean']:.3f} in int8, {runs} runs"
        yield "the price of int8", result["arch"], figure


def _stream(results: Results) -> Iterator[tuple[str, str, str]]:
    for result in _of(results, "predictor"):
        if "whole_windows" in result:
            hop, whole = (result[key]["instructions_of_the_model"] for key in ("cortex-m4", "whole_windows"))
            figure = f"{hop:,} instructions of the model, {hop / whole:.3f} of its whole window's"
            yield "a decision every 160 ms", result["name"], figure


def _switching(results: Results) -> Iterator[tuple[str, str, str]]:
    for result in _of(results, "switching"):
        found = [run["fills"]["new"]["better_models"][0] for run in result["runs"]]
        rates, delays = ([figures[key] for figures in found] for key in ("false_switches_per_hour", "delay_p50_s"))
        figure = (
            f"{fmean(rates):.1f} false switches an hour at a median delay of {fmean(delays):.1f} s, {len(found)} "
            f"net{'s' * (len(found) != 1)}, a new recording every clip"
        )
        yield "changes of program", result["name"], figure


def _of(results: Results, kind: str) -> list[dict[str, Any]]:
    return [result for name, result in results.items() if name.startswith(f"{kind}-")]
