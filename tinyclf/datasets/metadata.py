"""Metadata beside sounds: rows of a CSV, values of a JSON, and the sound files that they name."""

import csv
import json
import posixpath
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath
from typing import Any

from tinyclf.audio import EXTENSIONS
from tinyclf.datasets.table import Remark
from tinyclf.errors import DataError

# Sound that cannot be decoded here: taken up all the same, so that it is reported rather than overlooked.
UNREAD = (".aac", ".amr", ".m4a", ".mp4", ".webm", ".wma")
# How the containers begin that can be told without their extension.
BEGINNINGS = (b"RIFF", b"RF64", b"fLaC", b"OggS", b"FORM", b"caff", b".snd", b"ID3")
# What an int64 holds with room to spare.
MAX_DIGITS = 9

Row = dict[str, str]


def read_rows(path: Path) -> tuple[list[str], list[tuple[int, dict[str, str | None]]]]:
    """The columns of a CSV's header, and each row with its line in the file; raises DataError where it is no CSV."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as lines:
            reader = csv.DictReader(lines, strict=True)
            reader.fieldnames = [name.strip() for name in reader.fieldnames or ()]
            return list(reader.fieldnames), [(reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path}: cannot be read as CSV: {error}") from error


def read_table_rows(path: Path, required: Sequence[str]) -> list[tuple[str, Row]]:
    """Rows of a CSV with where each stands ("FILE line N"); cells are stripped, absent ones are empty.

    Raises DataError where a required column or every row is missing.
    """
    columns, rows = read_rows(path)
    missing = [column for column in required if column not in columns]
    if missing:
        raise DataError(f"{path}: no column {missing[0]!r}; allowed: {', '.join(required)}")
    if not rows:
        raise DataError(f"{path}: got no rows; allowed: a row for each sound file")
    # The cells beyond the header's last column lie in a list under None.
    return [(f"{path} line {line}", {name: (row.get(name) or "").strip() for name in columns}) for line, row in rows]


def columns_of(path: Path) -> list[str]:
    """The header of a CSV; nothing where there is none."""
    try:
        with path.open(newline="", encoding="utf-8-sig", errors="replace") as lines:
            return [name.strip() for name in next(csv.reader(lines), [])]
    except (OSError, csv.Error):
        return []


def read_json(path: Path) -> Any:
    """The value of a JSON file; raises DataError where it is none."""
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise DataError(f"{path}: cannot be read as JSON: {error}") from error


def whole_number(text: str, where: str, what: str) -> int:
    """A count from 0; raises DataError that names the place."""
    if not (text.isascii() and text.isdecimal() and len(text) <= MAX_DIGITS):
        raise DataError(f"{where}: got {what} {text!r}; allowed: a whole number from 0")
    return int(text)


def escapes(file: str) -> bool:
    """Whether a relative name leads out of its folder, on any system; links inside the folder are the user's own."""
    plain = posixpath.normpath(file.replace("\\", "/"))
    return plain == ".." or plain.startswith(("/", "../")) or bool(PureWindowsPath(file).drive) or "\0" in file


def is_sound(path: Path) -> bool:
    """Whether a path is named like a sound or begins like one; what it really holds, decoding tells."""
    if path.name.startswith("."):
        return False
    if path.suffix.lower() in EXTENSIONS + UNREAD:
        return True
    try:
        with path.open("rb") as file:
            return file.read(4).startswith(BEGINNINGS)
    except OSError:
        return False


class SoundFolder:
    """The sounds below root/folder, found by the name that the metadata gives or, under another extension, by stem."""

    def __init__(self, root: Path, folder: str = ".") -> None:
        self.root, self.folder = root, posixpath.normpath(folder)
        below = root / folder
        self.found = {
            path.relative_to(root).as_posix(): path for path in sorted(below.rglob("*")) if is_sound(path)
        }  # fmt: skip
        self.by_stem: dict[str, list[str]] = {}
        for name in self.found:
            self.by_stem.setdefault(posixpath.splitext(name)[0], []).append(name)
        self.taken: set[str] = set()
        self.repaired: list[Remark] = []

    def take(self, name: str, where: str) -> tuple[str, Path]:
        """File (relative to the root) and path of a listed sound, there or not; a name with or without extension.

        Raises DataError where the name leaves the folder.
        """
        if not name or escapes(name):
            raise DataError(f"{where}: file {name!r} leaves the folder; allowed: files below it")
        file = posixpath.normpath(posixpath.join(self.folder, name))
        stem, extension = posixpath.splitext(file)
        others = self.by_stem.get(stem if extension.lower() in EXTENSIONS + UNREAD else file, [])
        # A sound may lie beside its original in a container that cannot be decoded here.
        others = [other for other in others if not other.lower().endswith(UNREAD)] or others
        if file not in self.found and len(others) == 1:
            if extension:
                self.repaired.append(Remark(others[0], f"listed as {posixpath.basename(file)}"))
            file = others[0]
        self.taken.add(file)
        return file, self.root / file

    def unlisted(self, where: str) -> tuple[Remark, ...]:
        """A remark for each sound that was never taken."""
        return tuple(Remark(file, f"no label: not in {where}") for file in self.found if file not in self.taken)
