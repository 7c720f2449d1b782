"""Decisions from a stream of sound: the device's front end, an integer model every hop, and a policy.

The same integers as `runtime/tc_predictor.h` computes on the device.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import UsageError
from tinyclf.features import STATISTICS, FeatureSpec
from tinyclf.features.extra import require_no_extra
from tinyclf.features.integer import log_mel_rows, to_pcm
from tinyclf.features.quantizer import RowQuantizer, quantize_rows
from tinyclf.graph import Graph, Quant
from tinyclf.metrics import kept_thresholds
from tinyclf.policies import ONE, Exponential, LabelPolicy, Policy, Rule
from tinyclf.policies.evidence import Calibration

HOP_FRAMES = 16
# Where none was tuned: an average over two seconds that needs a tenth of certainty to change the program.
AVERAGED_HOPS, MARGIN = 12.5, 0.1


@dataclass(frozen=True)
class Decision:
    """What one window says: t is the window's end in s; label is its own, posterior the policy's, and program too.

    With several labels at once the program names all that are there, by commas.
    """

    t: float
    label: str
    posterior: dict[str, float]
    program: str


def default_policy(classes: int, scale: float) -> Policy:
    """An exponential average with a margin, for logits of `scale` a step, where no policy was tuned."""
    calibration = Calibration.of(scale, 1.0, [0.0] * classes)
    return Policy(calibration, Exponential.of(AVERAGED_HOPS), Rule(margin=round(ONE * MARGIN)))


def untuned_policy(graph: Graph) -> Policy | LabelPolicy:
    """Of where none was tuned: `default_policy`, or for several labels the like for each, by the model's thresholds."""
    thresholds = kept_thresholds(graph.provenance)
    if thresholds is None:
        return default_policy(len(graph.labels), graph.output.scale)
    output, rule = graph.output, Rule(margin=round(ONE * MARGIN))
    return LabelPolicy.of(output.scale, output.zero_point, thresholds, Exponential.of(AVERAGED_HOPS), rule)


def require_log_mel(graph: Graph) -> None:
    """Raise UsageError for a model that hears a clip as a whole, by its statistics: it has no windows to slide."""
    data = graph.provenance.get("data")
    if isinstance(data, Mapping) and data.get("frontend") in STATISTICS:
        raise UsageError("stream: got a model on clip statistics; allowed: one on a log-mel")


class SlidingWindowPredictor:
    """Takes samples in blocks of any size and gives a decision every hop, once a whole window has been heard.

    The block size changes nothing: the same samples give the same integers. `run` takes int8 windows (n, frames, mels)
    to int8 logits (n, labels); quant is that of the model's input; hop_frames is the step between windows.
    """

    def __init__(
        self, run: Callable[[NDArray[np.int8]], NDArray[np.int8]], spec: FeatureSpec, quant: Quant,
        labels: Sequence[str], policy: Policy | LabelPolicy, hop_frames: int = HOP_FRAMES,
    ) -> None:  # fmt: skip
        if not 1 <= hop_frames <= spec.n_frames:
            raise UsageError(f"stream: got a hop of {hop_frames} frames; allowed: 1 to {spec.n_frames}")
        require_no_extra(spec, "stream")
        if policy.classes != len(labels):
            raise UsageError(f"policy: got {policy.classes} classes; allowed: the model's {len(labels)}")
        self.run, self.spec, self.labels, self.policy, self.hop_frames = run, spec, tuple(labels), policy, hop_frames
        self.quantizer = RowQuantizer.of(spec, quant.scale[0], quant.zero_point)
        self.step = policy.follow()
        self.pcm = np.empty(0, np.int16)
        self.rows = np.empty((0, spec.n_mels), np.int16)
        self.first = 0  # the frame that rows[0] is

    def push(self, samples: NDArray[np.float32] | NDArray[np.int16]) -> list[Decision]:
        """Hear int16 PCM or float32 samples (n,) at the spec's rate; returns the decisions that became due."""
        pcm = samples.astype(np.int16) if samples.dtype == np.int16 else to_pcm(samples.astype(np.float32))
        self.pcm = np.concatenate([self.pcm, pcm])
        count = max(0, (len(self.pcm) - self.spec.n_fft) // self.spec.hop_length + 1)
        if not count:
            return []
        used = (count - 1) * self.spec.hop_length + self.spec.n_fft
        self.rows = np.concatenate([self.rows, log_mel_rows(self.pcm[:used], self.spec)])
        self.pcm = self.pcm[count * self.spec.hop_length :]
        decisions = []
        while len(self.rows) >= self.spec.n_frames:
            decisions.append(self._decide(self.rows[: self.spec.n_frames]))
            self.rows = self.rows[self.hop_frames :]
            self.first += self.hop_frames
        return decisions

    def _decide(self, rows: NDArray[np.int16]) -> Decision:
        logits = self.run(quantize_rows(rows[np.newaxis], self.quantizer))[0]
        decision = self.step(logits)
        end = self.first * self.spec.hop_length + self.spec.window_samples
        return Decision(
            t=end / self.spec.sample_rate,
            label=self.labels[int(logits.argmax())],
            posterior=dict(zip(self.labels, (share / ONE for share in decision.posterior), strict=True)),
            program=", ".join(self.labels[program] for program in decision.programs),
        )
