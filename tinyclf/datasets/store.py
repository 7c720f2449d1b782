"""Features of sound files kept between runs: one memory-mapped file of frames and one line of facts for each clip.

A clip is known by the SHA-256 of its file; while a file's size and time of change stay the same it is not even read.
Frames are written before the line that tells of them, both at the end of their files: a build that is killed goes on
where it was, and a line or frames that are damaged cost their own clip alone.
"""

import hashlib
import json
import os
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

try:
    import fcntl
except ImportError:  # no such lock on Windows, where two builds at a time may each write a clip
    fcntl = None  # type: ignore[assignment]

FRAMES, FACTS, LOCK = "frames.f32", "clips.jsonl", "lock"
VALUE_BYTES = 4


@dataclass(frozen=True)
class Analysis:
    """One file: its frames begin at row `start`, and are none where it was refused, for the reason that is given.

    digest is the SHA-256 of its samples; statistics are the 26 of the clip where they were asked for, else empty.
    """

    start: int = 0
    length: int = 0
    digest: str = ""
    repairs: tuple[str, ...] = ()
    refused: str = ""
    statistics: tuple[float, ...] = ()


@dataclass(frozen=True)
class FileIdentity:
    """What tells a file apart without reading it; sha256 is that of its content, empty until it was read."""

    file: str
    size: int
    changed: int
    sha256: str = ""

    def read(self) -> "FileIdentity":
        """The same with the hash of the content; raises OSError."""
        with open(self.file, "rb") as content:
            return replace(self, sha256=hashlib.file_digest(content, "sha256").hexdigest())


def identity_of(path: Path) -> FileIdentity:
    """A file's identity from its status alone; raises OSError."""
    status = path.stat()
    return FileIdentity(str(path.absolute()), status.st_size, status.st_mtime_ns)


class FeatureStore:
    """Frames and facts in a folder, which no other process writes to meanwhile; a context.

    `key` says how the frames are computed: where another one was written before, the store starts anew. Raises OSError
    where the folder cannot be written.
    """

    def __init__(self, folder: Path, key: str, n_mels: int) -> None:
        self.folder, self.key, self.n_mels = folder, key, n_mels
        self.by_status: dict[tuple[str, int, int], str] = {}
        self.by_content: dict[str, tuple[Analysis, int]] = {}

    def __enter__(self) -> "FeatureStore":
        self.folder.mkdir(parents=True, exist_ok=True)
        self.lock = (self.folder / LOCK).open("w")
        if fcntl:
            fcntl.flock(self.lock, fcntl.LOCK_EX)
        lines = _lines(self.folder / FACTS)
        kept = bool(lines) and lines[0] == {"key": self.key}
        if not kept:
            # Removed, not emptied: a training may still have the frames mapped.
            for name in (FACTS, FRAMES):
                (self.folder / name).unlink(missing_ok=True)
        self.facts: IO[bytes] = (self.folder / FACTS).open("ab")
        self.frames: IO[bytes] = (self.folder / FRAMES).open("ab")
        self._whole_rows()
        if kept:
            self.facts.write(b"\n")  # ends a line that a killed build may have left
            for line in lines[1:]:
                self._learn(line)
        else:
            self._tell({"key": self.key})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for file in (self.frames, self.facts, self.lock):
            file.close()

    def find(self, identity: FileIdentity) -> Analysis | None:
        """What is known of a file with that status, or with that content; None where it has to be analysed."""
        sha256 = identity.sha256 or self.by_status.get((identity.file, identity.size, identity.changed), "")
        found = self.by_content.get(sha256)
        return found[0] if found else None

    def add(self, identity: FileIdentity, found: Analysis, frames: NDArray[np.float32]) -> Analysis:
        """Keep a file's frames (n, mels) and facts; returns the facts with the place of the frames."""
        content = np.ascontiguousarray(frames, dtype="<f4").tobytes()
        kept = replace(found, start=self.rows, length=len(frames))
        self.frames.write(content)
        self.frames.flush()
        self.rows += len(frames)
        self._remember(identity, kept, zlib.crc32(content))
        return kept

    def rename(self, identity: FileIdentity) -> None:
        """Remember that a known content has another name or status."""
        self._remember(identity, *self.by_content[identity.sha256])

    def mapped(self) -> NDArray[np.float32]:
        """All frames (rows, mels), mapped; what a reader writes there stays its own."""
        if not self.rows:
            return np.empty((0, self.n_mels), np.float32)
        return np.memmap(self.folder / FRAMES, "<f4", mode="c", shape=(self.rows, self.n_mels))

    def _whole_rows(self) -> None:
        row = VALUE_BYTES * self.n_mels
        self.rows = -(-self.frames.tell() // row)
        self.frames.truncate(self.rows * row)
        self.frames.seek(0, os.SEEK_END)

    def _remember(self, identity: FileIdentity, found: Analysis, crc32: int) -> None:
        self._tell({"identity": asdict(identity), "crc32": crc32, "analysis": asdict(found)})
        self.by_status[identity.file, identity.size, identity.changed] = identity.sha256
        self.by_content[identity.sha256] = found, crc32

    def _tell(self, line: dict[str, Any]) -> None:
        self.facts.write(json.dumps(line).encode() + b"\n")
        self.facts.flush()

    def _learn(self, line: Any) -> None:
        """Take up what a line tells, where its frames are there and whole."""
        try:
            identity, crc32 = FileIdentity(**line["identity"]), int(line["crc32"])
            facts: dict[str, Any] = {
                name: tuple(value) if isinstance(value, list) else value for name, value in line["analysis"].items()
            }
            found = Analysis(**facts)
            known = self.by_content.get(identity.sha256)
            if known != (found, crc32) and zlib.crc32(self._bytes(found)) != crc32:
                return
        except (KeyError, TypeError, ValueError, OSError):
            return
        self.by_status[identity.file, identity.size, identity.changed] = identity.sha256
        self.by_content[identity.sha256] = found, crc32

    def _bytes(self, found: Analysis) -> bytes:
        row = VALUE_BYTES * self.n_mels
        with (self.folder / FRAMES).open("rb") as frames:
            frames.seek(found.start * row)
            return frames.read(found.length * row)


def _lines(path: Path) -> Sequence[Any]:
    """The lines of a file that are JSON; a first one that is none is no line at all."""
    try:
        content = path.read_bytes().split(b"\n")
    except OSError:
        return []
    lines = []
    for line in content:
        try:
            lines.append(json.loads(line))
        except ValueError:
            if not lines and line:
                return []
    return lines
