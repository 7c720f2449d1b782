"""`tinyclf stream`: decisions over a sound file or a microphone, a line each."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path

from tinyclf.console import OUT
from tinyclf.errors import UsageError, not_known
from tinyclf.export import bundle as bundles
from tinyclf.finding import find_bundle
from tinyclf.live import BAR, BLOCK_SECONDS, listen, microphone, show
from tinyclf.predictors import POLICY, decide, predictor_of
from tinyclf.released import released_names
from tinyclf.stream import Decision


def stream_file(
    paths: list[str], hop: int, policy: Path | None, executor: str, *, model: str | None = None, as_json: bool
) -> None:
    """`tinyclf stream`: a line a decision."""
    allowed = "FILE beside --model" if model else "[BUNDLE] FILE"
    if not 1 <= len(paths) <= (1 if model else 2):
        raise UsageError(f"stream: got {len(paths)} paths; allowed: {allowed}")
    bundle = _bundle(model, paths[:-1])
    _head(bundle, policy, as_json=as_json)
    for decision in decide(bundle, Path(paths[-1]), hop, policy, executor):
        _tell(decision, as_json=as_json)


def stream_live(
    paths: list[str], hop: int, policy: Path | None, executor: str, device: str | None, seconds: float | None, *,
    model: str | None = None, as_json: bool,
) -> None:  # fmt: skip
    """`tinyclf stream --mic`: a picture in the terminal; a line a decision where there is none, or with --json."""
    if len(paths) > (0 if model else 1):
        allowed = "none beside --model" if model else "[BUNDLE]"
        raise UsageError(f"stream --mic: got {len(paths)} paths; allowed: {allowed}")
    bundle = _bundle(model, paths)
    predictor = predictor_of(bundle, hop, policy, executor)
    blocks = microphone(bundle.graph.features.sample_rate, device)
    heard = islice(blocks, None if seconds is None else round(seconds / BLOCK_SECONDS))
    if OUT.is_terminal and not as_json:
        show(predictor, heard, OUT)
        return
    _head(bundle, policy, as_json=as_json)
    for decision in listen(predictor, heard):
        _tell(decision, as_json=as_json)


def _bundle(model: str | None, paths: Sequence[str]) -> bundles.Bundle:
    """A released model, else the bundle at the path, else the latest one."""
    if model and model not in released_names():
        raise UsageError(not_known("model", model, released_names()))
    return find_bundle(model or (paths[0] if paths else None))


def _tell(decision: Decision, *, as_json: bool) -> None:
    if as_json:
        OUT.file.write(json.dumps(asdict(decision)) + "\n")
        return
    heard = max(decision.posterior, key=lambda name: decision.posterior[name])
    share = decision.posterior[heard]
    line = f"{decision.t:8.2f} s  {decision.program:<14} {heard:<14}{share:5.0%}  {'#' * round(BAR * share)}"
    OUT.print(line, highlight=False, markup=False, soft_wrap=True)


def _head(bundle: bundles.Bundle, policy: Path | None, *, as_json: bool) -> None:
    """Whose decisions follow, and what stands in their columns; nothing with --json."""
    if not as_json:
        OUT.print(f"{bundle.folder}, {_policy_name(bundle, policy)}", highlight=False, markup=False, soft_wrap=True)
        OUT.print(f"{'time':>8}    {'program':<14} {'heard most':<14}share", style="bold", highlight=False)


def _policy_name(bundle: bundles.Bundle, policy: Path | None) -> str:
    tuned = policy or bundle.folder / POLICY
    return f"policy {tuned}" if tuned.is_file() else "the default policy; `tinyclf policy` tunes one"
