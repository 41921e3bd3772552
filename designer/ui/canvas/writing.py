"""What is edited when a person asks to edit: by a key on what is selected, or by a double click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from designer.flow import FrameId, NodeId, VerbNode
from designer.ui.canvas import actions
from designer.ui.canvas.cardcontent import summary_child
from designer.ui.canvas.cardlayout import HEADER
from designer.ui.canvas.hits import Hit, Part

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class Writing:
    """Words are edited where they stand; what has none is edited in the inspector."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._selection = canvas.workspace.selection

    def edit_selected(self) -> bool:
        """Edit the words of the selected card. A collapsed frame is expanded; an open one that is
        selected gets its title. On a way out, the words of the choice."""
        canvas = self._canvas
        if canvas.ways.edit():
            return True
        frame, node = canvas.frame_walk.at, self._selection.single
        if frame is not None:
            self._open_frame(frame.id)
            return True
        if node is None:
            return False
        if canvas.is_far:
            canvas.reveal(node)
        else:
            canvas.show_nodes((node,))
        if not canvas.in_place.edit(node):
            self.edit_in_inspector(node)
        return True

    def edit_hit(self, hit: Hit, place: QPointF) -> None:
        """Edit what is at a point of the canvas, or ask what to add there."""
        if hit.part is Part.CARD and hit.node is not None:
            if not self._edit_at(hit.node, place):
                self.edit_in_inspector(hit.node)
        elif hit.part is Part.FRAME and hit.frame is not None:
            self._open_frame(hit.frame)
        elif hit.part is Part.CANVAS:
            self._canvas.quick_add(place)

    def edit_in_inspector(self, node: NodeId) -> None:
        """Select a node and lead the keyboard to the field that matters most in the inspector."""
        self._selection.set((node,))
        shown = self._canvas.workspace.bridge.flow.nodes[node]
        path, name = actions.main_field(shown) if isinstance(shown, VerbNode) else ((), "title")
        self._selection.focus_field.emit(node, path, name)

    def _edit_at(self, node: NodeId, place: QPointF) -> bool:
        """Edit in place what is written at a point of a card; False when nothing is."""
        canvas = self._canvas
        card, row_height = canvas.flow_scene.cards[node], canvas.look.fonts.row
        y = place.y() - card.pos().y()
        if y < HEADER or canvas.is_far:
            return False
        self._selection.set((node,))
        for index, row in enumerate(card.layout.rows):
            if row.y <= y < row.y + row_height:
                shown = card.node
                assert isinstance(shown, VerbNode)
                first = summary_child(shown.element)
                return canvas.in_place.edit(node, (index if first is None else index + 1,))
        ports = card.layout.ports
        if ports and y >= ports[0].y - row_height / 2:
            return False
        return canvas.in_place.edit(node)

    def _open_frame(self, frame: FrameId) -> None:
        """A collapsed frame is expanded; the title of an open one is edited."""
        if self._canvas.flow_scene.frames.items[frame].frame.is_collapsed:
            self._canvas.frame_walk.turn(frame)
        else:
            self._canvas.frame_walk.edit_title(frame)
