"""What becomes of samples: a log-mel in floating point or in the device's integers, or the statistics of the clip."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tinyclf.errors import UsageError, not_known
from tinyclf.features.integer import integer_log_mel
from tinyclf.features.integer_statistics import device_statistics
from tinyclf.features.logmel import log_mel
from tinyclf.features.spec import FeatureSpec
from tinyclf.features.statistics import clip_statistics

FrontEnd = Callable[[NDArray[np.float32], FeatureSpec], NDArray[np.float32]]
# One row for a whole clip, so that nothing streams.
STATISTICS = ("statistics", "statistics-int")
FRONT_ENDS: dict[str, FrontEnd] = {
    "float": log_mel,
    "int": integer_log_mel,
    "statistics": clip_statistics,
    "statistics-int": device_statistics,
}


def front_end(name: str) -> FrontEnd:
    """From samples float32 (n,) and a spec to dB float32 (frames, mels); raises UsageError for another name.

    "statistics" gives (1, 26) in units of their own, for a `statistics_spec`; "statistics-int" as the device does.
    """
    if name not in FRONT_ENDS:
        raise UsageError(not_known("front end", name, FRONT_ENDS))
    return FRONT_ENDS[name]
