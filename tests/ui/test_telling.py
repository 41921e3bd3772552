"""What screen readers are told besides what has the focus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.flow import NodeId
from designer.ui import telling
from designer.ui.commands import CommandPalette
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.session import CallSession
from designer.ui.telling import tell
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

NAME = QAccessible.Text.Name
KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The messages that a screen reader says, as Orca is told."""
    words: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        about = event.accessibleInterface()
        if event.type() is QAccessible.Event.ObjectShow:
            assert about.role() is QAccessible.Role.Notification
            words.append(about.text(NAME))

    monkeypatch.setattr(telling, "_HAS_NOTICES", True)
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return words


def test_nobody_listens_nothing_is_told(
    window: MainWindow, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))
    tell(window, "Hello")
    assert said == []


def test_elsewhere_it_is_an_announcement(
    window: MainWindow, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(telling, "_HAS_NOTICES", False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    tell(window, "Hello")
    tell(window, "")
    assert heard == ["Hello"]


def test_a_notice_belongs_to_its_window(qtbot: QtBot, said: list[str]) -> None:
    widget = QWidget()
    child = QWidget(widget)
    qtbot.addWidget(widget)
    tell(child, "One")
    notice = telling._notices[-1]
    assert said == ["One"]
    assert notice.isValid()
    assert notice.rect().size() == widget.size()
    other = QWidget()
    qtbot.addWidget(other)
    tell(other, "Two")
    assert notice.text(NAME) == "One"


def test_refusals_and_bars_are_said(window: MainWindow, said: list[str]) -> None:
    window.workspace.bridge.refused.emit("That may not be.")
    window.bars.say("file", "warning", "Another window has it open.")
    assert said == ["That may not be.", "Another window has it open."]


def test_a_call_is_said_as_it_goes(qtbot: QtBot, window: MainWindow, said: list[str]) -> None:
    window.live.pause()
    window.call()
    qtbot.waitUntil(lambda: window.live.session.moment is not None)
    assert any("For sales press 1" in words for words in said)
    for _ in range(20):
        if window.live.session.moment is None:
            break
        window.live.session.skip()
    whole = " ".join(said)
    assert whole.count("For sales press 1") == 1
    assert "Waiting for you" in whole
    assert "Goodbye." in whole
    shown = [line.text for line in window.preview.transcript.rows.lines]
    assert all(text in whole for text in shown)


def test_what_goes_on_is_said_once_whatever_the_caller_does_meanwhile(
    qtbot: QtBot, window: MainWindow, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.live.pause()
    window.call()
    qtbot.waitUntil(lambda: window.live.session.moment is not None)
    while "Goodbye." not in " ".join(said):
        window.live.session.skip()
    monkeypatch.setattr(CallSession, "elapsed", property(lambda session: 0.3))
    window.live.session.press("1")
    window.live.session.skip()
    assert " ".join(said).count("Goodbye.") == 1


def test_the_preview_does_not_talk_over_itself(
    qtbot: QtBot, window: MainWindow, said: list[str]
) -> None:
    window.live.pause()
    window.preview.controls.sound.setChecked(True)
    window.call()
    qtbot.waitUntil(lambda: window.live.session.moment is not None)
    assert not any("For sales press 1" in words for words in said)


def test_a_list_says_what_it_offers(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set((NodeId("menu"),))
    window.canvas.quick_add()
    popup = window.canvas.asking.popup
    qtbot.keyClicks(popup.field, "gath")
    assert popup.field.accessibleDescription().startswith("Gather: ")
    qtbot.keyClicks(popup.field, "xx")
    assert "gathxx" in popup.field.accessibleDescription()
    popup.close_it()
    assert popup.field.text() == ""
    palette = CommandPalette(window.actions_by_id, window)
    palette.open()
    qtbot.keyClicks(palette.field, "tidy")
    assert palette.field.accessibleDescription().startswith("Tidy up")
    first = palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, KEY.Key_Down)
    assert palette.field.accessibleDescription() != first
    palette.close()
