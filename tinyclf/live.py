"""Decisions from a microphone as they come: the last seconds' spectrogram and a bar a class, in the terminal."""

import queue
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rich.console import Console, Group
from rich.live import Live
from rich.text import Text

from tinyclf.errors import UsageError
from tinyclf.features import FeatureSpec
from tinyclf.features.integer import log_mel_rows
from tinyclf.stream import Decision, SlidingWindowPredictor

Int16s = NDArray[np.int16]
BLOCK_SECONDS = 0.1
# Columns of the spectrogram, a block each, and its lines, two or more bands each.
COLUMNS, LINES = 72, 16
# From silence to a loud voice: dB re full scale, and how 256-colour terminals draw it.
FLOOR_DB, CEILING_DB = -90.0, -20.0
SHADES = (16, 17, 18, 54, 90, 126, 162, 198, 204, 210, 216, 222, 228, 230)
BAR = 30
ROWS_A_DB = 128


def microphone(rate: int, device: str | None = None) -> Iterator[Int16s]:
    """Blocks of int16 PCM from the default or the named input, one channel, until the caller stops.

    Raises UsageError where the extra `mic` is not installed or there is no such input.
    """
    try:
        import sounddevice
    except (ImportError, OSError) as error:
        raise UsageError(f"microphone: {error}; allowed: pip install 'tinyclf[mic]', and PortAudio") from error
    heard: queue.Queue[bytes] = queue.Queue()

    def keep(data: Any, _frames: int, _time: object, _status: object) -> None:
        heard.put(bytes(data))

    block = round(BLOCK_SECONDS * rate)
    try:
        stream = sounddevice.RawInputStream(rate, block, device, 1, "int16", callback=keep)
    except (sounddevice.PortAudioError, ValueError) as error:
        raise UsageError(f"microphone {device or 'default'!r}: {error}; allowed: an input that is there") from error
    with stream:
        while True:
            yield np.frombuffer(heard.get(), np.int16)


def listen(predictor: SlidingWindowPredictor, blocks: Iterable[Int16s]) -> Iterator[Decision]:
    """All decisions over blocks of PCM, in order."""
    for block in blocks:
        yield from predictor.push(block)


def show(predictor: SlidingWindowPredictor, blocks: Iterable[Int16s], console: Console) -> None:
    """Draw the last seconds and the last decision after every block, until the blocks end or Ctrl-C."""
    picture = Spectrogram(predictor.spec)
    last: Decision | None = None
    with Live(console=console, auto_refresh=False, transient=False) as live:
        try:
            for block in blocks:
                picture.hear(block)
                last = next(iter(reversed(predictor.push(block))), last)
                live.update(Group(picture.draw(), bars(last, predictor.labels)), refresh=True)
        except KeyboardInterrupt:
            return


class Spectrogram:
    """The last blocks as columns of log-mel, loudest row of each."""

    def __init__(self, spec: FeatureSpec) -> None:
        self.spec = spec
        self.kept = np.empty(0, np.int16)
        self.columns: deque[NDArray[np.float64]] = deque(maxlen=COLUMNS)

    def hear(self, block: Int16s) -> None:
        """Add a block of PCM; one shorter than a frame waits for more."""
        self.kept = np.concatenate([self.kept, block])
        count = (len(self.kept) - self.spec.n_fft) // self.spec.hop_length + 1
        if count < 1:
            return
        rows = log_mel_rows(self.kept, self.spec)
        self.kept = self.kept[count * self.spec.hop_length :]
        self.columns.append(rows.max(axis=0) / ROWS_A_DB)

    def draw(self) -> Text:
        """Low bands at the bottom, now at the right."""
        bands = np.array_split(np.arange(self.spec.n_mels), min(LINES, self.spec.n_mels))
        text = Text()
        for members in reversed(bands):
            text.append(" " * (COLUMNS - len(self.columns)))
            for column in self.columns:
                text.append(" ", style=f"on color({shade(float(column[members].max()))})")
            text.append("\n")
        return text


def shade(db: float) -> int:
    """The colour of a level in dB re full scale."""
    share = (db - FLOOR_DB) / (CEILING_DB - FLOOR_DB)
    return SHADES[int(np.clip(share * len(SHADES), 0, len(SHADES) - 1))]


def bars(decision: Decision | None, labels: Iterable[str]) -> Text:
    """A bar a class, those of the program marked; before the first decision, that it listens."""
    if decision is None:
        return Text("listening ...")
    text = Text(f"{decision.t:8.1f} s\n")
    for label in labels:
        share = decision.posterior[label]
        marked = label in decision.program.split(", ")
        line = f"{'>' if marked else ' '} {label:<14}{share:5.0%}  {'█' * round(BAR * share)}\n"
        text.append(line, style="bold green" if marked else "")
    return text
