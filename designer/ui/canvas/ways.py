"""The keyboard on the ways out of a card: from one to the next, along its link, and back.

The way out where the keyboard is, is the one that is selected alone, as after a click on its link;
so whatever takes the selected link (linking, inserting, cutting) takes it, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from designer.flow import NEXT, NodeId, why_no_way_out
from designer.text import tr
from designer.ui.canvas import actions
from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.canvas.gestures.link import CHOICE
from designer.ui.canvas.walking import show_card
from designer.ui.names import kind_name
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

_BESIDE_PORT = 60
"""So much of the link is shown beside its port, in pixels of the canvas."""


class Ways:
    """What the keys do on ways out. Each answers whether it had a meaning."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._selection = canvas.workspace.selection

    @property
    def at(self) -> Port | None:
        """The way out where the keyboard is; None when it is elsewhere."""
        way = self._selection.way
        card = self._canvas.flow_scene.cards.get(way.node) if way is not None else None
        is_there = way is not None and card is not None and card.layout.port(way.outcome)
        return way if is_there else None

    def enter(self) -> bool:
        """Go to the first way out of the selected card."""
        node = self._selection.single
        if node is None:
            if self.at is None:
                self._canvas.workspace.bridge.refused.emit(
                    tr("Select one card to go along its ways out.")
                )
            return True
        keys = self._keys(node)
        if keys:
            self._go(Port(node, keys[0]))
        else:
            flow = self._canvas.workspace.bridge.flow
            reason = why_no_way_out(flow, flow.nodes[node], NEXT)
            none = tr("Nothing leads on from {card}.", card=kind_name(flow.nodes[node]))
            self._canvas.workspace.bridge.refused.emit(reason or none)
        return True

    def step(self, by: int) -> bool:
        """Go to the way out above or below, and stop at the last one."""
        way = self.at
        if way is None:
            return False
        keys = self._keys(way.node)
        place = keys.index(way.outcome) + by
        if 0 <= place < len(keys):
            self._go(Port(way.node, keys[place]))
        return True

    def to_end(self, *, last: bool) -> bool:
        """Go to the first or the last way out of the card."""
        way = self.at
        if way is None:
            return False
        keys = self._keys(way.node)
        self._go(Port(way.node, keys[-1 if last else 0]))
        return True

    def follow(self) -> bool:
        """Go to the card that it leads to; say so when it leads nowhere."""
        way = self.at
        if way is None:
            return False
        target = self._canvas.workspace.bridge.flow.target(*way)
        if target is None:
            self._say_nowhere()
        else:
            show_card(self._canvas, target)
        return True

    def follow_or_link(self) -> bool:
        """Go to the card that it leads to; ask for one when it leads nowhere."""
        way = self.at
        if way is not None and self._canvas.workspace.bridge.flow.target(*way) is None:
            return self._canvas.link_by_typing()
        return self.follow()

    def leave(self) -> bool:
        """Back to its card."""
        way = self.at
        if way is not None:
            show_card(self._canvas, way.node)
        return way is not None

    def cut(self) -> bool:
        """Let it lead nowhere. The keyboard stays there."""
        way, bridge = self.at, self._canvas.workspace.bridge
        if way is None:
            return False
        if bridge.flow.target(*way) is None:
            self._say_nowhere()
        else:
            actions.delete(bridge, (), (way,))
        return True

    def edit(self) -> bool:
        """Edit the words of a choice where they stand."""
        way = self.at
        if way is None:
            return False
        self._show(way)
        if not self._canvas.in_place.edit_way(way):
            self._canvas.workspace.bridge.refused.emit(
                tr("Only choices and cases have words of their own.")
            )
        return True

    def swap(self, by: int) -> bool:
        """A choice exchanges where it leads with its neighbour; the keyboard goes along."""
        way = self.at
        if way is None:
            return False
        keys, bridge = self._keys(way.node), self._canvas.workspace.bridge
        place = keys.index(way.outcome) + by
        other = keys[place] if 0 <= place < len(keys) else ""
        if not (way.outcome.startswith(CHOICE) and other.startswith(CHOICE)):
            bridge.refused.emit(tr("Only two choices can swap where they lead."))
        elif actions.swap(bridge, way.node, way.outcome, other):
            self._go(Port(way.node, other))
        return True

    def _keys(self, node: NodeId) -> list[str]:
        """The ways out of a card as it shows them, from top to bottom."""
        return [port.key for port in self._canvas.flow_scene.cards[node].layout.ports]

    def _go(self, way: Port) -> None:
        self._selection.set((), (way,))
        self._show(way)

    def _show(self, way: Port) -> None:
        """Have the way out in view, large enough to read."""
        canvas = self._canvas
        card = canvas.flow_scene.cards[way.node]
        if canvas.is_far:
            canvas.reveal(way.node)
        port, row = card.port(way.outcome), canvas.look.fonts.row
        if port is not None and canvas.flow_scene.frames.hiding(way.node) is None:
            canvas.touch()
            width = WIDTH + _BESIDE_PORT
            canvas.navigation.keep_visible(
                QRectF(port.x() - WIDTH, port.y() - row / 2, width, float(row))
            )

    def _say_nowhere(self) -> None:
        self._canvas.workspace.bridge.refused.emit(tr("This leads nowhere yet."))
