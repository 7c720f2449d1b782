"""A generated predictor as the WebAssembly module of a web page, and the same module run by wasmtime."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import wasmtime
from numpy.typing import NDArray
from tinyclf.firmware.toolchain import RUNTIME, compile_wasm

Int16s = NDArray[np.int16]
Int32s = NDArray[np.int32]
HARNESS = "tc_web.c"
EXPORTS = tuple(
    f"tc_web_{name}" for name in ("start", "pcm", "hear", "rows", "decided", "decisions", "state_bytes")
)  # fmt: skip


def compile_web(folders: Sequence[Path], output: Path) -> Path:
    """The module of a page. folders hold model.c, frontend.c, predictor.h and what these draw in."""
    found = [folder / name for name in ("model.c", "frontend.c") for folder in folders if (folder / name).is_file()]
    return compile_wasm([*found, RUNTIME / HARNESS], output, exports=EXPORTS, include=folders)


class WebPredictor:
    """A module that `compile_web` made, without a browser; mels and labels are how many it has."""

    def __init__(self, module: bytes, mels: int, labels: int) -> None:
        self.store = wasmtime.Store()
        compiled = wasmtime.Module(self.store.engine, module)
        self.exports = wasmtime.Instance(self.store, compiled, []).exports(self.store)
        self.memory: Any = self.exports["memory"]
        self.mels, self.labels = mels, labels

    def start(self) -> bool:
        """Before the first block; false where the parts belong to different models."""
        return bool(self._call("tc_web_start"))

    def hear(self, pcm: Int16s, size: int) -> tuple[Int16s, Int32s]:
        """int16 PCM (n,) in blocks of one size, at most 4096, as rows int16 (frames, mels), and decisions.

        A decision is int32 (1 + 2 * labels): program, logits, smoothed posteriors in Q15.
        """
        width = 2 + 2 * self.labels
        rows, decisions = [np.empty((0, self.mels), np.int16)], [np.empty((0, width), np.int32)]
        for position in range(0, len(pcm), size):
            block = np.ascontiguousarray(pcm[position : position + size])
            self.memory.write(self.store, block.tobytes(), self._call("tc_web_pcm"))
            count = self._call("tc_web_hear", len(block))
            rows.append(self._read("tc_web_rows", count, self.mels, np.dtype(np.int16)))
            decided = self._call("tc_web_decided")
            decisions.append(self._read("tc_web_decisions", decided, width, np.dtype(np.int32)))
        return np.concatenate(rows), np.concatenate(decisions)[:, 1:]

    def _read(self, name: str, rows: int, columns: int, dtype: np.dtype[Any]) -> NDArray[Any]:
        place = self._call(name)
        content = self.memory.read(self.store, place, place + rows * columns * dtype.itemsize)
        return np.frombuffer(bytes(content), dtype).reshape(rows, columns)

    def _call(self, name: str, *arguments: int) -> Any:
        function: Any = self.exports[name]
        return function(self.store, *arguments)
