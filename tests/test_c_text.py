"""Class names of any kind reach the C as they are, and nothing else does."""

import ctypes
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from streams import graph_of, policy_of
from tinyclf.export import c_source, predictor_source
from tinyclf.export.c_text import remark, string
from tinyclf.firmware.toolchain import compile_shared

LABELS = ('say "hello"', "a*/b", "/* open", "what??/\\", "héllo 音\n7")


def test_labels_of_any_kind_are_compiled_as_they_are(tmp_path: Path) -> None:
    graph = replace(graph_of(), labels=LABELS)
    c_source.write(graph, tmp_path)
    predictor_source.write(graph, policy_of(graph), tmp_path, 16)
    unit = tmp_path / "unit.c"
    unit.write_text('#include "predictor.h"\n')
    library = ctypes.CDLL(
        str(compile_shared([unit, tmp_path / "model.c"], tmp_path / "model.so", [tmp_path], ("-O0",)))
    )
    found = (ctypes.c_char_p * len(LABELS)).in_dll(library, "tc_labels")
    assert tuple(text.decode() for text in found) == LABELS


@given(st.lists(st.text()))
def test_a_remark_stays_one(names: list[str]) -> None:
    text = remark(names)
    assert not {"*/", "/*", "\\\n", "??/"} & {text[i : i + size] for i in range(len(text)) for size in (2, 3)}
    assert "\n" not in text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_string_holds_plain_characters_alone(text: str) -> None:
    assert string(text).isascii()
    assert '"' not in string(text)[1:-1]
    assert eval(f"b{string(text)}").decode() == text
