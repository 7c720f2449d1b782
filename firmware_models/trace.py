"""What an emulated core ran, recorded by C that the emulator calls at each block.

Unicorn cuts code into blocks as it likes (at pages, at full buffers), so nothing is counted by block: a block adds one
at its first halfword and takes one off after its last, and the running sum is how often each halfword was executed.
A block that does not start where the one before it ended was branched to.
"""

import ctypes
import hashlib
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tinyclf.firmware.toolchain import compile_shared, compiler_version
from unicorn import arm_const
from unicorn.unicorn_py3.unicorn import uclib

from tinyclf.cache import cache_folder

Counts = NDArray[np.int64]

_SOURCE = """
#include <stdint.h>

typedef struct {
    uint32_t base, length, previous, outside;
    uint64_t halfwords, limit;
    int64_t *balance, *landed, *taken;
    uint32_t *unaligned;
    int (*stop)(void *);
    int (*read_register)(void *, int, void *);
    int program_counter;
} trace;

void trace_block(void *core, uint64_t address, uint32_t size, void *data);
void trace_access(void *core, int type, uint64_t address, int size, int64_t value, void *data);

void trace_block(void *core, uint64_t address, uint32_t size, void *data) {
    trace *t = data;
    const uint32_t start = ((uint32_t)address - t->base) >> 1, halfwords = size >> 1;
    if (start >= t->length || halfwords == 0 || halfwords > t->length - start) {
        t->outside = (uint32_t)address;
        t->stop(core);
        return;
    }
    t->balance[start]++;
    t->balance[start + halfwords]--;
    if (start != t->previous) {
        t->landed[start]++;
        t->taken[t->previous]++;
    }
    t->previous = start + halfwords;
    t->halfwords += halfwords;
    if (t->halfwords > t->limit) t->stop(core);
}

void trace_access(void *core, int type, uint64_t address, int size, int64_t value, void *data) {
    trace *t = data;
    uint32_t pc = 0;
    (void)type;
    (void)value;
    if ((address & (uint64_t)(size - 1)) == 0) return;
    t->read_register(core, t->program_counter, &pc);
    const uint32_t index = (pc - t->base) >> 1;
    if (index < t->length && !t->unaligned[index]) t->unaligned[index] = (uint32_t)address;
}
"""


class _State(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_uint32) for name in ("base", "length", "previous", "outside")),
        *((name, ctypes.c_uint64) for name in ("halfwords", "limit")),
        *((name, ctypes.c_void_p) for name in ("balance", "landed", "taken", "unaligned", "stop", "read_register")),
        ("program_counter", ctypes.c_int),
    )  # fmt: skip


class Trace:
    """Counters over the halfwords of [base, base + 2 * length), fed by the core that it is attached to.

    `landed` counts arrivals by branch at a halfword; `taken` counts branches taken by the instruction that ends before
    a halfword; `unaligned` holds the first unaligned address that the instruction at a halfword used.
    """

    def __init__(self, core: Any, base: int, length: int) -> None:
        # One entry beyond the end, and one more for what ran before the first block: nothing.
        self.balance, self.landed, self.taken = (np.zeros(length + 2, np.int64) for _ in range(3))
        self.unaligned = np.zeros(length + 2, np.uint32)
        arrays = (self.balance, self.landed, self.taken, self.unaligned)
        functions = (uclib.uc_emu_stop, uclib.uc_reg_read)
        self.state = _State(
            base, length, length + 1, 0, 0, 0, *(array.ctypes.data for array in arrays),
            *(ctypes.cast(function, ctypes.c_void_p).value for function in functions), arm_const.UC_ARM_REG_PC,
        )  # fmt: skip
        self.core = core

    def attach(self, hooks: int, callback: str) -> int:
        """Add an emulator hook that calls `callback` of the C code; returns its handle."""
        handle = ctypes.c_size_t()
        function = ctypes.cast(getattr(_library(), callback), ctypes.c_void_p)
        data = ctypes.cast(ctypes.byref(self.state), ctypes.c_void_p)
        everywhere = ctypes.c_uint64(1), ctypes.c_uint64(0)
        status = uclib.uc_hook_add(self.core._uch, ctypes.byref(handle), hooks, function, data, *everywhere)
        if status:
            raise RuntimeError(f"unicorn: hook {hooks}: status {status}")
        return handle.value

    def detach(self, handle: int) -> None:
        """Remove a hook."""
        uclib.uc_hook_del(self.core._uch, ctypes.c_size_t(handle))

    def start(self, limit: int) -> None:
        """Begin at a first block, to stop soon after `limit` halfwords."""
        self.state.previous, self.state.outside = self.state.length + 1, 0
        self.state.halfwords, self.state.limit = 0, limit

    def clear(self) -> None:
        """Set all counters to zero."""
        for counts in (self.balance, self.landed, self.taken, self.unaligned):
            counts.fill(0)

    def executed(self) -> Counts:
        """How often each halfword was executed, (length,)."""
        return np.cumsum(self.balance)[:-2]


@cache
def _library() -> ctypes.CDLL:
    name = hashlib.sha256((_SOURCE + compiler_version()).encode()).hexdigest()[:16]
    path = cache_folder() / f"trace-{name}.so"
    if not path.is_file():
        with TemporaryDirectory() as folder:
            source = Path(folder) / "trace.c"
            source.write_text(_SOURCE, encoding="utf-8")
            # The cache may be shared by machines with different processors.
            compile_shared([source], path, flags=["-mcpu=baseline", "-nostdlib"])
    return ctypes.CDLL(str(path))
