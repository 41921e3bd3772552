"""The pinned dependencies: hashes but no addresses, and no release that is known to crash."""

import re
import shutil
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]
CALLS = 1000

# Addresses of package indexes; put together so that this file does not hold one.
INDEXES = "|".join(["py" + "pi", "python" + "hosted", "npm" + "js", "deb" + "ian"])
REGISTRY = re.compile(rf"https?://[^\s\"')]*\b({INDEXES})\b", re.IGNORECASE)
MACHINE = re.compile("/work" + "/(shared|main)")


def pins(lock: str) -> set[str]:
    """The pinned requirements of ``lock``, without their hashes."""
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    return {line.rstrip(" \\") for line in lines if line and not line.startswith(" ")}


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_has_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--" not in text.replace("--hash=sha256:", "")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_hashed(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / lock).read_text(encoding="utf-8").strip())
    assert entries
    for entry in entries:
        name = r"[a-z0-9-]+(\[[a-z0-9,-]+\])?"
        assert re.match(rf"{name}==[\w.]+( ;[^\n]*)? \\\n    --hash=sha256:[0-9a-f]{{64}}", entry)


def test_what_is_required_with_an_extra_is_pinned_with_it() -> None:
    """pip takes `name[extra]` for unpinned when only `name` is, once a newer release is out."""
    asked = set()
    for distribution in distributions():
        for line in distribution.requires or ():
            required = re.match(r"([\w.-]+\[[\w,-]+\])(?!.*extra ==)", line)
            if required:
                asked.add(required[1])
    pinned = {pin.partition("==")[0] for pin in pins("requirements-dev.lock")}
    bare = {name.partition("[")[0] for name in pinned}
    assert {name for name in asked if name.partition("[")[0] in bare} <= pinned


def test_development_lock_holds_the_whole_of_the_other() -> None:
    """run.py relies on it: it installs one lock or the other, never both."""
    assert pins("requirements.lock") <= pins("requirements-dev.lock")


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_avoids_the_pyside_that_aborts(lock: str) -> None:
    """PySide6 6.12.0 on Python 3.11 gives away a reference to None with every call."""
    assert any(pin.startswith("pyside6-essentials==") for pin in pins(lock))
    assert not any("==6.12.0" in pin for pin in pins(lock) if "pyside6" in pin)


def tracked_files() -> list[str]:
    """The files that git keeps, by path from the root; skips the test where there is no git."""
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [name for name in listed.stdout.split("\0") if name]


def test_no_tracked_file_names_a_registry_or_this_machine() -> None:
    found = []
    for name in tracked_files():
        path = ROOT / name
        if not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{name}: {hit[0]}" for hit in re.finditer(REGISTRY, text)]
        found += [f"{name}: {hit[0]}" for hit in re.finditer(MACHINE, text)]
    assert not found, "\n".join(found)


@pytest.mark.gui
def test_calls_into_qt_keep_the_references_to_none() -> None:
    """Where None is counted (before Python 3.12), a call must not use up a reference to it."""
    qt = pytest.importorskip("PySide6.QtGui")
    image = qt.QImage(8, 8, qt.QImage.Format.Format_ARGB32)
    painter = qt.QPainter(image)
    pen = qt.QPen()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setPen(pen)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < CALLS // 10
