"""Int8 beside float, in all and layer by layer, and the parity certificate of every executor."""

from typing import Any

from tinyclf.quantization.fidelity import layer_fidelity
from tinyclf.quantization.runs import describe
from tinyclf.report.files import COMPARED, VERIFIED
from tinyclf.report.html import Bar, Verdict
from tinyclf.report.subject import Subject
from tinyclf.training.folder import load_samples

WINDOWS = 32
PROMISES = {None: "reported", 0: "equal", 1: "one step"}
# As many dB fill a bar: 8 bits of uniform values.
FULL_DB = 50.0


def integer_values(subject: Subject) -> dict[str, Any]:
    """The scheme, scores of float and int8, fidelity by layer, and the certificate."""
    compared, certificate = subject.found(COMPARED), subject.found(VERIFIED)
    windows = load_samples(subject.folder, "verification")[:WINDOWS]
    layers = layer_fidelity(subject.trained.module(), subject.graph, windows)
    models = compared["models"].items() if compared else ()
    return {
        "scheme": describe(subject.graph),
        "exported": subject.bundle is not None,
        "compared": [[name, *(f"{value:.4f}" for value in scores.values())] for name, scores in models],
        "compared_windows": compared["windows"] if compared else 0,
        "fidelity": [
            [layer.name, layer.kind, Bar(layer.snr_db / FULL_DB, f"{layer.snr_db:.1f} dB"), f"{layer.scale:.3g}",
             f"{100 * layer.saturated:.2f} %"]
            for layer in layers
        ],
        "fidelity_windows": len(windows),
        "verify": certificate,
        "parity": _parity(certificate) if certificate else [],
    }  # fmt: skip


def _parity(certificate: dict[str, Any]) -> list[list[Any]]:
    return [
        [
            name,
            entry["windows"],
            entry["max_step"],
            max((layer["max_step"] for layer in entry["layers"].values()), default=None),
            f"{100 * entry['argmax_agreement']:.1f} %",
            PROMISES[entry["promised_step"]],
            Verdict(entry["kept"], "yes" if entry["kept"] else "NO"),
            entry["first_difference"],
        ]
        for name, entry in certificate["executors"].items()
    ]
