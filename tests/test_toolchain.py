"""The C compiler from PyPI: what it builds, what it refuses, and that nothing is left half-written."""

import ctypes
from pathlib import Path
from typing import Any

import pytest
from elftools.elf.elffile import ELFFile
from tinyclf.firmware.toolchain import (
    FLASH,
    RAM,
    TARGETS,
    Target,
    compile_firmware,
    compile_shared,
    compiler_version,
    find_target,
)

from tinyclf.errors import ToolchainError, UsageError

CORES = [target for target in TARGETS.values() if target.unicorn_model]
M4 = find_target("cortex-m4")

SOURCE = """
extern int table[3];
int table[3] = {1, 2, 3};
int unused(int x);
int unused(int x) { return x + 1; }
int twice(int x);
int twice(int x) { return 2 * x; }
"""


def write(folder: Path, text: str, name: str = "source.c") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def symbols(elf: Path) -> dict[str, int]:
    with elf.open("rb") as file:
        table: Any = ELFFile(file).get_section_by_name(".symtab")
        return {symbol.name: symbol["st_value"] for symbol in table.iter_symbols()}


def test_find_target_lists_what_is_allowed() -> None:
    with pytest.raises(UsageError) as error:
        find_target("cortex-m5")
    allowed = "host, cortex-m0plus, cortex-m3, cortex-m4, cortex-m7, cortex-m33, cortex-m55"
    assert str(error.value) == f"target 'cortex-m5': not known (did you mean cortex-m55?); allowed: {allowed}"


def test_shared_library_runs_here(tmp_path: Path) -> None:
    path = compile_shared([write(tmp_path, SOURCE)], tmp_path / "new" / "lib.so")
    library = ctypes.CDLL(str(path))
    assert [library.twice(x) for x in (-3, 0, 21)] == [-6, 0, 42]


def test_shared_library_takes_include_folders_and_flags(tmp_path: Path) -> None:
    write(tmp_path / "inc", "#define BASE 40\n", "base.h")
    source = write(tmp_path, '#include "base.h"\nint sum(void);\nint sum(void) { return BASE + EXTRA; }\n')
    library = ctypes.CDLL(str(compile_shared([source], tmp_path / "lib.so", [tmp_path / "inc"], ["-DEXTRA=2"])))
    assert library.sum() == 42


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("int f(void);\nint f(void) { return y; }\n", "source.c:2:22: error: use of undeclared identifier 'y'"),
        ("int f(long long x);\nint f(long long x) { return x; }\n", "source.c:2:29: error: implicit conversion loses"),
        ("int f(int x);\nint f(int x) { return 0; }\n", "source.c:2:11: error: unused parameter 'x'"),
        ("int f(void);\nint f(void) { return 0b1; }\n", "source.c:2:22: error: binary integer literals"),
    ],
)
def test_a_compile_error_names_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    source = write(tmp_path, text)
    with pytest.raises(ToolchainError) as shared:
        compile_shared([source], tmp_path / "lib.so")
    with pytest.raises(ToolchainError) as firmware:
        compile_firmware([source], tmp_path / "lib.so", M4, exports=["f"])
    for error in (shared, firmware):
        assert str(error.value).startswith("lib.so: not compiled: ")
        assert message in str(error.value)
        assert "\n" not in str(error.value)


def test_a_failed_build_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    source, output = write(tmp_path, "int f(void) {\n"), tmp_path / "lib.so"
    output.write_bytes(b"earlier")
    with pytest.raises(ToolchainError):
        compile_shared([source], output)
    assert output.read_bytes() == b"earlier"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lib.so", "source.c"]


def test_a_missing_source_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"^a\.elf: not compiled: .*missing\.c") as error:
        compile_firmware([tmp_path / "missing.c"], tmp_path / "a.elf", M4, exports=["f"])
    assert "\n" not in str(error.value)


def test_equal_sources_give_equal_bytes(tmp_path: Path) -> None:
    built = []
    for name in ("one", "other"):
        source = write(tmp_path / name, SOURCE)
        elf = compile_firmware([source], tmp_path / name / "a.elf", M4, exports=["twice", "table"])
        library = compile_shared([source], tmp_path / name / "lib.so")
        built.append((elf.read_bytes(), library.read_bytes()))
    assert built[0] == built[1]


@pytest.mark.parametrize("target", CORES, ids=lambda target: target.name)
def test_firmware_keeps_its_exports_and_what_they_need(tmp_path: Path, target: Target) -> None:
    elf = compile_firmware([write(tmp_path, SOURCE)], tmp_path / "a.elf", target, exports=["twice", "table"])
    found = symbols(elf)
    assert {"twice", "table"} <= set(found)
    assert not {"unused", "memcpy"} & set(found)
    assert found["twice"] - 1 in FLASH
    assert found["table"] in RAM


def test_the_linker_script_fills_the_emulated_memory(tmp_path: Path) -> None:
    elf = compile_firmware([write(tmp_path, SOURCE)], tmp_path / "a.elf", M4, exports=["twice", "table"])
    found = symbols(elf)
    assert found["twice"] == FLASH.start + 1
    assert found["tc_data_start"] == RAM.start
    assert found["tc_data_end"] == found["tc_bss_start"] == RAM.start + 12
    assert found["tc_stack_limit"] == RAM.start + 16
    assert found["tc_stack_top"] == RAM.stop


def test_too_much_ram_is_refused(tmp_path: Path) -> None:
    source = write(tmp_path, f"extern char big[{len(RAM) + 1}];\nchar big[{len(RAM) + 1}];\n")
    with pytest.raises(ToolchainError, match=r"section '\.bss' will not fit in region 'RAM'"):
        compile_firmware([source], tmp_path / "a.elf", M4, exports=["big"])


def test_an_export_that_nothing_defines_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError) as error:
        compile_firmware([write(tmp_path, SOURCE)], tmp_path / "a.elf", M4, exports=["twice", "thrice"])
    assert str(error.value) == "a.elf: exports thrice: not defined by any source"
    assert not (tmp_path / "a.elf").exists()


def test_an_undefined_function_is_refused(tmp_path: Path) -> None:
    source = write(tmp_path, "int far(void);\nint f(void);\nint f(void) { return far(); }\n")
    with pytest.raises(ToolchainError, match=r"^a\.elf: not compiled: .*undefined symbol: far$"):
        compile_firmware([source], tmp_path / "a.elf", M4, exports=["f"])


def test_the_host_runs_no_firmware(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"^target 'host': runs no firmware; allowed: cortex-m0plus, cortex-m3, "):
        compile_firmware([write(tmp_path, SOURCE)], tmp_path / "a.elf", find_target("host"), exports=["twice"])


def test_optimise_changes_the_code(tmp_path: Path) -> None:
    code = "int f(const int *x);\nint f(const int *x) { int s = 0; for (int i = 0; i < 9; i++) s += x[i]; return s; }\n"
    source = write(tmp_path, code)
    sizes = []
    for level in ("-O3", "-Os"):
        elf = compile_firmware([source], tmp_path / "a.elf", M4, exports=["f"], optimise=level)
        with elf.open("rb") as file:
            text: Any = ELFFile(file).get_section_by_name(".text")
            sizes.append(text["sh_size"])
    assert sizes[0] > sizes[1]


@pytest.mark.parametrize("variable", ["TINYCLF_CACHE", "ZIG_GLOBAL_CACHE_DIR"])
def test_the_compiler_cache_goes_where_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.delenv("ZIG_GLOBAL_CACHE_DIR", raising=False)
    monkeypatch.delenv("ZIG_LOCAL_CACHE_DIR", raising=False)
    monkeypatch.setenv(variable, str(tmp_path / "cache"))
    compile_firmware([write(tmp_path, SOURCE)], tmp_path / "a.elf", M4, exports=["twice"])
    assert any((tmp_path / "cache").rglob("*.o"))


def test_compiler_version() -> None:
    assert compiler_version().startswith("ziglang ")
    assert "clang version" in compiler_version()
