"""The base of what screen readers find in a window and Qt has no interface for, as it is no widget.

Interfaces are kept for good by who makes them: Qt remembers them by number and never tells when it
forgets one. What is gone says so (``isValid``).
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface


class AccessibleLeaf(QAccessibleInterface):
    """Something that is no widget and has nothing in it, unless a class says otherwise."""

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nobody writes here; it is edited by commands."""
