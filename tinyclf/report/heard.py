"""What was trained on what: classes, sources, licences, clips set aside, and how each class sounds."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tinyclf.datasets import Clip
from tinyclf.datasets.known import KNOWN
from tinyclf.report import pictures
from tinyclf.report.subject import Heard, Subject
from tinyclf.training.folder import load_samples


def heard_values(subject: Subject, heard: Heard | str) -> dict[str, Any]:
    """Tables of classes and sources where the clips are at hand; spectrograms from what the run itself keeps."""
    facts, spec = subject.trained.provenance, subject.trained.features
    clips = ", ".join(f"{count:,} {part}" for part, count in facts["clips"].items())
    hop, means = spec.hop_length / spec.sample_rate, _means(subject)
    return {
        "data_line": f"{facts['data']['name']}: {clips} clips; {len(facts['set_aside'])} set aside, "
        f"{len(facts['repaired'])} repaired. {_division(facts)} Windows of {spec.n_frames * hop:.2f} s, "
        f"{spec.n_mels} mel bands, reference {spec.reference}, front end {facts['data'].get('frontend', 'float')}.",
        "set_aside": [[remark["file"], remark["what"]] for remark in facts["set_aside"]],
        "repaired": [[remark["file"], remark["what"]] for remark in facts["repaired"]],
        "absent": heard if isinstance(heard, str) else "",
        "class_rows": _classes(heard) if isinstance(heard, Heard) else [],
        "source_columns": ["source", "licence", "clips", *subject.trained.labels],
        "source_rows": _sources(heard, facts["data"]["name"]) if isinstance(heard, Heard) else [],
        "examples": pictures.spectrograms(_examples(subject), subject.trained.labels, hop),
        "means": pictures.spectrograms(means, subject.trained.labels, hop, _limit(means)),
    }


def _division(facts: Mapping[str, Any]) -> str:
    if facts.get("left_out"):
        return f"Tested on {facts['left_out']}, a source that was not trained on."
    share, fold = facts.get("validation_share"), facts.get("validation_fold")
    if facts.get("nested"):
        return f"The test of all folds; of the rest fold {fold} is validation."
    validates = "the one after it validation" if fold is None else f"fold {fold} validation"
    validates = f"{100 * share:g} % of the other clips validate" if share else validates
    if facts.get("test_fold") is not None:
        return f"Fold {facts['test_fold']} is test, {validates}."
    return "Split by group."


def _classes(heard: Heard) -> list[list[Any]]:
    """A row a class: clips of each part and groups in all."""
    rows = []
    for index, name in enumerate(heard.features.labels):
        member = heard.features.label == index
        groups = {heard.features.group[int(clip)] for clip in np.flatnonzero(member)}
        counts = [int(member[getattr(heard.parts, part)].sum()) for part in ("train", "validation", "test")]
        rows.append([name, *counts, len(groups)])
    return rows


def _sources(heard: Heard, name: str) -> list[list[Any]]:
    """A row a source: its licences, clips in all and of each class; the largest first."""
    used = [heard.clips.get(file) for file in heard.features.file]
    by_source: dict[str, list[tuple[Clip, int]]] = defaultdict(list)
    for clip, label in zip(used, heard.features.label.tolist(), strict=True):
        if clip is not None:
            by_source[clip.source].append((clip, label))
    rows = []
    for source, members in sorted(by_source.items(), key=lambda item: -len(item[1])):
        count = Counter(label for _, label in members)
        shares = [count[index] or None for index in range(len(heard.features.labels))]
        rows.append([source or name, _licences([clip for clip, _ in members], name), len(members), *shares])
    return rows


def _licences(clips: list[Clip], name: str) -> str:
    known = next((known.licence for known in KNOWN if known.name == name), "not told")
    count = Counter(clip.licence or known for clip in clips)
    if len(count) == 1:
        return next(iter(count))
    return ", ".join(f"{licence} ({number})" for licence, number in count.most_common())


def _examples(subject: Subject) -> list[NDArray[np.float32] | None]:
    """The middle one of each class's test windows."""
    windows, label = (load_samples(subject.folder, name) for name in ("verification", "verification_label"))
    chosen = [np.flatnonzero(label == index) for index in range(len(subject.trained.labels))]
    return [windows[found[len(found) // 2]] if len(found) else None for found in chosen]


def _means(subject: Subject) -> list[NDArray[np.float32] | None]:
    """The mean of each class's training windows."""
    windows, label = (load_samples(subject.folder, name) for name in ("calibration", "calibration_label"))
    chosen = [windows[label == index] for index in range(len(subject.trained.labels))]
    return [found.mean(axis=0) if len(found) else None for found in chosen]


def _limit(windows: list[NDArray[np.float32] | None]) -> float:
    """What most values stay within, so that means, which lie near 0, use all colours."""
    values = np.abs(np.concatenate([window.ravel() for window in windows if window is not None]))
    return max(0.2, float(np.percentile(values, 98)))
