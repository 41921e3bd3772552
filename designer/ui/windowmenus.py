"""Menus and tool bar of a window: where its actions stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QWidget

from designer.text import tr
from designer.ui.actions import SEPARATOR
from designer.ui.orderingactions import COLOR_IDS
from designer.ui.recentmenu import fill_recent
from designer.ui.translation import SYSTEM, languages
from designer.ui.viewactions import THEME_MODES
from designer.ui.widgets import WordButton
from designer.ui.windowactions import TOOL_BAR, menus

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow

ICON = QSize(20, 20)
WITH_WORDS = ("call", "export", "arrange")
"""The actions whose words stand beside their icon in the tool bar."""


def make_menus(window: MainWindow) -> None:
    """Fill the menu bar. What changes in a menu is brought up to date when it opens."""
    actions = window.actions_by_id
    recent = window.recent_menu
    recent.setTitle(tr("Open recent"))
    recent.aboutToShow.connect(lambda: fill_recent(recent, window.settings, window.files))
    submenus = {
        "recent": recent,
        "panels": _submenu(window, tr("Panels"), [f"panel_{one}" for one in window.docks.by_name]),
        "theme": _submenu(window, tr("Colours"), [f"theme_{mode}" for mode in THEME_MODES]),
        "language": _submenu(
            window, tr("Language"), [f"language_{code}" for code in (SYSTEM, *languages())]
        ),
        "color": _submenu(window, tr("Card colour"), COLOR_IDS),
    }
    for title, ids in menus():
        menu = window.menuBar().addMenu(title)
        menu.aboutToShow.connect(actions.refresh)
        for name in ids:
            if name in submenus:
                menu.addMenu(submenus[name])
            else:
                actions.fill(menu, [name])


def make_tool_bar(window: MainWindow) -> None:
    """The tool bar: some actions, and the field to search the flow."""
    bar = QToolBar(tr("Tools"), window)
    bar.setObjectName("tool_bar")
    bar.setMovable(False)
    bar.setIconSize(ICON)
    for name in TOOL_BAR:
        if name == SEPARATOR:
            bar.addSeparator()
        elif name in WITH_WORDS:
            bar.addWidget(_with_words(window.actions_by_id[name]))
        else:
            bar.addAction(window.actions_by_id[name])
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(spring)
    bar.addWidget(window.find_field)
    window.addToolBar(bar)


def _with_words(action: QAction) -> WordButton:
    button = WordButton()
    button.setDefaultAction(action)
    button.setIconSize(ICON)
    if action.objectName() == "action_call":
        button.make_room(tr("Hang up"))  # or what stands behind it would move with each call
    return button


def _submenu(window: MainWindow, title: str, ids: Iterable[str]) -> QMenu:
    menu = QMenu(title, window)
    window.actions_by_id.fill(menu, ids)
    menu.aboutToShow.connect(window.actions_by_id.refresh)
    return menu
