"""Decisions from a stream of sound: a sliding window whose posteriors are averaged."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax

from tinyclf.errors import UsageError
from tinyclf.evaluation import Classifier
from tinyclf.features import FeatureSpec, log_mel, referenced, standardise


@dataclass(frozen=True)
class Decision:
    """What one window says: t is the window's end in s; label is its own, program that of the averaged posterior."""

    t: float
    label: str
    posterior: dict[str, float]
    program: str


class SlidingWindowPredictor:
    """Takes samples in blocks of any size and gives a decision every hop, once a whole window has been heard.

    The block size changes nothing: the same samples give the same decisions. hop_frames is the step between windows,
    average the number of windows whose posteriors are averaged.
    """

    def __init__(
        self, classify: Classifier, spec: FeatureSpec, labels: Sequence[str], hop_frames: int = 24, average: int = 4
    ) -> None:
        if hop_frames < 1 or average < 1:
            raise UsageError(f"stream: got hop {hop_frames} and average {average}; allowed: at least 1 each")
        self.classify, self.spec, self.labels, self.hop_frames = classify, spec, tuple(labels), hop_frames
        self.samples = np.empty(0, np.float32)
        self.frames: deque[NDArray[np.float32]] = deque(maxlen=spec.n_frames)
        self.posteriors: deque[NDArray[np.float64]] = deque(maxlen=average)
        self.seen = 0

    def push(self, samples: NDArray[np.float32]) -> list[Decision]:
        """Hear float32 samples (n,) at the spec's rate; returns the decisions that became due, oldest first."""
        self.samples = np.concatenate([self.samples, samples])
        count = max(0, (len(self.samples) - self.spec.n_fft) // self.spec.hop_length + 1)
        if not count:
            return []
        decisions = []
        for frame in log_mel(self.samples[: (count - 1) * self.spec.hop_length + self.spec.n_fft], self.spec):
            self.frames.append(frame)
            self.seen += 1
            if self.seen >= self.spec.n_frames and (self.seen - self.spec.n_frames) % self.hop_frames == 0:
                decisions.append(self._decide())
        self.samples = self.samples[count * self.spec.hop_length :]
        return decisions

    def _decide(self) -> Decision:
        window = standardise(referenced(np.stack(self.frames), self.spec), self.spec)
        posterior = softmax(self.classify(window[np.newaxis])[0].astype(np.float64))
        self.posteriors.append(posterior)
        averaged = np.mean(self.posteriors, axis=0)
        end = ((self.seen - 1) * self.spec.hop_length + self.spec.n_fft) / self.spec.sample_rate
        return Decision(
            t=end,
            label=self.labels[int(posterior.argmax())],
            posterior=dict(zip(self.labels, averaged.tolist(), strict=True)),
            program=self.labels[int(averaged.argmax())],
        )
