"""Moving a frame with all that is in it, and selecting that by a click on its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.flow import Frame
from designer.ui.canvas.gestures.gesture import Pointer
from designer.ui.canvas.gestures.move import MoveGesture

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class FrameGesture(MoveGesture):
    """Selects the members of the frame and moves all selected cards."""

    def __init__(self, canvas: Canvas, start: Pointer, frame: Frame) -> None:
        self._frame = frame
        super().__init__(canvas, start, frame.members[0])

    def _select(self, start: Pointer) -> None:
        selection, members = self.canvas.workspace.selection, self._frame.members
        self._was_selected = set(members) <= set(selection.nodes)
        if start.toggles and self._was_selected:
            kept = [one for one in selection.nodes if one not in members]
            selection.set(kept, selection.links)
        elif start.adds or start.toggles:
            selection.set((*selection.nodes, *members), selection.links)
        elif not self._was_selected:
            selection.set(members)

    def click(self, pointer: Pointer) -> None:
        if self._was_selected and not (pointer.adds or pointer.toggles):
            self.canvas.workspace.selection.set(self._frame.members)
