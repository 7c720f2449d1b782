"""What the model hears: the feature specification and the log-mel spectrogram."""
