"""`tinyclf data`: check a data set, make the synthetic one, list and fetch the published ones."""

from pathlib import Path
from typing import Any

from tinyclf.console import emit, progress, table
from tinyclf.datasets import check
from tinyclf.datasets.check import DataReport
from tinyclf.datasets.fetch import ARCHIVES, fetch, find_set
from tinyclf.datasets.known import KNOWN
from tinyclf.datasets.splits import PARTS
from tinyclf.datasets.synthetic import write_corpus
from tinyclf.training import load_recipe, recipe_names

FORMS = {
    "class folders": "DIR/<label>/*.wav (or FLAC, Ogg, MP3): a folder a class",
    "manifest": "a CSV with the columns file and label, and optionally group, fold, source",
    "oticon": "training.npy (N, 32, 96) in dB and training_labels.npy (N,), of the Oticon challenge 2023; not public",
    "synthetic": "built in: what is read where no --data is given",
}


def check_data(folder: Path, task: str, *, as_json: bool) -> None:
    """`tinyclf data check`."""
    with progress("decoding") as step:
        found = check(folder, progress=lambda done, total: step(done, total, ""), task=task)
    remarks = [("repaired", remark.file, remark.what) for remark in found.repaired]
    remarks += [("set aside", remark.file, remark.what) for remark in found.rejected]
    remarks += [("left out", remark.file, remark.what) for remark in found.left_out]
    rows = [[name, count, found.groups[name], round(found.seconds[name])] for name, count in found.labels.items()]
    classes = table(f"{found.name}: {found.clips:,} clips", ["class", "clips", "groups", "seconds"], rows)
    tables = [classes, *([table("", ["", "file", "what"], remarks)] if remarks else [])]
    emit(found.to_dict(), as_json, *tables, text="\n".join(_advice(found)))


def _advice(found: DataReport) -> list[str]:
    """What the groups of a data set mean for its division."""
    few = [name for name, groups in found.groups.items() if groups < len(PARTS)]
    lines = []
    if few:
        lines.append(
            f"Too few groups to train, validate and test on in {', '.join(few)}: {len(PARTS)} a class are the least."
        )
    if found.clips and all(found.groups[name] == count for name, count in found.labels.items()):
        lines.append(
            "Every clip is a group of its own. If several come from one recording or one speaker, say so in the "
            "column group of a manifest.csv: else the score is too good."
        )
    return lines


def make_data(folder: Path, clips: int, seconds: float, seed: int, *, as_json: bool) -> None:
    """`tinyclf data make`."""
    with progress("synthesising") as step:
        write_corpus(folder, seed, clips, seconds, progress=lambda done, total: step(done, total, ""))
    values = {"clips": clips * 5, "repaired": [], "rejected": [], "folder": str(folder)}
    emit(values, as_json, text=f"{folder}: {clips * 5:,} synthetic clips")


def fetch_data(name: str, out: Path | None, *, as_json: bool) -> None:
    """`tinyclf data fetch`."""
    known = find_set(name)
    folder = out or Path(known.name.replace(" ", "-"))
    with progress("downloading") as step:
        files = fetch(ARCHIVES[known.name], folder, lambda part, done, total: step(done, max(done, total), part))
    values = {"folder": str(folder), "files": files, "licence": known.licence, "published": known.published}
    notice = f"{known.name} is published at {known.published} under {known.licence}: its terms bind you."
    emit(values, as_json, text=f"{folder}: {files:,} files\n{notice}")


def list_data(*, as_json: bool) -> None:
    """`tinyclf data list`."""
    recipes = [load_recipe(name) for name in recipe_names()]
    columns = ("files", "tasks", "published", "licence")
    sets = [
        {
            "name": known.name,
            **{column: getattr(known, column) for column in columns},
            "fetch": f"tinyclf data fetch {known.name!r}" if known.name in ARCHIVES else "by hand",
            "recipes": [recipe.name for recipe in recipes if recipe.data == known.name],
        }
        for known in KNOWN
    ]
    rows = [
        [
            known["name"],
            "\n".join(f"{key}: {_listed(value)}" for key, value in known.items() if key != "name" and value),
        ]
        for known in sets
    ]
    forms = table("what --data reads", ["form", "files"], list(FORMS.items()))
    emit({"forms": FORMS, "sets": sets}, as_json, forms, table("published data sets", ["name", "what it needs"], rows))


def _listed(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple | list) else str(value)
