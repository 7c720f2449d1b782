"""The run that is reported: what lies in its folder, and the clips that it was trained on where they are at hand."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf import checkpoint
from tinyclf.checkpoint import Checkpoint
from tinyclf.datasets import Clip, ClipFeatures, Split, read_table
from tinyclf.datasets.features import Progress
from tinyclf.datasets.reader import is_oticon, synthetic_corpus
from tinyclf.errors import TinyclfError
from tinyclf.evaluation import clip_posteriors, torch_classifier
from tinyclf.export import bundle as bundles
from tinyclf.export.bundle import Bundle
from tinyclf.graph import Graph
from tinyclf.models import named, names
from tinyclf.quantization.runs import FASTEST, quantized_run
from tinyclf.report.files import read
from tinyclf.subject import load_split, provenance_of


@dataclass(frozen=True)
class Subject:
    """A run's folder and what is in it."""

    folder: Path
    trained: Checkpoint
    scores: dict[str, Any]

    @classmethod
    def load(cls, folder: Path) -> "Subject":
        """Read a run; raises CheckpointError where it is none."""
        trained = checkpoint.load(folder)
        scores = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))["test"]
        return cls(folder, trained, scores)

    @property
    def multilabel(self) -> bool:
        """Whether a clip may have several labels."""
        return "average_precision" in self.scores

    @property
    def bundle(self) -> Bundle | None:
        """What `tinyclf export` made of it."""
        place = self.folder / bundles.FOLDER
        return Bundle(place) if bundles.is_bundle(place) else None

    @property
    def model_name(self) -> str:
        """The architecture's own name, else its family's with its size."""
        model = self.trained.model
        known = (name for name in names() if (named(name).family, named(name).config) == (model.family, model.config))
        return next(known, f"{model.family} of {model.params():,} parameters")

    @cached_property
    def graph(self) -> Graph:
        """The exported graph; before export one quantized for its cost."""
        return self.bundle.graph if self.bundle else quantized_run(self.folder, FASTEST)

    def found(self, name: str) -> dict[str, Any] | None:
        """What a command left in the bundle."""
        return read(self.folder / bundles.FOLDER / name)


@dataclass(frozen=True, eq=False)
class Heard:
    """The clips that a run was trained and judged on; `clips` has those that are sound files, by name."""

    features: ClipFeatures
    parts: Split
    clips: Mapping[str, Clip]
    data: Path | None
    posteriors: NDArray[np.float64]  # of the test clips, by the float model

    @property
    def label(self) -> NDArray[np.int64]:
        """Labels of the test clips."""
        return self.features.label[self.parts.test]

    @property
    def group(self) -> list[str]:
        """Groups of the test clips."""
        return [self.features.group[int(index)] for index in self.parts.test]


def hear(subject: Subject, progress: Progress | None = None) -> Heard | str:
    """The clips of a run as the model hears them, or why they are not at hand."""
    trained = subject.trained
    try:
        known = provenance_of(trained.provenance)
        features, parts = load_split(known, None, trained.features, progress)
        if features.digest() != trained.provenance["data"]["digest"]:
            return f"{known.data or 'the synthetic corpus'} holds other clips than those that were trained on"
        sound = known.data is None or not is_oticon(known.data)
        table = read_table(known.data or synthetic_corpus(), known.task) if sound else None
    except TinyclfError as error:
        return str(error)
    classify = torch_classifier(trained.module())
    posteriors = clip_posteriors(classify, features, parts.test, trained.features, multilabel=subject.multilabel)
    return Heard(features, parts, {clip.file: clip for clip in table.clips} if table else {}, known.data, posteriors)
