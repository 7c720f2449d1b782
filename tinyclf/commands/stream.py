"""`tinyclf stream`: decisions over a sound file or a microphone, a line each."""

import json
from dataclasses import asdict
from itertools import islice
from pathlib import Path

from tinyclf.console import OUT
from tinyclf.errors import UsageError
from tinyclf.finding import find_bundle
from tinyclf.live import BLOCK_SECONDS, listen, microphone, show
from tinyclf.predictors import decide, predictor_of
from tinyclf.stream import Decision


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
