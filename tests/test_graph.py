"""The waist: its rules, its file, its digest."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from models import graph_of

from tinyclf import graph as graphs
from tinyclf.errors import GraphError
from tinyclf.graph import Graph, Quant


@pytest.fixture(scope="module")
def graph() -> Graph:
    return graph_of("audiobot50")


def _with_tensor(graph: Graph, name: str, **changes: object) -> Graph:
    tensors = tuple(replace(t, **changes) if t.name == name else t for t in graph.tensors)  # type: ignore[arg-type]
    return replace(graph, tensors=tensors)


def test_saved_and_loaded_is_the_same(graph: Graph, tmp_path: Path) -> None:
    graphs.save(graph, tmp_path / "graph.safetensors")
    loaded = graphs.load(tmp_path / "graph.safetensors")
    assert graphs.digest(loaded) == graphs.digest(graph)
    assert loaded.ops == graph.ops
    assert loaded.labels == graph.labels
    assert [t.quant for t in loaded.tensors] == [t.quant for t in graph.tensors]


def test_every_flipped_byte_is_refused(graph: Graph, tmp_path: Path) -> None:
    path = tmp_path / "graph.safetensors"
    graphs.save(graph, path)
    content = path.read_bytes()
    for position in np.random.default_rng(0).integers(len(content), size=60):
        damaged = bytearray(content)
        damaged[position] ^= 0x10
        path.write_bytes(bytes(damaged))
        with pytest.raises(GraphError):
            graphs.load(path)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.999])
def test_truncated_file_is_refused(graph: Graph, tmp_path: Path, share: float) -> None:
    path = tmp_path / "graph.safetensors"
    graphs.save(graph, path)
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    with pytest.raises(GraphError, match="damaged"):
        graphs.load(path)


def test_other_version_is_refused(graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphs.storage, "VERSION", "1")
    graphs.save(graph, tmp_path / "old.safetensors")
    monkeypatch.undo()
    with pytest.raises(
        GraphError, match=r"got format 'tinyclf\.graph' version '1'; allowed: 'tinyclf\.graph' version '2'"
    ):
        graphs.load(tmp_path / "old.safetensors")


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="no such graph file"):
        graphs.load(tmp_path / "none.safetensors")


def test_digest_sees_every_weight(graph: Graph) -> None:
    weight = graph.tensor("head.4.weight")
    assert weight.data is not None
    changed = weight.data.copy()
    changed.flat[-1] += 1 if changed.flat[-1] < 127 else -1
    assert graphs.digest(_with_tensor(graph, weight.name, data=changed)) != graphs.digest(graph)


@pytest.mark.parametrize(
    ("name", "changes", "message"),
    [
        (
            "head.4.weight",
            {"data": np.full((5, 64), -128, np.int8)},
            "op 'head.4': got weight -128; allowed: -127 to 127",
        ),
        ("head.4.bias", {"quant": Quant((0.5,) * 5)}, "op 'head.4': got a bias scale of its own"),
        ("head.4.bias", {"data": np.full(5, 2**31 - 1, np.int32)}, r"allowed: sums within int32"),
        ("head.4", {"quant": Quant((float("nan"),))}, "tensor 'head.4': got a scale that is not"),
        ("head.4", {"quant": Quant((0.1,))}, "allowed: finite float32 scales > 0"),
        ("head.4", {"quant": Quant((0.5,), 128)}, "tensor 'head.4': got zero point 128; allowed: -128 to 127"),
        ("pool", {"shape": (63,)}, "op 'pool' output: got \\(63,\\); allowed: \\(64,\\)"),
        ("features", {"shape": (96, 31, 1)}, "input 'features': got \\(96, 31, 1\\); allowed: \\(96, 32, 1\\)"),
    ],
)
def test_broken_rules_are_named(graph: Graph, name: str, changes: dict[str, object], message: str) -> None:
    with pytest.raises(GraphError, match=message):
        _with_tensor(graph, name, **changes)


def test_ops_out_of_order_are_refused(graph: Graph) -> None:
    with pytest.raises(GraphError, match="before it is computed"):
        replace(graph, ops=(graph.ops[1], graph.ops[0], *graph.ops[2:]))


def test_unknown_tensor_is_named(graph: Graph) -> None:
    with pytest.raises(GraphError, match="tensor 'nothing': not in the graph"):
        graph.tensor("nothing")
