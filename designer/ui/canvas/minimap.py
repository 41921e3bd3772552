"""A small map of the whole flow in a corner of the canvas; a drag on it moves the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from designer.text import tr

if TYPE_CHECKING:
    from designer.ui.canvas.surface import Surface

WIDTH, HEIGHT = 184, 124
MARGIN = 12
_INSIDE = 8.0
_NEAR = 8
"""A card so near to the map counts as covered: its ports stand out."""
LATE_MILLISECONDS = 300
"""So long after the last edit the map is drawn anew: it need not follow every step."""
LEAST_ROOM = 460
"""A canvas that is narrower or lower than this has no room for a map: hardly a corner would be
without a card."""


class Minimap(QWidget):
    """Blocks, problem dots and the part that is seen. Hidden while all of the flow is seen.

    It stands in a corner where it covers no card, the lower right one first. ``is_wanted`` is the
    person's choice.
    """

    is_wanted = True
    _corner = 0

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.setObjectName("minimap")
        self.setAccessibleName(tr("Map of the flow"))
        self.setFixedSize(WIDTH, HEIGHT)
        # Opaque, since Qt scrolls the canvas by copying pixels only where nothing shines through.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._surface = surface
        self._picture = QPixmap()
        self._content = QRectF()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATE_MILLISECONDS)
        self._timer.timeout.connect(self._redraw_now)
        surface.flow_scene.content_changed.connect(self.redraw_soon)
        surface.workspace.findings.changed.connect(self.redraw_soon)
        surface.workspace.selection.changed.connect(self.redraw_soon)
        surface.workspace.themes.changed.connect(self.redraw_soon)
        for bar in (surface.horizontalScrollBar(), surface.verticalScrollBar()):
            bar.valueChanged.connect(self.follow)
        surface.zoomed.connect(self.follow)
        self.redraw_soon()

    def redraw_soon(self) -> None:
        """Something on the canvas changed."""
        self._timer.start()

    def _redraw_now(self) -> None:
        if self._surface.flow_scene.is_complete:
            self.redraw()
        else:
            self._timer.start()

    def redraw(self) -> None:
        """Draw the flow anew."""
        self._content = self._surface.flow_scene.content_rect()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        if not self._content.isNull():
            painter = QPainter(picture)
            painter.setWorldTransform(self._transform())
            scene = self._surface.flow_scene
            scene.overview.paint_blocks(painter, self._content, self._scale())
            painter.end()
        self._picture = picture
        self.follow()

    def follow(self) -> None:
        """The view moved: the frame does, too."""
        room = self._surface.size()
        seen = self._surface.navigation.visible()
        is_useful = not self._content.isNull() and not seen.contains(self._content)
        has_room = min(room.width(), room.height()) >= LEAST_ROOM
        self.setVisible(self.is_wanted and is_useful and has_room)
        self.update()

    def place(self) -> None:
        """Stand in the corner that it is in, as the canvas is now."""
        self.setGeometry(self._corners()[self._corner])
        self.follow()

    def make_way(self) -> None:
        """The canvas is at rest: go where no card is covered, at least none that is selected."""
        corners = self._corners()
        if not self.isVisible() or not self._covered(corners[self._corner]):
            return
        covered = [self._covered(corner) for corner in corners]
        best = covered.index(min(covered))
        if covered[best] < covered[self._corner]:
            self._corner = best
            self.place()

    def _corners(self) -> list[QRect]:
        room = self._surface.viewport().geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        left, right = room.left(), room.right() - WIDTH
        top, bottom = room.top(), room.bottom() - HEIGHT
        places = ((right, bottom), (left, bottom), (right, top), (left, top))
        return [QRect(x, y, WIDTH, HEIGHT) for x, y in places]

    def _covered(self, corner: QRect) -> int:
        """What the map hides there: 0 nothing, 1 a card, 2 a selected card."""
        surface = self._surface
        behind = corner.translated(-surface.viewport().geometry().topLeft())
        place = surface.mapToScene(behind.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)).boundingRect()
        cards = surface.flow_scene.cards_in(place)
        return max((1 + card.is_selected for card in cards), default=0)

    def frame(self) -> QRectF:
        """The part of the map that the view shows, in pixels of the map."""
        return self._transform().mapRect(self._surface.navigation.visible())

    def at(self, place: QPointF) -> QPointF:
        """The point of the map at a point of the canvas."""
        return self._transform().map(place)

    def _scale(self) -> float:
        return min(
            (WIDTH - 2 * _INSIDE) / max(self._content.width(), 1),
            (HEIGHT - 2 * _INSIDE) / max(self._content.height(), 1),
        )

    def _transform(self) -> QTransform:
        """From the canvas to the map."""
        scale, middle = self._scale(), self._content.center()
        transform = QTransform.fromTranslate(WIDTH / 2, HEIGHT / 2)
        return transform.scale(scale, scale).translate(-middle.x(), -middle.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = self._surface.look.inks
        painter = QPainter(self)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(inks.card_edge)
        painter.setBrush(inks.card)
        painter.drawRect(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(QRect(0, 0, WIDTH, HEIGHT), self._picture)
        frame = self.frame().intersected(whole.adjusted(2, 2, -2, -2))
        if not frame.isNull():
            painter.setPen(QPen(inks.accent, 1.5))
            painter.setBrush(inks.band_fill)
            painter.drawRoundedRect(frame, 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _go(self, at: QPointF) -> None:
        inverse, is_possible = self._transform().inverted()
        if is_possible:
            self._surface.touch()
            self._surface.navigation.center(inverse.map(at))
