"""`tinyclf policy`: every family of policies tuned and judged on streams of held-out scenes, the best one written."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tinyclf.console import emit, progress, table
from tinyclf.datasets import ClipFeatures, Split
from tinyclf.errors import UsageError, not_known
from tinyclf.export import libraries, predictor_source
from tinyclf.export.bundle import Bundle
from tinyclf.files import write_text
from tinyclf.metrics import kept_thresholds
from tinyclf.policies import COST_ONE, Policy
from tinyclf.policies.policy import MAX_COST
from tinyclf.stream import HOP_FRAMES, require_log_mel
from tinyclf.subject import find_bundle, load_split, provenance_of
from tinyclf.switching.halves import Job, divisible, hear
from tinyclf.switching.scenes import FILLS
from tinyclf.switching.study import Half, calibrate, compare
from tinyclf.switching.tuning import FAMILIES, Cost, Streams, best, check_limits, points

STUDY = "study.json"
DEFAULT_LIMITS = ("delay_p50_s=4",)
FEW = (
    "A class has one group of test clips, so that halves are of test and validation clips together. Validation chose "
    "among epochs: the figures are a little too good."
)
SHOWN = ("false_switches_per_hour", "delay_p50_s", "delay_p95_s", "missed", "wrong_time")


def study_policies(
    subject: str | None, data: Path | None, hours: float, fills: Sequence[str], limits: Sequence[str], family: str,
    cost: Path | None, seed: int, out: Path | None, *, as_json: bool,
) -> None:  # fmt: skip
    """Compare all families, print their figures, and write the named family's policy, tuned on everything.

    Libraries in the bundle get that policy, too.
    """
    if family not in FAMILIES:
        raise UsageError(not_known("family", family, FAMILIES))
    bundle, bounds = find_bundle(subject), read_limits(limits)
    require_log_mel(bundle.graph)
    if kept_thresholds(bundle.graph.provenance) is not None:
        raise UsageError("policy: got a model of several labels; allowed: one label a clip, as scenes have")
    costs = read_cost(cost, bundle.graph.labels)
    features, parts, sounds = _clips(bundle, data)
    halves = {fill: _hear(bundle, features, parts, sounds, Job(hours, fill, seed)) for fill in fills or FILLS}
    labels, scale = bundle.graph.labels, bundle.graph.output.scale
    found = {}
    for fill, sides in halves.items():
        with progress(f"tuning {fill}") as step:
            found[fill] = compare(
                sides, labels, scale, bounds, FAMILIES, costs, lambda done, total: step(done, total, "")
            )
    policy = emitted([half for sides in halves.values() for half in sides], scale, bounds, family, costs)
    folder = out or bundle.folder / "policy"
    write_text(folder / "policy.json", json.dumps({"labels": list(labels), **policy.to_dict()}, indent=2) + "\n")
    files = predictor_source.write(bundle.graph, policy, folder, HOP_FRAMES)
    files += libraries.replace_policy(bundle.folder, bundle.graph, policy)
    chosen = next(iter(found.values()))["families"][family]
    values = {
        **{name: chosen[name] for name in SHOWN},
        "intervals": chosen["intervals"],
        "family": family,
        "test_alone": divisible(features, parts.test),
        "policy": policy.to_dict(),
        "files": [str(folder / "policy.json"), *map(str, files)],
        "fills": found,
    }
    tables = [_table(fill, result, bounds) for fill, result in found.items()]
    write_text(folder / STUDY, json.dumps(finite({**values, "files": []})) + "\n")
    note = "" if values["test_alone"] else f"{FEW}\n"
    emit(finite(values), as_json, *tables, text=f"{note}{folder}: policy {family}, tuned on all streams")


def emitted(halves: Sequence[Half], scale: float, limits: dict[str, float], family: str, cost: Cost) -> Policy:
    """The policy of a family that is best within limits on all streams together, calibrated on all clips."""
    offsets = np.cumsum([0, *(len(half.label) for half in halves[:-1])])
    whole = Half(
        np.concatenate([half.logits for half in halves]),
        np.concatenate([half.label for half in halves]),
        np.concatenate([half.owner + offset for half, offset in zip(halves, offsets, strict=True)]),
        Streams.joined([half.streams for half in halves]),
        # The two halves of a fill share theirs.
        Streams.joined([half.shared for half in halves[::2]]),
    )
    return best(points(family, calibrate(whole, scale).calibration(scale), whole.tuning, cost), limits).policy


def read_limits(texts: Sequence[str]) -> dict[str, float]:
    """Limits from NAME=VALUE; raises UsageError."""
    limits = {}
    for text in texts or DEFAULT_LIMITS:
        name, _, value = text.partition("=")
        try:
            limits[name] = float(value)
        except ValueError as error:
            raise UsageError(f"limit {text!r}: not understood; allowed: NAME=NUMBER, as delay_p50_s=4") from error
    check_limits(limits)
    return limits


def read_cost(path: Path | None, labels: Sequence[str]) -> Cost:
    """Costs from JSON {truth: {program: cost}}, 1 where none is given and 0 for no error; None without a file."""
    if path is None:
        return None
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        unknown = sorted(({*given} | {name for row in given.values() for name in row}) - {*labels})
        if unknown:
            raise UsageError(f"{path}: class {unknown[0]!r}: not known; allowed: {', '.join(labels)}")
        return tuple(
            tuple(_cost(path, given.get(truth, {}).get(program, float(truth != program))) for program in labels)
            for truth in labels
        )
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, AttributeError, TypeError) as error:
        raise UsageError(f"{path}: cannot be read ({error}); allowed: JSON {{truth: {{program: cost}}}}") from error


def finite(values: Any) -> Any:
    """The same with null for what is infinite or not a number, which JSON cannot say."""
    if isinstance(values, dict):
        return {name: finite(value) for name, value in values.items()}
    if isinstance(values, list | tuple):
        return [finite(value) for value in values]
    return None if isinstance(values, float) and not np.isfinite(values) else values


def _cost(path: Path, value: Any) -> int:
    if not isinstance(value, int | float) or not 0 <= value <= MAX_COST / COST_ONE:
        raise UsageError(f"{path}: got a cost of {value!r}; allowed: a number from 0 to {MAX_COST / COST_ONE:g}")
    return round(value * COST_ONE)


def _clips(bundle: Bundle, data: Path | None) -> tuple[ClipFeatures, Split, Path | None]:
    """The clips of a bundle's data, their split, and where the sounds lie."""
    known = provenance_of(bundle.graph.provenance or ({"data": {"path": str(data.resolve())}} if data else {}))
    with progress("reading sounds") as step:
        features, parts = load_split(known, data, bundle.graph.features, lambda done, total: step(done, total, ""))
    return features.with_labels(bundle.graph.labels), parts, data or known.data


def _hear(bundle: Bundle, features: ClipFeatures, parts: Split, data: Path | None, job: Job) -> tuple[Half, Half]:
    with progress(f"hearing {job.fill}") as step:
        return hear(bundle, features, parts, data, job, progress=lambda done, total: step(done, total, ""))


def _table(fill: str, result: dict[str, Any], limits: dict[str, float]) -> Any:
    rows = [
        [
            family,
            "{:.1f} ({:.0f} to {:.0f})".format(figures[SHOWN[0]], *figures["intervals"][SHOWN[0]]),
            *(_seconds(figures[name]) for name in SHOWN[1:3]),
            *(f"{figures[name]:.1%}" for name in SHOWN[3:]),
        ]
        for family, figures in result["families"].items()
    ]
    hours = next(iter(result["families"].values()))["hours"]
    within = ", ".join(f"{name} <= {limit:g}" for name, limit in limits.items())
    title = f"{hours:.1f} h, {fill}; tuned for {within} on one half, judged on the other; hop accuracy {{:.3f}}"
    columns = ["policy", "false switches/h (95 % interval)", "median delay", "95 % delay", "missed", "wrong time"]
    return table(title.format(result["hop_accuracy"]), columns, rows)


def _seconds(delay: float) -> str:
    return f"{delay:.1f} s" if np.isfinite(delay) else "never"
