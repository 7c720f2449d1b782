"""Any sound file becomes float32 mono at one rate, or is refused with its reason."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from tinyclf.errors import AudioError

EXTENSIONS = (".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff", ".au", ".w64", ".caf")
SILENCE_PEAK = 10 ** (-90 / 20)
MAX_SECONDS = 24 * 3600
BLOCK_FRAMES = 1 << 16
# Containers as libsndfile names them, with the extensions under which they are no surprise.
CONTAINERS = {
    "WAV": (".wav",),
    "WAVEX": (".wav",),
    "FLAC": (".flac",),
    "OGG": (".ogg", ".oga", ".opus"),
    "MP3": (".mp3",),
    "MPEG": (".mp3",),
    "AIFF": (".aif", ".aiff"),
    "AU": (".au",),
    "W64": (".w64",),
    "CAF": (".caf",),
}


@dataclass(frozen=True)
class Audio:
    """Decoded sound: samples float32 (n,), nominally -1 to 1, and what had to be repaired to get them."""

    samples: NDArray[np.float32]
    repairs: tuple[str, ...] = ()


def load_audio(path: Path, sample_rate: int) -> Audio:
    """Decode by content, average the channels, resample (soxr HQ).

    Raises AudioError where the file is missing, empty, truncated, no sound, not finite or silent (peak under -90 dBFS).
    """
    samples, rate, container = _decode(path)
    if not np.all(np.isfinite(samples)):
        raise AudioError(f"{path}: got NaN or infinite samples; allowed: finite samples")
    if np.abs(samples).max(initial=0) < SILENCE_PEAK:
        raise AudioError(f"{path}: got silence; allowed: a peak of at least -90 dBFS")
    if rate != sample_rate:
        samples = soxr.resample(samples, rate, sample_rate, quality="HQ").astype(np.float32)
    expected = CONTAINERS.get(container, (path.suffix.lower(),))
    misnamed = path.suffix.lower() not in expected
    return Audio(samples, (f"named {path.suffix or 'without extension'}, decoded as {container}",) if misnamed else ())


def _decode(path: Path) -> tuple[NDArray[np.float32], int, str]:
    if not path.is_file():
        raise AudioError(f"{path}: got {'a folder' if path.is_dir() else 'no such file'}; allowed: a sound file")
    content = path.read_bytes()
    if not content:
        raise AudioError(f"{path}: got an empty file; allowed: a sound file")
    try:
        # A nameless stream makes libsndfile look at the content; given a path it would trust the extension.
        with soundfile.SoundFile(io.BytesIO(content)) as file:
            if file.frames > MAX_SECONDS * file.samplerate:
                raise AudioError(f"{path}: got {file.frames} samples; allowed: at most {MAX_SECONDS // 3600} hours")
            samples = _read_mono(file)
            if len(samples) == 0:
                raise AudioError(f"{path}: got no samples; allowed: at least one")
            if len(samples) < file.frames:
                raise AudioError(f"{path}: truncated: got {len(samples)} of {file.frames} samples; allowed: all of them")
            _check_riff_length(path, content)
            return samples, file.samplerate, file.format
    except soundfile.LibsndfileError as error:
        reason = str(error.error_string).strip().rstrip(".")
        raise AudioError(f"{path}: cannot be decoded ({reason}); allowed: WAV, FLAC, Ogg, MP3, AIFF") from error


def _read_mono(file: soundfile.SoundFile) -> NDArray[np.float32]:
    blocks = []
    while len(block := file.read(BLOCK_FRAMES, dtype="float32", always_2d=True)):
        blocks.append(block.mean(axis=1, dtype=np.float32))
    return np.concatenate(blocks) if blocks else np.empty(0, np.float32)


def _check_riff_length(path: Path, content: bytes) -> None:
    """Refuse a WAV whose header promises more bytes than there are: libsndfile quietly shortens it."""
    if content[:4] != b"RIFF":
        return
    promised = int.from_bytes(content[4:8], "little")
    if 8 + promised > len(content) + 1 and promised not in (0xFFFFFFFF, 0x7FFFFFFF):
        raise AudioError(f"{path}: truncated: got {len(content)} of {promised + 8} bytes; allowed: all of them")
