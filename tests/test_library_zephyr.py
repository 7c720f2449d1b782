"""The Zephyr module: its YAML and Kconfig read as Zephyr's tools read them, its sources compiled, its sample run."""

import ctypes
import re
from pathlib import Path

import kconfiglib
import numpy as np
import pytest
import yaml
from libraries import FORMS, M4, WARNINGS, ZIG, compiled, decisions, pcm, run, sources, written

API = Path(__file__).parent / "api" / "zephyr"
BOARD = """#include <stdarg.h>
#include <stdio.h>
#include <zephyr/audio/dmic.h>
#include <zephyr/sys/printk.h>
const struct device device_dmic_dev = {"microphone"};
static const int16_t *waiting;
static int left;
static size_t block;
static char printed[1 << 16];
static int length;

bool device_is_ready(const struct device *device) { return device == &device_dmic_dev; }
int dmic_configure(const struct device *device, struct dmic_cfg *config)
{
    const struct pcm_stream_cfg *stream = config->streams;
    block = stream->block_size;
    return device != &device_dmic_dev || config->channel.req_num_chan != 1 || config->channel.req_num_streams != 1
           || stream->pcm_rate != 16000 || stream->pcm_width != 16 || stream->mem_slab->block_size < block ? -22 : 0;
}
int dmic_trigger(const struct device *device, enum dmic_trigger command)
{
    return device == &device_dmic_dev && command == DMIC_TRIGGER_START ? 0 : -22;
}
int dmic_read(const struct device *device, uint8_t stream, void **buffer, size_t *size, int32_t timeout)
{
    static int16_t samples[1 << 15];
    (void)device, (void)stream, (void)timeout;
    if (!left) return -11;
    for (*size = 0; *size < block && left; *size += 2, left--) samples[*size / 2] = *waiting++;
    *buffer = samples;
    return 0;
}
void k_mem_slab_free(struct k_mem_slab *slab, void *taken) { (void)slab, (void)taken; }
void printk(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    length += vsnprintf(printed + length, sizeof printed - (size_t)length, format, values);
    va_end(values);
}
int scene_main(void);
const char *listen(const int16_t *pcm, int count);
const char *listen(const int16_t *pcm, int count)
{
    waiting = pcm;
    left = count;
    scene_main();
    return printed;
}
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written("zephyr", tmp_path_factory.mktemp("zephyr"))


def test_the_module_names_folders_that_are_there(library: Path) -> None:
    """The keys are those of the schema in Zephyr's scripts/zephyr_module.py."""
    module = yaml.safe_load((library / "zephyr" / "module.yml").read_text())
    assert set(module) == {"name", "build", "samples"}
    assert re.fullmatch(r"[a-z0-9_]+", module["name"])
    assert set(module["build"]) == {"cmake", "kconfig"}
    assert (library / module["build"]["cmake"] / "CMakeLists.txt").is_file()
    assert (library / module["build"]["kconfig"]).is_file()
    assert all((library / folder).is_dir() for folder in module["samples"])


def test_the_option_is_off_until_chosen(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KCONFIG_WARN_UNDEF", "y")
    found = kconfiglib.Kconfig(str(library / "zephyr" / "Kconfig"), warn_to_stderr=False)
    assert not found.warnings
    assert [symbol.name for symbol in found.unique_defined_syms] == ["TINYCLF_MODEL"]
    option = found.syms["TINYCLF_MODEL"]
    assert (option.type, option.str_value) == (kconfiglib.BOOL, "n")
    assert option.nodes[0].prompt
    assert "16000 Hz" in option.nodes[0].help
    settings = library / "samples" / "scene" / "prj.conf"
    found.load_config(str(settings))
    assert option.str_value == "y"
    assert all(re.fullmatch(r"#.*|CONFIG_[A-Z0-9_]+=(y|\d+)", line) for line in settings.read_text().splitlines())


def test_cmake_takes_every_source_when_the_option_is_on(library: Path) -> None:
    text = (library / "zephyr" / "CMakeLists.txt").read_text()
    assert "if(CONFIG_TINYCLF_MODEL)" in text
    listed = re.search(r"zephyr_library_sources\(([^)]*)\)", text)
    assert listed
    assert [(library / "zephyr" / name).resolve() for name in listed[1].split()] == sources(library.resolve())


def test_the_sample_is_one_of_twister(library: Path) -> None:
    folder = library / "samples" / "scene"
    sample = yaml.safe_load((folder / "sample.yaml").read_text())
    assert set(sample) == {"sample", "tests"}
    assert sample["sample"]["name"]
    for name, test in sample["tests"].items():
        assert re.fullmatch(r"sample(\.[a-z0-9_]+)+", name)
        assert set(test) <= {"build_only", "filter", "platform_allow", "tags"}
        for platform in test["platform_allow"]:
            assert (folder / "boards" / f"{platform.replace('/', '_')}.overlay").is_file()
    assert "target_sources(app PRIVATE src/main.c)" in (folder / "CMakeLists.txt").read_text()


def test_sources_and_sample_compile_for_a_cortex_m4(library: Path, tmp_path: Path) -> None:
    for source in sources(library):
        compiled(source, tmp_path, *M4, "-std=c99")
    sample = library / "samples" / "scene" / "src" / "main.c"
    compiled(sample, tmp_path, *M4, "-std=c11", f"-I{API}", f"-I{library / 'src'}")


@pytest.mark.parametrize("form", FORMS)
def test_the_sample_prints_what_python_decides(form: str, tmp_path: Path) -> None:
    library = written("zephyr", tmp_path / "written", form)
    (tmp_path / "board.c").write_text(BOARD)
    sample = library / "samples" / "scene" / "src" / "main.c"
    options = ["-shared", "-fPIC", "-O2", "-fno-sanitize=all", "-Dmain=scene_main", f"-I{API}", f"-I{library / 'src'}"]
    run([ZIG, "cc", *WARNINGS, *options, tmp_path / "board.c", sample, *sources(library), "-o", tmp_path / "s.so"],
        tmp_path)  # fmt: skip
    listen = ctypes.CDLL(str(tmp_path / "s.so")).listen
    listen.restype = ctypes.c_char_p
    heard = np.ascontiguousarray(pcm())
    printed = listen(heard.ctypes.data_as(ctypes.c_void_p), len(heard)).decode().splitlines()
    assert printed == [*(decision.program for decision in decisions(form)), "scene: no sound: -11"]
