"""Writes a policy's constants as C99 for `runtime/tc_policy.h`."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tinyclf.export.c_text import remark
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.files import write_text
from tinyclf.policies import Exponential, Forward, Majority, MovingAverage, Policy
from tinyclf.policies.policy import SMOOTHERS

RUNTIME_FILE = "tc_policy.h"


def write(policy: Policy, labels: Sequence[str], digest: str, folder: Path) -> list[Path]:
    """Write policy.h and the runtime for a model's labels and its digest; returns the files."""
    write_text(folder / "policy.h", header(policy, labels, digest))
    shutil.copyfile(RUNTIME / RUNTIME_FILE, folder / RUNTIME_FILE)
    return [folder / "policy.h", folder / RUNTIME_FILE]


def header(policy: Policy, labels: Sequence[str], digest: str) -> str:
    """`static const tc_policy policy`, and how much history its state needs."""
    classes, smoother, rule = policy.calibration.classes, policy.smoother, policy.rule
    kind = next(name for name, cls in SMOOTHERS.items() if type(smoother) is cls)
    length = smoother.length if isinstance(smoother, MovingAverage | Majority) else 0
    history = length * classes if isinstance(smoother, MovingAverage) else length
    rows = [f"    {', '.join(map(str, row))}," for row in rule.matrix(classes)]
    cost = ["static const int16_t policy_cost[] = { /* rows: truth */", *rows, "};"] if rule.cost else []
    values = {
        "classes": classes,
        "gain": policy.calibration.gain,
        "bias": "policy_bias",
        "smoother": f"TC_POLICY_{kind.upper()}",
        "length": length,
        "rate": smoother.rate if isinstance(smoother, Exponential) else 0,
        "change": smoother.change if isinstance(smoother, Forward) else 0,
        "weight": smoother.weight if isinstance(smoother, Forward) else 0,
        "margin": rule.margin,
        "confidence": rule.confidence,
        "dwell": rule.dwell,
        "cost": "policy_cost" if rule.cost else "0",
    }
    return "\n".join(
        [
            f"/* Policy written by tinyclf for the model {digest}: {remark(labels)}. */",
            "#ifndef TC_POLICY_MODEL_H",
            "#define TC_POLICY_MODEL_H",
            "",
            '#include "tc_policy.h"',
            "",
            f'#define TC_POLICY_MODEL_DIGEST "{digest}"',
            f"enum {{ TC_POLICY_HISTORY = {history} }}; /* uint16_t elements that tc_policy_start is to be given */",
            "",
            f"static const int32_t policy_bias[] = {{{', '.join(map(str, policy.calibration.bias))}}};",
            *cost,
            "static const tc_policy policy = {",
            *(f"    {value}, /* {name} */" for name, value in values.items()),
            "};",
            "",
            "#endif",
            "",
        ]
    )
