"""Writes what `runtime/tc_predictor.h` needs beside a bundle's firmware: front end, policy, and the sizes of both."""

import shutil
from pathlib import Path

from tinyclf.export import frontend_source, policy_source
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.errors import DataError
from tinyclf.features.extra import require_no_extra
from tinyclf.files import write_text
from tinyclf.graph import Graph, digest
from tinyclf.policies import LabelPolicy, Policy
from tinyclf.stream import require_log_mel

RUNTIME_FILE = "tc_predictor.h"


def write(graph: Graph, policy: Policy | LabelPolicy, folder: Path, hop_frames: int) -> list[Path]:
    """Write predictor.h, frontend.h, frontend.c, policy.h and their runtime; returns the files.

    hop_frames is the step between decisions. They go with the model of `c_source`, and where the graph streams with
    that of `stream_source`, too. Raises DataError where the frames of the front end do not overlap, UsageError where
    the model is not one on a log-mel.
    """
    require_log_mel(graph)
    spec = graph.features
    require_no_extra(spec, "predictor")
    if spec.hop_length > spec.n_fft:
        raise DataError(f"FeatureSpec.hop_length: got {spec.hop_length}; allowed in a stream: up to {spec.n_fft}")
    files = frontend_source.write(spec, folder, graph.input.scale, graph.input.zero_point)
    files += policy_source.write(policy, graph.labels, digest(graph), folder)
    write_text(folder / "predictor.h", header(graph, hop_frames))
    shutil.copyfile(RUNTIME / RUNTIME_FILE, folder / RUNTIME_FILE)
    return [*files, folder / "predictor.h", folder / RUNTIME_FILE]


def header(graph: Graph, hop_frames: int) -> str:
    """The constants of a predictor."""
    return f"""/* Predictor written by tinyclf for the model {digest(graph)}. */
#ifndef TC_PREDICTOR_MODEL_H
#define TC_PREDICTOR_MODEL_H

enum {{ TC_PREDICTOR_HOP = {hop_frames} }}; /* frames between decisions */

#include "tc_predictor.h"

#endif
"""
