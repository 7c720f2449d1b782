"""Exported libraries, what their examples must say, and the compilers to build them with."""

import os
import subprocess
from functools import cache
from pathlib import Path

import ziglang
from models import LABELS
from streams import Int16s, policy_of, sound
from streams import graph_of as quantized
from tinyclf.export import c_source, libraries, stream_source

from tinyclf import reference
from tinyclf.cache import cache_folder
from tinyclf.graph import Graph
from tinyclf.policies import ONE, Policy
from tinyclf.stream import HOP_FRAMES, Decision, SlidingWindowPredictor

ZIG = Path(ziglang.__file__).parent / "zig"
WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror")
M4 = ("-target", "thumb-freestanding-eabi", "-mcpu=cortex_m4", "-ffreestanding")


# How a model of a library computes: whole windows, or the rows of a hop alone.
FORMS = ("window", "hop")


@cache
def graph_of(form: str = "window") -> Graph:
    """The model of all of them."""
    return quantized("fixed", "streaming10") if form == "hop" else quantized()


@cache
def policy(form: str = "window") -> Policy:
    """One under which programs change."""
    return policy_of(graph_of(form))


def written(name: str, folder: Path, form: str = "window") -> Path:
    """A library in a folder of its own."""
    if form == "hop":
        stream_source.write(graph_of(form), folder / "model", HOP_FRAMES)
    else:
        c_source.write(graph_of(), folder / "model")
    libraries.write(name, graph_of(form), policy(form), folder / "model", folder / name)
    return folder / name


@cache
def pcm() -> Int16s:
    """Twelve seconds, over which programs change."""
    return sound(12, seed=1)


@cache
def decisions(form: str = "window") -> tuple[Decision, ...]:
    """Python's over that sound."""
    found = decided(pcm(), form)
    assert len({decision.program for decision in found}) > 1
    return tuple(found)


def decided(heard: Int16s, form: str = "window") -> list[Decision]:
    """Python's over any sound, by whole windows."""
    graph = graph_of(form)
    predictor = SlidingWindowPredictor(
        lambda batch: reference.run(graph, batch), graph.features, graph.input.quant, LABELS, policy(form)
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
