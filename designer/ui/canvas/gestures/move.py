"""Moving cards, and selecting one by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from designer.flow import FrameId, NodeId, Point, frame_of
from designer.ui.canvas import actions
from designer.ui.canvas.gestures.gesture import Gesture, Pointer
from designer.ui.canvas.guides import REACH, Snap, WireEnd, snapped
from designer.ui.canvas.placing import on_grid

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


MOST_NEIGHBOURS = 150
"""With more cards in view, lines from card to card would tell nothing."""


class MoveGesture(Gesture):
    """Selects the card under the pointer and moves all selected cards.

    They snap to where a link of the pressed card is straight, to the edges and middles of the
    cards in view, else to the grid; with Alt held, to nothing. A card that is dropped in a frame
    belongs to it, one that is dragged out does not.
    """

    def __init__(self, canvas: Canvas, start: Pointer, node: NodeId) -> None:
        super().__init__(canvas, start)
        self._node = node
        selection = canvas.workspace.selection
        self._before = (selection.nodes, selection.links)
        self._was_selected = node in selection.nodes
        self._select(start)
        self._places: dict[NodeId, Point] = {}
        self._offset: Point = (0.0, 0.0)
        self._neighbours: list[QRectF] = []
        self._wires: list[WireEnd] = []

    def _select(self, start: Pointer) -> None:
        selection = self.canvas.workspace.selection
        if start.toggles and self._was_selected:
            selection.set((one for one in selection.nodes if one != self._node), selection.links)
        elif start.adds or start.toggles:
            selection.set((*selection.nodes, self._node), selection.links)
        elif not self._was_selected:
            selection.set((self._node,))

    def drag(self, pointer: Pointer) -> None:
        cards = self.canvas.flow_scene.cards
        if not self._places:
            nodes = {*self.canvas.workspace.selection.nodes, self._node}
            self._places = {one: cards[one].pos().toTuple() for one in nodes if one in cards}
            self._neighbours = self._cards_in_view()
            self._wires = self._wires_of_card()
        offset = self._snapped(pointer)
        if offset != self._offset:
            self._offset = offset
            self.canvas.flow_scene.move_cards(self._moved())

    def _snapped(self, pointer: Pointer) -> Point:
        """How far the cards go: to where the pointer drags them, or to what is near there."""
        x, y = self._places[self._node]
        by = pointer.place - self.start.place
        is_free = bool(pointer.modifiers & Qt.KeyboardModifier.AltModifier)
        size = self.canvas.flow_scene.cards[self._node].rect().size()
        box = QRectF(QPointF(x, y) + by, size)
        reach = 0.0 if is_free else REACH / self.canvas.scale_now
        snap = Snap() if is_free else snapped(box, self._neighbours, reach, self._wires)
        self.canvas.feedback.show_guides(snap.lines)
        settle = on_grid if self.canvas.snaps_to_grid and not is_free else _whole
        dx = by.x() + snap.dx if snap.dx or _has(snap, upright=True) else settle(x + by.x()) - x
        dy = by.y() + snap.dy if snap.dy or _has(snap, upright=False) else settle(y + by.y()) - y
        return float(dx), float(dy)

    def _cards_in_view(self) -> list[QRectF]:
        """The boxes that a dragged card may line up with."""
        scene = self.canvas.flow_scene
        cards = scene.cards_in(self.canvas.navigation.visible())
        boxes = [card.rect() for card in cards if card.node_id not in self._places]
        return boxes if len(boxes) <= MOST_NEIGHBOURS else []

    def _wires_of_card(self) -> list[WireEnd]:
        """The links between the pressed card and cards that stay."""
        scene, top = self.canvas.flow_scene, self._places[self._node][1]
        wires: list[WireEnd] = []
        for port in scene.ports_of(self._node):
            shape = scene.links.ends(port)
            if shape is None:
                continue
            goes_out = port.node == self._node
            if (shape.target if goes_out else port.node) in self._places:
                continue
            own, x, y = (
                (shape.y1, shape.x2, shape.y2) if goes_out else (shape.y2, shape.x1, shape.y1)
            )
            wires.append(WireEnd(own - top, x, y, goes_out))
        return wires

    def _moved(self) -> dict[NodeId, Point]:
        dx, dy = self._offset
        # Without rounding errors: Qt takes points that differ by one for the same.
        return {node: (round(x + dx, 3), round(y + dy, 3)) for node, (x, y) in self._places.items()}

    def release(self, pointer: Pointer) -> None:
        self.canvas.feedback.clear()
        if self._offset != (0.0, 0.0):
            places = self._moved()
            homes = self._homes(places)
            actions.move(self.canvas.workspace.bridge, places, homes=homes)
        elif not self.is_drag:
            self.click(pointer)

    def click(self, pointer: Pointer) -> None:
        """It was pressed and released in one place."""
        if self._was_selected and not (pointer.adds or pointer.toggles):
            self.canvas.workspace.selection.set((self._node,))

    def _homes(self, places: dict[NodeId, Point]) -> dict[NodeId, FrameId | None]:
        """The frames that the cards belong to now, as far as they changed; what is dragged as a
        whole frame stays in it."""
        scene = self.canvas.flow_scene
        if not scene.frames.items:
            return {}
        homes: dict[NodeId, FrameId | None] = {}
        for node in places:
            held = frame_of(self.canvas.workspace.bridge.project, node)
            if held is not None and set(held.members) <= places.keys():
                continue
            home = scene.frames.home(node, scene.cards[node].rect())
            if home != (held.id if held is not None else None):
                homes[node] = home
        return homes

    def cancel(self) -> None:
        self.canvas.feedback.clear()
        self.canvas.flow_scene.move_cards(self._places)
        self.select_again(*self._before)


def _whole(value: float) -> float:
    """A whole pixel: Qt takes points that differ by a rounding error for the same."""
    return float(round(value))


def _has(snap: Snap, *, upright: bool) -> bool:
    """Whether the card lines up in one direction already."""
    return any((line.x1() == line.x2()) == upright for line in snap.lines)
