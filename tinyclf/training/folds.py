"""One training for each division of a data set, and what they say together."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import torch

from tinyclf.datasets import Division
from tinyclf.files import write_text
from tinyclf.metrics import balanced_accuracy, macro_f1, mean_and_deviation
from tinyclf.training.run import Run

SUMMARY = "folds.json"
FIGURES = ("accuracy", "balanced_accuracy", "macro_f1", "micro_f1", "map", "lwlrap", "d_prime")


def train_divisions(
    divisions: Sequence[Division], train_one: Callable[[Division, Path], Run], folder: Path, *, jobs: int = 1,
    told: Callable[[int], None] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Train each division in a folder of its name under `folder`; returns the summary, which is in folds.json too.

    With several `jobs` so many are trained at a time, each in a process and on a thread of its own, and where there are
    several GPUs on one of them in turn: for small nets, which neither several threads nor several GPUs make faster.
    `train_one` then has to be one that can be pickled. `told` is called with how many are done.
    """
    tests = dict[str, dict[str, Any]]()
    with workers(min(jobs, len(divisions)), gpus()) as mapped:
        for run in mapped(train_one, divisions, [folder / division.name for division in divisions]):
            tests[run.folder.name] = run.test
            if told:
                told(len(tests))
    values = {"run": str(folder), **summary(tests)}
    write_text(folder / SUMMARY, json.dumps({**values, "run": folder.name}, indent=2) + "\n")
    return values


@contextmanager
def workers(jobs: int, devices: Sequence[str] = ()) -> Iterator[Callable[..., Iterator[Any]]]:
    """A `map` over so many processes, which see one of the GPUs `devices` each, dealt in turn; for one job plain `map`.

    devices are as CUDA_VISIBLE_DEVICES names them.
    """
    if jobs == 1:
        yield map
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, context, begin, (context.Value("i", 0), tuple(devices))) as pool:
        yield pool.map


def gpus() -> list[str]:
    """The CUDA devices that this process sees, as CUDA_VISIBLE_DEVICES names them."""
    named, count = os.environ.get("CUDA_VISIBLE_DEVICES", ""), torch.cuda.device_count()
    return named.split(",")[:count] if named else [str(number) for number in range(count)]


def begin(begun: Any, devices: Sequence[str]) -> None:
    """What a process of `workers` does first; `begun` counts them."""
    torch.set_num_threads(1)
    with begun.get_lock():
        number = begun.value
        begun.value += 1
    if devices:
        # Torch asks for it when it first uses CUDA, which this process has not done.
        os.environ["CUDA_VISIBLE_DEVICES"] = devices[number % len(devices)]


def summary(tests: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Scores of the test clips of each division, their mean and standard deviation, and all clips pooled.

    `pooled` holds the sum of the confusion matrices (rows: truth), which is that of all clips where each was tested
    once, and of all judgements where every run was tested on the same, and the figures of it; it is empty in a
    multi-label set.
    """
    figures = [name for name in FIGURES if all(test.get(name) is not None for test in tests.values())]
    each = {name: {"n": test["n"], **{key: test[key] for key in figures}} for name, test in tests.items()}
    spread = {key: mean_and_deviation(test[key] for test in tests.values()) for key in figures}
    return {"folds": each, "test": spread, "pooled": _pooled(list(tests.values()))}


def _pooled(tests: list[dict[str, Any]]) -> dict[str, Any]:
    if not all(np.ndim(test["confusion"]) == 2 for test in tests):
        return {}
    matrix = np.sum([np.array(test["confusion"], dtype=np.int64) for test in tests], axis=0)
    truth = matrix.sum(axis=1)
    recall = {label: float(matrix[i, i] / truth[i]) if truth[i] else None for i, label in enumerate(tests[0]["labels"])}
    return {
        "n": int(matrix.sum()), "accuracy": float(np.trace(matrix) / matrix.sum()),
        "balanced_accuracy": balanced_accuracy(matrix), "macro_f1": macro_f1(matrix), "recall": recall,
        "labels": list(tests[0]["labels"]), "confusion": matrix.tolist(),
    }  # fmt: skip
