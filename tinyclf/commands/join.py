"""`tinyclf join`: several runs become one, whose logits are the mean of theirs, without the prior if asked."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tinyclf import checkpoint
from tinyclf.console import emit, progress, scores_table
from tinyclf.count import count_layers
from tinyclf.errors import UsageError
from tinyclf.models.ensemble import MOST_MEMBERS
from tinyclf.subject import RUNS, find_run, load_split, provenance_of
from tinyclf.training import new_folder
from tinyclf.training.joining import join_runs
from tinyclf.training.prior import prior_of


def join_command(
    runs: Sequence[Path], out: Path | None, data: Path | None, prior: str | None, *, as_json: bool
) -> Path:  # fmt: skip
    """`tinyclf join`; returns the folder of the run."""
    least = 1 if prior else 2
    if not least <= len(runs) <= MOST_MEMBERS:
        raise UsageError(f"join: got {len(runs)} runs; allowed: from {least} to {MOST_MEMBERS}")
    folders = [find_run(str(run)) for run in runs]
    first = checkpoint.load(folders[0])
    with progress("reading sounds") as step:
        known = provenance_of(first.provenance)
        # Their split, wherever the data lies.
        features, split = load_split(
            replace(known, data=data or known.data), None, replace(first.features, mean=(), std=()),
            lambda done, total: step(done, total, ""),
        )  # fmt: skip
    out = out or new_folder(RUNS, f"ensemble-{features.name}")
    run = join_runs(folders, features, split, out, prior_of(prior) if prior else None)
    model = checkpoint.load(run.folder).model
    layers = count_layers(model.build(seed=0), model.input_shape)
    values: dict[str, Any] = {
        "run": str(run.folder),
        "members": [str(folder) for folder in folders],
        "params": sum(layer.params for layer in layers),
        "macs": sum(layer.macs for layer in layers),
        "validation": run.validation,
        "test": run.test,
    }
    text = f"{run.folder}: {len(folders)} nets, {values['params']:,} parameters, {values['macs']:,} MACs"
    emit(values, as_json, scores_table({"validation": run.validation, "test": run.test}), text=text)
    return run.folder
