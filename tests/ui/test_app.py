"""The program starts fast and says clearly what it cannot open."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from designer.resources import resource_path
from designer.storage import load_project, save_project
from designer.ui.beginning import begin, tour_path
from tests.helpers.flows import plain_flow
from tests.helpers.windows import open_window

ROOT = Path(__file__).parents[2]
SAMPLE = resource_path("samples", "front-desk.callflow")
SECONDS = 60

HEAVY = (
    *("networkx", "httpx", "hishel", "uvicorn", "urllib.request"),
    *("designer.simulator", "designer.analysis", "designer.paths"),
)
"""What the window does without until somebody needs it; measured after the first paint."""


def run(*command: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run Python on the sources, without a screen, with a home of its own."""
    kept = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    kept |= {"XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=kept,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )


def test_smoke_opens_and_says_so(tmp_path: Path) -> None:
    done = run("-m", "designer", str(SAMPLE), "--smoke", home=tmp_path)
    assert done.stdout.split()[:2] == ["ok", "offscreen"], done.stderr
    assert done.returncode == 0
    assert int(done.stdout.split()[3]) > 10


def test_first_start_shows_the_tour_and_later_ones_the_last_flow(tmp_path: Path) -> None:
    first = run("-m", "designer", "--smoke", home=tmp_path)
    assert int(first.stdout.split()[3]) == len(load_project(tour_path()).flow.nodes), first.stderr
    mine = tmp_path / "mine.callflow"
    save_project(plain_flow(), mine)
    run("-m", "designer", str(mine), "--smoke", home=tmp_path)
    again = run("-m", "designer", "--smoke", home=tmp_path)
    assert int(again.stdout.split()[3]) == len(plain_flow().flow.nodes), again.stderr
    mine.unlink()
    gone = run("-m", "designer", "--smoke", home=tmp_path)
    assert gone.stdout.split()[3] == "1", gone.stderr


def test_a_last_flow_that_is_gone_is_told_in_the_status_line(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path)
    window.settings.last = tmp_path / "gone.callflow"
    begin(window)
    assert "gone.callflow is no longer there" in window.status.message.text
    assert window.files.path is None


def test_broken_file_is_a_line_not_a_traceback(tmp_path: Path) -> None:
    broken = tmp_path / "broken.callflow"
    broken.write_text("{", encoding="utf-8")
    done = run("-m", "designer", str(broken), "--smoke", home=tmp_path)
    assert done.returncode == 2
    assert "broken.callflow" in done.stderr
    assert "Traceback" not in done.stderr


def test_window_comes_up_without_what_it_does_not_need_yet(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from designer.ui.app import application\n"
        "app = application()\n"
        "from designer.ui.files import blank_project\n"
        "from designer.ui.mainwindow import MainWindow\n"
        "window = MainWindow(blank_project())\n"
        "window.workspace.findings.close()\n"  # the one thing that works behind
        "window.show()\n"
        "app.processEvents()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = run("-c", code, home=tmp_path)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_tour_is_a_sample_that_help_leads_to(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path)
    window.actions_by_id["tour"].trigger()
    assert window.files.path == tour_path()
    assert window.settings.last is None
    window.call()
    assert window.workspace.playback.node is not None
    assert "You are inside a call flow" in window.preview.transcript.rows.lines[0].text


def test_the_keys_that_the_tour_names_do_what_it_says(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path)
    said = tour_path().read_text(encoding="utf-8")
    named = set(re.findall(r"\bF\d+\b|\b(?:Ctrl|Control)[ +]\w\b|\bF \d+\b", said))
    does = {"F5": "call", "F9": "run", "F10": "step", "Ctrl+Z": "undo", "Ctrl+E": "export"}
    does["Ctrl+N"] = "new"
    assert named == set(does)
    for key, action in does.items():
        assert QKeySequence(key) in window.actions_by_id[action].shortcuts()
