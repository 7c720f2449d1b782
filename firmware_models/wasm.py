"""A generated model as WebAssembly, run by wasmtime: the C that a browser runs."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import wasmtime
from tinyclf.firmware.toolchain import compile_wasm

EXPORTS = ("tc_infer", "tc_layer", "tc_wasm_state")
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
        self.memory.write(self.store, content, self.state + offset)

    def read(self, offset: int, size: int) -> bytes:
        """Arena bytes."""
        return bytes(self.memory.read(self.store, self.state + offset, self.state + offset + size))

    def infer(self) -> None:
        """Run all layers."""
        self._call("tc_infer", self.state)

    def layer(self, index: int) -> None:
        """Run one layer."""
        self._call("tc_layer", self.state, index)

    def _call(self, name: str, *arguments: int) -> Any:
        function: Any = self.exports[name]
        return function(self.store, *arguments)
