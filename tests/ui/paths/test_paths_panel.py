"""The paths of callers in a list, drawn on the canvas, always of the flow as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, disconnect
from designer.ui.mainwindow import MainWindow
from designer.ui.paths.panel import PathsPanel, empty_words
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, menu_flow())
    made.docks["paths"].raise_()
    qtbot.waitUntil(lambda: made.paths.is_current)
    return made


def rows(panel: PathsPanel) -> list[QTreeWidgetItem]:
    top = panel.table.topLevelItem(0)
    assert top is not None
    found = [top.child(row) for row in range(top.childCount())]
    return [row for row in found if row is not None]


def ends(panel: PathsPanel) -> list[str]:
    return [row.text(0) for row in rows(panel)]


def click_row(qtbot: QtBot, panel: PathsPanel, row: int) -> None:
    item = rows(panel)[row]
    panel.table.scrollToItem(item)
    shown = panel.table.visualItemRect(item).intersected(panel.table.viewport().rect())
    spot = shown.center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_nothing_is_walked_before_it_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    qtbot.waitUntil(lambda: window.workspace.findings.is_current)
    assert not window.paths.run.is_running
    assert window.paths.result is None


def test_each_end_is_listed_with_keys_and_seconds(window: MainWindow) -> None:
    assert "A person" in ends(window.paths)
    top = window.paths.table.topLevelItem(0)
    assert top is not None
    assert top.text(0) == "Main number"
    assert rows(window.paths)[0].text(4).endswith(" s")
    assert window.paths.table.isColumnHidden(5)


def test_a_row_draws_its_path_and_escape_clears(qtbot: QtBot, window: MainWindow) -> None:
    click_row(qtbot, window.paths, 0)
    highlight = window.workspace.highlight
    assert NodeId("menu") in highlight.nodes
    assert highlight.links
    assert window.canvas.flow_scene.cards[NodeId("menu")].is_playing
    qtbot.keyClick(window.paths.table, Qt.Key.Key_Escape)
    assert not highlight.nodes
    assert not window.canvas.flow_scene.cards[NodeId("menu")].is_playing


def test_filter_by_verdict(window: MainWindow) -> None:
    box = window.paths.filter
    box.setCurrentIndex(box.findData("person"))
    assert set(ends(window.paths)) == {"A person"}


def test_an_edit_takes_the_old_paths_away(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.bridge.do(
        "Unlink", lambda project: disconnect(project, NodeId("entry-1"), "start")
    )
    assert not window.paths.is_current
    assert window.paths.words.isVisible()
    qtbot.waitUntil(lambda: window.paths.words.text() == empty_words())
    window.workspace.bridge.undo()
    qtbot.waitUntil(lambda: window.paths.is_current and window.paths.table.isVisible())
    assert "A person" in ends(window.paths)
