"""Tables of the README: what stands in a result is what is printed."""

from typing import Any

from tinyclf.bench.tables import operating_point, switching


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


def test_without_results_only_the_header_stands() -> None:
    assert len(switching({}).splitlines()) == 2
