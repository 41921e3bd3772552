"""Moving cards, and selecting one by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.flow import NodeId, Point
from designer.ui.canvas import actions
from designer.ui.canvas.gestures.gesture import Gesture, Pointer
from designer.ui.canvas.placing import on_grid

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class MoveGesture(Gesture):
    """Selects the card under the pointer and moves all selected cards along the grid."""

    def __init__(self, canvas: Canvas, start: Pointer, node: NodeId) -> None:
        super().__init__(canvas, start)
        self._node = node
        selection = canvas.workspace.selection
        self._before = (selection.nodes, selection.links)
        self._was_selected = node in selection.nodes
        self._select(start)
        self._places: dict[NodeId, Point] = {}
        self._offset: Point = (0.0, 0.0)

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
        x, y = self._places[self._node]
        by = pointer.place - self.start.place
        offset = (on_grid(x + by.x()) - x, on_grid(y + by.y()) - y)
        if offset != self._offset:
            self._offset = offset
            self.canvas.flow_scene.move_cards(self._moved())

    def _moved(self) -> dict[NodeId, Point]:
        dx, dy = self._offset
        return {node: (x + dx, y + dy) for node, (x, y) in self._places.items()}

    def release(self, pointer: Pointer) -> None:
        if self._offset != (0.0, 0.0):
            actions.move(self.canvas.workspace.bridge, self._moved())
        elif not self.is_drag and self._was_selected and not (pointer.adds or pointer.toggles):
            self.canvas.workspace.selection.set((self._node,))

    def cancel(self) -> None:
        self.canvas.flow_scene.move_cards(self._places)
        self.select_again(*self._before)
