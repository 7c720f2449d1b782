"""The documentation is true: its Python runs, its C compiles, its commands parse, and it names every module once."""

import re
import shlex
from pathlib import Path
from typing import Any

import architecture
import numpy as np
import pytest
import soundfile
from streams import graph_of, policy_of
from tinyclf.export import c_source, predictor_source
from tinyclf.firmware.toolchain import RUNTIME, compile_shared
from typer.main import get_command

from tinyclf.cli import app
from tinyclf.stream import HOP_FRAMES

REPOSITORY = Path(__file__).resolve().parents[1]
PAGES = sorted((REPOSITORY / "docs").glob("*.md"))
EVERY = [*PAGES, REPOSITORY / "README.md", REPOSITORY / "firmware_models" / "README.md", REPOSITORY / "CONTRIBUTING.md"]


def _blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page.read_text(), flags=re.DOTALL)


def _commands(page: Path) -> list[str]:
    """Lines and inline code that begin with tinyclf; what follows a comment sign is no part of it."""
    text = re.sub(r"\s*\n\s*", " ", "\n".join(re.findall(r"`(tinyclf [a-z][^`]*)`", page.read_text(), flags=re.DOTALL)))
    inline = re.split(r"(?= tinyclf )", f" {text}") if text else []
    lines = re.findall(r"^    (tinyclf [a-z].*)$", page.read_text(), flags=re.MULTILINE)
    return [line.partition("  #")[0].strip() for line in [*lines, *inline] if line.strip()]


@pytest.mark.parametrize("page", EVERY, ids=lambda path: path.name)
def test_every_command_line_parses(page: Path) -> None:
    for line in _commands(page):
        command: Any = get_command(app)
        words = shlex.split(line)[1:]
        while words and hasattr(command, "commands"):
            assert words[0] in command.commands, line
            command = command.commands[words.pop(0)]
        known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
        given = {word.partition("=")[0] for word in words if word.startswith("--")}
        assert given <= known | {"--help"}, line


@pytest.mark.parametrize("page", [page for page in PAGES if _blocks(page, "python")], ids=lambda path: path.name)
def test_the_python_of_a_page_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "recordings").mkdir()
    for index in range(48):
        samples = 0.1 * np.random.default_rng(index).standard_normal(20_000)
        soundfile.write(tmp_path / "recordings" / f"{index % 2}_speaker{index // 6}_{index}.wav", samples, 16_000)
    scope: dict[str, Any] = {"__name__": page.stem}
    for block in _blocks(page, "python"):
        exec(compile(block, page.name, "exec"), scope)


@pytest.mark.parametrize("page", [page for page in PAGES if _blocks(page, "c")], ids=lambda path: path.name)
def test_the_c_of_a_page_compiles(page: Path, tmp_path: Path) -> None:
    graph = graph_of()
    c_source.write(graph, tmp_path)
    predictor_source.write(graph, policy_of(graph), tmp_path, HOP_FRAMES)
    for index, block in enumerate(_blocks(page, "c")):
        source = tmp_path / f"block{index}.c"
        source.write_text(block)
        compile_shared([source, tmp_path / "model.c", tmp_path / "frontend.c"], source.with_suffix(".so"), [tmp_path])


def test_the_c_api_page_names_what_the_headers_declare() -> None:
    headers = "\n".join(path.read_text() for path in RUNTIME.glob("*.h"))
    writers = "\n".join(path.read_text() for path in (REPOSITORY / "export").rglob("*.py"))
    for name in set(re.findall(r"`(tc_\w+)`", (REPOSITORY / "docs" / "c-api.md").read_text())):
        assert re.search(rf"\b{name}\b", headers + writers), name


def test_every_page_is_linked_and_every_link_leads_somewhere() -> None:
    linked = set()
    for page in EVERY:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
            linked.add((page.parent / target).resolve())
    assert set(PAGES) - {REPOSITORY / "docs" / "README.md"} <= linked


def test_the_architecture_page_names_every_module_once() -> None:
    text = architecture.PAGE.read_text()
    assert architecture.filled(text) == text, "run `make docs`"
    listed = re.findall(r"^\| `([^`]+\.py)` \|", text, flags=re.MULTILINE)
    assert sorted(listed) == sorted(path.as_posix() for path in architecture.modules())
