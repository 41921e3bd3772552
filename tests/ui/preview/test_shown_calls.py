"""Calls of paths, violated properties and scenarios are played in the preview, all one way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, connect
from designer.scenarios import Scenario
from designer.simulator import Action, Pressed, TraceEntry
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, menu_flow())
    made.resize(1200, 900)
    made.docks["paths"].raise_()
    qtbot.waitUntil(lambda: made.paths.is_current)
    return made


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def played(qtbot: QtBot, window: MainWindow) -> list[TraceEntry]:
    session = window.live.session
    qtbot.waitUntil(lambda: session.was_placed and not session.is_on)
    return list(session.trace)


def keys(trace: list[TraceEntry]) -> str:
    return "".join(one.text for one in trace if isinstance(one, Pressed))


def test_the_call_of_a_violated_property_is_played(qtbot: QtBot, window: MainWindow) -> None:
    window.paths.switch.click()
    rows = window.paths.promises.rows
    row = next(one for one in rows if one.property_.kind == "failed-dial-voicemail")
    row.check.click()
    qtbot.waitUntil(row.show_call.isVisible)
    row.show_call.click()
    assert keys(played(qtbot, window)) == "1"  # sales
    assert window.preview.isVisible()
    said = " ".join(line.text for line in window.preview.transcript.rows.lines)
    assert "For sales press 1" in said
    assert "sales" in window.workspace.highlight.nodes


def test_the_call_of_a_path_is_played(qtbot: QtBot, window: MainWindow) -> None:
    table = window.paths.table
    play = button(window, "path_play")
    assert not play.isEnabled()
    rows = table.topLevelItem(0)
    assert rows is not None
    for place in range(rows.childCount()):
        item = rows.child(place)
        table.setCurrentItem(item)
        path = table.current_path()
        assert path is not None
        qtbot.mouseClick(play, LEFT)
        trace = played(qtbot, window)
        wanted = "".join(one.digits for one in path.caller if one.at == "gather")
        assert keys(trace) == wanted
        session = window.live.session
        assert session.call is not None
        assert path.end.by in ("", session.call.result.ended_by)


def test_the_call_of_a_scenario_is_played(qtbot: QtBot, window: MainWindow) -> None:
    window.scenarios.proposed = (
        Scenario("News", "Main number", (Action("gather", digits="2"),), from_="+15550009999"),
    )
    window.docks["scenarios"].raise_()
    window.scenarios._show()
    window.scenarios.table.choose(True, 0)
    window.scenarios.show_call()
    assert keys(played(qtbot, window)) == "2"
    call = window.live.session.call
    assert call is not None
    assert window.live.session.line is not None
    assert window.live.session.line.setup.from_ == "+15550009999"


def test_a_call_in_a_circle_comes_to_an_end(qtbot: QtBot, window: MainWindow) -> None:
    circle = connect(menu_flow(), NodeId("menu"), "next", NodeId("menu"))
    window.workspace.bridge.load(circle)
    window.preview.play(Scenario("Round", "Main number"))
    played(qtbot, window)


def test_a_call_that_is_very_long_stands_still(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designer.ui.preview.playing.LONGEST_SCRIPT", 2)
    window.preview.play(Scenario("Long", "Main number"))
    session = window.live.session
    qtbot.waitUntil(lambda: session.was_placed and not session.is_busy)
    assert session.is_on
    assert not session.running
    assert len(session.deeds) == 2
    window.preview.call()
    assert not session.is_on


def test_an_entry_that_is_gone_is_told(qtbot: QtBot, window: MainWindow) -> None:
    window.preview.play(Scenario("Old", "Night number"))
    qtbot.waitUntil(lambda: "Night number" in window.live.session.refusal)
    assert "Night number" in window.preview.note.text()
