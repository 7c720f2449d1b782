"""The waist: one integer graph between training and every executor; quantization is decided here once."""

from tinyclf.graph.graph import Graph
from tinyclf.graph.node import Kind, Op, Quant, Tensor
from tinyclf.graph.storage import digest, load, save

__all__ = ["Graph", "Kind", "Op", "Quant", "Tensor", "digest", "load", "save"]
