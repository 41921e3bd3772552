"""What is typed in the TwiML view is neither lost by saving nor by closing the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, VerbNode
from designer.storage import load_project
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, menu_flow())
    made.panels.bring_up("xml")
    made.workspace.selection.set([NodeId("bye")])
    qtbot.waitUntil(lambda: "Goodbye" in made.xml.editor.toPlainText())
    return made


def type_after(qtbot: QtBot, window: MainWindow, after: str, words: str) -> None:
    editor = window.xml.editor
    editor.setFocus()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.toPlainText().index(after) + len(after))
    editor.setTextCursor(cursor)
    qtbot.keyClicks(editor, words)


def test_saving_saves_what_is_typed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "desk.callflow"
    window.files._write(path, None)
    type_after(qtbot, window, "Goodbye", "!")
    window.actions_by_id["save"].trigger()
    node = load_project(path).node(NodeId("bye"))
    assert isinstance(node, VerbNode)
    assert node.element.text == "Goodbye!."


def test_closing_asks_before_unreadable_text_is_lost(qtbot: QtBot, window: MainWindow) -> None:
    type_after(qtbot, window, "Goodbye", "<")
    window.close()
    assert window.isVisible()
    assert "would be lost" in window.bars.text("draft")
    button = window.bars.findChild(QPushButton, "bar_close_anyway")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
