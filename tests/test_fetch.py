"""Fetching a data set from a local server: resumed, checked, unpacked, and never outside its folder."""

import hashlib
import io
import struct
import sys
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import ClassVar

import pytest
from tinyclf.bench.made_sets import write_speech_commands

from tinyclf.cli import main
from tinyclf.datasets import fetch as fetching
from tinyclf.datasets.fetch import ARCHIVES, Archive, Download, download, fetch, find_set
from tinyclf.datasets.known import KNOWN
from tinyclf.datasets.unpack import unpack
from tinyclf.errors import DataError, UsageError


class _Files(BaseHTTPRequestHandler):
    """Serves bytes by path; `cut` breaks the next answer off, `ranges` says whether it resumes."""

    content: ClassVar[dict[str, bytes]] = {}
    asked: ClassVar[list[str | None]] = []
    cut: ClassVar[int | None] = None
    ranges: ClassVar[bool] = True

    def do_GET(self) -> None:
        whole, wanted = self.content.get(self.path), self.headers.get("Range")
        self.asked.append(wanted)
        if whole is None:
            self.send_error(404)
            return
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and self.ranges else 0
        if start >= len(whole):
            self.send_error(416)
            return
        body = whole[start:]
        self.send_response(206 if wanted and self.ranges else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: self.cut])
        type(self).cut = None

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    _Files.content, _Files.asked, _Files.cut, _Files.ranges = {}, [], None, True
    listening = ThreadingHTTPServer(("127.0.0.1", 0), _Files)
    thread = threading.Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_port}"
    listening.shutdown()
    listening.server_close()
    thread.join()


def _served(server: str, name: str, content: bytes) -> Download:
    _Files.content[f"/{name}"] = content
    return Download(f"{server}/{name}", f"md5:{hashlib.md5(content).hexdigest()}")


SOUND = bytes(range(256)) * 20_000


def test_a_transfer_goes_on_where_it_broke_off(server: str, tmp_path: Path) -> None:
    part = _served(server, "a.bin", SOUND)
    _Files.cut = 3_000_000
    with pytest.raises(DataError, match=r"a\.bin: broken off: .*; run again to go on where it stopped"):
        download(part, tmp_path)
    assert not (tmp_path / "a.bin").exists()
    there = (tmp_path / "a.bin.part").stat().st_size
    assert 0 < there <= 3_000_000
    told: list[tuple[str, int, int]] = []
    path = download(part, tmp_path, lambda *facts: told.append(facts))
    assert path.read_bytes() == SOUND
    assert _Files.asked == [None, f"bytes={there}-"]
    assert told[-1] == ("a.bin", len(SOUND), len(SOUND))
    assert told[0][1] > there
    # What is there and checked is not asked for again.
    assert download(part, tmp_path) == path
    assert len(_Files.asked) == 2


def test_a_server_without_ranges_begins_anew(server: str, tmp_path: Path) -> None:
    part = _served(server, "a.bin", SOUND)
    (tmp_path / "a.bin.part").write_bytes(SOUND[:1000])
    _Files.ranges = False
    assert download(part, tmp_path).read_bytes() == SOUND


def test_a_file_that_came_whole_is_only_checked(server: str, tmp_path: Path) -> None:
    part = _served(server, "a.bin", SOUND)
    (tmp_path / "a.bin.part").write_bytes(SOUND)
    assert download(part, tmp_path).read_bytes() == SOUND


def test_another_file_than_the_published_one_is_deleted(server: str, tmp_path: Path) -> None:
    part = Download(_served(server, "a.bin", SOUND).url, f"sha256:{hashlib.sha256(b'x').hexdigest()}")
    with pytest.raises(DataError, match=r"a\.bin: got sha256:\w+; allowed: sha256:2d71\w+; what came was deleted"):
        download(part, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_address_that_does_not_answer_is_one_line(server: str, tmp_path: Path) -> None:
    for url in (f"{server}/none.zip", "http://127.0.0.1:9/a.zip"):
        with pytest.raises(DataError, match="broken off") as caught:
            download(Download(url), tmp_path)
        assert "\n" not in str(caught.value)


NAMES = {f"audio/{number}.wav": bytes([number]) * (700 + 97 * number) for number in range(12)}


def _zip() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.mkdir("audio")
        for name, data in NAMES.items():
            # Half of them stored as they are.
            kind = zipfile.ZIP_STORED if int(Path(name).stem) % 2 else zipfile.ZIP_DEFLATED
            archive.writestr(name, data, kind)
    return content.getvalue()


def _split(content: bytes, size: int) -> list[bytes]:
    """What `zip -s` makes of a zip: parts, and places counted from the part in which they lie (APPNOTE 4.3, 8.5)."""
    count, length, start = struct.unpack("<HLL", content[-12:-2])
    entries, bounds = bytearray(content[start : start + length]), [*range(0, start, size), start]
    at = 0
    for _ in range(count):
        name, extra, comment = struct.unpack("<HHH", entries[at + 28 : at + 34])
        (place,) = struct.unpack("<L", entries[at + 42 : at + 46])
        part = max(number for number, bound in enumerate(bounds[:-1]) if bound <= place)
        struct.pack_into("<H", entries, at + 34, part)
        struct.pack_into("<L", entries, at + 42, place - bounds[part])
        at += 46 + name + extra + comment
    parts = [content[first:last] for first, last in pairwise(bounds)]
    last = len(parts) - 1
    end = struct.pack("<4sHHHHLLH", b"PK\5\6", last, last, count, count, length, len(parts[-1]), 0)
    return [*parts[:-1], parts[-1] + bytes(entries) + end]


@pytest.mark.parametrize("size", [10**9, 2000, 1500, 700])
def test_a_split_zip_is_read_through_its_parts(tmp_path: Path, size: int) -> None:
    parts = _split(_zip(), size)
    names = [f"a.z{number:02d}" for number in range(1, len(parts))] + ["a.zip"]
    for name, content in zip(names, parts, strict=True):
        (tmp_path / name).write_bytes(content)
    assert (size > 10**6) == (len(parts) == 1)
    assert unpack([tmp_path / name for name in names], tmp_path / "out") == 12
    assert {name: (tmp_path / "out" / name).read_bytes() for name in NAMES} == NAMES
    assert not list((tmp_path / "out").rglob("*.part"))


def test_a_data_set_is_fetched_and_read(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, packed = write_speech_commands(tmp_path / "source"), io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        archive.add(source, "words")
    part = _served(server, "words.tar.gz", packed.getvalue())
    monkeypatch.setitem(ARCHIVES, "Speech Commands v2", (Archive((part,), "words/"),))
    monkeypatch.setattr(fetching, "ARCHIVES", ARCHIVES)
    monkeypatch.setattr(sys, "argv", ["tinyclf", "data", "fetch", "speech commands v2", "--out", str(tmp_path / "got")])
    with pytest.raises(SystemExit) as stop:
        main()
    assert not stop.value.code
    said = capsys.readouterr().out
    assert "under CC BY 4.0: its terms bind you." in " ".join(said.split())
    files = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    got = {path.relative_to(tmp_path / "got") for path in (tmp_path / "got").rglob("*") if path.is_file()}
    assert got == files | {Path("words.tar.gz")}
    known = next(entry for entry in KNOWN if entry.name == "Speech Commands v2")
    assert known.is_here(tmp_path / "got")
    # A second time nothing is transferred.
    fetch(ARCHIVES["Speech Commands v2"], tmp_path / "got")
    assert len(_Files.asked) == 1


@pytest.mark.parametrize("name", ["../evil.wav", "/evil.wav"])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(name, "x")
    with tarfile.open(tmp_path / "a.tar", "w") as packed:
        packed.addfile(tarfile.TarInfo(name))
    for file in ("a.zip", "a.tar"):
        with pytest.raises(DataError, match=r"got a file '.*evil.wav'; allowed: names inside"):
            unpack([tmp_path / file], tmp_path / "out")
    assert not list(tmp_path.rglob("evil.wav"))


def test_links_are_left_out(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as packed:
        link = tarfile.TarInfo("passwords")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        packed.addfile(link)
    assert unpack([tmp_path / "a.tar"], tmp_path / "out") == 0


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_a_damaged_archive_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"no archive")
    with pytest.raises(DataError, match=r"cannot be unpacked: .*; allowed: zip, split zip, tar"):
        unpack([tmp_path / name], tmp_path)


def test_sets_that_cannot_be_fetched_say_where_they_are() -> None:
    with pytest.raises(UsageError, match=r"data set 'COUGHVID': fetch it by hand from https://doi.org/10.5281/zenodo"):
        find_set("coughvid")
    with pytest.raises(UsageError, match="data set 'AudioSet': not known; allowed: ESC-50, UrbanSound8K"):
        find_set("AudioSet")


def test_parts_of_a_split_archive_end_with_its_directory() -> None:
    for archives in ARCHIVES.values():
        for archive in archives:
            names = [part.name for part in archive.parts]
            assert names == sorted(names)
            assert len(names) == 1 or names[-1].endswith(".zip")
            assert all(part.checksum.partition(":")[0] in ("", "md5", "sha256") for part in archive.parts)
