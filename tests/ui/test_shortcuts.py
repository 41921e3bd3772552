"""The list of keys: every key in a group, found by what it does or by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from designer.ui.mainwindow import MainWindow
from designer.ui.shortcuts import ShortcutList
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


@pytest.fixture
def shortcuts(qtbot: QtBot, window: MainWindow) -> ShortcutList:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = window.findChild(ShortcutList)
    assert isinstance(found, ShortcutList)
    qtbot.waitExposed(found)
    return found


def groups(shortcuts: ShortcutList) -> list[QTreeWidgetItem]:
    found = [shortcuts.rows.topLevelItem(row) for row in range(shortcuts.rows.topLevelItemCount())]
    return [group for group in found if group is not None and not group.isHidden()]


def rows(shortcuts: ShortcutList) -> list[tuple[str, str, str]]:
    """What is seen: group, what, keys."""
    return [
        (group.text(0), item.text(0), item.text(1))
        for group in groups(shortcuts)
        for item in (group.child(row) for row in range(group.childCount()))
        if not item.isHidden()
    ]


def test_every_key_of_an_action_stands_in_one_group(
    window: MainWindow, shortcuts: ShortcutList
) -> None:
    actions = window.actions_by_id
    shown = [(what, keys) for _, what, keys in rows(shortcuts)]
    native = QKeySequence.SequenceFormat.NativeText
    for name in actions.specs:
        if keys := ", ".join(key.toString(native) for key in actions[name].shortcuts()):
            assert shown.count((actions.words(name), keys)) == 1
    titles = [group.text(0) for group in groups(shortcuts)]
    assert titles[:3] == ["File", "Edit", "View"]
    assert "On the canvas" in titles


def test_typing_finds_what_a_key_does(qtbot: QtBot, shortcuts: ShortcutList) -> None:
    qtbot.keyClicks(shortcuts.field, "tidy")
    assert rows(shortcuts) == [("Arrange", "Tidy up", "Ctrl+L")]


def test_typing_a_key_finds_what_it_does(qtbot: QtBot, shortcuts: ShortcutList) -> None:
    qtbot.keyClicks(shortcuts.field, "f6")
    assert rows(shortcuts) == [
        ("View", "Next panel", "F6"),
        ("View", "Previous panel", "Shift+F6"),
    ]


def test_nothing_found_says_so_and_where_to_look(qtbot: QtBot, shortcuts: ShortcutList) -> None:
    qtbot.keyClicks(shortcuts.field, "zzz")
    assert not groups(shortcuts)
    assert shortcuts.note.text() == "No key does this. Every command: Ctrl+Shift+P"
    shortcuts.field.clear()
    assert groups(shortcuts)


def test_escape_closes_the_list(qtbot: QtBot, shortcuts: ShortcutList) -> None:
    with qtbot.waitSignal(shortcuts.finished):
        qtbot.keyClick(shortcuts.field, Qt.Key.Key_Escape)
