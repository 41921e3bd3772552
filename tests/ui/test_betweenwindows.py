"""The clipboard between two windows and with other programs, by the keys that people press."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, VerbNode
from designer.twiml import read
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return ready(qtbot, open_window(qtbot, tmp_path, menu_flow()))


@pytest.fixture
def other(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "other").mkdir()
    return open_window(qtbot, tmp_path / "other")


def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    return window


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(window.canvas, key, CTRL)


def test_a_flow_is_pasted_into_another_window(
    qtbot: QtBot, window: MainWindow, other: MainWindow
) -> None:
    ready(qtbot, window)
    press(qtbot, window, Qt.Key.Key_A, Qt.Key.Key_C)
    ready(qtbot, other)
    press(qtbot, other, Qt.Key.Key_V)
    bridge = other.workspace.bridge
    assert bridge.editor.undo_name == "Paste 7 cards"
    assert len(other.workspace.selection.nodes) == 7
    linked = {(one.outcome, bridge.flow.nodes[one.target].id) for one in bridge.flow.all_links()}
    assert ("choice:c1", "dial-1") in linked
    assert len(list(bridge.flow.all_links())) == len(list(menu_flow().flow.all_links()))
    made = [bridge.flow.nodes[node] for node in other.workspace.selection.nodes]
    assert not any(node.document for node in made if isinstance(node, VerbNode))
    press(qtbot, other, Qt.Key.Key_Z)
    assert list(bridge.flow.nodes) == ["entry-1"]
    assert other.canvas.equals_rebuilt()
    assert window.workspace.bridge.project == menu_flow()


def test_other_programs_get_twiml_in_the_order_of_the_call(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(qtbot, window, Qt.Key.Key_A, Qt.Key.Key_C)
    document = read(QGuiApplication.clipboard().text().encode())
    tags = [child.tag for child in document.root.elements]
    assert tags == ["Gather", "Say", "Hangup", "Dial", "Say", "Play"]


def test_cut_and_paste_move_a_card_and_undo_brings_its_links_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    bridge = window.workspace.bridge
    window.workspace.selection.set([NodeId("menu")])
    press(qtbot, window, Qt.Key.Key_X)
    assert "menu" not in bridge.flow.nodes
    press(qtbot, window, Qt.Key.Key_V)
    assert window.workspace.selection.single == "gather-1"
    press(qtbot, window, Qt.Key.Key_Z, Qt.Key.Key_Z)
    assert bridge.project == menu_flow()
    assert window.canvas.equals_rebuilt()


@pytest.mark.parametrize("text", ["hello", "<Response><Say>broken", ""])
def test_what_cannot_be_pasted_is_told(qtbot: QtBot, window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(window.workspace.bridge.refused) as told:
        press(qtbot, window, Qt.Key.Key_V)
    assert told.args == ["The clipboard holds no cards and no TwiML to paste."]
    assert not window.workspace.bridge.editor.undo_name
