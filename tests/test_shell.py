"""The command line as a shell and a reader meet it: help, hints, completion, exit codes, colour."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.main import get_command

from tinyclf import cli
from tinyclf.cli import app, main
from tinyclf.commands.train import advice
from tinyclf.console import table
from tinyclf.errors import not_known
from tinyclf.training import recipe_names

# What `tinyclf --help` may import: with torch it would be 2,000 modules and seconds.
MOST_MODULES = 600
HEAVY = ("torch", "numpy", "scipy", "onnx", "matplotlib", "jinja2", "soundfile", "wasmtime")


def _commands() -> Iterator[tuple[str, Any]]:
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", None)
        yield from ((f"{name} {key}", value) for key, value in inner.items()) if inner else [(name, command)]


COMMANDS = dict(_commands())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example_and_json(name: str) -> None:
    command = COMMANDS[name]
    assert f"Example: tinyclf {name}" in command.epilog
    assert command.help
    assert any("--json" in parameter.opts for parameter in command.params)


def test_help_imports_little() -> None:
    """Counted, not timed: what is not imported takes no time."""
    code = (
        "import sys\nfrom tinyclf.cli import main\nsys.argv = ['tinyclf', 'train', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"sys.stderr.write(' '.join([str(len(sys.modules)), *({{*{HEAVY}}} & {{*sys.modules}})]))"
    )
    found = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True).stderr
    count, _, heavy = found.partition(" ")
    assert not heavy
    assert int(count) < MOST_MODULES


def _run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[Any, str, str]:
    monkeypatch.setattr(sys, "argv", ["tinyclf", *arguments])
    with pytest.raises(SystemExit) as stop:
        main()
    out, err = capsys.readouterr()
    return stop.value.code, out, err


# fmt: off
HINTS = {
    "command": (["trian"], "Did you mean 'train'?; see tinyclf --help"),
    "inner command": (["data", "chek"], "Did you mean 'check'?; see tinyclf data --help"),
    "option": (["train", "--budgt", "3k"], "option --budgt: not known (did you mean --budget?); see tinyclf train"),
    "value": (["train", "--epochs", "many"], "train: Invalid value for '--epochs'"),
    "architecture": (["count", "audibot50"], "'audibot50': not known (did you mean audiobot50?); allowed: "),
    "recipe": (["train", "--recipe", "esc11"], "recipe 'esc11': not known (did you mean esc10?); allowed: "),
    "target": (["bench", "audiobot50", "--target", "cortex-m44"], "'cortex-m44': not known (did you mean cortex-m4?)"),
    "data set": (["data", "fetch", "ESC50"], "data set 'ESC50': not known (did you mean ESC-50?); allowed: "),
    "family": (["policy", "--family", "hysterese"], "'hysterese': not known (did you mean hysteresis?); allowed: "),
}
# fmt: on


@pytest.mark.parametrize("case", HINTS)
def test_what_is_not_known_gets_one_line_with_the_nearest_name(
    case: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, message = HINTS[case]
    code, out, err = _run(monkeypatch, capsys, *arguments)
    assert (code, out) == (2, "")
    assert err.startswith("tinyclf: ")
    assert err.count("\n") == 1
    assert message in err


def test_a_name_far_from_all_gets_no_hint() -> None:
    assert not_known("fruit", "xyz", ["apple", "pear"]) == "fruit 'xyz': not known; allowed: apple, pear"


def test_exit_codes_are_those_that_help_tells(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = _run(monkeypatch, capsys, "--help")
    told = " ".join(out.split())
    assert not code
    assert "Exit codes: 0 done; 1 a promise is broken (verify); 2 input that cannot be used" in told
    assert "130 stopped by Ctrl-C" in told
    assert _run(monkeypatch, capsys, "verify", "nowhere")[0] == 2
    monkeypatch.setattr("tinyclf.commands.verify.verify_bundle", lambda *_, **__: False)
    assert _run(monkeypatch, capsys, "verify")[0] == 1

    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tinyclf.commands.count.count_subject", stopped)
    assert _run(monkeypatch, capsys, "count")[0] == 130


def test_a_defect_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tinyclf.commands.count.count_subject", broken)
    monkeypatch.setattr(sys, "argv", ["tinyclf", "count"])
    with pytest.raises(ZeroDivisionError):
        cli.main()


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("tinyclf rep", ["report"]),
        ("tinyclf train --bud", ["--budget"]),
        ("tinyclf train --recipe esc5", [name for name in recipe_names() if name.startswith("esc5")]),
        ("tinyclf report runs/", ["runs/mine-1"]),
        ("tinyclf verify runs/", ["runs/mine-2"]),
    ],
)
def test_the_shell_completes(words: str, wanted: list[str], tmp_path: Path) -> None:
    (tmp_path / "runs" / "mine-1").mkdir(parents=True)
    (tmp_path / "runs" / "mine-1" / "checkpoint.json").write_text("{}")
    (tmp_path / "runs" / "mine-2" / "bundle").mkdir(parents=True)
    (tmp_path / "runs" / "mine-2" / "bundle" / "graph.safetensors").write_text("")
    asked = {"_TINYCLF_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    command = [sys.executable, "-P", "-c", "from tinyclf.cli import main; main()"]
    found = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=tmp_path, env={**os.environ, **asked}
    ).stdout.split()
    assert found == wanted


@pytest.mark.parametrize(("forced", "coloured"), [({}, False), ({"FORCE_COLOR": "1"}, True)])
def test_colour_is_for_terminals(forced: dict[str, str], coloured: bool) -> None:
    code = "from tinyclf.console import emit, table; emit({}, False, table('t', ['a'], [[1]]), text='done')"
    plain = {
        key: value for key, value in os.environ.items() if key not in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE")
    }
    command = [sys.executable, "-P", "-c", code]
    out = subprocess.run(command, capture_output=True, text=True, check=True, env={**plain, **forced}).stdout
    assert ("\x1b[" in out) == coloured
    assert "done" in out


@pytest.mark.parametrize("command", ["stream", "web"])
def test_what_runs_a_bundle_waits_for_no_torch(command: str) -> None:
    code = f"import sys, tinyclf.commands.{command}; print({{'torch', 'lightning', 'scipy.signal'}} & {{*sys.modules}})"
    found = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True).stdout
    assert found == "set()\n"


def test_a_training_that_learned_nothing_is_told() -> None:
    told = "No better than naming the largest class always (0.600)"
    assert told in advice({"n": 10, "accuracy": 0.6, "confusion": [[0, 4], [0, 6]]})
    assert advice({"n": 10, "accuracy": 0.9, "confusion": [[3, 1], [0, 6]]}) == ""
    assert advice({"n": 10, "accuracy": 0.1, "average_precision": {}, "confusion": []}) == ""


def test_terminals_of_eighty_columns_keep_every_figure_and_the_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [["c-cortex-m0plus", True, 12_345_678, 0.99, "reported", True, "stem.1"]]
    columns = ["executor", "equal", "largest step", "same decision", "promise", "kept", "first layer that differs"]
    console = Console(width=80)
    monkeypatch.setattr("tinyclf.console.OUT", console)
    with console.capture() as seen:
        console.print(table("", columns, rows))
    lines = seen.get().splitlines()
    assert max(map(len, lines)) <= 80
    assert "c-cortex-m0plus" in seen.get()
    assert "12,345,678" in seen.get()
    assert all(line.rstrip()[-1] in "┓┃┩│┘" for line in lines if line.strip())
