"""The top of a report: what the model is, in a few figures, and what each layer takes."""

from collections.abc import Mapping
from typing import Any

from tinyclf.cost import graph_cost
from tinyclf.count import count_layers
from tinyclf.report.html import Bar, Verdict, interval
from tinyclf.report.subject import Subject

COLUMNS = ("params", "macs", "ram_bytes", "flash_bytes")


def heading(subject: Subject) -> dict[str, Any]:
    """Title, tiles, and the table of layers."""
    trained, scores, cost = subject.trained, subject.scores, graph_cost(subject.graph)
    facts = trained.provenance
    macs = sum(layer.macs for layer in count_layers(trained.module(), trained.model.input_shape))
    return {
        "title": f"{subject.model_name} on {facts['data']['name']}",
        "subtitle": f"tinyclf {facts['tinyclf']}, family {trained.model.family}, seed {facts['seed']}, "
        f"recipe {facts['recipe']['name']}, {_trained_how(facts)}",
        "synthetic": facts["data"]["path"] is None,
        "tiles": [
            ("macro-F1", f"{scores['macro_f1']:.3f}", interval(scores["intervals"]["macro_f1"])),
            ("parameters", f"{trained.model.params():,}", "batch norms included"),
            ("MACs", f"{macs:,}", "a window"),
            ("RAM", f"{cost['ram_bytes']:,}", "bytes of arena"),
            ("flash", f"{cost['flash_bytes']:,}", "bytes of tables"),
            *_verdicts(subject),
        ],
        "layers": _layers(cost),
    }


def _trained_how(facts: Mapping[str, Any]) -> str:
    if members := facts.get("members"):
        return f"the mean of {len(members)} nets' logits"
    if facts["recipe"].get("keep") == "last":
        return f"the last of {facts['epochs']} epochs"
    return f"best of {facts['epochs']} epochs: {facts['best_epoch'] + 1}"


def _verdicts(subject: Subject) -> list[tuple[str, Any, str]]:
    certificate = subject.found("verify.json")
    if certificate is None:
        return [("parity", "–", "not verified")]
    count = len(certificate["executors"])
    return [("parity", Verdict(certificate["ok"], "kept" if certificate["ok"] else "BROKEN"), f"{count} executors")]


def _layers(cost: dict[str, Any]) -> list[list[Any]]:
    most = max(1, *(layer["macs"] for layer in cost["layers"]))
    rows = [
        [layer["name"], layer["kind"], "×".join(map(str, layer["output_shape"])), layer["params"],
         Bar(layer["macs"] / most, f"{layer['macs']:,}"), layer["ram_bytes"], layer["flash_bytes"]]
        for layer in cost["layers"]
    ]  # fmt: skip
    return [*rows, ["in all", "", "", *(cost[name] for name in COLUMNS)]]
