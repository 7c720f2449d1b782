"""Readers that turn data sets into one table of clips and one array of features."""

from tinyclf.datasets.check import DataReport, check
from tinyclf.datasets.features import ClipFeatures
from tinyclf.datasets.reader import load_features, read_table
from tinyclf.datasets.splits import Split, split
from tinyclf.datasets.table import Clip, ClipTable, Remark

__all__ = [
    "Clip",
    "ClipFeatures",
    "ClipTable",
    "DataReport",
    "Remark",
    "Split",
    "check",
    "load_features",
    "read_table",
    "split",
]
