"""Every panel says what to do while there is nothing in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.flow import remove_nodes
from designer.ui.mainwindow import MainWindow
from tests.helpers.windows import open_window

EMPTY_FLOW = "The flow is empty. Drag a verb onto the canvas, or press Tab there and type."
NO_CARDS = {
    "palette": "Search verbs",
    "outline": EMPTY_FLOW,
    "inspector": EMPTY_FLOW,
    "xml": EMPTY_FLOW,
    "preview": "There is no entry to call. Add an “Incoming call” to the canvas first.",
    "problems": EMPTY_FLOW,
    "requests": "Call the flow: what Twilio asks your server appears here.",
    "timeline": "Call the flow: who hears what, and what is asked when, appears here.",
    "paths": "No entry leads anywhere yet. Link an entry to a verb: its paths come up here.",
    "scenarios": "Save the flow first: its scenarios stand in a file beside it.",
    "find": "Find prompts, numbers, URLs, settings, documents, names and problems.",
}
"""What each panel says of a flow without cards."""
NOTHING_SELECTED = {
    "inspector": "Click a card on the canvas to see and change everything about it here.",
    "xml": "Select one card to see its TwiML.",
    "preview": "Press Call and hear what a caller hears.",
}
"""What the panels say instead where there are cards, and none is selected."""


def words_of(panel: QWidget) -> list[str]:
    """Everything that is written in a panel now, and what its fields ask for."""
    labels = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    fields = [one.placeholderText() for one in panel.findChildren(QLineEdit) if one.isVisible()]
    return [line for text in (*labels, *fields) for line in text.splitlines()]


def says(qtbot: QtBot, window: MainWindow, name: str, words: str) -> None:
    dock = window.docks[name]
    dock.show()
    dock.raise_()
    qtbot.waitUntil(lambda: words in words_of(dock.widget()))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path)


def test_every_panel_is_walked(window: MainWindow) -> None:
    assert set(NO_CARDS) == set(window.docks.by_name)


@pytest.mark.parametrize("name", NO_CARDS)
def test_without_cards_each_panel_says_what_to_do(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    window.workspace.bridge.do("Empty", lambda held: remove_nodes(held, list(held.flow.nodes)))
    says(qtbot, window, name, NO_CARDS[name])


@pytest.mark.parametrize("name", NOTHING_SELECTED)
def test_with_nothing_selected_it_says_what_to_select(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    window.workspace.bridge.do("Empty", lambda held: remove_nodes(held, list(held.flow.nodes)))
    says(qtbot, window, name, NO_CARDS[name])
    window.workspace.bridge.undo()
    window.workspace.selection.set(())
    says(qtbot, window, name, NOTHING_SELECTED[name])
