"""The files that an export carries stand on their own, and are pinned as this program is."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "designer" / "server"
ROUTING = ROOT / "designer" / "bundle" / "routing.py"


def imported(file: Path) -> set[str]:
    """The top-level names of the modules that the file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found - sys.stdlib_module_names


@pytest.mark.parametrize(
    ("file", "allowed"),
    [
        (ROUTING, set()),
        (SERVER / "start.py", set()),
        (SERVER / "app.py", {"starlette", "uvicorn", "designer", "routing"}),
    ],
)
def test_only_what_an_export_has_is_imported(file: Path, allowed: set[str]) -> None:
    assert imported(file) <= allowed


def test_pins_are_those_of_this_program() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = {line.removesuffix(" \\") for line in lock.splitlines() if "==" in line}
    lines = (SERVER / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert {line.partition("==")[0] for line in lines} >= {"starlette", "uvicorn"}
    assert set(lines) <= pinned
