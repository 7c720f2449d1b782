"""A bundle as a predictor: who runs it, and by which policy it decides."""

import json
from pathlib import Path

from tinyclf.audio import load_audio
from tinyclf.errors import DataError, UsageError
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import open_executor
from tinyclf.policies import LabelPolicy, Policy, read_policy
from tinyclf.stream import HOP_FRAMES, Decision, SlidingWindowPredictor, require_log_mel, untuned_policy

POLICY = Path("policy") / "policy.json"


def decide(
    bundle: bundles.Bundle, path: Path, hop: int = HOP_FRAMES, policy: Path | None = None, executor: str = "reference"
) -> list[Decision]:
    """All decisions over a sound file, by the policy of a file, else the bundle's tuned one, else the default."""
    graph = bundle.graph
    samples = load_audio(path, graph.features.sample_rate).samples
    if len(samples) < graph.features.window_samples:
        seconds = graph.features.window_samples / graph.features.sample_rate
        raise DataError(
            f"{path}: got {len(samples) / graph.features.sample_rate:.2f} s; allowed: at least {seconds:.2f} s, the "
            "window of the model; join several clips of a scene to one file"
        )
    return predictor_of(bundle, hop, policy, executor).push(samples)


def predictor_of(
    bundle: bundles.Bundle, hop: int = HOP_FRAMES, policy: Path | None = None, executor: str = "reference"
) -> SlidingWindowPredictor:
    """A bundle's predictor, by the policy of a file, else the bundle's tuned one, else the default."""
    graph = bundle.graph
    require_log_mel(graph)
    run = open_executor(executor, bundle).logits
    rule = find_policy(bundle, policy)
    return SlidingWindowPredictor(run, graph.features, graph.input.quant, graph.labels, rule, hop)


def find_policy(bundle: bundles.Bundle, path: Path | None = None) -> Policy | LabelPolicy:
    """The policy of a file that `tinyclf policy` wrote, the bundle's own one for None, or the default one.

    Raises UsageError where the file cannot be read or holds no policy.
    """
    file = path or bundle.folder / POLICY
    if path is None and not file.is_file():
        return untuned_policy(bundle.graph)
    try:
        return read_policy(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UsageError(f"{file}: cannot be read ({error}); allowed: a policy.json of `tinyclf policy`") from error
