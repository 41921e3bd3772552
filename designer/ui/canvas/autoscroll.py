"""The canvas scrolls by itself while a gesture is held near its edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer

from designer.ui.canvas.gestures.gesture import Pointer

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

EDGE = 36
"""So near the edge, in pixels of the screen, scrolling begins."""
MOST = 24
"""Pixels for each step at the edge itself and beyond."""
STEP_MILLISECONDS = 16


def speed(at: QPoint, room: QRect) -> tuple[int, int]:
    """Pixels to scroll for each step with the pointer at a point of the view."""
    return (
        _along(at.x(), room.left(), room.right()),
        _along(at.y(), room.top(), room.bottom()),
    )


def _along(at: int, first: int, last: int) -> int:
    before, after = first + EDGE - at, at - (last - EDGE)
    if before > 0:
        return -min(MOST, 1 + before * MOST // EDGE)
    return min(MOST, 1 + after * MOST // EDGE) if after > 0 else 0


class AutoScroll(QObject):
    """Scrolls, and tells the running gesture that the canvas moved under the pointer."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._at = QPoint()
        self._keys = Qt.KeyboardModifier.NoModifier
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MILLISECONDS)
        self._timer.timeout.connect(self._step)

    def follow(self, pointer: Pointer) -> None:
        """The pointer of a running gesture is here."""
        self._at, self._keys = pointer.view, pointer.modifiers
        if speed(self._at, self._canvas.viewport().rect()) == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The gesture ended."""
        self._timer.stop()

    @property
    def is_on(self) -> bool:
        """Whether the canvas scrolls by itself."""
        return self._timer.isActive()

    def _step(self) -> None:
        canvas = self._canvas
        canvas.pan(*speed(self._at, canvas.viewport().rect()))
        canvas.replay(Pointer(self._at, canvas.mapToScene(self._at), self._keys))
