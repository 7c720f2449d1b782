"""Every recipe of a published data set from its files to firmware: python -m tinyclf.bench.documents --data DIR.

One epoch each, then metrics, integers, files, and C and TFLite Micro compared with the reference on two windows: that
the path works, not how accurate it is, which `tinyclf.bench.folds` measures. On the real recordings in DIR's
folders where there are any, else on a few made files in the data set's format. Writes bench/results/documents.json,
a row a recipe, each with the commit that it ran at: the rows of recipes that --recipe does not ask for stay.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.bench.made_sets import WRITERS
from tinyclf.bench.results import commit, public, read_results, write_result
from tinyclf.export import bundle as bundles
from tinyclf.export.verify import verify

from tinyclf.datasets import load_features, split
from tinyclf.datasets.known import find_known
from tinyclf.errors import UnsupportedOp, UsageError
from tinyclf.quantization.runs import FASTEST, quantized_run
from tinyclf.training import Recipe, load_recipe, recipe_names, train
from tinyclf.training.folder import load_samples

EXECUTORS = ("reference", "tflite-micro", "c-host")
WINDOWS = 2
LARGEST_C = 4 << 20


def main() -> None:
    """Parse the arguments, run every recipe, write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--recipe", action="append", help="these alone")
    arguments = parser.parse_args()
    recipes = [load_recipe(name) for name in arguments.recipe or recipe_names()]
    real = real_sets(arguments.data)
    command = " ".join(["python -m tinyclf.bench.documents", *public(sys.argv[1:])])
    rows = read_results().get("documents", {}).get("recipes", {})
    for recipe in (recipe for recipe in recipes if recipe.data):
        with TemporaryDirectory() as folder:
            rows[recipe.name] = {"commit": commit(), **run_recipe(recipe, real, Path(folder))}
        # After each, as the large ones take minutes.
        path = write_result("documents", command, {"recipes": dict(sorted(rows.items()))})
        sys.stderr.write(f"{path.name}: {recipe.name}: {rows[recipe.name]}\n")


def real_sets(folder: Path) -> dict[str, Path]:
    """The published data sets that lie in a folder's folders, by name."""
    found = {path: find_known(path) for path in sorted(folder.iterdir()) if path.is_dir()}
    return {known.name: path for path, known in found.items() if known}


def run_recipe(recipe: Recipe, real: dict[str, Path], folder: Path) -> dict[str, Any]:
    """What one recipe ran on and came to, one epoch of it; why not, where a package or an integer kernel is missing."""
    data = real.get(recipe.data) or WRITERS[recipe.data](folder / "data")
    facts: dict[str, Any] = {"model": recipe.model, "data": recipe.data, "real": recipe.data in real}
    spec = recipe.feature_spec()
    try:
        features = load_features(data, spec, task=recipe.task, frontend=recipe.frontend)
        model = recipe.built(len(features.labels), spec)
        facts |= {"clips": len(features), "labels": len(features.labels), "params": model.params()}
        run = train(features, split(features), model, replace(recipe, epochs=1), spec, folder=folder / "run",
                    device="cpu", task=recipe.task)  # fmt: skip
    except UsageError as error:
        return {**facts, "stopped": str(error)}
    facts["scored"] = {name: run.test[name] for name in ("n", "accuracy", "macro_f1", "map") if name in run.test}
    return {**facts, **firmware(folder / "run")}


def firmware(run: Path) -> dict[str, Any]:
    """Of a run's integers: bytes of weights, files, and whether the executors equal the reference on WINDOWS windows.

    No C is written of more weights than a microcontroller holds.
    """
    try:
        graph = quantized_run(run, FASTEST)
    except UnsupportedOp as error:
        return {"float_only": str(error)}
    large = sum(tensor.nbytes for tensor in graph.constants) > LARGEST_C
    executors = EXECUTORS[:-1] if large else EXECUTORS
    formats = ("tflite",) if large else bundles.FORMATS
    bundle = bundles.write(graph, load_samples(run, "verification")[:WINDOWS], run / bundles.FOLDER, formats)
    found = verify(bundle, executors)["executors"]
    equal = {name: found[name]["equal"] for name in executors}
    return {"weight_bytes": bundle.description["weight_bytes"], "equal": equal, "files": bundle.files()}


if __name__ == "__main__":
    main()
