"""ONNX Runtime runs our file in integers: its own optimiser fuses every weighted op with its quantization."""

from collections import Counter
from pathlib import Path

import onnx
import onnxruntime
import pytest
from models import graph_of
from tinyclf.export import onnx_qdq

from tinyclf.graph.node import WEIGHTED


@pytest.mark.parametrize("architecture", ["audiobot50", "audiobot500", "separable10"])
def test_weighted_ops_are_fused(architecture: str, tmp_path: Path) -> None:
    graph = graph_of(architecture)
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "optimised.onnx")
    options.log_severity_level = 3
    onnxruntime.InferenceSession(onnx_qdq.serialise(graph), options, providers=["CPUExecutionProvider"])
    kinds = Counter(node.op_type for node in onnx.load(tmp_path / "optimised.onnx").graph.node)
    ours = Counter(op.kind for op in graph.ops)
    assert kinds["QLinearConv"] == ours["conv"] + ours["depthwise_conv"]
    assert kinds["QGemm"] == ours["fully_connected"]
    assert kinds["Conv"] == kinds["Gemm"] == 0
    assert sum(ours[kind] for kind in WEIGHTED) > 0
