"""Downloads published data sets: resumed where it was broken off, checked, and unpacked into their own layout."""

import hashlib
import http
import http.client
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tinyclf.datasets.known import KNOWN, KnownSet
from tinyclf.datasets.unpack import unpack
from tinyclf.errors import DataError, UsageError, not_known

BLOCK = 1 << 20
TIMEOUT_S = 60
# Bytes done and bytes in all (0: unknown) of a file.
Transferred = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Download:
    """A file of a data set: its address and checksum, as "md5:..." or "sha256:..." or, where none is published, ""."""

    url: str
    checksum: str = ""

    @property
    def name(self) -> str:
        """The file's own name."""
        return Path(urlsplit(self.url).path).name


@dataclass(frozen=True)
class Archive:
    """One archive, in one or more parts in their order; strip is the leading folder that is left out."""

    parts: tuple[Download, ...]
    strip: str = ""


def _fsd50k(name: str, **checksums: str) -> Archive:
    address = f"https://zenodo.org/records/4060432/files/FSD50K.{name}"
    return Archive(tuple(Download(f"{address}.{suffix}", f"md5:{value}") for suffix, value in checksums.items()))


# Checksums are those that Zenodo and TensorFlow Datasets publish.
ARCHIVES: dict[str, tuple[Archive, ...]] = {
    "ESC-50": (
        Archive((Download("https://github.com/karolpiczak/ESC-50/archive/refs/heads/master.zip"),), "ESC-50-master/"),
    ),
    "UrbanSound8K": (
        Archive(
            (
                Download(
                    "https://zenodo.org/records/1203745/files/UrbanSound8K.tar.gz",
                    "md5:9aa69802bbf37fb986f71ec1483a196e",
                ),
            ),
            "UrbanSound8K/",
        ),
    ),
    "FSD50K": (
        _fsd50k("ground_truth", zip="ca27382c195e37d2269c4c866dd73485"),
        _fsd50k("metadata", zip="b9ea0c829a411c1d42adb9da539ed237"),
        _fsd50k(
            "dev_audio", z01="faa7cf4cc076fc34a44a479a5ed862a3", z02="8f9b66153e68571164fb1315d00bc7bc",
            z03="1196ef47d267a993d30fa98af54b7159", z04="d088ac4e11ba53daf9f7574c11cccac9",
            z05="81356521aa159accd3c35de22da28c7f", zip="c480d119b8f7a7e32fdb58f3ea4d6c5a",
        ),
        _fsd50k("eval_audio", z01="3090670eaeecc013ca1ff84fe4442aeb", zip="6fa47636c3a3ad5c7dfeba99f2637982"),
    ),
    "Speech Commands v2": (
        Archive(
            (
                Download(
                    "https://storage.googleapis.com/download.tensorflow.org/data/speech_commands_v0.02.tar.gz",
                    "sha256:af14739ee7dc311471de98f5f9d2c9191b18aedfe957f4a6ff791c709868ff58",
                ),
            )
        ),
    ),
}  # fmt: skip


def find_set(name: str) -> KnownSet:
    """A published data set by its name, in whatever case; raises UsageError where it cannot be fetched."""
    known = next((entry for entry in KNOWN if entry.name.lower() == name.lower()), None)
    if known is None:
        raise UsageError(not_known("data set", name, ARCHIVES))
    if known.name not in ARCHIVES:
        raise UsageError(f"data set {known.name!r}: fetch it by hand from {known.published}; it needs {known.files}")
    return known


def fetch(archives: tuple[Archive, ...], folder: Path, progress: Transferred | None = None) -> int:
    """Download what is not there yet, check it, unpack it into a folder; returns how many files were unpacked.

    A transfer that was broken off goes on where it stopped. The archives stay beside the files. Raises DataError where
    an address does not answer, a checksum differs (what came is then deleted) or an archive is damaged.
    """
    folder.mkdir(parents=True, exist_ok=True)
    unpacked = 0
    for archive in archives:
        parts = [download(part, folder, progress) for part in archive.parts]
        unpacked += unpack(parts, folder, archive.strip)
    return unpacked


def download(part: Download, folder: Path, progress: Transferred | None = None) -> Path:
    """One file, complete and checked, under its own name; while it comes, its name ends in .part."""
    path, partial = folder / part.name, folder / f"{part.name}.part"
    if path.is_file():
        return path
    try:
        _transfer(part, partial, progress)
    except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
        reason = getattr(error, "reason", None) or error
        raise DataError(f"{part.url}: broken off: {reason}; run again to go on where it stopped") from error
    found = _digest(partial, part.checksum)
    if found != part.checksum:
        partial.unlink()
        raise DataError(f"{part.url}: got {found}; allowed: {part.checksum}; what came was deleted")
    return partial.rename(path)


def _transfer(part: Download, partial: Path, progress: Transferred | None) -> None:
    done = partial.stat().st_size if partial.is_file() else 0
    request = urllib.request.Request(part.url, headers={"Range": f"bytes={done}-"} if done else {})
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:
            # A server that knows no ranges sends the whole file.
            done = done if answer.status == http.HTTPStatus.PARTIAL_CONTENT else 0
            total = done + int(answer.headers.get("Content-Length") or 0)
            with partial.open("ab" if done else "wb") as file:
                for block in iter(lambda: answer.read(BLOCK), b""):
                    file.write(block)
                    done += len(block)
                    if progress:
                        progress(part.name, done, total)
    except urllib.error.HTTPError as error:
        # Nothing lies beyond what is there already: the checksum tells whether it is the file.
        if not done or error.code != http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            raise
        return
    if done < total:
        raise http.client.IncompleteRead(b"", total - done)


def _digest(path: Path, checksum: str) -> str:
    kind = checksum.partition(":")[0]
    if not kind:
        return ""
    with path.open("rb") as file:
        return f"{kind}:{hashlib.file_digest(file, kind).hexdigest()}"
