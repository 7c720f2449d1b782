"""A generated predictor run on this machine or on an emulated core: PCM in blocks in, programs and logits out."""

import ctypes
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import Target, compile_firmware, compile_shared

Int8s = NDArray[np.int8]
Int16s = NDArray[np.int16]
BLOCK, DECISIONS = 4096, 64
EVERYTHING = 1 << 30
EXPORTS = ("start", "hear_block", "size_of_state", "block", "found")
SOURCE = f"""#include "predictor.h"
enum {{ WIDTH = TC_LABELS + 1 }};
static tc_predictor predictor;
extern int16_t block[{BLOCK}];
int16_t block[{BLOCK}];
extern int8_t found[{DECISIONS} * WIDTH];
int8_t found[{DECISIONS} * WIDTH];

int32_t start(void);
int32_t start(void) {{ return tc_predictor_start(&predictor); }}

int32_t size_of_state(void);
int32_t size_of_state(void) {{ return (int32_t)sizeof(predictor); }}

/* Hear samples, with so many steps of at most max_macs after every push; returns how many decisions went to found. */
int32_t hear(const int16_t *pcm, int32_t count, int32_t max_macs, int32_t steps);
int32_t hear(const int16_t *pcm, int32_t count, int32_t max_macs, int32_t steps)
{{
    int32_t decisions = 0;
    do {{
        const int32_t heard = tc_predictor_push(&predictor, pcm, count);
        pcm += heard;
        count -= heard;
        for (int32_t step = 0; step < steps; step++) {{
            if (!tc_predictor_step(&predictor, max_macs)) continue;
            int8_t *at = found + (decisions++ % {DECISIONS}) * WIDTH;
            at[0] = (int8_t)predictor.program;
            for (int32_t c = 0; c < TC_LABELS; c++) at[1 + c] = predictor.logits[c];
        }}
    }} while (count > 0);
    return decisions;
}}

int32_t hear_block(int32_t count);
int32_t hear_block(int32_t count) {{ return hear(block, count, {EVERYTHING}, 1); }}
"""


class HostPredictor:
    """A predictor with its model as a shared library in this process.

    folders hold model.c, frontend.c, predictor.h and what these draw in; labels is how many classes there are.
    """

    def __init__(self, folders: Sequence[Path], labels: int, flags: Sequence[str] = ()) -> None:
        with TemporaryDirectory() as folder:
            sources = _sources(folders, Path(folder))
            self.library = ctypes.CDLL(str(compile_shared(sources, Path(folder) / "predictor.so", folders, flags)))
        self.labels = labels

    def start(self) -> bool:
        """Before the first block; false where the parts belong to different models."""
        return bool(self.library.start())

    def hear(self, pcm: Int16s, sizes: Sequence[int], max_macs: int = EVERYTHING, steps: int = 1) -> Int8s:
        """All decisions over int16 PCM (n,) in blocks of the sizes in turn: int8 (decisions, 1 + labels).

        A row is the program, then the logits. After each push come so many steps of at most max_macs. No block may be
        longer than 64 decisions.
        """
        width = 1 + self.labels
        buffer = np.ctypeslib.as_array((ctypes.c_int8 * (DECISIONS * width)).in_dll(self.library, "found"))
        rows, position, index = [np.empty((0, width), np.int8)], 0, 0
        while position < len(pcm):
            block = np.ascontiguousarray(pcm[position : position + sizes[index % len(sizes)]])
            count = self.library.hear(block.ctypes.data_as(ctypes.c_void_p), len(block), max_macs, steps)
            rows.append(buffer[: count * width].reshape(count, width).copy())
            position, index = position + len(block), index + 1
        return np.concatenate(rows)


class EmulatedPredictor:
    """A predictor with its model as firmware on an emulated core."""

    def __init__(self, folders: Sequence[Path], labels: int, target: Target) -> None:
        with TemporaryDirectory() as folder:
            sources = _sources(folders, Path(folder))
            elf = compile_firmware(sources, Path(folder) / "predictor.elf", target, exports=EXPORTS, include=folders)
            self.machine = Machine(elf, target)
        self.labels = labels

    def start(self) -> bool:
        """Before the first block; false where the parts belong to different models."""
        return bool(self.machine.call("start"))

    def hear(self, pcm: Int16s, size: int) -> Int8s:
        """All decisions over int16 PCM (n,) in blocks of one size, at most 4096: int8 (decisions, 1 + labels)."""
        width = 1 + self.labels
        rows = [np.empty((0, width), np.int8)]
        for position in range(0, len(pcm), size):
            block = pcm[position : position + size]
            self.machine.write("block", block.tobytes())
            count = self.machine.call("hear_block", len(block))
            found = np.frombuffer(self.machine.read("found", count * width), np.int8)
            rows.append(found.reshape(count, width))
        return np.concatenate(rows)

    def state_bytes(self) -> int:
        """All the memory of a stream: window, rings, arena and policy."""
        return self.machine.call("size_of_state")


def _sources(folders: Sequence[Path], beside: Path) -> list[Path]:
    harness = beside / "harness.c"
    harness.write_text(SOURCE, encoding="utf-8")
    found = [
        folder / name
        for name in ("model.c", "model_dsp.S", "frontend.c")
        for folder in folders
        if (folder / name).is_file()
    ]
    return [*found, harness]
