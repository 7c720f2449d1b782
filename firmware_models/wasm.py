"""A generated model as WebAssembly, run by wasmtime: the C that a browser runs."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import wasmtime
from tinyclf.firmware.toolchain import compile_wasm

from tinyclf.plan import PROGRESS_BYTES

EXPORTS = ("tc_infer", "tc_input", "tc_begin", "tc_step", "tc_run_slice", "tc_wasm_state")
HARNESS = """#include "model.h"
tc_state *tc_wasm_state(void);
tc_state *tc_wasm_state(void)
{
    static tc_state state;
    return &state;
}
"""


class WasmDevice:
    """Memory of one tc_state, and its layers: a `tinyclf.firmware.device.Device`."""

    def __init__(self, firmware: Path) -> None:
        with TemporaryDirectory() as folder:
            harness = Path(folder) / "harness.c"
            harness.write_text(HARNESS)
            output = Path(folder) / "model.wasm"
            compile_wasm([firmware / "model.c", harness], output, exports=EXPORTS, include=[firmware])
            self.store = wasmtime.Store()
            module = wasmtime.Module(self.store.engine, output.read_bytes())
        self.exports = wasmtime.Instance(self.store, module, []).exports(self.store)
        self.memory: Any = self.exports["memory"]
        self.state = self._call("tc_wasm_state")

    def write(self, offset: int, content: bytes) -> None:
        """Overwrite arena bytes."""
        self.memory.write(self.store, content, self.state + PROGRESS_BYTES + offset)

    def read(self, offset: int, size: int) -> bytes:
        """Arena bytes."""
        start = self.state + PROGRESS_BYTES + offset
        return bytes(self.memory.read(self.store, start, start + size))

    def input(self) -> int:
        """Where the features go, in the arena."""
        return self._offset(self._call("tc_input", self.state))

    def infer(self) -> int:
        """Run all layers; where the logits lie, in the arena."""
        return self._offset(self._call("tc_infer", self.state))

    def begin(self) -> None:
        """Begin an inference in steps."""
        self._call("tc_begin", self.state)

    def step(self, max_macs: int) -> bool:
        """Do some of its work; whether the logits are there."""
        return bool(self._call("tc_step", self.state, max_macs))

    def slice(self, number: int) -> int:
        """Run one slice; see tc_run_slice."""
        return int(self._call("tc_run_slice", self.state, number))

    def _offset(self, address: int) -> int:
        return address - int(self.state) - PROGRESS_BYTES

    def _call(self, name: str, *arguments: int) -> Any:
        function: Any = self.exports[name]
        return function(self.store, *arguments)
