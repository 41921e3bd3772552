"""What is under the pointer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF

from designer.flow import FrameId, NodeId
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.canvas.linkgeometry import LinkForm, LinkShape
from designer.ui.canvas.overview import FAR
from designer.ui.canvas.scene import FlowScene
from designer.ui.selection import Port

PORT_INSIDE, PORT_OUTSIDE = 20.0, 12.0
"""How far inside and outside the card's edge a port is taken."""
END_RADIUS = 9.0
LINK_DISTANCE = 6.0


class Part(StrEnum):
    """The kinds of thing that can be pointed at."""

    CANVAS = "canvas"
    CARD = "card"
    PORT = "port"
    LINK = "link"
    LINK_END = "link_end"
    STUB = "stub"
    FRAME = "frame"


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing under the pointer: a card by its node; a port, or a part of a link, by its port; the
    bar of a frame, or a collapsed one, by its id."""

    part: Part
    node: NodeId | None = None
    port: Port | None = None
    frame: FrameId | None = None


NOTHING = Hit(Part.CANVAS)


def hit_at(scene: FlowScene, point: QPointF, scale: float) -> Hit:
    """What is at a point of the canvas, seen at ``scale``."""
    if scale < FAR:
        card = scene.card_at(point.x(), point.y())
        if card is not None:
            return Hit(Part.CARD, card.node_id)
        return _frame_at(scene, point) or NOTHING
    reach = PORT_OUTSIDE
    around = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
    for card in scene.cards_in(around):
        port = _port_at(card, point, scene.look.fonts.row)
        if port is not None:
            return Hit(Part.PORT, card.node_id, port)
    for card in scene.cards_in(around):
        end = _end_at(scene, card, point)
        if end is not None:
            return Hit(Part.LINK_END, None, end)
    card = scene.card_at(point.x(), point.y())
    if card is not None:
        return Hit(Part.CARD, card.node_id)
    frame = _frame_at(scene, point)
    if frame is not None:
        return frame
    return _link_at(scene, point, scale)


def _frame_at(scene: FlowScene, point: QPointF) -> Hit | None:
    item = scene.frames.at(point)
    return Hit(Part.FRAME, frame=item.frame.id) if item is not None else None


def _port_at(card: CardItem, point: QPointF, row: int) -> Port | None:
    place = card.pos()
    x, y = point.x() - place.x() - WIDTH, point.y() - place.y()
    if not -PORT_INSIDE <= x <= PORT_OUTSIDE:
        return None
    for port in card.layout.ports:
        if abs(port.y - y) < row / 2:
            return Port(card.node_id, port.key)
    return None


def _end_at(scene: FlowScene, card: CardItem, point: QPointF) -> Port | None:
    """The link whose arrow head is at the point; a lit one first, since it is drawn on top."""
    if not card.layout.content.has_way_in:
        return None
    away = card.way_in() - QPointF(7, 0) - point
    if away.x() ** 2 + away.y() ** 2 > END_RADIUS**2:
        return None
    ends = [
        port
        for port in scene.ports_of(card.node_id)
        if _ends_with_arrow(scene.links.ends(port), card.node_id)
    ]
    ends.sort(key=lambda port: (port not in scene.links.lit, port.node, port.outcome))
    return ends[0] if ends else None


def _ends_with_arrow(shape: LinkShape | None, node: NodeId) -> bool:
    return shape is not None and shape.target == node and shape.form is not LinkForm.STUB


def _link_at(scene: FlowScene, point: QPointF, scale: float) -> Hit:
    shape = scene.links.nearest(point.x(), point.y(), LINK_DISTANCE / min(scale, 1.0))
    if shape is None:
        return NOTHING
    part = Part.STUB if shape.form is LinkForm.STUB else Part.LINK
    return Hit(part, None, shape.port)
