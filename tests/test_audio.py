"""Decoding by content, resampling, and the one-line refusals."""

import contextlib
import io
import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from scipy import signal

from tinyclf.audio import CONTAINERS, load_audio
from tinyclf.errors import AudioError

RATE = 16_000


def tone(seconds: float = 0.5, rate: int = RATE, frequency: float = 440.0, level: float = 0.25) -> NDArray[np.float64]:
    time = np.arange(round(seconds * rate)) / rate
    return np.asarray(level * np.sin(2 * np.pi * frequency * time))


def tone16() -> NDArray[np.int16]:
    return np.rint(32768 * tone()).astype(np.int16)


def encoded(
    samples: NDArray[np.float64] | NDArray[np.int16], rate: int = RATE, container: str = "WAV", subtype: str = "PCM_16"
) -> bytes:
    stream = io.BytesIO()
    soundfile.write(stream, samples, rate, format=container, subtype=subtype)
    return stream.getvalue()


def refusal(path: Path) -> str:
    """The reason without the path; one line that begins with it."""
    with pytest.raises(AudioError) as caught:
        load_audio(path, RATE)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(f"{path}: ")
    return message.removeprefix(f"{path}: ")


@pytest.mark.parametrize(
    ("subtype", "step"),
    [("PCM_U8", 1 / 128), ("PCM_16", 1 / 32768), ("PCM_24", 1 / (1 << 23)), ("PCM_32", 1e-7), ("FLOAT", 1e-7),
     ("DOUBLE", 1e-7)],
)  # fmt: skip
def test_every_word_length_gives_the_samples_within_a_step(tmp_path: Path, subtype: str, step: float) -> None:
    (tmp_path / "a.wav").write_bytes(encoded(tone(), subtype=subtype))
    audio = load_audio(tmp_path / "a.wav", RATE)
    assert audio.samples.dtype == np.float32
    assert audio.repairs == ()
    np.testing.assert_allclose(audio.samples, tone(), atol=step)


@pytest.mark.parametrize(
    ("container", "extension"),
    [("WAV", ".wav"), ("WAVEX", ".wav"), ("RF64", ".wav"), ("W64", ".w64"), ("FLAC", ".flac"), ("AIFF", ".aiff"),
     ("AU", ".au"), ("CAF", ".caf")],
)  # fmt: skip
def test_every_lossless_container_gives_the_same_samples(tmp_path: Path, container: str, extension: str) -> None:
    path = tmp_path / f"a{extension}"
    path.write_bytes(encoded(tone16(), container=container))
    audio = load_audio(path, RATE)
    assert audio.repairs == ()
    np.testing.assert_array_equal(audio.samples, tone16() / 32768)


@pytest.mark.parametrize(
    ("container", "subtype"), [("OGG", "VORBIS"), ("MP3", "MPEG_LAYER_III")], ids=["vorbis", "mp3"]
)
def test_lossy_containers_give_nearly_the_same_samples(tmp_path: Path, container: str, subtype: str) -> None:
    path = tmp_path / f"a.{container.lower()}"
    path.write_bytes(encoded(tone(), container=container, subtype=subtype))
    audio = load_audio(path, RATE)
    assert audio.repairs == ()
    middle = slice(2000, 6000)
    # At this rate both coders stay 25 dB below a tone at -12 dBFS.
    assert np.abs(audio.samples[middle] - tone()[middle]).max() < 0.25 * 10 ** (-25 / 20)


def test_channels_are_averaged(tmp_path: Path) -> None:
    left, right = tone(frequency=300), tone(frequency=500)
    (tmp_path / "a.wav").write_bytes(encoded(np.stack([left, right], axis=1), subtype="FLOAT"))
    np.testing.assert_allclose(load_audio(tmp_path / "a.wav", RATE).samples, (left + right) / 2, atol=1e-7)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000, 96_000])
def test_resampling_equals_the_tone_at_the_other_rate(tmp_path: Path, rate: int) -> None:
    """Oracle: the tone itself, sampled at 16 kHz; the first and last 20 ms hold the filter's ends."""
    (tmp_path / "a.wav").write_bytes(encoded(tone(rate=rate), rate, subtype="FLOAT"))
    samples = load_audio(tmp_path / "a.wav", RATE).samples
    assert abs(len(samples) - RATE // 2) <= 1
    np.testing.assert_allclose(samples[320:-320], tone()[320 : len(samples) - 320], atol=2e-5)


def test_a_long_file_is_resampled_across_blocks_without_a_seam(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(encoded(tone(seconds=4, rate=48_000), 48_000, subtype="FLOAT"))
    samples = load_audio(tmp_path / "a.wav", RATE).samples
    np.testing.assert_allclose(samples[320:-320], tone(seconds=4)[320:-320], atol=2e-5)


def test_what_lies_above_the_new_band_is_removed(tmp_path: Path) -> None:
    both = tone(rate=48_000) + tone(rate=48_000, frequency=11_000)
    (tmp_path / "a.wav").write_bytes(encoded(both, 48_000, subtype="FLOAT"))
    spectrum = np.abs(np.fft.rfft(load_audio(tmp_path / "a.wav", RATE).samples * signal.windows.hann(RATE // 2)))
    # 11 kHz would fold to 5 kHz.
    assert spectrum[2400:2600].max() < 1e-4 * spectrum[220]


@pytest.mark.parametrize("name", ["a.wav", "a.mp3", "a.raw", "a", "a.au"])
def test_a_misnamed_container_is_decoded_and_said_so(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(encoded(tone16(), container="FLAC"))
    audio = load_audio(path, RATE)
    assert audio.repairs == (f"named {path.suffix or 'without extension'}, decoded as FLAC",)
    np.testing.assert_array_equal(audio.samples, tone16() / 32768)


def test_extensions_in_capitals_are_no_surprise(tmp_path: Path) -> None:
    (tmp_path / "A.WAV").write_bytes(encoded(tone()))
    assert load_audio(tmp_path / "A.WAV", RATE).repairs == ()


def test_every_container_that_libsndfile_may_report_is_one_it_knows() -> None:
    assert set(CONTAINERS) <= set(soundfile.available_formats())


@pytest.mark.parametrize("length", [0xFFFF_FFFF, 0x7FFF_FFFF, 0x7FFF_F000])
def test_a_wav_from_a_pipe_is_read_to_its_end(tmp_path: Path, length: int) -> None:
    content = bytearray(encoded(tone()))
    content[4:8] = content[40:44] = struct.pack("<I", length)
    (tmp_path / "a.wav").write_bytes(content)
    audio = load_audio(tmp_path / "a.wav", RATE)
    assert audio.repairs == ("length unknown to the header, read to the end",)
    assert len(audio.samples) == len(tone())


def test_a_wav_whose_file_length_alone_is_wrong_is_read(tmp_path: Path) -> None:
    """Some writers count the RIFF header's own eight bytes."""
    content = bytearray(encoded(tone()))
    content[4:8] = struct.pack("<I", len(content))
    (tmp_path / "a.wav").write_bytes(content)
    assert len(load_audio(tmp_path / "a.wav", RATE).samples) == len(tone())


@pytest.mark.parametrize("kept", [0.5, 0.9])
@pytest.mark.parametrize(
    ("container", "subtype"),
    [("WAV", "PCM_16"), ("WAVEX", "PCM_24"), ("RF64", "PCM_16"), ("W64", "PCM_16"), ("AIFF", "PCM_16"),
     ("AU", "PCM_16"), ("CAF", "PCM_16"), ("FLAC", "PCM_16"), ("MP3", "MPEG_LAYER_III"), ("OGG", "VORBIS")],
)  # fmt: skip
def test_truncated_files_are_refused(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], container: str, subtype: str, kept: float
) -> None:
    content = encoded(tone(seconds=3), container=container, subtype=subtype)
    (tmp_path / "a.wav").write_bytes(content[: int(kept * len(content))])
    reason = refusal(tmp_path / "a.wav")
    assert reason.startswith(("truncated: got ", "got no samples (truncated", "cannot be decoded (")), reason
    assert "Traceback" not in capfd.readouterr().err


def test_a_truncated_wav_says_how_much_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(encoded(tone())[:10_044])
    assert refusal(tmp_path / "a.wav") == "truncated: got 10000 of 16000 bytes of sound; allowed: all of them"


def test_a_header_that_promises_a_terabyte_allocates_nothing(tmp_path: Path) -> None:
    content = bytearray(encoded(tone(), container="FLAC"))
    content[21] |= 0x0F
    content[22:26] = b"\xff\xff\xff\xff"
    (tmp_path / "a.flac").write_bytes(content)
    assert refusal(tmp_path / "a.flac") == f"got {(1 << 36) - 1} samples; allowed: at most 4 hours"


@pytest.mark.parametrize("rate", [1, 999, 2_000_000_000])
def test_a_rate_that_no_recorder_has_is_refused(tmp_path: Path, rate: int) -> None:
    content = bytearray(encoded(tone()))
    content[24:28] = struct.pack("<I", rate)
    (tmp_path / "a.wav").write_bytes(content)
    assert refusal(tmp_path / "a.wav") == f"got {rate} Hz; allowed: 1000 to 768000 Hz"


def test_missing_folder_and_empty_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.wav").mkdir()
    (tmp_path / "zero.wav").touch()
    assert refusal(tmp_path / "none.wav") == "got no such file; allowed: a sound file"
    assert refusal(tmp_path / "x.wav") == "got a folder; allowed: a sound file"
    assert refusal(tmp_path / ("a" * 300)) == "cannot be read (File name too long); allowed: a sound file"
    assert refusal(tmp_path / "zero.wav") == "got an empty file; allowed: a sound file"


def test_a_header_without_samples_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(encoded(np.empty(0)))
    assert refusal(tmp_path / "a.wav").startswith("got no samples (truncated or too short); allowed: at least one")


@pytest.mark.parametrize("content", [b"not a sound\n" * 100, b"RIFF", b"\0" * 5000, b"OggS" + b"\xff" * 500])
@pytest.mark.parametrize("name", ["a.wav", "a.au", "a.mp3", "a.raw"])
def test_what_is_no_sound_is_refused_whatever_its_name(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    reason = refusal(tmp_path / name)
    assert reason.startswith("cannot be decoded (")
    assert reason.endswith("; allowed: WAV, FLAC, Ogg, MP3, AIFF")


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_samples_that_are_not_finite_are_refused(tmp_path: Path, value: float) -> None:
    samples = tone()
    samples[1234] = value
    (tmp_path / "a.wav").write_bytes(encoded(samples, subtype="FLOAT"))
    assert refusal(tmp_path / "a.wav") == "got NaN or infinite samples; allowed: finite samples"


@pytest.mark.parametrize(("level", "silent"), [(0.0, True), (3.1e-5, True), (3.2e-5, False)])
def test_silence_is_a_peak_below_minus_90_dbfs(tmp_path: Path, level: float, silent: bool) -> None:
    (tmp_path / "a.wav").write_bytes(encoded(tone(level=level), subtype="FLOAT"))
    if silent:
        assert refusal(tmp_path / "a.wav") == "got silence; allowed: a peak of at least -90 dBFS"
    else:
        assert len(load_audio(tmp_path / "a.wav", RATE).samples) == len(tone())


def test_channels_that_cancel_each_other_are_silence(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(encoded(np.stack([tone(), -tone()], axis=1)))
    assert refusal(tmp_path / "a.wav").startswith("got silence")


def test_damaged_bytes_give_samples_or_one_line(tmp_path: Path) -> None:
    """Any byte changed, any length: decoded or refused by an AudioError, never by another exception."""
    rng = np.random.default_rng(0)
    for container, subtype in (("WAV", "PCM_16"), ("FLAC", "PCM_16"), ("OGG", "VORBIS"), ("AIFF", "PCM_16")):
        whole = encoded(tone(seconds=0.1), container=container, subtype=subtype)
        for _ in range(40):
            content = bytearray(whole[: int(rng.integers(1, len(whole) + 1))])
            content[int(rng.integers(min(len(content), 100)))] = int(rng.integers(256))
            (tmp_path / "a.wav").write_bytes(content)
            with contextlib.suppress(AudioError):
                assert np.all(np.isfinite(load_audio(tmp_path / "a.wav", RATE).samples))


def test_real_recordings_decode_as_soundfile_reads_them(data_dir: Path) -> None:
    for path in sorted((data_dir / "scenes" / "alarm").glob("*.flac"))[::25]:
        expected, rate = soundfile.read(path, dtype="float32")
        assert rate == RATE
        np.testing.assert_array_equal(load_audio(path, RATE).samples, expected)
