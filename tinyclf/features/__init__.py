"""What the model hears: the feature specification and the log-mel spectrogram, in floating point and in integers."""

from tinyclf.features.extra import with_extra
from tinyclf.features.frontend import STATISTICS, front_end
from tinyclf.features.logmel import log_mel, mel_filterbank, model_windows, referenced, standardise, windows
from tinyclf.features.spec import FeatureSpec
from tinyclf.features.statistics import statistics_spec

__all__ = [
    "STATISTICS",
    "FeatureSpec",
    "front_end",
    "log_mel",
    "mel_filterbank",
    "model_windows",
    "referenced",
    "standardise",
    "statistics_spec",
    "windows",
    "with_extra",
]
