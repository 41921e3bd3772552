"""The packages hold all that the program needs, and work where there is no source tree."""

import importlib.util
import shutil
import subprocess
import sys
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]

has_cli = pytest.mark.skipif(
    not (ROOT / "designer" / "__main__.py").exists(), reason="there is no command line yet"
)
has_window = pytest.mark.skipif(
    not any("--smoke" in file.read_text("utf-8") for file in (ROOT / "designer").rglob("*.py")),
    reason="there is no window yet",
)


def script(name: str) -> ModuleType:
    """A script of packaging/ as a module."""
    spec = importlib.util.spec_from_file_location(f"script_{name}", ROOT / f"packaging/{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this source."""
    folder = tmp_path_factory.mktemp("wheel")
    program = str(ROOT / "packaging" / "build_wheel.py")
    built = subprocess.run(
        [sys.executable, program, str(folder)], capture_output=True, text=True, timeout=120
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return Path(built.stdout.splitlines()[-1])


def metadata(wheel: Path) -> Message:
    """The wheel's description of itself."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith("/METADATA"))
        return Parser().parsestr(archive.read(name).decode("utf-8"))


def tracked(folder: str) -> set[str]:
    """The files of ``folder`` that belong to the source, by path from the root."""
    files = (ROOT / folder).rglob("*")
    left_out = ("__pycache__", ".pyc")
    return {
        file.relative_to(ROOT).as_posix()
        for file in files
        if file.is_file() and not any(word in str(file) for word in left_out)
    }


def test_wheel_holds_the_program_and_its_resources(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    resources = {
        name.replace("resources/", "designer/_resources/", 1) for name in tracked("resources")
    }
    assert names == tracked("designer") | resources


def test_wheel_says_what_it_is(wheel: Path) -> None:
    about = metadata(wheel)
    assert about["Name"] == "twiml-designer"
    assert about["License-Expression"] == "MIT"
    assert about["Requires-Python"] == ">=3.11"
    needs = about.get_all("Requires-Dist", [])
    assert any(need.startswith("pyside6-essentials") and "!=6.12.0" in need for need in needs)
    with zipfile.ZipFile(wheel) as archive:
        starts = next(name for name in archive.namelist() if name.endswith("/entry_points.txt"))
        assert "twiml-designer = designer.cli:main" in archive.read(starts).decode("utf-8")


def test_version_is_the_same_everywhere(wheel: Path) -> None:
    from designer import __version__

    assert metadata(wheel)["Version"] == __version__


@has_cli
@pytest.mark.slow
def test_wheel_works_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    script("smoke").smoke_wheel(wheel, tmp_path)


@has_cli
@has_window
@pytest.mark.skipif(
    sys.platform.startswith("linux") and not shutil.which("objdump"),
    reason="PyInstaller needs objdump (package binutils)",
)
@pytest.mark.slow
def test_one_folder_program_opens_a_flow(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build_onefolder.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    program = Path(built.stdout.splitlines()[-1])
    catalogues = {file.name for file in program.parent.rglob("*_de.qm")}
    assert {"twiml-designer_de.qm", "qtbase_de.qm"} <= catalogues
    assert script("smoke").smoke_folder(program, tmp_path).startswith("ok offscreen ")
