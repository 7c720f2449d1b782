"""Which arithmetic computes the log-mel: floating point, or the device's integers."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import UsageError
from tinyclf.features.integer import integer_log_mel
from tinyclf.features.logmel import log_mel
from tinyclf.features.spec import FeatureSpec

FrontEnd = Callable[[NDArray[np.float32], FeatureSpec], NDArray[np.float32]]
FRONT_ENDS: dict[str, FrontEnd] = {"float": log_mel, "int": integer_log_mel}


def front_end(name: str) -> FrontEnd:
    """From samples float32 (n,) and a spec to dB float32 (frames, mels); raises UsageError for another name."""
    if name not in FRONT_ENDS:
        raise UsageError(f"front end {name!r}: not known; allowed: {', '.join(FRONT_ENDS)}")
    return FRONT_ENDS[name]
