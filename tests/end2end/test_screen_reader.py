"""What a screen reader gets over AT-SPI, from the real program on a real (virtual) screen."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from designer.flow import Frame, FrameId, NodeId, Project, add_frame
from designer.storage import save_project
from tests.helpers.flows import menu_flow

ROOT = Path(__file__).parents[2]
READER = ROOT / "tests" / "helpers" / "atspireader.py"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
READS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
SYSTEM_PYTHON = "/usr/bin/python3"
"""Bindings of AT-SPI are a package of the system."""


def can_read() -> bool:
    """Whether there is a bus for screen readers, and a Python that can listen on it."""
    if not (
        LAUNCHER.exists() and shutil.which("dbus-run-session") and Path(SYSTEM_PYTHON).exists()
    ):
        return False
    return not subprocess.run([SYSTEM_PYTHON, "-c", READS], capture_output=True).returncode


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_read(), reason="needs at-spi2-core, dbus and gir1.2-atspi-2.0"),
]


def read(screen: dict[str, str], folder: Path, project: Project, keys: str) -> dict[str, Any]:
    """What a reader is told of a flow while these keys are pressed."""
    flow = folder / "menu.callflow"
    save_project(project, flow)
    places = {"HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data"}
    env = {**screen, **{name: str(folder / one) for name, one in places.items()}}
    env |= {
        "XDG_RUNTIME_DIR": str(folder),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    session = f'{LAUNCHER} --launch-immediately & exec "$0" "$@"'
    program = [sys.executable, "-m", "designer", str(flow)]
    reader = [SYSTEM_PYTHON, str(READER), keys, *program]
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", session, *reader],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_reader_follows_the_keyboard(real_screen: dict[str, str], tmp_path: Path) -> None:
    told = read(real_screen, tmp_path, menu_flow(), "ctrl+Right,ctrl+Right,w,Down,Delete,Escape")
    assert told["canvas"] == "Flow"
    assert len(told["cards"]) == 7
    assert any(card.startswith("Gather, Main menu, 2 choices") for card in told["cards"])
    assert told["focus"] == [
        "Incoming call, Main number",
        told["focus"][1],
        "1 Sales, leads to Dial +15550003333",
        "2 News, leads to Play “media/news.mp3”",
        "2 News, leads to Play “media/news.mp3”",
        told["focus"][5],
    ]
    assert told["focus"][1].startswith("Gather, Main menu")
    assert told["focus"][5].startswith("Gather, Main menu")
    assert told["said"] == ["2 News, leads nowhere yet"]


def test_a_reader_finds_frames(real_screen: dict[str, str], tmp_path: Path) -> None:
    inside = (NodeId("menu"), NodeId("sales"))
    project = add_frame(menu_flow(), Frame(FrameId("frame-1"), inside, "By day"))
    told = read(
        real_screen, tmp_path, project, "ctrl+Right,ctrl+Right,g,ctrl+shift+e,Return,Return"
    )
    frame = "Frame, By day, 2 cards, 1 problem"
    collapsed = "Frame, By day, 2 cards, collapsed, 1 problem"
    assert len(told["cards"]) == 6
    role, actions, cards = told["groups"][frame]
    assert role in {"panel", "grouping"}
    assert actions == ["Press", "Toggle"]
    menu = "Gather, Main menu, 2 choices, 1 problem"
    assert cards == [menu, "Dial, +15550003333"]
    assert told["focus"][1:] == [menu, frame, frame, frame, menu]
    assert told["said"] == [collapsed, f"{frame}, expanded"]
