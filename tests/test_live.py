"""The microphone's view: fed by a made sound device, drawn to a recorded terminal, with the decisions of the file."""

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from models import LABELS, bundle_of
from rich.console import Console
from streams import Int16s, graph_of, policy_of, sound
from tinyclf.export import bundle as bundles

from tinyclf import reference
from tinyclf.cli import main
from tinyclf.errors import UsageError
from tinyclf.live import LINES, Spectrogram, bars, listen, microphone, shade, show
from tinyclf.stream import SlidingWindowPredictor


def _predictor() -> SlidingWindowPredictor:
    graph = graph_of()
    return SlidingWindowPredictor(
        lambda windows: reference.run(graph, windows), graph.features, graph.input.quant, LABELS, policy_of(graph)
    )


def _blocks(pcm: Int16s) -> list[Int16s]:
    return np.array_split(pcm, len(pcm) // 1600)


class _Device(ModuleType):
    """What of the sounddevice package is used, playing a recording."""

    class PortAudioError(Exception):
        """No such input."""

    def __init__(self, pcm: Int16s) -> None:
        super().__init__("sounddevice")
        outer = self

        class RawInputStream:
            def __init__(self, rate: int, block: int, device: str | None, channels: int, dtype: str, callback: Any):
                assert (rate, block, channels, dtype) == (16_000, 1600, 1, "int16")
                if device == "none":
                    raise outer.PortAudioError("No input device matching 'none'")
                self.callback = callback

            def __enter__(self) -> None:
                for start in range(0, len(pcm) - 1599, 1600):
                    piece = pcm[start : start + 1600]
                    self.callback(memoryview(piece.tobytes()), len(piece), None, None)

            def __exit__(self, *_: object) -> None:
                return

        self.RawInputStream = RawInputStream


def test_blocks_give_the_decisions_of_the_whole() -> None:
    pcm = sound(4)
    assert list(listen(_predictor(), _blocks(pcm))) == _predictor().push(pcm)


def test_the_view_shows_spectrogram_and_decision() -> None:
    pcm, console = sound(4), Console(record=True, width=100, force_terminal=True, color_system="256")
    decisions = _predictor().push(pcm)
    show(_predictor(), _blocks(pcm), console)
    text = console.export_text()
    assert f"> {decisions[-1].program}" in text
    assert "listening" in text
    for label in LABELS:
        assert label in text


def test_a_tone_is_bright_in_its_band_alone() -> None:
    picture = Spectrogram(graph_of().features)
    tone = np.round(20_000 * np.sin(2 * np.pi * 3000 * np.arange(16_000) / 16_000)).astype(np.int16)
    for block in _blocks(tone):
        picture.hear(block)
    lines = picture.draw().plain.splitlines()
    assert len(lines) == LINES
    column = picture.columns[-1]
    loudest = int(column.argmax())
    assert 12 < loudest < 28
    assert shade(float(column[loudest])) == shade(0.0)
    assert shade(float(column[2])) < shade(float(column[loudest]))
    assert shade(-200.0) == shade(-90.0)


def test_ctrl_c_ends_the_view() -> None:
    def interrupted() -> Any:
        yield from _blocks(sound(1))
        raise KeyboardInterrupt

    show(_predictor(), interrupted(), Console(record=True, width=100))
    assert "listening" in bars(None, LABELS).plain


def test_the_microphone_gives_what_the_device_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    pcm = sound(2)
    monkeypatch.setitem(sys.modules, "sounddevice", _Device(pcm))
    blocks = microphone(16_000)
    heard = np.concatenate([next(blocks) for _ in range(len(pcm) // 1600)])
    np.testing.assert_array_equal(heard, pcm[: len(heard)])
    with pytest.raises(UsageError, match="microphone 'none': No input device matching 'none'; allowed: an input"):
        next(microphone(16_000, "none"))


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(UsageError, match=r"allowed: pip install 'tinyclf\[mic\]', and PortAudio"):
        next(microphone(16_000))


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    bundle: bundles.Bundle = bundle_of("audiobot50", tmp_path)
    monkeypatch.setitem(sys.modules, "sounddevice", _Device(sound(3)))
    arguments = ["tinyclf", "stream", str(bundle.folder), "--mic", "--seconds", "2", "--json"]
    monkeypatch.setattr(sys, "argv", arguments)
    with pytest.raises(SystemExit) as stopped:
        main()
    assert not stopped.value.code
    decisions = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    times = [0.98 + 0.16 * index for index in range(len(decisions))]
    assert [decision["t"] for decision in decisions] == pytest.approx(times, abs=0.02)
    assert len(decisions) >= 6
