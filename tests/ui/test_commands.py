"""The command palette: every action, found by a few letters, run by Enter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from designer.ui.commands import CommandPalette, commands, matching
from designer.ui.fuzzy import score
from designer.ui.mainwindow import MainWindow
from designer.ui.needs import needed_for, needs
from designer.ui.otherwords import other_words
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
    assert palette.rows.topLevelItemCount() >= len(window.actions_by_id.specs) - 1
    qtbot.keyClicks(palette.field, "save")
    row = palette.rows.topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(1)) == ("Save", "Ctrl+S")


def in_menus(menu: QMenu | QMenuBar) -> Iterator[QAction]:
    """Everything that a person can choose in a menu and the menus in it, as they are when open."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            below.aboutToShow.emit()
            yield from in_menus(below)
        elif not action.isSeparator():
            yield action


def test_everything_in_menus_is_in_the_palette(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.settings.note_recent(tmp_path / "desk.callflow")
    palette = opened(qtbot, window)
    rows = palette.rows.invisibleRootItem()
    listed = {rows.child(place).text(0) for place in range(rows.childCount())}
    actions = window.actions_by_id
    offered = {actions[name]: actions.words(name) for name in actions.specs}
    wanted = [
        offered.get(action) or f"Open recent: {action.text().partition(chr(9))[0]}"
        for action in in_menus(window.menuBar())
        if action is not window.actions_by_id["commands"]
    ]
    assert "Open recent: desk.callflow" in wanted
    assert "Colours: Dark" in wanted
    assert len(wanted) > 60
    assert [words for words in wanted if words not in listed] == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("theme", "theme_dark"),
        ("color", "theme_dark"),
        ("dark", "theme_dark"),
        ("dark theme", "theme_dark"),
        ("search", "find"),
        ("tests", "scenarios"),
        ("settings", "flow_properties"),
        ("zoom to fit", "fit_all"),
        ("group", "frame"),
        ("exit", "quit"),
        ("locale", "language_de"),
        ("publish", "export"),
        ("auto layout", "arrange"),
    ],
)
def test_other_words_find_an_action(window: MainWindow, typed: str, found: str) -> None:
    first = [command.id for command in matching(commands(window.actions_by_id), typed)][:8]
    assert found in first


def test_other_words_belong_to_an_action(window: MainWindow) -> None:
    ids = set(window.actions_by_id.specs)
    known = ids | {name.partition("_")[0] for name in ids}
    assert set(other_words()) <= known


def test_a_few_letters_and_enter_run_an_action(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.field, "slal")
    assert first_words(palette) == "Select all"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(window.workspace.selection.nodes) == len(window.workspace.bridge.flow.nodes)


def test_what_is_called_so_comes_first_even_if_it_cannot_run(
    qtbot: QtBot, window: MainWindow
) -> None:
    palette = opened(qtbot, window)
    for typed, first in (
        ("cut", "Cut"),
        ("CUT ", "Cut"),
        ("align", "Align left"),
        ("dup", "Duplicate"),
    ):
        palette.field.clear()
        qtbot.keyClicks(palette.field, typed)
        assert first_words(palette) == first
    qtbot.keyClicks(palette.field, "licate")
    row = palette.rows.topLevelItem(0)
    assert row is not None
    assert row.isDisabled()
    assert row.text(1) == "Select a card first."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible(), "it cannot run"


def test_what_can_run_shows_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set([next(iter(window.workspace.bridge.flow.nodes))])
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.field, "cut")
    row = palette.rows.topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(1), row.isDisabled()) == ("Cut", "Ctrl+X", False)


def test_among_equals_what_can_run_comes_first(window: MainWindow) -> None:
    found = matching(commands(window.actions_by_id), "")
    enabled = [command.action.isEnabled() for command in found]
    assert enabled == sorted(enabled, reverse=True)
    assert not all(enabled)
    begins = [one for one in matching(commands(window.actions_by_id), "find") if one.id != "find"]
    assert begins[0].id == "replace", "Find next has nothing to find yet"


def test_what_may_not_run_says_what_it_needs(window: MainWindow) -> None:
    specs = window.actions_by_id.specs
    may_not = {name for name, spec in specs.items() if spec.enabled() is False}
    assert len(may_not) > 20
    assert [name for name in sorted(may_not) if not needed_for(name)] == []
    assert set(needs()) <= set(specs) | {name.partition("_")[0] for name in specs}


def test_escape_leaves_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)
    assert QApplication.activePopupWidget() is None


def test_letters_of_a_long_tip_do_not_count(qtbot: QtBot, window: MainWindow) -> None:
    found = [command.id for command in matching(commands(window.actions_by_id), "theme")]
    assert "reduce_motion" not in found
    assert "arrange" not in found
    assert "arrange" in [
        command.id for command in matching(commands(window.actions_by_id), "left to right")
    ]


def test_a_palette_without_a_row_says_so(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    assert palette.nothing.isHidden()
    qtbot.keyClicks(palette.field, "dark")
    assert first_words(palette) == "Colours: Dark"
    qtbot.keyClicks(palette.field, "zzz")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing fits these letters."
