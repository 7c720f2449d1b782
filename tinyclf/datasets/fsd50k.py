"""FSD50K: ground truth, vocabulary and AudioSet's ontology (Fonseca et al., 2022; Gemmeke et al., 2017)."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tinyclf.datasets.metadata import Row, SoundFolder, read_json, read_table_rows
from tinyclf.datasets.table import Clip, ClipTable, Remark
from tinyclf.errors import DataError

TRUTH = "FSD50K.ground_truth"
DEV, EVAL, VOCABULARY = f"{TRUTH}/dev.csv", f"{TRUTH}/eval.csv", f"{TRUTH}/vocabulary.csv"
ONTOLOGIES = ("ontology.json", f"{TRUTH}/ontology.json", "FSD50K.metadata/ontology.json")
TASKS = ("fsd50k", "fsd50k-families", "fsd50k-families-5", "fsd50k-families-multi")
MULTILABEL = ("fsd50k", "fsd50k-families-multi")
# The first fold is test, the next validation, the rest training.
FOLDS = {"test": 0, "val": 1, "train": 2}
# The family whose labels say least about the sound's source: the one that the five families leave out.
VAGUE = "Source-ambiguous sounds"


@dataclass(frozen=True)
class Ontology:
    """AudioSet's classes: the name of each id, and the families (classes without a parent) that each walks up to."""

    name: Mapping[str, str]
    families: Mapping[str, frozenset[str]]


def read_fsd50k(root: Path, task: str = "fsd50k") -> ClipTable:
    """The clips with their official split as folds: 0 eval, 1 and 2 the validation and training part of dev.

    "fsd50k" has all labels of the vocabulary, several a clip. The families are those of the ontology: in
    "fsd50k-families" (and "-5", without the source-ambiguous ones) a clip has the one family that all its labels
    share, or is left out; in "-multi" it has every family of its labels. Raises DataError where a file is missing or
    names a label outside the vocabulary.
    """
    vocabulary = _vocabulary(root / VOCABULARY)
    dev, evaluation = SoundFolder(root, "FSD50K.dev_audio"), SoundFolder(root, "FSD50K.eval_audio")
    labels, chosen = _task(root, task, vocabulary)
    clips, aside, several = [], [], 0
    for place, row, split in _entries(root):
        file, path = (evaluation if split == "test" else dev).take(row["fname"], place)
        mids = [mid.strip() for mid in row["mids"].split(",") if mid.strip()]
        unknown = [mid for mid in mids if mid not in vocabulary]
        if unknown:
            raise DataError(f"{place}: got label id {unknown[0]!r}; allowed: those of {VOCABULARY}")
        found = sorted({labels.index(name) for name in chosen(mids)})
        if not mids:
            aside.append(Remark(file, "no label in the ground truth"))
        elif not found:
            several += 1
        else:
            multi = tuple(found) if task in MULTILABEL else ()
            clips.append(Clip(file, path, found[0], row["fname"], FOLDS[split], labels=multi))
    left_out = (Remark(TRUTH, f"{several} clips without one family that all their labels share"),) if several else ()
    unlisted = tuple(remark for folder in (dev, evaluation) for remark in folder.unlisted(TRUTH))
    repaired = tuple(remark for folder in (dev, evaluation) for remark in folder.repaired)
    return ClipTable(task, labels, tuple(clips), (*aside, *unlisted), repaired, left_out, task in MULTILABEL)


def read_ontology(path: Path) -> Ontology:
    """Walk from every class up to those that are no class's child; a class may have several parents.

    Raises DataError where the file is not the ontology.
    """
    values = read_json(path)
    try:
        name = {str(entry["id"]): str(entry["name"]) for entry in values}
        children = {str(entry["id"]): [str(child) for child in entry["child_ids"]] for entry in values}
    except (TypeError, KeyError) as error:
        raise DataError(f"{path}: got another form; allowed: objects with id, name, child_ids") from error
    parents: dict[str, list[str]] = {mid: [] for mid in name}
    for mid, below in children.items():
        for child in below:
            parents.setdefault(child, []).append(mid)
    return Ontology(name, {mid: frozenset(name[top] for top in _tops(mid, parents)) for mid in name})


def _tops(mid: str, parents: Mapping[str, list[str]]) -> set[str]:
    tops, waiting, seen = set(), [mid], {mid}
    while waiting:
        above = parents[(current := waiting.pop())]
        if not above:
            tops.add(current)
        fresh = [parent for parent in above if parent not in seen]
        seen.update(fresh)
        waiting += fresh
    return tops


class _Labels:
    """The labels of a clip from the ids of its ground truth."""

    def __init__(self, name: Mapping[str, frozenset[str]], *, shared: bool) -> None:
        self.name, self.shared = name, shared

    def __call__(self, mids: Iterable[str]) -> frozenset[str]:
        named = [self.name[mid] for mid in mids]
        if not named:
            return frozenset()
        if not self.shared:
            return frozenset().union(*named)
        common = named[0].intersection(*named[1:])
        return common if len(common) == 1 else frozenset()


def _task(root: Path, task: str, vocabulary: Mapping[str, str]) -> tuple[tuple[str, ...], _Labels]:
    if task == "fsd50k":
        return tuple(vocabulary.values()), _Labels({m: frozenset([n]) for m, n in vocabulary.items()}, shared=False)
    found = [root / name for name in ONTOLOGIES if (root / name).is_file()]
    if not found:
        raise DataError(f"{root}: no ontology.json; allowed: AudioSet's, from github.com/audioset/ontology")
    ontology = read_ontology(found[0])
    missing = [mid for mid in vocabulary if mid not in ontology.families]
    if missing:
        raise DataError(
            f"{found[0]}: no class {missing[0]!r} ({vocabulary[missing[0]]}); allowed: the whole vocabulary"
        )
    dropped = {VAGUE} if task == "fsd50k-families-5" else set()
    families = {mid: ontology.families[mid] - dropped for mid in vocabulary}
    return tuple(sorted(frozenset().union(*families.values()))), _Labels(families, shared=task not in MULTILABEL)


def _vocabulary(path: Path) -> dict[str, str]:
    """The names of the ids, in the order of the file, which has no header: index, label, id."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as lines:
            rows = [row for row in csv.reader(lines) if row]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path}: cannot be read as CSV: {error}") from error
    if not rows or any(len(row) != 3 for row in rows):
        raise DataError(f"{path}: got another form; allowed: rows of index, label, id")
    return {mid.strip(): label.strip() for _, label, mid in rows}


def _entries(root: Path) -> list[tuple[str, Row, str]]:
    """Every row of the ground truth with its place and its part: train, val or test."""
    dev = read_table_rows(root / DEV, ("fname", "labels", "mids", "split"))
    for place, row in dev:
        if row["split"] not in ("train", "val"):
            raise DataError(f"{place}: got split {row['split']!r}; allowed: train, val")
    test = read_table_rows(root / EVAL, ("fname", "labels", "mids"))
    return [(place, row, row["split"]) for place, row in dev] + [(place, row, "test") for place, row in test]
