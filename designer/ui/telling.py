"""What happens away from the cursor, told to screen readers.

A reader says what takes the focus. What else a person sees happen (a message, a line of the call,
the row that a list offers for what was typed) it says when it is told here.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_HAS_NOTICES = sys.platform not in {"win32", "darwin"}
"""Orca says a notification that comes into sight; announcements it knows since version 45 only."""
_notices: dict[int, _Notice] = {}
"""By window. Kept for good: Qt remembers interfaces by number and never tells when it forgets."""


def tell(widget: QWidget, words: str) -> None:
    """Have a screen reader say ``words``, which are seen in the window of ``widget``."""
    if not words or not QAccessible.isActive():
        return
    window = widget.window()
    if _HAS_NOTICES:
        notice = _notice_of(window)
        notice.words = words
        event = QAccessibleEvent(notice, QAccessible.Event.ObjectShow)
    else:
        event = QAccessibleAnnouncementEvent(window, words)
    QAccessible.updateAccessibility(event)


def tell_offer(field: QWidget, words: str) -> None:
    """Have a screen reader say what a list offers for what is typed into ``field``."""
    if words == field.accessibleDescription():
        return
    field.setAccessibleDescription(words)  # a reader says that of the widget in focus
    if not _HAS_NOTICES:
        tell(field, words)


def _notice_of(window: QWidget) -> _Notice:
    notice = _notices.get(id(window))
    if notice is None or notice.window_widget is not window:
        notice = _notices[id(window)] = _Notice(window)
    return notice


class _Notice(QAccessibleInterface):
    """A message of a window that is no widget: it has words and nothing else."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.window_widget = window
        self.words = ""

    def isValid(self) -> bool:
        return bool(isValid(self.window_widget))

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.window_widget.windowHandle() if self.isValid() else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self.isValid():
            return None
        return QAccessible.queryAccessibleInterface(self.window_widget)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, t: QAccessible.Text) -> str:
        return self.words if t is QAccessible.Text.Name else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nobody writes into a message."""

    def rect(self) -> QRect:
        window = self.window_widget
        return QRect(window.mapToGlobal(QPoint()), window.size()) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Notification

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        return state
