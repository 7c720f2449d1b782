"""Readers that turn data sets into one table of clips and one array of features."""

from tinyclf.datasets.features import ClipFeatures, Remark
from tinyclf.datasets.reader import load_features
from tinyclf.datasets.splits import Split, split
from tinyclf.datasets.table import Clip, ClipTable

__all__ = ["Clip", "ClipFeatures", "ClipTable", "Remark", "Split", "load_features", "split"]
