"""Properties are stated, proved or refuted live, and shown by a call; profiles and waivers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.ui.mainwindow import MainWindow
from designer.ui.paths.propertyrow import PropertyRow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, menu_flow())
    made.docks["paths"].raise_()
    qtbot.waitUntil(lambda: made.paths.is_current)
    made.paths.switch.click()
    return made


def row_of(window: MainWindow, kind: str) -> PropertyRow:
    return next(row for row in window.paths.promises.rows if row.property_.kind == kind)


def test_a_property_is_refuted_shown_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    row = row_of(window, "failed-dial-voicemail")
    row.check.click()
    bridge = window.workspace.bridge
    assert [one.kind for one in bridge.project.properties] == ["failed-dial-voicemail"]
    qtbot.waitUntil(row.show_call.isVisible)
    assert "voicemail" in row.words.text()
    qtbot.mouseClick(row.show_call, Qt.MouseButton.LeftButton)
    assert "sales" in window.workspace.highlight.nodes
    bridge.undo()
    assert not bridge.project.properties
    assert not row.check.isChecked()


def test_a_number_decides_whether_it_holds(qtbot: QtBot, window: MainWindow) -> None:
    row = row_of(window, "silence-ends")
    row.check.click()
    qtbot.waitUntil(lambda: row.words.text() == "Holds for every call.")
    row.seconds.setValue(1)
    row.seconds.setValue(2)
    qtbot.waitUntil(row.show_call.isVisible)
    assert window.workspace.bridge.project.properties[0].seconds == 2
    window.workspace.bridge.undo()
    assert window.workspace.bridge.project.properties[0].seconds == 60


def test_profiles_are_one_step_each(window: MainWindow) -> None:
    window.paths.promises.profiles["coga"].click()
    assert window.workspace.bridge.project.profiles == ("coga",)
    window.workspace.bridge.undo()
    assert not window.paths.promises.profiles["coga"].isChecked()


def test_a_finding_is_waived_with_a_reason(qtbot: QtBot, window: MainWindow) -> None:
    window.docks["problems"].raise_()
    problems = window.problems
    qtbot.waitUntil(lambda: problems.rows.rowCount() > 0)
    problems.list.setCurrentIndex(problems.rows.index(0))
    found = problems.current
    assert found is not None
    problems.waive()
    qtbot.keyClicks(problems.waiving.reason, "Agreed with the owner")
    qtbot.keyClick(problems.waiving.reason, Qt.Key.Key_Return)
    (waiver,) = window.workspace.bridge.flow.nodes[found.node].waivers  # type: ignore[index]
    assert (waiver.rule, waiver.reason) == (found.rule, "Agreed with the owner")
    assert not problems.waiving.isVisible()
    again = window.paths.promises.findChild(QPushButton, f"unwaive_{found.node}_{found.rule}")
    assert isinstance(again, QPushButton)
    again.click()
    assert not window.workspace.bridge.flow.nodes[found.node].waivers  # type: ignore[index]


def test_actions_lead_here(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    window.actions_by_id["properties"].trigger()
    qtbot.waitUntil(window.paths.promises.isVisible)
    window.actions_by_id["paths"].trigger()
    qtbot.waitUntil(window.paths.table.isVisible)
    window.actions_by_id["scenarios"].trigger()
    qtbot.waitUntil(lambda: not window.scenarios.visibleRegion().isEmpty())
