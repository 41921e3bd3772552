"""Scrolling and zooming by wheel, trackpad and fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from designer.ui.canvas.surface import Surface

_PER_DEGREE = 1.0015
"""How much larger one eighth of a degree of the wheel makes the canvas."""


class Fingers:
    """Answers the events of the viewport that move or zoom the canvas.

    A wheel and two fingers on a trackpad scroll (with Shift sideways); with Ctrl they zoom at the
    pointer, as a pinch does on a trackpad and on a touch screen.
    """

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        surface.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        surface.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def wheel(self, event: QWheelEvent) -> None:
        """The wheel turned, or two fingers moved."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            by = event.angleDelta().y() or event.pixelDelta().y()
            self._surface.zoom_at(event.position(), _PER_DEGREE**by)
        else:
            self._scroll(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Another event of the viewport; False when it is no pinch."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
                return False
            self._surface.zoom_at(event.position(), 1.0 + event.value())
            event.accept()
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch)
                event.accept(pinch)
                return True
        return False

    def _scroll(self, event: QWheelEvent) -> None:
        by = event.pixelDelta()
        if by.isNull():
            by = event.angleDelta() / 2
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
            by = QPoint(by.y(), 0)
        self._surface.pan(-by.x(), -by.y())

    def _pinch(self, pinch: QPinchGesture) -> None:
        """Fingers on a touch screen: what is between them stays between them."""
        moved = pinch.centerPoint() - pinch.lastCenterPoint()
        self._surface.pan(-round(moved.x()), -round(moved.y()))
        middle = self._surface.viewport().mapFromGlobal(pinch.centerPoint())
        self._surface.zoom_at(QPointF(middle), pinch.scaleFactor())
