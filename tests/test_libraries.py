"""What all libraries share: they come with the bundle, hold the same sources, and follow a tuned policy."""

from dataclasses import replace
from pathlib import Path

import pytest
from libraries import graph_of, policy, sources, written
from models import LABELS, windows
from tinyclf.export import bundle as bundles
from tinyclf.export import c_source, libraries, predictor_source
from tinyclf.export.kernels.choice import Limits, choose, kernels, spans

from tinyclf.errors import UsageError
from tinyclf.policies import Rule
from tinyclf.stream import HOP_FRAMES, default_policy

OWN = ("tinyclf_model.h", "LICENSE.txt")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> bundles.Bundle:
    folder = tmp_path_factory.mktemp("bundle") / "bundle"
    return bundles.write(graph_of(), windows(2), folder, libraries.LIBRARIES)


@pytest.fixture(scope="module")
def streaming(tmp_path_factory: pytest.TempPathFactory) -> bundles.Bundle:
    folder = tmp_path_factory.mktemp("streaming") / "bundle"
    return bundles.write(graph_of("hop"), windows(2), folder, libraries.LIBRARIES)


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", libraries.LIBRARIES)
def test_a_bundle_has_the_sources_of_its_firmware_and_an_untuned_policy(
    bundle: bundles.Bundle, name: str, tmp_path: Path
) -> None:
    graph = bundle.graph
    choices = choose(graph, Limits())
    c_source.write(graph, tmp_path, kernels=kernels(choices), spans=spans(choices))
    predictor_source.write(graph, default_policy(len(LABELS), graph.output.scale), tmp_path, HOP_FRAMES)
    found = _contents(bundle.folder / name / "src")
    assert {file: content for file, content in found.items() if file not in OWN} == _contents(tmp_path)
    assert {f"{name}/src/{file}" for file in found} <= set(bundle.files())
    assert "firmware/model.c" in bundle.files()


@pytest.mark.parametrize("name", libraries.LIBRARIES)
def test_libraries_of_a_streaming_model_compute_hops(streaming: bundles.Bundle, name: str) -> None:
    found, hop = _contents(streaming.folder / name / "src"), _contents(streaming.folder / "stream")
    assert hop.items() <= found.items()
    assert b"#define TC_STREAM" in found["model.h"]
    assert "model_x86.h" not in found


def test_a_library_of_a_model_on_clip_statistics_is_refused(tmp_path: Path) -> None:
    graph = replace(graph_of(), provenance={"data": {"frontend": "statistics"}})
    for formats in (("c", "arduino"), ("cmake",)):
        with pytest.raises(UsageError) as caught:
            bundles.write(graph, windows(1), tmp_path / "bundle", formats)
        assert str(caught.value) == "stream: got a model on clip statistics; allowed: one on a log-mel"
    with pytest.raises(UsageError, match="got a model on clip statistics"):
        predictor_source.write(graph, policy(), tmp_path / "policy", HOP_FRAMES)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", libraries.LIBRARIES)
def test_assembly_of_the_firmware_is_built_too(name: str, tmp_path: Path) -> None:
    c_source.write(graph_of(), tmp_path / "firmware")
    (tmp_path / "firmware" / "model_dsp.S").write_text("/* empty */\n")
    library = tmp_path / name
    libraries.write(name, graph_of(), policy(), tmp_path / "firmware", library)
    assert library / "src" / "model_dsp.S" in sources(library)
    lists = {"cmake": "CMakeLists.txt", "zephyr": "zephyr/CMakeLists.txt", "cmsis-pack": "tinyclf.model.pdsc"}
    # Arduino builds whatever lies in src.
    assert name == "arduino" or "src/model_dsp.S" in (library / lists[name]).read_text()


@pytest.mark.parametrize("name", libraries.LIBRARIES)
def test_another_policy_is_as_good_as_writing_anew(name: str, tmp_path: Path) -> None:
    library, other = written(name, tmp_path), replace(policy(), rule=Rule(margin=77, dwell=3))
    libraries.write(name, graph_of(), other, tmp_path / "model", tmp_path / "anew")
    assert _contents(library) != _contents(tmp_path / "anew")
    libraries.replace_policy(tmp_path, graph_of(), other)
    assert _contents(library) == _contents(tmp_path / "anew")


def test_a_bundle_without_libraries_stays_as_it_is(tmp_path: Path) -> None:
    assert libraries.replace_policy(tmp_path, graph_of(), policy()) == []
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        bundles.write(graph_of(), windows(1), tmp_path / "bundle", ("c", "esp-idf"))
    assert str(caught.value) == (
        "format 'esp-idf': not known; allowed: onnx, tflite, c, cmake, arduino, zephyr, cmsis-pack"
    )
