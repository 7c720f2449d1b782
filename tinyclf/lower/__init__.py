"""A torch model as a list of float ops in the graph's own kinds and layouts, batch norm and activations folded.

Reading (`trace`), folding (`fold`) and trimming are separate steps, each of which keeps the function that the model
computes; `execute` runs the ops at any stage.
"""

from torch import nn

from tinyclf.lower.execute import compute, execute
from tinyclf.lower.floatop import INPUT, FloatOp
from tinyclf.lower.fold import fold, trim_padding
from tinyclf.lower.trace import trace

__all__ = ["INPUT", "FloatOp", "compute", "execute", "fold", "lower", "trace", "trim_padding"]


def lower(model: nn.Module, input_shape: tuple[int, int]) -> list[FloatOp]:
    """Trace and fold a model in eval mode whose input is (batch, frames, mels); raises UnsupportedOp."""
    return trim_padding(fold(trace(model, input_shape)), input_shape)
