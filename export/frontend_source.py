"""Writes a front end's constants as C99 for `runtime/tc_frontend.h`; they are those that Python computes with."""

import shutil
import textwrap
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.features import FeatureSpec
from tinyclf.features.quantizer import RowQuantizer
from tinyclf.features.tables import FrontEndTables, tables_of
from tinyclf.files import write_text

KERNELS = ("tc_frontend.h", "tc_kernels.h")
TYPES = {"int8": "int8_t", "uint8": "uint8_t", "int16": "int16_t", "uint16": "uint16_t", "int32": "int32_t"}
ARRAYS = ("window", "order", "twiddle", "split", "bins", "weight", "offset", "log2")


def write(spec: FeatureSpec, folder: Path, input_scale: float, input_zero_point: int) -> list[Path]:
    """Write frontend.h, frontend.c and the kernels for a fitted spec and a graph's input; returns the files."""
    write_text(folder / "frontend.h", header(spec))
    write_text(folder / "frontend.c", source(spec, RowQuantizer.of(spec, input_scale, input_zero_point)))
    for name in KERNELS:
        shutil.copyfile(RUNTIME / name, folder / name)
    return [folder / name for name in ("frontend.h", "frontend.c", *KERNELS)]


def header(spec: FeatureSpec) -> str:
    """The public interface of the generated front end."""
    tables = tables_of(spec)
    return f"""{_banner(spec)}
#ifndef TC_FRONTEND_MODEL_H
#define TC_FRONTEND_MODEL_H

#include "tc_frontend.h"

#define TC_FRONTEND_DIGEST "{spec.digest()}"

enum {{
    TC_FRONTEND_RATE = {spec.sample_rate}, /* Hz */
    TC_FRONTEND_FFT = {tables.n_fft}, /* samples that one row is computed from */
    TC_FRONTEND_HOP = {tables.hop_length}, /* samples between rows */
    TC_FRONTEND_MELS = {tables.n_mels}, /* values of a row */
    TC_FRONTEND_FIXED = {int(spec.reference == "fixed")} /* 1: a row can be quantized at once, level 0; 0: by window */
}};

/* One row, 1/128 dB re full scale, from TC_FRONTEND_FFT samples. work: TC_FRONTEND_FFT / 2 elements, overwritten. */
void tc_frontend_row(const int16_t *pcm, tc_bin *work, int16_t *row);

/* One row of the model's input; level: 0 where TC_FRONTEND_FIXED, else tc_window_level of the window's rows. */
void tc_frontend_quantize(const int16_t *row, int32_t level, int8_t *input);

#endif
"""


def source(spec: FeatureSpec, quantizer: RowQuantizer) -> str:
    """Constants and the two functions."""
    return f"""{_banner(spec)}
#include "frontend.h"

{constants(tables_of(spec))}

{quantizer_constants(quantizer)}

void tc_frontend_row(const int16_t *pcm, tc_bin *work, int16_t *row) {{ tc_log_mel(&frontend, pcm, work, row); }}

void tc_frontend_quantize(const int16_t *row, int32_t level, int8_t *input)
{{
    tc_quantize_row(&quantizer, row, level, input);
}}
"""


def constants(tables: FrontEndTables) -> str:
    """`static const tc_frontend frontend` and the arrays that it points to."""
    numbers = (tables.n_fft, tables.n_mels, tables.radix, tables.first_bin)
    arrays = [array(name, getattr(tables, name)) for name in ARRAYS]
    members = ", ".join((*map(str, numbers), *ARRAYS))
    return "\n".join([*arrays, f"static const tc_frontend frontend = {{{members}}};"])


def quantizer_constants(quantizer: RowQuantizer) -> str:
    """`static const tc_row_quantizer quantizer` and the arrays that it points to."""
    names = ("mean", "multiplier", "shift")
    arrays = [array(name, getattr(quantizer, name)) for name in names]
    members = ", ".join(
        map(str, (len(quantizer.mean), quantizer.floor, quantizer.zero_point, quantizer.silence, *names))
    )
    return "\n".join([*arrays, f"static const tc_row_quantizer quantizer = {{{members}}};"])


def _banner(spec: FeatureSpec) -> str:
    return f"/* Front end written by tinyclf from features {spec.digest()}. */"


def array(name: str, values: NDArray[np.integer]) -> str:
    """A static const array of C."""
    lines = textwrap.fill(
        ", ".join(map(str, values.ravel().tolist())), 118, initial_indent="    ", subsequent_indent="    "
    )
    return f"static const {TYPES[values.dtype.name]} {name}[{values.size}] = {{\n{lines},\n}};"
