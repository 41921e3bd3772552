"""The row that the pointer moves onto becomes the current one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTreeWidget, QTreeWidgetItem


class PointerFollower(QObject):
    """Makes the row under the pointer the current one, so that one row is lit, never two.

    Only a pointer that moves chooses: what comes under one at rest, as the list appears or is
    scrolled by a key, leaves the choice to the keyboard.
    """

    def __init__(self, rows: QListWidget | QTreeWidget) -> None:
        super().__init__(rows)
        self._rows = rows
        self._was = QPoint()
        rows.setMouseTracking(True)
        rows.installEventFilter(self)
        rows.itemEntered.connect(self._on_entered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._was = QCursor.pos()
        return False

    def _on_entered(self, item: QListWidgetItem | QTreeWidgetItem) -> None:
        now = QCursor.pos()
        if now != self._was:
            self._was = now
            self._rows.setCurrentItem(item)  # type: ignore[arg-type]  # of its own kind
