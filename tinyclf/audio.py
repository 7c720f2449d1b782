"""Any sound file becomes float32 mono at one rate, or is refused with its reason."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from tinyclf.errors import AudioError

# Containers as libsndfile names them, with the extensions under which they are no surprise.
CONTAINERS = {
    "WAV": (".wav", ".wave"),
    "WAVEX": (".wav", ".wave"),
    "RF64": (".wav", ".wave", ".rf64"),
    "W64": (".w64",),
    "FLAC": (".flac",),
    "OGG": (".ogg", ".oga", ".opus"),
    "MP3": (".mp3",),
    "AIFF": (".aif", ".aiff", ".aifc"),
    "AU": (".au", ".snd"),
    "CAF": (".caf",),
}
EXTENSIONS = tuple(sorted({extension for extensions in CONTAINERS.values() for extension in extensions}))
SILENCE_PEAK = 10 ** (-90 / 20)
RATES = (1_000, 768_000)
MAX_SECONDS = 4 * 3600
MAX_BYTES = 1 << 31
BLOCK_FRAMES = 1 << 16
# A length that a writer to a pipe leaves in a WAV header because it cannot know it.
UNKNOWN_LENGTH = 0x7FFF_0000


@dataclass(frozen=True, eq=False)
class Audio:
    """Decoded sound: samples float32 (n,), nominally -1 to 1, and what had to be repaired to get them."""

    samples: NDArray[np.float32]
    repairs: tuple[str, ...] = ()


def load_audio(path: Path, sample_rate: int) -> Audio:
    """Decode by content, average the channels, resample to sample_rate in Hz (soxr HQ).

    Raises AudioError where the file is missing, empty, truncated, no sound, too long, not finite or silent (peak under
    -90 dBFS). What a header promises is never allocated, only what can be read.
    """
    content = _read(path)
    try:
        with soundfile.SoundFile(_Nameless(content)) as file:
            samples = _decode(path, file, sample_rate)
            return Audio(samples, _repairs(path, file))
    except soundfile.LibsndfileError as error:
        reason = str(error.error_string).strip().rstrip(".") or "damaged"
        raise AudioError(f"{path}: cannot be decoded ({reason}); allowed: WAV, FLAC, Ogg, MP3, AIFF") from error


class _Nameless(io.BytesIO):
    """A stream without a name, so that libsndfile looks at the content; given a path it would trust the extension."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        try:
            return super().seek(offset, whence)
        except ValueError:
            # In a damaged file libsndfile seeks to before the start, where C's fseek fails and stays.
            return self.tell()


def _read(path: Path) -> bytes:
    try:
        if path.is_dir() or not path.exists():
            raise AudioError(f"{path}: got {'a folder' if path.is_dir() else 'no such file'}; allowed: a sound file")
        if path.stat().st_size > MAX_BYTES:
            raise AudioError(f"{path}: got {path.stat().st_size} bytes; allowed: at most {MAX_BYTES}")
        content = path.read_bytes()
    except OSError as error:
        raise AudioError(f"{path}: cannot be read ({error.strerror}); allowed: a sound file") from error
    if not content:
        raise AudioError(f"{path}: got an empty file; allowed: a sound file")
    return content


def _decode(path: Path, file: soundfile.SoundFile, sample_rate: int) -> NDArray[np.float32]:
    if not RATES[0] <= file.samplerate <= RATES[1]:
        raise AudioError(f"{path}: got {file.samplerate} Hz; allowed: {RATES[0]} to {RATES[1]} Hz")
    if file.frames > MAX_SECONDS * file.samplerate:
        raise AudioError(f"{path}: got {file.frames} samples; allowed: at most {MAX_SECONDS // 3600} hours")
    for promised, present in _lengths(file):
        if present < promised < UNKNOWN_LENGTH:
            raise AudioError(f"{path}: truncated: got {present} of {promised} bytes of sound; allowed: all of them")
    samples = np.concatenate([*_resampled(_mono_blocks(path, file), file.samplerate, sample_rate)])
    if not len(samples):
        raise AudioError(f"{path}: got no samples (truncated or too short); allowed: at least one at {sample_rate} Hz")
    if np.abs(samples).max() < SILENCE_PEAK:
        raise AudioError(f"{path}: got silence; allowed: a peak of at least -90 dBFS")
    return samples


def _mono_blocks(path: Path, file: soundfile.SoundFile) -> Iterator[NDArray[np.float32]]:
    done, block = 0, np.empty((0, 1), np.float32)
    yield block[:, 0]
    while done < file.frames:
        try:
            block = file.read(BLOCK_FRAMES, dtype="float32", always_2d=True)
        except soundfile.LibsndfileError:
            block = block[:0]
        if not len(block):
            raise AudioError(f"{path}: truncated: got {done} of {file.frames} samples; allowed: all of them")
        if not np.all(np.isfinite(block)):
            raise AudioError(f"{path}: got NaN or infinite samples; allowed: finite samples")
        done += len(block)
        yield block.mean(axis=1, dtype=np.float32)


def _resampled(blocks: Iterator[NDArray[np.float32]], rate: int, sample_rate: int) -> Iterator[NDArray[np.float32]]:
    """Block by block, equal to resampling the whole: a long file at a high rate never lies in memory at that rate."""
    if rate == sample_rate:
        yield from blocks
        return
    stream = soxr.ResampleStream(rate, sample_rate, 1, dtype="float32", quality="HQ")
    for block in blocks:
        yield stream.resample_chunk(block)
    yield stream.resample_chunk(np.empty(0, np.float32), last=True)


def _lengths(file: soundfile.SoundFile) -> list[tuple[int, int]]:
    """(promised, present) bytes where libsndfile corrected the length of the sound, which only its log tells."""
    # The length of the whole file is written wrong too often to count, except where there is no other.
    chunks = "riff|Riff size" if file.format in ("RF64", "W64") else "data|SSND|Data Size"
    found = re.findall(rf"^\s*(?:{chunks})\s*: (\d+) \(should be (\d+)\)", file.extra_info, re.MULTILINE)
    return [(int(promised), int(present)) for promised, present in found]


def _repairs(path: Path, file: soundfile.SoundFile) -> tuple[str, ...]:
    repairs = []
    if path.suffix.lower() not in CONTAINERS.get(file.format, (path.suffix.lower(),)):
        repairs.append(f"named {path.suffix or 'without extension'}, decoded as {file.format}")
    if any(promised >= UNKNOWN_LENGTH for promised, _ in _lengths(file)):
        repairs.append("length unknown to the header, read to the end")
    return tuple(repairs)
