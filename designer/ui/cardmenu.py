"""The context menu of the canvas: what can be done with the selected cards."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from designer.text import tr
from designer.ui.actions import SEPARATOR, Actions
from designer.ui.preview.faultlist import fill_node_menu
from designer.ui.workspace import Workspace

IDS = (
    "cut",
    "copy",
    "paste",
    "duplicate",
    "delete",
    SEPARATOR,
    "edit_in_place",
    "nest",
    "add_choice",
    "link",
    "disable",
    "rename",
    SEPARATOR,
    "frame",
    "name_frame",
    "collapse",
    "unframe",
    "pin",
    SEPARATOR,
)
"""Actions of the window, by their names."""


class CardMenu:
    """Opens by the right button or the keyboard's menu key."""

    def __init__(self, workspace: Workspace, actions: Actions, parent: QWidget) -> None:
        self._workspace = workspace
        self._actions = actions
        self._parent = parent

    def open_at(self, place: QPoint) -> QMenu:
        """Show the menu at a place of the screen."""
        menu = self.make()
        menu.popup(place)
        return menu

    def make(self) -> QMenu:
        """The menu for what is selected now; it is destroyed once it was used."""
        self._actions.refresh()
        menu = QMenu(self._parent)
        menu.setObjectName("card_menu")
        self._actions.fill(menu, IDS)
        failing = QMenu(tr("Let this fail in the preview"), menu)
        failing.setObjectName("card_faults")
        fill_node_menu(failing, self._workspace)
        failing.setEnabled(any(action.isCheckable() for action in failing.actions()))
        menu.addMenu(failing)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
