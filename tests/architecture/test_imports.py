"""The layers of the design hold: every import in the package is one that its layer may make."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "designer"

CORE = {
    *("twiml", "bundle", "flow", "storage", "analysis", "simulator", "paths", "server"),
    "scenarios",
}
# Layer -> the layers it may import, besides itself.
ALLOWED: dict[str, set[str]] = {
    "twiml": set(),
    "bundle": {"twiml"},
    "flow": {"twiml", "bundle"},
    "storage": {"twiml", "bundle", "flow", "simulator"},
    "analysis": {"twiml", "bundle", "flow"},
    "simulator": {"twiml", "bundle"},
    "paths": {"twiml", "bundle", "flow", "simulator"},
    "server": {"twiml", "bundle", "storage", "simulator"},
    "scenarios": CORE,
    "cli": CORE | {"ui"},  # ui: only inside a function, so that commands start without Qt
    "ui": CORE,
    "__main__": {"cli"},
}
# Modules that every layer may import; they import nothing of the others.
SHARED = {"errors", "problem", "resources", "text", "__init__"}
# Library -> the one layer that knows it.
OWNERS = {
    "PySide6": "ui",
    "shiboken6": "ui",
    "networkx": "analysis",
    "lxml": "twiml",
}


class Import(NamedTuple):
    """One imported module: its dotted name, where, and whether it loads with its importer."""

    module: str
    line: int
    at_load: bool


def imports_of(source: str, package: str) -> Iterator[Import]:
    """Every import in ``source``, a module inside the dotted ``package``; relative ones resolved.

    `from a import b` yields both `a` and `a.b`, since b may be a module.
    """
    tree = ast.parse(source)
    lazy = {
        id(inner)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        at_load = id(node) not in lazy
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, at_load)
        elif isinstance(node, ast.ImportFrom):
            origin = absolute(node, package)
            yield Import(origin, node.lineno, at_load)
            for alias in node.names:
                yield Import(f"{origin}.{alias.name}", node.lineno, at_load)


def absolute(node: ast.ImportFrom, package: str) -> str:
    """The dotted name of the module that ``node`` imports from."""
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    kept = parts[: len(parts) - node.level + 1]
    return ".".join([*kept, *filter(None, [node.module])])


def breach(layer: str, found: Import, layers: set[str]) -> str | None:
    """Why ``layer`` may not make this import; None when it may. ``layers``: all there are."""
    top, _, rest = found.module.partition(".")
    if top in OWNERS and layer != OWNERS[top]:
        return f"only {OWNERS[top]} may import {top}"
    target = rest.partition(".")[0]
    if top != "designer" or target not in layers or target in SHARED | {layer}:
        return None
    if target not in ALLOWED.get(layer, set()):
        return f"{layer} may not import {target}"
    if (layer, target) == ("cli", "ui") and found.at_load:
        return "cli may import ui only inside a function"
    return None


def layers_of(package: Path) -> set[str]:
    """The packages and modules directly in ``package``."""
    folders = {entry.name for entry in package.iterdir() if any(entry.glob("**/*.py"))}
    return folders | {entry.stem for entry in package.glob("*.py")}


def breaches(package: Path) -> list[str]:
    """Each import under ``package`` that breaks a layer, as `file:line: reason`."""
    layers = layers_of(package)
    found = set()
    for file in sorted(package.rglob("*.py")):
        inside = file.relative_to(package)
        if "_resources" in inside.parts:
            continue
        layer = inside.parts[0].removesuffix(".py")
        dotted = ".".join(["designer", *inside.parent.parts])
        for one in imports_of(file.read_text(encoding="utf-8"), dotted):
            if reason := breach(layer, one, layers):
                found.add(f"designer/{inside.as_posix()}:{one.line}: {reason}")
    return sorted(found)


def test_layers_hold() -> None:
    assert not breaches(PACKAGE), "\n".join(breaches(PACKAGE))


def test_every_layer_has_its_row() -> None:
    assert layers_of(PACKAGE) <= set(ALLOWED) | SHARED | {"_resources"}


def test_core_loads_no_qt() -> None:
    core = sorted(name for name in CORE if (PACKAGE / name / "__init__.py").exists())
    program = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module('designer.' + name)\n"
        "    assert 'PySide6' not in sys.modules, name + ' loads PySide6'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *core], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("file", "source", "reason"),
    [
        ("flow/a.py", "\nimport designer.storage.files\n", ":2: flow may not import storage"),
        ("flow/a.py", "from designer import storage\n", "flow may not import storage"),
        ("flow/a.py", "from ..storage import files\n", "flow may not import storage"),
        ("flow/a.py", "from .. import storage\n", "flow may not import storage"),
        ("flow/deep/a.py", "from ...ui import x\n", "flow may not import ui"),
        ("flow/a.py", "def f():\n    import PySide6.QtCore\n", ":2: only ui may import PySide6"),
        ("flow/a.py", "from networkx import DiGraph\n", "only analysis may import networkx"),
        ("twiml/a.py", "import designer.flow\n", "twiml may not import flow"),
        ("ui/a.py", "from designer.cli import main\n", "ui may not import cli"),
        ("cli/a.py", "from designer.ui import window\n", "cli may import ui only inside"),
        ("errors.py", "import designer.twiml\n", "errors may not import twiml"),
    ],
)
def test_a_breach_is_found(tmp_path: Path, file: str, source: str, reason: str) -> None:
    found = breaches(make_package(tmp_path, {file: source}))
    assert len(found) == 1
    assert found[0].startswith(f"designer/{file}:")
    assert reason in found[0]


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("flow/a.py", "from . import model\nfrom .storage import x\n"),
        ("flow/a.py", "from designer.twiml import element\nfrom designer import __version__\n"),
        ("twiml/a.py", "from lxml import etree\nfrom designer.errors import TwimlError\n"),
        ("cli/a.py", "def f():\n    from designer.ui import window\n"),
        ("ui/a.py", "from PySide6.QtCore import Qt\nimport designer.simulator.call\n"),
    ],
)
def test_what_is_allowed_passes(tmp_path: Path, file: str, source: str) -> None:
    assert breaches(make_package(tmp_path, {file: source})) == []


def make_package(root: Path, files: dict[str, str]) -> Path:
    """A package with every layer, empty, and then ``files``; returns its folder."""
    package = root / "designer"
    for name in [*(f"{layer}/__init__.py" for layer in ALLOWED if layer != "__main__"), *files]:
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files.get(name, ""), encoding="utf-8")
    return package
