"""The Arduino library: its properties by the specification's rules, its sources compiled, its sketch run."""

import ctypes
import re
from pathlib import Path

import numpy as np
import pytest
from libraries import M4, WARNINGS, ZIG, compiled, decisions, pcm, run, sources, written

API = Path(__file__).parent / "api" / "arduino"
CPP = ("-x", "c++", "-std=gnu++14", "-fno-exceptions", "-fno-rtti")
# Arduino CLI's library specification 1.5, revision 2.2.
FIELDS = ("name", "version", "author", "maintainer", "sentence", "paragraph", "category", "url", "architectures")
OPTIONAL = ("includes", "depends", "dot_a_linkage", "precompiled", "ldflags")
CATEGORIES = ("Display", "Communication", "Signal Input/Output", "Sensors", "Device Control", "Timing", "Data Storage",
              "Data Processing", "Other")  # fmt: skip
KEYWORDS = ("KEYWORD1", "KEYWORD2", "KEYWORD3", "LITERAL1", "LITERAL2")
BOARD = """#include <Arduino.h>
void onSound();
#include "Scene.ino"
HardwareSerial Serial;
PDMClass PDM;
static const int16_t *waiting;
static int count;
static void (*receive)(void);
static char printed[1 << 16];
static int length;

void HardwareSerial::begin(unsigned long) {}
size_t HardwareSerial::println(const char *text) {
  const int before = length;
  while (*text) printed[length++] = *text++;
  printed[length++] = '\\n';
  return (size_t)(length - before);
}
int PDMClass::begin(int channels, int sampleRate) { return channels == 1 && sampleRate == 16000; }
int PDMClass::available() { return 2 * count; }
int PDMClass::read(void *buffer, size_t size) {
  int taken = 0;
  for (; taken < count && taken < (int)size / 2; taken++) static_cast<int16_t *>(buffer)[taken] = *waiting++;
  count -= taken;
  return 2 * taken;
}
void PDMClass::onReceive(void (*function)(void)) { receive = function; }

extern "C" const char *listen(const int16_t *pcm, int samples, int block, int loops);
extern "C" const char *listen(const int16_t *pcm, int samples, int block, int loops) {
  setup();
  for (waiting = pcm; waiting < pcm + samples;) {
    count = min(block, (int)(pcm + samples - waiting));
    while (count) receive();
    for (int i = 0; i < loops; i++) loop();
  }
  printed[length] = 0;
  return printed;
}
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written("arduino", tmp_path_factory.mktemp("arduino"))


def test_the_properties_keep_the_specification(library: Path) -> None:
    lines = (library / "library.properties").read_text().splitlines()
    pairs = [line.split("=", 1) for line in lines]
    properties = dict(pairs)
    assert len(properties) == len(pairs)
    assert set(FIELDS) <= set(properties) <= {*FIELDS, *OPTIONAL}
    assert all(value and value == value.strip() for value in properties.values())
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}", properties["name"])
    assert not properties["name"].lower().startswith("arduino")
    assert re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", properties["version"])
    assert re.fullmatch(r"[^<>]+ <[^@<> ]+@[^@<> ]+>", properties["maintainer"])
    assert properties["category"] in CATEGORIES
    assert re.fullmatch(r"https?://\S+", properties["url"])
    assert re.fullmatch(r"\*|[a-z0-9_]+(,[a-z0-9_]+)*", properties["architectures"])
    assert (library / "src" / properties["includes"]).is_file()


def test_the_folders_keep_the_specification(library: Path) -> None:
    assert {path.name for path in library.iterdir()} == {"library.properties", "keywords.txt", "src", "examples"}
    for example in (library / "examples").iterdir():
        assert (example / f"{example.name}.ino").is_file()
    assert not [path for path in library.rglob("*") if path.is_symlink() or path.name.startswith(".")]


def test_the_keywords_are_those_of_the_headers(library: Path) -> None:
    headers = "\n".join(path.read_text() for path in (library / "src").glob("*.h"))
    entries = [line.split("\t") for line in (library / "keywords.txt").read_text().splitlines() if line[0] != "#"]
    for name, kind in entries:
        assert kind in KEYWORDS
        assert name == "tinyclf_model" or re.search(rf"\b{name}\b", headers), name
    assert len(entries) > 5


def test_sources_and_sketch_compile_for_a_cortex_m4(library: Path, tmp_path: Path) -> None:
    for source in sources(library):
        compiled(source, tmp_path, *M4, "-std=gnu11")
    (tmp_path / "sketch.cpp").write_text(BOARD)
    include = [f"-I{folder}" for folder in (API, library / "src", library / "examples" / "Scene")]
    compiled(tmp_path / "sketch.cpp", tmp_path, *M4, *CPP, *include)


@pytest.mark.parametrize("standard", ["c++11", "c++20"])
def test_the_header_is_cpp_too(library: Path, tmp_path: Path, standard: str) -> None:
    (tmp_path / "only.cpp").write_text('#include "tinyclf_model.h"\nconst char *first() { return tc_labels[0]; }\n')
    compiled(tmp_path / "only.cpp", tmp_path, "-x", "c++", f"-std={standard}", f"-I{library / 'src'}")


@pytest.mark.parametrize(("block", "loops", "form"), [(256, 8, "window"), (1000, 40, "window"), (1000, 10, "hop")])
def test_the_sketch_prints_what_python_decides(tmp_path: Path, block: int, loops: int, form: str) -> None:
    library = written("arduino", tmp_path / "written", form)
    (tmp_path / "sketch.cpp").write_text(BOARD)
    include = [f"-I{folder}" for folder in (API, library / "src", library / "examples" / "Scene")]
    shared = ["-shared", "-fPIC", "-O2", "-fno-sanitize=all", "-nostdlib++"]
    board = compiled(tmp_path / "sketch.cpp", tmp_path, *CPP, *include, "-fPIC", "-O2", "-fno-sanitize=all")
    run([ZIG, "cc", *WARNINGS, *shared, board, *sources(library), "-o", tmp_path / "sketch.so"], tmp_path)
    listen = ctypes.CDLL(str(tmp_path / "sketch.so")).listen
    listen.restype = ctypes.c_char_p
    heard = np.ascontiguousarray(pcm())
    printed = listen(heard.ctypes.data_as(ctypes.c_void_p), len(heard), block, loops).decode().splitlines()
    assert printed == [decision.program for decision in decisions(form)]
