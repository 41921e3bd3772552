"""A way through the flow that a panel shows on the canvas, and what it sets back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from designer.flow import Link, NodeId
from designer.ui.selection import Port


class Highlight(QObject):
    """``nodes`` and ``links`` stand out as a call's do; of an overlay, ``dimmed`` nodes step back
    and ``taken`` links stand out.

    Panels write it, the canvas shows it. The way is cleared by Escape on the canvas, the overlay
    is not.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.nodes: frozenset[NodeId] = frozenset()
        self.links: frozenset[Port] = frozenset()
        self.dimmed: frozenset[NodeId] = frozenset()
        self.taken: frozenset[Port] = frozenset()

    def show(self, nodes: Iterable[NodeId], links: Iterable[Link] = ()) -> None:
        """Exactly this way stands out."""
        new = frozenset(nodes), _ports(links)
        if new != (self.nodes, self.links):
            self.nodes, self.links = new
            self.changed.emit()

    def clear(self) -> None:
        """No way stands out."""
        self.show(())

    def overlay(self, dimmed: Iterable[NodeId], taken: Iterable[Link]) -> None:
        """Exactly these nodes step back, and these links stand out."""
        new = frozenset(dimmed), _ports(taken)
        if new != (self.dimmed, self.taken):
            self.dimmed, self.taken = new
            self.changed.emit()


def _ports(links: Iterable[Link]) -> frozenset[Port]:
    return frozenset(Port(link.source, link.outcome) for link in links)
