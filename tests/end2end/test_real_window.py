"""The real program on a real (virtual) screen: a drag from the palette to the canvas, and the
clipboard between two programs."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from designer.flow import Project
from designer.storage import save_project
from designer.ui.files import blank_project
from tests.helpers.flows import plain_flow

ROOT = Path(__file__).parents[2]
SECONDS = 40
ROW = (90, 263)
"""A row of the palette, and a free place of the canvas, in pixels from the window's corner."""
FREE = (330, 430)
PASTED = ["Hangup", "Hangup", "Record", "Say", "Say"]

pytestmark = [pytest.mark.slow]


@pytest.fixture
def screen(real_screen: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """The screen, with settings and files in a folder of the test's own."""
    return {
        **real_screen,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }


@pytest.fixture
def start(
    screen: dict[str, str], tmp_path: Path
) -> Iterator[Callable[[Project], subprocess.Popen[bytes]]]:
    """Starts the program on a flow; it does not outlive the test."""
    started: list[subprocess.Popen[bytes]] = []

    def run(project: Project) -> subprocess.Popen[bytes]:
        flow = tmp_path / "mine" / f"{len(started)}.callflow"
        flow.parent.mkdir(exist_ok=True)
        save_project(project, flow)
        command = [sys.executable, "-m", "designer", str(flow)]
        started.append(subprocess.Popen(command, cwd=ROOT, env=screen))
        return started[-1]

    yield run
    for one in started:
        one.kill()
        one.wait()


def test_drag_from_the_palette_to_the_canvas(
    start: Callable[[Project], subprocess.Popen[bytes]], screen: dict[str, str], tmp_path: Path
) -> None:
    window = window_of(start(blank_project()), screen)
    ask(screen, "windowactivate", "--sync", window)
    time.sleep(0.5)
    drag(screen, window, ROW, FREE)
    assert tags_in_autosave(tmp_path / "data") == ["Say"]


def test_cards_are_copied_from_one_program_to_another(
    start: Callable[[Project], subprocess.Popen[bytes]], screen: dict[str, str], tmp_path: Path
) -> None:
    first = start(plain_flow())
    use(screen, window_of(first, screen), "ctrl+a", "ctrl+c")
    second = window_of(start(blank_project()), screen)
    use(screen, second, "ctrl+v")
    assert sorted(tags_in_autosave(tmp_path / "data")) == PASTED


def use(screen: dict[str, str], window: str, *keys: str) -> None:
    """Click on the canvas and press keys."""
    ask(screen, "windowactivate", "--sync", window)
    time.sleep(0.5)
    move(screen, window, FREE)
    ask(screen, "click", "1")
    for one in keys:
        time.sleep(0.3)
        ask(screen, "key", one)
    time.sleep(0.5)


def window_of(program: subprocess.Popen[bytes], screen: dict[str, str]) -> str:
    """The number of the program's window; fails when none comes up in time."""
    search = ["xdotool", "search", "--onlyvisible", "--all"]
    search += ["--pid", str(program.pid), "--name", "TwiML Designer"]
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        found = subprocess.run(search, env=screen, capture_output=True, text=True, timeout=10)
        if found.stdout.split():
            return found.stdout.split()[0]
        time.sleep(0.2)
    raise AssertionError("no window came up")


def drag(screen: dict[str, str], window: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press at ``start``, move to ``end`` as a hand does, and release."""
    move(screen, window, start)
    ask(screen, "mousedown", "1")
    for step in range(1, 11):
        x, y = (round(a + (b - a) * step / 10) for a, b in zip(start, end, strict=True))
        move(screen, window, (x, y))
        time.sleep(0.05)
    time.sleep(0.3)
    ask(screen, "mouseup", "1")


def move(screen: dict[str, str], window: str, place: tuple[int, int]) -> None:
    """Put the pointer to a place of the window."""
    ask(screen, "mousemove", "--window", window, str(place[0]), str(place[1]))


def ask(screen: dict[str, str], *arguments: str) -> str:
    """What xdotool answers; it must not hang, and must not fail."""
    done = subprocess.run(
        ["xdotool", *arguments], env=screen, capture_output=True, text=True, timeout=20, check=True
    )
    return done.stdout.strip()


def tags_in_autosave(folder: Path) -> list[str]:
    """The verbs of the flow as the program keeps it, a few seconds after the edit."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        for path in folder.rglob("*.callflow"):
            nodes = json.loads(path.read_text(encoding="utf-8"))["nodes"]
            return [node["element"][0] for node in nodes if node["node"] == "verb"]
        time.sleep(0.2)
    raise AssertionError("nothing was added: there is no unsaved work")
