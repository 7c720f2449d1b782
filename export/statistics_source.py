"""Writes clip statistics as C99 for `runtime/tc_statistics.h`: for a model of them, or one that has some beside."""

import shutil
from pathlib import Path

from tinyclf.export.frontend_source import array, constants
from tinyclf.firmware.toolchain import RUNTIME

from tinyclf.features import FeatureSpec
from tinyclf.features.extra import needs_statistics
from tinyclf.features.integer_statistics import StatisticsQuantizer, cosines, mel_spec, pitches
from tinyclf.features.statistics import is_statistics
from tinyclf.features.tables import tables_of
from tinyclf.files import write_text

KERNELS = ("tc_statistics.h", "tc_frontend.h", "tc_kernels.h")


def has_statistics(spec: FeatureSpec) -> bool:
    """Whether a device computes statistics for a model of this spec."""
    return is_statistics(spec) or needs_statistics(spec)


def write(spec: FeatureSpec, folder: Path, input_scale: float, input_zero_point: int) -> list[Path]:
    """Write statistics.h, statistics.c and the kernels for a fitted spec and a graph's input; returns the files.

    Raises DataError where n_fft is no power of two, or an input's step too fine.
    """
    quantizer = StatisticsQuantizer.of(spec, input_scale, input_zero_point)
    write_text(folder / "statistics.h", header(spec))
    write_text(folder / "statistics.c", source(spec, quantizer))
    for name in KERNELS:
        shutil.copyfile(RUNTIME / name, folder / name)
    return [folder / name for name in ("statistics.h", "statistics.c", *KERNELS)]


def header(spec: FeatureSpec) -> str:
    """The public interface of the generated statistics."""
    where = "tc_input(&state)" if is_statistics(spec) else "tc_extra(&state)"
    return f"""{_banner(spec)}
#ifndef TC_STATISTICS_MODEL_H
#define TC_STATISTICS_MODEL_H

#include "tc_statistics.h"

#define TC_STATISTICS_DIGEST "{spec.digest()}"

enum {{
    TC_STATISTICS_RATE = {spec.sample_rate}, /* Hz */
    TC_STATISTICS_FFT = {spec.n_fft}, /* samples of a frame */
    TC_STATISTICS_HOP = {spec.hop_length} /* samples between frames */
}};

/* Add a frame of TC_STATISTICS_FFT samples; sums are all zero before a clip's first. work: TC_STATISTICS_FFT / 2. */
void tc_clip_frame(tc_statistics_sums *sums, const int16_t *pcm, tc_bin *work);

/* After the last frame: write the clip's statistics where the model looks for them, {where}. */
void tc_clip_input(const tc_statistics_sums *sums, int8_t *input);

#endif
"""


def source(spec: FeatureSpec, quantizer: StatisticsQuantizer) -> str:
    """Constants and the two functions."""
    names = ("statistic", "slot", "mean", "multiplier", "shift")
    arrays = "\n".join(array(name, getattr(quantizer, name)) for name in names)
    members = ", ".join(map(str, (len(quantizer.slot), quantizer.zero_point, *names)))
    return f"""{_banner(spec)}
#include "statistics.h"

{constants(tables_of(mel_spec(spec)))}
{array("pitch", pitches(spec))}
{array("cosine", cosines())}
static const tc_statistics statistics = {{&frontend, pitch, cosine}};

{arrays}
static const tc_statistics_quantizer quantizer = {{{members}}};

void tc_clip_frame(tc_statistics_sums *sums, const int16_t *pcm, tc_bin *work)
{{
    tc_statistics_frame(&statistics, pcm, work, sums);
}}

void tc_clip_input(const tc_statistics_sums *sums, int8_t *input)
{{
    int32_t steps[TC_STATISTICS];
    tc_statistics_means(&statistics, sums, steps);
    tc_quantize_statistics(&quantizer, steps, input);
}}
"""


def _banner(spec: FeatureSpec) -> str:
    return f"/* Clip statistics written by tinyclf from features {spec.digest()}. */"
