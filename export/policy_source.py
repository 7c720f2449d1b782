"""Writes a policy's constants as C99 for `runtime/tc_policy.h`."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tinyclf.export.c_text import remark
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.files import write_text
from tinyclf.policies import Exponential, Forward, LabelPolicy, Majority, MovingAverage, Policy
from tinyclf.policies.policy import SMOOTHERS

RUNTIME_FILE = "tc_policy.h"


def write(policy: Policy | LabelPolicy, labels: Sequence[str], digest: str, folder: Path) -> list[Path]:
    """Write policy.h and the runtime for a model's labels and its digest; returns the files."""
    write_text(folder / "policy.h", header(policy, labels, digest))
    shutil.copyfile(RUNTIME / RUNTIME_FILE, folder / RUNTIME_FILE)
    return [folder / "policy.h", folder / RUNTIME_FILE]


def header(policy: Policy | LabelPolicy, labels: Sequence[str], digest: str) -> str:
    """`static const tc_policy policy`, for several labels an array of them, and how much history a state needs."""
    each = policy.policies if isinstance(policy, LabelPolicy) else (policy,)
    several = f"#define TC_POLICY_LABELS {len(each)}\n" if isinstance(policy, LabelPolicy) else ""
    rows = [f"    {', '.join(map(str, row))}," for row in each[0].rule.matrix(each[0].classes)]
    cost = "\n".join(["static const int16_t policy_cost[] = { /* rows: truth */", *rows, "};\n"])
    biases = [f"{{{', '.join(map(str, one.calibration.bias))}}}" for one in each]
    return f"""/* Policy written by tinyclf for the model {digest}: {remark(labels)}. */
#ifndef TC_POLICY_MODEL_H
#define TC_POLICY_MODEL_H

#define TC_POLICY_CLASSES {each[0].classes}
#include "tc_policy.h"

#define TC_POLICY_MODEL_DIGEST "{digest}"
{several}enum {{ TC_POLICY_HISTORY = {_history(each[0])} }}; /* uint16_t elements that tc_policy_start is to be given */

static const int32_t policy_bias[][{each[0].classes}] = {{{", ".join(biases)}}};
{_gains(each[0])}{cost if policy.rule.cost else ""}static const tc_policy policy{"[]" if several else ""} = {{
{_constants(each) if several else _values(each[0], 0, "    ")}
}};

#endif
"""


def _gains(policy: Policy) -> str:
    """Where logits are mixed."""
    gain = policy.calibration.gain
    if isinstance(gain, int):
        return ""
    rows = [f"    {', '.join(map(str, row))}," for row in gain]
    return "\n".join(["static const int32_t policy_gains[] = { /* rows: class */", *rows, "};\n"])


def _constants(policies: Sequence[Policy]) -> str:
    """Of one a label."""
    return "\n".join(f"    {{\n{_values(policy, index, '        ')}\n    }}," for index, policy in enumerate(policies))


def _values(policy: Policy, index: int, indent: str) -> str:
    smoother, rule = policy.smoother, policy.rule
    kind = next(name for name, cls in SMOOTHERS.items() if type(smoother) is cls)
    values = {
        "classes": policy.classes,
        "gain": policy.calibration.gain if isinstance(policy.calibration.gain, int) else 0,
        "bias": f"policy_bias[{index}]",
        "smoother": f"TC_POLICY_{kind.upper()}",
        "length": smoother.length if isinstance(smoother, MovingAverage | Majority) else 0,
        "rate": smoother.rate if isinstance(smoother, Exponential) else 0,
        "change": smoother.change if isinstance(smoother, Forward) else 0,
        "weight": smoother.weight if isinstance(smoother, Forward) else 0,
        "margin": rule.margin,
        "confidence": rule.confidence,
        "dwell": rule.dwell,
        "cost": "policy_cost" if rule.cost else "0",
        "gains": "0" if isinstance(policy.calibration.gain, int) else "policy_gains",
    }
    return "\n".join(f"{indent}{value}, /* {name} */" for name, value in values.items())


def _history(policy: Policy) -> int:
    smoother = policy.smoother
    if isinstance(smoother, MovingAverage):
        return smoother.length * policy.classes
    return smoother.length if isinstance(smoother, Majority) else 0
