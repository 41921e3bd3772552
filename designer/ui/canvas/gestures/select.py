"""Selecting: the rubber band on empty canvas, and a click on a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from designer.ui.canvas.gestures.gesture import Gesture, Pointer
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class BandGesture(Gesture):
    """Selects every card that the band touches: Shift adds, Ctrl toggles. A click clears."""

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        super().__init__(canvas, start)
        selection = canvas.workspace.selection
        self._before = (selection.nodes, selection.links)
        if not (start.adds or start.toggles):
            selection.set()

    def drag(self, pointer: Pointer) -> None:
        band = QRectF(self.start.place, pointer.place).normalized()
        self.canvas.feedback.show_band(band)
        touched = [card.node_id for card in self.canvas.flow_scene.cards_in(band)]
        touched += self.canvas.flow_scene.frames.collapsed_in(band)
        touched.sort(key=lambda node: self.canvas.flow_scene.cards[node].pos().toTuple()[::-1])
        before = self._before[0]
        if self.start.toggles:
            both = set(before) & set(touched)
            nodes = [node for node in (*before, *touched) if node not in both]
        elif self.start.adds:
            nodes = [*before, *touched]
        else:
            nodes = touched
        self.canvas.workspace.selection.set(nodes)

    def release(self, pointer: Pointer) -> None:
        self.canvas.feedback.clear()

    def cancel(self) -> None:
        self.canvas.feedback.clear()
        self.select_again(*self._before)


class LinkClickGesture(Gesture):
    """Selects a link at once; released over the label of a stub it jumps to the far end."""

    def __init__(self, canvas: Canvas, start: Pointer, port: Port, *, jumps: bool) -> None:
        super().__init__(canvas, start)
        self._port = port
        self._jumps = jumps
        selection = canvas.workspace.selection
        self._before = (selection.nodes, selection.links)
        if start.toggles and port in selection.links:
            kept = [one for one in selection.links if one != port]
            selection.set(selection.nodes, kept)
        elif start.adds or start.toggles:
            selection.set(selection.nodes, (*selection.links, port))
        else:
            selection.set((), (port,))

    def release(self, pointer: Pointer) -> None:
        if self._jumps and not self.is_drag:
            target = self.canvas.workspace.bridge.flow.target(self._port.node, self._port.outcome)
            if target is not None:
                self.canvas.reveal(target)

    def cancel(self) -> None:
        self.select_again(*self._before)
