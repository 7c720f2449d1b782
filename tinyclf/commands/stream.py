"""`tinyclf stream`: decisions over a sound file or a microphone, a line each."""

import json
from dataclasses import asdict
from itertools import islice
from pathlib import Path

from tinyclf.audio import load_audio
from tinyclf.console import OUT
from tinyclf.errors import DataError, UsageError
from tinyclf.export import bundle as bundles
from tinyclf.export.executors import open_executor
from tinyclf.features import STATISTICS
from tinyclf.live import BLOCK_SECONDS, listen, microphone, show
from tinyclf.policies import Policy
from tinyclf.stream import HOP_FRAMES, Decision, SlidingWindowPredictor, default_policy
from tinyclf.subject import (
    find_bundle,
)  # fmt: skip

POLICY = Path("policy") / "policy.json"


def stream_file(paths: list[str], hop: int, policy: Path | None, executor: str, *, as_json: bool) -> None:
    """`tinyclf stream`: a line a decision."""
    if not 1 <= len(paths) <= 2:
        raise UsageError(f"stream: got {len(paths)} paths; allowed: [BUNDLE] FILE")
    bundle = find_bundle(paths[0] if len(paths) == 2 else None)
    for decision in decide(bundle, Path(paths[-1]), hop, policy, executor):
        _tell(decision, as_json=as_json)


def stream_live(
    paths: list[str], hop: int, policy: Path | None, executor: str, device: str | None, seconds: float | None, *,
    as_json: bool,
) -> None:  # fmt: skip
    """`tinyclf stream --mic`: a picture in the terminal; a line a decision where there is none, or with --json."""
    if len(paths) > 1:
        raise UsageError(f"stream --mic: got {len(paths)} paths; allowed: [BUNDLE]")
    bundle = find_bundle(paths[0] if paths else None)
    predictor = predictor_of(bundle, hop, policy, executor)
    blocks = microphone(bundle.graph.features.sample_rate, device)
    heard = islice(blocks, None if seconds is None else round(seconds / BLOCK_SECONDS))
    if OUT.is_terminal and not as_json:
        show(predictor, heard, OUT)
        return
    for decision in listen(predictor, heard):
        _tell(decision, as_json=as_json)


def _tell(decision: Decision, *, as_json: bool) -> None:
    if as_json:
        OUT.file.write(json.dumps(asdict(decision)) + "\n")
        return
    share = decision.posterior[decision.program]
    OUT.print(f"{decision.t:8.2f} s  {decision.program:<14}{share:5.0%}  {'#' * round(30 * share)}", highlight=False)


def decide(
    bundle: bundles.Bundle, path: Path, hop: int = HOP_FRAMES, policy: Path | None = None, executor: str = "reference"
) -> list[Decision]:
    """All decisions over a sound file, by the policy of a file, else the bundle's tuned one, else the default."""
    graph = bundle.graph
    samples = load_audio(path, graph.features.sample_rate).samples
    if len(samples) < graph.features.window_samples:
        seconds = graph.features.window_samples / graph.features.sample_rate
        raise DataError(
            f"{path}: got {len(samples) / graph.features.sample_rate:.2f} s; allowed: at least {seconds:.2f} s"
        )
    return predictor_of(bundle, hop, policy, executor).push(samples)


def predictor_of(
    bundle: bundles.Bundle, hop: int = HOP_FRAMES, policy: Path | None = None, executor: str = "reference"
) -> SlidingWindowPredictor:
    """A bundle's predictor, by the policy of a file, else the bundle's tuned one, else the default."""
    graph = bundle.graph
    data = graph.provenance.get("data")
    if isinstance(data, dict) and data.get("frontend") in STATISTICS:
        raise UsageError("stream: got a model on clip statistics; allowed: one on a log-mel")
    run = open_executor(executor, bundle).logits
    rule = find_policy(bundle, policy)
    return SlidingWindowPredictor(run, graph.features, graph.input.quant, graph.labels, rule, hop)


def find_policy(bundle: bundles.Bundle, path: Path | None = None) -> Policy:
    """The policy of a file that `tinyclf policy` wrote, the bundle's own one for None, or the default one.

    Raises UsageError where the file cannot be read or holds no policy.
    """
    file = path or bundle.folder / POLICY
    if path is None and not file.is_file():
        return default_policy(len(bundle.graph.labels), bundle.graph.output.scale)
    try:
        return Policy.from_dict(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UsageError(f"{file}: cannot be read ({error}); allowed: a policy.json of `tinyclf policy`") from error
