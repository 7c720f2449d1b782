"""Tables of the generated kernels, from the result of tinyclf.bench.kernels; only their headers where there is none."""

from typing import Any

from tinyclf.bench.markdown import row

PEER = "TFLite Micro + CMSIS-NN"


def kernels(results: dict[str, dict[str, Any]]) -> str:
    """Generated kernels on the emulated Cortex-M4 in every mode, under what TFLite Micro with CMSIS-NN takes."""
    rows = [
        "| model | kernels | instructions | times fewer | modelled cycles | code bytes | bytes a weight | a channel "
        "| all constants, bytes a parameter | RAM bytes | of the peer's RAM |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, model in _kernels(results).items():
        peer = model["peer"]
        known = f"{peer['code_bytes']:,}", "-", "-", "-", f"{peer['ram_bytes']:,}", "1.00"
        rows.append(row([name, PEER, f"{peer['instructions']:,}", "1.00", "-", *known]))
        for mode, figures in {"portable C": model["portable"], **model["modes"]}.items():
            flash = model["flash"].get(mode)
            cells = [
                f"{figures['instructions']:,}",
                f"{peer['instructions'] / figures['instructions']:.2f}",
                *(f"{figures[key]:,}" for key in ("cycles_modelled", "code_bytes")),
                *((f"{flash['bytes_per_weight']:.2f}", f"{flash['bytes_per_channel']:.1f}") if flash else ("-", "-")),
                f"{figures['weight_bytes'] / model['params']:.2f}",
                f"{figures['ram_bytes']:,}",
                f"{figures['ram_bytes'] / peer['ram_bytes']:.2f}",
            ]
            rows.append(row([name, mode, *cells]))
    return "\n".join(rows)


def targets(results: dict[str, dict[str, Any]]) -> str:
    """What the kernels in speed mode were to reach, and what they take."""
    rows = ["| model | instructions | at most | aim | reached |", "|---|---|---|---|---|"]
    for name, model in _kernels(results).items():
        peer, found = model["peer"], model["modes"]["speed"]["instructions"]
        reached = "aim" if found <= peer["aim"] else "at most" if found <= peer["most"] else "no"
        millions = f"{found / 1e6:.2f} M", f"{peer['most'] / 1e6:.1f} M", f"{peer['aim'] / 1e6:.1f} M"
        rows.append(row([name, *millions, reached]))
    return "\n".join(rows)


def longest_steps(results: dict[str, dict[str, Any]]) -> str:
    """The longest call of tc_step, by the work that one may do."""
    rows = [
        "| model | kernels | MACs a step at most | steps | instructions of the longest | modelled cycles "
        "| MHz for 0.67 ms |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, model in _kernels(results).items():
        for mode in ("speed", "size"):
            for step in model["modes"][mode]["steps"]:
                cells = [f"{step[key]:,}" for key in ("max_macs", "calls", "instructions", "cycles")]
                rows.append(row([name, mode, *cells, format(step["mhz"], ".0f")]))
    return "\n".join(rows)


def helium(results: dict[str, dict[str, Any]]) -> str:
    """Kernels for Helium on the Cortex-M55 of QEMU, under what TFLite Micro with CMSIS-NN takes there."""
    rows = [
        "| model | kernels | instructions | times fewer | at most | code bytes | bytes a weight | RAM bytes "
        "| stack bytes | windows equal |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, model in results.get("helium", {"models": {}})["models"].items():
        peer = model["peer"]
        rows.append(row([name, PEER, f"{peer['instructions']:,}", "1.00", *"------"]))
        equal = {"portable": "-", "kernels": f"{model['windows_equal']} of {model['windows']}"}
        for kind, limit in (("portable", "-"), ("kernels", f"{peer['most'] / 1e6:.2f} M")):
            figures = model[kind]
            cells = [
                f"{figures['instructions']:,}",
                f"{peer['instructions'] / figures['instructions']:.2f}",
                limit,
                f"{figures['code_bytes']:,}",
                f"{figures['weight_bytes'] / model['params']:.2f}",
                *(f"{figures[key]:,}" for key in ("ram_bytes", "stack_bytes")),
                equal[kind],
            ]
            rows.append(row([name, {"portable": "portable C", "kernels": "Helium"}[kind], *cells]))
    return "\n".join(rows)


def host(results: dict[str, dict[str, Any]]) -> str:
    """Median latency of one int8 inference on the machine of the result, one thread."""
    rows = ["| model | generated C, us | LiteRT (XNNPACK), us | ONNX Runtime, us |", "|---|---|---|---|"]
    for name, model in _kernels(results).items():
        latency = model["host"]["latency_us"]
        cells = [f"{latency[executor]:.0f}" for executor in ("c-host", "litert", "onnxruntime")]
        rows.append(row([name, *cells]))
    return "\n".join(rows)


def cycle_model(results: dict[str, dict[str, Any]]) -> str:
    """Modelled cycles of DS-CNN beside published ones."""
    rows = ["| DS-CNN on an M4 | cycles | against the entry of 2021 |", "|---|---|---|"]
    if "kernels" not in results:
        return "\n".join(rows)
    found = results["kernels"]["cycle_model_error"]
    published, rate = found["published_cycles"], found["cycles_per_instruction"]
    speed = results["kernels"]["models"]["dscnn"]["modes"]["speed"]["cycles_modelled"]
    figures = {
        "MLPerf Tiny, entry of 2021": published["2021"],
        f"TFLite Micro + CMSIS-NN, counted, modelled at {rate:.2f} an instruction": found["modelled_cycles"],
        "MLPerf Tiny, best entry": published["best"],
        "generated kernels, speed mode, modelled": speed,
    }
    rows += [
        row([name, f"{value:,}", f"{100 * (value / published['2021'] - 1):+.0f} %"]) for name, value in figures.items()
    ]
    return "\n".join(rows)


def _kernels(results: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return dict(results["kernels"]["models"]) if "kernels" in results else {}
