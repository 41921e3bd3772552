"""The window for the keyboard and for screen readers: every panel, every control, every action."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from designer.flow import NodeId
from designer.ui.commands import commands, matching
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


def panel_in_focus(window: MainWindow) -> str:
    widget = QApplication.focusWidget()
    while widget is not None:
        if widget is window.canvas:
            return "canvas"
        if isinstance(widget, QDockWidget):
            return widget.objectName().removeprefix("dock_")
        widget = widget.parentWidget()
    return ""


def test_f6_goes_round_the_panels(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set((NodeId("menu"),))
    qtbot.waitUntil(lambda: has_fields(window) and window.problems.list.isVisible())
    window.canvas.setFocus()
    seen = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(panel_in_focus(window))
    assert seen == ["inspector", "preview", "problems", "palette", "canvas"]
    qtbot.keyClick(window.canvas, Qt.Key.Key_F6, SHIFT)
    assert panel_in_focus(window) == "palette"


def has_fields(window: MainWindow) -> bool:
    """Whether the inspector, which builds its forms when there is time, shows one."""
    return any(takes_cursor(one) for one in window.inspector.findChildren(QLineEdit))


def test_f6_comes_back_to_where_the_cursor_was(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set((NodeId("menu"),))
    qtbot.waitUntil(lambda: has_fields(window))
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_F6)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    held = QApplication.focusWidget()
    qtbot.keyClick(held, Qt.Key.Key_F6, SHIFT)
    assert panel_in_focus(window) == "canvas"
    qtbot.keyClick(window.canvas, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is held


def test_a_panel_is_brought_up_by_its_name(window: MainWindow) -> None:
    action = window.actions_by_id["panel_outline"]
    assert not action.isChecked()
    action.trigger()
    assert panel_in_focus(window) == "outline"
    window.actions_by_id.refresh()
    assert action.isChecked()
    action.trigger()
    assert not window.docks["outline"].isVisible()


def test_colours_are_one_choice(window: MainWindow) -> None:
    actions = [window.actions_by_id[f"theme_{mode}"] for mode in ("system", "light", "dark")]
    group = actions[0].actionGroup()
    assert group is not None
    assert group.isExclusive()
    actions[2].trigger()
    assert [one.isChecked() for one in actions] == [False, False, True]
    actions[1].trigger()
    assert [one.isChecked() for one in actions] == [False, True, False]


def test_every_action_is_a_command(window: MainWindow) -> None:
    known = {command.action for command in matching(commands(window.actions_by_id), "")}
    known.add(window.actions_by_id["commands"])
    menus = {menu.menuAction() for menu in window.findChildren(QMenu)}
    toggles = {dock.toggleViewAction() for dock in window.findChildren(QDockWidget)}
    others = [
        action.text()
        for action in window.findChildren(QAction)
        if action.text() and not action.isSeparator() and not isinstance(action.parent(), QToolBar)
        if action not in known and action not in menus and action not in toggles
    ]
    assert sorted(others) == sorted(OF_A_PLACE)


OF_A_PLACE = (
    "Copy request",
    "Let nothing fail",
    "Request external URLs over the network",
)
"""Actions that mean something only where they stand: a row, a form."""


def test_the_words_of_a_command_are_enough(window: MainWindow) -> None:
    words = {command.id: command.words for command in matching(commands(window.actions_by_id), "")}
    assert words["theme_dark"] == "Colours: Dark"
    assert words["panel_find"] == "Panels: Find"
    assert len(set(words.values())) == len(words)


def named(widget: QWidget) -> bool:
    if widget.accessibleName():
        return True
    if isinstance(widget, QAbstractButton | QLabel) and widget.text():
        return True
    labels = widget.window().findChildren(QLabel)
    return any(label.buddy() is widget and label.text() for label in labels)


def test_everything_that_takes_the_cursor_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    for node in (None, "entry-1", "menu", "sales", "news", "busy"):
        window.workspace.selection.set((NodeId(node),) if node else ())
        for panel in (*window.docks.by_name, "gallery", "export", "import"):
            bring_up(window, panel)
            QApplication.processEvents()
            widgets = [one for one in window.findChildren(QWidget) if takes_cursor(one)]
            assert [_place_of(one) for one in widgets if not named(one)] == [], (node, panel)
            assert widgets


def takes_cursor(widget: QWidget) -> bool:
    """Whether a person can put the cursor there now; Qt names its own tabs and scroll areas."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.focusProxy() is None
        and not isinstance(widget, QTabBar | QScrollArea)
    )


def bring_up(window: MainWindow, panel: str) -> None:
    match panel:
        case "gallery":
            window.show_gallery()
        case "export":
            window.export_panel.begin()
        case "import":
            window.import_panel.begin()
        case _:
            window.show_canvas()
            window.ring.show(panel)


def _place_of(widget: QWidget) -> str:
    parts = []
    held: QWidget | None = widget
    while held is not None:
        parts.append(f"{type(held).__name__}#{held.objectName()}")
        held = held.parentWidget()
    return " < ".join(parts[:5])


def test_nothing_is_left_of_a_closed_window(qtbot: QtBot, tmp_path: Path) -> None:
    before = set(QApplication.topLevelWidgets())
    window = open_window(qtbot, tmp_path, menu_flow())
    for node in window.workspace.bridge.flow.nodes:
        window.workspace.selection.set((node,))
    for panel in window.docks.by_name:
        bring_up(window, panel)
    window.workspace.bridge.mark_saved()
    window.close()
    left = [
        one
        for one in QApplication.topLevelWidgets()
        if one not in before and one is not window and one.parent() is None
    ]
    assert [_place_of(one) for one in left] == []


def test_tidying_up_shows_the_whole_flow(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["zoom_in"].trigger()
    window.canvas.navigation.center(window.canvas.flow_scene.content_rect().bottomRight() * 3)
    window.actions_by_id["arrange"].trigger()
    qtbot.waitUntil(lambda: not window.canvas.gliding.is_running)
    seen = window.canvas.navigation.visible()
    assert seen.contains(window.canvas.flow_scene.content_rect())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_is_seen(qtbot: QtBot, window: MainWindow, theme: str) -> None:
    window.resize(1440, 900)
    window.workspace.themes.use(theme)
    window.workspace.selection.set((NodeId("menu"),))
    qtbot.waitUntil(lambda: has_fields(window))
    seen = set()
    for panel in window.docks.by_name:
        window.ring.show(panel)
        for widget in window.docks[panel].findChildren(QWidget):
            if not takes_cursor(widget) or not widget.isEnabled() or is_cut(widget):
                continue
            window.canvas.setFocus()
            without = picture(window, widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            assert picture(window, widget) != without, _place_of(widget)
            seen.add(type(widget).__name__)
    assert seen >= {"QLineEdit", "QComboBox", "QPushButton", "IconButton", "OutlineTree"}


def is_cut(widget: QWidget) -> bool:
    """Whether a part of it is scrolled out of sight."""
    return widget.visibleRegion().boundingRect().size() != widget.size()


def picture(window: MainWindow, widget: QWidget) -> QImage:
    """The widget with what is around it."""
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(area).toImage()
