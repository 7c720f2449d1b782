"""Training throughput beside a plain Lightning Trainer: python -m tinyclf.bench.throughput.

Trains AudioBot500 and AudioBot50 on clips of the synthetic corpus, in turns: by a Lightning Trainer that reads as many
windows from a DataLoader as the AudioBots did (augmentation drawn once a batch; the better of no and two worker
processes), by ours, by ours in bf16, and by ours with a fold a core, as `train --folds --jobs` has them. Each has
processes of its own, as ours changes how its process keeps memory. Writes bench/results/throughput-N-cores.json with
the median of each in windows a second; validation is on one clip.
"""

import argparse
import os
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache
from multiprocessing import get_context

import lightning.pytorch as pl
import numpy as np
import torch
from tinyclf.bench.results import write_result
from torch.nn import functional
from torch.utils.data import DataLoader, TensorDataset

from tinyclf.augment import Augmentation
from tinyclf.datasets import ClipFeatures, Split, load_features
from tinyclf.features import FeatureSpec
from tinyclf.models import named
from tinyclf.training import recipe_for
from tinyclf.training.batches import WindowSampler
from tinyclf.training.fitting import Fitting
from tinyclf.training.loop import fit_standardisation

ARCHITECTURES = ("audiobot500", "audiobot50")
BATCHES = (8, 16, 32)
# Of the Trainer's DataLoader: the better of these counts.
WORKERS = (0, 2)
CLIPS = 512
Batch = tuple[torch.Tensor, torch.Tensor]
Timed = Callable[[str, int], float]


def main() -> None:
    """Parse the arguments, measure in turns, write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds, cores = parser.parse_args().rounds, len(os.sched_getaffinity(0))
    plain, own, jobs = (ProcessPoolExecutor(workers, mp_context=get_context("spawn")) for workers in (1, 1, cores))
    turns: dict[str, Timed] = {
        "lightning": lambda arch, batch: max(plain.map(lightning, [arch] * 2, [batch] * 2, WORKERS)),
        "ours": lambda arch, batch: own.submit(ours, arch, batch, "32").result(),
        "ours, bf16": lambda arch, batch: own.submit(ours, arch, batch, "bf16").result(),
        "ours, --jobs": lambda arch, batch: sum(jobs.map(alone, [arch] * cores, [batch] * cores)),
    }
    with plain, own, jobs:
        found = {
            arch: {str(batch): _in_turns(turns, arch, batch, rounds) for batch in BATCHES} for arch in ARCHITECTURES
        }
    values = {"cores": cores, "clips": CLIPS, "rounds": rounds, "windows_a_second": found}
    command = f"python -m tinyclf.bench.throughput --rounds {rounds}"
    sys.stdout.write(f"{write_result(f'throughput-{cores}-cores', command, values)}\n")


def ours(arch: str, batch: int, precision: str) -> float:
    """Windows a second of the second epoch."""
    features, parts, spec = _data()
    model = named(arch, len(features.labels))
    recipe = replace(recipe_for(model), precision=precision, batch_sizes=((0, batch),))
    fitting = Fitting(features, parts, model, recipe, spec, 0, "cpu", None)
    fitting.epoch()
    return len(fitting.sampler) / fitting.epoch().seconds


def alone(arch: str, batch: int) -> float:
    """Those of a training in bf16 on one thread, beside which others run."""
    torch.set_num_threads(1)
    return ours(arch, batch, "bf16")


def lightning(arch: str, batch: int, workers: int) -> float:
    """Windows a second of the second epoch of a plain Trainer, over windows that were cut before."""
    features, parts, spec = _data()
    sampler = WindowSampler(features, parts.train, spec, torch.device("cpu"), torch.Generator().manual_seed(0))
    windows, targets = (torch.cat(drawn) for drawn in zip(*sampler.epoch(64), strict=True))
    data = TensorDataset(windows, targets.argmax(dim=1))
    module, clock = _Plain(arch, targets.shape[1]), _Clock()
    trainer = pl.Trainer(
        accelerator="cpu", max_epochs=2, logger=False, enable_progress_bar=False, enable_checkpointing=False,
        enable_model_summary=False, callbacks=[clock],
    )  # fmt: skip
    with warnings.catch_warnings():
        # It advises more workers, and to log less often.
        warnings.simplefilter("ignore")
        loader = DataLoader(data, batch, shuffle=True, num_workers=workers, persistent_workers=workers > 0)
        trainer.fit(module, loader)
    return len(data) / clock.seconds


class _Plain(pl.LightningModule):
    """A training step as a notebook has it."""

    def __init__(self, arch: str, n_classes: int) -> None:
        super().__init__()
        model = named(arch, n_classes)
        self.model, self.recipe = model.build(0), recipe_for(model)
        self.generator = torch.Generator().manual_seed(0)

    def training_step(self, batch: Batch, _index: int) -> torch.Tensor:
        windows, label = batch
        return functional.cross_entropy(self.model(_once(self.recipe.augmentation, windows, self.generator)), label)

    def configure_optimizers(self) -> torch.optim.Optimizer:
        return torch.optim.Adam(self.parameters(), lr=self.recipe.learning_rate)


class _Clock(pl.Callback):
    """Seconds of the last epoch."""

    seconds = 0.0

    def on_train_epoch_start(self, *_: object) -> None:
        self.started = time.perf_counter()

    def on_train_epoch_end(self, *_: object) -> None:
        self.seconds = time.perf_counter() - self.started


def _once(augmentation: Augmentation, windows: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """One draw for the whole batch: it is one sample of as many frames as all together, as far as the work goes."""
    return augmentation(windows.reshape(1, -1, windows.shape[-1]), generator).reshape(windows.shape)


def _in_turns(turns: dict[str, Timed], arch: str, batch: int, rounds: int) -> dict[str, float]:
    samples: dict[str, list[float]] = {name: [] for name in turns}
    for _ in range(rounds):
        for name, timed in turns.items():
            samples[name].append(timed(arch, batch))
    medians = {name: round(statistics.median(values), 1) for name, values in samples.items()}
    sys.stderr.write(f"{arch} batch {batch}: {medians}\n")
    return medians


@cache
def _data() -> tuple[ClipFeatures, Split, FeatureSpec]:
    features = load_features(None, FeatureSpec())
    index = np.random.default_rng(0).permutation(len(features))[: CLIPS + 2]
    parts = Split(index[2:], index[:1], index[1:2])
    return features, parts, fit_standardisation(features, parts.train, FeatureSpec())


if __name__ == "__main__":
    main()
