"""Small models and their graphs, for tests of everything that comes after training."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from numpy.typing import NDArray
from tinyclf.export import bundle as bundles
from torch import nn

from tinyclf.evaluation import torch_classifier
from tinyclf.features import FeatureSpec
from tinyclf.graph import Graph
from tinyclf.models import named
from tinyclf.quantization.ptq import quantize

LABELS = ("other", "music", "human_voice", "engine", "alarm")


def fitted_spec() -> FeatureSpec:
    """The default front end with a plausible standardisation."""
    spec = FeatureSpec()
    return spec.standardised(np.full(spec.n_mels, -45.0), np.full(spec.n_mels, 14.0))


def windows(count: int, seed: int = 0) -> NDArray[np.float32]:
    """Standard normal windows (count, frames, mels)."""
    return np.random.default_rng(seed).standard_normal((count, *fitted_spec().shape), dtype=np.float32)


def unruly(architecture: str, seed: int = 0) -> nn.Module:
    """A published architecture whose batch norms have scales of both signs, shifts, and statistics of their own."""
    model = named(architecture).build(seed)
    generator = torch.Generator().manual_seed(seed)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            for tensor, mean, deviation in (
                (module.weight.data, 0.5, 0.6),
                (module.bias.data, 0, 0.5),
                (module.running_mean, 0.2, 0.3),
            ):
                assert tensor is not None
                tensor.copy_(mean + deviation * torch.randn(tensor.shape, generator=generator))
            assert module.running_var is not None
            module.running_var.copy_(0.2 + torch.rand(module.running_var.shape, generator=generator))
    return model.eval()


def settled(architecture: str, seed: int = 0) -> nn.Module:
    """A drawn architecture whose batch norms have seen windows, so that signals reach the logits of a deep one."""
    model = named(architecture).build(seed)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = None
    with torch.no_grad(), torch.random.fork_rng():
        model.train()(torch.from_numpy(windows(64, seed)))
    return model.eval()


def settled_graph(architecture: str, features: FeatureSpec | None = None) -> Graph:
    """The integer graph of a settled model."""
    return quantize(settled(architecture), features or fitted_spec(), LABELS, windows(32))


@cache
def graph_of(architecture: str, seed: int = 0) -> Graph:
    """The integer graph of an unruly model; one for all tests, since nothing can change it."""
    return quantize(unruly(architecture, seed), fitted_spec(), LABELS, windows(32))


def bundle_of_graph(graph: Graph, golden: NDArray[np.float32], folder: Path) -> bundles.Bundle:
    """A bundle of a graph with golden windows."""
    return bundles.write(graph, golden, folder / "bundle")


def bundle_of(architecture: str, folder: Path) -> bundles.Bundle:
    """A bundle of an unruly model with 16 golden windows: a copy of one that is written once."""
    return bundles.Bundle(Path(shutil.copytree(Path(_made(architecture).name) / "bundle", folder / "bundle")))


@cache
def _made(architecture: str) -> TemporaryDirectory[str]:
    """A folder with the bundle, which goes when the tests end."""
    folder, golden = TemporaryDirectory(prefix="tinyclf-"), windows(16, seed=1)
    logits = torch_classifier(unruly(architecture))(golden)
    bundles.write(graph_of(architecture), golden, Path(folder.name) / "bundle", float_logits=logits)
    return folder
