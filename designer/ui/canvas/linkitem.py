"""All links of the canvas in one graphics item, found by a grid of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from designer.ui.canvas.linkgeometry import (
    ARROW,
    STUB_HEIGHT,
    STUB_PADDING,
    LinkForm,
    LinkShape,
    distance_to,
    settled,
    whole,
)
from designer.ui.canvas.look import Look
from designer.ui.canvas.placegrid import PlaceGrid
from designer.ui.canvas.routing import Box, Spot
from designer.ui.selection import Port

ROUGH_CELL = 2048
CORNER = 10.0
"""The radius of a bend's corners."""


class LinksItem(QGraphicsItem):
    """Paints and finds links. ``lit`` are drawn in the accent, with both ends.

    ``cards`` gives the boxes of the cards that touch a box. Which of them a link has to avoid is
    looked up when it is first seen. In a large flow even its ends are not known before: ``make``
    gives the link of a port.
    """

    def __init__(
        self,
        look: Look,
        cards: Callable[[Box], Sequence[Box]],
        make: Callable[[Port], LinkShape | None],
    ) -> None:
        super().__init__()
        self._look = look
        self._cards = cards
        self._make = make
        self._waiting: set[Port] = set()
        self._rough: PlaceGrid[Port] = PlaceGrid(ROUGH_CELL)
        self.shapes: dict[Port, LinkShape] = {}
        self._grid: PlaceGrid[Port] = PlaceGrid()
        self._drawn: dict[Port, Box] = {}
        self._paths: dict[Port, tuple[QPainterPath, QPolygonF]] = {}
        self._rect = QRectF(0, 0, 1, 1)
        self._lit: dict[Port, LinkShape] = {}
        self.hidden: Port | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(-1)

    def set_rect(self, rect: QRectF) -> None:
        """The canvas grew."""
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect

    def fill(self, shapes: Iterable[LinkShape]) -> None:
        """Draw these many links from now on; whoever calls paints everything anew."""
        for shape in shapes:
            self._waiting.discard(shape.port)
            self.shapes[shape.port] = shape
            self._paths.pop(shape.port, None)
            self._grid.put(shape.port, shape.bounds)

    def wait(self, port: Port, box: Box) -> None:
        """Make the link of this port when something in the box is first looked at."""
        self._waiting.add(port)
        self._rough.put(port, box)

    @property
    def count(self) -> int:
        """How many links there are."""
        return len(self._waiting) + len(self.shapes)

    def loosen(self, boxes: Iterable[tuple[Port, Box]]) -> None:
        """Forget all links but where each roughly is; whoever calls paints everything anew."""
        self.shapes.clear()
        self._grid.clear()
        self._paths.clear()
        self._rough.clear()
        self._waiting.clear()
        for port, box in boxes:
            self.wait(port, box)
        for port in self._lit:
            if self.ends(port) is not None:
                self._light(port)

    def ports(self) -> set[Port]:
        """The ports of all links."""
        return self._waiting | self.shapes.keys()

    def ends(self, port: Port) -> LinkShape | None:
        """The link of a port, whether its way is known or not; None when there is no link."""
        if port in self._waiting:
            self._waiting.discard(port)
            shape = self._make(port)
            if shape is not None:
                self.fill([shape])
        return self.shapes.get(port)

    def put(self, shape: LinkShape) -> bool:
        """Draw this link from now on, in place of the one that left the same port.

        False when that one had the same ends: nobody looked whether it runs elsewhere now.
        """
        old = self.shapes.get(shape.port)
        is_new = old is None or old.way is None or old.unsettled() != shape
        if is_new:
            self._renew(shape)
        return is_new

    def _renew(self, shape: LinkShape) -> None:
        """Find the link's way and draw it."""
        shape = settled(shape, self._cards)
        old = self.shapes.get(shape.port)
        if old == shape:
            return
        if old is not None:
            self._repaint(old)
            self._paths.pop(shape.port, None)
        self._waiting.discard(shape.port)
        self.shapes[shape.port] = shape
        self._drawn[shape.port] = shape.drawn()
        self._grid.put(shape.port, shape.bounds)
        self._repaint(shape)
        if shape.port in self._lit:
            self._light(shape.port)

    def drop(self, port: Port) -> None:
        """Draw the link of this port no more."""
        shape, lit = self.shapes.pop(port, None), self._lit.pop(port, None)
        self._waiting.discard(port)
        if shape is not None:
            self._repaint(lit or shape)
            self._grid.drop(port)
            self._paths.pop(port, None)

    def link(self, port: Port) -> LinkShape | None:
        """The link of a port with the way it takes; None when there is no link."""
        shape = self.ends(port)
        if shape is not None and shape.way is None:
            shape = self.shapes[port] = settled(shape, self._cards)
            self._drawn[port] = shape.drawn()
        return shape

    def avoid(self, box: Box, fresh: Collection[Port] = ()) -> list[Port]:
        """A card came to this box or left it: links there may run elsewhere now.

        ``fresh`` were put after that. Gives the ports of those whose way was sought again.
        """
        renewed = []
        for port in self._grid.within(box):
            shape = self.shapes.get(port)
            if shape is None or shape.way is None or port in fresh:
                continue
            if _meet(shape.bounds if shape.way else self._drawn[port], box):
                self._renew(shape.unsettled())
                renewed.append(port)
        return renewed

    @property
    def lit(self) -> frozenset[Port]:
        """The links that are lit."""
        return frozenset(self._lit)

    def light(self, ports: Iterable[Port]) -> None:
        """Exactly these links are lit."""
        new = dict.fromkeys(ports)
        for port in [port for port in self._lit if port not in new]:
            self._repaint(self._lit.pop(port))
        for port in new:
            if port not in self._lit and self.ends(port) is not None:
                self._light(port)

    def _light(self, port: Port) -> None:
        """Show the whole way of a link, a stub's, too."""
        old = self._lit.get(port)
        if old is not None:
            self._repaint(old)
        self._paths.pop(port, None)
        shape = self._lit[port] = whole(self.shapes[port], self._cards)
        self._repaint(shape)

    def leave_out(self, port: Port | None) -> None:
        """Leave one link out while its end is dragged."""
        for one in (self.hidden, port):
            if one is not None and one in self.shapes:
                self._repaint(self.shapes[one])
        self.hidden = port

    def nearest(self, x: float, y: float, within: float) -> LinkShape | None:
        """The link closest to a point and at most ``within`` away."""
        best, least = None, within
        for shape in self.within((x - within, y - within, x + within, y + within)):
            distance = distance_to(shape, x, y)
            if distance <= least:
                best, least = shape, distance
        return best

    def within(self, box: Box) -> list[LinkShape]:
        """The links whose box touches ``box``."""
        if self._waiting:
            for port in self._rough.within(box):
                self.ends(port)
                self._rough.drop(port)
        found = []
        for port in self._grid.within(box):
            if _meet(self.shapes[port].bounds, box):
                shape = self.link(port)
                if shape is not None and _meet(self._drawn[port], box):
                    found.append(shape)
        return found

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        exposed = option.exposedRect
        box = (exposed.left(), exposed.top(), exposed.right(), exposed.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self._look.is_moving)
        inks, lit = self._look.inks, self._lit
        shapes = [
            one for one in self.within(box) if one.port not in lit and one.port != self.hidden
        ]
        followed = [one for one in shapes if not one.is_stray]
        self._paint_all(painter, followed, inks.wire_moving if self._look.is_moving else inks.wire)
        if len(followed) < len(shapes):
            self._paint_all(painter, [one for one in shapes if one.is_stray], inks.wire_never)
        for port, shape in lit.items():
            if port != self.hidden:
                self._paint_lit(painter, shape)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_lit(self, painter: QPainter, shape: LinkShape) -> None:
        inks = self._look.inks
        pen = inks.wire_lit_never if shape.is_stray else inks.wire_lit
        path, arrow = self._parts(shape)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setBrush(inks.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(arrow)
        painter.drawEllipse(QPointF(shape.x1, shape.y1), 4.0, 4.0)
        if shape.label:
            self._paint_label(painter, shape, pen)

    def _paint_all(self, painter: QPainter, shapes: list[LinkShape], pen: QPen) -> None:
        """Links at rest in one pen: first their lines, then all arrow heads, then the labels."""
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        heads, stubs = QPainterPath(), []
        heads.setFillRule(Qt.FillRule.WindingFill)  # heads at one way in lie over each other
        for shape in shapes:
            if shape.form is LinkForm.STUB:
                stubs.append(shape)
                continue
            path, head = self._parts(shape)
            painter.drawPath(path)
            heads.addPolygon(head)
        painter.fillPath(heads, pen.color())
        for shape in stubs:
            painter.setPen(pen)
            left, _, _, _ = shape.label_box
            painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(left, shape.y1))
            self._paint_label(painter, shape, pen)

    def _paint_label(self, painter: QPainter, shape: LinkShape, pen: QPen) -> None:
        inks, meter = self._look.inks, self._look.fonts.small
        box = QRectF(*shape.label_box)
        painter.setPen(pen)
        painter.setBrush(inks.canvas)
        painter.drawRoundedRect(box, STUB_HEIGHT / 2, STUB_HEIGHT / 2)
        painter.setPen(inks.accent if shape.port in self._lit else inks.muted)
        painter.setFont(meter.font)
        words = shape.label[:1] if shape.is_short else shape.label
        if box.width() < shape.label_width and not shape.is_short:
            words = meter.elided(words, box.width() - STUB_PADDING)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _parts(self, shape: LinkShape) -> tuple[QPainterPath, QPolygonF]:
        """The curve and the arrow head, made when first painted."""
        parts = self._paths.get(shape.port)
        if parts is None:
            parts = self._paths[shape.port] = (way_path(shape), arrow_head(shape.x2, shape.y2))
        return parts

    def _repaint(self, shape: LinkShape) -> None:
        """Paint anew where a link is drawn: along its way, not all of the box around it.

        The scene keeps these places apart; the item's own ``update`` would take one box for all.
        """
        scene = self.scene()
        for left, top, right, bottom in shape.pieces():
            scene.update(left, top, right - left, bottom - top)


def _meet(one: Box, other: Box) -> bool:
    """Whether two boxes touch."""
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def way_path(shape: LinkShape) -> QPainterPath:
    """The link's way as a path, ending where the arrow head begins."""
    if shape.form is LinkForm.BEND:
        return _bend_path(shape.corners())
    path, reach = QPainterPath(QPointF(shape.x1, shape.y1)), shape.reach
    into = shape.x2 - reach, shape.y2
    path.cubicTo(shape.x1 + reach, shape.y1, *into, shape.x2 - ARROW + 2, shape.y2)
    return path


def _bend_path(corners: Sequence[Spot]) -> QPainterPath:
    """A line with rounded corners."""
    path = QPainterPath(QPointF(*corners[0]))
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        path.lineTo(*_toward(corner, before))
        path.quadTo(*corner, *_toward(corner, after))
    x, y = corners[-1]
    path.lineTo(x - ARROW + 2, y)
    return path


def _toward(corner: Spot, other: Spot) -> Spot:
    """The point near ``corner`` on the way to ``other`` where its rounding begins."""
    (x, y), (u, v) = corner, other
    length = max(abs(u - x), abs(v - y))
    if not length:
        return corner
    share = min(CORNER, length / 2) / length
    return x + (u - x) * share, y + (v - y) * share


_HEAD = QPolygonF([QPointF(-4, 0), QPointF(-4 - ARROW, -ARROW / 2), QPointF(-4 - ARROW, ARROW / 2)])
"""Just outside the ring of a way in."""


def arrow_head(x: float, y: float) -> QPolygonF:
    """The head at a way in."""
    return _HEAD.translated(x, y)
