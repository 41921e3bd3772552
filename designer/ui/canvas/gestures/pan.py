"""Moving the view: the middle button, or the space bar and any button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.ui.canvas.gestures.gesture import Gesture, Pointer

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class PanGesture(Gesture):
    """The canvas follows the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor
    scrolls = False

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        super().__init__(canvas, start)
        self._last = start.view

    def move(self, pointer: Pointer) -> None:
        by = pointer.view - self._last
        self._last = pointer.view
        self.canvas.pan(-by.x(), -by.y())
