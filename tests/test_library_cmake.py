"""The CMake library: built by CMake for the host and for a Cortex-M4, and its decisions are Python's."""

import subprocess
import wave
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

import numpy as np
import pytest
from libraries import ZIG, as_samples, decided, decisions, pcm, posterior, run, written
from models import LABELS
from tinyclf.firmware.emulator import Machine
from tinyclf.firmware.toolchain import LINKER_SCRIPT, RUNTIME, find_target

from tinyclf.audio import load_audio
from tinyclf.features.integer import to_pcm
from tinyclf.stream import Decision

HOST = f"""set(CMAKE_C_COMPILER {ZIG} cc)
set(CMAKE_ASM_COMPILER {ZIG} cc)
set(CMAKE_AR {ZIG})
set(CMAKE_C_ARCHIVE_CREATE "<CMAKE_AR> ar qc <TARGET> <OBJECTS>")
set(CMAKE_C_ARCHIVE_FINISH "<CMAKE_AR> ar s <TARGET>")
"""
BARE = "-target thumb-freestanding-eabi -mcpu=cortex_m4 -ffreestanding -fno-sanitize=all -ffunction-sections -g"
CORTEX_M4 = f"""{HOST}
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR cortex-m4)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_C_FLAGS_INIT "{BARE}")
set(CMAKE_ASM_FLAGS_INIT "{BARE}")
"""
EXPORTS = ("predictor", "block", "found", "start", "hear")
FIRMWARE = f"""cmake_minimum_required(VERSION 3.15)
project(firmware C)
add_subdirectory(${{LIBRARY}} tinyclf_model)
add_executable(firmware.elf firmware.c ${{LIBRARY}}/example/decide.c {RUNTIME / "cortex-m.c"})
target_include_directories(firmware.elf PRIVATE ${{LIBRARY}}/example)
target_link_libraries(firmware.elf PRIVATE tinyclf::model)
target_link_options(firmware.elf PRIVATE -nostdlib -static -T {LINKER_SCRIPT} -Wl,--gc-sections -Wl,-e,0
    -Wl,-z,max-page-size=4 {" ".join(f"-Wl,-u,{name}" for name in EXPORTS)})
"""
FIRMWARE_MAIN = """#include "decide.h"
extern tc_predictor predictor;
tc_predictor predictor;
extern int16_t block[1024];
int16_t block[1024];
extern decision found[16];
decision found[16];
int32_t start(void);
int32_t start(void) { return tc_predictor_start(&predictor); }
int32_t hear(int32_t count);
int32_t hear(int32_t count) { return decide(&predictor, block, count, found, 16); }
"""
CONSUMER = """cmake_minimum_required(VERSION 3.15)
project(consumer C)
include(FetchContent)
FetchContent_Declare(tinyclf_model SOURCE_DIR ${LIBRARY})
FetchContent_MakeAvailable(tinyclf_model)
add_executable(labels labels.c)
target_link_libraries(labels PRIVATE tinyclf::model)
"""
# -Wconversion, which the library compiles itself with, would not let this pass.
LABELS_MAIN = """#include <stdio.h>
#include "tinyclf_model.h"
int main(void)
{
    unsigned char careless = 0;
    for (int i = 0; i < TC_LABELS; i++) careless = careless + 1, puts(tc_labels[i]);
    return careless != TC_LABELS;
}
"""


def _wheel(name: str) -> Path:
    """A program of a wheel."""
    files = metadata.distribution(name).files or []
    return Path(str(next(file for file in files if file.name == name and file.parent.name == "bin").locate()))


def build(source: Path, toolchain: str, *options: str) -> Path:
    """Configure and build; a warning is an error."""
    (source / "toolchain.cmake").write_text(toolchain)
    folder = source / "build"
    common = ["-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={_wheel('ninja')}", "-DCMAKE_COMPILE_WARNING_AS_ERROR=ON",
              f"-DCMAKE_TOOLCHAIN_FILE={source / 'toolchain.cmake'}"]  # fmt: skip
    run([_wheel("cmake"), "-S", source, "-B", folder, *common, *options], source)
    run([_wheel("cmake"), "--build", folder, "-j2"], source)
    return folder


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, built as the library itself builds it."""
    return build(written("cmake", tmp_path_factory.mktemp("host")), HOST) / "scene"


def _lines(found: Sequence[Decision]) -> list[list[str]]:
    return [
        [f"{decision.t:.3f}", decision.label, decision.program, *map(str, posterior(decision))] for decision in found
    ]


def test_the_example_decides_as_python_does_over_a_wav_file(scene: Path, tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "sound.wav"), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(as_samples(pcm()))
    found = run([scene, tmp_path / "sound.wav"], tmp_path)
    assert [line.split() for line in found.splitlines()] == _lines(decisions())


def test_the_example_hears_samples_without_a_header_from_standard_input(scene: Path) -> None:
    found = subprocess.run([scene], input=as_samples(pcm()), capture_output=True, check=True).stdout
    assert [line.split() for line in found.decode().splitlines()] == _lines(decisions())


def test_the_example_of_a_streaming_model_decides_as_whole_windows_do(tmp_path: Path) -> None:
    scene = build(written("cmake", tmp_path, "hop"), HOST) / "scene"
    found = subprocess.run([scene], input=as_samples(pcm()), capture_output=True, check=True).stdout
    assert [line.split() for line in found.decode().splitlines()] == _lines(decisions("hop"))


def test_the_example_decides_as_python_does_over_real_recordings(scene: Path, data_dir: Path) -> None:
    paths = [sorted((data_dir / "scenes" / label).glob("*.flac"))[0] for label in ("alarm", "engine", "music")]
    heard = np.concatenate([to_pcm(load_audio(path, 16_000).samples) for path in paths])[: 12 * 16_000]
    found = subprocess.run([scene], input=as_samples(heard), capture_output=True, check=True).stdout.decode()
    assert [line.split() for line in found.splitlines()] == _lines(decided(heard))
    assert len(found.splitlines()) > 20


@pytest.mark.parametrize(("channels", "width", "rate"), [(2, 2, 16_000), (1, 1, 16_000), (1, 2, 8_000)])
def test_the_example_refuses_other_formats(scene: Path, tmp_path: Path, channels: int, width: int, rate: int) -> None:
    with wave.open(str(tmp_path / "other.wav"), "wb") as file:
        file.setparams((channels, width, rate, 0, "NONE", ""))
        file.writeframes(bytes(64_000))
    ended = subprocess.run([scene, tmp_path / "other.wav"], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "scene: allowed: a WAV file of 16 bits, one channel and 16000 Hz\n"


def test_an_emulated_m4_decides_as_python_does(tmp_path: Path) -> None:
    library = written("cmake", tmp_path)
    project = tmp_path / "firmware-project"
    project.mkdir()
    (project / "CMakeLists.txt").write_text(FIRMWARE)
    (project / "firmware.c").write_text(FIRMWARE_MAIN)
    built = build(project, CORTEX_M4, f"-DLIBRARY={library}", "-DCMAKE_BUILD_TYPE=Release")
    machine, found = Machine(built / "firmware.elf", find_target("cortex-m4")), []
    assert machine.call("start") == 1
    heard = pcm()[: 4 * 16_000]
    for at in range(0, len(heard), 1000):
        machine.write("block", as_samples(heard[at : at + 1000]))
        for index in range(machine.call("hear", len(heard[at : at + 1000]))):
            width = 4 * (2 + len(LABELS))
            found.append(np.frombuffer(machine.read("found", width, index * width), "<i4").tolist())
    wanted = [
        [LABELS.index(decision.label), LABELS.index(decision.program), *posterior(decision)] for decision in decisions()
    ]
    assert len(found) > 15
    assert found == wanted[: len(found)]


def test_the_library_warns_of_itself(tmp_path: Path) -> None:
    library = written("cmake", tmp_path)
    with (library / "src" / "frontend.c").open("a") as file:
        file.write("int8_t careless(int32_t x);\nint8_t careless(int32_t x) { return x; }\n")
    with pytest.raises(AssertionError, match=r"\[-Werror,-W[a-z-]*conversion\]"):
        build(library, HOST)


def test_a_project_fetches_the_library_and_keeps_its_own_warnings(tmp_path: Path) -> None:
    project = tmp_path / "consumer"
    project.mkdir()
    (project / "CMakeLists.txt").write_text(CONSUMER)
    (project / "labels.c").write_text(LABELS_MAIN)
    built = build(project, HOST, f"-DLIBRARY={written('cmake', tmp_path)}")
    assert run([built / "labels"], tmp_path).split() == list(LABELS)
