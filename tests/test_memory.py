"""Training keeps what it frees: no block is asked of the kernel twice."""

import subprocess
import sys

import pytest

# A process of its own, as it stays so until its end.
FAULTS = """
import resource
import torch
from tinyclf.training.memory import keep_freed_memory

def faults():
    found = []
    for _ in range(12):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        # Above 32 MiB, which glibc else always maps and unmaps.
        torch.ones(10_000_000)
        found.append(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
    # The first ones may still find no room of that size.
    return found[-6:]

print(min(faults()), keep_freed_memory(), max(faults()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="page faults are counted on Linux")
def test_a_block_that_was_freed_is_not_cleared_again_by_the_kernel() -> None:
    done = subprocess.run([sys.executable, "-c", FAULTS], capture_output=True, text=True, check=True)
    before, kept, after = done.stdout.split()
    if kept == "False":
        pytest.skip("the C library has no mallopt")
    assert int(before) > 500
    assert int(after) < 100
