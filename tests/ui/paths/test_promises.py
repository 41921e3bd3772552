"""Properties are stated, proved or refuted live, and shown by a call; profiles and waivers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.ui.mainwindow import MainWindow
from designer.ui.paths.propertyrow import PropertyRow
from designer.ui.paths.table import COST
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


def test_several_nodes_are_never_reached(qtbot: QtBot, window: MainWindow) -> None:
    def rows() -> list[PropertyRow]:
        found = window.paths.promises.rows
        return [row for row in found if row.property_.kind == "never-reaches"]

    for place, node in enumerate(("sales", "news")):
        row = rows()[place]
        if not place:
            row.check.click()
            assert row.words.text() == "Choose both cards first."
        row.after.list_nodes()
        row.node.list_nodes()
        row.after.setCurrentIndex(row.after.findData("menu"))
        row.node.setCurrentIndex(row.node.findData(node))
        row.check.click()
    stated = window.workspace.bridge.project.properties
    assert [(one.after, one.node) for one in stated] == [("menu", "sales"), ("menu", "news")]
    assert [row.check.isChecked() for row in rows()] == [True, True, False]
    qtbot.waitUntil(lambda: all(row.words.text() for row in rows()[:2]))
    rows()[0].check.click()
    assert [one.node for one in window.workspace.bridge.project.properties] == ["news"]
    assert [row.check.isChecked() for row in rows()] == [True, False]


def test_waiving_brings_the_problems_up(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.problems.rows.rowCount() > 0)
    window.problems.list.setCurrentIndex(window.problems.rows.index(0))
    window.actions_by_id.refresh()
    window.actions_by_id["waive"].trigger()
    qtbot.waitUntil(window.problems.waiving.reason.isVisible)


def test_prices_are_entered_and_cost_appears(qtbot: QtBot, window: MainWindow) -> None:
    panel, bridge = window.paths, window.workspace.bridge
    assert panel.table.isColumnHidden(COST)
    panel.price_switch.click()
    assert not panel.switch.isChecked()
    assert panel.prices.isVisible()
    field = panel.prices.fields["call_minute"]
    assert field.text() == "–"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, field.locale().toString(0.06, "f", 2))
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClicks(panel.prices.currency, "EUR")
    assert (bridge.project.prices.call_minute, bridge.project.prices.currency) == (0.06, "EUR")
    panel.show_list()
    assert not panel.table.isColumnHidden(COST)
    entry = panel.table.topLevelItem(0)
    assert entry is not None
    first = entry.child(0)
    assert first is not None
    assert first.text(COST).endswith(" EUR")
    panel.prices.forget.click()
    assert panel.table.isColumnHidden(COST)
    bridge.undo()
    assert bridge.project.prices.call_minute == 0.06


@pytest.mark.parametrize("typed", ["0.0085", "0.0123", "12.5", "0.0456"])
def test_a_price_is_what_was_typed(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    panel = window.paths
    panel.price_switch.click()
    field = panel.prices.fields["call_minute"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, typed.replace(".", field.locale().decimalPoint()))
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == float(typed)
    assert window.workspace.bridge.project.prices.call_minute == float(typed)


def test_what_came_of_a_property_comes_into_sight(qtbot: QtBot, window: MainWindow) -> None:
    promises = window.paths.promises
    row = row_of(window, "failed-dial-voicemail")
    promises.verticalScrollBar().setValue(0)
    promises.setFixedHeight(row.y() + row.height())  # the row is the last in sight
    qtbot.mouseClick(row.check, Qt.MouseButton.LeftButton, pos=QPoint(8, row.check.height() // 2))
    qtbot.waitUntil(row.show_call.isVisible)

    def is_seen() -> bool:
        seen = promises.viewport().rect()
        at = row.show_call.mapTo(promises.viewport(), row.show_call.rect().bottomLeft())
        return seen.contains(at)

    qtbot.waitUntil(is_seen)
