"""The published data sets that are read in their own layout: how each is told, its tasks, where it is published."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tinyclf.datasets import coswara, coughvid, esc50, fsd50k, urbansound
from tinyclf.datasets.coswara import read_coswara
from tinyclf.datasets.cough import is_cough, read_cough
from tinyclf.datasets.coughvid import read_coughvid
from tinyclf.datasets.esc50 import read_esc50
from tinyclf.datasets.fsd50k import read_fsd50k
from tinyclf.datasets.metadata import columns_of
from tinyclf.datasets.speech_commands import TASKS as SPEECH_TASKS
from tinyclf.datasets.speech_commands import is_speech_commands, read_speech_commands
from tinyclf.datasets.table import ClipTable
from tinyclf.datasets.urbansound import read_urbansound
from tinyclf.errors import DataError


@dataclass(frozen=True)
class KnownSet:
    """A published data set: the files it needs in its folder, its tasks (the first is the default), its source."""

    name: str
    files: str
    tasks: tuple[str, ...]
    published: str
    licence: str
    is_here: Callable[[Path], bool]
    read: Callable[[Path, str], ClipTable]


def _has(file: str) -> Callable[[Path], bool]:
    return lambda root: (root / file).is_file()


def _is_coswara(root: Path) -> bool:
    return set(coswara.COLUMNS) <= set(columns_of(root / coswara.METADATA))


def _is_coughvid(root: Path) -> bool:
    if (root / coughvid.METADATA).is_file():
        return True
    first = next(iter(sorted(root.glob("*.json"))), None)
    return first is not None and "cough_detected" in first.read_text(encoding="utf-8", errors="replace")[:4096]


KNOWN = (
    KnownSet(
        "ESC-50", "meta/esc50.csv, audio/", esc50.TASKS, "https://github.com/karolpiczak/ESC-50",
        "CC BY-NC 3.0; the ESC-10 subset CC BY 3.0", _has(esc50.METADATA), read_esc50,
    ),
    KnownSet(
        "UrbanSound8K", "metadata/UrbanSound8K.csv, audio/fold1/ to fold10/", ("urbansound8k",),
        "https://urbansounddataset.weebly.com/urbansound8k.html", "CC BY-NC 3.0", _has(urbansound.METADATA),
        read_urbansound,
    ),
    KnownSet(
        "FSD50K", "FSD50K.ground_truth/, FSD50K.dev_audio/, FSD50K.eval_audio/; for the families also ontology.json, "
        "from https://github.com/audioset/ontology (CC BY-SA 4.0)", fsd50k.TASKS,
        "https://doi.org/10.5281/zenodo.4060432", "CC BY 4.0; each clip CC0, CC BY, CC BY-NC or CC Sampling+",
        _has(fsd50k.VOCABULARY), read_fsd50k,
    ),
    KnownSet(
        "COUGHVID", "metadata_compiled.csv or a UUID.json each, UUID.wav or .ogg (convert .webm first)", ("coughvid",),
        "https://doi.org/10.5281/zenodo.4048311", "CC BY 4.0", _is_coughvid, read_coughvid,
    ),
    KnownSet(
        "Coswara", "combined_data.csv, <date>/<participant>/cough-heavy.wav and so on, extracted", coswara.TASKS,
        "https://github.com/iiscleap/Coswara-Data", "CC BY 4.0", _is_coswara, read_coswara,
    ),
    KnownSet(
        "covid19-cough", "metadata.json or metadata.csv, raw/", ("cough",),
        "https://github.com/covid19-cough/dataset", "CC0 1.0", is_cough, read_cough,
    ),
    KnownSet(
        "Speech Commands v2", "testing_list.txt, validation_list.txt, a folder for each word", SPEECH_TASKS,
        "https://arxiv.org/abs/1804.03209", "CC BY 4.0", is_speech_commands, read_speech_commands,
    ),
)  # fmt: skip


def find_known(root: Path) -> KnownSet | None:
    """The published data set that lies in a folder."""
    return next((known for known in KNOWN if known.is_here(root)), None)


def read_known(known: KnownSet, root: Path, task: str = "") -> ClipTable:
    """Its clips for a task, or for the first one; raises DataError for a task of another data set."""
    if task and task not in known.tasks:
        raise DataError(f"{root}: is {known.name}: got task {task!r}; allowed: {', '.join(known.tasks)}")
    return known.read(root, task or known.tasks[0])
