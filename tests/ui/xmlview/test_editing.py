"""Typing in the TwiML view: what is applied, when, and what is said of what cannot be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, OpaqueNode, VerbNode, add_node, connect
from designer.ui.workspace import Workspace
from designer.ui.xmlview import XmlView
from tests.helpers.flows import menu_flow

CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """A TwiML view with a field beside it, and a person at the keyboard."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.workspace = Workspace(menu_flow())
        self.window = QWidget()
        self.view = XmlView(self.workspace)
        self.beside = QLineEdit()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.view)
        layout.addWidget(self.beside)
        qtbot.addWidget(self.window)
        self.window.resize(480, 500)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def select(self, node: str) -> None:
        self.workspace.selection.set([NodeId(node)])
        self.qtbot.waitUntil(lambda: self.workspace.compiled.is_current)

    @property
    def text(self) -> str:
        return self.view.editor.toPlainText()

    def put_cursor(self, after: str) -> None:
        """Click behind this piece of the text."""
        editor = self.view.editor
        cursor = QTextCursor(editor.document())
        cursor.setPosition(self.text.index(after) + len(after))
        place = editor.cursorRect(cursor).center()
        self.qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
        editor.setTextCursor(cursor)

    def type(self, after: str, words: str, erase: int = 0) -> None:
        """Type behind a piece of the text, once so many characters before are erased."""
        self.put_cursor(after)
        for _ in range(erase):
            self.qtbot.keyClick(self.view.editor, Qt.Key.Key_Backspace)
        self.qtbot.keyClicks(self.view.editor, words)

    def apply(self) -> None:
        self.qtbot.keyClick(self.view.editor, Qt.Key.Key_Return, CONTROL)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.compiled.is_current)

    def verb(self, node: str) -> VerbNode:
        found = self.workspace.bridge.project.node(NodeId(node))
        assert isinstance(found, VerbNode)
        return found

    def links(self, node: str) -> dict[str, str]:
        return dict(self.workspace.bridge.flow.links_from(NodeId(node)))

    def click(self, name: str) -> None:
        button = self.view.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    made = Hands(qtbot)
    yield made
    made.workspace.findings.close()


def test_typing_changes_the_flow_in_one_step(hands: Hands) -> None:
    hands.select("bye")
    before = hands.workspace.bridge.project
    hands.type("Goodbye", " and thank you")
    assert hands.workspace.bridge.project is before
    hands.apply()
    assert hands.verb("bye").element.text == "Goodbye and thank you."
    assert hands.workspace.bridge.editor.undo_name == "Edit TwiML of bye.xml"
    hands.workspace.bridge.undo()
    hands.settle()
    assert hands.workspace.bridge.project is before
    assert "thank you" not in hands.text


def test_leaving_applies(hands: Hands) -> None:
    hands.select("bye")
    hands.type("Goodbye", "!")
    hands.qtbot.mouseClick(hands.beside, Qt.MouseButton.LeftButton)
    assert hands.verb("bye").element.text == "Goodbye!."


def test_the_button_applies(hands: Hands) -> None:
    hands.select("bye")
    hands.type("Goodbye", "!")
    hands.click("xmlview-apply")
    assert hands.verb("bye").element.text == "Goodbye!."
    assert not hands.view.apply_button.isVisible()


def test_escape_takes_back(hands: Hands) -> None:
    hands.select("bye")
    text = hands.text
    hands.type("Goodbye", "!")
    hands.qtbot.keyClick(hands.view.editor, Qt.Key.Key_Escape)
    assert hands.text == text
    assert not hands.workspace.bridge.editor.undo_name


def test_nothing_typed_is_no_step(hands: Hands) -> None:
    hands.select("bye")
    hands.put_cursor("Goodbye")
    hands.apply()
    hands.type("Goodbye", "!")
    hands.qtbot.keyClick(hands.view.editor, Qt.Key.Key_Backspace)
    hands.apply()
    assert not hands.workspace.bridge.editor.undo_name


def test_text_that_cannot_be_read_is_kept_and_not_applied(hands: Hands) -> None:
    hands.select("bye")
    before = hands.workspace.bridge.project
    hands.type("<Say>Goodbye", "<")
    text = hands.text
    hands.qtbot.mouseClick(hands.beside, Qt.MouseButton.LeftButton)
    assert hands.workspace.bridge.project is before
    assert "not applied" in hands.view.refusal.text()
    assert any("Line 3" in words for words in hands.view.verdicts.words)
    hands.select("menu")  # what was typed stays until somebody decides
    assert hands.text == text
    hands.click("xmlview-revert")
    assert "<Gather" in hands.text


def test_mistakes_are_underlined_as_typed(hands: Hands) -> None:
    hands.select("bye")
    hands.type("<Say", ' voice="nobody" tone="x"')
    hands.qtbot.waitUntil(lambda: bool(hands.view.verdicts.words))
    marked = [one.cursor.selectedText() for one in hands.view.editor.extraSelections()]
    assert 'tone="x"' in marked
    assert any("'tone' is not allowed" in words for words in hands.view.verdicts.words)


def test_a_click_on_a_verdict_leads_there(hands: Hands) -> None:
    hands.select("bye")
    hands.type("<Hangup", ' x="1"')
    hands.qtbot.waitUntil(lambda: bool(hands.view.verdicts.words))
    hands.put_cursor("<?xml")
    hands.qtbot.mouseClick(hands.view.verdicts._lines[0], Qt.MouseButton.LeftButton)
    assert hands.view.editor.textCursor().block().text().strip().startswith("<Hangup")


def test_new_lines_begin_as_far_in(hands: Hands) -> None:
    hands.select("bye")
    hands.put_cursor("Goodbye.</Say>")
    hands.qtbot.keyClick(hands.view.editor, Qt.Key.Key_Return)
    hands.qtbot.keyClicks(hands.view.editor, "<Pause/>")
    assert "\n  <Pause/>\n  <Hangup/>" in hands.text
    hands.apply()
    assert hands.links("bye") == {"next": "pause-1"}


def test_ctrl_z_takes_back_letters_then_steps(hands: Hands) -> None:
    hands.select("bye")
    hands.type("Goodbye", "!")
    hands.qtbot.keySequence(hands.view.editor, QKeySequence(QKeySequence.StandardKey.Undo))
    assert "Goodbye." in hands.text


def test_the_cursor_selects_the_step(hands: Hands) -> None:
    hands.select("bye")
    hands.put_cursor("Goodbye")
    hands.qtbot.keyClick(hands.view.editor, Qt.Key.Key_Down)
    assert hands.workspace.selection.single == "end"


def test_this_verb_alone(hands: Hands) -> None:
    hands.select("end")
    hands.qtbot.mouseClick(hands.view.head.verb, Qt.MouseButton.LeftButton)
    assert hands.text == "<Hangup/>"
    hands.type("<Hangup/>", "<Leave/>", erase=len("<Hangup/>"))
    hands.apply()
    hands.settle()
    assert hands.verb("end").element.tag == "Leave"
    assert hands.verb("bye").element.text == "Goodbye."
    assert hands.text == "<Leave/>"


def test_a_step_that_was_typed_away(hands: Hands) -> None:
    hands.select("end")
    hands.type("<Hangup/>", "", erase=len("<Hangup/>"))
    hands.apply()
    assert NodeId("end") not in hands.workspace.bridge.flow.nodes
    assert hands.workspace.selection.single == "bye"


def test_a_link_moved_by_its_url(hands: Hands) -> None:
    hands.select("news")
    hands.type("<Redirect>bye", "menu", erase=3)
    hands.apply()
    assert hands.links("news") == {"next": "menu"}


def test_what_a_flow_cannot_hold_is_said(hands: Hands) -> None:
    hands.select("bye")
    hands.type("<Response", "x", erase=0)
    hands.type("</Response", "x", erase=0)
    hands.apply()
    assert "<Response>" in hands.view.refusal.text()
    assert not hands.workspace.bridge.editor.undo_name


def test_a_document_that_could_not_be_read_is_mended(hands: Hands) -> None:
    broken = OpaqueNode(
        id=NodeId("opaque-1"),
        document="broken.xml",
        content=b"<Response><Say>Oh</Response>",
        reason="The tag Say is not closed.",
    )
    project = add_node(hands.workspace.bridge.project, broken, (0, 900))
    hands.workspace.bridge.load(connect(project, NodeId("news"), "next", broken.id))
    hands.select("opaque-1")
    assert hands.text == "<Response><Say>Oh</Response>"
    hands.type("Oh", "</Say>")
    hands.apply()
    assert hands.links("news") == {"next": "say-1"}
    assert hands.workspace.selection.single == "say-1"
