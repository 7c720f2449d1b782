"""Parity and cost of one trained model: python -m tinyclf.bench.certificate --arch audiobot50 --seeds 1 --data DIR.

Quantizes the first run (of --runs, or trained first), verifies it by every executor on 256 windows of test clips,
counts one inference on an emulated Cortex-M4, lets the Ethos-U compiler estimate it where that is installed, and writes
bench/results/certificate-ARCH.json.
"""

import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from tinyclf.bench.cores import measure_core
from tinyclf.bench.npu import measure_npu
from tinyclf.bench.results import write_result
from tinyclf.bench.runs import command, facts, parser, trained
from tinyclf.export import bundle as bundles
from tinyclf.export.verify import verify

from tinyclf import checkpoint
from tinyclf.evaluation import torch_classifier
from tinyclf.quantization.runs import quantized_run
from tinyclf.training.folder import load_samples

NPU = "ethos-u55-128"


def main() -> None:
    """Parse the arguments, export, verify and measure, write the result."""
    arguments = parser(__doc__).parse_args()
    runs = trained(arguments)[:1]
    folder = runs[0].folder
    windows = load_samples(folder, "verification")
    floats = torch_classifier(checkpoint.load(folder).module())(windows)
    with TemporaryDirectory() as place:
        bundle = bundles.write(quantized_run(folder, "auto"), windows, Path(place) / "bundle", float_logits=floats)
        values = {
            "arch": arguments.arch,
            "data": facts(runs, arguments),
            "verify": verify(bundle),
            "cortex-m4": measure_core(bundle, "cortex-m4"),
            **({NPU: measure_npu(bundle, NPU)} if find_spec("ethosu") else {}),
        }
    path = write_result(f"certificate-{arguments.arch}", command("tinyclf.bench.certificate", arguments), values)
    sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
