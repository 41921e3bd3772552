"""Drawing a link from a port, and leading the end of one elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from designer.flow import NodeId, why_no_link
from designer.text import tr, tr_n
from designer.ui.canvas import actions
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.canvas.gestures.gesture import Gesture, Pointer
from designer.ui.canvas.hits import PORT_OUTSIDE
from designer.ui.selection import Port

CHOICE = "choice:"
"""What the keys of a Gather's choices begin with."""

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
        self._swap: str | None = None

    def drag(self, pointer: Pointer) -> None:
        canvas = self.canvas
        if self._takes_end:
            canvas.flow_scene.links.leave_out(self._port)
        self._swap = self._choice_at(pointer)
        card = canvas.flow_scene.card_at(pointer.place.x(), pointer.place.y())
        card = card or self._near_way_in(pointer)
        target = card.node_id if card is not None and self._swap is None else None
        reason = self._reason(target)
        self._show_target(target, "refused" if reason else "target")
        end = card.way_in() if card is not None and not reason else pointer.place
        start = canvas.flow_scene.cards[self._port.node].port(self._port.outcome)
        if start is not None:
            canvas.feedback.show_wire(start, end, refused=bool(reason))
        canvas.tip.show_words(self._words(target, reason), pointer.view, refused=bool(reason))

    def _choice_at(self, pointer: Pointer) -> str | None:
        """The other choice of the same card whose port the pointer is over, to be swapped with."""
        if self._takes_end or not self._port.outcome.startswith(CHOICE):
            return None
        card = self.canvas.flow_scene.cards[self._port.node]
        place = pointer.place - card.pos()
        if not 0 <= place.x() <= WIDTH + PORT_OUTSIDE:
            return None
        half = self.canvas.look.fonts.row / 2
        near = [port.key for port in card.layout.ports if abs(port.y - place.y()) < half]
        is_other = bool(near) and near[0] != self._port.outcome and near[0].startswith(CHOICE)
        return near[0] if is_other else None

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
        if self._swap is not None:
            return tr("Release to swap the two choices")
        if target is not None and len(self._ports(target)) > 1:
            count = len(self._ports(target))
            return tr_n("Release to link {n} card", "Release to link {n} cards", count)
        if target is None and self._takes_end:
            return tr("Release to unlink")
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
        elif self._swap is not None:
            actions.swap(bridge, self._port.node, self._port.outcome, self._swap)
        elif target is not None:
            self._link(target)
        elif self._takes_end:
            actions.unlink(bridge, self._port)
        else:
            self.canvas.quick_add(pointer.place, self._port)

    def _link(self, target: NodeId) -> None:
        ports, bridge = self._ports(target), self.canvas.workspace.bridge
        if self._reason(target):
            return
        if len(ports) > 1:
            actions.link_several(bridge, ports, target)
        else:
            actions.link(bridge, self._port, target)

    def _ports(self, target: NodeId) -> list[Port]:
        """The dragged port and, when its node is one of several selected, their free ways out."""
        flow, nodes = self.canvas.workspace.bridge.flow, self.canvas.workspace.selection.nodes
        ports = [self._port]
        if self._takes_end or self._port.node not in nodes:
            return ports
        for node in nodes:
            free = actions.first_free_outcome(flow, node)
            if free and node not in {self._port.node, target}:
                ports.append(Port(node, free))
        return ports

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
