"""Archives as they are published: zip, zip split into parts, tar; nothing is written outside the folder."""

import bisect
import io
import shutil
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import accumulate
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from tinyclf.errors import DataError


def unpack(parts: Sequence[Path], folder: Path, strip: str = "") -> int:
    """Unpack one archive, whose parts stand in their order, into a folder; returns how many files it held.

    `strip` is a leading folder that is left out. Files that are there are written anew; links are left out. Raises
    DataError for what is no archive, is damaged, or names a place outside the folder.
    """
    count = 0
    try:
        for name, content in _members(parts):
            target = _target(name.removeprefix(strip), folder, parts[-1])
            target.parent.mkdir(parents=True, exist_ok=True)
            partial = target.with_name(f"{target.name}.part")
            with partial.open("wb") as file:
                shutil.copyfileobj(content, file)
            partial.rename(target)
            count += 1
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError) as error:
        reason = (str(error) or type(error).__name__).splitlines()[0].rstrip(":")
        raise DataError(f"{parts[-1]}: cannot be unpacked: {reason}; allowed: zip, split zip, tar") from error
    return count


def _members(parts: Sequence[Path]) -> Iterator[tuple[str, IO[bytes]]]:
    if parts[-1].suffix == ".zip":
        yield from _of_zip(parts)
        return
    with tarfile.open(parts[-1]) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content:
                yield member.name, content


def _of_zip(parts: Sequence[Path]) -> Iterator[tuple[str, IO[bytes]]]:
    with ExitStack() as stack:
        joined = _Joined([stack.enter_context(part.open("rb")) for part in parts])
        archive = stack.enter_context(zipfile.ZipFile(joined))
        for info in archive.infolist():
            if len(parts) > 1:
                # zipfile takes all places as counted from the part that holds the directory, which is the last.
                info.header_offset += joined.starts[info.volume] - joined.starts[len(parts) - 1]
                if hasattr(info, "_end_offset"):
                    # The guard against overlapping entries was computed from those places.
                    setattr(info, "_end_offset", None)  # noqa: B010
            if not info.is_dir():
                with archive.open(info) as content:
                    yield info.filename, content


def _target(name: str, folder: Path, archive: Path) -> Path:
    place = PurePosixPath(name)
    if place.is_absolute() or ".." in place.parts or not place.parts:
        raise DataError(f"{archive}: got a file {name!r}; allowed: names inside the archive's own folder")
    return folder / place


class _Joined(io.RawIOBase):
    """Several files read as one; starts are the places where each begins, and the end of the last."""

    def __init__(self, files: Sequence[BinaryIO]) -> None:
        sizes = [file.seek(0, io.SEEK_END) for file in files]
        self.files, self.starts, self.place = files, [0, *accumulate(sizes)], 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.place

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self.place, io.SEEK_END: self.starts[-1]}[whence]
        if origin + offset < 0:
            raise OSError("negative seek")
        self.place = origin + offset
        return self.place

    def read(self, size: int = -1, /) -> bytes:
        wanted = max(0, self.starts[-1] - self.place) if size < 0 else size
        blocks = []
        while wanted > 0 and self.place < self.starts[-1]:
            number = bisect.bisect_right(self.starts, self.place) - 1
            self.files[number].seek(self.place - self.starts[number])
            blocks.append(self.files[number].read(min(wanted, self.starts[number + 1] - self.place)))
            self.place += len(blocks[-1])
            wanted -= len(blocks[-1])
        return b"".join(blocks)
