"""A small menu drawn, arranged and called without a mouse: keys go to whatever has the focus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.flow import ELSE, NEXT, NodeId, VerbNode
from designer.ui.mainwindow import MainWindow
from tests.helpers.windows import open_window

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MENU, SALES, OPEN, END = NodeId("gather-1"), NodeId("dial-1"), NodeId("say-1"), NodeId("hangup-1")
WELCOME = "For sales, press 1. For opening hours, press 2."
HOURS = "We are open from nine to five."


class Keys:
    """Ten fingers on a keyboard."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, keys)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def choose(self, text: str) -> None:
        """Type into the list that is open, and take its first row."""
        assert self._window.canvas.asking.popup.isVisible()
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def add(self, text: str) -> None:
        """Add what follows the selected card."""
        self.press(Qt.Key.Key_Tab)
        self.choose(text)

    def write(self, text: str) -> None:
        """Edit the words of the selected card where they stand."""
        self.press(Qt.Key.Key_E)
        assert self._window.canvas.in_place.isVisible()
        self.type(text)
        self.press(Qt.Key.Key_Return, CTRL)


def test_a_menu_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path)
    window.resize(1600, 1000)
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    draw(window)
    flow = window.workspace.bridge.flow
    links = {(one.source, one.outcome): one.target for one in flow.all_links()}
    assert links == {
        ("entry-1", "start"): MENU,
        (MENU, "choice:c1"): SALES,
        (MENU, "choice:c2"): OPEN,
        (MENU, ELSE): MENU,
        (MENU, NEXT): END,
        (OPEN, NEXT): END,
    }
    assert words(window, MENU) == [WELCOME, "Thank you."]
    assert words(window, SALES) == ["+12025550141"]
    assert words(window, OPEN) == [HOURS]
    order(window)
    call(qtbot, window)
    assert window.canvas.equals_rebuilt()


def draw(window: MainWindow) -> None:
    keys = Keys(window)
    selection = window.workspace.selection
    keys.press(Qt.Key.Key_Right, CTRL)
    assert selection.single == "entry-1"
    keys.add("Gather")
    keys.write(WELCOME)
    keys.press(Qt.Key.Key_N)
    keys.choose("Say")
    keys.type("Thank you.")  # the new prompt is open in the inspector
    keys.press(Qt.Key.Key_F6, SHIFT)
    while QApplication.focusWidget() is not window.canvas:
        keys.press(Qt.Key.Key_F6)
    keys.add("Dial")
    keys.press(Qt.Key.Key_E)
    keys.type("+12025550141")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Left, CTRL)
    assert selection.single == MENU
    keys.add("Say")
    keys.write(HOURS)
    keys.add("Hangup")
    keys.press(Qt.Key.Key_Left, CTRL)
    keys.press(Qt.Key.Key_Left, CTRL)
    assert selection.single == MENU
    keys.press(Qt.Key.Key_L)
    keys.choose("Gather")
    keys.press(Qt.Key.Key_L)
    keys.choose("Hangup")


def order(window: MainWindow) -> None:
    """Tidy up, frame two cards with a title, collapse and expand them, disable and enable one."""
    keys, bridge = Keys(window), window.workspace.bridge
    keys.press(Qt.Key.Key_A, CTRL)
    keys.press(Qt.Key.Key_L, CTRL)
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_Right, CTRL)
    keys.press(Qt.Key.Key_Right, CTRL)
    assert window.workspace.selection.single == MENU
    keys.press(Qt.Key.Key_G, CTRL)
    keys.type("Welcome")
    keys.press(Qt.Key.Key_Return)
    (frame,) = bridge.project.frames.values()
    assert (frame.title, frame.members) == ("Welcome", (MENU,))
    keys.press(Qt.Key.Key_E, CTRL | SHIFT)
    assert not window.canvas.flow_scene.cards[MENU].isVisible()
    keys.press(Qt.Key.Key_E)
    assert window.canvas.flow_scene.cards[MENU].isVisible()
    keys.press(Qt.Key.Key_Slash, CTRL)
    assert bridge.flow.nodes[MENU].is_disabled
    keys.press(Qt.Key.Key_Slash, CTRL)
    assert not bridge.flow.nodes[MENU].is_disabled


def call(qtbot: QtBot, window: MainWindow) -> None:
    keys = Keys(window)
    keys.press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.workspace.playback.node == MENU)
    keys.press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: window.workspace.playback.node == OPEN)
    said = [line.text for line in window.preview.transcript.rows.lines]
    assert said[0] == WELCOME
    keys.press(Qt.Key.Key_F10)
    assert HOURS in [line.text for line in window.preview.transcript.rows.lines]
    keys.press(Qt.Key.Key_F5)


def words(window: MainWindow, node: NodeId) -> list[str]:
    found = window.workspace.bridge.flow.nodes[node]
    assert isinstance(found, VerbNode)
    own = found.element.text.strip()
    return [own] if own else [child.all_text for child in found.element.elements]
