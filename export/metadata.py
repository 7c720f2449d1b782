"""What every file made from a graph says of it, and how it is read back from a file that may be anybody's."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from tinyclf.export.seal import UNSEALED

from tinyclf.errors import DataError, GraphError
from tinyclf.features import FeatureSpec
from tinyclf.graph import Graph, Quant, digest

PREFIX = "tinyclf."


@dataclass(frozen=True)
class ModelInfo:
    """Enough to use a model file alone: its front end, its labels, and how its int8 ends stand for real numbers."""

    digest: str
    features: FeatureSpec
    labels: tuple[str, ...]
    input: Quant
    output: Quant


def describe(graph: Graph) -> dict[str, str]:
    """Metadata entries of a graph."""
    return entries(info(graph))


def entries(described: ModelInfo) -> dict[str, str]:
    """Metadata entries, the place for a seal among them."""
    ends = {
        name: [quant.scale[0], quant.zero_point]
        for name, quant in (("input", described.input), ("output", described.output))
    }
    return {
        f"{PREFIX}digest": described.digest,
        f"{PREFIX}features": described.features.to_json(),
        f"{PREFIX}labels": json.dumps(described.labels),
        f"{PREFIX}quantization": json.dumps(ends),
        f"{PREFIX}seal": UNSEALED,
    }


def info(graph: Graph) -> ModelInfo:
    """The same of a graph itself."""
    return ModelInfo(digest(graph), graph.features, graph.labels, graph.input.quant, graph.output.quant)


def parse(values: Mapping[str, str], where: str) -> ModelInfo:
    """Read what `describe` wrote; raises GraphError where an entry is missing or damaged."""
    try:
        ends = json.loads(values[f"{PREFIX}quantization"])
        quants = {name: Quant((float(scale),), int(zero_point)) for name, (scale, zero_point) in ends.items()}
        features = FeatureSpec.from_dict(json.loads(values[f"{PREFIX}features"]))
        labels = tuple(map(str, json.loads(values[f"{PREFIX}labels"])))
        return ModelInfo(values[f"{PREFIX}digest"], features, labels, quants["input"], quants["output"])
    except (KeyError, TypeError, ValueError, AttributeError, DataError) as error:
        raise GraphError(
            f"{where}: got no tinyclf metadata, or damaged; allowed: a file that tinyclf exported"
        ) from error
