"""Drawing a link from a port, and leading the end of one elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from designer.flow import NodeId, why_no_link
from designer.ui.canvas import actions
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.gestures.gesture import Gesture, Pointer
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class LinkGesture(Gesture):
    """A wire follows the pointer from a port.

    Over a card it says by a ring whether the link may be, and why not; released there it links.
    Released on empty canvas it asks what to add there, or unlinks when an existing link's end was
    taken (``takes_end``).
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(
        self, canvas: Canvas, start: Pointer, port: Port, *, takes_end: bool = False
    ) -> None:
        super().__init__(canvas, start)
        self._port = port
        self._takes_end = takes_end
        self._target: NodeId | None = None

    def drag(self, pointer: Pointer) -> None:
        canvas = self.canvas
        if self._takes_end:
            canvas.flow_scene.links.leave_out(self._port)
        card = canvas.flow_scene.card_at(pointer.place.x(), pointer.place.y())
        card = card or self._near_way_in(pointer)
        target = card.node_id if card is not None else None
        reason = self._reason(target)
        self._show_target(target, "refused" if reason else "target")
        end = card.way_in() if card is not None and not reason else pointer.place
        start = canvas.flow_scene.cards[self._port.node].port(self._port.outcome)
        if start is not None:
            canvas.feedback.show_wire(start, end, refused=bool(reason))
        canvas.tip.show_words(self._words(target, reason), pointer.view, refused=bool(reason))

    def _near_way_in(self, pointer: Pointer) -> CardItem | None:
        """The card whose way in is just right of the pointer."""
        near = pointer.place + QPointF(14, 0)
        return self.canvas.flow_scene.card_at(near.x(), near.y())

    def _reason(self, target: NodeId | None) -> str:
        if target is None:
            return ""
        flow = self.canvas.workspace.bridge.flow
        return why_no_link(flow, self._port.node, self._port.outcome, target)

    def _words(self, target: NodeId | None, reason: str) -> str:
        if reason:
            return reason
        if target is None and self._takes_end:
            return "Release to unlink"
        return ""

    def _show_target(self, target: NodeId | None, ring: str) -> None:
        scene = self.canvas.flow_scene
        if self._target is not None and self._target != target:
            scene.mark(self._target, ring="")
        if target is not None:
            scene.mark(target, ring=ring)
        self._target = target

    def release(self, pointer: Pointer) -> None:
        target = self._target
        self._tidy()
        bridge = self.canvas.workspace.bridge
        if not self.is_drag:
            self._select_link()
        elif target is not None:
            if not self._reason(target):
                actions.link(bridge, self._port, target)
        elif self._takes_end:
            actions.unlink(bridge, self._port)
        else:
            self.canvas.quick_add(pointer.place, self._port)

    def _select_link(self) -> None:
        """A click on a port selects its link, or its node when it leads nowhere."""
        selection = self.canvas.workspace.selection
        if self.canvas.workspace.bridge.flow.target(self._port.node, self._port.outcome):
            selection.set((), (self._port,))
        else:
            selection.set((self._port.node,))

    def cancel(self) -> None:
        self._tidy()

    def _tidy(self) -> None:
        self._show_target(None, "")
        self.canvas.flow_scene.links.leave_out(None)
        self.canvas.feedback.clear()
        self.canvas.tip.hide()
