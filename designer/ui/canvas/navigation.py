"""Moving about: zoom, pan, fit, and bringing a card into view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

from designer.ui.canvas.scene import FlowScene

LEAST, MOST = 0.1, 4.0
STEP = 1.2
FIT_MARGIN = 48
"""What is left free around all cards, in pixels; less in a small canvas."""
SHARE_OF_MARGIN = 14
STUB_ROOM = 48
"""What labels of links may need at the right beyond the margin, in pixels of the canvas."""
READABLE = 0.6
"""A card that is revealed is shown at least so large. A flow that would be shown smaller as a whole
opens at its beginning instead,"""
OPENING = 0.85
"""so large."""


class Navigation:
    """The view's transform: a scale and a place, never rotated."""

    def __init__(self, view: QGraphicsView, scene: FlowScene) -> None:
        self._view = view
        self._scene = scene

    @property
    def scale(self) -> float:
        """Pixels on the screen for one on the canvas."""
        return self._view.transform().m11()

    def zoom_at(self, view: QPointF, factor: float) -> None:
        """Zoom, keeping what is under a point of the viewport where it is."""
        self._zoom_to(self.scale * factor, view)

    def zoom_to(self, scale: float) -> None:
        """Zoom to a scale around the middle."""
        self._zoom_to(scale, QPointF(self._view.viewport().rect().center()))

    def pan(self, dx: int, dy: int) -> None:
        """Move the view by pixels of the screen."""
        for bar, by in (
            (self._view.horizontalScrollBar(), dx),
            (self._view.verticalScrollBar(), dy),
        ):
            if by:
                bar.setValue(bar.value() + by)

    def fit(self, rect: QRectF, *, most: float = 1.0) -> None:
        """Show all of ``rect``, no larger than ``most``."""
        if rect.isNull():
            self._zoom_to(1.0, QPointF(0, 0))
            self.center(QPointF(0, 0))
            return
        rect = rect.adjusted(0, 0, STUB_ROOM, 0)
        room = self._view.viewport().size()
        margin = min(FIT_MARGIN, min(room.width(), room.height()) // SHARE_OF_MARGIN)
        scale = min(
            max(room.width() - 2 * margin, 50) / max(rect.width(), 1),
            max(room.height() - 2 * margin, 50) / max(rect.height(), 1),
            most,
        )
        self._set_scale(max(scale, 0.002))
        self.center(rect.center())

    def show_start(self, start: QRectF) -> None:
        """Show all when it can be read so, else the flow's beginning: ``start`` at the left."""
        self.fit(self._scene.content_rect())
        if self.scale >= READABLE or start.isNull():
            return
        self._set_scale(OPENING)
        middle = self._view.viewport().rect().center().y()
        self._put(QPointF(start.left(), start.center().y()), QPointF(FIT_MARGIN, middle))

    def center(self, place: QPointF) -> None:
        """Bring a point of the canvas to the middle."""
        middle = self._view.viewport().rect().center()
        self._put(place, QPointF(middle))

    def reveal(self, rect: QRectF) -> None:
        """Bring a card into view, large enough to read; nothing when it is so already."""
        if self.scale < READABLE:
            self._set_scale(READABLE)
            self.center(rect.center())
        elif not self.visible().contains(rect):
            self.center(rect.center())

    def keep_visible(self, rect: QRectF) -> None:
        """Scroll no farther than needed to see a box with a margin; its corner when too large."""
        room = self.visible()
        margin = min(FIT_MARGIN / self.scale, room.width() / 8, room.height() / 8)
        wanted = rect.adjusted(-margin, -margin, margin, margin)
        dx = _least_shift(room.left(), room.right(), wanted.left(), wanted.right())
        dy = _least_shift(room.top(), room.bottom(), wanted.top(), wanted.bottom())
        self.pan(round(dx * self.scale), round(dy * self.scale))

    def visible(self) -> QRectF:
        """The part of the canvas that is seen."""
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def least(self) -> float:
        """The smallest scale: all of the flow is seen at half its fitting size, at most."""
        content = self._scene.content_rect()
        room = self._view.viewport().size()
        fitting = min(
            room.width() / max(content.width(), 1), room.height() / max(content.height(), 1)
        )
        return min(LEAST, fitting * 0.6)

    def _zoom_to(self, scale: float, view: QPointF) -> None:
        if scale < LEAST:
            scale = max(scale, self.least())
        scale = min(scale, MOST)
        if abs(scale - 1.0) < 0.02:
            scale = 1.0
        if scale == self.scale:
            return
        place = self._at(view)
        self._set_scale(scale)
        self._put(place, view)

    def _set_scale(self, scale: float) -> None:
        self._view.setTransform(QTransform.fromScale(scale, scale))

    def _at(self, view: QPointF) -> QPointF:
        """The canvas point under a point of the viewport, without rounding to whole pixels."""
        inverse, _ = self._view.viewportTransform().inverted()
        return inverse.map(view)

    def _put(self, place: QPointF, view: QPointF) -> None:
        """Scroll so that a point of the canvas is under a point of the viewport."""
        self._view.horizontalScrollBar().setValue(round(place.x() * self.scale - view.x()))
        self._view.verticalScrollBar().setValue(round(place.y() * self.scale - view.y()))


def _least_shift(first: float, last: float, low: float, high: float) -> float:
    """How far a stretch must move to hold another, or its beginning when that is longer."""
    if low < first or high - low > last - first:
        return low - first
    return max(0.0, high - last)
