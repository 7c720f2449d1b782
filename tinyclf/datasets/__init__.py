"""Readers that turn data sets into one table of clips and one array of features."""

from tinyclf.datasets.check import DataReport, check
from tinyclf.datasets.features import ClipFeatures
from tinyclf.datasets.folds import Division, each_fold, each_source
from tinyclf.datasets.reader import load_features, read_table
from tinyclf.datasets.splits import Split, split
from tinyclf.datasets.table import Clip, ClipTable, Remark

__all__ = [
    "Clip",
    "ClipFeatures",
    "ClipTable",
    "DataReport",
    "Division",
    "Remark",
    "Split",
    "check",
    "each_fold",
    "each_source",
    "load_features",
    "read_table",
    "split",
]
