"""What is selected, shared by canvas, inspector, problems and the TwiML view."""

from collections import deque
from collections.abc import Container, Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from designer.flow import Changes, NodeId

REMEMBERED = 30
"""How many selections can be gone back to."""


class Port(NamedTuple):
    """An outcome of a node, as a thing that can be pointed at or selected (its link).

    A tuple, since it is the key of links wherever there are very many of them.
    """

    node: NodeId
    outcome: str


class Selection(QObject):
    """The selected nodes (in order of selection) and the selected links (as their ports).

    A way out that leads nowhere yet is selected by its port, too (``way``).

    ``changed`` tells that either differs. ``reveal`` asks the canvas to bring a node into view,
    ``focus_field`` the inspector to put the cursor into a field: (node id, element path tuple,
    attribute or "#text").
    """

    changed = Signal()
    reveal = Signal(str)
    focus_field = Signal(str, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[NodeId, ...] = ()
        self._links: tuple[Port, ...] = ()
        self._earlier: deque[tuple[NodeId, ...]] = deque(maxlen=REMEMBERED)

    @property
    def nodes(self) -> tuple[NodeId, ...]:
        """The selected nodes."""
        return self._nodes

    @property
    def links(self) -> tuple[Port, ...]:
        """The selected links, each by the port it leaves."""
        return self._links

    @property
    def single(self) -> NodeId | None:
        """The selected node when exactly one node is selected."""
        return self._nodes[0] if len(self._nodes) == 1 else None

    @property
    def way(self) -> Port | None:
        """The one way out that is selected, whether it leads anywhere or not, and nothing else."""
        return self._links[0] if len(self._links) == 1 and not self._nodes else None

    def set(self, nodes: Iterable[NodeId] = (), links: Iterable[Port] = ()) -> None:
        """Select exactly these."""
        new = tuple(dict.fromkeys(nodes)), tuple(dict.fromkeys(links))
        if new != (self._nodes, self._links):
            if self._nodes:
                self._earlier.append(self._nodes)
            self._nodes, self._links = new
            self.changed.emit()

    def recall(self, there: Container[NodeId]) -> None:
        """Select again the nodes that were selected last and are all still there."""
        while self._earlier:
            nodes = self._earlier.pop()
            if all(node in there for node in nodes):
                self.set(nodes)
                return

    def show(self, node: NodeId) -> None:
        """Select one node and bring it into view."""
        self.set((node,))
        self.reveal.emit(node)

    def forget(self, changes: Changes) -> None:
        """Drop what an edit removed."""
        if changes.removed or changes.relinked:
            self.set(
                (node for node in self._nodes if node not in changes.removed),
                (link for link in self._links if link.node not in changes.removed),
            )
