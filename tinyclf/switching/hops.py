"""Int8 logits of a whole stream, a window every hop, through the device's front end: what policies are judged on."""

from collections.abc import Callable

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from tinyclf.features import FeatureSpec
from tinyclf.features.extra import require_no_extra
from tinyclf.features.integer import log_mel_rows, to_pcm
from tinyclf.features.quantizer import RowQuantizer, quantize_rows
from tinyclf.graph import Quant
from tinyclf.stream import HOP_FRAMES
from tinyclf.switching.scenes import SceneStream
from tinyclf.switching.scoring import Timeline

Int8s = NDArray[np.int8]
BATCH = 256


def hop_seconds(spec: FeatureSpec, hop_frames: int = HOP_FRAMES) -> float:
    """Seconds between decisions."""
    return hop_frames * spec.hop_length / spec.sample_rate


def stream_logits(
    samples: NDArray[np.float32], spec: FeatureSpec, quant: Quant, run: Callable[[Int8s], Int8s],
    hop_frames: int = HOP_FRAMES,
) -> Int8s:  # fmt: skip
    """int8 (decisions, classes) of samples (n,) as `run` computes them from int8 windows; n is at least a window."""
    require_no_extra(spec, "policy")
    quantizer = RowQuantizer.of(spec, quant.scale[0], quant.zero_point)
    rows = log_mel_rows(to_pcm(samples), spec)
    windows = sliding_window_view(rows, spec.n_frames, axis=0)[::hop_frames].transpose(0, 2, 1)
    batches = (windows[start : start + BATCH] for start in range(0, len(windows), BATCH))
    return np.concatenate([run(quantize_rows(batch, quantizer)) for batch in batches])


def timeline_of(stream: SceneStream, spec: FeatureSpec, decisions: int, hop_frames: int = HOP_FRAMES) -> Timeline:
    """The truth at every decision of a stream; a decision's time is its window's end."""
    hop, first = hop_frames * spec.hop_length, spec.window_samples
    starts = np.maximum(-(-(stream.starts - first) // hop), 0)
    return Timeline(starts, stream.labels, decisions, hop / spec.sample_rate, first / spec.sample_rate)
