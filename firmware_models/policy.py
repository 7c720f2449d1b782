"""A policy run by its C on this machine: hundreds of settings over days of decisions in seconds."""

import ctypes
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from tinyclf.firmware.toolchain import compile_shared

from tinyclf.policies import Exponential, Forward, Majority, MovingAverage, Policy
from tinyclf.policies.evidence import MAX_CLASSES
from tinyclf.policies.policy import SMOOTHERS
from tinyclf.policies.smoothers import MAX_LENGTH

SOURCE = """#include "tc_policy.h"
void run(const tc_policy *policy, uint16_t *history, const int8_t *logits, int64_t count, int8_t *programs,
         uint16_t *posteriors);
void run(const tc_policy *policy, uint16_t *history, const int8_t *logits, int64_t count, int8_t *programs,
         uint16_t *posteriors)
{
    tc_policy_state state;
    tc_policy_start(policy, &state, history);
    for (int64_t i = 0; i < count; i++) {
        programs[i] = (int8_t)tc_policy_step(policy, &state, logits + i * policy->classes);
        for (int32_t c = 0; posteriors && c < policy->classes; c++)
            posteriors[i * policy->classes + c] = (uint16_t)state.posterior[c];
    }
}
"""


class _Policy(ctypes.Structure):
    """tc_policy."""

    _fields_ = (
        ("classes", ctypes.c_int32),
        ("gain", ctypes.c_int32),
        ("bias", ctypes.POINTER(ctypes.c_int32)),
        ("smoother", ctypes.c_int),
        ("length", ctypes.c_int32),
        ("rate", ctypes.c_int32),
        ("change", ctypes.c_int32),
        ("weight", ctypes.c_int32),
        ("margin", ctypes.c_int32),
        ("confidence", ctypes.c_int32),
        ("dwell", ctypes.c_int32),
        ("cost", ctypes.POINTER(ctypes.c_int16)),
        ("gains", ctypes.POINTER(ctypes.c_int32)),
    )


def run_policy(policy: Policy, logits: NDArray[np.int8]) -> NDArray[np.int8]:
    """Programs int8 (n,) for logits int8 (n, classes), from the start, as `Policy.run` gives them."""
    return _run(policy, logits, None)


def trace_policy(
    policy: Policy, logits: NDArray[np.int8], flags: tuple[str, ...] = ()
) -> tuple[NDArray[np.int8], NDArray[np.uint16]]:
    """Programs int8 (n,) and smoothed posteriors uint16 (n, classes), Q15; flags go to the compiler."""
    posteriors = np.empty(logits.shape, np.uint16)
    return _run(policy, logits, posteriors, flags), posteriors


def _run(
    policy: Policy, logits: NDArray[np.int8], posteriors: NDArray[np.uint16] | None, flags: tuple[str, ...] = ()
) -> NDArray[np.int8]:
    programs, history = np.empty(len(logits), np.int8), np.empty(MAX_CLASSES * MAX_LENGTH, np.uint16)
    _library(flags).run(
        ctypes.byref(_constants(policy)), _pointer(history), _pointer(np.ascontiguousarray(logits)),
        ctypes.c_int64(len(logits)), _pointer(programs), None if posteriors is None else _pointer(posteriors),
    )  # fmt: skip
    return programs


def _constants(policy: Policy) -> _Policy:
    classes, smoother, rule = policy.calibration.classes, policy.smoother, policy.rule
    cost = [value for row in rule.matrix(classes) for value in row]
    gain = policy.calibration.gain
    mixed = () if isinstance(gain, int) else tuple(value for row in gain for value in row)
    return _Policy(
        classes=classes,
        gain=gain if isinstance(gain, int) else 0,
        bias=(ctypes.c_int32 * classes)(*policy.calibration.bias),
        smoother=list(SMOOTHERS.values()).index(type(smoother)),
        length=smoother.length if isinstance(smoother, MovingAverage | Majority) else 0,
        rate=smoother.rate if isinstance(smoother, Exponential) else 0,
        change=smoother.change if isinstance(smoother, Forward) else 0,
        weight=smoother.weight if isinstance(smoother, Forward) else 0,
        margin=rule.margin,
        confidence=rule.confidence,
        dwell=rule.dwell,
        cost=(ctypes.c_int16 * classes**2)(*cost) if rule.cost else None,
        gains=(ctypes.c_int32 * classes**2)(*mixed) if mixed else None,
    )


def _pointer(values: NDArray[np.generic]) -> ctypes.c_void_p:
    return values.ctypes.data_as(ctypes.c_void_p)


@cache
def _library(flags: tuple[str, ...] = ()) -> ctypes.CDLL:
    with TemporaryDirectory() as folder:
        source = Path(folder) / "policy.c"
        source.write_text(SOURCE, encoding="utf-8")
        return ctypes.CDLL(str(compile_shared([source], Path(folder) / "policy.so", flags=flags)))
