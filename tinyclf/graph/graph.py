"""Graph: a frozen integer network, valid from birth."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from numpy.typing import NDArray

from tinyclf.errors import GraphError
from tinyclf.features.spec import FeatureSpec
from tinyclf.graph import rules
from tinyclf.graph.node import Op, Tensor


@dataclass(frozen=True, eq=False)
class Graph:
    """An integer network with the front end that feeds it and the labels that it decides between.

    tensors[0] is the input, (frames, mels, 1) int8; the last op writes the logits, (labels,) int8. Ops stand in the
    order in which they run. `provenance` says where the weights come from and is no part of the digest.
    Raises GraphError where a rule of `tinyclf.graph.rules` is broken.
    """

    features: FeatureSpec
    labels: tuple[str, ...]
    tensors: tuple[Tensor, ...]
    ops: tuple[Op, ...]
    provenance: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rules.check(self.features, self.labels, self.tensors, self.ops)

    def tensor(self, name: str) -> Tensor:
        """The tensor of that name; raises GraphError where there is none."""
        try:
            return self._by_name[name]
        except KeyError:
            raise GraphError(f"tensor {name!r}: not in the graph; allowed: {', '.join(self._by_name)}") from None

    @property
    def input(self) -> Tensor:
        """The int8 features, (frames, mels, 1)."""
        return self.tensors[0]

    @property
    def output(self) -> Tensor:
        """The int8 logits, (labels,)."""
        return self.tensor(self.ops[-1].output)

    @property
    def constants(self) -> tuple[Tensor, ...]:
        """Weights, biases and clamps."""
        return tuple(tensor for tensor in self.tensors if tensor.data is not None)

    def with_data(self, data: Mapping[str, NDArray[Any]]) -> "Graph":
        """The same graph with other values in the constants that are named, of the same shape and type."""
        tensors = tuple(replace(tensor, data=data.get(tensor.name, tensor.data)) for tensor in self.tensors)
        return replace(self, tensors=tensors)

    @cached_property
    def _by_name(self) -> dict[str, Tensor]:
        return {tensor.name: tensor for tensor in self.tensors}
