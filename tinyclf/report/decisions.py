"""Decisions over time: a stream with its truth, and how policies trade false switches for delay."""

from typing import Any

from tinyclf.errors import TinyclfError
from tinyclf.features import STATISTICS
from tinyclf.predictors import POLICY, predictor_of
from tinyclf.report import pictures
from tinyclf.report.files import STUDIED, Truth, read_timeline
from tinyclf.report.html import share, tenth
from tinyclf.report.subject import Heard, Subject
from tinyclf.stream import Decision
from tinyclf.switching.halves import BED, recordings_of
from tinyclf.switching.scenes import compose

STREAM_SECONDS = 240.0
SHOWN = ("false_switches_per_hour", "delay_p50_s", "delay_p95_s", "missed", "wrong_time")


def decision_values(subject: Subject, heard: Heard | str) -> dict[str, Any]:
    """The timeline of a kept stream, else of one composed from test clips; and the study of `tinyclf policy`."""
    kept = read_timeline(subject.folder)
    composed = None if kept else _composed(subject, heard)
    study, found = subject.found(STUDIED), kept or composed
    fills = study["fills"] if study else {}
    return {
        "timeline": pictures.timeline(*found) if found and found[0] else None,
        "composed": composed is not None,
        "tuned": subject.bundle is not None and (subject.bundle.folder / POLICY).is_file(),
        "switching": pictures.switching(fills) if fills else None,
        "switching_rows": [
            [family, fill, *(tenth(figures[name]) for name in SHOWN[:3]), *(share(figures[name]) for name in SHOWN[3:])]
            for fill, result in fills.items()
            for family, figures in result["families"].items()
        ],
        "chosen": study["family"] if study else "",
    }


def _composed(subject: Subject, heard: Heard | str) -> tuple[list[Decision], Truth] | None:
    """Minutes of test recordings, heard by the bundle; None where there is no bundle or no sound."""
    bundle = subject.bundle
    if bundle is None or isinstance(heard, str) or subject.multilabel or heard.features.frontend in STATISTICS:
        return None
    rate, labels = bundle.graph.features.sample_rate, bundle.graph.labels
    try:
        recordings = recordings_of(heard.features.with_labels(labels), heard.parts.test, heard.data, rate)
        bed = labels.index(BED) if BED in labels else None
        stream = compose(recordings, STREAM_SECONDS, sample_rate=rate, bed=bed, seed=1)
        executor = "c-host" if (bundle.folder / "firmware" / "model.c").is_file() else "reference"
        decisions = predictor_of(bundle, executor=executor).push(stream.samples)
    except TinyclfError:
        return None
    starts = [start / rate for start in stream.starts.tolist()]
    ends = [*starts[1:], stream.seconds]
    return decisions, [(a, b, labels[label]) for a, b, label in zip(starts, ends, stream.labels.tolist(), strict=True)]
