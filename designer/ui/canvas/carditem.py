"""One graphics item per node, without children: it paints a pixmap and the marks of the moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from designer.flow import Node, NodeId
from designer.ui.canvas.cardlayout import WAY_IN_Y, WIDTH, CardLayout
from designer.ui.canvas.cardpaint import (
    MARGIN,
    paint_badge,
    paint_block,
    paint_fault,
    paint_pin,
    paint_state,
    paint_way_ring,
)
from designer.ui.canvas.pixmaps import BADGE_SIZE, DOT_REACH, CardPixmaps
from designer.ui.theme import RADIUS


@lru_cache(maxsize=1024)
def _bounds(height: int) -> QRectF:
    return QRectF(-MARGIN, -MARGIN, WIDTH + 2 * MARGIN, height + 2 * MARGIN)


@lru_cache(maxsize=1024)
def _shape(height: int) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0, 0, WIDTH, height))
    return path


class CardItem(QGraphicsItem):
    """The card of one node. The scene sets its marks; it decides nothing by itself.

    ``ring``: ``""``, ``"selected"``, ``"target"`` (a drop would land here) or ``"refused"``.
    ``way``: the outcome that is selected, else ``""``.
    """

    order = 0
    """Later cards are drawn over earlier ones."""

    def __init__(
        self,
        node: Node,
        tallest: int,
        lay_out: Callable[[CardItem], CardLayout],
        pixmaps: CardPixmaps,
    ) -> None:
        super().__init__()
        self.node_id: NodeId = node.id
        self.node = node
        self._layout: CardLayout | None = None
        self._lay_out = lay_out
        self._height = tallest
        self._pixmaps = pixmaps
        self.unmark()

    def unmark(self) -> None:
        """Have no marks, as a new card."""
        self.is_selected = False
        self.is_faded = False
        self.is_playing = False
        self.is_pinned = False
        self.fails = False
        self.ring = ""
        self.way = ""
        self.badge = 0
        self.badge_severity = ""

    @property
    def layout(self) -> CardLayout:
        """Where everything on the card is, worked out when it is first asked for."""
        if self._layout is None:
            self.prepareGeometryChange()
            self._layout = self._lay_out(self)
            self._height = self._layout.height
        return self._layout

    @property
    def is_laid_out(self) -> bool:
        """Whether its height is known; until then it counts as at most ``reach`` high."""
        return self._layout is not None

    @property
    def reach(self) -> int:
        """Its height, or one that it does not exceed."""
        return self._height

    def show_node(self, node: Node, layout: CardLayout) -> None:
        """The node changed: another layout. Where only links came or went, dots are painted."""
        self.node = node
        old, self._layout = self._layout, layout
        if layout == old:
            return
        if layout.height != self._height:
            self.prepareGeometryChange()
        self._height = layout.height
        if old is None or not old.looks_like(layout):
            self.update()
            return
        for port, was in zip(layout.ports, old.ports, strict=True):
            if port != was:
                side = 2 * DOT_REACH
                self.update(WIDTH - 0.5 - DOT_REACH, port.y - DOT_REACH, side, side)

    def mark(self, **marks: object) -> None:
        """Set marks by name and paint again when one differs."""
        changed = False
        for name, value in marks.items():
            if getattr(self, name) != value:
                setattr(self, name, value)
                changed = True
        if changed:
            self.update()

    @property
    def is_marked(self) -> bool:
        """Whether it stands out from far away."""
        return self.is_selected or self.is_playing

    def rect(self) -> QRectF:
        """The card on the canvas, without margin."""
        place = self.pos()
        return QRectF(place.x(), place.y(), WIDTH, self.layout.height)

    def place(self, x: float, y: float) -> None:
        """Stand exactly there: Qt takes a point that differs by a rounding error for the same."""
        if self.pos().toTuple() != (x, y):
            self.setPos(x, y)
            if self.pos().toTuple() != (x, y):
                self.setPos(x + 1, y)
                self.setPos(x, y)

    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom on the canvas."""
        x, y = self.pos().toTuple()
        return x, y, x + WIDTH, y + self.layout.height

    def reach_box(self) -> tuple[float, float, float, float]:
        """The same, as high as it may be when it is not laid out yet."""
        x, y = self.pos().toTuple()
        return x, y, x + WIDTH, y + self._height

    def way_in(self) -> QPointF:
        """Where links end, on the canvas."""
        return self.pos() + QPointF(0, WAY_IN_Y)

    def port(self, key: str) -> QPointF | None:
        """Where the links of an outcome begin, on the canvas; None without such a port."""
        port = self.layout.port(key)
        return None if port is None else self.pos() + QPointF(WIDTH, port.y)

    def boundingRect(self) -> QRectF:
        return _bounds(self._height)

    def shape(self) -> QPainterPath:
        return _shape(self._height)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.worldTransform()
        scale = transform.m11()
        ratio = painter.device().devicePixelRatioF()
        factor = scale * ratio
        kept = self._pixmaps.get(self.node_id, self.layout, self.is_faded, factor)
        if kept is None:
            paint_block(painter, self.layout, self._pixmaps.look)
        else:
            # On whole device pixels, or text would blur.
            x = round((transform.dx() - MARGIN * scale) * ratio) / ratio
            y = round((transform.dy() - MARGIN * scale) * ratio) / ratio
            on_pixels = QTransform(1 / ratio, 0, 0, 1 / ratio, x, y)
            if kept.factor == factor:
                painter.setWorldTransform(on_pixels)
                painter.drawPixmap(0, 0, kept.pixmap)
            else:
                width, height = kept.pixmap.width(), kept.pixmap.height()
                target = QRectF(-MARGIN, -MARGIN, width / kept.factor, height / kept.factor)
                painter.drawPixmap(target, kept.pixmap, QRectF(0, 0, width, height))
                painter.setWorldTransform(on_pixels)
            self._paint_stamps(painter, factor)
            painter.setWorldTransform(transform)
        if self._has_marks or (self.badge and kept is None):
            self._paint_marks(painter)

    @property
    def _has_marks(self) -> bool:
        is_lit = self.is_selected or self.is_playing or bool(self.ring or self.way)
        return is_lit or self.is_pinned or self.fails

    def _paint_stamps(self, painter: QPainter, factor: float) -> None:
        """Dots on the ports that lead somewhere, and the badge; the painter is at the pixmap's
        corner."""
        x = (WIDTH - 0.5 + MARGIN - DOT_REACH) * factor
        top = MARGIN - DOT_REACH
        for port in self.layout.ports:
            if port.is_linked and not port.is_stray:
                painter.drawPixmap(QPointF(x, (top + port.y) * factor), self._pixmaps.dot(factor))
        if self.badge and not self._has_marks:  # a ring would strike it out
            width, height = BADGE_SIZE
            corner = QPointF(MARGIN + WIDTH - width, MARGIN - height) * factor
            badge = self._pixmaps.badge(self.badge, self.badge_severity, factor)
            painter.drawPixmap(corner, badge)

    def _paint_marks(self, painter: QPainter) -> None:
        look = self._pixmaps.look
        inks = look.inks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        height = self.layout.height
        if self.is_playing:
            painter.setPen(inks.soft_ring)
            painter.drawRoundedRect(QRectF(-4, -4, WIDTH + 8, height + 8), RADIUS + 4, RADIUS + 4)
        if self.is_selected or self.ring:
            painter.setPen(inks.bad_ring if self.ring == "refused" else inks.ring)
            painter.drawRoundedRect(QRectF(-1, -1, WIDTH + 2, height + 2), RADIUS + 1, RADIUS + 1)
            paint_state(painter, self.layout, look, faded=self.is_faded)  # over the ring
        way = self.layout.port(self.way) if self.way else None
        if way is not None:
            paint_way_ring(painter, way.y, look)
        if self.is_pinned:
            ratio = painter.device().devicePixelRatioF() * painter.worldTransform().m11()
            paint_pin(painter, look, ratio)
        if self.fails:
            ratio = painter.device().devicePixelRatioF() * painter.worldTransform().m11()
            paint_fault(painter, look, ratio)
        if self.badge:
            paint_badge(painter, self.badge, inks.severity[self.badge_severity], look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
