"""Data flows one way: a module imports only from those before it."""

import ast
import re
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
FOLDERS = {
    "tinyclf": "tinyclf",
    "tinyclf.export": "export",
    "tinyclf.bench": "bench",
    "tinyclf.firmware": "firmware_models",
}
ORDER = (
    "tinyclf", "errors", "files", "cache", "audio", "arith", "policies.evidence", "policies.smoothers",
    "policies.policy", "policies.labels", "policies",
    "features.spec", "features.logmel", "features.tables", "features.integer",
    "features.quantizer", "features.statistics", "features.extra", "features.integer_statistics", "features.frontend",
    "features",
    "datasets.table", "datasets.metadata", "datasets.synthesis.signals", "datasets.synthesis", "datasets.synthetic",
    "datasets.folder",
    "datasets.manifest", "datasets.store", "datasets.analysis", "datasets.features", "datasets.oticon",
    "datasets.splits", "datasets.folds", "datasets.esc50", "datasets.urbansound", "datasets.cough", "datasets.coughvid",
    "datasets.coswara", "datasets.fsd50k", "datasets.speech_commands", "datasets.known",
    "datasets.unpack", "datasets.fetch", "datasets.reader",
    "datasets.check", "datasets", "models.parts", "models.extra", "models.audiobot", "models.separable",
    "models.resnet", "models.googlenet", "models.densenet", "models.panns", "models.cnn", "models.mlp", "models.tabnet",
    "models.fsd50k", "models.ast", "models.ensemble", "models.registry", "models.published", "models",
    "count", "metrics.decisions", "metrics.ranking", "metrics.spread", "metrics.thresholds", "metrics",
    "augment.draw", "augment.geometry", "augment.level", "augment.masks", "augment.mixing", "augment",
    "checkpoint", "evaluation", "training.losses", "training.optimisation", "training.memory",
    "training.sampling", "training.prior", "training.distillation", "training.recipe", "training.together",
    "training.batches", "training.fitting", "training.folder", "training.start", "training.loggers",
    "training.snapshot", "training.resume", "training.loop", "training.run", "training.joining", "training.swapping",
    "training.folds", "training",
    "graph.node", "graph.rules", "graph.graph", "graph.storage", "graph",
    "thresholds",
    "output_stage", "reference", "streaming", "in_place", "bands", "plan", "cost", "lower.floatop", "lower.trace",
    "lower.fold", "lower.execute", "lower",
    "quantization.calibration", "quantization.equalise", "quantization.bias_correction", "quantization.ptq",
    "quantization.best", "quantization.integer_net", "quantization.qat", "quantization.fidelity",
    "quantization.runs", "quantization",
    "stream", "firmware.toolchain", "firmware.cycles",
    "firmware.image", "firmware.trace", "firmware.emulator", "firmware.qemu", "firmware.device", "firmware.wasm",
    "firmware.policy", "firmware.predictor", "firmware.web", "firmware",
    "export.seal", "export.metadata", "export.c_text", "export.kernels", "export.c_pieces", "export.c_calls",
    "export.c_slices", "export.c_helium", "export.c_source", "export.frontend_source", "export.statistics_source",
    "export.policy_source", "export.labels_header", "export.stream_source", "export.predictor_source",
    "export.libraries", "export.onnx_qdq", "export.onnx_stream", "export.tflite_int8",
    "export.tflite_stream", "export.bundle",
    "export.web",
    "export.tensorflow_opinion", "export.runtimes", "export.executors", "export.verify", "export", "opinion",
    "bench.cores", "bench.boards", "bench.parts", "bench.energy", "bench.cycle_model", "bench.host", "bench.npu",
    "bench.measure", "bench.results", "bench.runs", "bench.made_sets", "bench.folds", "bench.documents",
    "bench.second_opinion", "bench.certificate",
    "bench.quantization", "bench.throughput", "bench.spike", "bench.markdown", "bench.kernel_tables",
    "bench.comparison_table", "bench.training_tables", "bench.headlines", "bench.tables", "bench",
    "switching.temperature", "switching.scenes", "switching.scoring", "switching.hops", "switching.tuning",
    "switching.study", "switching.halves", "switching",
    "released", "finding", "subject", "budget", "console", "live", "predictors", "report.files", "report.subject",
    "report.pictures", "report.html", "report.asked", "report.heading", "report.heard", "report.scores",
    "report.mistakes", "report.integers", "report.device", "report.decisions", "report.page", "report.comparison",
    "report", "complete", "usage",
    "search.space", "search.study", "search.trials", "search.cluster", "search.plots", "search",
    "commands.count", "commands.data", "commands.evaluate", "commands.verify", "commands.stream", "commands.report",
    "commands.policy", "commands.web", "commands.bench", "commands.export", "commands.asked", "commands.planned",
    "commands.train", "commands.join", "commands.sweep", "commands",
    "bench.scenes", "bench.decisions", "bench.comparison", "bench.card", "bench.release", "bench.switching",
    "bench.predictor", "bench.day", "bench.kernels", "bench.helium",
    "quickstart", "cli.options", "cli.start", "cli.data", "cli.training", "cli.bundle", "cli.decisions", "cli.pages",
    "cli",
)  # fmt: skip


def _modules() -> dict[str, Path]:
    found = {}
    for package, folder in FOLDERS.items():
        for path in (REPOSITORY / folder).rglob("*.py"):
            parts = path.relative_to(REPOSITORY / folder).with_suffix("").parts
            name = ".".join([package, *parts]).removesuffix(".__init__")
            found[name.removeprefix("tinyclf.")] = path
    return found


def _rank(module: str) -> int:
    while module not in ORDER and "." in module:
        module = module.rpartition(".")[0]
    return ORDER.index(module)


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "tinyclf":
            modules = _modules()
            for alias in node.names:
                inner = f"{node.module}.{alias.name}".removeprefix("tinyclf.")
                found.add(inner if inner in modules else str(node.module).removeprefix("tinyclf."))
        elif isinstance(node, ast.Import):
            found |= {
                alias.name.removeprefix("tinyclf.") for alias in node.names if alias.name.split(".")[0] == "tinyclf"
            }
    return found


@pytest.mark.parametrize("module", sorted(_modules()))
def test_imports_point_one_way(module: str) -> None:
    assert any(module == name or module.startswith(f"{name}.") for name in ORDER), (
        f"{module}: has no place in the order"
    )
    for imported in _imports(_modules()[module]):
        same_package = module.rpartition(".")[0] == imported.rpartition(".")[0] != "" and _rank(module) == _rank(
            imported
        )
        assert _rank(imported) < _rank(module) or same_package, f"{module} imports {imported}, which comes after it"


def test_only_what_makes_the_graph_knows_torch() -> None:
    """And the bench that measures training."""
    allowed = _rank("quantization.runs")
    for module, path in _modules().items():
        if re.search(r"^\s*(import torch|from torch)\b", path.read_text(), flags=re.MULTILINE):
            assert _rank(module) <= allowed or module == "bench.throughput", module
