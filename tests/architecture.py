"""Fills docs/architecture.md with every module and what its docstring says first: python tests/architecture.py."""

import ast
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
PAGE = REPOSITORY / "docs" / "architecture.md"
FOLDERS = ("tinyclf", "export", "firmware_models", "bench")
START, END = "<!-- modules -->", "<!-- end -->"


def modules() -> list[Path]:
    """Every module, relative to the repository; of packages that only say what they hold, too."""
    found = (path for folder in FOLDERS for path in (REPOSITORY / folder).rglob("*.py"))
    return sorted(path.relative_to(REPOSITORY) for path in found)


def filled(text: str) -> str:
    """The page with its list of modules as the tree has them."""
    before, _, rest = text.partition(START)
    return f"{before}{START}\n{_listing()}{END}{rest.partition(END)[2]}"


def _listing() -> str:
    """A table for each folder."""
    folders: dict[str, list[Path]] = {}
    for path in modules():
        folders.setdefault(path.parent.as_posix(), []).append(path)
    return "\n".join(_table(name, folders[name]) for name in sorted(folders, key=_place))


def _place(folder: str) -> tuple[int, str]:
    return FOLDERS.index(folder.split("/")[0]), folder


def _table(folder: str, paths: list[Path]) -> str:
    rows = [f"| `{path.as_posix()}` | {_sentence(path)} |" for path in paths]
    return "\n".join([f"**{folder}**", "", "| module | holds |", "|---|---|", *rows, ""])


def _sentence(path: Path) -> str:
    """What a module's docstring says first."""
    text = ast.get_docstring(ast.parse((REPOSITORY / path).read_text())) or ""
    return " ".join(text.split("\n\n")[0].split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text()))
