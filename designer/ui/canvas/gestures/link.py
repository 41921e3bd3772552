"""Drawing a link from a port, and leading the end of one elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from designer.flow import Frame, FrameId, NodeId, why_no_link
from designer.flow.names import short_name
from designer.text import tr, tr_n
from designer.ui.canvas import actions
from designer.ui.canvas.cardlayout import WAY_IN_Y, WIDTH
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
    Over a collapsed frame that is about the card that callers come to first.
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
        self._firsts: dict[FrameId, NodeId] = {}

    def drag(self, pointer: Pointer) -> None:
        canvas = self.canvas
        if self._takes_end:
            canvas.flow_scene.links.leave_out(self._port)
        self._swap = self._choice_at(pointer)
        target = self._node_at(pointer.place) if self._swap is None else None
        reason = self._reason(target)
        self._show_target(target, "refused" if reason else "target")
        end = self._way_in(target) if target is not None and not reason else pointer.place
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

    def _node_at(self, place: QPointF) -> NodeId | None:
        """The node to link to: of the card there, or of one whose way in is just right of there;
        of a collapsed frame the one that its callers come to first."""
        scene, near = self.canvas.flow_scene, place + QPointF(14, 0)
        card = scene.card_at(place.x(), place.y()) or scene.card_at(near.x(), near.y())
        if card is not None:
            return card.node_id
        item = scene.frames.at(place) or scene.frames.at(near)
        if item is None or not item.frame.is_collapsed:
            return None
        if item.frame.id not in self._firsts:
            self._firsts[item.frame.id] = self._first_of(item.frame)
        return self._firsts[item.frame.id]

    def _first_of(self, frame: Frame) -> NodeId:
        """The member that links from outside lead to, else one that none of the others leads to;
        of several the leftmost."""
        flow = self.canvas.workspace.bridge.flow
        links = [link for link in flow.all_links() if link.target in frame.members]
        entered = {link.target for link in links if link.source not in frame.members}
        inner = {link.target for link in links if link.source in frame.members}
        firsts = entered or set(frame.members) - inner or set(frame.members)
        positions = self.canvas.workspace.bridge.project.positions
        return min(firsts, key=lambda node: positions[node])

    def _way_in(self, node: NodeId) -> QPointF:
        """Where a link to the node ends: at its card, or at the frame that hides it."""
        scene = self.canvas.flow_scene
        if scene.frames.hiding(node) is None:
            return scene.cards[node].way_in()
        return scene.frames.shown_at(node).topLeft() + QPointF(0, WAY_IN_Y)

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
        if target is not None and self.canvas.flow_scene.frames.hiding(target) is not None:
            node = self.canvas.workspace.bridge.flow.nodes[target]
            return tr("Release to link to {card}", card=short_name(node))
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
