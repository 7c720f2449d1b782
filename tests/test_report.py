"""The report: nothing of what others named runs in it, nothing is fetched by it, and its figures are right."""

import base64
import io
import json
import re
import shutil
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from matplotlib.figure import Figure
from models import graph_of, unruly, windows
from scipy import stats
from tinyclf.export import bundle as bundles

from tinyclf import metrics, report
from tinyclf.budget import Budget, parse_latency
from tinyclf.datasets import Division, load_features, read_table
from tinyclf.errors import CheckpointError, UsageError
from tinyclf.features import FeatureSpec
from tinyclf.metrics import wilson_interval
from tinyclf.models import for_budget
from tinyclf.quantization.fidelity import layer_fidelity, signal_to_noise
from tinyclf.quantization.runs import quantized_run
from tinyclf.report import pictures
from tinyclf.report.asked import asked_values
from tinyclf.report.heard import _sources
from tinyclf.report.html import Bar, Verdict, figure, figure_columns, is_figure
from tinyclf.report.scores import _by_group, _note
from tinyclf.report.subject import Heard, Subject, hear
from tinyclf.stream import Decision
from tinyclf.training import recipe_for, train
from tinyclf.training.folder import load_samples

SCRIPT, DOLLARS = "<script>alert(1)</script>", "$a_{b}$ & <b>c"
SOURCE, LICENCE = "<img src=x onerror=alert(2)>", "CC BY & 'more'"


class Page(HTMLParser):
    """What a browser would make of a page: its tags and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@dataclass(frozen=True)
class Made:
    """A run on sounds with names that are up to no good, and where they lie."""

    folder: Path
    data: Path


def _write_sounds(folder: Path) -> Path:
    """Labels have nothing to do with the sounds, so that mistakes are certain."""
    rows, coin = ["file,label,group,fold,source,licence"], np.random.default_rng(1).integers(2, size=48)
    for index in range(48):
        time, name = np.arange(24_000) / 16_000, f"{index}<i>.wav"
        tone = np.sin(2 * np.pi * (400 + 40 * (index % 2) + 5 * index) * time)
        noise = np.random.default_rng(index).standard_normal(len(time))
        (folder / "sounds").mkdir(parents=True, exist_ok=True)
        soundfile.write(folder / "sounds" / name, 0.1 * (tone + 0.5 * noise), 16_000)
        label, group = (SCRIPT, DOLLARS)[int(coin[index])], index // 2
        source = SOURCE if index < 30 else "field"
        rows.append(f'sounds/{name},"{label}",g{group},{group % 3},{source},"{LICENCE}"')
    (folder / "manifest.csv").write_text("\n".join(rows) + "\n")
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("report")
    data = _write_sounds(folder / "data")
    spec, division = FeatureSpec(), Division(test_fold=0)
    features = load_features(data, spec)
    model = for_budget(2_000, 2)
    recipe = replace(recipe_for(model), epochs=2)
    train(features, division.split(features), model, recipe, spec,
          folder=folder / "run", device="cpu", data=data, division=division)  # fmt: skip
    graph = quantized_run(folder / "run", "minmax")
    bundles.write(graph, load_samples(folder / "run", "verification"), folder / "run" / "bundle", ("onnx",))
    return Made(folder / "run", data)


@pytest.fixture(scope="module")
def page(made: Made) -> Page:
    return Page(report.write_report(made.folder).read_text())


@pytest.fixture(scope="module")
def heard(made: Made) -> Heard:
    found = hear(Subject.load(made.folder))
    assert isinstance(found, Heard)
    return found


def test_names_are_text_and_nothing_else(page: Page) -> None:
    assert not page.of("script")
    assert [image for image in page.of("img") if not str(image["src"]).startswith("data:")] == []
    assert not [attributes for _, attributes in page.tags if any(name.startswith("on") for name in attributes)]
    for name in (SCRIPT, DOLLARS, SOURCE, LICENCE):
        assert name in page.text


def test_a_page_needs_no_network(made: Made, page: Page) -> None:
    links = [value for _, attributes in page.tags for name, value in attributes.items() if name in ("src", "href")]
    assert links
    assert all(str(link).startswith(("data:", "#")) for link in links)
    assert not re.search(r"url\(.?https?:|@import", (made.folder / "report.html").read_text())
    policy = next(meta["content"] for meta in page.of("meta") if "http-equiv" in meta)
    assert str(policy).startswith("default-src 'none';")


def test_sources_are_counted_with_their_licences(page: Page, heard: Heard) -> None:
    rows = {row[0]: row for row in _sources(heard, "data")}
    assert {name: row[1:3] for name, row in rows.items()} == {SOURCE: [LICENCE, 30], "field": [LICENCE, 18]}
    assert all(sum(count or 0 for count in row[3:]) == row[2] for row in rows.values())


def test_the_worst_mistakes_come_first_and_are_heard(made: Made, page: Page, heard: Heard) -> None:
    decided = heard.posteriors.argmax(axis=1)
    wrong = [
        (heard.posteriors[place].max() - heard.posteriors[place, truth], heard.group[place], place)
        for place, truth in enumerate(heard.label)
        if decided[place] != truth
    ]
    _, _, place = max(wrong)
    name = heard.features.file[int(heard.parts.test[place])]
    others = [heard.features.file[int(heard.parts.test[other])] for *_, other in wrong]
    assert page.text.index(name) == min(page.text.index(other) for other in others if other in page.text)
    assert len(page.of("audio")) == min(8, len(wrong))
    encoded = str(page.of("audio")[0]["src"]).partition("base64,")[2]
    samples, rate = soundfile.read(io.BytesIO(base64.b64decode(encoded)))
    sound = soundfile.read(made.data / name)[0]
    lags = np.correlate(samples[2_000:12_000], sound[4_000:8_000], "valid")
    assert rate == 16_000
    assert lags.max() > 0.8 * np.linalg.norm(sound[4_000:8_000]) * np.linalg.norm(samples[2_000:6_000])


def test_few_groups_are_said_to_be_few() -> None:
    assert _note(5) == "Intervals by resampling whole groups of clips."
    assert "come from 1 group (recordings" in _note(1)
    assert "come from 4 groups (recordings" in _note(4)
    assert _note(None) == "Intervals of the classes by Wilson's formula, as if no two clips were related."


def test_a_page_without_sound_has_no_players(made: Made, tmp_path: Path) -> None:
    silent = Page(report.write_report(made.folder, tmp_path / "silent.html", sound=False).read_text())
    assert not silent.of("audio")
    assert (tmp_path / "silent.html").is_file()


def test_the_budget_stands_beside_what_was_reached(made: Made, tmp_path: Path) -> None:
    run = shutil.copytree(made.folder, tmp_path / "run")
    trained = Subject.load(run).trained
    assert asked_values(Subject.load(run))["budget"][0] == ["parameters", None, f"{trained.model.params():,}", None]
    asked = Budget(
        params=trained.model.params(), ram=9_000, flash=19_999, latency=parse_latency("20ms@cortex-m33:80MHz")
    )
    description = json.loads((run / "checkpoint.json").read_text())
    description["provenance"]["budget"] = asked.to_dict()
    (run / "checkpoint.json").write_text(json.dumps(description))
    values = asked_values(Subject.load(run))
    assert [row[3] for row in values["budget"]] == [Verdict(True, "fits"), None, *["not measured"] * 3]
    assert (values["budget_core"], values["budget_measured"]) == ("cortex-m33", False)
    core = {"instructions": 1, "code_bytes": 5_000, "weight_bytes": 15_000, "ram_bytes": 9_000,
            "cycles_modelled": 2_000_000}  # fmt: skip
    (run / "bundle" / "bench.json").write_text(json.dumps({"targets": {"cortex-m33": core}, "note": ""}))
    found = {row[0]: row[1:] for row in asked_values(Subject.load(run))["budget"]}
    assert found["RAM bytes"] == ["9,000", "9,000", Verdict(True, "fits")]
    assert found["flash bytes, code and tables"] == ["19,999", "20,000", Verdict(False, "too much by 1")]
    assert found["time a window"] == ["20.0 ms at 80 MHz", "25.0 ms at 80 MHz", Verdict(False, "too much by 25 %")]


@pytest.mark.parametrize("classes", [7, 10])
def test_two_classes_never_look_alike(classes: int) -> None:
    posterior = {f"class {index}": 1 / classes for index in range(classes)}
    decisions = [Decision(0.16 * step, name, posterior, name) for step, name in enumerate(posterior, 1)]
    drawn = str(pictures.timeline(decisions, [(0.0, 2.0, "class 0")]))
    assert drawn.count("stroke-dasharray") >= 2 * (classes > 8)
    assert (drawn.count("<pattern ") > 0) is (classes > 8)
    assert "var(--paper)" in drawn


def test_columns_of_figures_stand_to_the_right() -> None:
    rows = [["a", 3, "46×16", None, "–", "0.1 to 0.2"], ["b", Bar(0.1, ""), "100", None, "stem", "–"]]
    assert figure_columns(rows, 6) == [False, True, False, False, False, True]
    assert figure_columns([], 2) == [False, False]


def test_a_run_whose_data_has_gone_is_reported_without_it(made: Made, tmp_path: Path) -> None:
    moved = shutil.copytree(made.folder, tmp_path / "run")
    description = json.loads((moved / "checkpoint.json").read_text())
    description["provenance"]["data"]["path"] = str(tmp_path / "gone")
    (moved / "checkpoint.json").write_text(json.dumps(description))
    page = Page(report.write_report(moved).read_text())
    assert "gone: got no such folder" in page.text
    assert "by Wilson's formula" in page.text
    assert not page.of("audio")


def test_data_that_was_changed_is_not_taken_for_the_run_s_own(made: Made, tmp_path: Path) -> None:
    data = shutil.copytree(made.data, tmp_path / "data")
    shutil.copyfile(data / "sounds" / "0<i>.wav", data / "sounds" / "2<i>.wav")
    moved = shutil.copytree(made.folder, tmp_path / "run")
    description = json.loads((moved / "checkpoint.json").read_text())
    description["provenance"]["data"]["path"] = str(data)
    (moved / "checkpoint.json").write_text(json.dumps(description))
    assert hear(Subject.load(moved)) == f"{data} holds other clips than those that were trained on"


def test_a_folder_that_is_no_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="is no run"):
        report.write_report(tmp_path)


def test_runs_side_by_side(made: Made, tmp_path: Path) -> None:
    other = shutil.copytree(made.folder, tmp_path / "<b>other")
    shutil.rmtree(other / "bundle")
    page = Page(report.write_comparison([made.folder, other], tmp_path / "both.html").read_text())
    assert "2 runs side by side" in page.text
    assert "<b>other" in page.text
    assert not page.of("b")
    assert "not all tested on the same clips" not in page.text
    scores = json.loads((other / "metrics.json").read_text())
    scores["test"]["n"] += 1
    (other / "metrics.json").write_text(json.dumps(scores))
    page = Page(report.write_comparison([made.folder, other], tmp_path / "both.html").read_text())
    assert "not all tested on the same clips" in page.text
    description = json.loads((other / "checkpoint.json").read_text())
    description["labels"] = ["one", "two"]
    (other / "checkpoint.json").write_text(json.dumps(description))
    with pytest.raises(UsageError, match="other: got classes one, two; allowed beside"):
        report.write_comparison([made.folder, other], tmp_path / "both.html")


def test_intervals_of_recall_are_by_group(heard: Heard) -> None:
    predicted = heard.posteriors.argmax(axis=1)
    for index, bounds in enumerate(_by_group(heard)):
        member = np.flatnonzero(heard.label == index)
        group = [heard.group[int(place)] for place in member]
        share = metrics.bootstrap(group, lambda chosen, m=member, i=index: float((predicted[m[chosen]] == i).mean()))
        assert bounds == pytest.approx(share, abs=0.15)


@given(hits=st.integers(0, 60), more=st.integers(1, 60))
def test_wilson_s_interval_is_scipy_s(hits: int, more: int) -> None:
    wanted = stats.binomtest(hits, hits + more).proportion_ci(method="wilson")
    assert wilson_interval(hits, hits + more) == pytest.approx((wanted.low, wanted.high), abs=1e-4)
    assert wilson_interval(0, 0) == (0.0, 1.0)


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 9)), min_size=1, max_size=12))
def test_the_front_holds_what_nothing_beats(points: list[tuple[int, int]]) -> None:
    front = pictures.pareto_front(points)
    beaten = {p for p in points if any(q != p and q[0] <= p[0] and q[1] >= p[1] for q in points)}
    assert set(front) == set(points) - beaten
    assert front == sorted(front)


@pytest.mark.parametrize("level", [20, 40])
def test_signal_to_noise_is_that_of_the_noise_and_blind_to_gains(level: int) -> None:
    rng = np.random.default_rng(0)
    wanted = rng.standard_normal((50, 20, 3)).astype(np.float32)
    noisy = wanted + (10 ** (-level / 20) * rng.standard_normal(wanted.shape)).astype(np.float32)
    assert signal_to_noise(wanted, noisy) == pytest.approx(level, abs=0.2)
    assert signal_to_noise(wanted, noisy * np.float32([0.5, 2, 8])) == pytest.approx(level, abs=0.2)
    assert signal_to_noise(wanted, 4 * wanted) > 100


def test_int8_layers_are_close_to_the_model_they_come_from_and_far_from_another() -> None:
    batch = windows(8)
    own = layer_fidelity(unruly("audiobot50"), graph_of("audiobot50"), batch)
    other = layer_fidelity(unruly("audiobot50", seed=1), graph_of("audiobot50"), batch)
    assert [layer.name for layer in own] == [op.output for op in graph_of("audiobot50").ops]
    assert min(layer.snr_db for layer in own) > 8
    assert all(one.snr_db > another.snr_db + 3 for one, another in zip(own, other, strict=True))
    assert all(0 <= layer.saturated < 0.05 for layer in own)


def test_pictures_take_the_page_s_ink_and_have_no_background() -> None:
    posterior = {SCRIPT: 0.75, DOLLARS: 0.25}
    decisions = [Decision(0.16 * step, SCRIPT, posterior, SCRIPT) for step in range(1, 9)]
    drawn = pictures.timeline(decisions, [(0.0, 1.28, DOLLARS)])
    assert pictures.INK not in drawn
    assert "currentColor" in drawn
    assert "var(--class-0)" in drawn
    assert "fill: #ffffff" not in drawn
    assert not Page(str(drawn)).of("script")
    assert pictures.shortened(DOLLARS) in Page(str(drawn)).text
    assert isinstance(pictures.svg(Figure(), '"><script>'), Markup)
    assert not Page(str(pictures.svg(Figure(), '"><script>'))).of("script")


def test_consecutive_decisions_for_a_program_are_one_spell() -> None:
    programs = ["a", "a", "b", "b", "b", "a"]
    decisions = [Decision(float(step), name, {}, name) for step, name in enumerate(programs, 1)]
    assert pictures.spells(decisions) == [(1, 3, "a"), (3, 6, "b"), (6, 7, "a")]
    assert pictures.spells(decisions[:1]) == [(1, 1.24, "a")]


def test_cells() -> None:
    assert [str(figure(value)) for value in (None, True, 12345, 0.12345, "<b>")] == [
        "–", "yes", "12,345", "0.123", "&lt;b&gt;",
    ]  # fmt: skip
    assert str(figure(Bar(2.0, "<b>"))).endswith("<span>&lt;b&gt;</span>")
    assert "width:100.0%" in str(figure(Bar(2.0, "")))
    assert str(figure(Verdict(False, "<b>"))) == '<b class="bad">&lt;b&gt;</b>'
    values: list[tuple[Any, bool]] = [
        (3, True), (None, True), ("1,712.9", True), ("7 %", True), ("0.604 to 0.802", True), ("-3 dB", True),
        ("cortex-m4", False), ("", False), ("CC BY 4.0", False), ("3rd", False),
    ]  # fmt: skip
    assert [is_figure(value) for value, _ in values] == [wanted for _, wanted in values]


def test_a_manifest_s_licences_are_read(made: Made) -> None:
    assert {clip.licence for clip in read_table(made.data).clips} == {LICENCE}
