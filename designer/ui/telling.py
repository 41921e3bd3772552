"""What happens away from the cursor, told to screen readers.

A reader says what takes the focus. What else a person sees happen (a message, a line of the call,
the row that a list offers for what was typed) it says when it is told here.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from shiboken6 import isValid

from designer.ui.accessibleleaf import AccessibleLeaf

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_HAS_NOTICES = sys.platform not in {"win32", "darwin"}
"""Orca says a notification that comes into sight; announcements it knows since version 45 only."""
_AT_ONCE = 12
"""So many notices are in turn: a reader asks for the words of one a little after it came."""
_notices: list[_Notice] = []
"""Kept for good: Qt remembers interfaces by number and never tells when it forgets one."""


def tell(widget: QWidget, words: str) -> None:
    """Have a screen reader say ``words``, which are seen in the window of ``widget``."""
    if not words or not QAccessible.isActive():
        return
    if _HAS_NOTICES:
        notice = _next_notice()
        notice.place, notice.words = widget.window(), words
        event = QAccessibleEvent(notice, QAccessible.Event.ObjectShow)
    else:
        event = QAccessibleAnnouncementEvent(widget.window(), words)
    QAccessible.updateAccessibility(event)


def tell_offer(field: QWidget, words: str) -> None:
    """Have a screen reader say what a list offers for what is typed into ``field``."""
    if words == field.accessibleDescription():
        return
    field.setAccessibleDescription(words)  # a reader says that of the widget in focus
    is_popup = field.window().windowType() is Qt.WindowType.Popup  # in no focus to the desktop
    if field.hasFocus() and (is_popup or not _HAS_NOTICES):
        tell(field, words)


def _next_notice() -> _Notice:
    """The one that was used longest ago."""
    _notices.append(_Notice() if len(_notices) < _AT_ONCE else _notices.pop(0))
    return _notices[-1]


class _Notice(AccessibleLeaf):
    """A message of a window that is no widget: it has words and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.place: QWidget | None = None
        self.words = ""

    def isValid(self) -> bool:
        return self.place is not None and bool(isValid(self.place))

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.place.windowHandle() if self.place is not None and self.isValid() else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if self.place is None or not self.isValid():
            return None
        return QAccessible.queryAccessibleInterface(self.place)

    def text(self, t: QAccessible.Text) -> str:
        return self.words if t is QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        if self.place is None or not self.isValid():
            return QRect()
        return QRect(self.place.mapToGlobal(QPoint()), self.place.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Notification

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        return state
