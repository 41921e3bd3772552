"""Text messages in the preview: a conversation that goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.bundle import EntryKind
from designer.flow import EntryNode, NodeId, Project
from designer.twiml import element
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.bubbles import note_words
from designer.ui.preview.conversation import Side
from tests.helpers.flows import build, verb
from tests.helpers.windows import open_window


def reply_flow() -> Project:
    reply = verb("reply", element("Message", {}, "We are open from 9 to 5."))
    entry = EntryNode(id=NodeId("entry-1"), kind=EntryKind.MESSAGE)
    return build([entry, reply], [("entry-1", "start", "reply")])


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, reply_flow())


def text(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Write a message and send it, by the keyboard."""
    field = window.preview.findChild(QLineEdit, "speech")
    assert isinstance(field, QWidget)
    field.setFocus()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.live.is_on)


def shown(window: MainWindow) -> list[str]:
    lines = window.preview.transcript.rows.lines
    return [line.text for line in lines if line.side in (Side.CALLER, Side.FLOW)]


def test_the_next_message_goes_on_below_those_before(qtbot: QtBot, window: MainWindow) -> None:
    text(qtbot, window, "hours")
    assert shown(window) == ["hours", "We are open from 9 to 5."]
    text(qtbot, window, "thanks")
    reply = "We are open from 9 to 5."
    assert shown(window) == ["hours", reply, "thanks", reply]


def test_words_that_twilio_answers_itself_are_told_apart(qtbot: QtBot, window: MainWindow) -> None:
    def notes() -> list[str]:
        lines = window.preview.transcript.rows.lines
        return [line.text for line in lines if "Most Twilio numbers" in line.text]

    text(qtbot, window, "stop it")
    assert not notes()
    text(qtbot, window, "Stop")
    (note,) = notes()
    line = next(one for one in window.preview.transcript.rows.lines if one.text == note)
    assert note_words(line) == note, "a remark, not an event of the call’s clock"
    assert note.startswith("Most Twilio numbers answer STOP themselves")
    assert "not sent" in note
    text(qtbot, window, "help")
    assert notes()[-1] == "Most Twilio numbers answer HELP themselves, besides the flow."


def test_asking_outside_says_what_happens_else(window: MainWindow) -> None:
    settings = window.preview.form.menu
    action = next(one for one in settings.actions() if one.objectName() == "ask_outside")
    assert action.text() == "Request external URLs over the network"
    assert "nothing leaves this computer" in action.toolTip()
    assert settings.toolTipsVisible()
