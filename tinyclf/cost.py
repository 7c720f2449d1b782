"""What a model needs, before it is flashed: parameters, MACs, RAM and flash, in all and by layer."""

from dataclasses import asdict, dataclass
from typing import Any

from tinyclf.graph import Graph, Op
from tinyclf.graph.node import WEIGHTED
from tinyclf.plan import plan, state_bytes

# Multiplier and shift of each output channel, beside what the graph itself holds.
STAGE_BYTES = 4 + 1


@dataclass(frozen=True)
class LayerCost:
    """One op of the integer graph; ram_bytes is what its inputs and output take together."""

    name: str
    kind: str
    output_shape: tuple[int, ...]
    params: int
    macs: int
    ram_bytes: int
    flash_bytes: int


def graph_cost(graph: Graph) -> dict[str, Any]:
    """params (weights, biases), macs (of all weighted ops), ram_bytes (the state), flash_bytes (tables), and layers."""
    layers = [_layer(graph, op) for op in graph.ops]
    return {
        "params": sum(layer.params for layer in layers),
        "macs": sum(layer.macs for layer in layers),
        "ram_bytes": state_bytes(plan(graph).arena_bytes),
        "flash_bytes": sum(layer.flash_bytes for layer in layers),
        "layers": [asdict(layer) for layer in layers],
    }


def _layer(graph: Graph, op: Op) -> LayerCost:
    output = graph.tensor(op.output)
    constants = [graph.tensor(name) for name in op.constants]
    weighted = op.kind in WEIGHTED
    return LayerCost(
        name=op.output,
        kind=op.kind,
        output_shape=output.shape,
        params=sum(graph.tensor(name).size for name in op.inputs[1:]) if weighted else 0,
        macs=_macs(graph, op) if weighted else 0,
        ram_bytes=sum(graph.tensor(name).nbytes for name in op.sources) + output.nbytes,
        flash_bytes=sum(tensor.nbytes for tensor in constants) + (STAGE_BYTES * output.shape[-1] if weighted else 0),
    )


def _macs(graph: Graph, op: Op) -> int:
    weight, output = graph.tensor(op.inputs[1]), graph.tensor(op.output)
    positions = 1 if op.kind == "fully_connected" else output.shape[0] * output.shape[1]
    return positions * weight.size
