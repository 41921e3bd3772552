"""The command palette: every action, found by a few letters, run by Enter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.ui.commands import CommandPalette, matching
from designer.ui.fuzzy import score
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


def opened(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    qtbot.keyClick(
        window,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    found = window.findChild(CommandPalette)
    assert isinstance(found, CommandPalette)
    return found


def first_words(palette: CommandPalette) -> str:
    row = palette.rows.topLevelItem(0)
    assert row is not None
    return row.text(0)


def test_words_as_they_stand_beat_scattered_letters() -> None:
    whole, scattered = score("tidy", "Tidy up"), score("tdp", "Tidy up")
    assert whole is not None
    assert scattered is not None
    assert whole > scattered
    assert score("zz", "Tidy up") is None


def test_every_action_is_listed_with_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    assert palette.rows.topLevelItemCount() == len(window.actions_by_id.specs) - 1
    qtbot.keyClicks(palette.field, "save")
    row = palette.rows.topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(1)) == ("Save", "Ctrl+S")


def test_a_few_letters_and_enter_run_an_action(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.field, "slal")
    assert first_words(palette) == "Select all"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(window.workspace.selection.nodes) == len(window.workspace.bridge.flow.nodes)


def test_what_cannot_run_now_comes_last_and_says_so(window: MainWindow) -> None:
    command = matching(window.actions_by_id, "fit selection")[0]
    assert not command.action.isEnabled()
    assert matching(window.actions_by_id, "")[0].action.isEnabled()


def test_escape_leaves_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)
    assert QApplication.activePopupWidget() is None


def test_letters_of_a_long_tip_do_not_count(qtbot: QtBot, window: MainWindow) -> None:
    found = [command.id for command in matching(window.actions_by_id, "theme")]
    assert "reduce_motion" not in found
    assert "arrange" not in found
    assert "arrange" in [command.id for command in matching(window.actions_by_id, "left to right")]


def test_a_palette_without_a_row_says_so(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    assert palette.nothing.isHidden()
    qtbot.keyClicks(palette.field, "dark")
    assert first_words(palette) == "Colours: Dark"
    qtbot.keyClicks(palette.field, "zzz")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing fits these letters."
