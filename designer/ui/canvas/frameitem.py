"""A frame on the canvas: a titled box around its cards, or one card in their place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from designer.flow import Frame
from designer.flow.room import FRAME_ROOM, FRAME_TITLE
from designer.text import tr, tr_n
from designer.ui.canvas.cardlayout import GRID, HEADER, PADDING, WAY_IN_Y, WIDTH
from designer.ui.canvas.cardpaint import MARGIN, PORT_RADIUS, paint_badge
from designer.ui.canvas.look import CardType, Look
from designer.ui.canvas.uncovering import uncover
from designer.ui.theme import RADIUS

TITLE = FRAME_TITLE
"""The height of the bar with the title, above the cards."""
ROOM = FRAME_ROOM
"""What a frame leaves around its cards."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FrameItem(QGraphicsItem):
    """Drawn behind links and cards; collapsed, like a card. ``Frames`` sets its box and marks."""

    def __init__(self, frame: Frame, look: Look) -> None:
        super().__init__()
        self.frame = frame
        self.box = QRectF()
        """The whole of it on the canvas, title bar included."""
        self.is_selected = False
        self.is_playing = False
        self.badge = 0
        self.badge_severity = ""
        self._look = look
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def title(self) -> str:
        """Its title, or what it is."""
        return self.frame.title or tr("Frame")

    @property
    def height(self) -> float:
        """How high it is when collapsed."""
        return collapsed_height(self._look)

    def show_frame(self, frame: Frame, box: QRectF) -> None:
        """Another title, colour, state or box."""
        if (frame, box) == (self.frame, self.box):
            return
        uncover(self)
        self.prepareGeometryChange()
        self.frame, self.box = frame, box
        self.setZValue(0 if frame.is_collapsed else -10)
        self.update()

    def mark(self, *, selected: bool, playing: bool, badge: int, severity: str) -> None:
        """What is said of its cards."""
        marks = (selected, playing, badge, severity)
        if marks != (self.is_selected, self.is_playing, self.badge, self.badge_severity):
            self.is_selected, self.is_playing, self.badge, self.badge_severity = marks
            self.update()

    def bar(self) -> QRectF:
        """Where it is taken to be moved: the title bar, or all of it when collapsed."""
        if self.frame.is_collapsed:
            return self.box
        return QRectF(self.box.x(), self.box.y(), self.box.width(), TITLE)

    def way_in(self) -> QPointF:
        """Where links to its cards end while it is collapsed."""
        return self.box.topLeft() + QPointF(0, WAY_IN_Y)

    def way_out(self) -> QPointF:
        """Where links from its cards begin while it is collapsed."""
        return self.box.topRight() + QPointF(0, WAY_IN_Y)

    def boundingRect(self) -> QRectF:
        return self.box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.bar())
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        type_ = self._look.type_at(painter.worldTransform().m11())
        if self.frame.is_collapsed:
            self._paint_card(painter, type_)
        else:
            self._paint_frame(painter, type_)
        if self.is_selected:
            painter.setPen(self._look.inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rect = self.box.adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(rect, RADIUS + 1, RADIUS + 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_frame(self, painter: QPainter, type_: CardType) -> None:
        inks = self._look.inks
        painter.setPen(QPen(inks.frame_edge(self.frame.color), 1.5))
        painter.setBrush(inks.frame_fill(self.frame.color))
        painter.drawRoundedRect(self.box, RADIUS, RADIUS)
        painter.setPen(inks.text)
        painter.setFont(type_.strong.font)
        bar = self.bar().adjusted(PADDING, 0, -PADDING, 0)
        painter.drawText(bar, _LEFT, type_.strong.elided(self.title, bar.width()))

    def _paint_card(self, painter: QPainter, type_: CardType) -> None:
        inks, fonts = self._look.inks, self._look.fonts
        if self.is_playing:
            painter.setPen(inks.soft_ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.box.adjusted(-4, -4, 4, 4), RADIUS + 4, RADIUS + 4)
        edge = QPen(inks.frame_edge(self.frame.color), 1.5)
        painter.setPen(edge)
        for shift in (6.0, 3.0, 0.0):  # a pile of cards
            painter.setBrush(inks.card)
            painter.drawRoundedRect(self.box.translated(shift, shift), RADIUS, RADIUS)
        painter.setBrush(inks.frame_fill(self.frame.color))
        painter.drawRoundedRect(self.box, RADIUS, RADIUS)
        inner = self.box.adjusted(PADDING, 0, -PADDING, 0)
        painter.setPen(inks.text)
        painter.setFont(type_.strong.font)
        head = QRectF(inner.x(), inner.y(), inner.width(), HEADER)
        painter.drawText(head, _LEFT, type_.strong.elided(self.title, inner.width()))
        painter.setPen(inks.muted)
        painter.setFont(type_.regular.font)
        count = len(self.frame.members)
        words = tr_n("{n} card, collapsed", "{n} cards, collapsed", count)
        row = QRectF(inner.x(), inner.y() + HEADER - 4, inner.width(), fonts.row)
        painter.drawText(row, _LEFT, type_.regular.elided(words, inner.width()))
        painter.setPen(QPen(inks.link, 1.5))
        painter.setBrush(inks.card)
        for port in (self.way_in(), self.way_out()):
            painter.drawEllipse(port, PORT_RADIUS - 1, PORT_RADIUS - 1)
        if self.badge:
            painter.save()
            painter.translate(self.box.topLeft())
            paint_badge(painter, self.badge, inks.severity[self.badge_severity], self._look)
            painter.restore()


def collapsed_height(look: Look) -> float:
    """How high the card is that stands for a frame."""
    return float(HEADER + look.fonts.row + GRID)


def collapsed_box(corner: QPointF, height: float) -> QRectF:
    """The card that stands for a frame whose cards begin at ``corner``."""
    return QRectF(corner.x(), corner.y(), WIDTH, height)
