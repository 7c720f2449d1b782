"""The model card of a released model: what it is for, how good, what it costs, what it was trained on.

python -m tinyclf.bench.card writes what the results of tinyclf.bench.comparison say of its recipe into every card.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tinyclf.bench.results import read_results
from tinyclf.export.bundle import Bundle

from tinyclf.datasets import ClipFeatures, Split, read_table
from tinyclf.files import write_text
from tinyclf.released import released_root
from tinyclf.stream import HOP_FRAMES

# Scores of a recipe's tests by their names in the results.
SPREAD = {"macro_f1": "macro-F1", "balanced_accuracy": "balanced accuracy", "accuracy": "accuracy"}
RECIPE = """\
### The recipe on other recordings

Figures of the recipe `{}` as `tinyclf.bench.scenes` trains it, not of these weights: anew, on other clips of the whole
data set than those of the test, and judged in int8. Mean and standard deviation over the tests."""
NON_COMMERCIAL = ("-NC", "NC-", "not commercial")
USE = """\
For choosing the program of a hearing aid, and for trying tinyclf. It hears one of five scenes at a time in 16 kHz mono
sound; a mixture is heard as its loudest part, and what it never heard in training may be called anything.

Not for raising an alarm that somebody depends on, not for recognising people or words, not for places and devices whose
sound differs from the sources below without a test there. Trained on clips of 1 to 2.5 s, cut from public collections
and labelled as those label them; speech is mostly read English, much of the music is produced."""


def sources_of(data: Path, features: ClipFeatures, parts: Split) -> list[dict[str, Any]]:
    """Each source of a manifest with its clips in training, validation and test, and the licences of its clips."""
    licences: dict[str, set[str]] = {}
    for clip in read_table(data).clips:
        licences.setdefault(clip.source, set()).add(clip.licence)
    counted = {
        part: [features.source[int(index)] for index in getattr(parts, part)]
        for part in ("train", "validation", "test")
    }
    return [
        {"source": name, **{part: found.count(name) for part, found in counted.items()}, "licences": sorted(found_in)}
        for name, found_in in sorted(licences.items())
    ]


def card(
    bundle: Bundle, cost: Mapping[str, Any], held_out: Mapping[str, Mapping[str, Any]],
    sources: Sequence[Mapping[str, Any]], command: str, compared: str = "",
) -> str:  # fmt: skip
    """CARD.md: `cost` is of the emulated Cortex-M4, `held_out` the scores of "int8" and "float" on the test clips.

    compared: the recipe's name in the results of tinyclf.bench.comparison, which `with_recipe` looks up.
    """
    graph, name = bundle.graph, bundle.folder.name
    facts = graph.provenance
    parts = [
        f"# {name}\n\n{_what(bundle)}",
        f"## Use\n\n{USE}\n\n```sh\ntinyclf stream --model {name} FILE\n```",
        f"## How good\n\n{_figures(held_out)}",
        *([f"<!-- recipe {compared} -->\n<!-- end -->"] if compared else []),
        f"## What it costs\n\n{_costs(bundle, cost)}",
        f"## Trained on\n\n{_sources(sources, facts.get('without', ()))}",
        f"## Licence\n\n{_licence(sources)}",
        f"## Rebuild\n\n```sh\n{command}\n```\n\nGraph digest `{bundle.description['digest']}`, data digest "
        f"`{facts['data']['digest']}`, split `{facts['split']}`, seed {facts['seed']}.",
    ]
    return "\n\n".join(parts) + "\n"


def main() -> None:
    """Rewrite every card of the package."""
    results = read_results()
    for path in sorted(released_root().glob("*/CARD.md")):
        write_text(path, with_recipe(path.read_text(encoding="utf-8"), results))


def with_recipe(text: str, results: Mapping[str, Mapping[str, Any]]) -> str:
    """A card with every <!-- recipe NAME --> ... <!-- end --> made anew; nothing between where no result has NAME."""

    def section(found: re.Match[str]) -> str:
        return f"<!-- recipe {found[1]} -->\n{recipe_figures(found[1], results)}<!-- end -->"

    return re.sub(r"<!-- recipe (\S+) -->\n.*?<!-- end -->", section, text, flags=re.DOTALL)


def recipe_figures(name: str, results: Mapping[str, Mapping[str, Any]]) -> str:
    """How good trainings of a recipe are over folds and on sources left out, by tinyclf.bench.comparison's results."""
    rows = [
        f"| {_tested_on(result, name)} | {_tests(result, name)} | {' | '.join(_spreads(result, name))} |"
        for stem, result in sorted(results.items())
        if stem.startswith("comparison") and name in result["models"]
    ]
    if not rows:
        return ""
    head = f"| tested on | tests | {' | '.join(SPREAD.values())} |"
    return "\n".join([RECIPE.format(name), "", head, "|---" * (2 + len(SPREAD)) + "|", *rows, ""])


def _tested_on(result: Mapping[str, Any], name: str) -> str:
    if source := result["data"]["left_out"]:
        return f"{source}, a source that was not trained on"
    folds = [division.removeprefix("fold-") for division in result["models"][name]["divisions"]]
    return f"fold{'s' * (len(folds) > 1)} {', '.join(folds)} of {result['data']['name']}, each in turn"


def _tests(result: Mapping[str, Any], name: str) -> int:
    return int(result["models"][name]["int8"]["macro_f1"]["n"])


def _spreads(result: Mapping[str, Any], name: str) -> list[str]:
    """Mean and standard deviation over tests of each score; of a single test no deviation."""
    scores = result["models"][name]["int8"]
    return [
        f"{scores[key]['mean']:.3f}" + (f" ± {scores[key]['std']:.3f}" if scores[key]["n"] > 1 else "")
        for key in SPREAD
    ]  # fmt: skip


def _what(bundle: Bundle) -> str:
    graph, spec = bundle.graph, bundle.graph.features
    seconds, hop = spec.window_samples / spec.sample_rate, HOP_FRAMES * spec.hop_length / spec.sample_rate
    return (
        f"An int8 classifier of sound scenes: {', '.join(graph.labels)}. It hears {seconds:.2f} s of 16 kHz mono sound "
        f"and decides every {hop:.2f} s. `model.tflite`, `model.onnx` and `firmware/` give the same integers "
        "(`verify.json`); `policy/` holds the policy and the predictor from PCM to decisions."
    )


def _figures(held_out: Mapping[str, Mapping[str, Any]]) -> str:
    int8 = held_out["int8"]
    low, high = int8["intervals"]["macro_f1"]
    rows = ["| class | recall | 95 % interval by group | precision |", "|---|---|---|---|"]
    for name in int8["labels"]:
        interval = "{:.2f} to {:.2f}".format(*int8["recall_interval"][name])
        rows.append(f"| {name} | {int8['recall'][name]:.2f} | {interval} | {int8['precision'][name]:.2f} |")
    return (
        f"{int8['n']} held-out clips, whose recordings are neither in training nor in validation: macro-F1 "
        f"{int8['macro_f1']:.3f} in int8 ({low:.3f} to {high:.3f}), {held_out['float']['macro_f1']:.3f} in float; "
        f"balanced accuracy {int8['balanced_accuracy']:.3f}, accuracy {int8['accuracy']:.3f}. This is one fold of ten: "
        "others differ by several points. The policy was tuned on streams composed of these clips and those of "
        "validation.\n\n" + "\n".join(rows)
    )


def _costs(bundle: Bundle, cost: Mapping[str, Any]) -> str:
    weights = bundle.description["weight_bytes"]
    return (
        f"On an emulated Cortex-M4, a whole window: {cost['instructions']:,} instructions, {cost['cycles_modelled']:,} "
        f"modelled cycles, {cost['code_bytes']:,} bytes of code, {cost['weight_bytes']:,} of weights and tables "
        f"({weights:,} without kernel tables), {cost['ram_bytes']:,} of RAM, {cost['stack_bytes']:,} of stack "
        "(`bench.json`)."
    )


def _sources(sources: Sequence[Mapping[str, Any]], without: Sequence[str]) -> str:
    rows = ["| source | clips in training | validation | test | licences |", "|---|---|---|---|---|"]
    rows += [
        f"| {one['source']} | {one['train']} | {one['validation']} | {one['test']} | {', '.join(one['licences'])} |"
        for one in sources if one["source"] not in without
    ]  # fmt: skip
    left = f"\n\nLeft out, for research only or of unsettled rights: {', '.join(without)}." if without else ""
    return "\n".join(rows) + left


def _licence(sources: Sequence[Mapping[str, Any]]) -> str:
    bound = sorted(
        one["source"] for one in sources
        if one["train"] and any(mark in licence for licence in one["licences"] for mark in NON_COMMERCIAL)
    )  # fmt: skip
    if not bound:
        return "The same as the package's; the sources above ask for their names to be kept beside the model."
    return (
        f"**Non-commercial use only**: clips of {', '.join(bound)} are licensed so. The sources above ask for their "
        "names to be kept beside the model."
    )


if __name__ == "__main__":
    main()
