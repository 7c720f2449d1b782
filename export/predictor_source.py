"""Writes what `runtime/tc_predictor.h` needs beside a bundle's firmware: front end, policy, and the sizes of both."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tinyclf.export import frontend_source, policy_source, stream_source
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.cost import graph_cost
from tinyclf.errors import DataError
from tinyclf.files import write_text
from tinyclf.graph import Graph, digest
from tinyclf.plan import plan
from tinyclf.policies import LabelPolicy, Policy
from tinyclf.stream import require_log_mel
from tinyclf.streaming import plan_stream, streams

RUNTIME_FILE = "tc_predictor.h"


def write(graph: Graph, policy: Policy | LabelPolicy, folder: Path, hop_frames: int) -> list[Path]:
    """Write predictor.h, frontend.h, frontend.c, policy.h and their runtime; returns the files.

    hop_frames is the step between decisions. They go with the model of `c_source`, and where the graph streams with
    that of `stream_source`, too. Raises DataError where the frames of the front end do not overlap, UsageError where
    the model is not one on a log-mel.
    """
    require_log_mel(graph)
    spec = graph.features
    if spec.hop_length > spec.n_fft:
        raise DataError(f"FeatureSpec.hop_length: got {spec.hop_length}; allowed in a stream: up to {spec.n_fft}")
    files = frontend_source.write(spec, folder, graph.input.scale, graph.input.zero_point)
    files += policy_source.write(policy, graph.labels, digest(graph), folder)
    write_text(folder / "predictor.h", header(graph, hop_frames))
    shutil.copyfile(RUNTIME / RUNTIME_FILE, folder / RUNTIME_FILE)
    return [*files, folder / "predictor.h", folder / RUNTIME_FILE]


def header(graph: Graph, hop_frames: int) -> str:
    """The constants of a predictor: for a model that takes windows, and beside them for one that takes hops."""
    # A layer without weights counts its outputs as MACs.
    macs = [layer["macs"] or graph.tensor(layer["name"]).size for layer in graph_cost(graph)["layers"]]
    constants = _constants(macs, plan(graph).offsets[graph.output.name])
    if streams(graph, hop_frames):
        steps = plan_stream(graph, hop_frames)
        hop = [step.share(graph, whole) for step, whole in zip(steps.steps, macs, strict=True)]
        hop_constants = _constants(hop, stream_source.logits_offset(graph, steps))
        constants = f"#ifdef TC_STREAM\n{hop_constants}\n#else\n{constants}\n#endif"
    return f"""/* Predictor written by tinyclf for the model {digest(graph)}. */
#ifndef TC_PREDICTOR_MODEL_H
#define TC_PREDICTOR_MODEL_H

#include "model.h"

enum {{ TC_PREDICTOR_HOP = {hop_frames} /* frames between decisions */ }};
{constants}

#include "tc_predictor.h"

#endif
"""


def _constants(macs: Sequence[int], logits: int) -> str:
    return f"""enum {{
    TC_PREDICTOR_MACS = {sum(macs)}, /* a decision */
    TC_PREDICTOR_LARGEST = {max(macs)}, /* MACs of the largest layer, which bounds a step */
    TC_PREDICTOR_LOGITS = {logits} /* where they lie in the arena */
}};
#define TC_PREDICTOR_LAYER_MACS {{{", ".join(map(str, macs))}}}"""
