"""The firmware in a browser: the module equals Python and the host's C, and the page that runs it hears and decides."""

import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import soxr
from models import LABELS, windows
from streams import Int16s, graph_of, policy_of, sound
from tinyclf.export import bundle as bundles
from tinyclf.export import predictor_source, web
from tinyclf.firmware.predictor import HostPredictor
from tinyclf.firmware.web import WebPredictor

from tinyclf import reference
from tinyclf.commands.web import make_page, open_server
from tinyclf.errors import BundleError, UsageError
from tinyclf.features.integer import log_mel_rows
from tinyclf.graph import Graph
from tinyclf.policies import ONE, Policy
from tinyclf.stream import HOP_FRAMES, Decision, SlidingWindowPredictor

TEMPLATES = Path(__file__).resolve().parents[1] / "export" / "templates" / "web"
MARKUP = "<script>document.title='broken'</script><b>"


@dataclass(frozen=True)
class Made:
    """A page, and what it was made from."""

    page: web.Page
    graph: Graph
    policy: Policy

    @classmethod
    def of(cls, graph: Graph, folder: Path) -> "Made":
        policy = policy_of(graph)
        bundle = bundles.write(graph, windows(2), folder / "bundle", ("c",))
        return cls(web.write(bundle, policy, "test", folder / "page"), graph, policy)

    def predictor(self) -> WebPredictor:
        module = (self.page.folder / web.MODULE).read_bytes()
        return WebPredictor(module, self.graph.features.n_mels, len(self.graph.labels))

    def expected(self, pcm: Int16s) -> tuple[list[Decision], list[list[int]]]:
        """Decisions and logits by Python."""
        logits: list[list[int]] = []

        def run(batch: Any) -> Any:
            found = reference.run(self.graph, batch)
            logits.append(found[0].tolist())
            return found

        quant, labels = self.graph.input.quant, self.graph.labels
        predictor = SlidingWindowPredictor(run, self.graph.features, quant, labels, self.policy)
        return predictor.push(pcm), logits


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Made.of(graph_of(), tmp_path_factory.mktemp("whole"))


@pytest.fixture(scope="module")
def streaming(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """With labels that a careless page would run."""
    graph = replace(graph_of("fixed", "streaming10"), labels=(MARKUP, *LABELS[1:]))
    return Made.of(graph, tmp_path_factory.mktemp("streaming"))


@pytest.fixture(scope="session")
def real(data_dir: Path) -> Int16s:
    """Fifteen seconds of real recordings of every class."""
    folder = data_dir / "scenes"
    files = [path for label in LABELS for path in sorted((folder / label).glob("*.flac"))[:2]]
    return np.concatenate([soundfile.read(path, dtype="int16")[0] for path in files])


def _same(made: Made, pcm: Int16s, size: int) -> None:
    wanted, logits = made.expected(pcm)
    predictor, labels = made.predictor(), made.graph.labels
    assert predictor.start()
    rows, decisions = predictor.hear(pcm, size)
    assert rows.tolist() == log_mel_rows(pcm, made.graph.features).tolist()
    assert [labels[program] for program in decisions[:, 0]] == [decision.program for decision in wanted]
    assert decisions[:, 1 : 1 + len(labels)].tolist() == logits
    posteriors = [[round(ONE * decision.posterior[label]) for label in labels] for decision in wanted]
    assert decisions[:, 1 + len(labels) :].tolist() == posteriors
    assert len(logits) > 20


@pytest.mark.parametrize("size", [100, 4096])
def test_the_module_decides_as_python_does(whole: Made, size: int) -> None:
    _same(whole, sound(8, seed=1), size)


def test_a_stream_in_the_module_decides_as_full_windows_do(streaming: Made) -> None:
    _same(streaming, sound(8, seed=2), 2048)


def test_the_module_decides_as_the_host_on_real_recordings(whole: Made, real: Int16s, tmp_path: Path) -> None:
    _same(whole, real, 4096)
    firmware = whole.page.folder.parent / "bundle" / "firmware"
    predictor_source.write(whole.graph, whole.policy, tmp_path, HOP_FRAMES)
    host, module = HostPredictor([firmware, tmp_path], len(LABELS), ("-O1",)), whole.predictor()
    assert host.start()
    assert module.start()
    assert host.hear(real, [160]).tolist() == module.hear(real, 160)[1][:, : 1 + len(LABELS)].tolist()


def test_a_page_is_small_and_needs_no_network(whole: Made, streaming: Made) -> None:
    for made in (whole, streaming):
        assert made.page.own_bytes < 1_000_000
        assert 0 < made.page.weight_bytes < made.page.sizes()[web.MODULE]
        texts = [(made.page.folder / name).read_text() for name in made.page.sizes() if name != web.MODULE]
        assert len(texts) == len(list(TEMPLATES.iterdir())) + 1
        assert not [text for text in texts if re.search(r"https?://", text)]


def test_a_page_replaces_a_page_and_nothing_else(whole: Made, tmp_path: Path) -> None:
    bundle = bundles.Bundle(whole.page.folder.parent / "bundle")
    (tmp_path / "photo.jpg").write_bytes(b"dear")
    with pytest.raises(BundleError, match="got a folder with other files; allowed: a new folder, or a page to replace"):
        web.write(bundle, whole.policy, "test", tmp_path)
    assert (tmp_path / "photo.jpg").is_file()
    again = web.write(bundle, whole.policy, "other", whole.page.folder)
    assert json.loads((again.folder / web.DESCRIPTION).read_text())["name"] == "other"


def test_the_command_writes_and_says_how_large(whole: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = whole.page.folder.parent / "bundle"
    make_page(str(bundle), tmp_path / "page", None, False, 0, as_json=True)
    values = json.loads(capsys.readouterr().out)
    assert values["own_bytes"] == sum(values["files"].values()) - values["weight_bytes"]
    assert values["url"] is None
    with (
        open_server(tmp_path / "page", 0) as server,
        pytest.raises(UsageError, match=f"port {server.server_port}: .*; allowed: --port with a free one, 0 for any"),
    ):
        make_page(str(bundle), tmp_path / "page", None, True, server.server_port, as_json=True)


RESAMPLE = """
import { readFileSync, writeFileSync } from "node:fs";
import { Resampler } from "./resample.mjs";
const [from, to, size] = process.argv.slice(2).map(Number);
const input = new Float32Array(readFileSync("input").buffer.slice(0));
const resampler = new Resampler(from, to);
const parts = [];
for (let at = 0; at < input.length; at += size) parts.push(...resampler.push(input.subarray(at, at + size)));
writeFileSync("output", Float32Array.from(parts));
"""


@pytest.mark.parametrize("rate", [48_000, 44_100, 16_000, 8_000])
def test_the_page_resamples_as_soxr_does(rate: int, tmp_path: Path) -> None:
    """Apart by less than 60 dB under the sound, below what either filter lets pass; and whatever the blocks."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node to run the page's resampler")
    shutil.copyfile(TEMPLATES / "resample.js", tmp_path / "resample.mjs")
    (tmp_path / "run.mjs").write_text(RESAMPLE)
    low = np.random.default_rng(0).standard_normal(4_000)
    samples = soxr.resample(low, 6_000, rate, "VHQ").astype(np.float32)
    (tmp_path / "input").write_bytes(samples.tobytes())
    found = []
    for size in (128, 1001):
        subprocess.run([node, "run.mjs", str(rate), "16000", str(size)], cwd=tmp_path, check=True)
        found.append(np.frombuffer((tmp_path / "output").read_bytes(), np.float32))
    assert found[0].tolist() == found[1].tolist()
    wanted = soxr.resample(samples, rate, 16_000, "VHQ")
    middle = slice(200, len(found[0]) - 200)
    assert len(wanted) - 100 < len(found[0]) <= len(wanted) + 1
    apart = found[0][middle] - wanted[: len(found[0])][middle]
    assert np.sqrt(np.mean(apart**2)) < 1e-3 * np.sqrt(np.mean(wanted**2))


@pytest.fixture
def browser_page(streaming: Made, tmp_path: Path) -> Iterator[Any]:
    """The page in headless Chromium, its microphone fed from heard.wav; a word on its console fails the test."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the extra browser is not installed")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium on this machine")
    soundfile.write(tmp_path / "heard.wav", sound(20, seed=3), 16_000)
    arguments = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
                 f"--use-file-for-fake-audio-capture={tmp_path / 'heard.wav'}"]  # fmt: skip
    complaints: list[str] = []
    with playwright.sync_playwright() as driver, open_server(streaming.page.folder, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = driver.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page()
        # A machine that is busy with other tests starts Chromium slowly.
        page.set_default_timeout(180_000)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"http://localhost:{server.server_port}/")
        page.wait_for_selector("#listen:enabled")
        yield page
        browser.close()
        server.shutdown()
    assert not complaints


def _saved(page: Any, button: str, path: Path) -> Path:
    with page.expect_download() as download:
        page.click(button)
    download.value.save_as(path)
    return path


def _same_in_browser(page: Any, made: Made, folder: Path) -> Int16s:
    """The saved decisions are those of the saved sound by Python; returns the sound."""
    pcm, rate = soundfile.read(_saved(page, "#save-sound", folder / "saved.wav"), dtype="int16")
    assert rate == made.graph.features.sample_rate
    saved = json.loads(_saved(page, "#save-decisions", folder / "saved.json").read_text())["decisions"]
    wanted, logits = made.expected(pcm)
    assert [{key: row[key] for key in ("t", "label", "program", "posterior")} for row in saved] == [
        {"t": pytest.approx(one.t), "label": one.label, "program": one.program, "posterior": one.posterior}
        for one in wanted
    ]
    assert [row["logits"] for row in saved] == logits
    return np.asarray(pcm)


def test_a_file_in_the_browser_is_decided_as_in_python(browser_page: Any, streaming: Made, tmp_path: Path) -> None:
    browser_page.set_input_files("#file", str(tmp_path / "heard.wav"))
    browser_page.wait_for_selector("#message:has-text('decisions')")
    heard = _same_in_browser(browser_page, streaming, tmp_path)
    assert heard.tolist() == sound(20, seed=3).tolist()
    assert browser_page.locator(".class .label").first.text_content() == MARKUP
    assert browser_page.title() == "test · tinyclf"


def test_other_formats_are_decoded_by_the_browser(browser_page: Any, streaming: Made, tmp_path: Path) -> None:
    stereo = np.stack([sound(4, seed=4)[: 3 * 16_000], np.zeros(3 * 16_000, np.int16)], axis=1)
    soundfile.write(tmp_path / "stereo.flac", np.repeat(stereo, 2, axis=0), 32_000)
    browser_page.set_input_files("#file", str(tmp_path / "stereo.flac"))
    browser_page.wait_for_selector("#message:has-text('stereo.flac: 3.0 s')")
    heard = _same_in_browser(browser_page, streaming, tmp_path)
    assert np.corrcoef(heard[: len(stereo)], stereo[: len(heard), 0])[0, 1] > 0.9


def test_the_microphone_in_the_browser_is_decided_as_in_python(
    browser_page: Any, streaming: Made, tmp_path: Path
) -> None:
    browser_page.click("#listen")
    browser_page.wait_for_selector("#time:has-text('at 3.')")
    browser_page.click("#listen")
    heard = _same_in_browser(browser_page, streaming, tmp_path)
    # Resampled from what the browser captured, so that no sample need be the file's.
    assert len(heard) > 2.5 * 16_000
    assert len({*heard.tolist()}) > 1000


def test_a_file_that_is_no_sound_gets_one_clear_line(browser_page: Any, tmp_path: Path) -> None:
    (tmp_path / "notes.wav").write_text("not a sound at all\n" * 20)
    browser_page.set_input_files("#file", str(tmp_path / "notes.wav"))
    browser_page.wait_for_selector("#message.error")
    said = browser_page.text_content("#message")
    assert said == "notes.wav: cannot be decoded; allowed: a sound that this browser plays"
