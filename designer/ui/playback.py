"""Where the preview's call is on the canvas: what plays now, and the link it came along."""

from PySide6.QtCore import QObject, Signal

from designer.flow import NodeId
from designer.ui.selection import Port


class Playback(QObject):
    """The node that plays now, the link just taken, and the way so far.

    The preview writes it; canvas and TwiML view show it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.node: NodeId | None = None
        self.link: Port | None = None
        self.visited: frozenset[NodeId] = frozenset()

    def show(self, node: NodeId | None, link: Port | None = None) -> None:
        """``node`` plays now, reached along ``link``; None: nothing plays, the way is kept."""
        if (node, link) == (self.node, self.link):
            return
        self.node, self.link = node, link
        if node is not None:
            self.visited |= {node}
        self.changed.emit()

    def clear(self) -> None:
        """No call: nothing plays, and the way is forgotten."""
        self.node, self.link, self.visited = None, None, frozenset()
        self.changed.emit()
