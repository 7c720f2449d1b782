"""Tables of README and docs: what stands in a result is what is printed."""

from typing import Any

from tinyclf.bench.headlines import headlines
from tinyclf.bench.kernel_tables import cycle_model, helium, host, kernels, longest_steps, targets
from tinyclf.bench.tables import day, operating_point, parity, predictor, switching
from tinyclf.bench.training_tables import spike, throughput


def figures(rate: float, **changes: Any) -> dict[str, Any]:
    return {
        "false_switches_per_hour": rate, "delay_p50_s": 4.0, "delay_p95_s": 12.0, "missed": 0.01, "wrong_time": 0.2,
        **changes,
    }  # fmt: skip


def result() -> dict[str, Any]:
    step = {"nats": 0.0, "hop_accuracy": 0.7, **figures(12.0)}
    better = {"nats": 1.0, "hop_accuracy": 0.8, **figures(3.0)}
    runs = [
        {"fills": {"new": {"families": {"argmax": figures(1000.0), "hmm": figures(rate, delay_p95_s=slow)},
                           "better_models": [step, better]}}}
        for rate, slow in ((8.0, 20.0), (12.0, None))
    ]  # fmt: skip
    return {"name": "net", "runs": runs}


def test_switching_compares_with_the_filter() -> None:
    rows = switching({"switching-net": result(), "accuracy-net": {}}).splitlines()
    assert rows[2] == "| net | largest logit | 1000.0 (1000.0, 1000.0) | 100.0 | 4.0 | 12.0 | 1.0 % | 20.0 % |"
    assert rows[3] == "| net | forward filter with margin | 10.0 (8.0, 12.0) | 1.0 | 4.0 | never | 1.0 % | 20.0 % |"


def test_operating_point_names_the_better_models() -> None:
    rows = operating_point({"switching-net": result()}).splitlines()
    assert rows[2] == "| net | new | nothing | 0.700 | 12.0 (12.0, 12.0) | 4.0 | 12.0 | 1.0 % | 20.0 % |"
    assert rows[3] == "| net | new | 1 nats | 0.800 | 3.0 (3.0, 3.0) | 4.0 | 12.0 | 1.0 % | 20.0 % |"


def test_the_model_stands_beside_the_whole_decision() -> None:
    core = {"decisions": 9, "differing": 1, "state_bytes": 33_000, "instructions_a_row": 25_000,
            "instructions_a_decision": 1_000_000, "instructions_of_the_model": 600_000}  # fmt: skip
    whole = {**core, "instructions_a_decision": 3_000_000, "instructions_of_the_model": 2_600_000}
    result = {"name": "net", "decisions": 22_494, "differing": {"16": 0, "random": 2}, "cortex-m4": core}
    start = "| net | 22,494 | 16: 0, random: 2 | 9 | 1 | 33,000 | 25,000 | 1,000,000 | 600,000 |"
    results = {"predictor-net": result}
    assert predictor(results).splitlines()[2] == f"{start} 1,000,000 | 600,000 |"
    results = {"predictor-net": {**result, "whole_windows": whole}}
    assert predictor(results).splitlines()[2] == f"{start} 3,000,000 | 2,600,000 |"


def test_a_day_adds_up_what_differs() -> None:
    extremes = {"silence": {"decisions": 26, "differing": 0}, "noise": {"decisions": 26, "differing": 3}}
    result = {"name": "net", "hours": 24.0167, "decisions": 540_369, "decisions_due": 540_369,
              "differing_logits": [0, 2], "differing_programs": [1, 0], "extremes": extremes}  # fmt: skip
    row = "| net | 24.02 | 540,369 | 540,369 | 2 | 2 | 1 | silence, noise | 52 | 3 |"
    assert day({"day-net": result}).splitlines()[2] == row


def test_throughput_stands_beside_the_trainers() -> None:
    speeds = {"lightning": 400.0, "ours": 600.0, "ours, --jobs": 2_000.0}
    result = {"cores": 4, "windows_a_second": {"net": {"8": speeds}}}
    rows = throughput({"throughput-4-cores": result, "throughput-2-cores": {**result, "cores": 2}}).splitlines()
    assert rows == [
        "| cores | model | batch | lightning | ours | ours, --jobs |",
        "|---|---|---|---|---|---|",
        "| 2 | net | 8 | 400 | 600 (1.5) | 2,000 (5.0) |",
        "| 4 | net | 8 | 400 | 600 (1.5) | 2,000 (5.0) |",
    ]


def test_the_spike_is_paired_with_plain_standardisation() -> None:
    points = {
        kind: {"macro_f1": 70.0 + n, "gain": n - 0.5, "deviation": 2.0} for n, kind in enumerate(("float", "int8"))
    }
    result = {"arch": "net", "on_the_floor": 0.125, "points": {"plain": points, "0": points},
              "runs": {"plain": [1, 2], "0": [1, 2]}}  # fmt: skip
    rows = spike({"spike-net": result}).splitlines()
    assert rows[2] == "| net | 12.5 % | plain | 2 | 0.700 | 0.710 |  |  |"
    assert rows[3] == "| net | 12.5 % | value 0 | 2 | 0.700 | 0.710 | -0.5 ± 2.0 | +0.5 ± 2.0 |"


def test_without_results_only_the_header_stands() -> None:
    assert len(switching({}).splitlines()) == 2
    assert parity({}) == ""
    tables = (kernels, targets, longest_steps, helium, host, cycle_model)
    assert [len(table({}).splitlines()) for table in tables] == [2] * 6


def test_modelled_cycles_stand_beside_published_ones() -> None:
    error = {"cycles_per_instruction": 1.3, "modelled_cycles": 900, "published_cycles": {"2021": 1000, "best": 400}}
    models = {"dscnn": {"modes": {"speed": {"cycles_modelled": 350}}}}
    rows = cycle_model({"kernels": {"cycle_model_error": error, "models": models}}).splitlines()
    assert [row.split("|")[2:4] for row in rows[2:]] == [
        [" 1,000 ", " +0 % "], [" 900 ", " -10 % "], [" 400 ", " -60 % "], [" 350 ", " -65 % "]
    ]  # fmt: skip


def test_kernels_stand_under_their_peer() -> None:
    figures = {"instructions": 2_000_000, "cycles_modelled": 3_000_000, "code_bytes": 9_000, "weight_bytes": 110,
               "ram_bytes": 500}  # fmt: skip
    peer = {"instructions": 5_000_000, "code_bytes": 60_000, "ram_bytes": 1_000, "most": 2.1e6, "aim": 1.9e6}
    step = {"max_macs": 5_000, "calls": 12, "instructions": 20_000, "cycles": 32_000, "mhz": 48.0}
    modes = {mode: {**figures, "steps": [step]} for mode in ("speed", "size")}
    model = {"peer": peer, "params": 100, "portable": figures, "modes": modes,
             "flash": {"speed": {"bytes_per_weight": 1.01, "bytes_per_channel": 9.4}},
             "host": {"latency_us": {"c-host": 10.4, "litert": 11.6, "onnxruntime": 20.0}}}  # fmt: skip
    results = {"kernels": {"models": {"net": model}}}
    rows = kernels(results).splitlines()
    assert rows[2] == "| net | TFLite Micro + CMSIS-NN | 5,000,000 | 1.00 | - | 60,000 | - | - | - | 1,000 | 1.00 |"
    assert rows[3] == "| net | portable C | 2,000,000 | 2.50 | 3,000,000 | 9,000 | - | - | 1.10 | 500 | 0.50 |"
    assert rows[4] == "| net | speed | 2,000,000 | 2.50 | 3,000,000 | 9,000 | 1.01 | 9.4 | 1.10 | 500 | 0.50 |"
    assert longest_steps(results).splitlines()[2] == "| net | speed | 5,000 | 12 | 20,000 | 32,000 | 48 |"
    assert targets(results).splitlines()[2] == "| net | 2.00 M | 2.1 M | 1.9 M | at most |"
    assert host(results).splitlines()[2] == "| net | 10 | 12 | 20 |"


def test_helium_stands_under_its_peer() -> None:
    figures = {"instructions": 500_000, "code_bytes": 5_000, "weight_bytes": 110, "ram_bytes": 500, "stack_bytes": 200}
    model = {"peer": {"instructions": 1_000_000, "most": 6e5}, "params": 100, "windows": 256, "windows_equal": 255,
             "kernels": figures, "portable": {**figures, "instructions": 4_000_000}}  # fmt: skip
    rows = helium({"helium": {"models": {"net": model}}}).splitlines()
    assert rows[2] == "| net | TFLite Micro + CMSIS-NN | 1,000,000 | 1.00 | - | - | - | - | - | - |"
    assert rows[3] == "| net | portable C | 4,000,000 | 0.25 | - | 5,000 | 1.10 | 500 | 200 | - |"
    assert rows[4] == "| net | Helium | 500,000 | 2.00 | 0.60 M | 5,000 | 1.10 | 500 | 200 | 255 of 256 |"


def test_headlines_say_what_is_there() -> None:
    model = {"modes": {"speed": {"instructions": 2_000_000, "ram_bytes": 600}},
             "peer": {"instructions": 5_000_000, "ram_bytes": 1_200}}  # fmt: skip
    found: dict[str, dict[str, Any]] = {
        "kernels": {"models": {"net": model}},
        "switching-net": result(),
        "predictor-net": {
            "name": "net", "decisions": 9, "differing": {"16": 0, "160": 2}, "cortex-m4": {"differing": 1},
        },
        "quantization-net": {
            "arch": "net", "runs": [{}, {}], "macro_f1": {"float": {"mean": 0.8}, "ptq": {"mean": 0.79}},
        },
    }  # fmt: skip
    rows = headlines(found).splitlines()[2:]
    assert rows == [
        "| one inference | net, emulated Cortex-M4 | 2.00 M instructions, 2.5 times fewer than TFLite Micro with "
        "CMSIS-NN; 600 bytes of RAM, 0.50 of its |",
        "| the price of int8 | net | macro-F1 0.800 in float, 0.790 in int8, 2 runs |",
        "| changes of program | net | 12.0 false switches an hour at a median delay of 4.0 s, 2 nets, a new recording "
        "every clip |",
    ]
    whole = found["predictor-net"] | {"whole_windows": {"instructions_of_the_model": 40}}
    whole["cortex-m4"] = {"differing": 1, "instructions_of_the_model": 10}
    assert headlines({"predictor-net": whole}).splitlines()[2:] == [
        "| an hour of sound | net | 2 of 9 decisions differ between C, emulated M4 and NumPy |",
        "| a decision every 160 ms | net | 10 instructions of the model, 0.250 of its whole window's |",
    ]


def test_a_net_is_called_better_where_its_whole_interval_is() -> None:
    models = {
        name: {"params": params, "int8": {"macro_f1": {"mean": f1}}}
        for name, params, f1 in (("first", 2_000, 0.7), ("second", 1_000, 0.74), ("third", 10, 0.71))
    }
    differences = {
        name: {"int8": {"points": points, "interval": [low, 9.0], "folds": ["fold-0", "fold-1"]}}
        for name, points, low in (("second", 4.0, 0.1), ("third", 1.0, -0.1))
    }
    assert headlines({"comparison": {"models": models, "differences": differences}}).splitlines()[2:] == [
        "| real scenes, 2 folds | second | macro-F1 0.740 in int8 with 1,000 parameters, 4.0 points (0.1 to 9.0) above "
        "first with 2,000 |"
    ]
