"""Exported libraries, what their examples must say, and the compilers to build them with."""

import os
import subprocess
from functools import cache
from pathlib import Path

import ziglang
from models import LABELS
from streams import Int16s, policy_of, sound
from streams import graph_of as quantized
from tinyclf.export import c_source, libraries

from tinyclf import reference
from tinyclf.cache import cache_folder
from tinyclf.graph import Graph
from tinyclf.policies import ONE, Policy
from tinyclf.stream import Decision, SlidingWindowPredictor

ZIG = Path(ziglang.__file__).parent / "zig"
WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror")
M4 = ("-target", "thumb-freestanding-eabi", "-mcpu=cortex_m4", "-ffreestanding")


@cache
def graph_of() -> Graph:
    """The model of all of them."""
    return quantized()


@cache
def policy() -> Policy:
    """One under which programs change."""
    return policy_of(graph_of())


def written(name: str, folder: Path) -> Path:
    """A library in a folder of its own."""
    c_source.write(graph_of(), folder / "firmware")
    libraries.write(name, graph_of(), policy(), folder / "firmware", folder / name)
    return folder / name


@cache
def pcm() -> Int16s:
    """Twelve seconds, over which programs change."""
    return sound(12, seed=1)


@cache
def decisions() -> tuple[Decision, ...]:
    """Python's over that sound."""
    found = decided(pcm())
    assert len({decision.program for decision in found}) > 1
    return tuple(found)


def decided(heard: Int16s) -> list[Decision]:
    """Python's over any sound."""
    graph = graph_of()
    predictor = SlidingWindowPredictor(
        lambda batch: reference.run(graph, batch), graph.features, graph.input.quant, LABELS, policy()
    )
    return predictor.push(heard)


def posterior(decision: Decision) -> list[int]:
    """Q15, as the device has it."""
    return [round(share * ONE) for share in decision.posterior.values()]


def run(command: list[str | Path], folder: Path) -> str:
    """Standard output; the test fails with what was said where the command does."""
    environment = {"ZIG_GLOBAL_CACHE_DIR": str(cache_folder() / "zig"), **os.environ}
    environment.setdefault("ZIG_LOCAL_CACHE_DIR", environment["ZIG_GLOBAL_CACHE_DIR"])
    ended = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, env=environment, check=False, cwd=folder
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def compiled(source: Path, folder: Path, *options: str | Path) -> Path:
    """An object file in a folder."""
    target = folder / f"{source.name}.o"
    run([ZIG, "cc", "-c", *WARNINGS, *options, source, "-o", target], source.parent)
    return target


def sources(library: Path) -> list[Path]:
    """What a build compiles."""
    return sorted(path for path in (library / "src").iterdir() if path.suffix in (".c", ".S"))


def as_samples(values: Int16s) -> bytes:
    """Little-endian."""
    return values.astype("<i2").tobytes()
