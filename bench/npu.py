"""What Arm's compiler for the Ethos-U promises of the .tflite file; needs the extra `vela`."""

import csv
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tinyclf.export.bundle import Bundle

from tinyclf.errors import UsageError

# Of each family Arm's own description of a system, from the configuration file that comes with the compiler.
SYSTEMS = {"ethos-u55": "Ethos_U55_High_End_Embedded", "ethos-u65": "Ethos_U65_Embedded"}
TARGETS = (*(f"ethos-u55-{macs}" for macs in (32, 64, 128, 256)), *(f"ethos-u65-{macs}" for macs in (256, 512)))
NOTE = "NPU figures are the compiler's estimate; nothing was run."


def measure_npu(bundle: Bundle, target: str) -> dict[str, Any]:
    """Operators on the NPU and on the CPU, estimated cycles, SRAM and flash bytes of one inference.

    target: a family and its MACs a cycle, as ethos-u55-128. Raises UsageError where the compiler is not installed or
    refuses the file.
    """
    if find_spec("ethosu") is None:
        raise UsageError("ethos-u-vela: not installed; allowed: pip install 'tinyclf[vela]'")
    with TemporaryDirectory() as folder:
        printed = _compile(bundle.tflite, target, Path(folder))
        summary = next(Path(folder).glob("*_summary_*.csv"))
        with summary.open(newline="", encoding="utf-8") as lines:
            row = next(csv.DictReader(lines))
    return {
        "npu_operators": _operators(printed, "NPU"),
        "cpu_operators": _operators(printed, "CPU"),
        "cycles_estimated": int(row["cycles_total"]),
        "cycles_npu": int(row["cycles_npu"]),
        "sram_bytes": round(1024 * float(row["sram_memory_used"])),
        "flash_bytes": round(1024 * float(row["off_chip_flash_memory_used"])),
        "clock_hz": round(float(row["core_clock"])),
        "system": row["system_config"],
    }


def _compile(model: Path, target: str, folder: Path) -> str:
    system = SYSTEMS[target.rpartition("-")[0]]
    command = [
        sys.executable, "-m", "ethosu.vela", str(model), "--accelerator-config", target, "--output-dir", str(folder),
        "--config", "Arm/vela.ini", "--system-config", system, "--memory-mode", "Shared_Sram",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = (done.stdout + done.stderr).strip().splitlines() or ["no message"]
        raise UsageError(f"{model}: the Ethos-U compiler refuses it: {lines[-1]}")
    return done.stdout


def _operators(printed: str, where: str) -> int:
    found = re.search(rf"{where} operators = (\d+)", printed)
    return int(found[1]) if found else 0
