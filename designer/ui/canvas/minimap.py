"""A small map of the whole flow in a corner of the canvas; a drag on it moves the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from designer.text import tr
from designer.ui.widgets import IconButton

if TYPE_CHECKING:
    from designer.ui.canvas.surface import Surface

WIDTH, HEIGHT = 184, 124
MOST_SHARE = 0.25
"""No side of the map is longer than so much of the canvas's."""
MARGIN = 12
_INSIDE = 8.0
_NEAR = 8
"""A card so near to the map counts as covered: its ports stand out."""
LATE_MILLISECONDS = 300
"""So long after the last edit the map is drawn anew: it need not follow every step."""
LEAST_ROOM = 400
"""A canvas that is narrower or lower than this has no room for a map: nobody could read it."""
SELECTED = 20
"""A selected card counts so many times as much as another."""
LEAST_GAIN = 0.7
"""The map changes its corner when it covers less than so much of what it covers now."""


class Minimap(QWidget):
    """Blocks, problem dots and the part that is seen. Hidden while all of the flow is seen.

    It stands in the corner where it covers least, the lower right one first. ``is_wanted`` is the
    person's choice; ``switched_off`` tells that the map's own switch was pressed.
    """

    switched_off = Signal()
    is_wanted = True
    _corner = 0

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.setObjectName("minimap")
        self.setAccessibleName(tr("Map of the flow"))
        # Opaque, since Qt scrolls the canvas by copying pixels only where nothing shines through.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._surface = surface
        self.switch = IconButton("x", tr("Hide the map"), self)
        self.switch.setObjectName("minimapSwitch")
        self.switch.setIconSize(QSize(12, 12))
        self.switch.setCursor(Qt.CursorShape.ArrowCursor)
        self.switch.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the View menu has it, too
        self.switch.clicked.connect(self.switched_off)
        self.switch.hide()
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

    def begin(self) -> None:
        """Another flow is seen: show that one, where it covers least of it."""
        if self._surface.flow_scene.is_complete:
            self.redraw()
        self.make_way()

    def _redraw_now(self) -> None:
        if self._surface.flow_scene.is_complete:
            self.redraw()
        else:
            self._timer.start()

    def redraw(self) -> None:
        """Draw the flow anew."""
        self._content = self._surface.flow_scene.content_rect()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
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
        was_there = self.isVisible()
        self.setVisible(self.is_wanted and is_useful and has_room)
        if not was_there:
            self.make_way()
        self.update()

    def place(self) -> None:
        """Stand in the corner that it is in, as the canvas is now."""
        before = self.size()
        self.setGeometry(self._corners()[self._corner])
        self.switch.move(self.width() - self.switch.sizeHint().width() - 2, 2)
        if self.size() != before:
            self.redraw_soon()
        self.follow()

    def make_way(self) -> None:
        """The canvas is at rest: go where less is covered, and no selected card."""
        if not self.isVisible() or self.underMouse():
            return
        covered = [self._covered(corner) for corner in self._corners()]
        best = covered.index(min(covered))
        if covered[best] < LEAST_GAIN * covered[self._corner]:
            self._corner = best
            self.place()

    def _corners(self) -> list[QRect]:
        room = self._surface.viewport().geometry()
        width = min(WIDTH, round(MOST_SHARE * room.width()))
        height = min(HEIGHT, round(MOST_SHARE * room.height()))
        inner = room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        left, right = inner.left(), inner.right() - width
        top, bottom = inner.top(), inner.bottom() - height
        places = ((right, bottom), (left, bottom), (right, top), (left, top))
        return [QRect(x, y, width, height) for x, y in places]

    def _covered(self, corner: QRect) -> float:
        """How much of cards the map hides there, in square pixels; selected ones count most."""
        surface = self._surface
        behind = corner.translated(-surface.viewport().geometry().topLeft())
        place = surface.mapToScene(behind.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)).boundingRect()
        scene = surface.flow_scene
        boxes = [(card.rect(), card.is_selected) for card in scene.cards_in(place)]
        boxes += [(box, False) for box in scene.frames.boxes()]
        hidden = [(place.intersected(box), weighs) for box, weighs in boxes]
        areas = [box.width() * box.height() * (SELECTED if w else 1) for box, w in hidden]
        return sum(areas) * surface.scale_now**2

    def frame(self) -> QRectF:
        """The part of the map that the view shows, in pixels of the map."""
        return self._transform().mapRect(self._surface.navigation.visible())

    def at(self, place: QPointF) -> QPointF:
        """The point of the map at a point of the canvas."""
        return self._transform().map(place)

    def _scale(self) -> float:
        return min(
            (self.width() - 2 * _INSIDE) / max(self._content.width(), 1),
            (self.height() - 2 * _INSIDE) / max(self._content.height(), 1),
        )

    def _transform(self) -> QTransform:
        """From the canvas to the map."""
        scale, middle = self._scale(), self._content.center()
        transform = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        return transform.scale(scale, scale).translate(-middle.x(), -middle.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = self._surface.look.inks
        painter = QPainter(self)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(inks.card_edge)
        painter.setBrush(inks.card)
        painter.drawRect(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(self.rect(), self._picture)
        frame = self.frame().intersected(whole.adjusted(2, 2, -2, -2))
        if not frame.isNull():
            painter.setPen(QPen(inks.accent, 1.5))
            painter.setBrush(inks.band_fill)
            painter.drawRoundedRect(frame, 2, 2)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.switch.show()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.switch.hide()

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
