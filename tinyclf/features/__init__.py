"""What the model hears: the feature specification and the log-mel spectrogram."""

from tinyclf.features.logmel import log_mel, mel_filterbank, model_windows, referenced, standardise, windows
from tinyclf.features.spec import FeatureSpec

__all__ = ["FeatureSpec", "log_mel", "mel_filterbank", "model_windows", "referenced", "standardise", "windows"]
