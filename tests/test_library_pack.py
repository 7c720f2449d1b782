"""The CMSIS-Pack: its description by the rules of Arm's schema, its file whole and the same each time, its code run."""

import ctypes
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from libraries import FORMS, M4, WARNINGS, ZIG, compiled, decisions, pcm, run, sources, written

from tinyclf import __version__

# PACK.xsd 1.7.32 of Open-CMSIS-Pack: children (what must be there, what may), and attributes alike.
PACKAGE = ({"name", "vendor", "description", "url", "releases"}, {"license", "keywords", "conditions", "components"})
CHILDREN = {
    "package": PACKAGE,
    "releases": ({"release"}, set()),
    "keywords": (set(), {"keyword"}),
    "conditions": ({"condition"}, set()),
    "condition": (set(), {"description", "accept", "require", "deny"}),
    "components": (set(), {"component", "bundle"}),
    "component": ({"description", "files"}, {"RTE_Components_h", "deprecated"}),
    "files": ({"file"}, set()),
}
ATTRIBUTES = {
    "package": ({"schemaVersion"}, {"{http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation"}),
    "release": ({"version"}, {"date", "tag", "url", "deprecated", "replacement"}),
    "condition": ({"id"}, set()),
    "accept": (set(), {"Dcore", "Ddsp", "Tcompiler", "condition"}),
    "component": (
        {"Cclass", "Cgroup", "Cversion"},
        {"Csub", "Cvariant", "Cvendor", "Capiversion", "condition", "maxInstances"},
    ),
    "file": ({"category", "name"}, {"attr", "condition", "select", "version"}),
}
REPEATED = {"release", "keyword", "condition", "accept", "require", "deny", "component", "file"}
VERSION = r"\d+\.\d+\.\d+"
CATEGORIES = {"header": ".h", "sourceC": ".c", "sourceAsm": ".S", "include": ""}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written("cmsis-pack", tmp_path_factory.mktemp("pack"))


@pytest.fixture(scope="module")
def description(library: Path) -> ElementTree.Element:
    return ElementTree.parse(library / "tinyclf.model.pdsc").getroot()


def test_elements_and_attributes_are_those_of_the_schema(description: ElementTree.Element) -> None:
    for element in description.iter():
        names = [child.tag for child in element]
        needed, allowed = CHILDREN.get(element.tag, (set(), set()))
        assert needed <= set(names) <= needed | allowed, element.tag
        assert all(name in REPEATED or names.count(name) == 1 for name in names), element.tag
        needed, allowed = ATTRIBUTES.get(element.tag, (set(), set()))
        assert needed <= set(element.attrib) <= needed | allowed, element.tag


def test_values_are_those_of_the_schema(description: ElementTree.Element, library: Path) -> None:
    assert description.attrib["schemaVersion"] == "1.7.32"
    vendor, name = description.findtext("vendor"), description.findtext("name")
    assert re.fullmatch(r"[-_A-Za-z0-9]+", str(vendor))
    assert re.fullmatch(r"[-_A-Za-z0-9]+", str(name))
    assert (library / f"{vendor}.{name}.pdsc").is_file()
    releases = description.findall("releases/release")
    assert all(re.fullmatch(VERSION, release.attrib["version"]) and release.text for release in releases)
    assert (library / f"{vendor}.{name}.{releases[0].attrib['version']}.pack").is_file()
    conditions = {condition.attrib["id"]: condition for condition in description.findall("conditions/condition")}
    for component in description.findall("components/component"):
        assert component.attrib["condition"] in conditions
        assert re.fullmatch(VERSION, component.attrib["Cversion"])
        for part in ("Cclass", "Cgroup", "Csub"):
            assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_+()'/\-\s.]{1,31}", component.attrib[part])
    cores = [accept.attrib["Dcore"] for accept in conditions["Cortex-M"].findall("accept")]
    assert all(re.fullmatch(r"Cortex-M\d+[+P]?", core) for core in cores)
    # A condition is a sequence: its description comes first.
    assert conditions["Cortex-M"][0].tag == "description"


def test_every_file_is_named_and_in_the_pack(description: ElementTree.Element, library: Path) -> None:
    files = description.findall("components/component/files/file")
    names = [file.attrib["name"] for file in files]
    with zipfile.ZipFile(library / f"tinyclf.model.{__version__}.pack") as pack:
        assert pack.testzip() is None
        inside = pack.namelist()
        assert all(pack.read(name) == (library / name).read_bytes() for name in inside)
    assert len(names) == len(set(names))
    assert {name for name in names if not name.endswith("/")} == {
        name for name in inside if name not in ("tinyclf.model.pdsc", "src/LICENSE.txt")
    }
    assert description.findtext("license") in inside
    for file in files:
        ending = CATEGORIES[file.attrib["category"]]
        assert file.attrib["name"].endswith(ending or "/")
        assert ("select" in file.attrib) == (file.attrib.get("attr") == "template")


def test_the_same_model_gives_the_same_bytes(library: Path, tmp_path: Path) -> None:
    again = written("cmsis-pack", tmp_path)
    for path in library.rglob("*.*"):
        assert (again / path.relative_to(library)).read_bytes() == path.read_bytes()


def test_sources_and_template_compile_for_a_cortex_m4(library: Path, tmp_path: Path) -> None:
    for source in [*sources(library), library / "example" / "scene.c"]:
        compiled(source, tmp_path, *M4, "-std=c99", f"-I{library / 'src'}")


@pytest.mark.parametrize("form", FORMS)
def test_the_template_decides_as_python_does(form: str, tmp_path: Path) -> None:
    library = written("cmsis-pack", tmp_path / "written", form)
    options = ["-std=c99", "-shared", "-fPIC", "-O2", "-fno-sanitize=all", f"-I{library / 'src'}"]
    scene = library / "example" / "scene.c"
    run([ZIG, "cc", *WARNINGS, *options, scene, *sources(library), "-o", tmp_path / "scene.so"], tmp_path)
    code = ctypes.CDLL(str(tmp_path / "scene.so"))
    code.scene_program.restype = ctypes.c_char_p
    assert code.scene_start() == 1
    assert code.scene_program() is None
    found, heard = [], np.ascontiguousarray(pcm())
    for at in range(0, len(heard), 96):
        block = heard[at : at + 96]
        assert code.scene_hear(block.ctypes.data_as(ctypes.c_void_p), len(block)) == len(block)
        for _ in range(4):
            if code.scene_work():
                found.append(code.scene_program().decode())
    assert found == [decision.program for decision in decisions(form)]


def test_a_full_ring_says_how_much_it_took(library: Path, tmp_path: Path) -> None:
    options = ["-std=c99", "-shared", "-fPIC", "-O2", f"-I{library / 'src'}"]
    scene = library / "example" / "scene.c"
    run([ZIG, "cc", *WARNINGS, *options, scene, *sources(library), "-o", tmp_path / "full.so"], tmp_path)
    code, silence = ctypes.CDLL(str(tmp_path / "full.so")), (ctypes.c_int16 * 5000)()
    assert code.scene_start() == 1
    assert [code.scene_hear(silence, 5000) for _ in range(3)] == [5000, 3192, 0]
