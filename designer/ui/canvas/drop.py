"""Dropping something from the palette: onto the canvas, a link or a port, or into a card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from designer.flow import NodeId, Point
from designer.text import tr
from designer.ui.canvas import actions
from designer.ui.canvas.cardlayout import HEADER, WIDTH
from designer.ui.canvas.hits import Part, hit_at
from designer.ui.canvas.placing import (
    free_place,
    nearest_place,
    on_grid,
    place_after,
)
from designer.ui.names import kind_name
from designer.ui.nodekinds import NOUN, VERB, NodeKind, kind_of_mime
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

LINK_REACH = 14.0


@dataclass(frozen=True, slots=True)
class DropPlan:
    """What a drop would do: nest ``into`` a card, insert ``on`` a link, or add at ``corner``, there
    linked from the port that it would come ``after``.

    ``words`` tell it beside the pointer; ``is_refused``: a drop does nothing, they say why.
    ``height`` is the new card's.
    """

    corner: QPointF
    height: float = 0.0
    words: str = ""
    into: NodeId | None = None
    on: Port | None = None
    after: Port | None = None
    is_refused: bool = False


class Drops:
    """Plans drops, shows the plan while something is dragged over, and carries it out."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._ringed: NodeId | None = None
        self._dragged: NodeKind | None = None

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is dragged in from the palette, or from elsewhere."""
        self._dragged = kind_of_mime(event.mimeData())
        if self._dragged is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def move(self, event: QDragMoveEvent) -> None:
        """It is dragged over the canvas."""
        if self._dragged is not None and self.hover(self._dragged, event.position().toPoint()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def release(self, event: QDropEvent) -> bool:
        """It is dropped; whether that did anything."""
        kind, self._dragged = kind_of_mime(event.mimeData()), None
        done = kind is not None and self.drop(kind, event.position().toPoint())
        if done:
            event.acceptProposedAction()
        return done

    def plan(self, kind: NodeKind, view: QPoint) -> DropPlan:
        """What dropping ``kind`` at a point of the canvas widget would do."""
        place = self._canvas.mapToScene(view)
        corner = QPointF(on_grid(place.x() - WIDTH / 2), on_grid(place.y() - HEADER / 2))
        scene = self._canvas.flow_scene
        height = 0.0 if kind.kind == NOUN else self._canvas.editing.height_of(kind)
        card = scene.card_at(place.x(), place.y())
        port = self._port_at(place)
        is_free = port is not None and (card is None or card.node_id == port.node)
        if port is not None and is_free and self._may_follow(port, kind):
            return self._plan_after(port, corner, height)
        if card is not None and kind.kind in {VERB, NOUN}:
            reason = actions.why_not_nested(card.node, kind)
            if not reason:
                return DropPlan(
                    corner, 0, tr("inside {verb}", verb=kind_name(card.node)), into=card.node_id
                )
            if kind.kind == NOUN:
                return DropPlan(corner, 0, reason, into=card.node_id, is_refused=True)
        if kind.kind == NOUN:
            return DropPlan(corner, 0, _noun_words(kind), is_refused=True)
        shape = scene.links.nearest(place.x(), place.y(), LINK_REACH) if card is None else None
        if shape is not None and self._may_follow(shape.port, kind):
            return DropPlan(corner, height, tr("insert here"), on=shape.port)
        return DropPlan(QPointF(*nearest_place(scene, corner, height)), height)

    def _port_at(self, place: QPointF) -> Port | None:
        hit = hit_at(self._canvas.flow_scene, place, self._canvas.scale_now)
        return hit.port if hit.part is Part.PORT else None

    def _may_follow(self, port: Port, kind: NodeKind) -> bool:
        is_node = kind.kind != NOUN
        return is_node and actions.may_follow(self._canvas.workspace.bridge.flow, port)(kind)

    def _plan_after(self, port: Port, corner: QPointF, height: float) -> DropPlan:
        """On a port: what is dropped follows it, before whatever followed it so far."""
        scene, flow = self._canvas.flow_scene, self._canvas.workspace.bridge.flow
        if flow.target(port.node, port.outcome) is not None:
            return DropPlan(corner, height, tr("insert here"), on=port)
        place = QPointF(*place_after(scene, scene.cards[port.node], port.outcome, height))
        return DropPlan(place, height, actions.link_words(flow, port), after=port)

    def hover(self, kind: NodeKind, view: QPoint) -> bool:
        """Show what a drop here would do; False when it would do nothing."""
        plan = self.plan(kind, view)
        canvas = self._canvas
        self._ring(plan.into, "refused" if plan.is_refused else "target")
        canvas.marks.hover([plan.on] if plan.on else [])
        if plan.into is None and plan.on is None and not plan.is_refused:
            canvas.feedback.show_ghost(QRectF(plan.corner, QSizeF(WIDTH, plan.height)))
        else:
            canvas.feedback.clear()
        canvas.tip.show_words(plan.words, view, refused=plan.is_refused)
        return not plan.is_refused

    def leave(self) -> None:
        """Nothing is dragged over the canvas any more."""
        self._dragged = None
        self._ring(None, "")
        self._canvas.marks.hover(())
        self._canvas.feedback.clear()
        self._canvas.tip.hide()

    def drop(self, kind: NodeKind, view: QPoint) -> bool:
        """Carry out the plan as one undo step; False when it is refused."""
        plan = self.plan(kind, view)
        self.leave()
        if plan.is_refused:
            return False
        if plan.into is not None:
            return self._canvas.editing.nest(kind, plan.into)
        self._canvas.setFocus()
        if plan.on is not None:
            return self.insert(kind, plan.corner, plan.on)
        if plan.after is not None:
            return self._canvas.editing.add_after(kind, plan.after) is not None
        return self._canvas.add_at(kind, plan.corner) is not None

    def insert(self, kind: NodeKind, wish: QPointF, port: Port) -> bool:
        """Add a node on a link, its corner near ``wish``; what follows makes room."""
        bridge = self._canvas.workspace.bridge
        target = bridge.flow.target(port.node, port.outcome)
        if target is None:
            return False
        source = self._canvas.flow_scene.cards[port.node].rect()
        at = QPointF(wish)
        if source.left() <= at.x() < source.right() + 48:
            at.setX(source.right() + 48)
        height = self._canvas.editing.height_of(kind)
        corner = free_place_beside(self._canvas, at, target, height)
        find = self._canvas.making_room.for_insert
        room = find(port.node, target, corner, height, bridge.project)
        if self._is_covered(corner, height, room):
            corner = nearest_place(self._canvas.flow_scene, QPointF(*corner), height)
            room = find(port.node, target, corner, height, bridge.project)
        made = actions.insert(bridge, kind, corner, port, room)
        return self._canvas.select_made(made)

    def _is_covered(self, corner: Point, height: float, room: Mapping[NodeId, Point]) -> bool:
        """Whether a card stands there that does not make room."""
        there = self._canvas.flow_scene.cards_in(QRectF(*corner, WIDTH, height))
        return any(card.node_id not in room for card in there)

    def _ring(self, node: NodeId | None, ring: str) -> None:
        scene = self._canvas.flow_scene
        if self._ringed is not None and self._ringed != node:
            scene.mark(self._ringed, ring="")
        if node is not None:
            scene.mark(node, ring=ring)
        self._ringed = node


def free_place_beside(
    canvas: Canvas, at: QPointF, target: NodeId, height: float
) -> tuple[float, float]:
    """``at`` on the grid when only the link's own end is in the way (it will make room)."""
    x, y = on_grid(at.x()), on_grid(at.y())
    others = [
        card
        for card in canvas.flow_scene.cards_in(QRectF(x, y, WIDTH, height))
        if card.pos().x() < canvas.flow_scene.cards[target].pos().x()
    ]
    return free_place(canvas.flow_scene, QPointF(x, y), height) if others else (x, y)


def _noun_words(kind: NodeKind) -> str:
    verbs = actions.takers_words(kind)
    return tr("{noun} goes inside {verbs}.", noun=kind.label, verbs=verbs)
