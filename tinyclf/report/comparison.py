"""The page about several runs, side by side."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tinyclf.cost import graph_cost
from tinyclf.count import count_layers
from tinyclf.errors import UsageError
from tinyclf.files import write_text
from tinyclf.report import pictures
from tinyclf.report.files import MEASURED, STUDIED, VERIFIED
from tinyclf.report.html import Verdict, interval, render, tenth
from tinyclf.report.subject import Subject

COSTS = ("parameters", "MACs", "instructions")
CORES = ("cortex-m4", "cortex-m33", "cortex-m7")


def write_comparison(folders: Sequence[Path], out: Path) -> Path:
    """Write a page with a column a run and macro-F1 against each cost; returns the path.

    Raises UsageError where two runs have other classes, CheckpointError where one is no run.
    """
    subjects = [Subject.load(folder) for folder in folders]
    first = subjects[0]
    for subject in subjects[1:]:
        if set(subject.trained.labels) != set(first.trained.labels):
            raise UsageError(
                f"{subject.folder}: got classes {', '.join(subject.trained.labels)}; allowed beside {first.folder}: "
                f"{', '.join(first.trained.labels)}"
            )
    columns = [_facts(subject) for subject in subjects]
    names = _names(folders)
    points = [
        (name, subject.scores["macro_f1"], tuple(subject.scores["intervals"]["macro_f1"]),
         {cost: column[cost] for cost in COSTS})
        for name, subject, column in zip(names, subjects, columns, strict=True)
    ]  # fmt: skip
    values = {
        "title": f"{len(folders)} runs side by side",
        "subtitle": f"classes: {', '.join(first.trained.labels)}",
        "names": names,
        "rows": [[row, *(column[row] for column in columns)] for row in columns[0]],
        "pareto": pictures.pareto(points),
        "same_test": len({_tested_on(subject) for subject in subjects}) == 1,
    }
    write_text(out, render("comparison.html", values))
    return out


def _tested_on(subject: Subject) -> tuple[Any, ...]:
    """What is the same where two runs were tested on the same clips."""
    facts = subject.trained.provenance
    division = facts.get("split") or tuple(facts.get(name) for name in ("test_fold", "folds", "left_out"))
    return facts["data"]["name"], division, subject.scores["n"]


def _names(folders: Sequence[Path]) -> list[str]:
    """The folders' names, with their parents' where two are the same."""
    names = [folder.resolve().name for folder in folders]
    return names if len(set(names)) == len(names) else [str(folder) for folder in folders]


def _facts(subject: Subject) -> dict[str, Any]:
    """The column of a run."""
    trained, scores, facts = subject.trained, subject.scores, subject.trained.provenance
    core, figures = _core(subject)
    cost, study = graph_cost(subject.graph), subject.found(STUDIED) or {}
    return {
        "model": subject.model_name,
        "data": facts["data"]["name"],
        "recipe, seed": f"{facts['recipe']['name']}, {facts['seed']}",
        "test clips": scores["n"],
        "macro-F1": scores["macro_f1"],
        "macro-F1, 95 % interval": interval(scores["intervals"]["macro_f1"]),
        "balanced accuracy": scores["balanced_accuracy"],
        "accuracy": scores["accuracy"],
        **{f"recall of {name}": scores["recall"][name] for name in sorted(trained.labels)},
        "parameters": trained.model.params(),
        "MACs": sum(layer.macs for layer in count_layers(trained.module(), trained.model.input_shape)),
        "RAM bytes": cost["ram_bytes"],
        "flash bytes": cost["flash_bytes"],
        "core": core,
        "instructions": figures.get("instructions"),
        "modelled cycles": figures.get("cycles_modelled"),
        "parity": _parity(subject),
        "false switches an hour": tenth(study.get("false_switches_per_hour")),
        "median delay, s": tenth(study.get("delay_p50_s")),
    }


def _core(subject: Subject) -> tuple[str | None, dict[str, Any]]:
    targets = (subject.found(MEASURED) or {"targets": {}})["targets"]
    name = next((name for name in CORES if name in targets), None)
    return name, targets[name] if name else {}


def _parity(subject: Subject) -> Verdict | None:
    certificate = subject.found(VERIFIED)
    return Verdict(certificate["ok"], "kept" if certificate["ok"] else "BROKEN") if certificate else None
